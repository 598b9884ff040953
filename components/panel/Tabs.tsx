import { useActions } from '../data/actions.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { tabs, usePanel } from './store.ts';

/** The views of the panel, and the way to the options. */
export function Tabs() {
  const { t } = useWords();
  const { openOptions } = useActions();
  const { tab: current, show } = usePanel();
  return (
    <nav className="tabs" aria-label={t('common:tab.label')}>
      {tabs.map((tab) => (
        <button type="button" key={tab} aria-current={tab === current ? 'page' : undefined} onClick={() => show(tab)}>
          {t(`common:tab.${tab}`)}
        </button>
      ))}
      <button type="button" className="more" aria-label={t('common:settings')} onClick={openOptions}>
        <Icon name="settings" className="ico-lg" />
      </button>
    </nav>
  );
}
