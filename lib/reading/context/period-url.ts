/** Periods in a page's address, where the site says that they are true. */
import type { Period } from '../../metrics/figure.ts';
import type { PeriodParameters } from '../../sites/types.ts';
import { isoDay } from '../text/day.ts';

const DAY = 86_400_000;
const QUARTER = 900_000;

function isoOf(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? [];
  return year && month && day ? isoDay(Number(year), Number(month), Number(day)) : null;
}

/**
 * Midnight somewhere: the time zone follows from the instant itself. Offsets run from UTC−10 to UTC+13:45; null for an
 * instant that is no quarter hour.
 */
function offsetOf(start: number): number | null {
  if (start % QUARTER !== 0) return null;
  const sinceMidnight = ((start % DAY) + DAY) % DAY;
  return sinceMidnight <= 10 * 3_600_000 ? -sinceMidnight : DAY - sinceMidnight;
}

function fromMilliseconds(start: string | null, end: string | null): Period | null {
  const [from, to] = [start, end].map((text) => (/^\d{13}$/.test(text ?? '') ? Number(text) : null));
  if (from == null || to == null || to < from) return null;
  const offset = offsetOf(from);
  if (offset === null) return null;
  const day = (instant: number) => new Date(instant + offset).toISOString().slice(0, 10);
  return { start: day(from), end: day(to) };
}

/** The period that the URL carries in one of the given parameters; null when it carries none or an impossible one. */
export function periodInUrl(address: string, parameters: readonly PeriodParameters[]): Period | null {
  if (!URL.canParse(address)) return null;
  const query = new URL(address).searchParams;
  for (const { start, end, form } of parameters) {
    if (form === 'milliseconds') {
      const period = fromMilliseconds(query.get(start), query.get(end));
      if (period) return period;
      continue;
    }
    const [from, to] = [isoOf(query.get(start)), isoOf(query.get(end))];
    if (from && to && from <= to) return { start: from, end: to };
  }
  return null;
}

/** Names under which web applications keep the days shown. Usual names, as of 2026-11. */
const USUAL: readonly PeriodParameters[] = [
  ['start_date', 'end_date'],
  ['startDate', 'endDate'],
  ['date_from', 'date_to'],
  ['dateFrom', 'dateTo'],
  ['from_date', 'to_date'],
  ['fromDate', 'toDate'],
  ['begin_date', 'end_date'],
  ['beginDate', 'endDate'],
  ['start', 'end'],
  ['from', 'to'],
  ['since', 'until'],
].map(([start = '', end = '']) => ({ start, end, form: 'iso' }));

/** Days that the address of an unknown back office names in usual parameters and that are over; a hint that the page itself outweighs. */
export function likelyPeriodInUrl(address: string, today: string): Period | null {
  const found = periodInUrl(address, USUAL);
  return found && found.end <= today ? found : null;
}
