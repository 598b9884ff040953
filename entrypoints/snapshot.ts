import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer, ToPage } from '../lib/messages.ts';
import { PageSnapshot } from '../lib/reading/snapshot/page.ts';

/**
 * Writes the page as a fixture without names. Injected when somebody asks for it, so that it weighs nothing otherwise: tells
 * the page's texts, then writes the page with the answers, and leaves again.
 */
export default defineUnlistedScript(() => {
  const snapshot = new PageSnapshot(document);
  const answer = (
    message: ToPage,
    sender: chrome.runtime.MessageSender,
    respond: (answer: Answer<{ type: 'snapshot-texts' }> | Answer<{ type: 'snapshot' }>) => void,
  ) => {
    if (sender.id !== chrome.runtime.id) return;
    if (message.type === 'snapshot-texts') respond(snapshot.texts);
    if (message.type !== 'snapshot') return;
    chrome.runtime.onMessage.removeListener(answer);
    respond({ html: snapshot.write(message.answers) });
  };
  chrome.runtime.onMessage.addListener(answer);
});
