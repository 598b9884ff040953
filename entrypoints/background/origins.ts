import { browser } from 'wxt/browser';
import { grantedBeyond } from '../../lib/sites/granted.ts';

const ID = 'granted-origins';

/**
 * Keeps the reader registered on the origins that the user has granted beyond the named hosts. The browser holds the
 * list; this only follows it.
 */
async function follow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
  const granted = grantedBeyond(origins, declared);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (granted.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: ['reader.js'], matches: granted, runAt: 'document_idle' as const, allFrames: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Registers the reader where an origin is granted and takes it away where one is removed. */
export function setUpOrigins(): void {
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
}
