import type { Period } from '../metrics/figure.ts';

const DAY = 86_400_000;

/** The ISO date `days` after `date`; dates are calendar days, free of time zones. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Monday of the week that holds `date` (ISO 8601 weeks). */
export function startOfWeek(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** Number of days, both ends included. */
export function daysOf(period: Period): number {
  return Math.round((Date.parse(`${period.end}T00:00:00Z`) - Date.parse(`${period.start}T00:00:00Z`)) / DAY) + 1;
}

/** The calendar day at `now` (epoch ms) in an IANA time zone; UTC when the zone is not known. */
export function dayIn(now: number, timeZone: string | null): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: timeZone ?? 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(now));
}
