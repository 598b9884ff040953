import type { SizedTag } from '../../lib/audience/compose.ts';
import { useWords } from '../data/words.tsx';
import { Seen } from '../parts/Seen.tsx';
import { useDraft } from './draft.ts';
import { PeopleField } from './PeopleField.tsx';
import { boundsText, nameOfTag } from './text.ts';

interface SizeCellProps {
  /** As it stands in the expression. */
  name: string;
  /** Null until it has been looked up. */
  sized: SizedTag | null;
}

/** How many people a tag holds: as the page shows it, else as the user states it. */
export function SizeCell({ name, sized }: SizeCellProps) {
  const words = useWords();
  const { stated, state } = useDraft();
  if (sized?.from === 'page' && sized.size)
    return (
      <Seen figure={sized.figure} className="n">
        {boundsText(words, sized.size)}
      </Seen>
    );
  const key = sized?.name ?? name;
  return (
    <PeopleField
      label={words.t('views:audiences.build.state', { tag: nameOfTag(words, name) })}
      value={Object.hasOwn(stated, key) ? (stated[key] ?? null) : null}
      onChange={(people) => state(key, people)}
    />
  );
}
