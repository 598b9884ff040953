import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const cell = (tag: string) => (text: string) => `<${tag}>${text}</${tag}>`;
const row = (texts: string[], tag = 'td') => `<tr>${texts.map(cell(tag)).join('')}</tr>`;
const table = (head: string[], ...rows: string[][]) =>
  `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((texts) => row(texts)).join('')}</tbody></table>`;
const cards = (...all: string[][]) =>
  `<div style="display:flex">${all
    .map((texts) => `<div style="width:170px">${texts.map((text) => `<div>${text}</div>`).join('')}</div>`)
    .join('')}</div>`;

test.each([
  [['GMV', '1.2', 'USD thousand'], ['CTR', '3.1', '%'], 'en'],
  [['GMV', 'K USD', '1.2'], ['CTR', '%', '3.1'], 'en'],
])('a card says in a line of its own in what it counts: %j', async (gmv, ctr, language) => {
  const { figures } = await pages.read(cards(gmv, ['Orders', '120'], ctr), language);
  expect(figures.toSorted()).toEqual(['ctr 0.031', 'gmv 1200 USD', 'orders 120']);
});

test('units of counts stand below their numbers, too', async () => {
  const { figures } = await pages.read(cards(['成交金额', '1.2', '万元'], ['支付订单数', '12', '千单']), 'zh-CN');
  expect(figures).toEqual(['gmv 12000 CNY', 'orders_paid 12000']);
});

test.each([
  [
    ['指标', '单位', '数值'],
    ['成交金额', '万元', '1.2'],
    ['点击率', '%', '3.1'],
    ['支付订单数', '单', '120'],
  ],
  [
    ['指标', '数值', '单位'],
    ['成交金额', '1.2', '万元'],
    ['点击率', '3.1', '%'],
    ['支付订单数', '120', ''],
  ],
])('a column of units: %j', async (head, ...rows) => {
  const { figures } = await pages.read(table(head, ...rows), 'zh-CN');
  expect(figures).toEqual(['gmv 12000 CNY', 'ctr 0.031', 'orders_paid 120']);
});

test.each([
  ['USD', '%', 'K USD'],
  ['(USD)', '(%)', '(USD K)'],
])('a line of units under the head: %s %s %s', async (...units) => {
  const rows = [
    ['', ...units],
    ['Linen', '120.50', '3.1', '1.2'],
    ['Wool', '220.10', '2.1', '2.2'],
  ];
  const { figures } = await pages.read(table(['Campaign', 'Cost', 'CTR', 'GMV'], ...rows));
  expect(figures.slice(0, 3)).toEqual([
    'cost 120.5 USD @ campaign:Linen',
    'ctr 0.031 @ campaign:Linen',
    'gmv 1200 USD @ campaign:Linen',
  ]);
});

test('a unit in small print joins its label', async () => {
  const { figures } = await pages.read(cards(['成交金额<small>万元</small>', '1.2'], ['支付订单数', '12']), 'zh-CN');
  expect(figures).toContain('gmv 12000 CNY');
});
