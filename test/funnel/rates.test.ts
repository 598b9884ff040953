import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tQuantile } from '../../lib/funnel/distributions.ts';
import { changePValue, logRatio, newcombe, rateInterval, rateOf, wilson } from '../../lib/funnel/rates.ts';

const Z = 1.959963984540054;
const exact = (value: number) => ({ value, low: value, high: value });
const sample = (k: number, n: number, phi = 1) => {
  const found = rateOf(exact(k), exact(n), phi);
  if (!found) throw new Error('no rate');
  return found;
};

test.each([
  [3, 40, 0.0259, 0.1986],
  [0, 40, 0, 0.0876],
  [30, 400, 0.0531, 0.105],
])('Wilson for %i of %i', (k, n, low, high) => {
  const interval = wilson(k / n, n, Z);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test('Newcombe for 56/70 against 48/80, his example (a) of 1998', () => {
  const interval = newcombe(sample(56, 70), sample(48, 80), Z);
  expect(interval.low).toBeCloseTo(0.0524, 4);
  expect(interval.high).toBeCloseTo(0.3339, 4);
});

test('a rounded rate is never surer than any count that prints so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 5000 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 9 }),
      (n, k, wide) => {
        const rounded = rateOf({ value: k, low: k, high: k }, { value: n, low: n - wide, high: n + wide }, 1);
        if (!rounded) return;
        const envelope = rateInterval(rounded, Z);
        const inside = wilson(k / n, n, Z);
        expect(envelope.low).toBeLessThanOrEqual(inside.low + 1e-12);
        expect(envelope.high).toBeGreaterThanOrEqual(inside.high - 1e-12);
      },
    ),
  );
});

test('the p-value is the level at which the interval touches no change', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 500, max: 9000 }),
      fc.integer({ min: 500, max: 9000 }),
      fc.constantFrom(5, 21, 200),
      (k1, k0, n1, n0, dof) => {
        const now = sample(k1, n1);
        const before = sample(k0, n0);
        const p = changePValue(now, before, dof);
        fc.pre(p > 1e-6 && p < 0.98);
        const interval = logRatio(now, before, tQuantile(1 - p / 2, dof));
        const nearest = Math.min(Math.abs(interval.low), Math.abs(interval.high));
        expect(nearest).toBeLessThan(1e-3);
      },
    ),
  );
});

test('a rate above 1, an empty denominator and an unknown bound give no rate', () => {
  expect(rateOf(exact(11), exact(10), 1)).toBeNull();
  expect(rateOf(exact(1), exact(0), 1)).toBeNull();
  expect(rateOf(exact(Number.NaN), exact(10), 1)).toBeNull();
});

test('no event now is a fall of everything, with a finite upper bound', () => {
  const change = logRatio(sample(0, 500), sample(50, 500), Z);
  expect(change.value).toBe(Number.NEGATIVE_INFINITY);
  expect(change.high).toBeLessThan(0);
  expect(Number.isFinite(change.high)).toBe(true);
});
