import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const text = (left: number, top: number, said: string, size = 13) =>
  `<div style="position:absolute;left:${left}px;top:${top}px"><div><span style="font-size:${size}px">${said}</span></div></div>`;
const canvas = (...texts: string[]) => `<div style="position:relative;height:500px">${texts.join('')}</div>`;

const cards = [
  { label: 'GMV', value: '$4,210.50', left: 20, top: 40 },
  { label: 'SKU orders', value: '310', left: 320, top: 40 },
  { label: 'Items sold', value: '402', left: 20, top: 180 },
  { label: 'Refund amount', value: '$96.00', left: 320, top: 180 },
];
const labels = cards.map(({ label, left, top }) => text(left, top, label));
const values = cards.map(({ value, left, top }) => text(left, top + 26, value, 26));
const shop = ['gmv 4210.5', 'items_sold 402', 'refund_amount 96', 'sku_orders 310'];

test.each([
  ['first all labels, then all values', canvas(...labels, ...values)],
  [
    'in no order',
    canvas(
      ...[labels[2], values[3], values[0], labels[1], labels[0], values[2], labels[3], values[1]].map(
        (one) => one ?? '',
      ),
    ),
  ],
])('texts that are each placed by themselves are told by the room between them: %s', async (_order, body) => {
  expect((await pages.read(body)).figures.sort()).toEqual(shop);
});

test('changes that stand in a line below the values of cards belong to these', async () => {
  const line = (top: number, said: string[], size?: number) =>
    said.map((one, at) => text(20 + at * 300, top, one, size));
  const { reading } = await pages.read(
    canvas(
      ...line(40, ['GMV', 'SKU orders']),
      ...line(64, ['$4,210.50', '310'], 26),
      ...line(104, ['+12.5%', '-3.2%']),
    ),
  );
  expect(reading.figures.map(({ metric, change }) => [metric, change?.value])).toEqual([
    ['gmv', 0.125],
    ['sku_orders', -0.032],
  ]);
});

test('cards, and a table with a list of others at its side', async () => {
  const row = (top: number, cells: string[]) => cells.map((cell, at) => text(20 + at * 150, top, cell));
  const { figures } = await pages.read(
    canvas(
      ...row(40, ['GMV', 'SKU orders', 'Items sold']),
      ...['$900.00', '90', '120'].map((value, at) => text(20 + at * 150, 62, value, 24)),
      text(20, 150, 'Products', 18),
      ...row(190, ['Product', 'GMV', 'Items sold']),
      ...row(224, ['Organic tea', '$500.00', '70']),
      ...row(258, ['Tea cup', '$400.00', '50']),
      text(760, 150, 'Shops of your category', 18),
      ...['Leaf House', 'Kettle & Co'].flatMap((name, at) => [
        text(760, 190 + at * 34, name),
        text(900, 190 + at * 34, `$${at + 3}2,000.00`),
      ]),
    ),
  );
  expect(figures.sort()).toEqual([
    'gmv 400 @ product:Tea cup',
    'gmv 500 @ product:Organic tea',
    'gmv 900',
    'items_sold 120',
    'items_sold 50 @ product:Tea cup',
    'items_sold 70 @ product:Organic tea',
    'sku_orders 90',
  ]);
});

test('a name over its ID belongs to the line of values in the middle of both', async () => {
  const row = (top: number, cells: string[]) => cells.map((cell, at) => text(20 + at * 180, top, cell));
  const { figures } = await pages.read(
    canvas(
      ...row(40, ['Campaign', 'Cost', 'Impressions']),
      ...row(80, ['Winter', '$120.00', '40,100']),
      text(20, 114, 'Spring'),
      text(20, 144, 'ID: 1783920046512'),
      ...row(129, ['', '$95.00', '31,020']).slice(1),
      ...row(178, ['Summer', '$80.00', '22,400']),
    ),
  );
  expect(figures.filter((line) => line.startsWith('cost'))).toEqual([
    'cost 120 @ campaign:Winter',
    'cost 95 @ campaign:Spring#1783920046512',
    'cost 80 @ campaign:Summer',
  ]);
});

test('steps that are counted are none, however they are placed', async () => {
  const { figures } = await pages.read(
    canvas(
      ...['GMV', 'Refund amount', 'SKU orders'].flatMap((label, at) => [
        text(20 + at * 200, 40, String(at + 1), 26),
        text(20 + at * 200, 80, label),
      ]),
    ),
  );
  expect(figures).toEqual([]);
});

test('the rate from one stage to the next is no change, above or below the later one', async () => {
  const stage = (top: number, label: string, value: string, rate = '') => [
    text(20, top, label),
    text(260, top, value, 20),
    ...(rate ? [text(260, top + 34, rate)] : []),
  ];
  const { reading } = await pages.read(
    canvas(
      ...stage(40, 'Product impressions', '120,400', '8.00%'),
      ...stage(130, 'Product clicks', '9,632', '4.99%'),
      ...stage(220, 'SKU orders', '481'),
    ),
  );
  expect(reading.figures.map(({ value, change }) => [value, change])).toEqual([
    [120400, null],
    [9632, null],
    [481, null],
  ]);
});
