import type { ChartConfiguration } from 'chart.js';
import { paint, still } from './base.ts';
import type { Palette } from './palette.ts';

export interface TrendPoint {
  /** ISO date. */
  day: string;
  /** Null: that day was not read. */
  value: number | null;
}

export interface TrendModel {
  points: TrendPoint[];
  /** Runs of days on a grey ground: first and last index. */
  shaded: readonly [number, number][];
  /** How the ends of the axes are written. */
  writeValue(value: number): string;
  writeDay(day: string): string;
}

/** Daily values as a line that breaks where a day was not read. */
export function trendLine(
  { points, shaded, writeValue, writeDay }: TrendModel,
  palette: Palette,
): ChartConfiguration<'line'> {
  const axis = { color: palette.text3, font: { size: 11 } };
  return {
    type: 'line',
    data: {
      labels: points.map((point) => point.day),
      datasets: [
        {
          data: points.map((point) => point.value),
          borderColor: palette.ink,
          backgroundColor: palette.ink,
          borderWidth: 1.5,
          pointRadius: points.length > 40 ? 0 : 2,
          spanGaps: false,
        },
      ],
    },
    options: {
      ...still,
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.lineStrong },
          ticks: {
            ...axis,
            maxRotation: 0,
            autoSkipPadding: 24,
            callback: (_, index) => writeDay(points[index]?.day ?? ''),
          },
        },
        y: {
          grid: { color: palette.line },
          border: { display: false },
          ticks: { ...axis, maxTicksLimit: 4, callback: (value) => writeValue(Number(value)) },
        },
      },
    },
    plugins: [
      paint('shaded', 'under', (ctx, at) => {
        ctx.fillStyle = palette.band;
        // half a day to each side, so that a single day is seen
        for (const [first, last] of shaded)
          ctx.fillRect(at.x(first - 0.5), at.top, at.x(last + 0.5) - at.x(first - 0.5), at.bottom - at.top);
      }),
    ],
  };
}

/** One point a day from the first to the last, with null where nothing was read. */
export function everyDay(read: readonly { day: string; value: number }[]): TrendPoint[] {
  const byDay = new Map(read.map(({ day, value }) => [day, value]));
  const days = [...byDay.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const points: TrendPoint[] = [];
  const end = Date.parse(`${last}T00:00:00Z`);
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= end; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    points.push({ day, value: byDay.get(day) ?? null });
  }
  return points;
}
