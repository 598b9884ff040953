/** What is said of a value, run on in one text: `¥1,234 昨日 ¥980 +25%`, `16昨日145同行基准114`, `+14.9% vs last week Goal 120`. */
import { type Beside, classifyBeside, isComparisonWord } from '../text/change.ts';
import { parseNumber } from '../text/number.ts';
import type { NumberContext, ParsedNumber } from '../types.ts';

/** A value with the remarks that follow it, each as a text of its own. */
export interface Remarked {
  number: ParsedNumber;
  /** The value's own part of the text. */
  text: string;
  remarks: string[];
}

const LONGEST = 160;
const MOST_REMARKS = 6;

/** The leading number of a text whose rest is understood to the end; null for prose. */
export function readRemarked(text: string, numbers: NumberContext): Remarked | null {
  if (text.length > LONGEST) return null;
  for (const end of ends(text)) {
    const head = text.slice(0, end).trim();
    const number = parseNumber(head, numbers);
    if (!number.ok) continue;
    const remarks = remarksOf(text.slice(end).trim(), numbers, MOST_REMARKS);
    return remarks && !(number.shape === 'percent' && areOfProgress(remarks, numbers))
      ? { number, text: head, remarks }
      : null;
  }
  return null;
}

/** `94% / Goal 33,167`, `70% / Goal 3.2%`: how much of a goal is reached, or else in doubt whether it is that or the value. */
const areOfProgress = (remarks: readonly string[], numbers: NumberContext): boolean =>
  remarks.some((text) => {
    const remark = classifyBeside(text, numbers);
    const isTarget = remark.kind === 'compare' && remark.compare === 'target';
    return isTarget && (remark.number?.shape !== 'percent' || /^[/|]/.test(text));
  });

/**
 * The remarks of a text that holds several, each as a text of its own: `(+79.7%) compared to yesterday` and `Goal SGD 44.12`.
 * Null where a part is not understood, and for a text that is one remark.
 */
export function partRemarks(text: string, numbers: NumberContext): string[] | null {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return null;
  const remarks = remarksOf(text, numbers, MOST_REMARKS);
  if (!remarks || remarks.length < 2) return null;
  const [first = '', ...others] = remarks;
  if (BARE_PERCENT.test(first) && areOfProgress(others, numbers)) return null;
  // percentages alone say nothing of each other
  return remarks.every((part) => BARE_PERCENT.test(part)) ? null : remarks;
}

/**
 * Takes remark after remark, the longest that leaves an understood rest. A percentage that nothing is said of is the last thing
 * to fall back on: `-38% previous period 1.9%` names the second one, `38% previous period 1.9%` does too.
 */
function remarksOf(text: string, numbers: NumberContext, most: number): string[] | null {
  const named = partsOf(text, most, (part) => isSaid(part, numbers));
  if (named) return named;
  const [, first = '', rest = ''] = LEADING_PERCENT.exec(text) ?? [];
  const values = first && partsOf(rest, most - 1, (part) => isNamedValue(part, numbers));
  return values ? [first, ...values] : partsOf(text, most, (part) => BARE_PERCENT.test(part) || isSaid(part, numbers));
}

function partsOf(text: string, most: number, isPart: (text: string) => boolean): string[] | null {
  if (!text) return [];
  if (most === 0) return null;
  for (const end of [text.length, ...ends(text)]) {
    const part = text.slice(0, end).trim();
    if (!isPart(part)) continue;
    const rest = partsOf(text.slice(end).trim(), most - 1, isPart);
    if (rest) return [part, ...rest];
  }
  return null;
}

/** A percentage whose direction may be drawn beside it. */
const BARE_PERCENT = /^(?:[\d.,]+[\s\u00a0\u202f]*[%％]|[%％][\s\u00a0\u202f]?[\d.,]+)$/u;

/** Such a percentage at the start of a text. */
const LEADING_PERCENT = /^([\d.,]+[\s\u00a0\u202f]*[%％]|[%％][\s\u00a0\u202f]?[\d.,]+(?![\d.,]))\s*(\S.*)$/u;

/** A change, the value of a reference, or a word of either. */
function isSaid(text: string, numbers: NumberContext): boolean {
  if (isComparisonWord(text, numbers.languages)) return true;
  if (BARE_PERCENT.test(text)) return false;
  const remark = classifyBeside(text, numbers);
  return (remark.kind === 'change' && remark.change !== null) || isPlace(remark) || isNamedValue(text, numbers);
}

/** `高于 83% 同行`: how many of its like the value outdoes, not how much higher it is. */
const isPlace = (remark: Beside): boolean => remark.kind === 'rank' && remark.number?.shape === 'percent';

function isNamedValue(text: string, numbers: NumberContext): boolean {
  const remark = classifyBeside(text, numbers);
  return remark.kind === 'compare' && remark.number !== null;
}

/** Places where a number can end, the last first: at spaces, before brackets and arrows, between a digit or unit and words. */
function ends(text: string): number[] {
  const places: number[] = [];
  for (const found of text.matchAll(
    /\s+(?=\S)|(?<=[\d%％\p{L}])(?=[(（↑↓▲▼])|(?<=[\d%％万亿萬億元人次])(?=\p{L})|(?<=[)）]|\d[%％])(?=\S)|(?<=\d[\s\u00a0\u202f][%％])(?=[^\s\d])/gu,
  ))
    if (found.index > 0) places.push(found.index);
  return places.reverse();
}
