import type { ReactNode } from 'react';
import { useActions } from '../data/actions.ts';
import { useWords } from '../data/words.tsx';

interface SeenProps {
  /** Id of the figure on the page; null for a computed one, which is plain text. */
  figure: string | null;
  className?: string;
  children: ReactNode;
}

/** A figure. One that is printed on the page is underlined with dots, and a click shows it there. */
export function Seen({ figure, className = '', children }: SeenProps) {
  const { t } = useWords();
  const { locate } = useActions();
  if (figure === null) return <span className={className}>{children}</span>;
  return (
    <button type="button" className={`seen ${className}`} title={t('common:showOnPage')} onClick={() => locate(figure)}>
      {children}
    </button>
  );
}
