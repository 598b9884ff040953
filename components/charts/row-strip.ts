import type { ChartConfiguration } from 'chart.js';
import type { Estimate } from '../../lib/metrics/figure.ts';
import type { VerdictMark } from '../parts/verdict.ts';
import { dot, paint, rule, still, unseen, whisker } from './base.ts';
import type { Palette } from './palette.ts';

export interface RowStripModel {
  /** Shrunken rate with its interval. */
  fit: Estimate;
  raw: number;
  mean: number | null;
  mark: VerdictMark;
  /** Right end of the axis that all rows share. */
  max: number;
}

/** A shared axis from zero to just above the largest interval, cut at four times the median so that one thin row does not flatten the rest. */
export function rowAxis(rates: readonly { value: number; high: number }[]): number {
  if (rates.length === 0) return 1;
  const values = rates.map((rate) => rate.value).sort((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)] ?? 0;
  const largest = Math.max(...rates.map((rate) => rate.high));
  const cut = Math.max(median * 4, ...values);
  return Math.min(largest, cut) * 1.05 || 1;
}

/** One row's rate against the mean of its table: dot = shrunken, cross = raw, dashes = mean. */
export function rowStrip(
  { fit, raw, mean, mark, max }: RowStripModel,
  palette: Palette,
): ChartConfiguration<'scatter'> {
  const doubt = mark === 'few' || mark === 'unknown';
  return {
    type: 'scatter',
    data: { datasets: [{ data: [{ x: fit.value, y: 0 }], pointRadius: 0 }] },
    options: {
      ...still,
      scales: { x: { ...unseen, type: 'linear', min: 0, max }, y: { ...unseen, type: 'linear', min: -1, max: 1 } },
    },
    plugins: [
      paint('track', 'under', (ctx, at) => {
        rule(ctx, palette.line, [at.left, at.y(0)], [at.right, at.y(0)]);
        if (mean === null) return;
        ctx.setLineDash([2, 2]);
        rule(ctx, palette.text3, [at.x(mean), at.top], [at.x(mean), at.bottom]);
        ctx.setLineDash([]);
      }),
      paint('interval', 'over', (ctx, at) => {
        whisker(ctx, palette.mark[mark], [at.x(fit.low), at.x(fit.high)], at.y(0), {
          cap: 4,
          width: 2,
          dashed: doubt,
        });
        const cross = at.x(raw);
        if (Math.abs(cross - at.x(fit.value)) > 5) {
          rule(ctx, palette.text3, [cross - 3, at.y(0) - 3], [cross + 3, at.y(0) + 3], 1.25);
          rule(ctx, palette.text3, [cross + 3, at.y(0) - 3], [cross - 3, at.y(0) + 3], 1.25);
        }
        dot(ctx, palette.mark[mark], palette.surface, [at.x(fit.value), at.y(0)], doubt);
      }),
    ],
  };
}
