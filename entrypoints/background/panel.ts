import { browser } from 'wxt/browser';
import type { FromPage } from '../../lib/messages.ts';
import { fromOurPage } from './trust.ts';

/**
 * Opens the side panel for a chip. A raw listener with nothing awaited before `open`: Chrome counts the trusted click
 * of the page as the gesture only while its message is being handled. Firefox has no panel to open from here; there the
 * overlay keeps to its card.
 */
export function setUpPanel(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!fromOurPage(sender) || (message as FromPage | null)?.type !== 'open-panel') return undefined;
    const panel = globalThis.chrome?.sidePanel;
    if (!panel?.open || sender.tab?.id === undefined) return Promise.resolve({ ok: false });
    return panel.open({ tabId: sender.tab.id }).then(
      () => ({ ok: true }),
      (error: Error) => ({ ok: false, reason: error.message }),
    );
  });
}
