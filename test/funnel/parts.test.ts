/** The smaller parts of the model, each by the promise that it makes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cartRole } from '../../lib/funnel/cart.ts';
import { beforeChange } from '../../lib/funnel/change.ts';
import { phiOf, pooledSwing } from '../../lib/funnel/design-effect.ts';
import { diagnose } from '../../lib/funnel/diagnose.ts';
import { dispersionOf } from '../../lib/funnel/dispersion.ts';
import { funnels } from '../../lib/funnel/funnels/index.ts';
import { defaultSettings } from '../../lib/funnel/input.ts';
import { awarenessShare, stageOfObjective, weeklyFrequency } from '../../lib/funnel/marketing.ts';
import { shuffled, uniform } from '../../lib/funnel/random.ts';
import { alwaysValid } from '../../lib/funnel/sequential.ts';
import { fitPrior, shrink } from '../../lib/funnel/shrink.ts';
import { fallSince } from '../../lib/funnel/since.ts';
import { movedShares, spendOf, spendRowsOf } from '../../lib/funnel/spend.ts';
import { posteriorOf, posteriorRange, scaleOfFall, sureOfFall } from '../../lib/funnel/sure.ts';
import { changeableSteps, whatIf, whatIfSplit } from '../../lib/funnel/whatif.ts';
import { worthOf } from '../../lib/funnel/worth.ts';
import { dayOf, isoOf, weekdayOf } from '../../lib/metrics/calendar.ts';
import { findMetric } from '../../lib/metrics/catalogue.ts';
import type { Change } from '../../lib/metrics/figure.ts';
import { beta, binomial, clustered, normal } from '../bench/model/draw.ts';
import { figure, page } from './support/figures.ts';

test('every metric of every funnel is in the catalogue, on the basis of its funnel', () => {
  for (const { basis, stages, money, rates } of funnels) {
    for (const metric of stages.flatMap((stage) => stage.metrics)) {
      expect(findMetric(metric), metric).not.toBeNull();
      expect(findMetric(metric)?.basis, metric).toBe(basis);
    }
    for (const metric of [...money, ...Object.values(rates).flat()]) expect(findMetric(metric), metric).not.toBeNull();
  }
});

test('days count from a Thursday in 1970, without a time zone', () => {
  expect(dayOf('1970-01-01')).toBe(0);
  expect(weekdayOf(dayOf('2026-11-09'))).toBe(0);
  expect(isoOf(dayOf('2024-02-29') + 1)).toBe('2024-03-01');
  expect(dayOf('2026-02-30')).toBeNaN();
});

describe('the earlier value behind a printed change', () => {
  const change = (patch: Partial<Change>): Change => ({
    value: -0.123,
    as: 'relative',
    direction: 'down',
    text: '12.3%',
    against: 'previous_period',
    ...patch,
  });
  const clicks = { metric: 'product_clicks', value: 877, low: 877, high: 877 };

  test('is as wide as the rounding of the text', () => {
    const before = beforeChange({ ...clicks, change: change({}) });
    expect(before).toMatchObject({ value: 1000 });
    expect(before && before.low <= 999 && before.high >= 1001).toBe(true);
  });

  test.each([
    ['no direction', change({ direction: 'unknown' })],
    ['against last year', change({ against: 'last_year' })],
    ['minus one hundred percent', change({ value: -1, text: '100.0%' })],
    ['none printed', null],
  ])('is not known: %s', (_, c) => {
    expect(beforeChange({ ...clicks, change: c })).toBeNull();
  });

  test('of a rate is ambiguous when the page does not say points or percent', () => {
    const rate = { metric: 'product_ctr', value: 0.03, low: 0.0295, high: 0.0305 };
    expect(beforeChange({ ...rate, change: change({ as: 'unknown' }) })).toBeNull();
    expect(beforeChange({ ...rate, change: change({ as: 'points', value: -0.01, text: '1.0pp' }) })?.value).toBeCloseTo(
      0.04,
      12,
    );
  });
});

test('the cart is a gate only where no buyer can skip it', () => {
  const of = (carts: number, orders: number) =>
    [
      { metric: 'add_to_cart', total: carts },
      { metric: 'orders', total: orders },
    ] as const;
  expect(cartRole({ platform: 'doudian' }, ...of(100, 30), null).gate).toBe(false);
  expect(cartRole({ platform: 'own_site' }, ...of(100, 30), null).gate).toBe(true);
  expect(cartRole({ platform: 'own_site' }, ...of(0, 130), null).why).toBe('cart_not_counted');
  expect(cartRole({ platform: 'own_site' }, ...of(100, 130), null)).toEqual({
    gate: false,
    why: 'more_orders_than_carts',
  });
});

test('φ is found again from simulated days', () => {
  const random = uniform(31);
  const estimates = Array.from({ length: 40 }, () => {
    const days = Array.from({ length: 56 }, (_, day) => ({ day, n: 4000, k: clustered(random, 4000, 0.05, 3) }));
    return phiOf(dispersionOf(days), [], 7).value;
  });
  const mean = estimates.reduce((a, b) => a + b, 0) / estimates.length;
  expect(mean).toBeGreaterThan(2.7);
  expect(mean).toBeLessThan(3.8);
});

test('what days swing by weighs more on a window with far more traffic than its past, and no less on one with less', () => {
  const random = uniform(36);
  const days = Array.from({ length: 28 }, (_, day) => ({ day, n: 4000, k: clustered(random, 4000, 0.05, 3) }));
  const past = dispersionOf(days);
  const of = (perDay: number) => phiOf(past, [], 7, perDay).value;
  expect(of(4000)).toBe(phiOf(past, [], 7).value);
  expect(of(1000)).toBe(of(4000));
  expect(of(4200)).toBe(of(4000));
  // A tenth of growth is what ordinary weeks show
  expect(of(12_000) - of(4000)).toBeCloseTo(((past?.daily ?? Number.NaN) - 1) * (3 / 1.1 - 1), 9);
});

test('the swing of true rates from week to week is found again, and is none where weeks differ by chance', () => {
  const random = uniform(35);
  const weeks = (swing: number) =>
    pooledSwing(
      Array.from({ length: 30 }, (_, i) => {
        const n = 20_000 * (1 + (i % 5));
        const rate = 0.03;
        const seen = Array.from({ length: 8 }, () => binomial(random, n, rate * Math.exp(swing * normal(random))));
        const mean = seen.reduce((a, b) => a + b, 0) / seen.length;
        const chi = seen.reduce((sum, k) => sum + (k - mean) ** 2 / (mean * (1 - rate)), 0);
        return { unit: (1 - rate) / (rate * n), explained: 1, weekly: chi / 7, dof: 7 };
      }),
    );
  expect(Math.sqrt(weeks(0.08).value)).toBeCloseTo(0.08, 1);
  expect(weeks(0.08).value).toBeGreaterThan(0.004);
  expect(Math.sqrt(weeks(0).value)).toBeLessThan(0.02);
  expect(pooledSwing([])).toEqual({ value: 0, dof: 0 });
});

test('no dispersion without fourteen days', () => {
  expect(dispersionOf(Array.from({ length: 13 }, (_, day) => ({ day, n: 100, k: 5 })))).toBeNull();
});

test('since: none in quiet days, dated after a fall, null with too few days', () => {
  const random = uniform(32);
  const series = (length: number, from: number, factor: number) =>
    Array.from({ length }, (_, day) => ({
      day: 20_451 + day,
      n: 5000,
      k: binomial(random, 5000, 0.06 * (day >= from ? factor : 1)),
    }));
  const quiet = Array.from({ length: 20 }, (_, i) => fallSince(series(49, 49, 1), i)).filter(Boolean);
  expect(quiet.length).toBeLessThanOrEqual(2);
  const found = fallSince(series(49, 37, 0.7), 1);
  expect(found && found.start <= isoOf(20_451 + 38) && found.end >= isoOf(20_451 + 36)).toBe(true);
  expect(fallSince(series(27, 20, 0.5), 1)).toBeNull();
  expect(fallSince(series(49, 46, 0.4), 1)).toBeNull();
});

test('shrinkage finds the prior again and draws small rows more than large ones', () => {
  const random = uniform(33);
  const rows = Array.from({ length: 400 }, () => {
    const n = Math.round(50 + 1000 * random());
    return { n, k: binomial(random, n, beta(random, 20, 380)) };
  });
  const prior = fitPrior(rows);
  expect(prior).not.toBeNull();
  if (!prior) return;
  expect(prior.alpha / (prior.alpha + prior.beta)).toBeCloseTo(0.05, 2);
  expect(prior.alpha + prior.beta).toBeGreaterThan(250);
  expect(prior.alpha + prior.beta).toBeLessThan(700);
  expect(shrink({ k: 0, n: 10 }, prior)).toBeGreaterThan(0.04);
  expect(shrink({ k: 100, n: 10_000 }, prior)).toBeLessThan(0.013);
  expect(fitPrior([{ k: 1, n: 10 }])).toBeNull();
});

test('how sure: falls with the noise, and a fall within the margin is never sure', () => {
  const margin = Math.log(1.05);
  const sure = (estimate: number, error: number) =>
    sureOfFall(posteriorOf(estimate, error, 0.15, Number.POSITIVE_INFINITY), margin);
  expect(sure(-0.3, 0.05)).toBeGreaterThan(0.99);
  expect(sure(-0.3, 0.2)).toBeLessThan(sure(-0.3, 0.1));
  expect(sure(-0.03, 0.005)).toBeLessThan(0.01);
});

test('a clear fall far beyond usual weeks keeps its size; a doubtful one is drawn to them', () => {
  const sizeOf = (estimate: number, error: number) =>
    posteriorRange(posteriorOf(estimate, error, scaleOfFall(estimate, error, 0.15), Number.POSITIVE_INFINITY));
  const clear = sizeOf(-0.7, 0.1);
  expect(clear.value).toBeCloseTo(-0.69, 2);
  expect(clear.low).toBeLessThan(-0.7);
  expect(sizeOf(-0.15, 0.1).value).toBeCloseTo((-0.15 * 0.15 ** 2) / (0.15 ** 2 + 0.1 ** 2), 9);
});

test('the worth of a step is as wide as the amount was printed', () => {
  const change = { value: Math.log(0.5), low: Math.log(0.4), high: Math.log(0.8) };
  const of = (low: number, high: number) =>
    worthOf({ value: 15_000, low, high, currency: 'CNY', days: 7, refunds: null }, change, defaultSettings);
  expect(of(15_000, 15_000)).toMatchObject({ value: 15_000, low: expect.closeTo(3750), high: expect.closeTo(22_500) });
  expect(of(10_000, 20_000)).toMatchObject({ value: 15_000, low: expect.closeTo(2500), high: expect.closeTo(30_000) });
});

test('an always-valid interval stays true over ninety looks', () => {
  const random = uniform(34);
  let broken = 0;
  for (let run = 0; run < 200; run++) {
    let [k, n] = [0, 0];
    for (let day = 0; day < 90; day++) {
      n += 800;
      k += binomial(random, 800, 0.05);
      const interval = alwaysValid(
        { rate: k / n, low: k / n, high: k / n, size: n },
        { rate: 0.05, low: 0.05, high: 0.05, size: 1e12 },
        0.05,
      );
      if (interval && (interval.low > 0 || interval.high < 0)) {
        broken++;
        break;
      }
    }
  }
  expect(broken / 200).toBeLessThanOrEqual(0.05);
});

describe('what if', () => {
  const [diagnosis] = diagnose(
    page([
      figure('product_impressions', 100_000),
      figure('product_clicks', 3000),
      figure('orders_paid', 90),
      figure('gmv', 2700),
    ]),
  );
  if (!diagnosis) throw new Error('no funnel');

  test('a step at another rate moves the money in proportion, with the interval of the rate it replaces', () => {
    const answer = whatIf(diagnosis, { 'click-order': 0.06 }, 900);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.gmv.value).toBeCloseTo(5400, 6);
    expect(answer.roas?.value).toBeCloseTo(6, 6);
    expect(answer.observed.roas?.value).toBeCloseTo(3, 6);
    expect(answer.change.value).toBeCloseTo(1, 9);
    expect(answer.gmv.low < 5400 && answer.gmv.high > 5400).toBe(true);
  });

  test.each([
    ['unknown_step', { nowhere: 0.1 }],
    ['not_a_rate', { 'click-order': 1.2 }],
  ])('refuses with the reason: %s', (reason, rates) => {
    expect(whatIf(diagnosis, rates)).toMatchObject({ ok: false, reason, of: Object.keys(rates)[0] });
  });

  test('the steps that can be set are the factors of the money that have a rate', () => {
    expect(changeableSteps(diagnosis).map(({ id }) => id)).toEqual(
      diagnosis.steps.filter(({ gate, rate }) => gate && rate !== null).map(({ id }) => id),
    );
    expect(changeableSteps({ ...diagnosis, total: null })).toEqual([]);
  });

  test('a step after the closing stage is no factor of the money', () => {
    const figures = ['impressions', 'view_content', 'add_to_cart', 'purchases', 'returning_customer_orders', 'revenue'];
    const [marketing] = diagnose(
      page(
        figures.map((metric, i) => figure(metric, [100_000, 3000, 300, 90, 20, 2700][i] ?? 0)),
        { platform: 'own_site', funnel: 'marketing' },
      ),
    );
    if (!marketing) throw new Error('no funnel');
    expect(whatIf(marketing, { 'purchase-loyalty': 0.5 })).toMatchObject({ ok: false, reason: 'no_factor' });
    expect(whatIf(marketing, { 'intent-purchase': 0.6 })).toMatchObject({ ok: true, change: { value: 1 } });
  });

  const row = (name: string, cost: number, revenue: number) =>
    [figure('cost', cost), figure('revenue', revenue), figure('purchases', revenue / 10)].map((o) => ({
      ...o,
      entity: { kind: 'campaign' as const, name, id: null },
    }));
  const rows = spendRowsOf([...row('a', 100, 300), ...row('b', 100, 100)]);

  test('another split of the spend keeps each row at its return', () => {
    const answer = whatIfSplit(rows, { a: 0.75, b: 0.25 }, 1);
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.gmv.value).toBeCloseTo(500, 9);
    expect(answer.observed.roas?.value).toBeCloseTo(2, 9);
    expect(answer.change.value).toBeCloseTo(0.25, 9);
    expect(answer.change.low < 0.25 && answer.change.high > 0.25).toBe(true);
  });

  test('rows of one kind alone are split, and none where names or currencies cannot be told apart', () => {
    const ad = row('c', 50, 80).map((o) => ({ ...o, entity: { kind: 'ad' as const, name: 'c', id: null } }));
    const twins = [...row('a', 1, 2), ...row('a', 3, 4)].map((o, i) => ({
      ...o,
      entity: { ...o.entity, id: String(i > 2) },
    }));
    expect(spendRowsOf([...row('a', 100, 300), ...row('b', 100, 100), ...ad])).toHaveLength(2);
    expect(spendRowsOf(twins)).toEqual([]);
    const [dollars, yuan] = ['USD', 'CNY'].map((currency, i) =>
      row(String(i), 100, 300).map((o) => ({ ...o, currency })),
    );
    expect(spendRowsOf([...(dollars ?? []), ...(yuan ?? [])])).toEqual([]);
  });

  test('a part of one row’s spend moves to another', () => {
    const moved = movedShares(rows, 'b', 'a', 0.5);
    expect(moved).toEqual({ a: 0.75, b: 0.25 });
  });

  test('money is divided by spend only where the platform has such a quotient, and the spend is exact and one', () => {
    const cost = figure('cost', 900);
    const of = (metric: string) => ({ ...diagnosis, total: diagnosis.total && { ...diagnosis.total, metric } });
    expect(spendOf([cost], of('revenue'), 'own_site')).toEqual({ cost: 900, ratio: 'roas' });
    expect(spendOf([cost], of('gmv'), 'tiktok_ads')).toBeNull();
    expect(spendOf([], of('revenue'), 'own_site')).toBeNull();
    expect(spendOf([cost, { ...cost, value: 800, low: 800, high: 800 }], of('revenue'), 'own_site')).toBeNull();
    expect(spendOf([{ ...cost, low: 850 }], of('revenue'), 'own_site')).toBeNull();
    expect(spendOf([{ ...cost, currency: 'EUR' }], of('revenue'), 'own_site')).toBeNull();
  });

  test('the split as it is changes nothing, surely', () => {
    expect(whatIfSplit(rows, { a: 0.5, b: 0.5 }, 1)).toMatchObject({ ok: true, change: { value: 0, low: 0, high: 0 } });
  });

  test('shares that do not add up, or spend for a row that had none, are refused', () => {
    expect(whatIfSplit(rows, { a: 0.75, b: 0.75 }, 1)).toMatchObject({ ok: false, reason: 'shares_do_not_add_up' });
    const idle = { entity: 'c', cost: 0, revenue: 0, orders: null };
    expect(whatIfSplit([...rows, idle], { a: 0.5, b: 0.4, c: 0.1 }, 1)).toMatchObject({ reason: 'no_spend', of: 'c' });
  });
});

describe('the marketing stages', () => {
  test.each([
    ['REACH', 'awareness'],
    ['Video views', 'awareness'],
    ['TRAFFIC', 'consideration'],
    ['Web conversions', 'purchase'],
    ['GMV Max', 'not_chosen'],
    ['something else', null],
  ])('%s serves %s', (objective, stage) => {
    expect(stageOfObjective(objective)).toBe(stage);
  });

  test('the awareness share is judged only where most spend is classified', () => {
    const share = (awareness: number, sales: number, max: number) =>
      awarenessShare([
        { objective: 'REACH', cost: awareness },
        { objective: 'PRODUCT_SALES', cost: sales },
        { objective: 'GMV_MAX', cost: max },
      ]).verdict;
    expect(share(5, 95, 0)).toBe('below');
    expect(share(15, 85, 0)).toBe('within');
    expect(share(40, 60, 0)).toBe('above');
    expect(share(15, 25, 60)).toBe('silent');
  });

  test('weekly frequency is exact for seven days, a lower bound beyond, silent below', () => {
    const frequency = { value: 2.5, low: 2.45, high: 2.55 };
    expect(weeklyFrequency(frequency, 7)).toMatchObject({ exact: true, band: 'within' });
    expect(weeklyFrequency(frequency, 28)).toMatchObject({ exact: false, band: 'unknown' });
    expect(weeklyFrequency(frequency, 3)).toBeNull();
  });
});

test('shuffling keeps every item', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      expect(shuffled(items, uniform(seed)).sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
    }),
  );
});
