/** From an interval to a verdict, and what it would take to get one. */
import type { Estimate } from '../metrics/figure.ts';
import { normalQuantile } from './distributions.ts';
import type { Needs, Verdict } from './types.ts';

/**
 * The verdict on a log ratio with its adjusted interval. A change counts when the interval excludes 0 and the estimate
 * reaches the margin; it is steady when the whole interval lies within the margin; all else is too little data.
 */
export function verdictOf(
  change: Estimate,
  margin: number,
): Extract<Verdict, 'leak' | 'gain' | 'steady' | 'too_little_data'> {
  if (change.high < 0 && change.value <= -margin) return 'leak';
  if (change.low > 0 && change.value >= margin) return 'gain';
  if (change.low > -margin && change.high < margin) return 'steady';
  return 'too_little_data';
}

/** Quantile of 80 % power. */
const POWER = normalQuantile(0.8);

/**
 * How much data would tell a change of the margin from noise, with 80 % power, in two windows of equal length.
 * Lachin's formula (1981) on the log ratio; `phi` is the design effect.
 * @param pace denominator events a day now and in the baseline; null without dates.
 * @param spare days of history that could be compared, or null when only one page was read.
 */
export function needsFor(options: {
  rate: number;
  phi: number;
  margin: number;
  t: number;
  pace: { now: number; before: number } | null;
  spare: number | null;
}): Needs | null {
  const { rate, phi, margin, t, pace, spare } = options;
  if (!(rate > 0) || rate >= 1) return null;
  const ratio = pace && pace.before > 0 && pace.now > 0 ? pace.now / pace.before : 1;
  const perPeriod = Math.ceil(((phi * (1 - rate)) / rate) * (1 + ratio) * ((t + POWER) / margin) ** 2);
  const days = pace && pace.now > 0 ? Math.ceil(perPeriod / pace.now) : null;
  const limit = spare === null ? PAGE_RANGE_DAYS : Math.max(PAGE_RANGE_DAYS, Math.floor(spare / 2));
  return { effect: Math.expm1(margin), perPeriod, days, reachable: days !== null && days <= limit };
}

/** The longest range that back offices commonly offer for two windows side by side. */
const PAGE_RANGE_DAYS = 28;
