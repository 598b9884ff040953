/** How much more a daily rate swings than its counts alone would: the design effect, from the history. */

import { weekdayOf } from '../metrics/calendar.ts';
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

/** Whole windows that are needed before their swing stands for noise. */
const MIN_WINDOWS = 5;

/** The design effect from past windows as long as the period; the assumed one with fewer than five. */
export function phiOfWindows(windows: readonly { k: number; n: number }[]): Phi {
  const used = windows.filter((w) => w.n > 0);
  const n = used.reduce((sum, w) => sum + w.n, 0);
  const rate = used.reduce((sum, w) => sum + w.k, 0) / n;
  if (used.length < MIN_WINDOWS || !(rate > 0) || rate >= 1) return assumedPhi;
  const chi = used.reduce((sum, w) => sum + (w.k - w.n * rate) ** 2 / (w.n * rate * (1 - rate)), 0);
  return { value: Math.max(1, chi / (used.length - 1)), dof: used.length - 1, from: 'history' };
}

/** Variance of the mean of `length` days with first-order autocorrelation, over that of independent days. */
export function runInflation(rho: number, length: number): number {
  let inflation = 1;
  for (let lag = 1; lag < length; lag++) inflation += 2 * (1 - lag / length) * rho ** lag;
  return inflation;
}

/** One-sided level of the F test below which two steps do not share their noise: strict, since a wrong pool misleads. */
const POOLING = 0.25;

/** Level of the F test at which whole weeks surely swing more than their days explain. */
const WEEKLY = 0.2;

/** Weight, in degrees of freedom, of the daily estimate beside the weekly one. */
const DAILY_WEIGHT = 4;

/**
 * The design effect of a step over a window of `length` days. The daily part is pooled over steps of like basis where an
 * F test lets them differ by chance only. What lasts longer than a day is an inflation that all steps share: the
 * autocorrelation of neighbouring days where it is more than chance, or the swing of whole weeks where that is larger,
 * drawn to what the days explain. Never below 1.
 * @param own the step's dispersion, @param others those of the other steps on the same basis.
 */
export function phiOf(own: Dispersion | null, others: readonly Dispersion[], length: number): Phi {
  if (!own) return assumedPhi;
  const daily = pooledDaily(own, others);
  const fromDays = neighbourInflation([own, ...others], length);
  const weeks = length >= 7 ? pooledWeekly([own, ...others]) : { inflation: 1, dof: 0 };
  const weight = weeks.dof + DAILY_WEIGHT;
  const fromWeeks = (weeks.inflation * weeks.dof + fromDays * DAILY_WEIGHT) / weight;
  const value = Math.max(1, daily.value * Math.max(1, fromDays, fromWeeks));
  const lasting = weeks.dof > 0 && fTail(weeks.inflation / fromDays, weeks.dof, daily.dof) < WEEKLY;
  // Satterthwaite: the relative variances of the two estimates add.
  const dof = lasting ? 1 / (1 / daily.dof + weeks.dof / weight ** 2) : daily.dof;
  return { value, dof, from: 'history' };
}

function pooledDaily(own: Dispersion, others: readonly Dispersion[]): { value: number; dof: number } {
  let sum = own.daily * own.dailyDof;
  let dof = own.dailyDof;
  for (const other of others) {
    const [large, small] = own.daily > other.daily ? [own, other] : [other, own];
    if (fTail(large.daily / small.daily, large.dailyDof, small.dailyDof) < POOLING) continue;
    sum += other.daily * other.dailyDof;
    dof += other.dailyDof;
  }
  return { value: sum / dof, dof };
}

function neighbourInflation(steps: readonly Dispersion[], length: number): number {
  const pairs = steps.reduce((sum, step) => sum + step.pairs, 0);
  if (pairs === 0) return 1;
  const rho = steps.reduce((sum, step) => sum + step.rho * step.pairs, 0) / pairs;
  return rho > 1.645 / Math.sqrt(pairs) ? runInflation(Math.min(rho, 0.95), length) : 1;
}

function pooledWeekly(steps: readonly Dispersion[]): { inflation: number; dof: number } {
  const dof = steps.reduce((sum, step) => sum + step.weeklyDof, 0);
  if (dof === 0) return { inflation: 1, dof: 0 };
  const sum = steps.reduce(
    (total, s) => total + (s.weeklyDof > 0 ? (s.weeklyDof * s.weekly) / Math.max(s.daily, 1e-9) : 0),
    0,
  );
  return { inflation: sum / dof, dof };
}
