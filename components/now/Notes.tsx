import type { Diagnosis } from '../../lib/funnel/types.ts';
import { textOf } from '../../lib/i18n/index.ts';
import { useWords } from '../data/words.tsx';

/** What the model noted of the whole reading, once each, where it has words for the user. */
export function Notes({ diagnosis }: { diagnosis: Diagnosis }) {
  const { i18n } = useWords();
  const texts = new Set(diagnosis.notes.flatMap(({ kind }) => textOf(i18n, `now:note.${kind}`) ?? []));
  if (texts.size === 0) return null;
  return (
    <ul className="notes small">
      {[...texts].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
