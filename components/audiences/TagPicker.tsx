import { useWords } from '../data/words.tsx';
import { nameOfTag } from './text.ts';

interface TagPickerProps {
  /** Audiences that the page lists. */
  own: string[];
  /** Tags of the surface. */
  tags: string[];
  label: string;
  onPick(name: string): void;
}

/** Adds one tag to a row. */
export function TagPicker({ own, tags, label, onPick }: TagPickerProps) {
  const words = useWords();
  const { t } = words;
  const options = (names: string[]) =>
    names.map((name) => (
      <option key={name} value={name}>
        {nameOfTag(words, name)}
      </option>
    ));
  return (
    <select className="pick add" aria-label={label} value="" onChange={({ target }) => onPick(target.value)}>
      <option value="" disabled>
        {t('views:audiences.build.add')}
      </option>
      {own.length > 0 && <optgroup label={t('views:audiences.build.onPage')}>{options(own)}</optgroup>}
      {tags.length > 0 && <optgroup label={t('views:audiences.build.ofSurface')}>{options(tags)}</optgroup>}
    </select>
  );
}
