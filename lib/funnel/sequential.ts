/** Watching a rate day after day without being fooled by looking often. */
import type { Estimate } from '../metrics/figure.ts';
import { logRatioError, type RateSample } from './rates.ts';

/** Information, in 1/variance of the log ratio, at which the sequence is tightest: an error of 5 %. */
const TIGHTEST = 400;

/**
 * An interval for ln(now / before) that holds at all times at once with probability `1 − alpha`: the normal mixture
 * sequence of Robbins (1970) in the asymptotic form of Waudby-Smith et al. (2021, eq. 12). It is wider than one for a
 * single look and may be looked at every day. Null while nothing has happened on one side.
 */
export function alwaysValid(now: RateSample, before: RateSample, alpha: number): Estimate | null {
  const error = logRatioError(now, before);
  const value = Math.log(now.rate / before.rate);
  if (!(error > 0) || !Number.isFinite(value)) return null;
  const information = 1 / error ** 2;
  // The mixing variance that minimises the width at TIGHTEST.
  const best = -2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1);
  const mixing = best / TIGHTEST;
  const x = information * mixing + 1;
  const half = Math.sqrt((x / (information * information * mixing)) * (Math.log(x) - 2 * Math.log(alpha)));
  return { value, low: value - half, high: value + half };
}
