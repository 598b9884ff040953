/** How much more a daily rate swings than its counts alone would: the design effect, from the history. */

import { weekdayOf } from '../metrics/calendar.ts';

export interface DayCount {
  day: number;
  k: number;
  n: number;
}

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
}

/** Daily readings that are needed before the noise is estimated. */
export const MIN_DAYS = 14;

/**
 * Pearson dispersion of daily counts around weekday means. Null with fewer than 14 days, when nothing
 * happened, or when the rate of all days together is not below 1. Days must be in order; gaps are allowed.
 */
export function dispersionOf(days: readonly DayCount[]): Dispersion | null {
  const used = days.filter((d) => d.n > 0);
  if (used.length < MIN_DAYS) return null;
  const k = new Float64Array(7);
  const n = new Float64Array(7);
  const seen = new Float64Array(7);
  let total = 0;
  let trials = 0;
  for (const d of used) {
    const w = weekdayOf(d.day);
    k[w] = (k[w] as number) + d.k;
    n[w] = (n[w] as number) + d.n;
    seen[w] = (seen[w] as number) + 1;
    total += d.k;
    trials += d.n;
  }
  const mean = total / trials;
  if (mean <= 0 || mean >= 1) return null;
  const groups = seen.filter((x) => x > 0).length;
  const dailyDof = used.length - groups;
  if (dailyDof < 1) return null;
  let sum = 0;
  const residuals = used.map((d) => {
    const w = weekdayOf(d.day);
    const rate = (k[w] as number) / (n[w] as number);
    const variance = d.n * (rate > 0 && rate < 1 ? rate * (1 - rate) : mean * (1 - mean));
    const value = (d.k - d.n * rate) / Math.sqrt(variance);
    sum += value * value;
    return { day: d.day, value };
  });
  return {
    rate: mean,
    perDay: trials / used.length,
    daily: sum / dailyDof,
    dailyDof,
    ...weeklyDispersion(used, mean),
    ...neighbourCorrelation(residuals, sum, groups),
    residuals,
  };
}

/** Pearson dispersion of sums over consecutive 7-day blocks, counted back from the last day; whole blocks only. */
function weeklyDispersion(days: readonly DayCount[], mean: number): { weekly: number; weeklyDof: number } {
  const last = (days[days.length - 1] as DayCount).day;
  const blocks = new Map<number, { k: number; n: number; days: number }>();
  for (const d of days) {
    const id = Math.floor((last - d.day) / 7);
    const block = blocks.get(id) ?? { k: 0, n: 0, days: 0 };
    block.k += d.k;
    block.n += d.n;
    block.days++;
    blocks.set(id, block);
  }
  const whole = [...blocks.values()].filter((b) => b.days === 7);
  if (whole.length < 2) return { weekly: Number.NaN, weeklyDof: 0 };
  let k = 0;
  let n = 0;
  for (const b of whole) {
    k += b.k;
    n += b.n;
  }
  const rate = n > 0 ? k / n : mean;
  let sum = 0;
  for (const b of whole) sum += (b.k - b.n * rate) ** 2 / (b.n * rate * (1 - rate));
  return { weekly: sum / (whole.length - 1), weeklyDof: whole.length - 1 };
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
