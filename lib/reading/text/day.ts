/** Calendar days as ISO dates, without a time zone. */

const DAY = 86_400_000;

/** The ISO date of a real day of the Gregorian calendar; null for the 31st of April and years outside 2000–2099. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `start` to `end`, 0 when equal. */
export function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY);
}

/** The calendar day of an instant in a time zone (IANA). */
export function dayIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** First and last day of the month that holds `day`, shifted by `months`. */
export function monthOf(day: string, months = 0): { start: string; end: string } {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10);
  return { start: iso(Date.UTC(year, month, 1)), end: iso(Date.UTC(year, month + 1, 0)) };
}
