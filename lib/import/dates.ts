import type { Period } from '../metrics/figure.ts';
import { type DateOrder, findPeriod } from '../reading/text/date.ts';
import { TableError } from './error.ts';
import type { Cell } from './grid.ts';

/** Times of the day behind a date say nothing about which day it is. */
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*(Z|[+-]\d{2}:?\d{2}|am|pm)?$/i;

/** Dates run together in data exports: 20261102. */
const COMPACT = /^(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** Any date of the column serves as the day against which years are judged; none of them is relative. */
const FAR = '2099-12-31';

function dateOf(cell: Cell, order: DateOrder | null, locale: string | null): Period | null {
  if (cell instanceof Date) {
    const day = cell.toISOString().slice(0, 10);
    return { start: day, end: day };
  }
  if (cell === null) return null;
  const text = String(cell).trim().replace(TIME, '');
  const compact = COMPACT.exec(text);
  if (compact) {
    const day = `${compact[1]}-${compact[2]}-${compact[3]}`;
    return { start: day, end: day };
  }
  return findPeriod(text, { locale, today: FAR, order })?.period ?? null;
}

const dateCount = (cells: Cell[], order: DateOrder | null, locale: string | null): number =>
  cells.filter((cell) => cell !== null && dateOf(cell, order, locale) !== null).length;

/** True when most filled cells of a column are dates. */
export function looksLikeDates(cells: Cell[], locale: string | null): boolean {
  const filled = cells.filter((cell) => cell !== null && typeof cell !== 'number');
  if (filled.length === 0) return false;
  const best = Math.max(...([null, 'dmy', 'mdy'] as const).map((order) => dateCount(filled, order, locale)));
  return best / filled.length >= 0.8;
}

/** How many neighbouring cells lie one day apart or on the same day. */
function steadiness(periods: (Period | null)[]): number {
  let steady = 0;
  for (let i = 1; i < periods.length; i++) {
    const a = periods[i - 1];
    const b = periods[i];
    if (a && b && Math.abs(Date.parse(b.start) - Date.parse(a.start)) <= 86_400_000) steady++;
  }
  return steady;
}

/**
 * The days of a column; null where a cell is empty or holds no date. Where the order of day and month is not told by any
 * cell, the one in which the days follow one another holds. Throws, naming the column, when both orders fit equally well.
 */
export function readDates(cells: Cell[], column: string, locale: string | null): (Period | null)[] {
  const plain = cells.map((cell) => dateOf(cell, null, locale));
  const filled = cells.filter((cell) => cell !== null).length;
  if (plain.filter(Boolean).length === filled) return plain;
  const candidates = (['dmy', 'mdy', 'ymd'] as const)
    .map((order) => cells.map((cell) => dateOf(cell, order, locale)))
    .map((periods) => ({ periods, read: periods.filter(Boolean).length, steady: steadiness(periods) }));
  const most = Math.max(plain.filter(Boolean).length, ...candidates.map(({ read }) => read));
  const full = candidates.filter(({ read }) => read === most).sort((a, b) => b.steady - a.steady);
  const [best, second] = full;
  if (!best) return plain;
  const differ = second && second.periods.some((period, i) => period?.start !== best.periods[i]?.start);
  if (differ && second.steady === best.steady)
    throw new TableError(`column "${column}": day and month cannot be told apart; write the dates as 2026-11-22`);
  return best.periods;
}
