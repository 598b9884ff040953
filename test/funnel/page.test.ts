import { describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/funnel/diagnose.ts';
import { defaultSettings, type FunnelInput } from '../../lib/funnel/input.ts';
import type { Diagnosis, Step } from '../../lib/funnel/types.ts';
import { addDays } from '../../lib/metrics/calendar.ts';
import { figure, page, WEEK } from './support/figures.ts';

const first = (input: FunnelInput): Diagnosis => {
  const [diagnosis] = diagnose(input);
  if (!diagnosis) throw new Error('no funnel');
  return diagnosis;
};
const step = (diagnosis: Diagnosis, id: string): Step => {
  const found = diagnosis.steps.find((s) => s.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

const shop = [
  figure('product_impressions', 1_284_310, 0.034),
  figure('product_clicks', 37_245, 0.041),
  figure('add_to_cart', 2942, -0.181),
  figure('orders_paid', 903, -0.345),
  figure('gmv', 37_339, -0.32),
];

describe('one page that prints changes', () => {
  const diagnosis = first(page(shop));

  test('names the leak between click and order, provisionally and without a probability', () => {
    expect(step(diagnosis, 'click-order')).toMatchObject({ verdict: 'leak', provisional: true, gate: true });
    expect(diagnosis.diagnosed).toMatchObject({ step: 'click-order', sure: null, since: null });
    expect(diagnosis.diagnosed?.worth).toMatchObject({ currency: 'USD', of: 'gmv', days: 7 });
  });

  test('the cart is a side branch with its own verdict; orders over carts is only shown', () => {
    expect(step(diagnosis, 'click-cart')).toMatchObject({ gate: false, verdict: 'leak', worth: null });
    expect(step(diagnosis, 'cart-order')).toMatchObject({ verdict: 'bypassed', low: null, high: null });
  });

  test('the split of the total sums exactly and has no interval for volume and price', () => {
    const { factors = [], from = 0, to = 0 } = diagnosis.decomposition ?? {};
    expect(factors.map((f) => f.factor)).toEqual(['impression', 'impression-click', 'click-order', 'aov']);
    expect(factors.reduce((sum, f) => sum + (f.contribution ?? 0), 0)).toBeCloseTo(to - from, 6);
    expect(factors[0]?.low).toBeNull();
    expect(factors[2]?.low).not.toBeNull();
  });

  test('the evidence points to figures on the page', () => {
    expect(step(diagnosis, 'click-order').evidence.map((e) => e.figure)).toEqual(['f-product_clicks', 'f-orders_paid']);
  });

  test('the same input gives the same answer', () => {
    expect(diagnose(page(shop))).toEqual(diagnose(page(shop)));
  });
});

test('a printed rate without its counts is shown, with no interval and no verdict', () => {
  const diagnosis = first(
    page([figure('product_impressions', 50_000), figure('orders_paid', 40), figure('product_clicks', 900)]),
  );
  expect(step(diagnosis, 'impression-click')).toMatchObject({ verdict: 'unknown', why: 'no_baseline' });
  const rates = diagnose(page([figure('product_ctr', { value: 0.02, low: 0.0195, high: 0.0205 })]));
  expect(rates).toEqual([]);
});

test('more conversions than clicks is view-through, never a rate above 100 %', () => {
  const diagnosis = first(
    page([figure('impressions', 20_000), figure('clicks_destination', 12), figure('conversions', 19)], {
      platform: 'tiktok_ads',
    }),
  );
  expect(step(diagnosis, 'click-order')).toMatchObject({ verdict: 'unknown', why: 'view_through', rate: null });
  expect(diagnosis.notes.some((note) => note.kind === 'view_through')).toBe(true);
});

test('a later stage larger than an earlier one elsewhere is a mismatch of units', () => {
  const diagnosis = first(
    page([figure('product_impressions', 100), figure('product_clicks', 300), figure('orders_paid', 5)]),
  );
  expect(step(diagnosis, 'impression-click')).toMatchObject({ verdict: 'unknown', why: 'unit_mismatch', rate: null });
});

test('a denominator of zero gives no rate', () => {
  const diagnosis = first(
    page([figure('product_impressions', 100), figure('product_clicks', 0), figure('orders_paid', 0)]),
  );
  expect(step(diagnosis, 'click-order')).toMatchObject({ verdict: 'unknown', why: 'denominator_zero', rate: null });
});

test('a missing stage is shown as missing and not bridged', () => {
  const diagnosis = first(
    page([figure('product_impressions', 90_000), figure('product_clicks', 2000), figure('add_to_cart', 150)]),
  );
  expect(diagnosis.stages.find((s) => s.id === 'order')).toMatchObject({ metric: null, value: null });
  expect(step(diagnosis, 'click-order')).toMatchObject({ verdict: 'unknown', why: 'stage_not_read' });
  expect(diagnosis.decomposition).toBeNull();
});

test('GMV Max orders are never divided by clicks', () => {
  const diagnosis = first(
    page(
      [
        figure('cost', 500, 0.1),
        figure('product_impressions', 90_000, 0.1),
        figure('product_clicks', 2000, 0.05),
        figure('sku_orders', 150, -0.3),
        figure('gross_revenue', 4500, -0.3),
      ],
      { platform: 'tiktok_ads', gmvMax: true },
    ),
  );
  expect(diagnosis.funnel).toBe('gmv_max');
  expect(step(diagnosis, 'click-order')).toMatchObject({ verdict: 'unknown', rate: null });
  expect(diagnosis.decomposition?.factors.map((f) => f.factor)).toEqual(['order', 'aov']);
});

test('GMV Max is known by its figures; shown products are not divided by clicked ads', () => {
  const figures = [
    figure('product_impressions', 400_000),
    figure('clicks_destination', 9000),
    figure('sku_orders', 310),
    figure('gross_revenue', 9300),
    figure('cost', 1800),
  ];
  const diagnoses = diagnose(page(figures, { platform: 'tiktok_ads' }));
  expect(diagnoses.flatMap(({ steps }) => steps.map(({ rate }) => rate)).every((rate) => rate === null)).toBe(true);
  const [ads] = diagnose(page([figure('impressions', 500_000), ...figures.slice(1)], { platform: 'tiktok_ads' }));
  expect(ads?.funnel).toBe('gmv_max');
  expect(ads?.steps.map(({ id, rate }) => [id, rate])).toEqual([
    ['impression-click', 0.018],
    ['click-order', null],
  ]);
});

test('conversions that are still filling get no verdict, and the assumed window is said', () => {
  const ads = [
    figure('impressions', 900_000, 0.01),
    figure('clicks_destination', 20_000, 0.01),
    figure('conversions', 300, -0.5),
  ];
  const settings = { ...defaultSettings, today: '2026-11-17' };
  const diagnosis = first(page(ads, { platform: 'tiktok_ads', settings }));
  expect(step(diagnosis, 'impression-click').verdict).toBe('steady');
  expect(step(diagnosis, 'click-order')).toMatchObject({ verdict: 'unknown', why: 'immature' });
  expect(diagnosis.notes).toContainEqual(expect.objectContaining({ kind: 'immature', window: 7, assumed: true }));
});

test('a page that never settled, or a period that holds today, gets no verdict', () => {
  const verdicts = (options: Partial<FunnelInput>) => first(page(shop, options)).steps.map((s) => s.verdict);
  const none = ['unknown', 'unknown', 'bypassed', 'unknown'];
  expect(verdicts({ live: true })).toEqual(none);
  expect(verdicts({ settings: { ...defaultSettings, today: '2026-11-15' } })).toEqual(none);
});

test('a stage at zero while later stages go on is a tracking fault, not a leak', () => {
  const diagnosis = first(
    page(
      [
        figure('product_impressions', 900_000, 0.01),
        figure('product_clicks', 20_000, 0.01),
        figure('add_to_cart', 0),
        figure('orders_paid', 800, 0.01),
      ],
      { platform: 'own_site' },
    ),
  );
  expect(step(diagnosis, 'click-cart')).toMatchObject({ verdict: 'unknown', why: 'tracking_suspect' });
  expect(diagnosis.notes).toContainEqual(expect.objectContaining({ kind: 'tracking_suspect', metric: 'add_to_cart' }));
});

test('answers hold no NaN and no infinity', () => {
  const odd = [
    figure('product_impressions', 1000, -0.5),
    figure('product_clicks', 0, -0.9),
    figure('orders_paid', 0),
    figure('gmv', 0, -1),
  ];
  const walk = (value: unknown): void => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    else if (value && typeof value === 'object') Object.values(value).forEach(walk);
  };
  for (const observations of [shop, odd]) walk(diagnose(page(observations)));
});

describe('a page whose seller marked promotion days', () => {
  const promotion = (start: string, end = start) => ({
    ...defaultSettings,
    annotations: [{ period: { start, end }, kind: 'promotion' as const, text: '' }],
  });
  /** Four weeks of days before the page's week, with thrice the orders on the days of a sale. */
  const past = (saleDays: readonly string[]): FunnelInput['history'] =>
    Array.from({ length: 28 }, (_, i) => addDays(WEEK.start, i - 28)).flatMap((day) =>
      [
        figure('product_clicks', 5000),
        figure('orders_paid', saleDays.includes(day) ? 450 : 150),
        figure('gmv', saleDays.includes(day) ? 45_000 : 15_000),
      ].map((one) => ({ ...one, period: { start: day, end: day } })),
    );
  const week = [figure('product_clicks', 35_000), figure('orders_paid', 1050), figure('gmv', 105_000)];
  const sale = ['2026-10-20', '2026-10-21', '2026-10-22'];
  const judged = (settings = defaultSettings, observations = week, history = past(sale)) => {
    const diagnosis = first(page(observations, { settings, history }));
    return { ...step(diagnosis, 'click-order'), notes: diagnosis.notes };
  };

  test('leaves them out of its own history, also when no day of the period was read by itself', () => {
    expect(judged().baseline?.rate).toBeGreaterThan(0.035);
    const { baseline, verdict, notes } = judged(promotion('2026-10-20', '2026-10-22'));
    expect(baseline?.rate).toBeCloseTo(0.03, 5);
    expect(verdict).not.toBe('leak');
    expect(notes).toContainEqual({ kind: 'promotion_left_out', days: 3 });
  });

  test('is compared with nothing when its totals hold such days and others', () => {
    const { baseline, verdict, notes } = judged(promotion('2026-11-11'));
    expect({ baseline, verdict }).toEqual({ baseline: null, verdict: 'unknown' });
    expect(notes).toContainEqual({ kind: 'promotion_mixed', promotion: 1, of: 7 });
  });

  test('does not use a comparison that the page prints for another kind of days', () => {
    const printed = [
      figure('product_clicks', 35_000, 0),
      figure('orders_paid', 1050, -0.4),
      figure('gmv', 105_000, -0.4),
    ];
    expect(judged(defaultSettings, printed, []).verdict).toBe('leak');
    const { verdict, notes } = judged(promotion('2026-11-04'), printed, []);
    expect(verdict).toBe('unknown');
    expect(notes).toContainEqual({ kind: 'promotion_comparison_unlike' });
    expect(judged(promotion('2026-06-18'), printed, []).verdict).toBe('leak');
  });

  test('that is promotion alone is compared with promotion days, and with nothing when none were read', () => {
    const settings = promotion('2026-10-20', '2026-10-27');
    settings.annotations.push({ period: WEEK, kind: 'promotion', text: '' });
    const found = judged(settings);
    expect(found.baseline).toMatchObject({ kind: 'own_history', period: { start: '2026-10-20', end: '2026-10-27' } });
    expect(found.notes).toContainEqual({ kind: 'promotion_compared', days: 7 });
    expect(judged(promotion(WEEK.start, WEEK.end))).toMatchObject({ baseline: null, verdict: 'unknown' });
  });

  test('judges as before when the marks are of other days or of another kind', () => {
    const other = promotion('2026-01-01');
    const stock = { ...defaultSettings, annotations: [{ period: WEEK, kind: 'stock_out' as const, text: '' }] };
    for (const settings of [other, stock]) expect(judged(settings).baseline).toEqual(judged().baseline);
  });
});
