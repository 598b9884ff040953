/** What neighbouring days share: how much more the mean of a run of days swings than that of independent days. */

import { runInflation } from './design-effect.ts';
import type { Inflation } from './dispersion.ts';

/** One step's deviations by day, in order of the days and with mean 0. */
export interface Deviations {
  values: readonly number[];
  /** Their variance. */
  variance: number;
  /** Products of neighbouring days in units of the variance; their mean is the correlation. */
  products: readonly number[];
}

/** Deviations of single days, whose mean is taken as 0. @param follows whether a day follows on the one before it. */
export function deviationsOf(values: readonly number[], follows: (i: number) => boolean): Deviations {
  const sum = values.reduce((total, x) => total + x * x, 0);
  const products = values.flatMap((x, i) =>
    i > 0 && sum > 0 && follows(i) ? [(x * (values[i - 1] as number) * values.length) / sum] : [],
  );
  return { values, variance: sum / (values.length - 1), products };
}

/**
 * The inflation of each step's mean. Two estimates, the larger of which holds: first-order autocorrelation, freed of the
 * bias of a fitted mean (Kendall 1954) and not tested first, since two weeks are too few for a test to find what matters;
 * and the share of slow swings in all steps together, by equally weighted cosines (Lazarus, Lewis, Stock & Watson 2018),
 * which finds what lasts longer than first order tells. Degrees of freedom: those of a variance of days that are alike
 * (Bartlett 1946) and those of the inflation, their relative variances added.
 */
export function inflations(steps: readonly Deviations[]): Inflation[] {
  const used = steps.filter(({ variance, products }) => variance > 0 && products.length >= MIN_PAIRS);
  const together = correlation(used);
  const slow = used.reduce((sum, step) => sum + slowShare(step), 0) / used.length;
  const pairs = used.reduce((sum, { products }) => sum + products.length, 0);
  return steps.map((step): Inflation => {
    const days = step.values.length;
    if (!used.includes(step)) return { value: 1, dof: days - 1 };
    // A step's own correlation rests on few pairs: it is drawn half way to that of all steps, and never below it
    const rho = Math.max(together, (together + correlation([step])) / 2);
    const value = Math.max(runInflation(rho, days), slow, runInflation(together, days, Math.max(KEPT, together)));
    const ofVariance = ((days - 1) * (1 - rho ** 2)) / (1 + rho ** 2);
    if (value <= 1) return { value: 1, dof: ofVariance };
    // The slope of ln((1 + ρ)/(1 − ρ)) is 2/(1 − ρ²), and the variance of ρ is (1 − ρ²)/pairs
    const ofInflation = ((1 - rho ** 2) * pairs) / 2;
    return { value, dof: 1 / (1 / ofVariance + 1 / ofInflation) };
  });
}

/** Pairs of neighbouring days below which their correlation cannot be told. */
const MIN_PAIRS = 7;

/** Highest correlation of neighbouring days that is reckoned with. */
const MOST_ALIKE = 0.9;

/**
 * What one day keeps of the day before, at least, once all steps show a correlation: chance within a day hides part of it,
 * so that it fades more slowly than its size tells (an ARMA(1,1) seen as an AR(1)).
 */
const KEPT = 0.6;

/** Kendall's bias of the correlation of n pairs: −(1 + 4ρ)/n. Below 0, neighbouring days are taken as independent. */
function correlation(steps: readonly Deviations[]): number {
  let sum = 0;
  let pairs = 0;
  for (const { products } of steps) {
    sum += products.reduce((total, x) => total + x, 0) + 1;
    pairs += products.length - 4;
  }
  return pairs > 0 ? Math.min(MOST_ALIKE, Math.max(0, sum / pairs)) : 0;
}

/** Slow waves that are looked at: half a wave to two and a half over all days. */
const COSINES = 5;

/** Variance of a run's mean by its slow waves alone, over that of independent days. */
function slowShare({ values, variance }: Deviations): number {
  const n = values.length;
  let power = 0;
  for (let wave = 1; wave <= COSINES; wave++) {
    const amplitude = values.reduce((sum, x, i) => sum + x * Math.cos((Math.PI * wave * (i + 0.5)) / n), 0);
    power += (2 / n) * amplitude ** 2;
  }
  return power / COSINES / variance;
}
