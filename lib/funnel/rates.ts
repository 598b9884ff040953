/** A rate from counts, and the change between two rates, with intervals that hold for rounded and clustered counts. */
import type { Estimate, Interval } from '../metrics/figure.ts';
import { tCdf, twoSided } from './distributions.ts';

/**
 * What is known of one rate: its value, the range that rounding of the counts leaves it, and the number of
 * independent trials that it rests on (denominator over design effect).
 */
export interface RateSample {
  rate: number;
  low: number;
  high: number;
  size: number;
}

/** The level of an interval as a quantile of Student's t. */
export interface Level {
  t: number;
  dof: number;
}

/**
 * The rate of two counts, each given as an interval. Null when a rate above 1 cannot be excluded to be the truth,
 * when the denominator can be zero, or when a bound is missing.
 * @param printed the rate as printed beside the counts, if any: it narrows the range.
 */
export function rateOf(k: Estimate, n: Estimate, phi: number, printed: Interval | null = null): RateSample | null {
  if (!(n.low > 0) || !(k.low >= 0) || k.low > n.high) return null;
  let low = k.low / n.high;
  let high = Math.min(1, k.high / n.low);
  if (printed && printed.low <= high && printed.high >= low) {
    low = Math.max(low, printed.low);
    high = Math.min(high, printed.high);
  }
  const rate = Math.min(high, Math.max(low, k.value / n.value));
  return { rate, low, high, size: n.value / phi };
}

/** Wilson's score interval (1927) for a rate seen on `size` trials; `t` is the quantile. */
export function wilson(rate: number, size: number, t: number): Interval {
  return { low: wilsonBound(rate, size, t, -1), high: wilsonBound(rate, size, t, 1) };
}

function wilsonBound(rate: number, size: number, t: number, sign: 1 | -1): number {
  if (rate === 0 && sign < 0) return 0;
  if (rate === 1 && sign > 0) return 1;
  const z2 = t * t;
  const half = t * Math.sqrt((rate * (1 - rate)) / size + z2 / (4 * size * size));
  return Math.min(1, Math.max(0, (rate + z2 / (2 * size) + sign * half) / (1 + z2 / size)));
}

/** Wilson's interval, widened over every rate that the rounding allows. */
export function rateInterval(sample: RateSample, t: number): Interval {
  return { low: wilsonBound(sample.low, sample.size, t, -1), high: wilsonBound(sample.high, sample.size, t, 1) };
}

/** Newcombe's hybrid score interval (1998, method 10) for `now − before`, widened over rounding. */
export function newcombe(now: RateSample, before: RateSample, t: number): Interval {
  const corner = (a: number, b: number, sign: 1 | -1) => {
    const ia = wilson(a, now.size, t);
    const ib = wilson(b, before.size, t);
    return sign < 0 ? a - b - Math.hypot(a - ia.low, ib.high - b) : a - b + Math.hypot(ia.high - a, b - ib.low);
  };
  return { low: corner(now.low, before.high, -1), high: corner(now.high, before.low, 1) };
}

/** Rates of 0 and 1 have no finite log ratio: there the centre is Jeffreys' half event. */
function centreOf(rate: number, size: number): number {
  return rate > 0 ? rate : 0.5 / (size + 1);
}

/** One bound of `logRatio`. Written out, without objects: it is drawn many times for each row of a table. */
function logBound(now: number, sizeNow: number, before: number, sizeBefore: number, t: number, sign: 1 | -1): number {
  const x = centreOf(now, sizeNow);
  const y = centreOf(before, sizeBefore);
  const a = Math.log(wilsonBound(now, sizeNow, t, sign) / x);
  const b = Math.log(wilsonBound(before, sizeBefore, t, sign < 0 ? 1 : -1) / y);
  return Math.log(x / y) + sign * Math.sqrt(a * a + b * b);
}

/**
 * ln(now / before) with Newcombe's recovery of variances from the two Wilson intervals, taken on logs as Donner & Zou
 * (2012) do for ratios, and widened over rounding. `value` is -Infinity when nothing happened now; bounds can be infinite.
 */
export function logRatio(now: RateSample, before: RateSample, t: number): Estimate {
  return {
    value: Math.log(now.rate / before.rate),
    low: logBound(now.low, now.size, before.high, before.size, t, -1),
    high: logBound(now.high, now.size, before.low, before.size, t, 1),
  };
}

/**
 * Two-sided p-value of "no change" that agrees with `logRatio`: the level at which its interval touches 0.
 * It is 1 when rounding alone allows equality.
 */
export function changePValue(now: RateSample, before: RateSample, dof: number): number {
  const up = now.low > before.high;
  if (!up && !(now.high < before.low)) return 1;
  const bound = (t: number) =>
    up
      ? logBound(now.low, now.size, before.high, before.size, t, -1)
      : -logBound(now.high, now.size, before.low, before.size, t, 1);
  const touching = rootOf(
    bound,
    Math.abs(Math.log(centreOf(now.rate, now.size) / centreOf(before.rate, before.size))) / logRatioError(now, before),
  );
  return twoSided(touching, dof);
}

/** Quantiles beyond this make no difference: p is below 1e-300. */
const FAR = 64;

/** How near the root is near enough: the p-value then holds to five digits. */
const CLOSE = 1e-6;

/** Where a falling function crosses 0, by false position (Illinois), from a first guess; at most FAR. */
function rootOf(f: (t: number) => number, guess: number): number {
  let low = 0;
  let atLow = f(0);
  let high = Math.min(FAR, Math.max(guess, 0.1) * 1.2);
  let atHigh = f(high);
  while (atHigh > 0 && high < FAR) {
    [low, atLow] = [high, atHigh];
    high = Math.min(FAR, high * 2);
    atHigh = f(high);
  }
  if (atHigh > 0) return FAR;
  for (let i = 0; i < 60 && high - low > CLOSE; i++) {
    const middle =
      Number.isFinite(atLow) && Number.isFinite(atHigh)
        ? (low * atHigh - high * atLow) / (atHigh - atLow)
        : (low + high) / 2;
    const value = f(middle);
    if (Math.abs(value) < CLOSE) return middle;
    if (value > 0) {
      low = middle;
      atLow = value;
      atHigh /= 2;
    } else {
      high = middle;
      atHigh = value;
      atLow /= 2;
    }
  }
  return (low + high) / 2;
}

/** Standard error of ln(now / before) by the delta method; zero counts enter as half an event. */
export function logRatioError(now: RateSample, before: RateSample): number {
  const variance = (s: RateSample) => (1 - Math.min(s.rate, 1)) / (centreOf(s.rate, s.size) * s.size);
  return Math.sqrt(variance(now) + variance(before));
}

/** P(now > before) for the underlying rates, normal on the log ratio. */
export function chanceHigher(now: RateSample, before: RateSample, dof: number): number {
  const error = logRatioError(now, before);
  const estimate = Math.log(centreOf(now.rate, now.size) / centreOf(before.rate, before.size));
  return error > 0 ? tCdf(estimate / error, dof) : 0.5;
}
