import type { Citation } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';

/** The sources of a rule with their dates. */
export function Sources({ citations }: { citations: Citation[] }) {
  const { names } = useWords();
  const texts = [...new Set(citations.map((citation) => names.source(citation)))];
  return texts.length > 0 && <span className="src">{texts.join(' · ')}</span>;
}
