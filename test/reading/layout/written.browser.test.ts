/** One label or name, written in the ways in which pages write it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const card = (label: string, value: string) =>
  `<div style="padding:8px"><div>${label}</div><div style="font-size:22px">${value}</div></div>`;
const table = (head: string, ...rows: string[]) =>
  `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

test('a label in two lines is one label, not the one that its first line would be', async () => {
  const { figures } = await pages.read(
    card('Video<br>views', '1,204') +
      card('Views of<br>the shop page', '990') +
      card('Potential<br>orders', '55') +
      card('Guide:<br>Conversions', '54,440') +
      card('GMV<br>All you sold', '$12.00'),
  );
  expect(figures.sort()).toEqual(['gmv 12', 'video_views 1204']);
});

test('a name in a table keeps the line that tells more of its row apart', async () => {
  const { figures } = await pages.read(
    table(
      '<th>Product name</th><th>Product<br>clicks</th><th>GMV</th>',
      '<td>Linen runner<br>Beige</td><td>34</td><td>$9.00</td>',
    ),
  );
  expect(figures).toEqual(['product_clicks 34 @ product:Linen runner', 'gmv 9 @ product:Linen runner']);
});

test('signs that open an explanation and colons are no part of what rows and columns are called', async () => {
  const { figures } = await pages.read(
    table(
      '<th>Product name ⓘ</th><th>GMV: ⓘ</th><th>Previous period ⓘ</th>',
      '<td>Linen runner:</td><td>$34.00</td><td>$30.00</td>',
      '<td>Total ⓘ</td><td>$34.00</td><td>$30.00</td>',
    ),
  );
  expect(figures.sort()).toEqual(['gmv 34 @ product:Linen runner previous_period 30', 'gmv 34 previous_period 30']);
});

test('the title of what is cut says the whole, of a heading too', async () => {
  const { figures } = await pages.read(
    `${card('<span title="Product clicks">Product cli…</span>', '3,450')}<section><h3 title="Forecast of next week">Forec…</h3>${card('GMV', '$9,000.00')}</section>`,
  );
  expect(figures).toEqual(['product_clicks 3450']);
});

test.each([
  [
    'en',
    ['Orders|234 orders', 'Visitors|1,234 visitors', 'Revenue|$99'],
    ['orders 234', 'revenue 99', 'store_visits 1234'],
  ],
  ['ru', ['Заказы|312 заказов', 'Клики|1,2 тыс. кликов'], ['clicks_destination 1200', 'orders 312']],
  ['ar', ['عدد الطلبات|234 طلب', 'الإيرادات|12,345.67 SAR'], ['orders 234', 'revenue 12345.67 SAR']],
  ['th', ['จำนวนออเดอร์|234 ออเดอร์', 'ยอดขายรวม|12,345 บาท'], ['orders 234', 'revenue 12345 THB']],
  // what is said below a label that counts something else is no value of it
  ['en', ['Cost per order|12 orders', 'GMV|$99', 'Clicks|30'], ['clicks_destination 30', 'gmv 99']],
] as const)('the noun of the label behind its number (%s)', async (lang, pairs, expected) => {
  const cards = pairs.map((pair) => card(...(pair.split('|') as [string, string])));
  const { figures } = await pages.read(`<div style="display:flex">${cards.join('')}</div>`, lang);
  expect(figures.sort()).toEqual(expected);
});

test('the noun of the column’s head behind the numbers below', async () => {
  const { figures } = await pages.read(
    table(
      '<th>Campaign</th><th>Clicks</th><th>Orders</th>',
      '<td>One</td><td>1.2k clicks</td><td>3 orders</td>',
      '<td>Two</td><td>980 clicks</td><td>1 order</td>',
    ),
  );
  expect(figures.sort()).toEqual([
    'clicks_destination 1200 @ campaign:One',
    'clicks_destination 980 @ campaign:Two',
    'orders 1 @ campaign:Two',
    'orders 3 @ campaign:One',
  ]);
});

const THREE = ['gmv 1234.5', 'orders 23', 'store_visits 1230'];
test.each([
  ['<p>GMV: $1,234.50 | Orders: 23 | Visitors: 1,230</p>', THREE],
  ['<p>GMV $1,234.50 · Orders 23 · Visitors 1,230</p>', THREE],
  ['<p>GMV: $1,234.50, Orders: 23, Visitors: 1,230</p>', THREE],
  ['<p>GMV: <b>$1,234.50</b> | Orders: <b>23</b> | Visitors: <b>1,230</b></p>', THREE],
  ['<p>GMV: <b>$1,234.50</b> Orders: <b>23</b> Visitors: <b>1,230</b></p>', THREE],
  [
    '<p>GMV: $1,234.50 (+12%) | Orders: 23 (-3%)</p><p>Visitors: 1,230</p>',
    ['gmv 1234.5 change 0.12 up', 'orders 23 change -0.03 down', 'store_visits 1230'],
  ],
  ['<p>GMV today: $1,234.50</p><p>Orders today: 23</p><p>Visitors today: 1,230</p>', THREE],
  // prose, in which labels and numbers stand too
  ['<p>With GMV of $1,234.50, orders rose to 23, and 1,230 visitors came.</p>', []],
])('several labels with their values in one line: %s', async (body, expected) => {
  const { figures } = await pages.read(body);
  expect(figures.sort()).toEqual(expected);
});

test('a number within a label parts it into nothing', async () => {
  const { figures } = await pages.read(
    `<div style="display:flex">${card('Вартість 1000 показів:', 'UAH 3.58')}${card('Вартість кліка:', 'UAH 0.12')}${card('Кліки:', '80')}</div>`,
    'uk',
  );
  expect(figures.sort()).toEqual(['clicks_destination 80', 'cpc 0.12 UAH', 'cpm 3.58 UAH']);
});
