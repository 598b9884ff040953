/** Calendar days, as ISO dates and as whole numbers: no clock, and no time zone but in `dayIn`. Day 0 is 1970-01-01, a Thursday. */
import type { Period } from './figure.ts';

const DAY = 86_400_000;

/** The day number of an ISO date; NaN when the text is none. */
export function dayOf(iso: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return Number.NaN;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== iso ? Number.NaN : ms / DAY;
}

/** The ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Number of days in a period, both ends counted; NaN when a date is invalid. */
export function lengthOf(period: Period): number {
  return dayOf(period.end) - dayOf(period.start) + 1;
}

/** The day numbers of a period; empty when it is invalid or runs backwards. */
export function daysOf(period: Period): number[] {
  const start = dayOf(period.start);
  const length = lengthOf(period);
  return length > 0 ? Array.from({ length }, (_, i) => start + i) : [];
}

/** True when the two periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True when both hold the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The ISO date `days` after `date`. Throws a RangeError when `date` is none. */
export function addDays(date: string, days: number): string {
  return isoOf(dayOf(date) + days);
}

/** Days from `start` to `end`, 0 when equal; NaN when one is no date. */
export function daysBetween(start: string, end: string): number {
  return dayOf(end) - dayOf(start);
}

/** Monday of the week that holds `date` (ISO 8601 weeks). */
export function startOfWeek(date: string): string {
  return addDays(date, -weekdayOf(dayOf(date)));
}

/** The calendar day of an instant (epoch ms) in an IANA time zone; UTC when the zone is not known. */
export function dayIn(instant: number, timeZone: string | null): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone ?? 'UTC', dateStyle: 'short' }).format(instant);
}
