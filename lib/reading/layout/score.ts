/** Points out of full marks, `85/100`: for a score only, else a page or a quota. */
import { parseNumber } from '../text/number.ts';
import type { NumberContext, ParsedNumber } from '../types.ts';

const SCORE = /^(\d{1,3}(?:[.,]\d+)?)\s?[/／]\s?(5|10|100)$/u;

/** The points of a text with its full marks; null when it is none, or more than full marks. */
export function scoreIn(text: string, numbers: NumberContext): ParsedNumber | null {
  const [, got, marks] = SCORE.exec(text) ?? [];
  if (got === undefined || marks === undefined) return null;
  const read = parseNumber(got, numbers);
  if (!read.ok || read.value > Number(marks)) return null;
  return { ...read, shape: 'score', outOf: Number(marks), text };
}
