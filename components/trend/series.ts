import type { StoredFigure } from '../../lib/history/schema.ts';
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
