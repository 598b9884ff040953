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

/**
 * The dates between which the rate changed: first days of the new level that fit as well as the best one. Days are
 * weekday-adjusted; the change must be larger than in 95 % of the series with blocks of days in random order.
 * Null with fewer than 28 days, without a credible change, or when the change is not a fall.
 */
export function fallSince(days: readonly DayCount[], seed: number): Period | null {
  const found = dispersionOf(days);
  if (!found || found.residuals.length < MIN_DAYS) return null;
  const values = found.residuals.map((r) => r.value);
  const noise = Math.sqrt(Math.max(1, found.daily));
  const best = bestSplit(values, noise);
  if (best.statistic >= 0) return null;
  const random = uniform(seed);
  const size = correlated(values, best.at) ? 7 : 3;
  const blocks: number[][] = [];
  for (let i = 0; i < values.length; i += size) blocks.push(values.slice(i, i + size));
  let asLarge = 1;
  for (let i = 0; i < PERMUTATIONS; i++) {
    const other = bestSplit(shuffled(blocks, random).flat(), noise);
    if (Math.abs(other.statistic) >= Math.abs(best.statistic)) asLarge++;
  }
  if (asLarge / (PERMUTATIONS + 1) > 0.05) return null;
  const close = best.all.flatMap((t, i) => (t < 0 && t * t >= best.statistic ** 2 - CLOSE ? [i + MIN_SIDE] : []));
  const dayAt = (i: number) => isoOf((found.residuals[i] as { day: number }).day);
  return { start: dayAt(close[0] as number), end: dayAt(close[close.length - 1] as number) };
}

/** True when neighbouring days are more alike than chance once both levels are taken off. */
function correlated(values: readonly number[], at: number): boolean {
  const mean = (part: readonly number[]) => part.reduce((a, b) => a + b, 0) / part.length;
  const levels = [mean(values.slice(0, at)), mean(values.slice(at))] as const;
  const rest = values.map((x, i) => x - levels[i < at ? 0 : 1]);
  const product = rest.slice(1).reduce((sum, x, i) => sum + x * (rest[i] as number), 0);
  const square = rest.reduce((sum, x) => sum + x * x, 0);
  return product / square > 1.645 / Math.sqrt(values.length);
}

/** The split with the largest difference of means, in standard errors; negative when the later part is lower. */
function bestSplit(values: readonly number[], noise: number): { statistic: number; at: number; all: number[] } {
  const total = values.reduce((a, b) => a + b, 0);
  const n = values.length;
  let before = 0;
  let statistic = 0;
  let at = MIN_SIDE;
  const all: number[] = [];
  for (let i = 1; i <= n - MIN_SIDE; i++) {
    before += values[i - 1] as number;
    if (i < MIN_SIDE) continue;
    const t = ((total - before) / (n - i) - before / i) / (noise * Math.sqrt(1 / i + 1 / (n - i)));
    all.push(t);
    if (Math.abs(t) <= Math.abs(statistic)) continue;
    statistic = t;
    at = i;
  }
  return { statistic, at, all };
}
