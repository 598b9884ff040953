/** The order in which a page writes the digits of its dates. */
import type { DateOrder } from './date.ts';
import { fold } from './fold.ts';

/** Two numbers and a year behind them. */
const DATE = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?![\d/-]|\.\d)/g;
/** A cheap look before all of a text are sought: a few texts of a page at most have one. */
const MAYBE = /\d[-/.]\d{1,2}[-/.]\d{4}/;
/** Longer texts are prose. */
const LONGEST = 120;

/**
 * What the dates whose day is above 12 tell of all others: `13/11/2026` beside `12/11/2026`. Null where none is so, and where
 * they contradict each other.
 */
export function orderOfDates(texts: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    const folded = fold(text);
    if (!MAYBE.test(folded)) continue;
    for (const [, first = '', , second = ''] of folded.matchAll(DATE)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b <= 12) orders.add('dmy');
      else if (b > 12 && b <= 31 && a <= 12) orders.add('mdy');
    }
  }
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}
