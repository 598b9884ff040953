import type { ReactNode } from 'react';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';

interface KeptListProps<Item> {
  of: 'saved' | 'packs' | 'annotations';
  items: readonly Item[];
  /** The name of an item as it stands first in its line. */
  head(item: Item): ReactNode;
  /** What stands below. */
  more(item: Item): ReactNode;
  onForget(id: number): void;
}

/** Things kept for an account, each under its name and with a button that forgets it. */
export function KeptList<Item extends { id: number; name: string }>({
  of,
  items,
  head,
  more,
  onForget,
}: KeptListProps<Item>) {
  const { t } = useWords();
  return (
    items.length > 0 && (
      <ul className={`keptlist ${of}`}>
        {items.map((item) => (
          <li key={item.id}>
            {head(item)}
            <button
              type="button"
              className="drop"
              aria-label={t('views:audiences.build.forget', { name: item.name })}
              onClick={() => onForget(item.id)}
            >
              <Icon name="close" />
            </button>
            {more(item)}
          </li>
        ))}
      </ul>
    )
  );
}
