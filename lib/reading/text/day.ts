/** Days as a date's parts name them. */

/** The ISO date of a real day of the Gregorian calendar; null for the 31st of April and years outside 2000–2099. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** First and last day of the month that holds `day`, shifted by `months`. */
export function monthOf(day: string, months = 0): { start: string; end: string } {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10);
  return { start: iso(Date.UTC(year, month, 1)), end: iso(Date.UTC(year, month + 1, 0)) };
}
