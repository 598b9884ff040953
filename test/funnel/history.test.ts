/** A page with past readings: days, whole weeks, months, other footings. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/funnel/diagnose.ts';
import { defaultSettings, type FunnelInput, type Observation } from '../../lib/funnel/input.ts';
import { uniform } from '../../lib/funnel/random.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { dayOf, isoOf } from '../../lib/metrics/calendar.ts';
import { simulate } from '../bench/model/shop.ts';
import { figure, page, WEEK } from './support/figures.ts';

const METRICS = ['product_impressions', 'product_clicks', 'add_to_cart', 'orders_paid', 'gmv'];

const only = (input: FunnelInput): Diagnosis => {
  const [diagnosis] = diagnose(input);
  if (!diagnosis) throw new Error('no funnel');
  return diagnosis;
};

const counts = simulate(
  uniform(41),
  { impressions: 60_000, rates: [0.03, 0.1, 0.3], phi: [3, 2, 1.5], price: 30, days: 42 },
  [1, 0.7, 1],
);
const total = (metric: number, from: number, to: number) =>
  (counts[metric] ?? []).slice(from, to).reduce((a, b) => a + b, 0);
const week = METRICS.map((metric, m) => figure(metric, total(m, 35, 42)));

/** Past readings over stretches of `length` days that end before the week. */
function past(length: number, metrics = METRICS): Observation[] {
  const start = dayOf(WEEK.start) - 35;
  return Array.from({ length: 35 / length }, (_, i) => i * length).flatMap((from) =>
    metrics.map((metric) => ({
      ...figure(metric, total(METRICS.indexOf(metric), from, from + length)),
      id: null,
      period: { start: isoOf(start + from), end: isoOf(start + from + length - 1) },
    })),
  );
}

describe('a page with five weeks of days', () => {
  const diagnosis = only(page(week, { history: past(1) }));

  test('is compared with the last four weeks, with noise from its own history', () => {
    expect(diagnosis.against).toEqual({ start: '2026-10-12', end: '2026-11-08' });
    expect(diagnosis.steps[0]).toMatchObject({
      provisional: false,
      phi: { from: 'history' },
      baseline: { kind: 'own_history' },
    });
  });

  test('finds the fall of carts and orders together', () => {
    expect(diagnosis.diagnosed).toMatchObject({ step: 'click-order' });
    expect(diagnosis.diagnosed?.sure).toBeGreaterThan(0.9);
    expect(diagnosis.steps.find((s) => s.id === 'click-cart')?.verdict).toBe('leak');
  });

  test('a later reading of a day replaces the earlier', () => {
    const revised = past(1).map((o) => ({ ...o, value: o.value * 2, low: o.low * 2, high: o.high * 2, readAt: 1 }));
    const both = only(page(week, { history: [...revised, ...past(1).map((o) => ({ ...o, readAt: 2 }))] }));
    expect(both.steps.map((s) => s.baseline?.rate)).toEqual(diagnosis.steps.map((s) => s.baseline?.rate));
  });
});

test('whole weeks of the past serve where no days were read', () => {
  const { steps, against } = only(page(week, { history: past(7) }));
  expect(against).toEqual({ start: '2026-10-12', end: '2026-11-08' });
  expect(steps.find((s) => s.id === 'click-order')).toMatchObject({
    verdict: 'leak',
    baseline: { kind: 'own_history' },
  });
});

test('weeks that were asked for are compared alone', () => {
  const against = { start: '2026-11-02', end: '2026-11-08' };
  expect(only(page(week, { history: past(7), against })).against).toEqual(against);
});

test('people of a week are not compared with people of its days', () => {
  const people = ['product_impression_users', 'product_click_users', 'buyers'];
  const now = people.map((metric, i) => figure(metric, [200_000, 9000, 500][i] ?? 0));
  const days = Array.from({ length: 28 }, (_, d) => d).flatMap((d) =>
    people.map((metric, i) => {
      const date = isoOf(dayOf(WEEK.start) - 28 + d);
      return { ...figure(metric, [40_000, 2000, 90][i] ?? 0), period: { start: date, end: date } };
    }),
  );
  expect(only(page(now, { history: days })).steps.map((s) => s.why)).toContain('no_baseline');
});

test('readings under another attribution window are not joined', () => {
  const settings = { ...defaultSettings, attributionDays: 7 };
  const history = past(1).map((o) => ({ ...o, attributionDays: 28 }));
  const { steps, notes } = only(page(week, { history, settings }));
  expect(steps[0]?.why).toBe('no_baseline');
  expect(notes).toContainEqual({ kind: 'attribution_window_changed', readings: history.length });
});

test('the window that the page says holds for its past; figures of the page under another are left out', () => {
  const under = (days: number) => (o: (typeof week)[number]) => ({ ...o, attributionDays: days });
  const history = past(1);
  const apart = only(page(week.map(under(7)), { history: history.map(under(28)) }));
  expect(apart.steps[0]?.why).toBe('no_baseline');
  const joined = only(page(week.map(under(7)), { history: history.map(under(7)) }));
  expect(joined.steps[0]?.baseline).not.toBeNull();
  const [first, ...others] = week.map(under(7));
  if (!first) throw new Error('no figure');
  const mixed = only(page([{ ...first, attributionDays: 1 }, ...others]));
  expect(mixed.notes).toContainEqual({ kind: 'attribution_windows_mixed', readings: 1 });
});

test('figures in people are taken as people, whatever the label says', () => {
  const inPeople = week.map((o) => (o.basis === 'events' ? { ...o, basis: 'people' as const } : o));
  const { basis, stages } = only(page(inPeople));
  expect(basis).toBe('people');
  expect(stages[0]?.metric).toBe('product_impression_users');
});

test('amounts in a second currency are kept out and named', () => {
  const { notes, currency } = only(
    page([...week, { ...figure('refund_amount', 10), currency: 'MYR' }, figure('cost', 5)]),
  );
  expect(currency).toBe('USD');
  expect(notes).toContainEqual({ kind: 'other_currency', currencies: ['MYR'] });
});

test("a peer's printed rate is a baseline of its own kind, after the own past", () => {
  const peer = (value: number) => [{ kind: 'peer' as const, value, low: value, high: value, text: `${value}` }];
  const rate = { ...figure('click_pay_rate', { value: 0.02, low: 0.0195, high: 0.0205 }), compare: peer(0.05) };
  const { steps } = only(page([figure('product_clicks', 40_000), figure('orders_paid', 800), rate]));
  expect(steps.find((s) => s.id === 'click-order')).toMatchObject({
    verdict: 'leak',
    baseline: { kind: 'peer', rate: 0.05 },
  });
});
