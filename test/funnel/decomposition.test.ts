import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lmdi, logMean } from '../../lib/funnel/lmdi.ts';
import { mixSplit, type RowPair, surprise } from '../../lib/funnel/mix.ts';
import { shapley } from '../../lib/funnel/shapley.ts';

const product = (xs: number[]) => xs.reduce((a, b) => a * b, 1);
const before = [100_000, 0.03, 0.08, 0.3];
const now = [90_000, 0.033, 0.07, 0.28];

describe('LMDI', () => {
  test('the example of 72.00 → 58.21', () => {
    const parts = lmdi(before, now);
    [-6.83, 6.18, -8.66, -4.48].forEach((value, i) => expect(parts[i]).toBeCloseTo(value, 2));
  });

  test('the same example by Shapley', () => {
    const parts = shapley(before, now);
    [-6.85, 6.21, -8.67, -4.49].forEach((value, i) => expect(parts[i]).toBeCloseTo(value, 1));
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(product(now) - product(before), 9);
  });

  const factors = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 });

  test('sums to the change and turns its sign backwards', () => {
    fc.assert(
      fc.property(factors, factors, (a, b) => {
        const parts = lmdi(a, b).map((x) => x ?? 0);
        const scale = product(a) + product(b);
        expect(Math.abs(parts.reduce((x, y) => x + y, 0) - (product(b) - product(a))) / scale).toBeLessThan(1e-9);
        lmdi(b, a).forEach((x, i) => expect(Math.abs((x ?? 0) + (parts[i] ?? 0)) / scale).toBeLessThan(1e-9));
      }),
    );
  });

  test.each([0, 1, 2, 3])('a zero at factor %i takes the change; later factors were not observed', (at) => {
    const gone = now.map((x, i) => (i < at ? x : i === at ? 0 : Number.NaN));
    const parts = lmdi(before, gone);
    expect(parts[at]).toBeCloseTo(-72, 9);
    expect(parts.slice(0, at)).toEqual(new Array(at).fill(0));
    expect(parts.slice(at + 1)).toEqual(new Array(3 - at).fill(null));
    const back = lmdi(gone, before);
    expect(back[at]).toBeCloseTo(72, 9);
  });

  test('the logarithmic mean lies between its arguments and is smooth where they meet', () => {
    expect(logMean(2, 2)).toBe(2);
    expect(logMean(2, 2 + 1e-9)).toBeCloseTo(2, 8);
    expect(logMean(1, Math.E)).toBeCloseTo(Math.E - 1, 12);
  });
});

const row = (entity: string, n1: number, k1: number, n0: number, k0: number): RowPair => ({
  entity,
  now: n1 > 0 ? { n: n1, k: k1 } : null,
  before: n0 > 0 ? { n: n0, k: k0 } : null,
});

describe('mix and within-row', () => {
  test('Simpson: every row improves, the total falls, and mix is named', () => {
    const parts = mixSplit([row('a', 100, 52, 900, 450), row('b', 900, 99, 100, 10)]) ?? [];
    const within = parts.reduce((sum, part) => sum + part.within, 0);
    const mix = parts.reduce((sum, part) => sum + part.mix, 0);
    expect(within).toBeGreaterThan(0);
    expect(mix).toBeLessThan(0);
    expect(within + mix).toBeCloseTo(151 / 1000 - 460 / 1000, 12);
  });

  test('parts sum to the change of the rate, with rows that enter and leave', () => {
    const cell = fc.record({ n: fc.integer({ min: 0, max: 5000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const pairs = rows.map(([a, b], i) =>
          row(`${i}`, a.n, Math.round(a.n * a.share), b.n, Math.round(b.n * b.share)),
        );
        const parts = mixSplit(pairs);
        const sum = (side: 'now' | 'before', of: 'k' | 'n') => pairs.reduce((s, p) => s + (p[side]?.[of] ?? 0), 0);
        if (!parts) {
          expect(sum('now', 'n') * sum('before', 'n')).toBe(0);
          return;
        }
        const change = sum('now', 'k') / sum('now', 'n') - sum('before', 'k') / sum('before', 'n');
        expect(parts.reduce((s, p) => s + p.mix + p.within, 0)).toBeCloseTo(change, 9);
      }),
    );
  });

  test('a row that left carries its whole part and is named so', () => {
    const parts = mixSplit([row('stays', 1000, 10, 1000, 10), row('gone', 0, 0, 500, 50)]) ?? [];
    expect(parts[1]).toMatchObject({ entity: 'gone', status: 'left', within: 0 });
    expect(parts[1]?.explains).toBeGreaterThan(0.5);
  });

  test('surprise is zero for equal shares and grows with their distance', () => {
    expect(surprise(0.3, 0.3)).toBeCloseTo(0, 12);
    expect(surprise(0.1, 0.6)).toBeGreaterThan(surprise(0.2, 0.3));
  });
});
