import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

test('rows with names and ids, totals apart, rows in all from the pager', async () => {
  const { figures, unread, reading } =
    await pages.read(`<table><thead><tr><th>Campaign</th><th>Status</th><th>Cost</th><th>Impressions</th></tr></thead>
    <tbody><tr><td>Summer <div>ID: 1234567890123</div></td><td>Active</td><td>24.92 USD</td><td>1,234</td></tr>
    <tr><td>Winter</td><td>Paused</td><td>-</td><td>12,000</td></tr></tbody>
    <tfoot><tr><td>Total of 50 campaigns</td><td></td><td>24.92 USD</td><td>13,234</td></tr></tfoot></table><div>1-10 of 50</div>`);
  expect(figures).toEqual([
    'cost 24.92 USD @ campaign:Summer#1234567890123',
    'impressions 1234 @ campaign:Summer#1234567890123',
    'impressions 12000 @ campaign:Winter',
    'cost 24.92 USD',
    'impressions 13234',
  ]);
  expect(unread).toEqual(['Cost: missing']);
  expect([reading.page.rowsRead, reading.page.rowsTotal]).toEqual([2, 50]);
});

const columns = '<colgroup><col width="200"><col width="100"><col width="100"><col width="200"></colgroup>';
const fixed = 'style="table-layout:fixed;width:600px"';

test('head and body in separate tables, the total under the head, several lines in a cell', async () => {
  const { figures, reading } = await pages.read(
    `<div><table ${fixed}>${columns}<thead><tr><th>计划</th><th>整体消耗(元)</th><th>整体支付ROI</th><th>操作</th></tr></thead></table></div>
     <div><table ${fixed}>${columns}<tbody><tr><td>总计 185 项</td><td>3,351<span>.54</span></td><td>2.53</td><td></td></tr>
     <tr><td><a>夏季计划</a><div>ID：123456789012345</div></td><td>3,000.54<div>基础 12</div></td><td>2.50</td><td><a>编辑</a></td></tr></tbody></table></div>`,
    'zh-CN',
  );
  expect(figures).toEqual([
    'cost 3351.54 CNY',
    'overall_roi 2.53',
    'cost 3000.54 CNY @ campaign:夏季计划#123456789012345',
    'overall_roi 2.5 @ campaign:夏季计划#123456789012345',
  ]);
  expect(reading.page.rowsTotal).toBe(185);
});

test('a head without metrics in a table of its own right over rows that bring their labels', async () => {
  const narrow = '<colgroup><col width="200"><col width="200"><col width="200"></colgroup>';
  const two = (head: string[], rows: string[][]) =>
    `<table ${fixed}>${narrow}<thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead></table>
     <table ${fixed}>${narrow}<tbody>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const explained = [
    'Orders|placed by buyers|69,171',
    'GMV|sum of all orders|66,077.00',
    'CTR|clicks ÷ impressions|11.7%',
  ];
  const shown = ['Orders|2,454|2,825', 'GMV|4,120,686.06|4,570,007.83', 'Impressions|94,120|81,200'];
  const { figures } = await pages.read(
    `${two(
      ['Metric', 'Definition', 'Example'],
      explained.map((row) => row.split('|')),
    )}<h3>Performance</h3>
     ${two(
       ['Metric', 'LIVE', 'Video'],
       shown.map((row) => row.split('|')),
     )}`,
  );
  expect(figures).toEqual([
    'orders 2454 @ channel:LIVE',
    'orders 2825 @ channel:Video',
    'gmv 4120686.06 @ channel:LIVE',
    'gmv 4570007.83 @ channel:Video',
    'impressions 94120 @ channel:LIVE',
    'impressions 81200 @ channel:Video',
  ]);
});

test('a body whose columns have slipped from under their heads is read in the order of its cells', async () => {
  const of = (widths: number[], rows: string) =>
    `<table style="table-layout:fixed;border-spacing:0;width:${widths.reduce((a, b) => a + b)}px"><colgroup>${widths.map((width) => `<col width="${width}">`).join('')}</colgroup>${rows}</table>`;
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const { figures } = await pages.read(
    of(
      [120, 60, 90, 90, 100, 80],
      '<thead><tr><th>Campaign</th><th>Clicks</th><th>Cost</th><th>Reach</th><th>Impressions</th><th>CPM</th></tr></thead>',
    ) +
      of(
        [150, 90, 110, 110, 90, 82],
        row('Summer sale', '2,486', '635.44', '81,020', '99,639', '6.38') +
          row('Winter sale', '3,628', '1,620.15', '300,120', '354,053', '4.58'),
      ),
  );
  expect(figures).toEqual([
    'clicks_destination 2486 @ campaign:Summer sale',
    'cost 635.44 @ campaign:Summer sale',
    'reach 81020 @ campaign:Summer sale',
    'impressions 99639 @ campaign:Summer sale',
    'cpm 6.38 @ campaign:Summer sale',
    'clicks_destination 3628 @ campaign:Winter sale',
    'cost 1620.15 @ campaign:Winter sale',
    'reach 300120 @ campaign:Winter sale',
    'impressions 354053 @ campaign:Winter sale',
    'cpm 4.58 @ campaign:Winter sale',
  ]);
});

test('a grid of plain boxes', async () => {
  const row = (...cells: string[]) =>
    `<div style="display:grid;grid-template-columns:2fr 1fr 1fr">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<div style="width:600px">${row('Product', 'GMV', 'Impressions')}${row('Blue shirt', '$120.00', '1,200')}${row('Red hat', '$20.50', '800')}</div>`,
  );
  expect(figures).toEqual([
    'gmv 120 @ product:Blue shirt',
    'impressions 1200 @ product:Blue shirt',
    'gmv 20.5 @ product:Red hat',
    'impressions 800 @ product:Red hat',
  ]);
});

test('slotted cells without rows, the head beside them', async () => {
  const lefts = [0, 200, 300];
  const cells = ['1', '2'].map((id, at) =>
    ['name', 'cost', 'ctr']
      .map(
        (field, column) =>
          `<div slot="cell-17${id}_${field}" style="position:absolute;left:${lefts[column]}px;width:${column ? 100 : 200}px;top:${30 + at * 40}px;height:40px">${[`Camp ${id}`, `${id}4.92 USD`, `${id}.5%`][column]}</div>`,
      )
      .join(''),
  );
  const { figures } = await pages.read(
    `<ks-table-1-1n style="display:block;position:relative;width:700px;height:160px"><div style="display:flex"><div style="width:200px">Campaign</div><div style="width:100px">Cost</div><div style="width:100px">CTR (all)</div></div>${cells.join('')}</ks-table-1-1n>`,
  );
  expect(figures).toEqual([
    'cost 14.92 USD @ campaign:Camp 1',
    'ctr_all 0.015 @ campaign:Camp 1',
    'cost 24.92 USD @ campaign:Camp 2',
    'ctr_all 0.025 @ campaign:Camp 2',
  ]);
});

test('heads in wrappers that draw no box of their own', async () => {
  const wrapped = (html: string) => `<div style="display:contents">${html}</div>`;
  const heads = ['Date', 'Orders', 'GMV'].map((text) => wrapped(`<b style="flex:none;width:160px">${text}</b>`));
  const rows = [
    ['2026-11-08', '68', '$5,800.00'],
    ['2026-11-09', '253', '$2,319.00'],
  ];
  const cells = rows.flatMap((row, at) => row.map((text, column) => `<div slot="cell-${at}_${column}">${text}</div>`));
  const places = rows.flatMap((row, at) =>
    row.map((_, column) =>
      wrapped(
        `<div style="position:absolute;left:${160 * column}px;top:${40 * at}px;width:160px;box-sizing:border-box;padding:0 60px"><slot name="cell-${at}_${column}"></slot></div>`,
      ),
    ),
  );
  const { figures } = await pages.read(
    `<x-grid><template shadowrootmode="open">${wrapped(`<div style="display:flex">${heads.join('')}</div>`)}
     <div style="position:relative;height:80px">${places.join('')}</div></template>${cells.join('')}</x-grid>`,
  );
  expect(figures).toEqual([
    'orders 68 @ day:2026-11-08',
    'gmv 5800 @ day:2026-11-08',
    'orders 253 @ day:2026-11-09',
    'gmv 2319 @ day:2026-11-09',
  ]);
});

test('groups of columns are parts; days are rows', async () => {
  const { figures } =
    await pages.read(`<table><thead><tr><th rowspan="2">Date</th><th colspan="2">LIVE</th><th colspan="2">Video</th></tr>
    <tr><th>GMV</th><th>SKU orders</th><th>GMV</th><th>SKU orders</th></tr></thead>
    <tbody><tr><td>2026-11-08</td><td>$10.00</td><td>1</td><td>$20.00</td><td>2</td></tr></tbody></table>`);
  expect(figures).toEqual([
    'gmv 10 @ day:2026-11-08 in LIVE',
    'sku_orders 1 @ day:2026-11-08 in LIVE',
    'gmv 20 @ day:2026-11-08 in Video',
    'sku_orders 2 @ day:2026-11-08 in Video',
  ]);
});

test('a unit in the second line of a head is that of its column', async () => {
  const { figures } = await pages.read(
    `<h2>Verkaufsübersicht</h2><table><thead><tr><th rowspan="2">Markt</th><th colspan="2">Umsatz</th><th rowspan="2">Bestellungen</th><th rowspan="2">Retourenquote</th></tr><tr><th>brutto (T€)</th><th>netto (T€)</th></tr></thead>
     <tbody><tr><td>Deutschland</td><td>84,2</td><td>70,8</td><td>1.930</td><td>48,1 %</td></tr><tr><td>Schweiz</td><td>12,0</td><td>10,1</td><td>290</td><td>41,0 %</td></tr></tbody></table>`,
    'de',
  );
  expect(figures).toContain('revenue 84200 EUR @ channel:Deutschland in brutto');
  expect(figures).toContain('revenue 10100 EUR @ channel:Schweiz in netto');
});

test('this period, previous period and change as columns', async () => {
  const { figures } =
    await pages.read(`<table><thead><tr><th>Campaign</th><th>Cost</th><th>Previous period</th><th>Change</th></tr></thead>
    <tbody><tr><td>A</td><td>$10.00</td><td>$8.00</td><td>+25%</td></tr><tr><td>B</td><td>$11.00</td><td>$22.00</td><td>-50%</td></tr></tbody></table>`);
  expect(figures).toEqual([
    'cost 10 @ campaign:A change 0.25 up previous_period previous_period 8',
    'cost 11 @ campaign:B change -0.5 down previous_period previous_period 22',
  ]);
});

test('metrics down the first column', async () => {
  const { figures } =
    await pages.read(`<table><thead><tr><th>Metric</th><th>This period</th><th>Previous period</th><th>Change</th></tr></thead>
    <tbody><tr><td>GMV</td><td>$10.00</td><td>$8.00</td><td>+25%</td></tr><tr><td>Impressions</td><td>1,100</td><td>2,200</td><td>-50%</td></tr></tbody></table>
    <table><thead><tr><th>Metric</th><th>LIVE</th><th>Video</th></tr></thead><tbody><tr><td>Product clicks</td><td>100</td><td>80</td></tr></tbody></table>`);
  expect(figures).toEqual([
    'gmv 10 change 0.25 up previous_period previous_period 8',
    'impressions 1100 change -0.5 down previous_period previous_period 2200',
    'product_clicks 100 @ channel:LIVE',
    'product_clicks 80 @ channel:Video',
  ]);
});

test('metrics down the first column, with parts across of which each has its value and its share', async () => {
  const { figures } = await pages.read(
    `<table><thead><tr><th rowspan="2">Mutató</th><th colspan="2">Mobil</th><th rowspan="2">Összesen</th></tr><tr><th>Érték</th><th>Arány</th></tr></thead>
     <tbody><tr><td>Bevétel</td><td>1 240 000 Ft</td><td>62%</td><td>2 000 000 Ft</td></tr><tr><td>Rendelések</td><td>120</td><td>60%</td><td>200</td></tr><tr><td>Átlagos kosárérték</td><td>10 333 Ft</td><td>–</td><td>10 000 Ft</td></tr></tbody></table>`,
    'hu',
  );
  expect(figures.filter((line) => line.startsWith('orders'))).toEqual(['orders 120 in Mobil share 0.6', 'orders 200']);
});

test('key and value rows without a head', async () => {
  const { figures } =
    await pages.read(`<table><tr><td>GMV</td><td>$10.00</td></tr><tr><td>Impressions</td><td>1,100</td></tr></table>
    <table><tr><th>Cost</th><td>$3.00</td><th>CPM</th><td>$0.10</td></tr></table>`);
  expect(figures.sort()).toEqual(['cost 3', 'cpm 0.1', 'gmv 10', 'impressions 1100']);
});

test('an average row is neither a row nor the total', async () => {
  const { figures } =
    await pages.read(`<table><thead><tr><th>Product</th><th>GMV</th><th>Product clicks</th></tr></thead>
    <tbody><tr><td>Average</td><td>$5.00</td><td>7</td></tr><tr><td>Hat</td><td>$10.00</td><td>9</td></tr></tbody></table>`);
  expect(figures).toEqual(['gmv 10 @ product:Hat', 'product_clicks 9 @ product:Hat']);
});

test('a total that the cards print too is one figure', async () => {
  const { figures } = await pages.read(`<div class="card"><div>GMV</div><div style="font-size:24px">$30.00</div></div>
    <table><thead><tr><th>Product</th><th>GMV</th></tr></thead><tbody><tr><td>Hat</td><td>$10.00</td></tr><tr><td>Cap</td><td>$20.00</td></tr>
    <tr><td>Total</td><td>$30.00</td></tr></tbody></table>`);
  expect(figures.sort()).toEqual(['gmv 10 @ product:Hat', 'gmv 20 @ product:Cap', 'gmv 30']);
});

test('rows without roles whose names take two lines, with no room between the rows', async () => {
  const row = (name: string, cost: string, cpm: string) =>
    `<div style="display:flex"><div style="width:240px"><div>${name}</div><div style="font-size:12px">Active</div></div><div style="width:150px">${cost}</div><div style="width:150px">${cpm}</div></div>`;
  const { figures } = await pages.read(
    `<div><div style="display:flex"><div style="width:240px">Campaign</div><div style="width:150px">Cost</div><div style="width:150px">CPM</div></div>${row('Autumn', '$10.00', '$4.91')}${row('Brand', '$11.00', '$5.44')}</div>`,
  );
  expect(figures.sort()).toEqual([
    'cost 10 @ campaign:Autumn',
    'cost 11 @ campaign:Brand',
    'cpm 4.91 @ campaign:Autumn',
    'cpm 5.44 @ campaign:Brand',
  ]);
});

test('an everyday word over names heads the names', async () => {
  const { figures } = await pages.read(
    '<table><thead><tr><th>LIVE</th><th>GMV</th><th>Impressions</th></tr></thead><tbody><tr><td>Friday drop</td><td>$10.00</td><td>2,000</td></tr><tr><td>Morning</td><td>$20.00</td><td>3,000</td></tr></tbody></table>',
  );
  expect(figures.map((line) => line.replace(/^gmv_live/, 'gmv')).sort()).toEqual([
    'gmv 10 @ live:Friday drop',
    'gmv 20 @ live:Morning',
    'impressions 2000 @ live:Friday drop',
    'impressions 3000 @ live:Morning',
  ]);
});

test('the letters and numbers at the margins of a spreadsheet are no contents', async () => {
  const { figures } = await pages.read(`<table><tr><th></th><th>A</th><th>B</th><th>C</th></tr>
    <tr><th>1</th><td>Campaign</td><td>Cost</td><td>Impressions</td></tr><tr><th>2</th><td>Spark</td><td>$120.00</td><td>12,000</td></tr><tr><th>3</th><td>Total</td><td>$120.00</td><td>12,000</td></tr></table>`);
  expect(figures.sort()).toEqual([
    'cost 120',
    'cost 120 @ campaign:Spark',
    'impressions 12000',
    'impressions 12000 @ campaign:Spark',
  ]);
});

test('a sticky foot over a row that is scrolled', async () => {
  const row = (cells: string[], more = '') =>
    `<div style="display:flex;height:40px;${more}">${cells.map((cell) => `<div style="width:150px">${cell}</div>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<div style="height:110px;overflow:auto;width:480px">${row(['Product', 'GMV', 'Impressions'])}${row(['Blue shirt', '$120.00', '1,200'])}${row(
      ['Red hat', '$20.50', '800'],
    )}${row(['Green scarf', '$10.00', '300'])}${row(['Total', '$150.50', '2,300'], 'position:sticky;bottom:0;background:#fff')}</div>`,
  );
  expect(figures.sort()).toEqual([
    'gmv 10 @ product:Green scarf',
    'gmv 120 @ product:Blue shirt',
    'gmv 150.5',
    'gmv 20.5 @ product:Red hat',
    'impressions 1200 @ product:Blue shirt',
    'impressions 2300',
    'impressions 300 @ product:Green scarf',
    'impressions 800 @ product:Red hat',
  ]);
});

test('virtual rows in another order than they stand, the total in a panel of its own', async () => {
  const row = (top: number, cells: string[]) =>
    `<div style="position:absolute;left:0;top:0;display:flex;transform:translateY(${top}px)">${cells.map((cell) => `<div style="width:150px">${cell}</div>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<div style="position:relative;width:480px"><div style="height:40px;position:relative">${row(0, ['Product', 'GMV', 'Impressions'])}</div>
     <div style="height:80px;position:relative">${row(40, ['Red hat', '$20.50', '800'])}${row(0, ['Blue shirt', '$120.00', '1,200'])}</div>
     <div style="height:40px;position:relative">${row(0, ['Total', '$140.50', '2,000'])}</div></div>`,
  );
  expect(figures.sort()).toEqual([
    'gmv 120 @ product:Blue shirt',
    'gmv 140.5',
    'gmv 20.5 @ product:Red hat',
    'impressions 1200 @ product:Blue shirt',
    'impressions 2000',
    'impressions 800 @ product:Red hat',
  ]);
});

test('rows of labels over rows of their values, the last value as wide as what is left', async () => {
  const { figures, unread } = await pages.read(
    `<table style="width:800px"><tbody>
     <tr><th>SKU orders</th><th>Shop</th><th>Refund rate</th></tr><tr><td>1,204</td><td>Blue bay</td><td>2.31%</td></tr>
     <tr><th>Refunds</th><th colspan="2">Visitors</th></tr><tr><td>--</td><td colspan="2">2,911</td></tr></tbody></table>`,
  );
  expect(figures.sort()).toEqual(['refund_rate 0.0231', 'sku_orders 1204', 'store_visits 2911']);
  expect(unread).toEqual(['Refunds: missing']);
});

test('a head that stays in place, drawn in a table after the one that scrolls under it', async () => {
  const row = (tag: string, cells: string[]) =>
    `<tr>${cells.map((cell) => `<${tag} style="width:150px;height:24px;padding:0">${cell}</${tag}>`).join('')}</tr>`;
  const { figures } = await pages.read(
    `<div role="grid" style="position:relative;width:450px;height:100px">
     <table role="presentation" cellspacing="0" style="position:absolute;top:24px">${row('td', ['Spring sale', '$1,200.50', '48,100'])}${row('td', ['Total', '$1,200.50', '48,100'])}</table>
     <table role="presentation" cellspacing="0" style="position:absolute;top:0">${row('th', ['Campaign', 'Cost', 'Impressions'])}</table></div>`,
  );
  expect(figures.sort()).toEqual([
    'cost 1200.5',
    'cost 1200.5 @ campaign:Spring sale',
    'impressions 48100',
    'impressions 48100 @ campaign:Spring sale',
  ]);
});

describe('rows of flexible boxes that shrink each for itself are read in the order of their cells', () => {
  const table = (role: (name: string) => string) => {
    const row = (name: string, cells: [string, number][]) =>
      `<div ${role('row')} style="display:flex">${cells.map(([cell, width]) => `<div ${role(name)} style="flex:none;width:${width}px">${cell}</div>`).join('')}</div>`;
    return `<div ${role('grid')} style="width:900px">
     ${row('columnheader', [
       ['Campaign', 200],
       ['Gross revenue', 200],
       ['Cost', 200],
       ['Impressions', 200],
     ])}
     ${row('gridcell', [
       ['Spring sale', 120],
       ['$853.04', 90],
       ['$5.42', 70],
       ['48,100', 80],
     ])}
     ${row('gridcell', [
       ['Summer sale', 120],
       ['', 90],
       ['$7.10', 70],
       ['9,100', 80],
     ])}
     ${row('gridcell', [
       ['Autumn sale', 130],
       ['$1,694.77', 100],
       ['$4.03', 70],
       ['7,300', 80],
     ])}</div>`;
  };
  test.each([
    ['marked as a grid', table((name) => `role="${name}"`)],
    ['marked as nothing', table(() => '')],
  ])('%s', async (_, html) => {
    const { figures } = await pages.read(html);
    // which of its cells are empty nobody can tell of Summer sale
    expect(figures.sort()).toEqual([
      'cost 4.03 @ campaign:Autumn sale',
      'cost 5.42 @ campaign:Spring sale',
      'gross_revenue 1694.77 @ campaign:Autumn sale',
      'gross_revenue 853.04 @ campaign:Spring sale',
      'impressions 48100 @ campaign:Spring sale',
      'impressions 7300 @ campaign:Autumn sale',
    ]);
  });
});

test('the names in a legend are no heads of pairs further down', async () => {
  const { figures } = await pages.read(
    `<div><span>Customers</span> <span>SKU orders</span> <span>Items sold</span></div><p>Gross revenue <b>$12.00</b></p><p>Impressions <b>1,200</b></p>
     <div><div style="display:flex;justify-content:space-between;width:420px"><span>To ship</span><b>19</b><i>31</i></div></div>`,
  );
  expect(figures).toEqual(['gross_revenue 12', 'impressions 1200']);
});

test('pinned names in a table of their own, without a head of their own, over an equal row of each part', async () => {
  const table = (left: number, top: number, rows: string[][]) =>
    `<table cellspacing="0" style="position:absolute;left:${left}px;top:${top}px">${rows.map((cells) => `<tr>${cells.map((cell) => `<td style="width:150px;min-width:150px;height:24px;padding:0">${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const head = ['Campaign', 'Cost', 'Impressions'];
  const { figures } = await pages.read(
    `<div style="position:relative;height:110px">${table(0, 0, [head])}
     ${table(150, 24, [
       ['$1,200.50', '48,100'],
       ['$80.00', '7,300'],
     ])}${table(0, 24, [['Spring sale'], ['Autumn sale']])}
     ${table(150, 72, [['$1,280.50', '55,400']])}${table(0, 72, [['Total']])}</div>`,
  );
  expect(figures.sort()).toEqual([
    'cost 1200.5 @ campaign:Spring sale',
    'cost 1280.5',
    'cost 80 @ campaign:Autumn sale',
    'impressions 48100 @ campaign:Spring sale',
    'impressions 55400',
    'impressions 7300 @ campaign:Autumn sale',
  ]);
});

test('cards in a row head no list below them, though it stands in their columns', async () => {
  const card = (title: string, value: string) =>
    `<div style="width:230px"><div>${title}</div><div>${value}</div></div>`;
  const line = (name: string, count: number) =>
    `<div style="display:flex;justify-content:space-between"><span>${name}</span><b>${count}</b></div>`;
  const { figures } = await pages.read(
    `<table><tr><th>Campaign</th><th>Cost</th></tr><tr><td>Summer</td><td>120.00</td></tr></table>
     <div style="display:flex;gap:12px;width:500px">${card('Volume of things', '70 / 720')}${card('Frequency', '48 / 389')}</div>
     <div style="width:420px">${line('To ship', 31)}${line('Messages', 50)}</div>`,
  );
  expect(figures).toEqual(['cost 120 @ campaign:Summer']);
});

test('names stand under a corner without text, and a share of the earlier value is no change', async () => {
  const { figures } = await pages.read(
    `<table><tr><th></th><th>当月</th><th>前月</th><th>前月比</th></tr>
     <tr><th>GMV</th><td>1,204円</td><td>1,100円</td><td>109.5%</td></tr>
     <tr><th>アクセス人数</th><td>41,200人</td><td>40,000人</td><td>+3.0%</td></tr></table>`,
    'ja',
  );
  expect(figures).toEqual([
    'gmv 1204 JPY previous_period 1100',
    'store_visits 41200 change 0.03 up previous_period previous_period 40000',
  ]);
});

const hidden = '<div style="height:0;overflow:hidden">';
const spaced = (rows: string, room: number) =>
  `<div style="height:${room}px"><table ${fixed}>${columns}${rows}</table></div>`;

test('a hidden copy of the head in the body, the total at the bottom of a table with room to spare', async () => {
  const names = ['Kampagne', 'Kosten', 'Klicks', 'Status'];
  const { figures } = await pages.read(
    `${spaced(`<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`, 24)}
     ${spaced(
       `<thead><tr>${names.map((name) => `<th style="padding:0">${hidden}${name}</div></th>`).join('')}</tr></thead>
       <tbody><tr><td>Nord</td><td>10,50 €</td><td>120</td><td>Aktiv</td></tr></tbody>`,
       200,
     )}
     ${spaced('<thead><tr><th>Gesamt</th><th>10,50 €</th><th>120</th><th></th></tr></thead>', 24)}`,
    'de',
  );
  expect(figures).toEqual([
    'cost 10.5 EUR @ campaign:Nord',
    'clicks_destination 120 @ campaign:Nord',
    'cost 10.5 EUR',
    'clicks_destination 120',
  ]);
});

test('the sum of the rows shown is not the figure of a card that is larger', async () => {
  const card = (value: string) => `<div><div>GMV</div><div style="font-size:24px">${value}</div></div>`;
  const table = `<table><thead><tr><th>Product</th><th>GMV</th></tr></thead><tbody><tr><td>Shirt</td><td>$80.00</td></tr>
    <tr><td>Hat</td><td>$40.00</td></tr></tbody><tfoot><tr><td>Total</td><td>$120.00</td></tr></tfoot></table>`;
  const rows = ['gmv 80 @ product:Shirt', 'gmv 40 @ product:Hat'];
  expect((await pages.read(`${card('$900.00')}${table}`)).figures.sort()).toEqual([...rows, 'gmv 900'].sort());
  // nothing says whose the smaller one is
  expect((await pages.read(`${card('$90.00')}${table}`)).figures.sort()).toEqual([...rows].sort());
});

test('a head may name the metric whose change its column holds', async () => {
  const { figures } = await pages.read(
    `<table><tr><th>Créateur</th><th>GMV</th><th>Commandes</th><th>Évolution du GMV</th></tr>
     <tr><td>@lina</td><td>4 210,50 €</td><td>128</td><td>+12,4 %</td></tr></table>`,
    'fr',
  );
  expect(figures).toEqual(['gmv 4210.5 EUR @ channel:@lina change 0.124 up', 'orders 128 @ channel:@lina']);
});

test('rows drawn as boxes under a head of a table', async () => {
  const row = (...cells: string[]) =>
    `<div style="display:flex">${cells.map((cell) => `<div style="flex:0 0 150px">${cell}</div>`).join('')}</div>`;
  const list = (...rows: string[]) =>
    `<div><div><table style="table-layout:fixed;width:450px;border-collapse:collapse"><thead><tr><th>Product</th><th>GMV</th><th>Orders</th></tr></thead></table></div><div>${rows.join('')}</div></div>`;
  const { figures } = await pages.read(list(row('Blue shirt', '$120.00', '12'), row('Red hat', '$20.50', '3')));
  expect(figures).toEqual([
    'gmv 120 @ product:Blue shirt',
    'orders 12 @ product:Blue shirt',
    'gmv 20.5 @ product:Red hat',
    'orders 3 @ product:Red hat',
  ]);
  // nothing is taken from what follows an empty table
  const empty = await pages.read(
    `${list('<p>No data</p>')}<div>${row('To ship', '$120.00', '12')}${row('To pay', '$20.50', '3')}</div>`,
  );
  expect(empty.figures).toEqual([]);
});

test('heads and labels cut short are those of their titles; the shop stands beside its peers', async () => {
  const cut = (text: string, whole: string) => `<th><div title="${whole}">${text}</div></th>`;
  const cuts = await pages.read(
    `<table><tr><th>Product name</th>${cut('Product impre…', 'Product impressions')}${cut('GM…', 'GMV')}</tr>
     <tr><td>Lamp</td><td>12,004</td><td>€33.00</td></tr></table>`,
  );
  expect(cuts.figures).toEqual(['product_impressions 12004 @ product:Lamp', 'gmv 33 EUR @ product:Lamp']);
  const peers = await pages.read(
    `<table><tr><th>指标</th><th>本店</th><th>同行均值</th><th>较上周期</th></tr>
     <tr><td>商品点击率</td><td>3.10%</td><td>2.80%</td><td>+0.20%</td></tr>
     <tr><td>退款率</td><td>2.00%</td><td>2.40%</td><td>-0.10%</td></tr></table>`,
    'zh-CN',
  );
  expect(peers.figures).toEqual([
    'product_ctr 0.031 change 0.002 up previous_period peer 0.028',
    'refund_rate 0.02 change -0.001 down previous_period peer 0.024',
  ]);
});

test('numbered lines of boxes placed absolutely, pinned names and copies of the head in a panel over them', async () => {
  const box = (left: number, top: number, text: string) =>
    `<div style="position:absolute;left:${left}px;top:${top}px;width:110px;height:18px">${text}</div>`;
  const head = ['Product', 'GMV', 'Items sold'].map((text, at) => box(30 + 120 * at, 0, text)).join('');
  const gutter = ['1', '2'].map((text, at) => box(0, 24 * (at + 1), text).replace('110px', '20px')).join('');
  const values = [...['$12.50', '1,204'], ...['$7.00', '310']]
    .map((text, at) => box(150 + 120 * (at % 2), 24 * (1 + Math.floor(at / 2)), text))
    .join('');
  const names = ['Lamp', 'Rug'].map((text, at) => box(30, 24 * (at + 1), text)).join('');
  const { figures } = await pages.read(
    `<div style="position:relative;height:100px"><div>${head}${gutter}${values}</div><div>${head}</div><div>${box(30, 0, 'Product')}${gutter}${names}</div></div>`,
  );
  expect(figures).toEqual([
    'gmv 12.5 @ product:Lamp',
    'items_sold 1204 @ product:Lamp',
    'gmv 7 @ product:Rug',
    'items_sold 310 @ product:Rug',
  ]);
});

test('a day above 12 tells the order of the digits of all dates', async () => {
  const { figures } = await pages.read(
    `<table><tr><th>Date</th><th>GMV</th><th>Orders</th></tr><tr><td>12/11/2026</td><td>£10.00</td><td>3</td></tr>
     <tr><td>13/11/2026</td><td>£20.00</td><td>4</td></tr></table>`,
  );
  expect(figures[0]).toBe('gmv 10 GBP @ day:2026-11-12');
});

test('days without a year are days where they follow each other', async () => {
  const across = await pages.read(
    `<table><tr><th>指标</th><th>11-13</th><th>11-14</th></tr><tr><td>成交金额(元)</td><td>1,204.00</td><td>980.50</td></tr>
     <tr><td>商品点击率</td><td>2.1%</td><td>1.9%</td></tr></table>`,
    'zh-CN',
  );
  expect(across.figures).toEqual([
    'gmv 1204 CNY @ day:2026-11-13',
    'gmv 980.5 CNY @ day:2026-11-14',
    'product_ctr 0.021 @ day:2026-11-13',
    'product_ctr 0.019 @ day:2026-11-14',
  ]);
  const down = await pages.read(
    `<table><tr><th>Date</th><th>GMV</th><th>CTR</th></tr><tr><td>11/14</td><td>€12.00</td><td>2.1%</td></tr>
     <tr><td>11/13</td><td>€10.00</td><td>1.9%</td></tr></table>`,
  );
  expect(down.figures).toContain('gmv 10 EUR @ day:2026-11-13');
  const days = (...names: string[]) =>
    pages.read(
      `<table><tr><th>Tag</th><th>Umsatz</th><th>Bestellungen</th></tr>${names.map((name, at) => `<tr><td>${name}</td><td>${at + 1}0,00 €</td><td>${at + 7}</td></tr>`).join('')}</table>`,
      'de',
    );
  for (const names of [
    ['13.11.', '14.11.'],
    ['13.11', '14.11'],
    ['Fr., 13.11.', 'Sa., 14.11.'],
  ])
    expect((await days(...names)).figures).toContain('orders 8 @ day:2026-11-14');
  // a day that cannot be read names no row
  expect((await days('Tag 13', 'Tag 14')).figures).toEqual([]);
});

test.each(['流量', ''])(
  'pinned names under a head of their own, drawn over the names hidden below: group %s',
  async (group) => {
    const widths = [160, 110, 110, 110];
    const part = (tag: string, hidden: number[], ...rows: string[]) =>
      `<table style="table-layout:fixed;border-collapse:collapse;width:490px"><colgroup>${widths.map((width) => `<col style="width:${width}px">`).join('')}</colgroup><${tag}>${rows.map((row) => `<tr style="height:40px">${row}</tr>`).join('')}</${tag}></table>`.replace(
        /<(t[dh])(?=[^>]*data-at=(\d))/g,
        (cell, _, at) => (hidden.includes(Number(at)) ? `${cell} style="visibility:hidden"` : cell),
      );
    const th = (at: number, text: string) => `<th data-at=${at}>${text}</th>`;
    const row = (...texts: string[]) => texts.map((text, at) => `<td data-at=${at}>${text}</td>`).join('');
    const parts = (hidden: number[]) =>
      `${part('thead', hidden, `<th rowspan=2 data-at=0>商品信息</th><th colspan=2>${group}</th><th>成交</th>`, th(1, '商品曝光次数') + th(2, '商品点击次数') + th(3, '成交人数'))}
     ${part('tbody', hidden, row('羽绒服', '120,433', '6,110', '402'), row('围巾', '88,120', '3,902', '611'))}${part('tfoot', hidden, row('汇总', '208,553', '10,012', '1,013'))}`;
    const { figures } = await pages.read(
      `<div style="position:relative">${parts([0])}<div style="position:absolute;left:0;top:0;width:160px;overflow:hidden"><div style="width:490px">${parts([1, 2, 3])}</div></div></div>`,
      'zh-CN',
    );
    expect(figures).toEqual([
      'product_impressions 120433 @ product:羽绒服',
      'product_clicks 6110 @ product:羽绒服',
      'buyers 402 @ product:羽绒服',
      'product_impressions 88120 @ product:围巾',
      'product_clicks 3902 @ product:围巾',
      'buyers 611 @ product:围巾',
      'product_impressions 208553',
      'product_clicks 10012',
      'buyers 1013',
    ]);
  },
);

test('a pane of names beside a pane of values, a cell at its edge empty', async () => {
  const pane = (width: number, head: string[], ...rows: string[][]) => {
    const table = (lines: string[][], tag: string) =>
      `<table style="table-layout:fixed;border-collapse:collapse;width:${width * head.length}px">${lines.map((line) => `<tr style="height:40px">${line.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`).join('')}</table>`;
    return `<div>${table([head], 'th')}${table(rows, 'td')}</div>`;
  };
  const { figures } = await pages.read(
    `<div style="display:flex">${pane(200, ['Campaign'], ['Summer'], ['Winter'], ['Spring'])}${pane(120, ['Cost', 'CTR'], ['$10.00', '1.20%'], ['', '1.40%'], ['$12.00', '1.50%'])}</div>`,
  );
  expect(figures).toEqual([
    'cost 10 @ campaign:Summer',
    'ctr 0.012 @ campaign:Summer',
    'ctr 0.014 @ campaign:Winter',
    'cost 12 @ campaign:Spring',
    'ctr 0.015 @ campaign:Spring',
  ]);
});

test.each([
  ['显示1到2,共48记录'],
  ['Menampilkan 2 dari 48 kampanye'],
  ['Tổng 48 mục · 1 / 24'],
  ['الكل 48'],
  ['כולל 48'],
  ['Össz 48'],
  ['Wszystkich 48'],
  ['総計 48 件'],
  ['<b>1 - 2</b> <span>of</span> <b>48</b>'],
])('rows in all as %s', async (pager) => {
  const { reading } = await pages.read(
    `<table><tr><th>Campaign</th><th>Cost</th><th>Impressions</th></tr><tr><td>A</td><td>$1.50</td><td>120</td></tr>
     <tr><td>B</td><td>$2.50</td><td>240</td></tr></table><div style="display:flex">${pager}</div>`,
  );
  expect([reading.page.rowsRead, reading.page.rowsTotal]).toEqual([2, 48]);
});

test('a list of pairs that begins with a score, or with a value that is not there', async () => {
  const list = (tag: string, ...rows: [string, string][]) =>
    `<table>${rows.map(([name, value]) => `<tr><${tag}>${name}</${tag}><td>${value}</td></tr>`).join('')}</table>`;
  const rest: [string, string][] = [
    ['SKU orders', '404'],
    ['GMV', '$54.00'],
  ];
  for (const tag of ['th', 'td']) {
    const score = await pages.read(list(tag, ['Shop experience score', '65/100'], ...rest));
    expect(score.figures).toEqual(['experience_score 65', 'sku_orders 404', 'gmv 54']);
    const empty = await pages.read(list(tag, ['AOV', ''], ...rest));
    expect([empty.figures, empty.unread]).toEqual([['sku_orders 404', 'gmv 54'], ['AOV: missing']]);
  }
});

test('columns of cells without rows, the head and the sums beside them, the first of each in a panel of its own', async () => {
  const column = (...cells: string[]) =>
    `<div style="float:left;width:110px">${cells.map((cell) => `<div role="gridcell" style="height:24px">${cell}</div>`).join('')}</div>`;
  const line = (...texts: string[]) =>
    `<div style="display:flex;clear:both"><div style="width:110px"><div>${texts[0]}</div></div><div style="display:flex">${texts
      .slice(1)
      .map((text) => `<div style="width:110px">${text}</div>`)
      .join('')}</div></div>`;
  const { figures } = await pages.read(
    `<div role="grid">${line('Campaign', 'Cost', 'Impressions')}<div>${column('North', 'South')}${column('$1.50', '$2.50')}${column('120', '240')}</div>${line('Total', '$4.00', '360')}</div>`,
  );
  expect(figures).toEqual([
    'cost 1.5 @ campaign:North',
    'impressions 120 @ campaign:North',
    'cost 2.5 @ campaign:South',
    'impressions 240 @ campaign:South',
    'cost 4',
    'impressions 360',
  ]);
});

test('rows behind a text of their own are of no head before it', async () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td style="width:120px">${cell}</td>`).join('')}</tr>`;
  const { figures } = await pages.read(
    `<table><tr><th>Campaign</th><th>Cost</th><th>CTR</th></tr>${row('Alpha', '€12.00', '1.1%')}</table>
     <p>Notes</p><table>${row('Gamma', '€99.00', '9.9%')}</table>`,
  );
  expect(figures).toEqual(['cost 12 EUR @ campaign:Alpha', 'ctr 0.011 @ campaign:Alpha']);
});

test('labels before their values, several in a row, known or not', async () => {
  const { figures } = await pages.read(
    `<table><tr><th>ROAS</th><td>4.95 <span>▼ 44.1%</span></td><th>Quota</th><td>28</td></tr><tr><th>Live views</th><td>71,593</td><th>Frequency</th><td></td></tr><tr><th>Amount spent</th><td>$96.83</td></tr></table>`,
  );
  expect(figures).toEqual(['roas 4.95 change -0.441 down', 'live_views 71593', 'cost 96.83']);
});

test('a line of changes under a line of values', async () => {
  const line = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const { reading } = await pages.read(
    `<table>${line('GMV', 'SKU orders', 'Items sold')}${line('$12.00', '312', '402')}${line('+3.1%', '-2.4%', '0.0%')}</table>`,
  );
  expect(reading.figures.map(({ metric, value, change }) => [metric, value, change?.value])).toEqual([
    ['gmv', 12, 0.031],
    ['sku_orders', 312, -0.024],
    ['items_sold', 402, 0],
  ]);
});

test('heads of plain cells, lines of groups over them, in tables of their own beside that of the pinned head', async () => {
  const panel = (left: number, top: number, width: number, ...lines: string[]) =>
    `<table style="position:absolute;left:${left}px;top:${top}px;width:${width}px;table-layout:fixed;border-collapse:collapse">${lines.map((line) => `<tr style="height:24px">${line}</tr>`).join('')}</table>`;
  const line = (...cells: string[]) => cells.map((cell) => `<td style="padding:0">${cell}</td>`).join('');
  const numbered = (at: string, name: string) =>
    `<td style="padding:0;width:20px">${at}</td><td style="padding:0" rowspan="${name === 'Campaign' ? 2 : 1}">${name}</td>`;
  const groups = '<td colspan="2" style="padding:0">Delivery</td><td style="padding:0">Results</td>';
  const { figures } = await pages.read(
    `<div style="position:relative;height:120px">${panel(0, 48, 120, numbered('1', 'Autumn'), numbered('2', 'Winter'))}${panel(120, 48, 360, line('1,000', '20', '$1.50'), line('3,000', '40', '$2.50'))}
     ${panel(0, 0, 120, numbered('', 'Campaign'), line('#'))}${panel(120, 0, 360, groups, line('Impressions', 'Clicks', 'Cost'))}</div>`,
  );
  expect(figures).toEqual([
    'impressions 1000 @ campaign:Autumn',
    'clicks_destination 20 @ campaign:Autumn',
    'cost 1.5 @ campaign:Autumn',
    'impressions 3000 @ campaign:Winter',
    'clicks_destination 40 @ campaign:Winter',
    'cost 2.5 @ campaign:Winter',
  ]);
});

test('rows and sums in tables of their own, channels called as metrics are, the sums as high as the lines of the head', async () => {
  const part = (html: string) =>
    `<table style="table-layout:fixed;width:400px"><colgroup><col width="200"><col width="100"><col width="100"></colgroup>${html}</table>`;
  const { figures } = await pages.read(
    `${part('<thead><tr><th rowspan="2">Channel</th><th colspan="2">Traffic</th></tr><tr><th>Product impressions</th><th>Orders</th></tr></thead>')}
     ${part('<tbody><tr><td>Live</td><td>1,000</td><td>20</td></tr><tr><td>Videos</td><td>3,000</td><td>40</td></tr><tr><td>Searches</td><td>500</td><td>5</td></tr></tbody>')}
     ${part('<tfoot><tr><td rowspan="2">Total</td><td rowspan="2">4,500</td><td rowspan="2">65</td></tr></tfoot>')}`,
  );
  expect(figures).toEqual([
    'product_impressions 1000 @ channel:Live',
    'orders 20 @ channel:Live',
    'product_impressions 3000 @ channel:Videos',
    'orders 40 @ channel:Videos',
    'product_impressions 500 @ channel:Searches',
    'orders 5 @ channel:Searches',
    'product_impressions 4500',
    'orders 65',
  ]);
});

test('pinned names over the columns that are scrolled away under them', async () => {
  const panel = (style: string, widths: number[], ...lines: string[]) =>
    `<div style="${style}"><div style="width:${widths.reduce((sum, width) => sum + width)}px">${lines
      .map(
        (line, at) =>
          `<div role="row" style="display:flex;height:24px">${line
            .split('|')
            .map(
              (text, n) =>
                `<div role="${at === 0 ? 'columnheader' : 'gridcell'}" style="width:${widths[n]}px;flex:none">${text}</div>`,
            )
            .join('')}</div>`,
      )
      .join('')}</div></div>`;
  const grid = (scrolled: string, head: string) =>
    `<div role="grid" style="display:flex;width:400px">${panel('width:120px', [120], 'Campaign', 'Autumn', 'Winter')}${panel('width:280px;overflow-x:auto', [120, 120, 120, 120], head, ...scrolled.split('/'))}</div>`;
  const { figures } = await pages.read(
    `${grid('1,000|20|2.0%|$1.50/3,000|40|1.3%|$2.50', 'Impressions|Clicks (destination)|CTR (destination)|Cost')}<script>for (const part of document.querySelectorAll('div')) part.scrollLeft = 200</script>`,
  );
  expect(figures.filter((line) => line.startsWith('cost'))).toEqual([
    'cost 1.5 @ campaign:Autumn',
    'cost 2.5 @ campaign:Winter',
  ]);
});

test('a row of sums with the sign that opens rows before its name', async () => {
  const rows = ['▸ Autumn|1,000|$1.50', '▸ Winter|3,000|$2.50', '▸ Total|4,000|$4.00'];
  const { figures } = await pages.read(
    `<table><tr><th>Campaign</th><th>Impressions</th><th>Cost</th></tr>${rows.map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`).join('')}</table>`,
  );
  expect(figures.slice(-2)).toEqual(['impressions 4000', 'cost 4']);
});

test('columns pinned on both sides, each a panel of its own, the right one over a part of the last column that scrolls', async () => {
  const panel = (at: string, widths: number[], [head, ...body]: string[]) => {
    const cells = (line = '', role: string) =>
      line
        .split('|')
        .map((text, n) => `<div role="${role}" style="width:${widths[n]}px;flex:none;background:#fff">${text}</div>`)
        .join('');
    const row = (html: string) => `<div role="row" style="display:flex;height:24px">${html}</div>`;
    const parts = `<div>${body.map((line) => row(cells(line, 'gridcell'))).join('')}</div>${`<div style="position:absolute;top:0">${row(cells(head, 'columnheader'))}</div>`}`;
    return `<div style="position:absolute;top:0;${at};padding-top:24px">${parts}</div>`;
  };
  const { figures } = await pages.read(
    `<div style="position:relative;height:72px;width:520px;overflow:hidden">${panel('left:120px', [140, 140, 200], ['Impressions|Clicks (destination)|Purchases', '1,000|20|3', '3,000|40|5'])}${panel('left:0', [120], ['Campaign', 'Autumn', 'Winter'])}${panel('right:0', [60], ['Cost', '$1.50', '$2.50'])}</div>`,
  );
  expect(figures.toSorted()).toEqual([
    'clicks_destination 20 @ campaign:Autumn',
    'clicks_destination 40 @ campaign:Winter',
    'cost 1.5 @ campaign:Autumn',
    'cost 2.5 @ campaign:Winter',
    'impressions 1000 @ campaign:Autumn',
    'impressions 3000 @ campaign:Winter',
    'purchases 3 @ campaign:Autumn',
    'purchases 5 @ campaign:Winter',
  ]);
});

test('plain sums below cells that are marked', async () => {
  const row = (role: string, ...cells: string[]) =>
    `<div role="row" style="display:flex">${cells.map((cell) => `<div role="${role}" style="width:120px">${cell}</div>`).join('')}</div>`;
  const grid = (last: string) =>
    `<div role="grid">${row('columnheader', 'Campaign', 'Cost', 'CTR')}${row('gridcell', 'North', '$1.50', '2%')}${row('gridcell', 'South', '$2.50', '4%')}<div>${row('', last, '$4.00', '3%')}</div></div>`;
  const rows = [
    'cost 1.5 @ campaign:North',
    'ctr 0.02 @ campaign:North',
    'cost 2.5 @ campaign:South',
    'ctr 0.04 @ campaign:South',
  ];
  expect((await pages.read(grid('Total'))).figures).toEqual([...rows, 'cost 4', 'ctr 0.03']);
  expect((await pages.read(grid('Page 1'))).figures).toEqual(rows);
});

test('columns under days without years are those of the page’s period and of the one before', async () => {
  const page = '<p>Nov 8 – 14, 2026</p>';
  const heads = '<th>11/01 - 11/07</th><th>11/08 - 11/14</th>';
  const across = `${page}<table><tr><th rowspan="2">Campaign</th><th colspan="2">Cost</th><th colspan="2">Clicks</th></tr><tr>${heads}${heads}</tr><tr><td>North</td><td>$10</td><td>$12</td><td>20</td><td>30</td></tr><tr><td>South</td><td>$11</td><td>$13</td><td>21</td><td>31</td></tr></table>`;
  expect((await pages.read(across)).figures).toEqual([
    'cost 12 @ campaign:North previous_period 10',
    'clicks_destination 30 @ campaign:North previous_period 20',
    'cost 13 @ campaign:South previous_period 11',
    'clicks_destination 31 @ campaign:South previous_period 21',
  ]);
  const down = `${page}<table><tr><th>Metric</th><th>11/08-11/14</th><th>11/01-11/07</th><th>Change</th></tr><tr><td>GMV</td><td>$90</td><td>$80</td><td>+12.5%</td></tr><tr><td>Orders</td><td>30</td><td>20</td><td>+50%</td></tr></table>`;
  expect((await pages.read(down)).figures).toEqual([
    'gmv 90 change 0.125 up previous_period previous_period 80',
    'orders 30 change 0.5 up previous_period previous_period 20',
  ]);
});

test('a list whose first item holds the heads, and a row of sums and means', async () => {
  const list = (...rows: string[][]) =>
    `<ul style="list-style:none;padding:0">${rows.map((cells) => `<li style="display:grid;grid-template-columns:240px repeat(3,110px);align-items:center">${cells.map((cell, at) => (at === 0 ? `<h4>${cell}</h4>` : `<span>${cell}</span>`)).join('')}</li>`).join('')}</ul>`;
  const { figures } = await pages.read(
    list(
      ['Campaign', 'Cost', 'Impressions', 'CTR'],
      ['Total / Average', '$82.30', '5,222', '0.88%'],
      ['North', '$30.20', '2,040', '0.90%'],
      ['South', '$52.10', '3,182', '0.85%'],
    ),
  );
  expect(figures).toEqual([
    'cost 82.3',
    'impressions 5222',
    'ctr 0.0088',
    'cost 30.2 @ campaign:North',
    'impressions 2040 @ campaign:North',
    'ctr 0.009 @ campaign:North',
    'cost 52.1 @ campaign:South',
    'impressions 3182 @ campaign:South',
    'ctr 0.0085 @ campaign:South',
  ]);
});

test('how long rows that are broadcasts last is how long they were on air', async () => {
  const table = (name: string) =>
    `<table><tr><th>${name}</th><th>Duration</th><th>GMV</th><th>Orders</th><th>Average watch time</th></tr><tr><td>Glow drop</td><td>2h 14m</td><td>$4,218.50</td><td>112</td><td>1m 12s</td></tr><tr><td>Routine</td><td>1h 30m</td><td>$1,904.00</td><td>61</td><td>58s</td></tr></table>`;
  const { figures } = await pages.read(table('LIVE'));
  expect(figures.filter((line) => line.startsWith('live_duration'))).toEqual([
    'live_duration 8040 @ live:Glow drop',
    'live_duration 5400 @ live:Routine',
  ]);
  expect((await pages.read(table('Product'))).figures.filter((line) => line.startsWith('live_duration'))).toEqual([]);
});
