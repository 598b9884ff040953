/** How much more a daily rate swings than its counts alone would: the design effect, from the history. */

import { weekdayOf } from './calendar.ts';
import { fTail } from './distributions.ts';

export interface DayCount {
  day: number;
  k: number;
  n: number;
}

/** What one step's history says of its noise. */
export interface Dispersion {
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

/** The noise that goes into an interval: variance over binomial variance, and the degrees of freedom behind it. */
export interface Phi {
  value: number;
  dof: number;
  from: 'history' | 'assumed';
}

/** Without enough history: a design effect of 2, an assumption. */
export const assumedPhi: Phi = { value: 2, dof: Number.POSITIVE_INFINITY, from: 'assumed' };

/** Daily readings that are needed before the noise is estimated. */
export const MIN_DAYS = 14;

/**
 * Pearson dispersion of daily counts around weekday means. Null with fewer than 14 days, when a rate above 1 occurs, or
 * when nothing happened. Days must be in order; gaps are allowed.
 */
export function dispersionOf(days: readonly DayCount[]): Dispersion | null {
  const used = days.filter((d) => d.n > 0);
  if (used.length < MIN_DAYS || used.some((d) => d.k > d.n)) return null;
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

/** Variance of the mean of `length` days with first-order autocorrelation, over that of independent days. */
export function runInflation(rho: number, length: number): number {
  let inflation = 1;
  for (let lag = 1; lag < length; lag++) inflation += 2 * (1 - lag / length) * rho ** lag;
  return inflation;
}

/** Weight, in degrees of freedom, of the daily estimate beside the weekly one. */
const DAILY_WEIGHT = 6;

/**
 * The design effect of a step over a window of `length` days. Steps of like basis are pooled where an F test at 5 % lets
 * them differ by chance only; autocorrelation counts where it is more than chance; the swing of whole weeks counts where
 * it is larger than the days explain. Never below 1.
 * @param own the step's dispersion, @param others those of the other steps on the same basis.
 */
export function phiOf(own: Dispersion | null, others: readonly Dispersion[], length: number): Phi {
  if (!own) return assumedPhi;
  let daily = own.daily * own.dailyDof;
  let dof = own.dailyDof;
  let weekly = own.weeklyDof > 0 ? own.weekly * own.weeklyDof : 0;
  let weeklyDof = own.weeklyDof;
  let product = own.rho * own.pairs;
  let pairs = own.pairs;
  for (const other of others) {
    const ratio = own.daily > other.daily ? own.daily / other.daily : other.daily / own.daily;
    const [a, b] = own.daily > other.daily ? [own.dailyDof, other.dailyDof] : [other.dailyDof, own.dailyDof];
    if (fTail(ratio, a, b) < 0.025) continue;
    daily += other.daily * other.dailyDof;
    dof += other.dailyDof;
    if (other.weeklyDof > 0) {
      weekly += other.weekly * other.weeklyDof;
      weeklyDof += other.weeklyDof;
    }
    product += other.rho * other.pairs;
    pairs += other.pairs;
  }
  const rho = pairs > 0 ? product / pairs : 0;
  const inflation = rho > 1.645 / Math.sqrt(Math.max(pairs, 1)) ? runInflation(Math.min(rho, 0.95), length) : 1;
  const fromDays = Math.max(1, (daily / dof) * inflation);
  const fromWeeks = weeklyDof > 0 ? weekly / weeklyDof : 0;
  if (length < 7 || fromWeeks <= fromDays) return { value: fromDays, dof, from: 'history' };
  const weight = weeklyDof + DAILY_WEIGHT;
  return {
    value: (fromWeeks * weeklyDof + fromDays * DAILY_WEIGHT) / weight,
    dof: fTail(fromWeeks / fromDays, weeklyDof, dof) < 0.05 ? weight : dof,
    from: 'history',
  };
}
