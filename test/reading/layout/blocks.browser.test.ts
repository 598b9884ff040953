import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const card = (label: string, value: string) =>
  `<div style="width:200px"><div>${label}</div><div style="font-size:24px">${value}</div></div>`;

test('equal metrics under headings of their own are parts of the whole', async () => {
  const block = (heading: string, gmv: string, orders: string) =>
    `<section><h3>${heading}</h3><div style="display:flex">${card('GMV', gmv)}${card('SKU orders', orders)}</div></section>`;
  const { figures, unread } = await pages.read(
    `<h1>Shop data</h1>${block('Overview', '$250.00', '22')}${block('LIVE', '$100.00', '10')}${block('Video', '$150.00', '12')}`,
  );
  expect(figures).toEqual([
    'gmv 250',
    'sku_orders 22',
    'gmv 100 in LIVE',
    'sku_orders 10 in LIVE',
    'gmv 150 in Video',
    'sku_orders 12 in Video',
  ]);
  expect(unread).toEqual([]);
});

test('a title that is only drawn as one heads its block too', async () => {
  const block = (heading: string, value: string) =>
    `<div><div><span style="font-size:16px;font-weight:600">${heading}</span><a href="#">更多</a></div>${card('成交金额', value)}${card('成交订单数', '8')}</div>`;
  const { figures } = await pages.read(block('直播', '¥1,200.00') + block('商品卡', '¥500.00'), 'zh-CN');
  expect(figures.map((line) => line.replace(' CNY', ''))).toEqual([
    'gmv 1200 in 直播',
    'orders_paid 8 in 直播',
    'gmv 500 in 商品卡',
    'orders_paid 8 in 商品卡',
  ]);
});

test('headings of days give the period', async () => {
  const { reading } = await pages.read(
    `<div><h2>1 Nov 2026</h2>${card('GMV', '$12.00')}<h2>2 Nov 2026</h2>${card('GMV', '$22.00')}</div>`,
  );
  expect(reading.figures.map(({ value, period }) => [value, period?.start, period?.end])).toEqual([
    [12, '2026-11-01', '2026-11-01'],
    [22, '2026-11-02', '2026-11-02'],
  ]);
});

test('the values of others stay out, and without headings nobody knows which is which', async () => {
  const others = await pages.read(
    `<div><h2>My shop</h2>${card('GMV', '$12.00')}<h2>Industry average</h2>${card('GMV', '$22.00')}</div>`,
  );
  expect(others.figures).toEqual(['gmv 12']);
  const bare = await pages.read(`<div>${card('GMV', '$12.00')}</div><div>${card('GMV', '$22.00')}</div>`);
  expect(bare.figures).toEqual([]);
  expect(bare.unread).toEqual(['GMV: ambiguous', 'GMV: ambiguous']);
});

test('items of a list are told apart by their titles, not by what else they say first', async () => {
  const item = (title: string, gmv: string) =>
    `<div class="item" style="display:flex"><div><em style="font-size:11px">Ended</em><div style="font-size:18px">${title}</div><small>Started 13 Nov 19:30</small></div>
     <div style="font-size:14px"><div>GMV ${gmv}</div><div>SKU orders 8</div></div></div>`;
  const { figures } = await pages.read(
    `<div>${card('GMV', '$900.00')}</div><div>${item('Friday night', '$100.00')}${item('Weekend', '$150.00')}</div>`,
  );
  expect(figures.sort()).toEqual([
    'gmv 100 in Friday night',
    'gmv 150 in Weekend',
    'gmv 900',
    'sku_orders 8 in Friday night',
    'sku_orders 8 in Weekend',
  ]);
});

test('a figure of one of several items is that item’s, also where the others have none', async () => {
  const item = (title: string, revenue: string) =>
    `<li class="row"><div><div>${title}</div><small>GMV</small></div><b>${revenue}</b></li>`;
  const { figures } = await pages.read(
    `<div>${card('SKU orders', '12')}${card('CPM', '$4.00')}</div><ul>${item('LIVE', '$100.00')}${item('Video', '--')}${item('Product card', '$20.00')}</ul>`,
  );
  expect(figures).toEqual(['sku_orders 12', 'cpm 4', 'gmv 100 in LIVE', 'gmv 20 in Product card']);
});

test('the part that a button opened is apart from the page as a whole', async () => {
  const cards = (...items: [string, string][]) =>
    items.map(([label, value]) => `<div>${label}</div><b style="font-size:20px">${value}</b>`).join('');
  const fold = (name: string, isOpen: boolean, inside: string) =>
    `<div class="fold${isOpen ? ' open' : ''}"><div><button aria-expanded="${isOpen}">${name}</button></div><div${isOpen ? '' : ' hidden'}>${inside}</div></div>`;
  const { figures } = await pages.read(
    cards(['GMV', '$12.00'], ['SKU orders', '4']) +
      fold('Spring', true, cards(['GMV', '$8.00'], ['SKU orders', '3'])) +
      fold('Winter', false, cards(['GMV', '$4.00'], ['SKU orders', '1'])),
  );
  expect(figures.toSorted()).toEqual(['gmv 12', 'gmv 8 in Spring', 'sku_orders 3 in Spring', 'sku_orders 4']);
});

test('a card that prints the ID of a product or ad is of that one; a shop is the page itself', async () => {
  const two = card('GMV', '$1,204.50') + card('Product clicks', '310');
  const of = async (head: string) => (await pages.read(`<main><section>${head}${two}</section></main>`)).figures;
  expect(await of('<a href="#">Wireless mouse</a><div>Product ID: 1729384756102938</div>')).toEqual([
    'gmv 1204.5 @ product:Wireless mouse#1729384756102938',
    'product_clicks 310 @ product:Wireless mouse#1729384756102938',
  ]);
  expect(await of('<i>New</i><div>Ad ID ***9571</div>')).toEqual([
    'gmv 1204.5 @ ad:Ad ID ***9571',
    'product_clicks 310 @ ad:Ad ID ***9571',
  ]);
  expect(await of('<h3>Home shop</h3><div>Shop ID: 7493847561</div>')).toEqual(['gmv 1204.5', 'product_clicks 310']);
});

test('groups are told apart by the texts before them, where these come by turns and a text comes first', async () => {
  const group = (gmv: string) =>
    `<div class="cells"><div><span>GMV</span> <span>${gmv}</span></div><div><span>SKU orders</span> <span>8</span></div></div>`;
  const text = (words: string) => `<div class="note">${words}</div>`;
  const total = card('GMV', '$900.00');
  const titled = await pages.read(
    `<div>${total}${text('Friday night')}${group('$100.00')}${text('Weekend')}${group('$150.00')}</div>`,
  );
  expect(titled.figures.sort()).toEqual([
    'gmv 100 in Friday night',
    'gmv 150 in Weekend',
    'gmv 900',
    'sku_orders 8 in Friday night',
    'sku_orders 8 in Weekend',
  ]);
  const noted = await pages.read(
    `<div>${total}${group('$100.00')}${text('Friday night')}${group('$150.00')}${text('Weekend')}${group('$200.00')}</div>`,
  );
  expect(noted.figures).toEqual(['sku_orders 8']);
});

test('a card that is alone in its column of a board is named as the cards in the other columns are', async () => {
  const item = (title: string, gmv: string) =>
    `<article class="item"><strong>${title}</strong><div>GMV</div><b>${gmv}</b></article>`;
  const column = (title: string, ...items: string[]) =>
    `<div class="column"><h4 style="font-size:20px">${title}</h4><div class="list">${items.join('')}</div></div>`;
  const { figures } = await pages.read(
    `<div>${card('SKU orders', '12')}${card('CPM', '$4.00')}</div><div style="display:flex">${column('Draft')}${column('Active', item('Autumn', '$100.00'), item('Spring', '$50.00'))}${column('Paused', item('Winter', '$20.00'))}</div>`,
  );
  expect(figures).toEqual(['sku_orders 12', 'cpm 4', 'gmv 100 in Autumn', 'gmv 50 in Spring', 'gmv 20 in Winter']);
});

test('rows drawn as cards are named behind the head of their names', async () => {
  const line = (head: string, value: string) => `<div class="line"><div>${head}</div><div>${value}</div></div>`;
  const item = (name: string, gmv: string) =>
    `<div class="item">${line('Product', name)}${line('GMV', gmv)}${line('SKU orders', '8')}</div>`;
  const { figures } = await pages.read(
    `<div>${card('CPM', '$4.00')}</div><div>${item('Thermos', '$100.00')}${item('Umbrella', '$150.00')}</div>`,
  );
  expect(figures.toSorted()).toEqual([
    'cpm 4',
    'gmv 100 @ product:Thermos',
    'gmv 150 @ product:Umbrella',
    'sku_orders 8 @ product:Thermos',
    'sku_orders 8 @ product:Umbrella',
  ]);
});

const item = (name: string, ...pairs: string[]) =>
  `<li style="display:flex;gap:14px"><div style="width:44px;height:60px">▶</div><div style="width:260px">${name}<small style="display:block">Posted 11/06/2026</small></div><dl style="display:flex;gap:34px">${pairs.map((pair) => `<div><dt>${pair.split('|')[0]}</dt><dd>${pair.split('|')[1]}</dd></div>`).join('')}</dl></li>`;

test('items whose names are drawn as any other text are what the heading over them lists', async () => {
  const list = `<ul>${item('How I pack', 'GMV|$1,204.10', 'Views|152.3K', 'Likes|5,120')}${item('Serum or not?', 'GMV|$980.44', 'Views|98.7K', 'Likes|3,304')}</ul>`;
  expect((await pages.read(`<h2>Top videos</h2>${list}`)).figures.sort()).toEqual([
    'gmv 1204.1 @ video:How I pack',
    'gmv 980.44 @ video:Serum or not?',
    'likes 3304 @ video:Serum or not?',
    'likes 5120 @ video:How I pack',
    'video_views 152300 @ video:How I pack',
    'video_views 98700 @ video:Serum or not?',
  ]);
  const { figures } = await pages.read(`<h2>LIVE overview</h2>${list.replaceAll('Views', 'Orders')}`);
  expect(figures).toContain('gmv 1204.1 in How I pack');
});

test('parts of a page that have one label in common by chance are no items of a list', async () => {
  const part = (heading: string, ...pairs: string[]) =>
    `<section><h3>${heading}</h3><dl>${pairs.map((pair) => `<dt>${pair.split('|')[0]}</dt><dd>${pair.split('|')[1]}</dd>`).join('')}</dl></section>`;
  const { figures } = await pages.read(
    part('Sales', 'GMV|$900.00', 'Orders|418', 'Items sold|507', 'Refund amount|$61.00') +
      part('Path to purchase', 'Visitors|18,204', 'Product page views|31,770', 'Orders|418'),
  );
  expect(figures.filter((line) => line.startsWith('orders'))).toEqual(['orders 418']);
});

test('items of labels with their values in one text, also where a style sheet prints the labels', async () => {
  const expected = [
    'clicks_destination 120 in One',
    'clicks_destination 98 in Two',
    'cost 12.5 in One',
    'cost 9.5 in Two',
    'ctr 0.02 in Two',
    'ctr 0.021 in One',
  ];
  const item = (name: string, ...lines: string[]) =>
    `<div class="r"><h4>${name}</h4>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
  const list =
    item('One', 'Cost: $12.50', 'Clicks: 120', 'CTR: 2.1%') + item('Two', 'Cost: $9.50', 'Clicks: 98', 'CTR: 2.0%');
  expect((await pages.read(`<div>${list}</div>`)).figures.sort()).toEqual(expected);
  const style = '<style>td,tr{display:block}td::before{content:attr(data-label) ": "}thead{display:none}</style>';
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell, at) => `<td data-label="${['Campaign', 'Cost', 'Clicks', 'CTR'][at]}">${cell}</td>`).join('')}</tr>`;
  const table = `<table><thead><tr><th>Campaign</th><th>Cost</th><th>Clicks</th><th>CTR</th></tr></thead><tbody>${row('One', '$12.50', '120', '2.1%')}${row('Two', '$9.50', '98', '2.0%')}</tbody></table>`;
  expect((await pages.read(style + table)).figures.sort()).toEqual(expected);
});
