import type { Reading } from '../../metrics/figure.ts';
import { isChangeHead, isCurrent } from '../layout/words/columns.ts';
import { rowsTotalIn } from '../layout/words/pager.ts';
import { entityKindOf, isAverage, isChannel, isIdHeader, isNameHeader, isTotal } from '../layout/words/rows.ts';
import { classifyBeside, findPeriod, findRelative, isComparisonWord, parseNumber } from '../text/index.ts';
import type { Lexicon, NumberContext } from '../types.ts';

/** Longer texts are sentences or names, whatever they contain. */
const LONGEST = 40;
/** Digits in a row from which a number that no figure shows is somebody's: an order, an account, a phone. */
const NAMING = 7;

/** Says which texts of a page carry its figures and may stand as they are: numbers, labels, comparisons, periods, pagers. */
export function keeper(reading: Reading, lexicon: Lexicon): (text: string, isHeader: boolean) => boolean {
  const used = usedTexts(reading);
  const numbers: NumberContext = { locale: reading.page.locale, decimal: null, currency: reading.page.currency };
  const dates = { locale: reading.page.locale, today: new Date(reading.readAt).toISOString().slice(0, 10) };
  const isPeriod = (text: string) => findPeriod(text, dates) !== null || findRelative(text) !== null;
  return (text, isHeader) => {
    if (used.has(text) || lexicon.find(text) !== null) return true;
    if (text.length > LONGEST || /@/.test(text)) return false;
    if (isNumber(text, numbers)) return !new RegExp(`\\d{${NAMING},}`).test(text);
    if (isHeader && (entityKindOf(text) !== null || isNameHeader(text) || isIdHeader(text))) return true;
    return (
      classifyBeside(text, numbers).kind !== 'none' ||
      isComparisonWord(text) !== null ||
      isTotal(text) ||
      isAverage(text) ||
      isChannel(text) ||
      isCurrent(text) ||
      isChangeHead(text) ||
      rowsTotalIn(text) !== null ||
      isPeriod(text)
    );
  };
}

/** A number, or what stands in place of one. */
function isNumber(text: string, numbers: NumberContext): boolean {
  const result = parseNumber(text, numbers);
  return result.ok || result.reason !== 'not_a_number';
}

/** Everything that the reading quotes, but for names. */
function usedTexts({ figures, unread }: Reading): Set<string> {
  const used = new Set<string>();
  for (const { text, label, change, compare } of figures) {
    used.add(text).add(label);
    if (change) used.add(change.text);
    for (const one of compare) used.add(one.text);
  }
  for (const { label, text } of unread) used.add(label).add(text);
  return used;
}
