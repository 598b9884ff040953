import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages.ts';
import type { TabState } from '../panel/tab-state.ts';
import type { ActiveTab } from './use-active-tab.ts';
import { usePage } from './use-page.ts';

type Reach = 'asking' | 'answers' | 'silent' | 'forbidden';

/** What the tab in front is: a page that was read, or what stands in the way. */
export function useTabState(tab: ActiveTab | null): TabState {
  const record = usePage(tab?.id ?? null);
  const [reach, setReach] = useState<Reach>('asking');
  const { id, url, load } = tab ?? { id: null, url: null, load: 0 };
  const unread = record === undefined;
  useEffect(() => {
    setReach('asking');
    if (id === null || !unread) return;
    let over = false;
    void ask(id, url).then((answer) => {
      if (!over) setReach(answer);
    });
    return () => {
      over = true;
    };
    // a new load of the tab is asked anew
  }, [id, url, load, unread]);
  if (tab === null || record === 'loading') return { kind: 'loading' };
  if (record) return { kind: 'page', record };
  if (url !== null && !/^https?:/.test(url)) return { kind: 'unsupported' };
  if (reach === 'forbidden') return { kind: 'permission', origin: url === null ? null : new URL(url).origin };
  if (reach === 'silent') return { kind: 'reload' };
  return { kind: 'waiting' };
}

/** Whether our reader is in the tab; if not, whether it would be allowed to be. */
async function ask(tabId: number, url: string | null): Promise<Reach> {
  const message: ToPage = { type: 'read-again' };
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return 'answers';
  } catch {
    if (url === null) return 'forbidden';
    const origins = [`${new URL(url).origin}/*`];
    return (await browser.permissions.contains({ origins }).catch(() => false)) ? 'silent' : 'forbidden';
  }
}
