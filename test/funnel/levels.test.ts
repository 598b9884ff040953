/** A rate that changed its level before the period: what came before is neither noise nor part of what is usual now. */
import { describe, expect, test } from 'vitest';
import { diagnose, diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { defaultSettings, type TableInput } from '../../lib/funnel/input.ts';
import { uniform } from '../../lib/funnel/random.ts';
import type { Diagnosis } from '../../lib/funnel/types.ts';
import { modelInput } from '../../lib/import/model-input.ts';
import { isoOf } from '../../lib/metrics/calendar.ts';
import { type Shop, simulate, tableOf } from '../bench/model/shop.ts';
import { importText } from '../import/read.ts';

const DAYS = 70;
const FIRST = 20_451;
const shop: Shop = { impressions: 100_000, rates: [0.03, 0.1, 0.3], phi: [2, 2, 1.5], price: 30, days: DAYS };

const iso = (day: number): string => isoOf(FIRST + day);

/** A shop whose step from clicks to carts falls by a fifth on a day. */
function fallen(from: number, input: Partial<TableInput> = {}, own: Partial<Shop> = {}, seed = 7): Diagnosis {
  const counts = simulate(uniform(seed), { ...shop, ...own }, [1, 0.8, 1], from);
  const [diagnosis] = diagnoseTable({ ...tableOf([counts], DAYS), ...input });
  if (!diagnosis) throw new Error('no funnel');
  return diagnosis;
}

const changed = ({ notes }: Diagnosis) => notes.filter(({ kind }) => kind === 'compared_before_change');
const middle = ({ steps }: Diagnosis) => steps[1];

describe('a fall before the period', () => {
  test.each([49, 52, 56])('on day %i of 70 is found, compared with the weeks before it, and dated', (from) => {
    const diagnosis = fallen(from);
    expect(middle(diagnosis)?.verdict).toBe('leak');
    expect(middle(diagnosis)?.change?.value).toBeCloseTo(-0.2, 1);
    expect((diagnosis.against?.end ?? '') < iso(from)).toBe(true);
    const { start = '', end = '' } = diagnosis.diagnosed?.since ?? {};
    expect(start <= iso(from) && iso(from) <= end).toBe(true);
    expect(changed(diagnosis)).toMatchObject([{ step: middle(diagnosis)?.id }]);
  });

  test('is found also where rates swing from week to week', () => {
    expect(middle(fallen(49, {}, { weekly: 0.02 }))?.verdict).toBe('leak');
  });

  test('leaves a comparison alone that was named, and is no noise in it', () => {
    const period = { start: iso(63), end: iso(69) };
    const against = { start: iso(49), end: iso(62) };
    const diagnosis = fallen(49, { period, against }, { impressions: 1_000_000 });
    expect(diagnosis.against).toEqual(against);
    expect(changed(diagnosis)).toEqual([]);
    expect(middle(diagnosis)?.verdict).toBe('steady');
  });

  test('with a single week before it leaves the usual weeks', () => {
    const days = 42;
    const counts = simulate(uniform(7), { ...shop, days }, [1, 0.8, 1], 9);
    const [diagnosis] = diagnoseTable(tableOf([counts], days));
    expect(diagnosis?.against).toEqual({ start: iso(7), end: iso(34) });
    expect(changed(diagnosis as Diagnosis)).toEqual([]);
  });

  test('is none where the days were promotions', () => {
    const table = tableOf([simulate(uniform(7), shop, [1, 1, 1])], DAYS);
    const promotions = [{ start: iso(49), end: iso(55) }];
    const [diagnosis] = diagnoseTable({ ...table, settings: { ...table.settings, promotions } });
    expect(changed(diagnosis as Diagnosis)).toEqual([]);
  });
});

test('quiet weeks and swinging weeks seldom show a change of level', () => {
  const found = (own: Partial<Shop>) =>
    Array.from({ length: 100 }, (_, seed) => fallen(DAYS, {}, own, 300 + seed)).filter((d) => changed(d).length > 0)
      .length;
  expect(found({})).toBeLessThanOrEqual(8);
  expect(found({ weekly: 0.05 })).toBeLessThanOrEqual(8);
});

test('a slide that goes on is found, and compared with the weeks before it', () => {
  const counts = simulate(uniform(7), shop, [1, 1, 1]);
  counts[2] = (counts[2] ?? []).map((count, day) => Math.round(count * (1 - Math.max(0, day - 34) * 0.008)));
  const [diagnosis] = diagnoseTable(tableOf([counts], DAYS));
  expect(middle(diagnosis as Diagnosis)?.verdict).toBe('leak');
  expect((diagnosis?.against?.end ?? '') <= iso(41)).toBe(true);
  expect(changed(diagnosis as Diagnosis)).toMatchObject([{ step: 'click-cart', why: 'slide' }]);
});

describe('a table of weeks', () => {
  const weeks = 20;
  const counts = simulate(uniform(7), { ...shop, days: 7 * weeks }, [1, 0.75, 1], 7 * (weeks - 3));
  const csv = [
    'Week,Impressions,Clicks,Adds to cart,Orders',
    ...Array.from({ length: weeks }, (_, week) => {
      const sums = counts.slice(0, 4).map((days) => days.slice(7 * week, 7 * week + 7).reduce((a, b) => a + b, 0));
      return [`${iso(7 * week)} ~ ${iso(7 * week + 6)}`, ...sums].join(',');
    }),
  ].join('\n');

  test('is compared with the weeks before a fall of three weeks ago', async () => {
    const table = await importText(csv, { name: 'weeks.csv' });
    const asked = { period: null, against: null, funnel: null, settings: defaultSettings };
    const made = modelInput(table, asked);
    expect(made.kind).toBe('periods');
    const [diagnosis] = made.kind === 'periods' ? diagnose(made.input) : [];
    expect(diagnosis?.steps.map(({ verdict }) => verdict)[1]).toBe('leak');
    expect(diagnosis?.against?.end).toBe(iso(7 * (weeks - 3) - 1));
  });
});
