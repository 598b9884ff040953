/** Past readings: days as a series, and whole stretches as long as the period. */

import { dayOf, lengthOf, overlap, samePeriod } from '../metrics/calendar.ts';
import { isAdditive } from '../metrics/catalogue.ts';
import type { Estimate, Period } from '../metrics/figure.ts';
import { reconcile } from './identities.ts';
import type { FunnelInput, Observation } from './input.ts';
import { estimateOf } from './observations.ts';
import { withRowSums } from './page-rows.ts';
import { BASELINE_WINDOWS } from './periods.ts';
import { type DaySeries, seriesOf, type Totals } from './series.ts';

/** Oldest reading first, so that the latest of a day or window is what stays. */
const byReading = (a: Observation, b: Observation) => (a.readAt ?? 0) - (b.readAt ?? 0);

/** Readings of single days, the latest of each day; null when there are none. */
export function historySeries(history: readonly Observation[]): DaySeries | null {
  const days = history.filter((o) => o.entity === null && o.period && o.period.start === o.period.end).sort(byReading);
  return seriesOf(
    days.flatMap((o) => {
      const day = o.period ? dayOf(o.period.start) : Number.NaN;
      return Number.isNaN(day) ? [] : [{ metric: o.metric, day, value: estimateOf(o) }];
    }),
  );
}

/** Months differ by three days; weeks do not. */
const alike = (a: number, b: number) => a === b || (a >= 28 && b >= 28 && Math.abs(a - b) <= 3);

/** Past readings over whole stretches as long as the period or asked for, oldest first, none overlapping another. */
export function earlierWindows(history: readonly Observation[], input: FunnelInput): Totals[] {
  const { period, against } = input;
  if (!period) return [];
  const groups = new Map<string, Observation[]>();
  for (const o of history) {
    if (!o.period || o.period.start === o.period.end || o.period.end >= period.start) continue;
    const asked = against !== null && samePeriod(o.period, against);
    if (!asked && !alike(lengthOf(o.period), lengthOf(period))) continue;
    const key = `${o.period.start}..${o.period.end}`;
    const group = groups.get(key) ?? [];
    group.push(o);
    groups.set(key, group);
  }
  const windows = [...groups.values()]
    .map((group): Totals => {
      const totals = withRowSums(group.sort(byReading), input).filter((o) => o.entity === null);
      const own = group[0]?.period ?? null;
      const values = reconcile(new Map(totals.map((o) => [o.metric, estimateOf(o)])), input.platform).values;
      return { period: own, days: own && lengthOf(own), values, figures: new Map() };
    })
    .sort((a, b) => (a.period?.end ?? '').localeCompare(b.period?.end ?? ''));
  const asked = (w: Totals) => against !== null && w.period !== null && samePeriod(w.period, against);
  // Ranges that overlap would count days twice: the one asked for stays, else the latest.
  return windows.filter(
    (w, i) =>
      asked(w) ||
      !windows.some(
        (other, j) => (j > i || asked(other)) && j !== i && w.period && other.period && overlap(w.period, other.period),
      ),
  );
}

/** The windows of the past that the period is compared with, summed as one; null when none holds the metrics. */
export function pastTotals(
  windows: readonly Totals[],
  metrics: readonly string[],
  against: Period | null,
): Totals | null {
  const full = windows.filter((w) => metrics.every((metric) => w.values.has(metric)));
  const asked = full.filter((w) => against && w.period && samePeriod(w.period, against));
  const used = asked.length > 0 ? asked : full.slice(-BASELINE_WINDOWS);
  const first = used[0];
  const last = used[used.length - 1];
  if (!first?.period || !last?.period) return null;
  const values = new Map<string, Estimate>();
  for (const window of used) {
    for (const [metric, e] of window.values) {
      // People of several windows are summed as person-windows for a rate; averages and rates have no sum.
      if (used.length > 1 && !metrics.includes(metric) && !isAdditive(metric)) continue;
      const sum = values.get(metric);
      values.set(metric, sum ? { value: sum.value + e.value, low: sum.low + e.low, high: sum.high + e.high } : e);
    }
  }
  const days = used.reduce((sum, window) => sum + (window.days ?? Number.NaN), 0);
  return { period: { start: first.period.start, end: last.period.end }, days, values, figures: new Map() };
}
