/** What a step's rate is compared with, in the order of preference of `model.md` §5. */

import { daysOf, weekdayOf } from '../metrics/calendar.ts';
import type { Estimate, Period } from '../metrics/figure.ts';
import type { Phi } from './design-effect.ts';
import type { StepPlan } from './plan.ts';
import { type RateSample, rateOf } from './rates.ts';
import type { Scene } from './scene.ts';
import { type DaySeries, sumOver, valueOn } from './series.ts';
import type { BaselineKind } from './types.ts';
import type { View } from './view.ts';

export interface Baseline {
  kind: BaselineKind;
  period: Period | null;
  sample: RateSample;
  /** Days behind it; null when unknown. */
  days: number | null;
  /** Denominator events behind it. */
  trials: number;
}

/**
 * The baseline of a step: own history, the previous period on the page, a peer's printed rate, the seller's target. Null
 * when there is none; `mismatch` when the comparison counts more conversions than trials.
 */
export function baselineOf(scene: Scene, plan: StepPlan, view: View, phi: Phi): Baseline | 'mismatch' | null {
  if (!plan.k || !plan.n) return null;
  if (view.before) {
    if (view.beforeDays.length > 0 && scene.series) {
      const days = view.nowDays.length > 0 || !scene.period ? view.nowDays : daysOf(scene.period);
      const found = historyBaseline(scene.series, plan.k, plan.n, days, view.beforeDays, phi.value);
      if (found) return found;
    }
    const k = view.before.totals.values.get(plan.k);
    const n = view.before.totals.values.get(plan.n);
    if (k && n) {
      if (k.value > n.value) return 'mismatch';
      const sample = rateOf(k, n, phi.value);
      const { kind, totals } = view.before;
      if (sample) return { kind, period: totals.period, sample, days: totals.days, trials: n.value };
    }
  }
  const stated = statedRate(scene, plan);
  if (!stated) return null;
  // A rate that someone states has no sampling error of its own.
  const sample = { rate: stated.rate.value, low: stated.rate.low, high: stated.rate.high, size: 1e15 };
  return { kind: stated.kind, period: null, sample, days: null, trials: 0 };
}

/** A peer's rate on the page, else the seller's own target. */
function statedRate(scene: Scene, plan: StepPlan): { kind: 'peer' | 'target'; rate: Estimate } | null {
  for (const kind of ['peer', 'target'] as const) {
    const values = scene.printed.find((printed) => printed.kind === kind)?.totals.values;
    const printed = plan.rates.map((metric) => values?.get(metric)).find((rate) => rate !== undefined);
    if (printed) return { kind, rate: printed };
    const set = kind === 'target' ? scene.settings.targets.find((t) => plan.rates.includes(t.metric)) : undefined;
    if (set) return { kind, rate: set.rate };
  }
  return null;
}

/**
 * The rate of the comparison days, with the weekdays weighted as in the period where the two hold different ones.
 * Null when no rate can be formed.
 * @param nowDays days of the period, for their weekdays and, where known, their volumes.
 */
function historyBaseline(
  series: DaySeries,
  k: string,
  n: string,
  nowDays: readonly number[],
  beforeDays: readonly number[],
  phi: number,
): Baseline | null {
  if (beforeDays.length < 1) return null;
  const totals = sumOver(series, [k, n], beforeDays);
  const pooled = rateOf(totals.values.get(k) as Estimate, totals.values.get(n) as Estimate, phi);
  if (!pooled) return null;
  const trials = (totals.values.get(n) as Estimate).value;
  const base = { kind: 'own_history' as const, period: totals.period, days: beforeDays.length, trials };
  const weighted = balanced(nowDays, beforeDays)
    ? null
    : weekdayWeighted(series, k, n, nowDays, beforeDays, pooled, phi);
  if (!weighted) return { ...base, sample: pooled };
  return { ...base, sample: weighted };
}

/** True when both lists hold the seven weekdays in equal shares. */
function balanced(a: readonly number[], b: readonly number[]): boolean {
  const shares = [a, b].map((days) => {
    const counts = new Array<number>(7).fill(0);
    for (const day of days) counts[weekdayOf(day)] = (counts[weekdayOf(day)] as number) + 1 / days.length;
    return counts;
  });
  return (shares[0] as number[]).every((x, i) => Math.abs(x - ((shares[1] as number[])[i] as number)) < 1e-9);
}

/**
 * The baseline standardised to the period's weekdays. Each weekday's rate is drawn to the mean of all days by as much as
 * its few days leave open (between-weekday variance of DerSimonian & Laird 1986): where weekdays do not differ beyond
 * noise all days count, where they do the like days. Null when no rate can be formed.
 */
function weekdayWeighted(
  series: DaySeries,
  k: string,
  n: string,
  nowDays: readonly number[],
  beforeDays: readonly number[],
  pooled: RateSample,
  phi: number,
): RateSample | null {
  const share = weekdayShares(series, n, nowDays);
  const weekdays = share.map((_, w) => {
    const days = beforeDays.filter((day) => weekdayOf(day) === w);
    const totals = sumOver(series, [k, n], days);
    return days.length > 0 ? rateOf(totals.values.get(k) as Estimate, totals.values.get(n) as Estimate, phi) : null;
  });
  const spread = pooled.rate * (1 - pooled.rate);
  const between = betweenVariance(weekdays, pooled.rate, spread);
  const trust = weekdays.map((day) => (day && between > 0 ? between / (between + spread / day.size) : 0));
  const own = trust.map((weight, w) => weight * (share[w] as number));
  const rest = 1 - own.reduce((a, b) => a + b, 0);
  let variance = 0;
  const weighted = { rate: 0, low: 0, high: 0 };
  weekdays.forEach((day, w) => {
    variance += (share[w] as number) ** 2 * between * (1 - (trust[w] as number));
    if (!day) return;
    const weight = (own[w] as number) + (rest * day.size) / pooled.size;
    weighted.rate += weight * day.rate;
    weighted.low += weight * day.low;
    weighted.high += weight * day.high;
    variance += (weight * weight * spread) / day.size;
  });
  return variance > 0 ? { ...weighted, size: (weighted.rate * (1 - weighted.rate)) / variance } : null;
}

/** Shares of the weekdays in the period's trials; days whose volume is not known count alike. */
function weekdayShares(series: DaySeries, n: string, days: readonly number[]): number[] {
  const weight = new Array<number>(7).fill(0);
  for (const day of days) {
    const volume = valueOn(series, n, day);
    weight[weekdayOf(day)] = (weight[weekdayOf(day)] as number) + (Number.isNaN(volume) ? 1 : volume);
  }
  const sum = weight.reduce((a, b) => a + b, 0);
  return weight.map((x) => x / sum);
}

/** Variance of the true rates between weekdays by moments; 0 where they differ no more than by noise. */
function betweenVariance(weekdays: readonly (RateSample | null)[], mean: number, spread: number): number {
  const seen = weekdays.filter((day) => day !== null);
  const weights = seen.map(({ size }) => size / spread);
  const sum = weights.reduce((a, b) => a + b, 0);
  const squares = weights.reduce((a, b) => a + b * b, 0);
  const q = seen.reduce((total, day, i) => total + (weights[i] as number) * (day.rate - mean) ** 2, 0);
  const scale = sum - squares / sum;
  return scale > 0 ? Math.max(0, (q - (seen.length - 1)) / scale) : 0;
}
