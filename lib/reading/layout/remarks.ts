/** A value with what is said of it run on behind it in one text: `¥1,234 昨日 ¥980 +25%`, `16昨日145同行基准114`. */
import type { Change } from '../../metrics/figure.ts';
import { type Beside, classifyBeside, isComparisonWord } from '../text/change.ts';
import { parseNumber } from '../text/number.ts';
import type { NumberContext, ParsedNumber } from '../types.ts';
import type { LabelledCompare } from './changes.ts';

export interface Remarked {
  number: ParsedNumber;
  /** The value's own part of the text. */
  text: string;
  change: Change | null;
  compare: LabelledCompare[];
}

const LONGEST = 160;

/** The leading number of a text whose rest is understood to the end; null for prose. */
export function readRemarked(text: string, numbers: NumberContext): Remarked | null {
  if (text.length > LONGEST) return null;
  for (const end of ends(text)) {
    const head = text.slice(0, end).trim();
    const number = parseNumber(head, numbers);
    if (!number.ok) continue;
    const read: Remarked = { number, text: head, change: null, compare: [] };
    return readRemarks(text.slice(end).trim(), read, numbers) ? read : null;
  }
  return null;
}

/** The remarks of a text that is all remarks: `(+79.7%) compared to yesterday Goal SGD 44.12`; null where one is not understood. */
export function readOnlyRemarks(text: string, numbers: NumberContext): Omit<Remarked, 'number' | 'text'> | null {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return null;
  const read: Omit<Remarked, 'number' | 'text'> = { change: null, compare: [] };
  return readRemarks(text, read, numbers) && (read.change !== null || read.compare.length > 0) ? read : null;
}

/** Takes remark after remark, the longest that leaves an understood rest. */
function readRemarks(text: string, into: Omit<Remarked, 'number' | 'text'>, numbers: NumberContext): boolean {
  const remarks = remarksOf(text, numbers, MOST_REMARKS);
  for (const remark of remarks ?? []) {
    if (remark.kind === 'change') into.change ??= remark.change;
    else if (remark.kind === 'compare' && remark.number) {
      const { value, low, high, text: shown } = remark.number;
      into.compare.push({ kind: remark.compare, value, low, high, text: shown, label: remark.label });
    }
  }
  return remarks !== null;
}

const MOST_REMARKS = 5;

function remarksOf(text: string, numbers: NumberContext, most: number): Beside[] | null {
  if (!text || isComparisonWord(text)) return [];
  if (most === 0) return null;
  for (const end of [text.length, ...ends(text)]) {
    const part = text.slice(0, end).trim();
    if (!/\p{Nd}/u.test(part)) break;
    const remark = classifyBeside(part, numbers);
    const isUsed = (remark.kind === 'change' && remark.change) || (remark.kind === 'compare' && remark.number);
    const rest = isUsed ? remarksOf(text.slice(end).trim(), numbers, most - 1) : null;
    if (rest) return [remark, ...rest];
  }
  return null;
}

/** Places where a number can end, the last first: at spaces, before brackets and arrows, between a digit or unit and words. */
function ends(text: string): number[] {
  const places: number[] = [];
  for (const found of text.matchAll(
    /\s+(?=\S)|(?<=[\d%％\p{L}])(?=[(（↑↓▲▼])|(?<=[\d%％万亿萬億元人次])(?=\p{L})|(?<=[)）%％])(?=\S)/gu,
  ))
    if (found.index > 0) places.push(found.index);
  return places.reverse();
}
