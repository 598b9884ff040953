/** Which days are diagnosed and which they are compared with. */

import { addDays, dayOf, daysOf, isoOf, lengthOf, weekdayOf } from '../metrics/calendar.ts';
import type { Period } from '../metrics/figure.ts';
import type { ModelSettings } from './input.ts';
import { promotionDays } from './promotions.ts';
import { type DaySeries, daysWithin, valueOn } from './series.ts';
import type { Note } from './types.ts';

/** Weeks of own history that a period is compared with. */
const BASELINE_WEEKS = 4;
/** Past stretches as long as the period that it is compared with at most, unless one is asked for. */
export const BASELINE_WINDOWS = 4;

export interface Windows {
  now: number[];
  before: number[];
  notes: Note[];
}

/** The windows of `windowsAround` with promotion days compared with promotion days only. */
export function chooseWindows(
  series: DaySeries,
  period: Period | null,
  against: Period | null,
  settings: ModelSettings,
): Windows | null {
  const windows = windowsAround(series, period, against, settings);
  return windows && sameFooting(windows, settings);
}

/**
 * The days of the period and of the comparison. Without a period: the last Monday–Sunday week that is complete, or the
 * last seven days where the table holds no such week with a week before it. Without a comparison: the whole weeks, at
 * most four, that end before the period.
 */
export function windowsAround(
  series: DaySeries,
  period: Period | null,
  against: Period | null,
  settings: Pick<ModelSettings, 'today'>,
): Windows | null {
  const notes: Note[] = [];
  const last = lastDay(series, settings.today);
  if (last === null) return null;
  const chosen = period ?? defaultPeriod(series.first, last);
  if (!chosen) return null;
  const now = daysWithin(series, chosen).filter((day) => day <= last);
  if (now.length === 0) return null;
  const asked = daysOf(chosen).length;
  if (now.length < asked) notes.push({ kind: 'partial_period', days: now.length, of: asked });
  const before = against
    ? daysWithin(series, against).filter((day) => !now.includes(day))
    : earlierWeeks(series.first, now[0] as number, now.length);
  return { now, before, notes };
}

function lastDay(series: DaySeries, today: string | null): number | null {
  const end = today ? dayOf(today) - 1 : Number.POSITIVE_INFINITY;
  for (let day = Math.min(series.first + series.length - 1, end); day >= series.first; day--) {
    for (const metric of series.value.keys()) if (!Number.isNaN(valueOn(series, metric, day))) return day;
  }
  return null;
}

function defaultPeriod(first: number, last: number): Period | null {
  const sunday = last - ((weekdayOf(last) + 1) % 7);
  if (sunday - 13 >= first) return { start: isoOf(sunday - 6), end: isoOf(sunday) };
  if (last - 7 < first) return last >= first ? { start: isoOf(first), end: isoOf(last) } : null;
  return { start: isoOf(last - 6), end: isoOf(last) };
}

/** How many days of own history, in whole weeks, a period of `length` days is compared with at most. */
export const daysCompared = (length: number): number => Math.max(BASELINE_WEEKS, Math.ceil(length / 7)) * 7;

/** The period with all the days before it that it may be compared with when no comparison is asked for. */
export function comparisonReach(period: Period): Period {
  const length = lengthOf(period);
  const days = Math.max(daysCompared(length), BASELINE_WINDOWS * length);
  return { start: addDays(period.start, -days), end: period.end };
}

function earlierWeeks(first: number, start: number, length: number): number[] {
  const weeks = Math.floor(Math.min(daysCompared(length), start - first) / 7) * 7;
  return Array.from({ length: weeks }, (_, i) => start - weeks + i);
}

/** Compares promotion days with promotion days and other days with other days. */
function sameFooting({ now, before, notes }: Windows, settings: ModelSettings): Windows {
  const promoted = promotionDays(settings);
  if (!promoted) return { now, before, notes };
  if (now.length > 0 && now.every(promoted)) {
    const note = { kind: 'promotion_compared', days: now.length };
    return { now, before: before.filter(promoted), notes: [...notes, note] };
  }
  const usual = (day: number) => !promoted(day);
  const kept = { now: now.filter(usual), before: before.filter(usual) };
  const days = now.length - kept.now.length + before.length - kept.before.length;
  return { ...kept, notes: days > 0 ? [...notes, { kind: 'promotion_left_out', days }] : notes };
}
