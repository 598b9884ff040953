import type { ChartConfiguration } from 'chart.js';
import type { Estimate } from '../../lib/metrics/figure.ts';
import type { VerdictMark } from '../parts/verdict.ts';
import { dot, paint, rule, still, unseen, whisker } from './base.ts';
import type { Palette } from './palette.ts';

export interface ChangeStripModel {
  /** Relative change with its interval, fractions. */
  change: Estimate;
  mark: VerdictMark;
  /** Changes smaller than this are no change: the grey band. */
  margin: number;
  /** The axis runs from −max to max. */
  max: number;
}

/** The axis that holds all changes of a funnel: ±30 % unless a point lies beyond, then ±80 % or ±200 %. */
export function changeAxis(changes: readonly (Estimate | null)[]): number {
  const reach = Math.max(0, ...changes.map((change) => (change ? Math.abs(change.value) : 0)));
  return [0.3, 0.8, 2].find((max) => reach <= max * 0.97) ?? Math.ceil(reach * 1.1);
}

/** A change against its baseline: the picture is the rule. Grey band = no change; interval clear of zero and point beyond the band = verdict. */
export function changeStrip(
  { change, mark, margin, max }: ChangeStripModel,
  palette: Palette,
): ChartConfiguration<'scatter'> {
  const doubt = mark === 'few' || mark === 'unknown';
  const colour = palette.mark[mark];
  return {
    type: 'scatter',
    data: { datasets: [{ data: [{ x: change.value, y: 0 }], pointRadius: 0 }] },
    options: {
      ...still,
      scales: { x: { ...unseen, type: 'linear', min: -max, max }, y: { ...unseen, type: 'linear', min: -1, max: 1 } },
    },
    plugins: [
      paint('baseline', 'under', (ctx, at) => {
        ctx.fillStyle = palette.band;
        ctx.fillRect(at.x(-margin), at.top, at.x(margin) - at.x(-margin), at.bottom - at.top);
        rule(ctx, palette.lineStrong, [at.x(0), at.top], [at.x(0), at.bottom]);
      }),
      paint('interval', 'over', (ctx, at) => {
        whisker(ctx, colour, [at.x(change.low), at.x(change.high)], at.y(0), { cap: 4, width: 2, dashed: doubt });
        dot(ctx, colour, palette.surface, [at.x(change.value), at.y(0)], doubt);
      }),
    ],
  };
}
