/** What the tests call within a page. */
import type { Capture } from '../../../lib/reading/capture/format.ts';
import { restore } from '../../../lib/reading/capture/restore.ts';
import { type Taken, take } from '../../../lib/reading/capture/take.ts';

let taken: Taken | null = null;

/** Takes the page down and keeps what only it can hold. */
export function capture(): Capture {
  taken = take(document, { url: location.href, own: document.querySelector('[data-own]') });
  return taken.capture;
}

/** Whether the page taken down last still stands; the text at this place counts as used. */
export function isStill(used: string | null): boolean {
  const { phrases } = restore(capturedBefore().capture, () => false);
  return capturedBefore().isStill(phrases.filter(({ text }) => text === used).map(({ index }) => index));
}

function capturedBefore(): Taken {
  if (!taken) throw new Error('nothing was taken down');
  return taken;
}
