/** Tables of two weeks: their own days say how much they swing, though none but seven lie before the period. */
import { expect, test } from 'vitest';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { uniform } from '../../lib/funnel/random.ts';
import type { Step } from '../../lib/funnel/types.ts';
import { type Shop, simulate, tableOf } from '../bench/model/shop.ts';

const DAYS = 14;
const lively: Shop = { impressions: 30_000, rates: [0.03, 0.1, 0.3], phi: [20, 5, 2], price: 30, days: DAYS };

function stepsOf(shop: Shop, effects: number[], draws: number): Step[][] {
  const random = uniform(7);
  return Array.from({ length: draws }, () => {
    const [diagnosis] = diagnoseTable(tableOf([simulate(random, shop, effects)], shop.days));
    return diagnosis?.steps ?? [];
  });
}
const isFlagged = ({ verdict }: Step): boolean => verdict === 'leak' || verdict === 'gain';

test('what swings from day to day is no finding', () => {
  const quiet = stepsOf(lively, [1, 1, 1], 60);
  expect(quiet.every(([first]) => first?.phi?.from === 'history' && !first.provisional)).toBe(true);
  expect(quiet.filter((steps) => steps.some(isFlagged)).length).toBeLessThanOrEqual(3);
});

test('a change between the weeks is no noise', () => {
  const fallen = stepsOf({ ...lively, phi: [1, 1, 1] }, [0.5, 1, 1], 20);
  expect(fallen.filter(([first]) => first?.verdict === 'leak').length).toBeGreaterThanOrEqual(18);
});

test('fewer days than fourteen rest on the assumption', () => {
  const [[first] = []] = stepsOf({ ...lively, days: 13 }, [1, 1, 1], 1);
  expect(first?.phi).toEqual({ value: 2, from: 'assumed' });
});
