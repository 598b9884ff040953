/** How much more a daily rate swings than its counts alone would: the design effect, from the history. */

import { weekdayOf } from '../metrics/calendar.ts';

export interface DayCount {
  day: number;
  k: number;
  n: number;
}

/** How high a rate stood on a day, up to a factor. */
export type Level = (day: number) => number;

/** What one step's history says of its noise. */
export interface Dispersion {
  /** Rate and denominator events a day over all days. */
  rate: number;
  perDay: number;
  /** Mean squared Pearson residual of the days, weekday effects removed. */
  daily: number;
  dailyDof: number;
  /** The same for sums over 7 days, which holds what lasts longer than a day. */
  weekly: number;
  weeklyDof: number;
  /** Correlation of a day's residual with the next day's, corrected for the fitted means. */
  rho: number;
  /** Pairs of neighbouring days behind `rho`. */
  pairs: number;
  /** Daily residuals by day: 0 on average, variance φ. */
  residuals: { day: number; value: number }[];
  /** What lasts longer than a day, where it was told from few days; absent: as the other fields say. */
  lasting?: Inflation;
}

/** Daily readings that are needed before the noise is estimated. */
export const MIN_DAYS = 14;

/**
 * Pearson dispersion of daily counts around weekday means. Null with fewer than 14 days, when nothing
 * happened, or when the rate of all days together is not below 1. Days must be in order; gaps are allowed.
 * @param level how high the rate stood on a day, up to a factor, where it is known to have changed: days swing around that
 */
export function dispersionOf(days: readonly DayCount[], level: Level | null = null): Dispersion | null {
  const used = days.filter((d) => d.n > 0);
  if (used.length < MIN_DAYS) return null;
  const all = sumOf(used);
  const mean = all.k / all.n;
  if (mean <= 0 || mean >= 1) return null;
  const expected = expectedOf(used, level);
  const levels = level ? 1 : 0;
  const k = new Float64Array(7);
  const n = new Float64Array(7);
  used.forEach((d, i) => {
    const w = weekdayOf(d.day);
    k[w] = (k[w] as number) + d.k;
    n[w] = (n[w] as number) + (expected[i] as number) / mean;
  });
  const groups = n.filter((x) => x > 0).length;
  const dailyDof = used.length - groups - levels;
  if (dailyDof < 1) return null;
  let sum = 0;
  const residuals = used.map((d, i) => {
    const w = weekdayOf(d.day);
    const count = ((k[w] as number) / (n[w] as number)) * ((expected[i] as number) / mean);
    const rate = count / d.n;
    const variance = d.n * (rate > 0 && rate < 1 ? rate * (1 - rate) : mean * (1 - mean));
    const value = (d.k - count) / Math.sqrt(variance);
    sum += value * value;
    return { day: d.day, value };
  });
  return {
    rate: mean,
    perDay: all.n / used.length,
    daily: sum / dailyDof,
    dailyDof,
    ...weeklyDispersion(used, expected, levels),
    ...neighbourCorrelation(residuals, sum, groups + levels),
    residuals,
  };
}

/** Events and trials of all days. */
export function sumOf(days: readonly DayCount[]): { k: number; n: number } {
  const sum = { k: 0, n: 0 };
  for (const { k, n } of days) {
    sum.k += k;
    sum.n += n;
  }
  return sum;
}

/** Events that each day would count at the rate of all days, or at that rate as high as it stood that day. */
export function expectedOf(days: readonly DayCount[], level: Level | null): number[] {
  const heights = days.map(({ day, n }) => n * (level?.(day) ?? 1));
  const scale = sumOf(days).k / heights.reduce((sum, height) => sum + height, 0);
  return heights.map((height) => height * scale);
}

/** Pearson dispersion of sums over consecutive 7-day blocks, counted back from the last day; whole blocks only. */
function weeklyDispersion(
  days: readonly DayCount[],
  expected: readonly number[],
  levels: number,
): { weekly: number; weeklyDof: number } {
  const last = (days[days.length - 1] as DayCount).day;
  const blocks = new Map<number, { k: number; n: number; expected: number; days: number }>();
  for (const [i, d] of days.entries()) {
    const id = Math.floor((last - d.day) / 7);
    const block = blocks.get(id) ?? { k: 0, n: 0, expected: 0, days: 0 };
    block.k += d.k;
    block.n += d.n;
    block.expected += expected[i] as number;
    block.days++;
    blocks.set(id, block);
  }
  const whole = [...blocks.values()].filter((b) => b.days === 7);
  const weeklyDof = whole.length - 1 - levels;
  if (weeklyDof < 1) return { weekly: Number.NaN, weeklyDof: 0 };
  const scale = whole.reduce((k, b) => k + b.k, 0) / whole.reduce((k, b) => k + b.expected, 0);
  let sum = 0;
  for (const b of whole) {
    const rate = (scale * b.expected) / b.n;
    sum += (b.k - b.n * rate) ** 2 / (b.n * rate * (1 - rate));
  }
  return { weekly: sum / weeklyDof, weeklyDof };
}

function neighbourCorrelation(
  residuals: readonly { day: number; value: number }[],
  sum: number,
  groups: number,
): { rho: number; pairs: number } {
  let product = 0;
  let pairs = 0;
  for (let i = 1; i < residuals.length; i++) {
    const a = residuals[i - 1] as { day: number; value: number };
    const b = residuals[i] as { day: number; value: number };
    if (b.day !== a.day + 1) continue;
    product += a.value * b.value;
    pairs++;
  }
  const n = residuals.length;
  if (pairs < 7 || sum === 0) return { rho: 0, pairs: 0 };
  // Fitted means push the sample correlation down by about 1/n for each mean that neighbours share.
  return { rho: product / pairs / (sum / n) + groups / (7 * n), pairs };
}

/** Variance of the mean over that of independent days, and the degrees of freedom behind the two together. */
export interface Inflation {
  value: number;
  dof: number;
}
