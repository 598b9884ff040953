/** A column that tells promotion days from others marks them; it names no rows. */
import { expect, test } from 'vitest';
import { defaultSettings } from '../../lib/funnel/input.ts';
import { modelInput } from '../../lib/import/model-input.ts';
import { importText } from './read.ts';

const table = (header: string, cells: string[], more = '') =>
  importText(
    `Date,${header},Impressions,Clicks\n${cells.map((cell, i) => `2026-11-${10 + i},${cell},${1000 + i},${50 + i}\n`).join('')}${more}`,
  );
const eleventh = [{ start: '2026-11-11', end: '2026-11-11' }];

test.each([
  ['Promotion', ['0', '1', '0']],
  ['大促', ['', '双11', '']],
  ['Is promo', ['no', 'yes', 'no']],
  ['促销活动', ['', '618大促', '无']],
  ['是否促销', ['否', '是', '否']],
])('%s: %j', async (header, cells) => {
  const read = await table(header, cells);
  expect(read.promotions).toEqual(eleventh);
  expect(read.entities).toBeNull();
  const asked = { period: null, against: null, funnel: null, settings: defaultSettings };
  expect(modelInput(read, asked).input.settings.promotions).toEqual(eleventh);
});

test('a promotion on every row, or two on one day, names what the rows are about', async () => {
  const every = await table('Promotion', ['Coupon', 'Flash sale', 'Coupon']);
  expect(every.promotions).toEqual([]);
  expect(every.columns).toHaveLength(2);
  const two = await table('Promotion', ['Coupon', '', ''], '2026-11-11,Flash sale,900,40\n2026-11-12,Coupon,800,30\n');
  expect(two.promotions).toEqual([]);
});

test('amounts are no marks', async () => {
  expect((await table('Promotion', ['12.5', '0', '0'])).promotions).toEqual([]);
});
