import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile } from '../../lib/funnel/identities.ts';
import type { Estimate } from '../../lib/metrics/figure.ts';

const exact = (value: number): Estimate => ({ value, low: value, high: value });
const of = (figures: Record<string, Estimate>) => new Map(Object.entries(figures));

test('derives the count that is not printed, as wide as the rounding of the rate leaves it', () => {
  const { values, derived } = reconcile(
    of({ product_impressions: exact(100_000), product_ctr: { value: 0.0231, low: 0.02305, high: 0.02315 } }),
    'tiktok_shop',
  );
  expect(derived).toContain('product_clicks');
  expect(values.get('product_clicks')).toMatchObject({ value: 2310, low: 2305, high: 2315 });
});

test('narrows a rounded count by an exact one', () => {
  const { values } = reconcile(
    of({
      cost: exact(1000),
      clicks_destination: { value: 2500, low: 2450, high: 2549 },
      cpc: { value: 0.4, low: 0.3995, high: 0.4005 },
    }),
    'tiktok_ads',
  );
  expect(values.get('clicks_destination')).toMatchObject({ low: 2497, high: 2503 });
});

test('says what does not reconcile and keeps both figures', () => {
  const { broken, values, singledOut } = reconcile(
    of({
      product_impressions: exact(1000),
      product_clicks: exact(50),
      product_ctr: { value: 0.08, low: 0.0795, high: 0.0805 },
    }),
    'tiktok_shop',
  );
  expect(broken).toHaveLength(1);
  expect(singledOut).toEqual([]);
  expect(values.get('product_clicks')).toEqual(exact(50));
});

test('a figure that two broken identities single out is unread', () => {
  const { singledOut, values } = reconcile(
    of({
      impressions: exact(100_000),
      reach: exact(50_000),
      frequency: { value: 2, low: 1.995, high: 2.005 },
      cost: exact(500),
      cpm: { value: 5, low: 4.995, high: 5.005 },
      clicks_all: exact(9_000),
      ctr_all: { value: 0.02, low: 0.01995, high: 0.02005 },
      cpc_all: { value: 0.25, low: 0.2495, high: 0.2505 },
    }),
    'tiktok_ads',
  );
  expect(singledOut).toEqual(['clicks_all']);
  expect(values.has('impressions')).toBe(true);
});

test("Ads Manager's CVR is not a rate over clicks", () => {
  const { derived } = reconcile(
    of({ clicks_destination: exact(1000), cvr: { value: 0.01, low: 0.00995, high: 0.01005 } }),
    'tiktok_ads',
  );
  expect(derived.has('conversions')).toBe(false);
});

test('never loses the truth: printed figures of whole counts stay within what was derived', () => {
  const round = (x: number, decimals: number): Estimate => {
    const unit = 10 ** -decimals;
    const value = Math.round(x / unit) * unit;
    return { value, low: value - unit / 2, high: value + unit / 2 };
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 1_000_000 }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      fc.integer({ min: 100, max: 100_000 }),
      fc.subarray(['product_clicks', 'orders_paid', 'cost'], { maxLength: 2 }),
      (impressions, ctr, cvr, cost, hidden) => {
        const clicks = Math.max(1, Math.round(impressions * ctr));
        const orders = Math.max(1, Math.round(clicks * cvr));
        const truth: Record<string, number> = {
          product_impressions: impressions,
          product_clicks: clicks,
          orders_paid: orders,
          cost,
        };
        const figures = of({
          ...Object.fromEntries(Object.entries(truth).map(([metric, value]) => [metric, exact(value)])),
          product_ctr: round(clicks / impressions, 4),
          click_pay_rate: round(orders / clicks, 4),
          cost_per_order: round(cost / orders, 2),
        });
        for (const metric of hidden) figures.delete(metric);
        const { values, broken } = reconcile(figures, 'tiktok_shop');
        expect(broken).toEqual([]);
        for (const [metric, value] of Object.entries(truth)) {
          const found = values.get(metric);
          if (!found) continue;
          expect(found.low).toBeLessThanOrEqual(value * (1 + 1e-9));
          expect(found.high).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        }
      },
    ),
  );
});
