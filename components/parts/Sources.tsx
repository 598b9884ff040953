import type { Citation } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';

/** The sources of a rule with their dates; their addresses on pointing at them. */
export function Sources({ citations }: { citations: Citation[] }) {
  const { names } = useWords();
  const texts = [...new Set(citations.map((citation) => names.publisher(citation)))];
  const addresses = citations.map(({ source }) => source).join(' · ');
  return (
    texts.length > 0 && (
      <span className="src" title={addresses}>
        {texts.join(' · ')}
      </span>
    )
  );
}
