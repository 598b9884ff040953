/** Numbers that are no values where they stand: marks of footnotes, drawn and not written as such (`GMV¹`), and bounds. */

import { centerY, onOneLine } from '../rect.ts';
import type { Phrase } from '../types.ts';
import { fontSize } from './style.ts';

const MARK = /^[([]?\d{1,2}[)\]]?$/;
/** How much higher than the text before it the mark stands at least, and how far behind it at most, in font sizes. */
const RAISED = 0.08;
const BEHIND = 0.6;

/** Whether the phrase is such a mark of the one before it. */
export function isFootnoteMark(phrase: Phrase, before: Phrase | undefined): boolean {
  if (!before || phrase.text.length > 4 || !MARK.test(phrase.text)) return false;
  const size = fontSize(before);
  const gap = phrase.rect.left - before.rect.right;
  if (fontSize(phrase) >= size || gap < -0.2 * size || gap > BEHIND * size) return false;
  return centerY(phrase.rect) < centerY(before.rect) - RAISED * size && phrase.rect.bottom > before.rect.top;
}

/** Two digits and no brackets. */
const CENTS = /^\d\d$/;
const FRACTION = /[.,٫]\p{Nd}{1,2}\D*$/u;

/** Whether such a mark, behind an amount without a fraction, may as well be its cents: `$1,204⁵⁶`. Marks that are links are not. */
export const mayBeCents = (mark: Phrase, amount: string): boolean =>
  CENTS.test(mark.text) && !FRACTION.test(amount) && mark.element.closest('a') === null;

/** A name and a sign of comparison, whose number follows in an element of its own: `Orders ≥` `440`. */
const CONDITION = /\p{L}[\p{L}\p{M}\p{N}()（） ]*[<>≤≥＜＞]$/u;
const SIGN_AT_END = /[<>≤≥＜＞]$/;

/** Whether the phrase is the bound of a condition, as chosen filters show them. */
export const isBound = (phrase: Phrase, before: Phrase | undefined): boolean =>
  before !== undefined &&
  SIGN_AT_END.test(before.text) &&
  CONDITION.test(before.text) &&
  onOneLine(before.rect, phrase.rect);
