import type { Piece } from './piece.ts';
import { overlaps } from './reach.ts';
import type { Sight } from './sight.ts';

/** A column of an odometer that holds all digits in one text. */
const DIGIT_STACK = /^0\s*1\s*2\s*3\s*4\s*5\s*6\s*7\s*8\s*9\s*0?$/;

export function isDigitStack(text: string): boolean {
  return text.length >= 10 && DIGIT_STACK.test(text);
}

/** The one digit of a stack that its window shows; null while the stack is between two. */
export function shownDigit({ node, place, data }: Piece, sight: Sight): Pick<Piece, 'text' | 'part'> | null {
  const { window } = place.reach;
  const shown = [...data.matchAll(/\d/g)].filter(({ index }) =>
    overlaps(sight.textBox(node, index, index + 1), window),
  );
  const [digit] = shown;
  return shown.length === 1 && digit ? { text: digit[0], part: [digit.index, digit.index + 1] } : null;
}
