import { expect, test } from 'vitest';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { uniform } from '../../lib/funnel/random.ts';
import { isoOf } from '../../lib/metrics/calendar.ts';
import { normal } from '../bench/model/draw.ts';
import { type Shop, simulate, tableOf } from '../bench/model/shop.ts';

const DAYS = 63;
const shop: Shop = { impressions: 30_000, rates: [0.03, 0.1, 0.3], phi: [2, 2, 1.5], price: 30, days: DAYS };
const iso = (day: number): string => isoOf(20_451 + day);

/** The notes where some days have so many times the traffic and sales. */
function notesOf(days: readonly number[], times: number, promotions: { start: string; end: string }[] = []) {
  const counts = simulate(uniform(3), shop, [1, 1, 1]).map((values) =>
    values.map((value, day) => (days.includes(day) ? Math.round(value * times) : value)),
  );
  const table = tableOf([counts], DAYS);
  const [diagnosis] = diagnoseTable({ ...table, settings: { ...table.settings, promotions } });
  return diagnosis?.notes.filter(({ kind }) => kind === 'likely_promotion') ?? [];
}

test('days that stand out as promotions do are named, so that they can be marked', () => {
  expect(notesOf([45, 46], 2.5)).toEqual([{ kind: 'likely_promotion', days: [iso(45), iso(46)] }]);
});

test('marked days, ordinary days and a lasting rise are not', () => {
  expect(notesOf([45, 46], 2.5, [{ start: iso(45), end: iso(46) }])).toEqual([]);
  expect(notesOf([45, 46], 1.2)).toEqual([]);
  expect(
    notesOf(
      Array.from({ length: 20 }, (_, i) => 43 + i),
      2.5,
    ),
  ).toEqual([]);
});

test('a shop whose days differ as much anyway has no such days', () => {
  const random = uniform(5);
  const traffic = Array.from({ length: DAYS }, () => Math.exp(0.35 * normal(random)));
  const counts = simulate(random, shop, [1, 1, 1]).map((values) =>
    values.map((value, day) => Math.round(value * (traffic[day] ?? 1))),
  );
  expect(diagnoseTable(tableOf([counts], DAYS))[0]?.notes).not.toContainEqual(
    expect.objectContaining({ kind: 'likely_promotion' }),
  );
});

test('marked days are no noise either', () => {
  const counts = simulate(uniform(3), shop, [1, 1, 1]).map((values, stage) =>
    values.map((value, day) => (day === 45 || day === 46 ? Math.round(value * 2 ** stage) : value)),
  );
  const table = tableOf([counts], DAYS);
  const settings = { ...table.settings, promotions: [{ start: iso(45), end: iso(46) }] };
  const noise = (input: typeof table) => diagnoseTable(input)[0]?.steps[0]?.phi?.value ?? Number.NaN;
  expect(noise({ ...table, settings })).toBeLessThan(noise(table) / 3);
});
