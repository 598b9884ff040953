/** Which days are diagnosed and which they are compared with. */

import { addDays, dayOf, daysOf, isoOf, lengthOf, overlap, weekdayOf } from '../metrics/calendar.ts';
import type { Period } from '../metrics/figure.ts';
import type { ModelSettings } from './input.ts';
import { type DaySeries, daysWithin, valueOn } from './series.ts';
import type { Note } from './types.ts';

/** Weeks of own history that a period is compared with. */
const BASELINE_WEEKS = 4;

export interface Windows {
  now: number[];
  before: number[];
  notes: Note[];
}

/**
 * The days of the period and of the comparison. Without a period: the last Monday–Sunday week that is complete, or the
 * last seven days where the table holds no such week with a week before it. Without a comparison: the whole weeks, at
 * most four, that end before the period. Promotion days are compared with promotion days only.
 */
export function chooseWindows(
  series: DaySeries,
  period: Period | null,
  against: Period | null,
  settings: ModelSettings,
): Windows | null {
  const notes: Note[] = [];
  const last = lastDay(series, settings.today);
  if (last === null) return null;
  const chosen = period ?? defaultPeriod(series.first, last);
  if (!chosen) return null;
  let now = daysWithin(series, chosen).filter((day) => day <= last);
  if (now.length === 0) return null;
  const asked = daysOf(chosen).length;
  if (now.length < asked) notes.push({ kind: 'partial_period', days: now.length, of: asked });
  let before = against
    ? daysWithin(series, against).filter((day) => !now.includes(day))
    : earlierWeeks(series.first, now[0] as number, now.length);
  ({ now, before } = sameFooting(now, before, settings, notes));
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
const daysCompared = (length: number): number => Math.max(BASELINE_WEEKS, Math.ceil(length / 7)) * 7;

/** The period with all the days before it that it may be compared with when no comparison is asked for. */
export function comparisonReach(period: Period): Period {
  return { start: addDays(period.start, -daysCompared(lengthOf(period))), end: period.end };
}

function earlierWeeks(first: number, start: number, length: number): number[] {
  const weeks = Math.floor(Math.min(daysCompared(length), start - first) / 7) * 7;
  return Array.from({ length: weeks }, (_, i) => start - weeks + i);
}

/** Compares promotion days with promotion days and other days with other days. */
function sameFooting(
  now: number[],
  before: number[],
  settings: ModelSettings,
  notes: Note[],
): { now: number[]; before: number[] } {
  const periods = [
    ...settings.promotions,
    ...settings.annotations.filter((a) => a.kind === 'promotion').map((a) => a.period),
  ];
  if (periods.length === 0) return { now, before };
  const promoted = (day: number) => periods.some((p) => overlap(p, { start: isoOf(day), end: isoOf(day) }));
  const nowPromoted = now.filter(promoted);
  if (nowPromoted.length === now.length && now.length > 0) {
    notes.push({ kind: 'promotion_compared', days: now.length });
    return { now, before: before.filter(promoted) };
  }
  const kept = now.filter((day) => !promoted(day));
  const baseline = before.filter((day) => !promoted(day));
  const dropped = now.length - kept.length + before.length - baseline.length;
  if (dropped > 0) notes.push({ kind: 'promotion_left_out', days: dropped });
  return { now: kept, before: baseline };
}
