import '../../components/style/views.css';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { mount } from '../../components/data/App.tsx';
import { ActionsContext } from '../../components/data/actions.ts';
import { panelActions } from '../../components/data/panel-actions.ts';
import { useLastWeek } from '../../components/data/use-last-week.ts';
import { useAccounts } from '../../components/data/use-page.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { Settings } from '../../lib/settings.ts';

function Popup({ settings, now }: { settings: Settings; now: number }) {
  const accounts = useAccounts();
  const [scope, setScope] = useState<string | null>(null);
  const week = useLastWeek(accounts, scope, settings, now);
  const windowId = useWindowId();
  const actions = useMemo(() => panelActions(null, null), []);
  return (
    <ActionsContext value={actions}>
      <PopupView
        week={week}
        accounts={accounts ?? []}
        onAccount={setScope}
        onOpenPanel={() => openPanel(windowId)}
        onOpenPage={(url) => void browser.tabs.create({ url }).then(() => window.close())}
      />
    </ActionsContext>
  );
}

/** The window that the popup hangs on, asked for beforehand: a panel opens only within the click itself. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id ?? null));
  }, []);
  return id;
}

interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Chrome's side panel, or Firefox's sidebar. Nothing is awaited before. */
function openPanel(windowId: number | null): void {
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  const { sidebarAction } = browser as Panels;
  const opened = sidePanel && windowId !== null ? sidePanel.open({ windowId }) : sidebarAction?.open();
  void opened?.then(() => window.close());
}

// a title in the file would become that of the toolbar's button, in one language alone
document.title = browser.runtime.getManifest().name;
mount((settings, _change, now) => <Popup settings={settings} now={now} />);
