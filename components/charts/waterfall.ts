import type { ChartConfiguration } from 'chart.js';
import type { Decomposition, Factor } from '../../lib/funnel/types.ts';
import type { VerdictMark } from '../parts/verdict.ts';
import { paint, rule, still, unseen, whisker } from './base.ts';
import type { Palette } from './palette.ts';

/** One factor on its way from the earlier total to the later one. */
export interface WaterfallPart {
  factor: string;
  /** Null: not observed. */
  contribution: number | null;
  from: number;
  to: number;
  interval: { low: number; high: number } | null;
  /** `leak` pulled down, `gain` pushed up, `steady` when the interval crosses 0 or is not known. */
  mark: VerdictMark;
}

export interface WaterfallModel {
  from: number;
  to: number;
  parts: WaterfallPart[];
  /** Shown range; the axis does not start at 0. */
  axis: { min: number; max: number; ticks: number[] };
}

/** A factor moved the total only as far as its interval stays clear of zero. */
export function partMark({ contribution, low, high }: Factor): VerdictMark {
  if (contribution === null || low === null || high === null) return 'steady';
  if (high < 0) return 'leak';
  return low > 0 ? 'gain' : 'steady';
}

function niceTicks(min: number, max: number): number[] {
  const rough = (max - min) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((k) => k * power).find((size) => size >= rough) ?? power * 10;
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step) * step; tick <= max; tick += step) ticks.push(tick);
  return ticks;
}

/** The parts in order, each starting where the one before ended, and the axis that holds them with their intervals. */
export function waterfallModel({ from, to, factors }: Pick<Decomposition, 'from' | 'to' | 'factors'>): WaterfallModel {
  let at = from;
  const parts = factors.map((factor): WaterfallPart => {
    const start = at;
    at += factor.contribution === null ? 0 : factor.contribution;
    const { low, high } = factor;
    const interval = low === null || high === null ? null : { low, high };
    return {
      factor: factor.factor,
      contribution: factor.contribution,
      from: start,
      to: at,
      interval,
      mark: partMark(factor),
    };
  });
  const ends = parts.flatMap(({ from: start, to: end, interval }) =>
    interval ? [start, end, start + interval.low, start + interval.high] : [start, end],
  );
  const [low, high] = [Math.min(from, to, ...ends), Math.max(from, to, ...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  const axis = { min: low - room, max: high + room };
  return { from, to, parts, axis: { ...axis, ticks: niceTicks(axis.min, axis.max) } };
}

/** Hatched: cannot tell. */
function hatch(palette: Palette, mark: VerdictMark): CanvasPattern | string {
  const tile = new OffscreenCanvas(6, 6);
  const ctx = tile.getContext('2d');
  if (!ctx) return palette.surface;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, 6, 6);
  ctx.strokeStyle = palette.mark[mark];
  ctx.lineWidth = 1.4;
  for (const shift of [-6, 0, 6]) {
    ctx.beginPath();
    ctx.moveTo(shift, 6);
    ctx.lineTo(shift + 6, 0);
    ctx.stroke();
  }
  return ctx.createPattern(tile, 'repeat') ?? palette.surface;
}

/** Height of one row; the labels beside the chart keep the same. */
export const WATERFALL_ROW = 36;

/** Floating bars top to bottom; the ends are lines, not bars, because the axis does not start at 0. */
export function waterfall(model: WaterfallModel, palette: Palette): ChartConfiguration<'bar'> {
  const { parts, axis } = model;
  const labels = ['from', ...parts.map((part) => part.factor), 'to'];
  const sure = (part: WaterfallPart): boolean => part.mark !== 'steady';
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        {
          data: [
            null,
            ...parts.map((part): [number, number] | null =>
              part.contribution === null ? null : [Math.min(part.from, part.to), Math.max(part.from, part.to)],
            ),
            null,
          ],
          barThickness: 14,
          borderSkipped: false,
          backgroundColor: [
            palette.ink,
            ...parts.map((part) => (sure(part) ? palette.mark[part.mark] : hatch(palette, part.mark))),
            palette.ink,
          ] as string[],
          borderColor: [palette.ink, ...parts.map((part) => palette.mark[part.mark]), palette.ink],
          borderWidth: [0, ...parts.map((part) => (sure(part) ? 0 : 1)), 0],
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: { x: { ...unseen, type: 'linear', min: axis.min, max: axis.max }, y: unseen },
    },
    plugins: [
      paint('grid', 'under', (ctx, at) => {
        for (const tick of axis.ticks) rule(ctx, palette.line, [at.x(tick), at.top], [at.x(tick), at.bottom]);
        const joints = [model.from, ...parts.map((part) => part.to)];
        joints.forEach((value, index) => {
          rule(ctx, palette.lineStrong, [at.x(value), at.y(index) + 7], [at.x(value), at.y(index + 1) - 7]);
        });
      }),
      paint('marks', 'over', (ctx, at) => {
        const end = (value: number, index: number): void =>
          rule(ctx, palette.text, [at.x(value), at.y(index) - 11], [at.x(value), at.y(index) + 11], 2);
        end(model.from, 0);
        end(model.to, parts.length + 1);
        parts.forEach((part, index) => {
          if (part.interval && part.contribution !== null)
            whisker(
              ctx,
              palette.text,
              [at.x(part.from + part.interval.low), at.x(part.from + part.interval.high)],
              at.y(index + 1),
              { cap: 4 },
            );
        });
      }),
    ],
  };
}
