/** Labels and names that a page breaks into lines: `Add to` above `cart rate` in one element. */
import { type Rect, unionOf } from '../rect.ts';
import type { Phrase } from '../types.ts';

/** Lines that one label is broken into, at most. */
const MOST_LINES = 3;
const DIGIT = /\p{Nd}/u;
/** The end of a sentence or of words of its own. */
const ENDED = /[.。!！?？;；)）]$/;
const GOES_ON = /^\p{Ll}/u;

/**
 * Whether the second of two texts of one element is the next line of the first: both make one label; or the first is none by
 * itself, as in `Potential` above `orders`; or the second goes on in small letters and is none. A line without a label below
 * a name in a table may tell more of the row than its name. Texts with digits never are.
 */
export function isNextLine(first: Phrase, second: Phrase, isLabel: (text: string) => boolean): boolean {
  if (first.element !== second.element || first.parts.length >= MOST_LINES) return false;
  if (DIGIT.test(first.text) || DIGIT.test(second.text) || !isBelow(first.rect, second.rect)) return false;
  if (isLabel(joined(first, second))) return true;
  if (ENDED.test(first.text)) return false;
  const secondIsLabel = isLabel(second.text);
  return (
    (GOES_ON.test(second.text) && !secondIsLabel) || ((secondIsLabel || first.cell === null) && !isLabel(first.text))
  );
}

/** Both lines as one phrase, which keeps the place of the first. */
export const withNextLine = (first: Phrase, second: Phrase): Phrase => ({
  ...first,
  text: joined(first, second),
  rect: unionOf([first.rect, second.rect]),
  parts: [...first.parts, ...second.parts],
});

const joined = (first: Phrase, second: Phrase): string => `${first.text} ${second.text}`;

/** The line under another, next to it and within its width or around it. */
function isBelow(first: Rect, second: Rect): boolean {
  const height = first.bottom - first.top;
  const gap = second.top - first.bottom;
  return gap > -0.5 * height && gap < height && second.left < first.right && first.left < second.right;
}
