import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToPage } from '../lib/messages.ts';
import { createLexicon } from '../lib/metrics/lexicon.ts';
import { snapshotPage } from '../lib/reading/snapshot/index.ts';

/**
 * Writes the page as a fixture without names. Injected when somebody asks for it, so that it weighs nothing otherwise, and
 * leaves again after its one answer.
 */
export default defineUnlistedScript(() => {
  const answer = (message: ToPage, sender: chrome.runtime.MessageSender, respond: (html: { html: string }) => void) => {
    if (sender.id !== chrome.runtime.id || message.type !== 'snapshot') return;
    chrome.runtime.onMessage.removeListener(answer);
    respond({ html: snapshotPage(document, message.reading, { lexicon: createLexicon(message.shards) }) });
  };
  chrome.runtime.onMessage.addListener(answer);
});
