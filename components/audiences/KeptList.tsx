import type { ReactNode } from 'react';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';

interface KeepFormProps {
  label: string;
  /** What the button says. */
  action: string;
  primary?: boolean;
  name: string;
  ready: boolean;
  onName(name: string): void;
  onKeep(): void;
}

/** A name and a button that keeps something under it. */
export function KeepForm({ label, action, primary = false, name, ready, onName, onKeep }: KeepFormProps) {
  return (
    <form
      className="row keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onKeep();
      }}
    >
      <input
        type="text"
        className="grow"
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={100}
        onChange={({ target }) => onName(target.value)}
      />
      <button type="submit" className={primary ? 'btn primary' : 'btn'} disabled={!ready}>
        {action}
      </button>
    </form>
  );
}

interface KeptListProps<Item> {
  of: 'saved' | 'packs';
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
