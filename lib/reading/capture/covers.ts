import { coveredPhrases } from '../visible/covered.ts';
import type { JoinedPhrase } from '../visible/phrase.ts';
import { boxAt } from './box-at.ts';
import { type Capture, COVERED, PHRASE, PHRASE_BOX, PHRASE_SEEN } from './format.ts';

/** Notes in the capture which of its phrases lie under an opaque layer; `own` is our own element, which hides nothing. */
export function markCovered(capture: Capture, phrases: readonly JoinedPhrase[], own: Element | null): void {
  const boxOf = (phrase: number) => boxAt(capture, capture.phrases[phrase * PHRASE + PHRASE_BOX] ?? -1);
  for (const phrase of coveredPhrases(phrases, boxOf, own)) capture.phrases[phrase * PHRASE + PHRASE_SEEN] = COVERED;
}
