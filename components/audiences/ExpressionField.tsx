import { useId } from 'react';
import type { ParseError } from '../../lib/audience/expression/parse.ts';
import { useWords } from '../data/words.tsx';

interface ExpressionFieldProps {
  text: string;
  fault: ParseError | null;
  onWrite(text: string): void;
}

/** The audience as text, for who would rather write it; the rows of tags and this text are one thing. */
export function ExpressionField({ text, fault, onWrite }: ExpressionFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="written">
      <label className="label" htmlFor={id}>
        {t('views:audiences.build.expression')}
      </label>
      <textarea
        id={id}
        rows={2}
        spellCheck={false}
        autoComplete="off"
        value={text}
        placeholder={'("carted 30d" | "favourited 30d") - "paid 30d"'}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onWrite(target.value)}
      />
      <p id={`${id}-hint`} className={fault === null ? 'small muted' : 'small fault'} role="status">
        {fault === null
          ? t('views:audiences.build.syntax')
          : t(`audience:parse.${fault.code}`, { at: fault.at + 1, found: fault.found })}
      </p>
    </div>
  );
}
