import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { CaptureAnswer } from '../../lib/messages.ts';
import { PageReader, type PageReading } from '../../lib/reading/index.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { trusted } from './trust.ts';

/** Pages that are kept to be read on; the one taken down longest ago is let go first. */
const MOST = 3;

/** By tab and frame. A worker that was stopped has none of them: then pages send themselves whole again. */
const kept = new Map<string, { id: string; reader: PageReader }>();

/** Reads the pages that the scripts in the tabs take down. Nothing is stored: the page says when a reading counts. */
export function setUpCaptures(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = trusted(raw, sender, 'capture');
    if (!message) return undefined;
    const { capture } = message;
    const options = { site: siteFor(capture.url), now: new Date() };
    return answered(() => {
      const reader = new PageReader(capture, options);
      return { id: keep(sender, reader), ...reader.made };
    });
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = trusted(raw, sender, 'changes');
    if (!message) return undefined;
    const { id, changes } = message;
    const page = kept.get(placeOf(sender));
    return answered(() => {
      const made = page?.id === id ? page.reader.change(changes, new Date()) : null;
      return made && { id, ...made };
    });
  });
}

function answered(read: () => (PageReading & { id: string }) | null): Promise<CaptureAnswer | null> {
  const started = performance.now();
  const made = read();
  return Promise.resolve(made && { ...made, tookMs: performance.now() - started });
}

function keep(sender: Runtime.MessageSender, reader: PageReader): string {
  const id = crypto.randomUUID();
  kept.delete(placeOf(sender));
  kept.set(placeOf(sender), { id, reader });
  for (const place of kept.keys()) if (kept.size > MOST) kept.delete(place);
  return id;
}

const placeOf = ({ tab, frameId }: Runtime.MessageSender): string => `${tab?.id} ${frameId}`;
