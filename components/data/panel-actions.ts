import { browser } from 'wxt/browser';
import type { PageRecord } from '../../lib/history/schema.ts';
import type { Answer, ToPage } from '../../lib/messages.ts';
import { usePanel } from '../panel/store.ts';
import type { Actions } from './actions.ts';

type Locate = Extract<ToPage, { type: 'locate' }>;

/** What the side panel's views may ask for, carried out on the tab in front. */
export function panelActions(tabId: number | null, record: PageRecord | null): Actions {
  const { tell } = usePanel.getState();
  return {
    locate: async (figureId) => {
      if (tabId === null || record === null) return;
      const message: Locate = { type: 'locate', figureId, readAt: record.reading.readAt };
      const answer: Answer<Locate> = await browser.tabs
        .sendMessage(tabId, message, { frameId: 0 })
        .catch(() => ({ found: false }));
      tell(answer?.found ? null : 'gone');
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    allowOrigin: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
    reloadPage: () => {
      if (tabId !== null) void browser.tabs.reload(tabId);
    },
    readAgain: () => {
      const message: ToPage = { type: 'read-again' };
      if (tabId !== null) void browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
    },
  };
}
