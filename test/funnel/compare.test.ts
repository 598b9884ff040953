/** Two arms side by side: on the days that both have, on their own days, or as sums. */
import { describe, expect, test } from 'vitest';
import { type Arm, armOf } from '../../lib/funnel/arms.ts';
import { compareArms, compareTwo } from '../../lib/funnel/compare.ts';
import { defaultSettings, type Observation } from '../../lib/funnel/input.ts';
import { uniform } from '../../lib/funnel/random.ts';
import { isoOf } from '../../lib/metrics/calendar.ts';
import { findMetric } from '../../lib/metrics/catalogue.ts';
import { binomial } from '../bench/model/draw.ts';

const FIRST = 20_451;
const options = { platform: 'own_site', settings: defaultSettings, funnel: 'shop' } as const;

function reading(metric: string, value: number, start: number, end = start): Observation {
  return {
    metric,
    value,
    low: value,
    high: value,
    period: { start: isoOf(start), end: isoOf(end) },
    entity: { kind: 'campaign', name: 'any', id: null },
    segment: null,
    basis: findMetric(metric)?.basis ?? null,
    currency: null,
  };
}

/** Days of an arm; what moves the click rate of a day is `shared` by arms with one seed for it. */
function daily(name: string, from: number, rate: number, seed: number, shared = 7): Arm {
  const random = uniform(seed);
  const common = uniform(shared);
  const readings = Array.from({ length: 28 }, (_, i) => {
    const clicks = binomial(random, 20_000, rate * (0.6 + 0.8 * common()));
    const orders = binomial(random, clicks, 0.1);
    const day = FIRST + from + i;
    return [
      reading('impressions', 20_000, day),
      reading('clicks_destination', clicks, day),
      reading('orders', orders, day),
    ];
  });
  return armOf(name, readings.flat());
}

describe('arms over the same days', () => {
  test('what moves both on a day cancels: a difference shows that arms of their own days hide', () => {
    const [a, b] = [daily('a', 0, 0.03, 1), daily('b', 0, 0.033, 2)];
    const together = compareTwo(a, b, options);
    expect(together).toMatchObject({ a: 'a', b: 'b', on: 'same_days', days: 28 });
    expect(together?.steps[0]).toMatchObject({ verdict: 'b_higher', provisional: false });
    const apart = compareTwo(a, daily('b', 28, 0.033, 2), options);
    expect(apart).toMatchObject({ on: 'own_days', period: null, days: 28 });
    expect(apart?.steps[0]?.verdict).toBe('too_little_data');
  });

  test('arms turned round give the same answer turned round', () => {
    const [a, b] = [daily('a', 0, 0.03, 3), daily('b', 0, 0.04, 4)];
    const [there, back] = [compareTwo(a, b, options)?.steps[0], compareTwo(b, a, options)?.steps[0]];
    expect(Math.log1p(there?.change?.value ?? 0)).toBeCloseTo(-Math.log1p(back?.change?.value ?? 0), 9);
    expect((there?.chanceBHigher ?? 0) + (back?.chanceBHigher ?? 0)).toBeCloseTo(1, 9);
    expect([there?.verdict, back?.verdict]).toEqual(['b_higher', 'a_higher']);
  });
});

test('sums without days rest on an assumption: provisional, and no chance', () => {
  const sums = (name: string, clicks: number) =>
    armOf(name, [
      reading('impressions', 500_000, FIRST, FIRST + 6),
      reading('clicks_destination', clicks, FIRST, FIRST + 6),
    ]);
  const found = compareTwo(sums('a', 10_000), sums('b', 14_000), options);
  expect(found).toMatchObject({ on: 'totals', days: 0 });
  expect(found?.steps[0]).toMatchObject({ verdict: 'b_higher', provisional: true, chanceBHigher: null });
});

test('arms without a common funnel are not compared', () => {
  expect(compareTwo(daily('a', 0, 0.03, 1), armOf('b', [reading('cost', 5, FIRST)]), options)).toBeNull();
});

test('arms counted under different attribution windows are refused, and unknown windows are not', () => {
  const [a, b] = [daily('a', 0, 0.03, 1), daily('b', 0, 0.033, 2)];
  const under = (arm: Arm, days: number): Arm => ({ ...arm, attributionDays: [days] });
  expect(compareArms(under(a, 7), under(b, 1), options)).toEqual({ ok: false, reason: 'attribution_windows_differ' });
  expect(compareTwo(under(a, 7), under(b, 1), options)).toBeNull();
  expect(compareArms(under(a, 7), b, options)).toMatchObject({ ok: true });
});
