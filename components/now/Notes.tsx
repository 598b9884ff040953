import type { Diagnosis } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { noteText } from '../format/notes.ts';

/** What the model noted of the whole reading, once each, where it has words for the user. */
export function Notes({ diagnosis }: { diagnosis: Diagnosis }) {
  const words = useWords();
  // what the amount means stands beside the amount
  const notes = diagnosis.notes.filter(({ kind }) => kind !== 'worth_is_counterfactual');
  const texts = new Set(notes.flatMap((note) => noteText(words, diagnosis, note) ?? []));
  if (texts.size === 0) return null;
  return (
    <ul className="notes small">
      {[...texts].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
