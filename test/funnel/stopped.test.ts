import { expect, test } from 'vitest';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { uniform } from '../../lib/funnel/random.ts';
import { isoOf } from '../../lib/metrics/calendar.ts';
import { type Shop, simulate, tableOf } from '../bench/model/shop.ts';

const DAYS = 63;
const shop: Shop = { impressions: 30_000, rates: [0.03, 0.1, 0.3], phi: [2, 2, 1.5], price: 30, days: DAYS };
const iso = (day: number): string => isoOf(20_451 + day);

/** Three equal rows, the last of which has nothing from a day on. */
function notesOf(from: number, share = 1) {
  const random = uniform(3);
  const rows = [0, 1, 2].map(() => simulate(random, shop, [1, 1, 1]));
  const stopped = rows[2]?.map((days) => days.map((value, day) => (day >= from ? 0 : Math.round(value * share))));
  const [diagnosis] = diagnoseTable(tableOf([rows[0] ?? [], rows[1] ?? [], stopped ?? []], DAYS));
  return diagnosis?.notes.filter(({ kind }) => kind === 'row_stopped') ?? [];
}

test('a row whose traffic stops in the period is named with its days and its share', () => {
  const [note, ...others] = notesOf(58);
  expect(note).toMatchObject({ row: 'row 3', metric: 'impressions', days: [58, 59, 60, 61, 62].map(iso) });
  expect(note?.share).toBeCloseTo(1 / 3, 1);
  expect(others).toEqual([]);
});

test('a row that was gone before, one without its last day, and a small one are not', () => {
  expect(notesOf(10)).toEqual([]);
  expect(notesOf(62)).toEqual([]);
  expect(notesOf(58, 0.02)).toEqual([]);
});
