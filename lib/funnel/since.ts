/** Since when a rate has been different: one change point, with the dates it can have. */

import { isoOf } from '../metrics/calendar.ts';
import type { Period } from '../metrics/figure.ts';
import { type DayCount, dispersionOf } from './dispersion.ts';
import { shuffled, uniform } from './random.ts';

/** Complete days that are needed, and on each side of the change. */
const MIN_DAYS = 28;
const MIN_SIDE = 5;

const PERMUTATIONS = 199;

/** χ² quantile at 95 %, 1 degree of freedom: how far the fit may fall short of the best date's. */
const CLOSE = 3.841458820694124;

/** Days that are shuffled as one where neighbouring days are alike, and where they are not. */
const LONG_BLOCK = 5;
const SHORT_BLOCK = 3;

/**
 * The dates between which the rate changed: first days of the new level that fit as well as the best one. Days are
 * weekday-adjusted; the change must be larger than in 95 % of the series with blocks of days in random order.
 * Null with fewer than 28 days, without a credible change, when the change is not a fall, or when the series splits best
 * within five days of an end: the change is then too young, or too old, to be dated.
 */
export function fallSince(days: readonly DayCount[], seed: number): Period | null {
  const found = dispersionOf(days);
  if (!found || found.residuals.length < MIN_DAYS) return null;
  const values = found.residuals.map((r) => r.value);
  const noise = Math.sqrt(Math.max(1, found.daily));
  const best = bestSplit(values, noise);
  if (best.statistic >= 0 || best.at < MIN_SIDE || best.at > values.length - MIN_SIDE) return null;
  const random = uniform(seed);
  const memory = memoryOf(values, best.at);
  const size = memory > 0 ? LONG_BLOCK : SHORT_BLOCK;
  let asLarge = 1;
  for (let i = 0; i < PERMUTATIONS; i++) {
    const other = bestSplit(shuffled(blocksOf(values, size, random), random).flat(), noise);
    if (Math.abs(other.statistic) >= Math.abs(best.statistic)) asLarge++;
  }
  if (asLarge / (PERMUTATIONS + 1) > 0.05) return null;
  const { from, to } = datesAround(best, memory, found.residuals);
  return { start: isoOf(from), end: isoOf(to) };
}

/**
 * Where a level that is known to have changed did so: the first day of the new level that fits best, and the first and last
 * that fit as well, as day numbers. Noise is what the days swing around both levels.
 * @param sign 1 for a rise, −1 for a fall
 */
export function splitDates(
  residuals: readonly { day: number; value: number }[],
  sign: number,
): { from: number; at: number; to: number } {
  const values = residuals.map(({ value }) => sign * value);
  const { all } = bestSplit(values, 1);
  const at = all.indexOf(Math.max(...all)) + 1;
  const noise = Math.sqrt(squares(aroundLevels(values, at)) / Math.max(1, values.length - 2));
  const own = all.map((t) => -t / noise);
  return datesAround({ statistic: own[at - 1] as number, at, all: own }, memoryOf(values, at), residuals);
}

/** First days of the lower level that fit as well as the best one. Days that are alike say less than their number. */
function datesAround(
  { statistic, at, all }: { statistic: number; at: number; all: readonly number[] },
  memory: number,
  residuals: readonly { day: number }[],
): { from: number; at: number; to: number } {
  const shortfall = (CLOSE * (1 + memory)) / (1 - memory);
  const close = all.flatMap((t, i) => (t < 0 && t * t >= statistic ** 2 - shortfall ? [i + 1] : []));
  const dayAt = (i: number | undefined) => (residuals[i ?? at] as { day: number }).day;
  return { from: dayAt(close[0]), at: dayAt(at), to: dayAt(close[close.length - 1]) };
}

/** The series cut into runs of `size` days; where the first cut falls is drawn, so that no cut is always at the change. */
function blocksOf(values: readonly number[], size: number, random: () => number): number[][] {
  const first = 1 + Math.floor(random() * size);
  const blocks = [values.slice(0, first)];
  for (let i = first; i < values.length; i += size) blocks.push(values.slice(i, i + size));
  return blocks;
}

/** Correlation of neighbouring days once both levels are taken off; 0 where it can be chance. */
function memoryOf(values: readonly number[], at: number): number {
  const rest = aroundLevels(values, at);
  const product = rest.slice(1).reduce((sum, x, i) => sum + x * (rest[i] as number), 0);
  const correlation = product / squares(rest);
  return correlation > 1.645 / Math.sqrt(values.length) ? Math.min(0.9, correlation) : 0;
}

/** What is left of each value once the means before and from `at` on are taken off. */
function aroundLevels(values: readonly number[], at: number): number[] {
  const mean = (part: readonly number[]) => part.reduce((a, b) => a + b, 0) / part.length;
  const levels = [mean(values.slice(0, at)), mean(values.slice(at))] as const;
  return values.map((x, i) => x - levels[i < at ? 0 : 1]);
}

const squares = (values: readonly number[]): number => values.reduce((sum, x) => sum + x * x, 0);

/**
 * The split with the largest difference of means, in standard errors; negative when the later part is lower. Every split
 * is looked at, also those too near an end to be named: a change there would else be dated to the nearest one allowed.
 */
function bestSplit(values: readonly number[], noise: number): { statistic: number; at: number; all: number[] } {
  const total = values.reduce((a, b) => a + b, 0);
  const n = values.length;
  let before = 0;
  let statistic = 0;
  let at = MIN_SIDE;
  const all: number[] = [];
  for (let i = 1; i < n; i++) {
    before += values[i - 1] as number;
    const t = ((total - before) / (n - i) - before / i) / (noise * Math.sqrt(1 / i + 1 / (n - i)));
    all.push(t);
    if (Math.abs(t) <= Math.abs(statistic)) continue;
    statistic = t;
    at = i;
  }
  return { statistic, at, all };
}
