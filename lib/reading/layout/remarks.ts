/** A value with what is said of it run on behind it in one text: `¥1,234 昨日 ¥980 +25%`, `16昨日145同行基准114`. */
import type { Change } from '../../metrics/figure.ts';
import { classifyBeside, isComparisonWord } from '../text/change.ts';
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

/** Takes remark after remark from the front, the longest that is understood first. */
function readRemarks(text: string, into: Remarked, numbers: NumberContext): boolean {
  if (!text) return true;
  if (isComparisonWord(text)) return true;
  for (const end of [text.length, ...ends(text)]) {
    const part = text.slice(0, end).trim();
    if (!/\p{Nd}/u.test(part)) break;
    const beside = classifyBeside(part, numbers);
    if (beside.kind === 'change' && beside.change) into.change ??= beside.change;
    else if (beside.kind === 'compare' && beside.number) {
      const { value, low, high, text: shown } = beside.number;
      into.compare.push({ kind: beside.compare, value, low, high, text: shown, label: beside.label });
    } else continue;
    return readRemarks(text.slice(end).trim(), into, numbers);
  }
  return false;
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
