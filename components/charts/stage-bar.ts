import type { ChartConfiguration } from 'chart.js';
import { paint, rule, still, unseen, whisker } from './base.ts';
import type { LogAxis } from './log-axis.ts';
import type { Palette } from './palette.ts';

export interface StageBarModel {
  axis: LogAxis;
  now: number | null;
  before: number | null;
  /** Interval of the count; null when it has none. */
  interval: { low: number; high: number } | null;
}

/** A whisker narrower than this says nothing. */
const LEAST_WHISKER = 2;

/** One stage as a bar on the shared log scale; the comparison period is the wider pale bar with an end line. */
export function stageBar({ axis, now, before, interval }: StageBarModel, palette: Palette): ChartConfiguration<'bar'> {
  const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);
  return {
    type: 'bar',
    data: {
      labels: [''],
      datasets: [
        {
          data: [positive(now)],
          backgroundColor: palette.ink,
          barThickness: 8,
          borderRadius: 1.5,
          grouped: false,
          order: 0,
        },
        {
          data: [positive(before)],
          backgroundColor: palette.ghost,
          barThickness: 14,
          borderRadius: 2,
          grouped: false,
          order: 1,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: { x: { ...unseen, type: 'logarithmic', min: axis.min, max: axis.max }, y: unseen },
    },
    plugins: [
      paint('grid', 'under', (ctx, at) => {
        for (const tick of axis.ticks.slice(1)) rule(ctx, palette.line, [at.x(tick), at.top], [at.x(tick), at.bottom]);
      }),
      paint('ends', 'over', (ctx, at) => {
        if (before !== null && before > 0)
          rule(ctx, palette.ghostLine, [at.x(before), at.top], [at.x(before), at.bottom]);
        if (!interval || interval.low <= 0) return;
        const ends: [number, number] = [at.x(interval.low), at.x(interval.high)];
        if (ends[1] - ends[0] >= LEAST_WHISKER) whisker(ctx, palette.text, ends, (at.top + at.bottom) / 2);
      }),
    ],
  };
}
