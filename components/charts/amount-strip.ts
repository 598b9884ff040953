import type { ChartConfiguration } from 'chart.js';
import type { Estimate } from '../../lib/metrics/figure.ts';
import type { VerdictMark } from '../parts/verdict.ts';
import { dot, paint, rule, still, unseen, whisker } from './base.ts';
import type { Palette } from './palette.ts';

export interface AmountStripModel {
  amount: Estimate;
  mark: VerdictMark;
}

/** An amount with its interval, drawn from zero. */
export function amountStrip({ amount, mark }: AmountStripModel, palette: Palette): ChartConfiguration<'scatter'> {
  const max = Math.max(amount.high, amount.value, 0) * 1.12 || 1;
  const min = Math.min(0, amount.low) * 1.12;
  return {
    type: 'scatter',
    data: { datasets: [{ data: [{ x: amount.value, y: 0 }], pointRadius: 0 }] },
    options: {
      ...still,
      scales: { x: { ...unseen, type: 'linear', min, max }, y: { ...unseen, type: 'linear', min: -1, max: 1 } },
    },
    plugins: [
      paint('zero', 'under', (ctx, at) => {
        rule(ctx, palette.line, [at.left, at.y(0)], [at.right, at.y(0)]);
        rule(ctx, palette.lineStrong, [at.x(0), at.top], [at.x(0), at.bottom]);
      }),
      paint('interval', 'over', (ctx, at) => {
        whisker(ctx, palette.mark[mark], [at.x(amount.low), at.x(amount.high)], at.y(0), { cap: 4, width: 2 });
        dot(ctx, palette.mark[mark], palette.surface, [at.x(amount.value), at.y(0)], false);
      }),
    ],
  };
}
