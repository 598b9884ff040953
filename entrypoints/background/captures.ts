import { browser } from 'wxt/browser';
import type { CaptureAnswer } from '../../lib/messages.ts';
import { readCapture } from '../../lib/reading/index.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { trusted } from './trust.ts';

/** Reads the pages that the scripts in the tabs take down. Nothing is kept here: the page says when a reading counts. */
export function setUpCaptures(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = trusted(raw, sender, 'capture');
    if (!message) return undefined;
    const { capture } = message;
    const started = performance.now();
    const made = readCapture(capture, { site: siteFor(capture.url), now: new Date() });
    const answer: CaptureAnswer = { ...made, tookMs: performance.now() - started };
    return Promise.resolve(answer);
  });
}
