/** The one log scale that all stages of a funnel share, so that equal loss of length is an equal rate. */
export interface LogAxis {
  min: number;
  max: number;
  /** Powers of ten within the scale; every other one where they are many. */
  ticks: number[];
}

/** The smallest stage is drawn at least this many times the left end, so that it is seen as a bar. */
const LEAST = 3;

/** More would run into each other in the narrowest panel. */
const MOST_TICKS = 6;

/** A scale from a power of ten below the smallest positive value to just above the largest; null without positive values. */
export function logAxis(values: readonly (number | null)[]): LogAxis | null {
  const positive = values.filter((value): value is number => value !== null && value > 0 && Number.isFinite(value));
  if (positive.length === 0) return null;
  const min = 10 ** Math.floor(Math.log10(Math.min(...positive) / LEAST));
  const max = 10 ** (Math.log10(Math.max(...positive)) + 0.19);
  const ticks: number[] = [];
  const decades = Math.log10(max / min);
  const step = 10 ** Math.ceil(decades / MOST_TICKS);
  for (let tick = min; tick <= max; tick *= step) ticks.push(tick);
  return { min, max, ticks };
}

/** Where a value stands on the axis, 0 to 1. */
export function logPosition(axis: LogAxis, value: number): number {
  const [low, high] = [Math.log10(axis.min), Math.log10(axis.max)];
  return Math.min(1, Math.max(0, (Math.log10(value) - low) / (high - low)));
}
