/** Daily values by metric, and sums of them over days that are known in full. */

import { dayOf, isoOf } from '../metrics/calendar.ts';
import type { Estimate, Period } from '../metrics/figure.ts';

/** One value a day and metric, NaN where unknown. Day `first + i` is at index i. */
export interface DaySeries {
  first: number;
  length: number;
  value: Map<string, Float64Array>;
  low: Map<string, Float64Array>;
  high: Map<string, Float64Array>;
}

/** What the figures of a window say. */
export interface Totals {
  period: Period | null;
  /** Days that the sums hold; null when unknown. */
  days: number | null;
  values: Map<string, Estimate>;
  /** Figure ids by metric. */
  figures: Map<string, string>;
}

/** The value of a metric on a day; NaN when it is unknown. */
export function valueOn(series: DaySeries, metric: string, day: number): number {
  return series.value.get(metric)?.[day - series.first] ?? Number.NaN;
}

/** True when every metric is known on that day. */
export function known(series: DaySeries, metrics: readonly string[], day: number): boolean {
  return metrics.every((metric) => !Number.isNaN(valueOn(series, metric, day)));
}

/** Days of the list on which every metric is known. */
export function knownDays(series: DaySeries, metrics: readonly string[], days: readonly number[]): number[] {
  return days.filter((day) => known(series, metrics, day));
}

/** Sums over days on which all metrics are known. For counts of people these are person-days, not people. */
export function sumOver(series: DaySeries, metrics: readonly string[], days: readonly number[]): Totals {
  const values = new Map<string, Estimate>();
  for (const metric of metrics) {
    const total = { value: 0, low: 0, high: 0 };
    for (const day of days) {
      const i = day - series.first;
      total.value += series.value.get(metric)?.[i] ?? Number.NaN;
      total.low += series.low.get(metric)?.[i] ?? Number.NaN;
      total.high += series.high.get(metric)?.[i] ?? Number.NaN;
    }
    values.set(metric, total);
  }
  const period = days.length > 0 ? { start: isoOf(Math.min(...days)), end: isoOf(Math.max(...days)) } : null;
  return { period, days: days.length, values, figures: new Map() };
}

/** Collects day values into a series; a later `set` of a day and metric replaces the earlier. Null when there are no days. */
export function seriesOf(cells: Iterable<{ metric: string; day: number; value: Estimate }>): DaySeries | null {
  const list = [...cells];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of list) {
    first = Math.min(first, cell.day);
    last = Math.max(last, cell.day);
  }
  if (!(last >= first)) return null;
  const series = emptySeries(first, last - first + 1);
  for (const { metric, day, value } of list) {
    column(series, 'value', metric)[day - first] = value.value;
    column(series, 'low', metric)[day - first] = value.low;
    column(series, 'high', metric)[day - first] = value.high;
  }
  return series;
}

/** A series without values. */
export function emptySeries(first: number, length: number): DaySeries {
  return { first, length, value: new Map(), low: new Map(), high: new Map() };
}

/** The values of a metric, made when absent: unknown on every day. */
export function column(series: DaySeries, bound: 'value' | 'low' | 'high', metric: string): Float64Array {
  let values = series[bound].get(metric);
  if (!values) {
    values = new Float64Array(series.length).fill(Number.NaN);
    series[bound].set(metric, values);
  }
  return values;
}

/** Day numbers of an inclusive period that lie within the series. */
export function daysWithin(series: DaySeries, period: Period): number[] {
  const start = Math.max(series.first, dayOf(period.start));
  const end = Math.min(series.first + series.length - 1, dayOf(period.end));
  const days: number[] = [];
  for (let day = start; day <= end; day++) days.push(day);
  return days;
}
