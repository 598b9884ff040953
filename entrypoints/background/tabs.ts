import { browser } from 'wxt/browser';
import { history } from './history.ts';

/** Forgets what a tab showed when it closes, and after a start what tabs of the last session showed. */
export function setUpTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    const db = history();
    await Promise.all([db.pages.delete(tabId), db.frames.where('tabId').equals(tabId).delete()]);
  });
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    // A new document: what was read of the old one is over at once, not when the new one has been read
    if (change.status !== 'loading' || change.url === undefined) return;
    const record = await history().pages.get(tabId);
    if (!record || sameDocument(record.reading.page.url, change.url)) return;
    await history().pages.delete(tabId);
    await browser.action.setBadgeText({ tabId, text: '' });
  });
  browser.runtime.onStartup.addListener(async () => {
    const db = history();
    await Promise.all([db.pages.clear(), db.frames.clear()]);
  });
}

const sameDocument = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];
