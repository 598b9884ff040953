/** Faults of counting that would look like leaks or gains. */
import { describe, expect, test } from 'vitest';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { uniform } from '../../lib/funnel/random.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { isoOf } from '../../lib/metrics/calendar.ts';
import { simulate, tableOf } from '../bench/model/shop.ts';

const DAYS = 63;
const shop = { impressions: 60_000, rates: [0.03, 0.1, 0.3], phi: [3, 2, 1.5], price: 30, days: DAYS };
const [CLICKS, CARTS, ORDERS] = [1, 2, 3];

/** A quiet shop whose counts of one stage were changed by `fault` on the days given. */
function shopWith(stage: number, days: readonly number[], fault: (count: number) => number): Diagnosis {
  const counts = simulate(uniform(51), shop, [1, 1, 1]);
  const broken = counts.map((values, s) =>
    values.map((count, day) => (s === stage && days.includes(day) ? fault(count) : count)),
  );
  const [diagnosis] = diagnoseTable(tableOf([broken], DAYS));
  if (!diagnosis) throw new Error('no funnel');
  return diagnosis;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const iso = (days: readonly number[]) => days.map((day) => isoOf(20_451 + day));
const found = ({ steps }: Diagnosis) => steps.filter(({ verdict }) => verdict === 'leak' || verdict === 'gain');

describe('events counted twice', () => {
  test('orders twice while their value stays: no gain, and said', () => {
    const diagnosis = shopWith(ORDERS, range(56, 63), (count) => 2 * count);
    expect(found(diagnosis)).toEqual([]);
    expect(diagnosis.notes).toContainEqual(
      expect.objectContaining({ kind: 'tracking_suspect', metric: 'purchases', why: 'moved_alone' }),
    );
  });

  test('twice until it was repaired: no leak', () => {
    expect(found(shopWith(ORDERS, range(0, 56), (count) => 2 * count))).toEqual([]);
  });

  test('clicks in part on some days: the steps around them have no verdict', () => {
    const diagnosis = shopWith(CLICKS, range(58, 62), (count) => Math.round(count / 2));
    expect(diagnosis.steps.map(({ why }) => why)).toEqual(['tracking_suspect', 'tracking_suspect', null]);
  });
});

test('a day with more clicks than impressions makes no rate better', () => {
  const diagnosis = shopWith(0, [58], (count) => Math.round(count / 50));
  expect(found(diagnosis)).toEqual([]);
  expect(diagnosis.notes).toContainEqual(
    expect.objectContaining({ metric: 'impressions', why: 'above_the_stage_before', days: iso([58]) }),
  );
});

test('days of the comparison that were counted wrongly are left out of it', () => {
  const broken = [40, 41, 47];
  const diagnosis = shopWith(2, broken, () => 0);
  expect(found(diagnosis)).toEqual([]);
  expect(diagnosis.notes).toContainEqual({ kind: 'counting_left_out', days: iso(broken) });
  expect(diagnosis.notes.map(({ kind }) => kind)).not.toContain('tracking_suspect');
  expect(diagnosis.steps[1]?.baseline?.rate).toBeCloseTo(0.1, 2);
});

describe('carts that were not counted are no sign that buyers skip them', () => {
  test('days of the comparison: the cart stays a gate', () => {
    const { steps } = shopWith(CARTS, range(30, 40), () => 0);
    expect(steps.find(({ id }) => id === 'cart-order')?.verdict).not.toBe('bypassed');
  });

  test('the period itself: click → order is judged, for want of the cart', () => {
    const { notes, steps } = shopWith(CARTS, range(56, 63), () => 0);
    expect(notes).toContainEqual({ kind: 'cart_not_a_gate', why: 'cart_not_counted' });
    expect(steps.find(({ id }) => id === 'click-order')?.rate).toBeGreaterThan(0);
  });
});

test('quiet shops have no faults', () => {
  const random = uniform(52);
  for (let i = 0; i < 40; i++) {
    const small = { ...shop, impressions: 3000 * (1 + (i % 8)) };
    const [diagnosis] = diagnoseTable(tableOf([simulate(random, small, [1, 1, 1])], DAYS));
    expect(diagnosis?.notes.filter(({ kind }) => kind === 'tracking_suspect' || kind === 'counting_left_out')).toEqual(
      [],
    );
  }
});
