import { oneName, type SizedTag, takesDays } from '../../lib/audience/compose.ts';
import type { Groups } from '../../lib/audience/expression/groups.ts';
import { windowName } from '../../lib/audience/recommend/page-sizes.ts';
import { recogniseTag } from '../../lib/audience/tags/recognise.ts';
import type { Figure } from '../../lib/metrics/figure.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useDraft } from './draft.ts';
import { SizeCell } from './SizeCell.tsx';
import { TagPicker } from './TagPicker.tsx';
import { nameOfTag, tagName } from './text.ts';

const rows = ['any', 'all', 'none'] as const;
/** Windows to choose from: those that the platforms' forms offer. */
const WINDOWS = [7, 14, 15, 30, 60, 90, 180, 365];

interface TagRowsProps {
  groups: Groups;
  choices: { own: string[]; tags: string[] };
  figures: readonly Figure[];
  sizes: readonly SizedTag[];
}

/** The tags to include in any, to demand, and to leave out. */
export function TagRows({ groups, choices, figures, sizes }: TagRowsProps) {
  const { t } = useWords();
  const { arrange } = useDraft();
  return rows.map((row) => {
    const names = groups[row];
    const set = (changed: string[]): void => arrange({ ...groups, [row]: [...new Set(changed)] });
    return (
      <div key={row} className="tagrow">
        <h2 className="label">{t(`views:audiences.build.${row}`)}</h2>
        {names.length > 0 && (
          <ul>
            {names.map((name) => (
              <TagLine
                key={name}
                name={name}
                sized={sizes.find((one) => one.name === oneName(name, figures)) ?? null}
                own={choices.own.includes(name)}
                onRename={(to) => set(names.map((one) => (one === name ? to : one)))}
                onRemove={() => set(names.filter((one) => one !== name))}
              />
            ))}
          </ul>
        )}
        <TagPicker
          {...choices}
          label={t('views:audiences.build.addTo', { row: t(`views:audiences.build.${row}`) })}
          onPick={(name) => set([...names, name])}
        />
      </div>
    );
  });
}

interface TagLineProps {
  name: string;
  /** Null until it has been looked up. */
  sized: SizedTag | null;
  own: boolean;
  onRename(name: string): void;
  onRemove(): void;
}

function TagLine({ name, sized, own, onRename, onRemove }: TagLineProps) {
  const words = useWords();
  const { t } = words;
  const { tag, days } = recogniseTag(name);
  const plain = !own && tag !== null && windowName({ tag: tag.id, days }) === name;
  const windowed = plain && takesDays(tag.group);
  const shown = nameOfTag(words, name);
  return (
    <li>
      <span className="name">{windowed ? tagName(words, tag.id) : shown}</span>
      {windowed && (
        <select
          className="pick"
          aria-label={t('views:audiences.build.window', { tag: shown })}
          value={days ?? ''}
          onChange={({ target }) => onRename(windowName({ tag: tag.id, days: Number(target.value) || null }))}
        >
          <option value="">{t('views:audiences.build.noWindow')}</option>
          {[...new Set([...WINDOWS, ...(days === null ? [] : [days])])]
            .sort((a, b) => a - b)
            .map((count) => (
              <option key={count} value={count}>
                {t('views:audiences.days', { count })}
              </option>
            ))}
        </select>
      )}
      <SizeCell name={name} sized={sized} />
      <button type="button" aria-label={t('views:audiences.build.remove', { tag: shown })} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
