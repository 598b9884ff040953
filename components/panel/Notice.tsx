import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { usePanel } from './store.ts';

/** A short word after a click, e.g. that the figure is no longer on the page. */
export function Notice() {
  const { t } = useWords();
  const { notice, tell } = usePanel();
  return (
    <div role="status">
      {notice && (
        <div className="banner notice">
          <Icon name="unknown" />
          <span>{t(`common:${notice}`)}</span>
          <button type="button" aria-label={t('common:close')} onClick={() => tell(null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
