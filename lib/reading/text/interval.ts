import type { Interval } from '../../metrics/figure.ts';

/** A decimal number kept exactly: `mantissa × 10^exponent`. */
export interface Decimal {
  mantissa: bigint;
  exponent: number;
}

/** The nearest double of an exact decimal, rounded once. */
export function toNumber({ mantissa, exponent }: Decimal): number {
  return Number(`${mantissa}e${exponent}`);
}

/** The value of one unit of the last printed digit. */
export function ulpOf({ exponent }: Decimal): number {
  return Number(`1e${exponent}`);
}

/** Whether the parts can add up to the whole, within what was rounded. */
export function addUpTo(whole: Interval, parts: readonly Interval[]): boolean {
  const low = parts.reduce((total, part) => total + part.low, 0);
  const high = parts.reduce((total, part) => total + part.high, 0);
  // sums of doubles
  const slack = 1e-9 * Math.abs(high);
  return low - slack <= whole.high && whole.low <= high + slack;
}

/**
 * Every value that prints as this decimal, whether the page rounds or truncates towards zero:
 * from half a unit of the last digit nearer to zero to one unit farther from it. The far end is a supremum.
 * A printed zero is taken as not negative unless `negative` says that a minus stood before it.
 */
export function roundedInterval({ mantissa, exponent }: Decimal, negative = mantissa < 0n): Interval {
  const size = mantissa < 0n ? -mantissa : mantissa;
  const near = size === 0n ? 0 : toNumber({ mantissa: size * 10n - 5n, exponent: exponent - 1 });
  const far = toNumber({ mantissa: size + 1n, exponent });
  return negative ? { low: -far, high: 0 - near } : { low: near, high: far };
}
