import { dayOf, isoOf, weekdayOf } from '../funnel/calendar.ts';

/** The ISO date `days` after `date`; dates are calendar days, free of time zones. */
export function addDays(date: string, days: number): string {
  return isoOf(dayOf(date) + days);
}

/** Monday of the week that holds `date` (ISO 8601 weeks). */
export function startOfWeek(date: string): string {
  return addDays(date, -weekdayOf(dayOf(date)));
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
