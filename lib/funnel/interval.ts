/** Arithmetic on intervals of non-negative numbers that never loses a value: bounds are rounded outward. */
import type { Interval } from '../metrics/figure.ts';

/** Relative slack of a bound, far above the error of one floating-point operation. */
const SLACK = 1e-12;

/** The interval widened by the rounding error of what computed it. */
export function outward({ low, high }: Interval): Interval {
  return { low: low - Math.abs(low) * SLACK, high: high + Math.abs(high) * SLACK };
}

/** All products. Both must be non-negative. */
export function times(a: Interval, b: Interval): Interval {
  return outward({ low: a.low * b.low, high: a.high * b.high });
}

/** All quotients; null when the divisor can be zero. Both must be non-negative. */
export function over(a: Interval, b: Interval): Interval | null {
  return b.low > 0 ? outward({ low: a.low / b.high, high: a.high / b.low }) : null;
}

export function plus(a: Interval, b: Interval): Interval {
  return outward({ low: a.low + b.low, high: a.high + b.high });
}

export function minus(a: Interval, b: Interval): Interval {
  return outward({ low: a.low - b.high, high: a.high - b.low });
}

/** The values in both; null when there are none. */
export function meet(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : null;
}

/** The whole numbers in an interval; null when there are none. Bounds that miss a whole number by rounding error keep it. */
export function whole({ low, high }: Interval): Interval | null {
  const from = Math.ceil(low - Math.abs(low) * 1e-9);
  const to = Math.floor(high + Math.abs(high) * 1e-9);
  return from <= to ? { low: from, high: to } : null;
}
