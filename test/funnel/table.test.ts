/** Tables of days with known truth. */
import { describe, expect, test } from 'vitest';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { defaultSettings, type TableInput } from '../../lib/funnel/input.ts';
import { uniform } from '../../lib/funnel/random.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { isoOf } from '../../lib/metrics/calendar.ts';
import { simulate, tableOf as simulated } from '../bench/model/shop.ts';
import { type PlainRow, tableOf } from './support/tables.ts';

const only = (table: TableInput): Diagnosis => {
  const [diagnosis] = diagnoseTable(table);
  if (!diagnosis) throw new Error('no funnel');
  return diagnosis;
};

const shop = { impressions: 60_000, rates: [0.03, 0.1, 0.3], phi: [3, 2, 1.5], price: 30, days: 63 };

describe('a fall of a quarter in the last week', () => {
  const diagnosis = only(simulated([simulate(uniform(21), shop, [1, 0.75, 1])], shop.days));

  test('is found, named, and said to be sure', () => {
    expect(diagnosis.steps.map((s) => s.verdict === 'leak')).toEqual([false, true, false]);
    expect(diagnosis.diagnosed?.step).toBe('click-cart');
    expect(diagnosis.diagnosed?.sure).toBeGreaterThan(0.95);
  });

  test('is dated to the days around its start', () => {
    const start = isoOf(20_451 + 56);
    const { since } = diagnosis.diagnosed ?? {};
    expect(since && since.start <= start && since.end >= start).toBe(true);
  });

  test('is worth about a third of the money that came in, with an interval', () => {
    const { worth } = diagnosis.diagnosed ?? {};
    const share = (worth?.value ?? 0) / (diagnosis.total?.value.value ?? 1);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.45);
    expect(worth && worth.low > 0 && worth.high > worth.value).toBe(true);
  });

  test('has a split of the total with intervals for every part', () => {
    const { factors = [], from = 0, to = 0 } = diagnosis.decomposition ?? {};
    expect(factors.reduce((sum, f) => sum + (f.contribution ?? 0), 0)).toBeCloseTo(to - from, 6);
    for (const factor of factors) expect(factor.low).not.toBeNull();
  });

  test('says what the undecided step would need, at the margin', () => {
    const needs = diagnosis.steps[2]?.needs;
    expect(needs?.effect).toBeCloseTo(0.05, 9);
    expect(needs?.days).toBeGreaterThan(7);
  });
});

test('a quiet shop is not diagnosed', () => {
  const random = uniform(22);
  const named = Array.from(
    { length: 20 },
    () => only(simulated([simulate(random, shop, [1, 1, 1])], shop.days)).diagnosed,
  );
  expect(named.filter(Boolean).length).toBeLessThanOrEqual(2);
});

test('the order of the rows does not matter', () => {
  const table = simulated([simulate(uniform(23), shop, [1, 0.75, 1])], shop.days);
  const back = (values: ArrayLike<number>) => Float64Array.from(values).reverse();
  const reversed: TableInput = {
    ...table,
    dates: Array.from(table.dates ?? []).reverse(),
    columns: table.columns.map((column) => ({ ...column, values: back(column.values) })),
  };
  const verdicts = (t: TableInput) => only(t).steps.map((s) => [s.verdict, s.rate?.toFixed(12)]);
  expect(verdicts(reversed)).toEqual(verdicts(table));
});

const days = (count: number, row: (day: number) => PlainRow): PlainRow[] =>
  Array.from({ length: count }, (_, i) => ({ date: isoOf(20_451 + i), ...row(i) }));

/** Counts that repeat every day but for a small fixed wave. */
const steady = (i: number) => ({
  impressions: 100_000 + ((i * 37) % 11) * 500,
  clicks_destination: 3000 + ((i * 53) % 13) * 12,
  add_to_cart: 300 + ((i * 29) % 7) * 3,
  purchases: 90 + ((i * 31) % 5),
  revenue: 2700 + ((i * 31) % 5) * 30,
});

test('blank cells are unknown days, left out and named, never zero', () => {
  const rows = days(35, (i) => ({ ...steady(i), ...(i === 30 ? { add_to_cart: null } : {}) }));
  const diagnosis = only(tableOf(rows, { platform: 'own_site', funnel: 'shop' }));
  expect(diagnosis.notes).toContainEqual({ kind: 'missing_days', window: 'period', days: [isoOf(20_451 + 30)] });
  expect(diagnosis.steps.every((s) => s.verdict !== 'leak')).toBe(true);
});

test('a tag that breaks for some days is a tracking fault, not a leak', () => {
  const rows = days(35, (i) => ({ ...steady(i), ...(i >= 32 ? { add_to_cart: 0 } : {}) }));
  const { steps, notes } = only(tableOf(rows, { platform: 'own_site', funnel: 'shop' }));
  expect(steps.find((s) => s.id === 'click-cart')).toMatchObject({ verdict: 'unknown', why: 'tracking_suspect' });
  expect(steps.find((s) => s.id === 'cart-order')).toMatchObject({ verdict: 'unknown', why: 'tracking_suspect' });
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'tracking_suspect', metric: 'add_to_cart' }));
});

test('orders that stop for whole days are no leak: something has stopped, and it is said since when', () => {
  const rows = days(35, (i) => ({ ...steady(i), ...(i >= 31 ? { purchases: 0, revenue: 0 } : {}) }));
  const { steps, notes, diagnosed } = only(tableOf(rows, { platform: 'own_site', funnel: 'shop' }));
  expect(steps.find((s) => s.id === 'cart-order')).toMatchObject({ verdict: 'unknown', why: 'tracking_suspect' });
  expect(diagnosed).toBeNull();
  expect(notes).toContainEqual(
    expect.objectContaining({
      why: 'stopped_while_earlier_stages_continue',
      days: [31, 32, 33, 34].map((i) => isoOf(20_451 + i)),
    }),
  );
});

test('promotion days are left out of the comparison with other days', () => {
  const rows = days(35, (i) => {
    const usual = steady(i);
    return i >= 14 && i < 21 ? { ...usual, purchases: usual.purchases * 3, revenue: usual.revenue * 3 } : usual;
  });
  const promotion = { start: isoOf(20_451 + 14), end: isoOf(20_451 + 20) };
  const verdict = (promotions: (typeof promotion)[]) =>
    only(tableOf(rows, { platform: 'own_site', funnel: 'shop', settings: { ...defaultSettings, promotions } }));
  const rates = (promotions: (typeof promotion)[]) =>
    verdict(promotions).steps.find((s) => s.id === 'cart-order')?.baseline?.rate;
  expect(rates([])).toBeGreaterThan(0.4);
  expect(rates([promotion])).toBeCloseTo(0.3, 2);
  expect(verdict([promotion]).notes).toContainEqual({ kind: 'promotion_left_out', days: 7 });
});

test('a row that is absent adds nothing; one that left is named in the mix', () => {
  const rows = [
    ...days(35, (i) => ({ ...steady(i), entity: 'stays' })),
    ...days(28, (i) => ({ ...steady(i), clicks_destination: 9000, entity: 'left' })),
    ...days(35, (i) => ({ ...steady(i), entity: 'other' })),
  ];
  const { decomposition, comparison } = only(tableOf(rows, { platform: 'own_site', funnel: 'shop' }));
  const row = decomposition?.mix.find((r) => r.entity === 'left' && r.step === 'impression-click');
  expect(row).toMatchObject({ status: 'left', within: 0 });
  expect(row?.explains).toBeGreaterThan(0.75);
  expect(comparison).toBeNull();
});

test('people are not summed over days: stages show the mean day, and a note says so', () => {
  const rows = days(35, (i) => ({
    product_impression_users: 50_000 + (i % 5) * 100,
    product_click_users: 2000 + (i % 3) * 10,
    buyers: 60 + (i % 4),
  }));
  const { stages, notes, basis } = only(tableOf(rows, { platform: 'doudian', funnel: 'shop' }));
  expect(basis).toBe('people');
  expect(stages[0]?.value).toBeLessThan(51_000);
  expect(notes).toContainEqual({ kind: 'people_per_day' });
});

test('without a cart column clicks and orders are one step, and the cart is shown as not read', () => {
  const rows = days(35, (i) => ({ ...steady(i), purchases: i >= 28 ? 50 : 90 + (i % 5) })).map(
    ({ add_to_cart, ...row }) => row,
  );
  const { stages, steps, diagnosed } = only(tableOf(rows, { platform: 'own_site', funnel: 'shop' }));
  expect(stages.find((s) => s.id === 'cart')).toMatchObject({ metric: null, value: null });
  expect(steps.map((s) => [s.id, s.verdict])).toEqual([
    ['impression-click', 'steady'],
    ['click-order', 'leak'],
  ]);
  expect(diagnosed?.step).toBe('click-order');
});

test('a table too short for a comparison gets figures and no verdict', () => {
  const { steps, against } = only(tableOf(days(9, steady), { platform: 'own_site', funnel: 'shop' }));
  expect(against).toBeNull();
  expect(steps.every((s) => s.verdict === 'unknown' && s.why === 'no_baseline')).toBe(true);
});
