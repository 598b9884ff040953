import type { Interval } from '../../lib/metrics/figure.ts';

/**
 * The step to which an amount may be rounded without hiding what its interval says: a hundredth of the half width's
 * order of magnitude, so US$10,122.92 in [7 829, 12 487] is shown as 10,120.
 */
export function significantStep({ low, high }: Interval): number {
  const half = Math.abs(high - low) / 2;
  if (!Number.isFinite(half) || half === 0) return 1;
  return 10 ** (Math.floor(Math.log10(half)) - 2);
}

/** Rounds a count that is only a guide ("about 5,100 more clicks") to two significant digits, upward. */
export function roughly(count: number): number {
  if (count <= 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / step) * step;
}
