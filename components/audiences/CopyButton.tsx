import { useState } from 'react';
import { useActions } from '../data/actions.ts';
import { useWords } from '../data/words.tsx';

interface CopyButtonProps {
  /** Made when it is clicked. */
  text(): string;
  label: string;
  primary?: boolean;
}

/** Copies a text and says whether the browser let it. */
export function CopyButton({ text, label, primary = false }: CopyButtonProps) {
  const { t } = useWords();
  const { copy } = useActions();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <button
      type="button"
      className={primary ? 'btn primary' : 'btn'}
      aria-live="polite"
      onClick={async () => setCopied(await copy(text()))}
    >
      {copied === null ? label : t(copied ? 'views:audiences.copied' : 'views:audiences.copyFailed')}
    </button>
  );
}
