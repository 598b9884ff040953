import type { Chart, ChartOptions, Plugin, ScaleOptionsByType } from 'chart.js';

/** Options that all charts share: no motion, no legend, no tooltip (the figures stand beside the chart as text). */
export const still = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
  layout: { padding: 0 },
  plugins: { legend: { display: false }, tooltip: { enabled: false } },
} satisfies ChartOptions;

/** A scale that is not drawn. */
export const unseen = { display: false } satisfies Partial<ScaleOptionsByType<'linear'>>;

/** Draws on the plot area, under or above the data. `x` and `y` turn values into pixels. */
export function paint(
  id: string,
  when: 'under' | 'over',
  draw: (ctx: CanvasRenderingContext2D, at: Area) => void,
): Plugin {
  const run = (chart: Chart): void => {
    const { x, y } = chart.scales;
    if (!x || !y) return;
    const { left, right, top, bottom } = chart.chartArea;
    const clamp = (pixel: number): number => Math.min(right, Math.max(left, pixel));
    chart.ctx.save();
    draw(chart.ctx, {
      x: (value) => clamp(x.getPixelForValue(value)),
      y: (index) => y.getPixelForValue(index),
      left,
      right,
      top,
      bottom,
    });
    chart.ctx.restore();
  };
  return when === 'under' ? { id, beforeDatasetsDraw: run } : { id, afterDatasetsDraw: run };
}

export interface Area {
  /** Clamped to the plot area. */
  x(value: number): number;
  y(index: number): number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line of whole pixels stays crisp. */
export function rule(
  ctx: CanvasRenderingContext2D,
  colour: string,
  from: [number, number],
  to: [number, number],
  width = 1,
): void {
  const snap = ([x, y]: [number, number]): [number, number] => [
    from[0] === to[0] ? Math.round(x - width / 2) + width / 2 : x,
    from[1] === to[1] ? Math.round(y - width / 2) + width / 2 : y,
  ];
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(...snap(from));
  ctx.lineTo(...snap(to));
  ctx.stroke();
}

/** An interval as a line with caps. */
export function whisker(
  ctx: CanvasRenderingContext2D,
  colour: string,
  [low, high]: [number, number],
  y: number,
  { cap = 3, width = 1, dashed = false }: { cap?: number; width?: number; dashed?: boolean } = {},
): void {
  if (dashed) ctx.setLineDash([3, 2]);
  rule(ctx, colour, [low, y], [high, y], width);
  ctx.setLineDash([]);
  rule(ctx, colour, [low, y - cap], [low, y + cap], Math.min(width, 1.5));
  rule(ctx, colour, [high, y - cap], [high, y + cap], Math.min(width, 1.5));
}

/** The point of an estimate: solid, or hollow where there is doubt. */
export function dot(
  ctx: CanvasRenderingContext2D,
  colour: string,
  ground: string,
  [x, y]: [number, number],
  hollow: boolean,
): void {
  ctx.beginPath();
  ctx.arc(x, y, 4, 0, 2 * Math.PI);
  ctx.fillStyle = hollow ? ground : colour;
  ctx.strokeStyle = hollow ? colour : ground;
  ctx.lineWidth = hollow ? 2 : 1.5;
  ctx.fill();
  ctx.stroke();
}
