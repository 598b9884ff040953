import { browser } from 'wxt/browser';
import { trusted } from './trust.ts';

/** Brings the script that draws marks into the frame that has some to show. */
export function setUpOverlay(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (!trusted(raw, sender, 'overlay') || tabId === undefined) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    return browser.scripting.executeScript({ target, files: ['/overlay.js'] }).then(
      () => ({ ok: true }),
      // The page may have gone meanwhile
      (error: Error) => ({ ok: false, reason: error.message }),
    );
  });
}
