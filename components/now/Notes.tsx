import type { Diagnosis } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { noteText } from '../format/notes.ts';

/** What the model noted of the whole reading, once each, where it has words for the user. */
export function Notes({ diagnosis }: { diagnosis: Diagnosis }) {
  const words = useWords();
  const texts = new Set(diagnosis.notes.flatMap((note) => noteText(words, diagnosis, note) ?? []));
  if (texts.size === 0) return null;
  return (
    <ul className="notes small">
      {[...texts].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
