import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const SELLER = 'https://seller-us.tiktok.com/homepage';
const card = (...texts: string[]) =>
  `<div style="width:180px">${texts.map((text, at) => `<div style="font-size:${at === 1 ? 24 : 13}px">${text}</div>`).join('')}</div>`;
const row = (...cards: string[]) => `<div style="display:flex">${cards.join('')}</div>`;
const block = (heading: string, gmv: string, orders: string) =>
  `<section><h3>${heading}</h3>${row(card('GMV', gmv), card('Orders', orders))}</section>`;

/** Each figure with its days, as its own or as its part. */
async function daysOf(body: string, url?: string, language = 'en'): Promise<string[]> {
  const { reading } = await pages.read(body, language, url);
  return reading.figures.map(
    ({ metric, value, period, segment }) => `${metric} ${value} ${period ? `${period.start}..${period.end}` : segment}`,
  );
}

test.each(['Today', "Today's performance", 'Performance today', 'Overview (today)', 'Real-time data'])(
  'what stands under “%s” is of today, and so is a page of nothing else',
  async (heading) => {
    const { reading } = await pages.read(block(heading, '$10', '3'), 'en', SELLER);
    const today = { start: '2026-11-14', end: '2026-11-14' };
    expect(reading.figures.map(({ period }) => period)).toEqual([today, today]);
    expect(reading.page.period).toEqual(today);
  },
);

test('blocks of different days are told apart, also where nobody knows which days these are', async () => {
  const blocks = block('Today', '$10', '3') + block('Yesterday', '$12', '4') + block('Last 30 days', '$400', '130');
  const gmv = async (url?: string) => (await daysOf(blocks, url)).filter((line) => line.startsWith('gmv'));
  expect(await gmv(SELLER)).toEqual([
    'gmv 10 2026-11-14..2026-11-14',
    'gmv 12 2026-11-13..2026-11-13',
    'gmv 400 Last 30 days',
  ]);
  expect(await gmv()).toEqual(['gmv 10 Today', 'gmv 12 Yesterday', 'gmv 400 Last 30 days']);
});

test('a block of other days than those that the page shows as chosen is not of these', async () => {
  const body = `<p>Nov 8, 2026 – Nov 14, 2026</p>${row(card('GMV', '$90'), card('Orders', '30'))}${block('Today', '$10', '3')}`;
  expect(await daysOf(body, SELLER)).toContain('gmv 10 2026-11-14..2026-11-14');
  const unknown = await pages.read(body);
  expect(unknown.figures).toEqual(['gmv 90', 'orders 30']);
  expect(unknown.unread).toEqual(['GMV: other_period', 'Orders: other_period']);
});

test('words of time in a card whose only number is the value say of which days it is', async () => {
  const body = row(
    card('GMV', '$10', 'Today'),
    card('GMV', '$12', 'Yesterday'),
    card('GMV', '$400', 'Last 30 days'),
    card('Orders', '130', 'Last 30 days'),
  );
  expect(await daysOf(body)).toEqual([
    'gmv 10 Today',
    'gmv 12 Yesterday',
    'gmv 400 Last 30 days',
    'orders 130 Last 30 days',
  ]);
});

test('days beside each other are there to be chosen from and head nothing', async () => {
  const choice = '<div style="display:flex;gap:9px"><b>Today</b><b>Yesterday</b><b>Last 30 days</b></div>';
  expect(await daysOf(choice + row(card('GMV', '$90'), card('Orders', '30')), SELLER)).toEqual([
    'gmv 90 null',
    'orders 30 null',
  ]);
});

test('what stands under the same month of last year is not of this one', async () => {
  const { figures } = await pages.read(
    block('This month', '$90', '30') + block('Same month last year', '$70', '20'),
    'en',
    SELLER,
  );
  expect(figures).toEqual(['gmv 90 USD in This month', 'orders 30 in This month']);
});

test('days in the corner of a card are those of its only number, unless they are the ones before', async () => {
  const titled = (label: string, days: string, value: string) =>
    `<div style="width:200px"><div><span>${label}</span><small style="float:right">${days}</small></div><div style="font-size:24px">${value}</div></div>`;
  const { figures, unread } = await pages.read(
    row(
      titled('GMV', 'Last 7 days', '$90'),
      titled('Orders', 'Today', '3'),
      titled('AOV', 'Previous 7 days', '$3.10'),
      titled('CTR', 'Last 7 days', '3.1%'),
    ),
  );
  expect(figures).toEqual(['gmv 90 in Last 7 days', 'orders 3 in Today', 'ctr 0.031 in Last 7 days']);
  expect(unread).toEqual(['AOV: missing']);
});

test.each([
  ['Sales today vs yesterday', 'en'],
  ['GMV compared to yesterday', 'en'],
  ['Changes since yesterday', 'en'],
  ['成交数据较昨日', 'zh-CN'],
])('“%s” says with which days what stands below is compared', async (heading, language) => {
  expect(await daysOf(block(heading, '$10', '3'), SELLER, language)).toEqual(['gmv 10 null', 'orders 3 null']);
});

test('days with their date in a heading are the page’s', async () => {
  const { figures, reading } = await pages.read(
    `<h3>昨日经营数据（2026-11-14）</h3>${row('<div><div>成交金额</div><b style="font-size:24px">¥90.00</b></div>', '<div><div>成交订单数</div><b style="font-size:24px">3</b></div>')}`,
    'zh-CN',
  );
  expect(figures).toEqual(['gmv 90 CNY', 'orders_paid 3']);
  expect(reading.page.period).toEqual({ start: '2026-11-14', end: '2026-11-14' });
});

test.each([
  ['ja', '<h1>本日の実績</h1><p>2026/11/15 10:40 更新</p>', ['売上|¥90', '注文数|30']],
  ['en', '<h2>Today’s performance</h2><p>Last updated: Nov 15, 2026, 10:40</p>', ['GMV|$90', 'Orders|30']],
])('where nobody knows the zone the clock of the page tells its day (%s)', async (lang, top, pairs) => {
  const cards = pairs.map(
    (pair) => `<div><div>${pair.split('|')[0]}</div><b style="font-size:24px">${pair.split('|')[1]}</b></div>`,
  );
  const { reading } = await pages.read(`${top}${row(...cards)}`, lang);
  expect(reading.page.period).toEqual({ start: '2026-11-15', end: '2026-11-15' });
});
