import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  /** Null where the extension has no permission to know it. */
  url: string | null;
  /** Counts loads of the tab, so that what was asked of it is asked again. */
  load: number;
}

/** The tab in front in this panel's own window; null until the browser has answered. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let load = 0;
    const ask = async (): Promise<void> => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (active?.id !== undefined) setTab({ id: active.id, url: active.url ?? null, load });
    };
    const updated = (_id: number, change: { status?: string; url?: string }): void => {
      if (change.status === undefined && change.url === undefined) return;
      if (change.status === 'complete') load++;
      void ask();
    };
    browser.tabs.onActivated.addListener(ask);
    browser.tabs.onUpdated.addListener(updated);
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    void ask();
    return () => {
      browser.tabs.onActivated.removeListener(ask);
      browser.tabs.onUpdated.removeListener(updated);
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return tab;
}
