import type { Annotation, StoredFigure } from '../../lib/history/schema.ts';
import type { Unit } from '../../lib/metrics/figure.ts';
import { everyDay, type TrendPoint } from '../charts/trend-line.ts';

/** Day values of one metric of the whole page. */
export interface Series {
  metric: string;
  unit: Unit;
  currency: string | null;
  points: TrendPoint[];
  /** Days read. */
  days: number;
}

/** Series of page totals, those with the most days first. Rows of entities and segments stay out: they are other scopes. */
export function dailySeriesOf(history: readonly StoredFigure[]): Series[] {
  const byMetric = new Map<string, Map<string, StoredFigure>>();
  for (const figure of history) {
    const total = figure.entity === null || figure.entity.kind === 'day';
    if (!total || figure.segment !== null || figure.start !== figure.end) continue;
    const days = byMetric.get(figure.metric) ?? new Map<string, StoredFigure>();
    const known = days.get(figure.start);
    if (!known || known.lastReadAt < figure.lastReadAt) days.set(figure.start, figure);
    byMetric.set(figure.metric, days);
  }
  const series: Series[] = [];
  for (const [metric, days] of byMetric) {
    const first = days.values().next().value;
    if (!first) continue;
    const read = [...days].map(([day, { value }]) => ({ day, value }));
    series.push({ metric, unit: first.unit, currency: first.currency, points: everyDay(read), days: read.length });
  }
  return series.sort((a, b) => b.days - a.days);
}

/** Runs of promotion days among the points, as first and last index. Promotions that touch are one run. */
export function promotionRuns(points: readonly TrendPoint[], annotations: readonly Annotation[]): [number, number][] {
  const promotions = annotations.filter(({ kind }) => kind === 'promotion');
  const runs: [number, number][] = [];
  for (const [index, { day }] of points.entries()) {
    if (!promotions.some(({ start, end }) => start <= day && day <= end)) continue;
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
