/** Rows of a table: each says what it is compared with. */
import { expect, test } from 'vitest';
import { comparedWith } from '../../components/rows/rank.ts';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { uniform } from '../../lib/funnel/random.ts';
import { type Shop, simulate, tableOf } from '../bench/model/shop.ts';

const DAYS = 35;
const shop: Shop = { impressions: 20_000, rates: [0.03, 0.1, 0.3], phi: [1, 1, 1], price: 30, days: DAYS };

/** Three rows of many clicks, the last of which lives only in the period and has a rate of its own. */
function rowsOf() {
  const random = uniform(9);
  const kept = [
    [0.7, 1, 1],
    [1, 1, 1],
  ].map((effects) => simulate(random, shop, effects));
  const entered = simulate(random, { ...shop, rates: [0.06, 0.1, 0.3] }, [1, 1, 1]).map((values) =>
    values.map((value, day) => (day < DAYS - 7 ? 0 : value)),
  );
  const [diagnosis] = diagnoseTable(tableOf([...kept, entered], DAYS));
  return (diagnosis?.rows ?? []).filter(({ step }) => step === 'impression-click');
}

test('a row with a past is compared with it, one without with the other rows', () => {
  const [fallen, usual, entered] = rowsOf();
  expect(fallen).toMatchObject({ verdict: 'leak', against: 'own_history' });
  expect(fallen?.change?.value).toBeCloseTo(-0.3, 1);
  expect(usual?.against).toBe('own_history');
  expect(entered).toMatchObject({ verdict: 'gain', against: 'same_table' });
});

test('a list of rows says whether all are compared with the same', () => {
  const rows = rowsOf();
  expect(comparedWith(rows)).toBe('mixed');
  expect(comparedWith(rows.slice(0, 2))).toBe('own_history');
  expect(comparedWith(rows.slice(2))).toBe('same_table');
  expect(comparedWith([])).toBe('same_table');
});
