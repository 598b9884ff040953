import type { Period } from '../metrics/figure.ts';
import { type DateOrder, findPeriod } from '../reading/text/date.ts';
import { isTotal } from './entities.ts';
import { TableError } from './error.ts';
import type { Cell } from './grid.ts';

/** Times of the day behind a date say nothing about which day it is. */
const TIME =
  /[T\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([ap]\.?m\.?)?\s*(Z|\(?(UTC|GMT)?\s*([+-]\d{1,2}(:?\d{2})?)?\)?)?$/i;

/** Dates run together in data exports: 20261102. */
const COMPACT = /^(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** A month's name between dashes, as spreadsheets show days: `21-Sep-26`, `21-Sep-2026`. */
const DASHED_NAME = /^(\d{1,2})[-‑ ](\p{L}{3,}\.?)[-‑ ](\d{2}|\d{4})$/u;

/** Midnights of UTC in seconds or thousandths since 1970, from 2001 to 2100. A local midnight could be of two days. */
const EPOCH = /^([1-3]\d{9})(000)?$/;
const DAY_SECONDS = 86_400;

/** Days of the week beside a date: `2026-11-02 (Mon)`, `2026-11-02 周一`. */
const WEEKDAY =
  /[\s,]*[(（]?(周|星期|週|礼拜)[一二三四五六日天][)）]?|[\s,]*[(（]?\b(mon|tue|wed|thu|fri|sat|sun)(day|sday|nesday|rsday|urday)?\b\.?[)）]?,?/giu;

/** Weeks as data tools write them: `2026-W45`. */
const ISO_WEEK = /^(20\d{2})-?W(0[1-9]|[1-4]\d|5[0-3])$/i;

/** Days as a spreadsheet stores them, counted from 1899-12-30: those of 2000 to 2099. */
const SERIAL = /^(3[7-9]|[4-6]\d|7[0-2])\d{3}(\.\d+)?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** No table reaches that far: a date in this year is one whose year is not written. */
const FAR_YEAR = '2099';
const FAR = `${FAR_YEAR}-12-31`;

/** Which languages and order a column's dates are read in, and the year of dates that have none. */
export interface DateReading {
  order: DateOrder | null;
  locale: string | null;
  year: number | null;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const oneDay = (day: string): Period => ({ start: day, end: day });

function dateOf(cell: Cell, { order, locale, year }: DateReading): Period | null {
  if (cell instanceof Date) return oneDay(cell.toISOString().slice(0, 10));
  if (cell === null) return null;
  // Spreadsheets mark a text by an apostrophe before it
  const written = String(cell).trim().replace(/^'/, '');
  if (SERIAL.test(written)) return oneDay(isoOf(SERIAL_ZERO + Math.floor(Number(written)) * DAY));
  const seconds = Number(EPOCH.exec(written)?.[1] ?? Number.NaN);
  if (seconds % DAY_SECONDS === 0) return oneDay(isoOf(seconds * 1000));
  const text = written.replace(TIME, '').replace(WEEKDAY, '').trim().replace(DASHED_NAME, namedMonth);
  const week = ISO_WEEK.exec(text);
  if (week) return isoWeek(Number(week[1]), Number(week[2]));
  const compact = COMPACT.exec(text);
  if (compact) return oneDay(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const found = findPeriod(text, { locale, today: FAR, order })?.period ?? null;
  if (found && !lacksYear(found, text)) return found;
  if (year === null) return null;
  return found
    ? { start: `${year}${found.start.slice(4)}`, end: `${year}${found.end.slice(4)}` }
    : (findPeriod(`${text} ${year}`, { locale, today: FAR, order })?.period ??
        findPeriod(`${year}-${text}`, { locale, today: FAR, order })?.period ??
        null);
}

/** `21-Sep-26` as it is written in full; two digits of a year are of this century. */
const namedMonth = (_: string, day: string, month: string, year: string): string =>
  `${day} ${month} ${year.length === 2 ? `20${year}` : year}`;

const lacksYear = (found: Period, text: string): boolean =>
  found.start.startsWith(FAR_YEAR) && !text.includes(FAR_YEAR.slice(2));

/** Monday to Sunday of an ISO week: week 1 holds January 4. */
function isoWeek(year: number, week: number): Period {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return { start: isoOf(monday), end: isoOf(monday + 6 * DAY) };
}

/** The dates of a column, each text read once: tables have many rows a day. */
function datesOf(cells: readonly Cell[], reading: DateReading): (Period | null)[] {
  const known = new Map<Cell, Period | null>();
  return cells.map((cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const read = dateOf(cell, reading);
    known.set(cell, read);
    return read;
  });
}

const dateCount = (cells: readonly Cell[], reading: DateReading): number =>
  datesOf(cells, reading).filter((date) => date !== null).length;

/** Most filled cells of a column that are dates, in the best order of day and month. */
function share(cells: Cell[], locale: string | null, year: number | null): number {
  if (cells.length === 0) return 0;
  return (
    Math.max(...([null, 'dmy', 'mdy'] as const).map((order) => dateCount(cells, { order, locale, year }))) /
    cells.length
  );
}

/** True when most filled cells of a column are dates. Numbers count only where the header says so. */
export function looksLikeDates(
  cells: Cell[],
  locale: string | null,
  year: number | null = null,
  named = false,
): boolean {
  const filled = cells.filter(
    (cell) =>
      cell !== null &&
      !isTotal(String(cell)) &&
      (named || (typeof cell !== 'number' && !SERIAL.test(String(cell)) && !EPOCH.test(String(cell)))),
  );
  return share(filled, locale, year) >= 0.8;
}

/** True when a column holds days or months without a year. */
export function lackYear(cells: Cell[], locale: string | null): boolean {
  const filled = cells.filter((cell) => typeof cell === 'string' && !isTotal(cell));
  return share(filled, locale, null) < 0.2 && share(filled, locale, 2024) >= 0.8;
}

/** How many neighbouring cells lie one day apart or on the same day. */
function steadiness(periods: (Period | null)[]): number {
  let steady = 0;
  for (let i = 1; i < periods.length; i++) {
    const a = periods[i - 1];
    const b = periods[i];
    if (a && b && Math.abs(Date.parse(b.start) - Date.parse(a.start)) <= DAY) steady++;
  }
  return steady;
}

/**
 * The days of a column; null where a cell is empty or holds no date. Where the order of day and month is not told by any
 * cell, the one in which the days follow one another holds. Throws, naming the column, when both orders fit equally well.
 */
export function readDates(
  cells: Cell[],
  column: string,
  locale: string | null,
  year: number | null = null,
): (Period | null)[] {
  const plain = datesOf(cells, { order: null, locale, year });
  const filled = cells.filter((cell) => cell !== null).length;
  if (plain.filter(Boolean).length === filled) return plain;
  const candidates = (['dmy', 'mdy', 'ymd'] as const)
    .map((order) => datesOf(cells, { order, locale, year }))
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
