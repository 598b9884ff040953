import type { Rect } from '../types.ts';
import { coveredPhrases } from '../visible/covered.ts';
import type { JoinedPhrase } from '../visible/phrase.ts';
import { type Capture, COVERED, PHRASE, PHRASE_BOX, PHRASE_SEEN } from './format.ts';

/** Notes in the capture which of its phrases lie under an opaque layer; `own` is our own element, which hides nothing. */
export function markCovered(capture: Capture, phrases: readonly JoinedPhrase[], own: Element | null): void {
  for (const phrase of coveredPhrases(phrases, (index) => boxOf(capture, index), own))
    capture.phrases[phrase * PHRASE + PHRASE_SEEN] = COVERED;
}

function boxOf({ phrases, boxes }: Capture, phrase: number): Rect {
  const at = 4 * (phrases[phrase * PHRASE + PHRASE_BOX] ?? -1);
  const left = (boxes[at] ?? 0) / 2;
  const top = (boxes[at + 1] ?? 0) / 2;
  return { left, top, right: left + (boxes[at + 2] ?? 0) / 2, bottom: top + (boxes[at + 3] ?? 0) / 2 };
}
