/** How sure a fall is: a normal prior on the log ratio, updated by what was seen. */
import type { Estimate } from '../metrics/figure.ts';
import type { Dispersion } from './dispersion.ts';
import { normalCdf, normalQuantile, tCdf } from './distributions.ts';

/** Scale of week-to-week moves of a step's log rate that is assumed without history; printed with the answer. */
export const DEFAULT_SCALE = 0.15;

/** Weight of the default, in degrees of freedom, beside the history's own weeks. */
const DEFAULT_WEIGHT = 8;

/** What the data and the prior say together of a log ratio. */
export interface Posterior {
  mean: number;
  sd: number;
  dof: number;
}

/**
 * The scale of true week-to-week moves: the excess of the weekly over the daily swing on the log scale, drawn to the
 * default. @param trials denominator events of a week, @param rate the step's rate.
 */
export function priorScale(dispersion: Dispersion | null, rate: number, trials: number): number {
  if (!dispersion || dispersion.weeklyDof < 1 || !(trials > 0) || !(rate > 0)) return DEFAULT_SCALE;
  const excess = Math.max(0, dispersion.weekly - Math.max(1, dispersion.daily));
  const own = (excess * (1 - rate)) / (rate * trials);
  const dof = dispersion.weeklyDof;
  return Math.sqrt((DEFAULT_WEIGHT * DEFAULT_SCALE ** 2 + dof * own) / (DEFAULT_WEIGHT + dof));
}

/** Posterior of a log ratio seen as `estimate` ± `error`, with prior N(0, scale²). */
export function posteriorOf(estimate: number, error: number, scale: number, dof: number): Posterior {
  const weight = scale ** 2 / (scale ** 2 + error ** 2);
  return { mean: weight * estimate, sd: error * Math.sqrt(weight), dof };
}

/**
 * The scale of the prior for the size of a fall that is found: that of usual weeks or, where the fall is far beyond them and
 * clearly seen, its own most likely one (empirical Bayes, maximum marginal likelihood). A break is no usual week: drawn to
 * those, its worth would be too small and its range too narrow to hold the truth.
 */
export function scaleOfFall(estimate: number, error: number, usual: number): number {
  return Math.sqrt(Math.max(usual ** 2, estimate ** 2 - error ** 2));
}

/** P(the true rate is below the baseline by at least the margin). */
export function sureOfFall(posterior: Posterior, margin: number): number {
  if (posterior.sd === 0) return posterior.mean <= -margin ? 1 : 0;
  const t = (-margin - posterior.mean) / posterior.sd;
  return posterior.dof > 1e6 ? normalCdf(t) : tCdf(t, posterior.dof);
}

/** Mean and 95 % range of what the log ratio may be. */
export function posteriorRange(posterior: Posterior): Estimate {
  const half = normalQuantile(0.975) * posterior.sd;
  return { value: posterior.mean, low: posterior.mean - half, high: posterior.mean + half };
}
