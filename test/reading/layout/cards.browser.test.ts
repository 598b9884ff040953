import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const big = 'style="font-size:24px"';

test('a card with its label above, a split value, and a change by arrow class', async () => {
  const { figures, unread } = await pages.read(`<div style="display:flex;gap:20px">
    <div class="card"><div>GMV</div><div ${big}>₱1,215<span>.00</span></div><div>VS previous period <span class="up-x1"><svg width="8" height="8"></svg>12.3%</span></div></div>
    <div class="card"><div>SKU orders</div><div ${big}>16</div><div>VS previous period <span class="down-x1">5%</span></div></div>
    <div class="card"><div>Product impressions</div><div ${big}>--</div><div>VS previous period <span>-</span></div></div></div>`);
  expect(figures.sort()).toEqual([
    'gmv 1215 PHP change 0.123 up previous_period',
    'sku_orders 16 change -0.05 down previous_period',
  ]);
  expect(unread).toEqual(['Product impressions: missing']);
});

test('values of yesterday and of peers stand beside, never as the own value', async () => {
  const { figures } = await pages.read(
    `<div><div class="it"><div><span>成交订单数</span><div ${big}>16</div></div><div><div>昨日 145</div><div>同行基准 114</div></div></div>
     <div class="it"><div><span>成交金额</span><div ${big}>¥1.84<span>万</span></div></div><div><div>昨日 ¥145.00</div><div>同行基准 ¥114.00</div></div></div></div>`,
    'zh-CN',
  );
  expect(figures.map((line) => line.replace(' CNY', '')).sort()).toEqual([
    'gmv 18400 yesterday 145 peer 114',
    'orders_paid 16 yesterday 145 peer 114',
  ]);
});

test('a hidden value is reported, the number of yesterday is not taken for it', async () => {
  const { figures, unread } = await pages.read(
    `<div><div class="it"><span>成交订单数</span><div style="font-size:28px;display:none">16</div><div>昨日 145</div></div>
     <div class="it"><span>成交金额</span><div style="font-size:28px">¥18.00</div><div>昨日 ¥145.00</div></div></div>`,
    'zh-CN',
  );
  expect(figures.some((line) => line.startsWith('orders'))).toBe(false);
  expect(unread).toEqual(['成交订单数: missing']);
});

test('a card without its value never takes a number from outside its own card', async () => {
  const { figures, unread } = await pages.read(`<div>
    <div class="it"><span>SKU orders</span><div style="display:none">16</div></div>
    <div class="it"><span>GMV</span><div ${big}>$18.00</div></div></div><div>8</div>`);
  expect(figures).toEqual(['gmv 18']);
  expect(unread).toEqual(['SKU orders: missing']);
});

test('masked, missing and loading are three things', async () => {
  const { unread } = await pages.read(`<div>
    <div class="it"><span>Gross revenue</span><div>****</div></div>
    <div class="it"><span>SKU orders</span><div>N/A</div></div>
    <div class="it"><span>Impressions</span><div>Loading…</div></div></div>`);
  expect(unread.sort()).toEqual(['Gross revenue: masked', 'Impressions: loading', 'SKU orders: missing']);
});

test('the value above its label, with a number in a card that is unknown', async () => {
  const { figures } = await pages.read(`<div style="display:flex;gap:30px">
    <div><p ${big}>1,234</p><p>Impressions</p></div><div><p ${big}>77</p><p>Foo index</p></div><div><p ${big}>$12.50</p><p>Cost</p></div></div>`);
  expect(figures.sort()).toEqual(['cost 12.5', 'impressions 1234']);
});

test('definition lists, also when one value is missing', async () => {
  const { figures, unread } = await pages.read(
    `<dl><dt>Impressions</dt><dd>1,234</dd><dt>Clicks (all)</dt><dd>***</dd><dt>Cost</dt><dd>$12.00</dd></dl>`,
  );
  expect(figures).toEqual(['impressions 1234', 'cost 12']);
  expect(unread).toEqual(['Clicks (all): masked']);
});

test('label, value and remarks in one text', async () => {
  const { figures } = await pages.read(
    `<div><p>Impressions: 12,345</p><p>GMV $12.3K</p></div><p>成交订单数16昨日145同行基准114</p>`,
  );
  expect(figures.sort()).toEqual(['gmv 12300', 'impressions 12345', 'orders_paid 16 yesterday 145 peer 114']);
});

test('metrics inside the card of another keep their own values', async () => {
  const { figures } = await pages.read(`<div class="card"><div>GMV</div><div ${big}>$1,234.00</div>
    <div class="sub"><span>SKU orders</span> <span>12</span></div><div class="sub"><span>AOV</span> <span>$102.83</span></div></div>`);
  expect(figures.sort()).toEqual(['aov 102.83', 'gmv 1234', 'sku_orders 12']);
});

test('boxes of a funnel; the unlabelled rates between them are no figures', async () => {
  const { figures } =
    await pages.read(`<div><div class="box"><span>Product impressions</span><b>10,000</b></div><div>3.00%</div>
    <div class="box"><span>Product clicks</span><b>300</b></div><div>10.00%</div><div class="box"><span>SKU orders</span><b>30</b></div></div>`);
  expect(figures).toEqual(['product_impressions 10000', 'product_clicks 300', 'sku_orders 30']);
});

test('a share in brackets', async () => {
  const { figures } = await pages.read(
    `<div class="it"><span>成交金额</span><div ${big}>¥435.20(33%)</div></div>`,
    'zh-CN',
  );
  expect(figures.map((line) => line.replace(' CNY', ''))).toEqual(['gmv 435.2 share 0.33']);
});

test('two numbers of equal rank for one label are ambiguous', async () => {
  const { figures, unread } = await pages.read(
    `<div class="card"><div>Gross revenue</div><div style="display:flex;gap:40px"><b>$120.00</b><b>$80.00</b></div></div>`,
  );
  expect(figures).toEqual([]);
  expect(unread).toEqual(['Gross revenue: ambiguous']);
});

test('the same metric with different values in two places is read in neither', async () => {
  const { figures, unread } = await pages.read(`<div class="card"><div>GMV</div><div ${big}>$120.00</div></div>
    <p>text between</p><div class="card"><div>GMV</div><div ${big}>$80.00</div></div>`);
  expect(figures).toEqual([]);
  expect(unread).toEqual(['GMV: ambiguous', 'GMV: ambiguous']);
});

test('every figure can be found again on the page', async () => {
  const { reading } = await pages.read(`<div class="card"><div>GMV</div><div ${big}>$120.00</div></div>`);
  expect(reading.figures.map(({ id, text, frame }) => ({ id, text, frame }))).toEqual([
    { id: 'f1', text: '$120.00', frame: 0 },
  ]);
});

test('what a list says of another term is not the value of this one', async () => {
  const { figures } = await pages.read(
    '<dl><dt>GMV</dt><dd>$12,345.00</dd><dt>CPC</dt><dd>from $4.50 per click</dd><dt>Seats</dt><dd>4</dd></dl>',
  );
  expect(figures).toEqual(['gmv 12345']);
});

test('values set to the right edge belong to the label on their line; the rates between stages to none', async () => {
  const stages = ['Impressions', 'Product clicks', 'Add-to-cart count', 'Buyers'];
  const values = ['84,000', '2,100', '410', '204'];
  const { figures } = await pages.read(
    `<svg width="500" height="220">${stages.map((stage, at) => `<text x="20" y="${30 + at * 48}">${stage}</text><text x="300" y="${30 + at * 48}" text-anchor="end">${values[at]}</text>`).join('')}
     ${['2.50%', '19.5%', '49.8%'].map((rate, at) => `<text x="400" y="${54 + at * 48}">${rate}</text>`).join('')}</svg>`,
  );
  expect(figures.sort()).toEqual(['add_to_cart 410', 'buyers 204', 'impressions 84000', 'product_clicks 2100']);
});

test('a label and the same with its qualifier are two scopes', async () => {
  const { figures } = await pages.read(
    `<div><div class="k"><div>Gross revenue</div><div ${big}>1,245.00 USD</div></div><div class="k"><div>Gross revenue (Current shop)</div><div ${big}>1,200.00 USD</div></div></div>`,
    'en',
    'https://ads.tiktok.com/i18n/gmv-max/dashboard?aadvid=1',
  );
  expect(figures.length).toBe(2);
  expect(figures.filter((line) => line.includes(' in ')).length).toBe(1);
});

test('remarks run on behind a value and behind its change', async () => {
  const { figures } = await pages.read(
    `<div><div class="c"><div>Ingresos brutos</div><div ${big}>10.592,82 €</div><p>+36,9 % frente al período anterior Objetivo 13.115,39 €</p></div>
     <div class="c"><div>Pedidos de SKU</div><div ${big}>1.845</div><p>−30,8 % con respecto a la semana pasada</p><p>Media del sector 1.216</p></div></div>`,
    'es',
  );
  expect(figures.sort()).toEqual([
    'gross_revenue 10592.82 EUR change 0.369 up previous_period target 13115.39',
    'sku_orders 1845 change -0.308 down previous_period peer 1216',
  ]);
});

test('a percentage without sign is a change where it is drawn like the changes of the other cards', async () => {
  const card = (label: string, value: string, change: string) =>
    `<div class="c"><div>${label}</div><div ${big}>${value}</div><p><span class="delta">${change}</span></p></div>`;
  const { figures } = await pages.read(
    `<div>${card('CTR', '1.40%', '0.00%')}${card('SKU orders', '530', '+3.10%')}${card('GMV', '$1,200.00', '-2.00%')}</div>`,
  );
  expect(figures.sort()).toEqual([
    'ctr 0.014 change 0 flat',
    'gmv 1200 change -0.02 down',
    'sku_orders 530 change 0.031 up',
  ]);
});

test('what stands behind a pair of a list is about that pair', async () => {
  const { figures } = await pages.read(
    `<div><div>加入购物车次数: <i></i></div><div>新客数: 1,541</div><div>+164.0% 较昨日</div><div>同行基准 1,212</div><div>店铺体验分: 66 分</div></div>`,
    'zh-CN',
  );
  expect(figures).toContain('new_customers 1541 change 1.64 up yesterday peer 1212');
});

test('a change in brackets before the earlier value, with a unit of its own', async () => {
  const { figures } = await pages.read(
    `<div><div class="c"><div>Số đơn hàng</div><div ${big}>6,89 N</div><p>(+8,04%) Kỳ trước 9,77 N</p></div><div class="c"><div>Người mua</div><div ${big}>5,85 N</div><p>(-1,5%) Kỳ trước 3,42 N</p></div></div>`,
    'vi',
  );
  expect(figures.sort()).toEqual([
    'buyers 5850 change -0.015 down previous_period 3420',
    'orders 6890 change 0.0804 up previous_period 9770',
  ]);
});

test('a label on one line with its change, the value below', async () => {
  const { figures } = await pages.read(
    `<div style="display:flex;gap:20px">${[
      ['GMV', '+13.2%', '$12,699'],
      ['Visitors', '-3.1%', '9,104'],
    ]
      .map(
        ([label, change, value]) =>
          `<section><div style="display:flex;gap:60px"><p>${label}</p><span>${change}</span></div><p ${big}>${value}</p></section>`,
      )
      .join('')}</div><div><div>SKU orders <span>+5.0%</span></div></div>`,
  );
  expect(figures.sort()).toEqual(['gmv 12699 change 0.132 up', 'store_visits 9104 change -0.031 down']);
});

test('an item of a list that can be pressed, among items that cannot', async () => {
  const item = (label: string, value: string, role = '') =>
    `<div ${role} style="display:flex;gap:60px"><span>${label}</span><span>${value}</span></div>`;
  const list = `${item('Product impressions', '382,000')}${item('Product clicks', '12,040', 'role="button"')}`;
  expect((await pages.read(`<div>${list}</div>`)).figures.sort()).toEqual([
    'product_clicks 12040',
    'product_impressions 382000',
  ]);
});

const keyFigure = (label: string, value: string, change: string, below: string) =>
  `<div class="stat"><div class="stat-label">${label}</div><div class="stat-row"><span class="stat-value" ${big}>${value}</span> <span class="stat-change ${change.startsWith('↓') ? 'down' : 'up'}">${change}</span></div><div class="stat-sub">${below}</div></div>`;

test('everyday words over larger numbers are key figures, whatever else the page tells of', async () => {
  const row = [
    keyFigure('Orders', '1,240', '↓ 3%', '78 shipped today'),
    keyFigure('Revenue', '$24,567', '↑ 18%', '$3,218 today'),
    keyFigure('Page views', '47,325', '↑ 22%', '6,854 unique visitors'),
  ];
  const { figures } = await pages.read(`<div style="display:flex;gap:20px">${row.join('')}</div>`);
  expect(figures.sort()).toEqual([
    'orders 1240 change -0.03 down',
    'page_views 47325 change 0.22 up',
    'revenue 24567 change 0.18 up',
  ]);
  // one word alone may stand there for another reason
  expect((await pages.read(`<div>${row[2]}</div>`)).figures).toEqual([]);
});

test('a rate stays the value beside a change that names its direction by its class', async () => {
  const row = [keyFigure('Bounce rate', '38.4%', '↓ 2.1pp', 'improving'), keyFigure('SKU orders', '16', '↑ 5%', '')];
  const { figures } = await pages.read(`<div style="display:flex;gap:20px">${row.join('')}</div>`);
  expect(figures.sort()).toEqual(['bounce_rate 0.384 change -0.021 down', 'sku_orders 16 change 0.05 up']);
});

test('a tag behind a number is no label, and the days of a card are no comparison', async () => {
  const live = `<div><div>Right now</div><div><span ${big}>847</span> <span>LIVE</span></div><div>people</div></div>`;
  const card = `<div><div>GMV</div><button>Last 7 days</button><div ${big}>$4,300 <span class="green" style="font-size:12px">↑ 8%</span></div></div>`;
  const { figures } = await pages.read(`<div style="display:flex;gap:20px">${live}${card}</div>`);
  expect(figures).toEqual(['gmv 4300 change 0.08 up']);
});

test('a name in the legend of a chart takes no number from outside the chart', async () => {
  const chart = '<svg width="200" height="90"><text x="20" y="20">SKU orders</text></svg>';
  const other = `<div><div>New feedback</div><div ${big}>62</div></div>`;
  const { figures } = await pages.read(`<div><div><h3>Development</h3>${chart}</div><div>${other}</div></div>`);
  expect(figures).toEqual([]);
});

test('a row of figures that is drawn in a nav, beside one that leads somewhere', async () => {
  const { figures } = await pages.read(
    `<nav><a href="#">Orders <b>5</b></a></nav><nav class="level">${[
      ['GMV', '$120.00'],
      ['SKU orders', '12'],
    ]
      .map(([label, value]) => `<div><p>${label}</p><p style="font-size:24px">${value}</p></div>`)
      .join('')}</nav>`,
  );
  expect(figures).toEqual(['gmv 120', 'sku_orders 12']);
});

test.each([
  ['options', (label: string, value: string) => `<div role="option"><div>${label}</div><b>${value}</b></div>`],
  ['radio buttons', (label: string, value: string) => `<div role="radio"><div>${label}</div><b>${value}</b></div>`],
  [
    'ticked labels',
    (label: string, value: string) => `<label><input type="checkbox"><div>${label}</div><b>${value}</b></label>`,
  ],
])('cards of which one is picked for a chart: %s', async (_what, card) => {
  const { figures } = await pages.read(`<div role="listbox">${card('GMV', '$12.00')}${card('CPM', '$3.20')}</div>`);
  expect(figures).toEqual(['gmv 12', 'cpm 3.2']);
});

test('a label takes no number of an unknown name before it', async () => {
  const { figures, unread } = await pages.read(
    `<div style="display:flex"><div><p>Zorp index</p><h3>87%</h3><p>CTR</p><p>--</p></div>
     <div><p>Blip count</p><h3>9,999</h3><p>SKU orders</p><p>310</p></div><div><p>GMV</p><h3>€12.00</h3></div></div>`,
  );
  expect(figures.sort()).toEqual(['gmv 12 EUR', 'sku_orders 310']);
  expect(unread).toEqual(['CTR: missing']);
});

test('a note says in what the amounts below it are counted', async () => {
  const noted = (note: string) =>
    `<h2>渠道数据 <small>${note}</small></h2><table><tr><th>渠道</th><th>成交金额</th><th>商品点击率</th></tr><tr><td>直播</td><td>12.04</td><td>2.1%</td></tr></table>`;
  const wan = await pages.read(`${noted('单位：万元')}<h2>核心数据</h2><div>消耗</div><b>8.10</b>`, 'zh-CN');
  expect(wan.figures.sort()).toEqual(['cost 8.1', 'gmv 120400 CNY @ channel:直播', 'product_ctr 0.021 @ channel:直播']);
  for (const note of ['（万元）', '以下金额单位为万元'])
    expect((await pages.read(`<div>${note}</div>${noted('')}`, 'zh-CN')).figures).toContain(
      'gmv 120400 CNY @ channel:直播',
    );
  const thousands = await pages.read(
    '<p>All amounts in thousands of US dollars</p><table><tr><th>Channel</th><th>GMV</th><th>SKU orders</th></tr><tr><td>LIVE</td><td>120</td><td>1,204</td></tr></table>',
  );
  expect(thousands.figures).toEqual(['gmv 120000 USD @ channel:LIVE', 'sku_orders 1204 @ channel:LIVE']);
});

test('the unit of a label is that of the values beside its value, and of a bound, too', async () => {
  const { reading } = await pages.read(
    `<h2>Shop</h2><div><p>GMV (k€)</p><b>84.2</b><span>Previous period 80.1</span></div>
     <div><p>Cost (k€)</p><b>&lt; 1</b></div><div><p>Refund rate (%)</p><b>4.2</b><span>Target 4.0</span></div>`,
  );
  const read = reading.figures.map(({ metric, value, high, compare: [beside] }) => [
    metric,
    value,
    high,
    beside?.value,
  ]);
  expect(read.sort()).toEqual([
    ['cost', 1000, 1000, undefined],
    ['gmv', 84200, 84300, 80100],
    ['refund_rate', 0.042, 0.043, 0.04],
  ]);
});

test('what is blurred is not read', async () => {
  const { figures } = await pages.read(
    '<div>GMV</div><h3>€12.00</h3><div style="filter:blur(8px)"><div>New customers</div><h3>999</h3></div>',
  );
  expect(figures).toEqual(['gmv 12 EUR']);
});

test('a card whose value is not there takes no number from the card beside it', async () => {
  const empty = '<div class="card mb-4"><h3>Sales value</h3><div style="height:40px"></div></div>';
  const other =
    '<div class="card chat mb-4"><div>Direct chat <span class="badge">3</span></div><p>Is this for free?</p></div>';
  const row = [keyFigure('SKU orders', '16', '↑ 5%', ''), keyFigure('Product clicks', '96', '↑ 2%', '')];
  const page = `<div>${row.join('')}</div><div><div>${empty}${other}</div></div>`;
  expect((await pages.read(page)).figures.sort()).toEqual([
    'product_clicks 96 change 0.02 up',
    'sku_orders 16 change 0.05 up',
  ]);
  // cells of one make that hold label and value in turns are no cards
  const cells =
    '<div class="row"><div class="cell">SKU orders</div><div class="cell"><i>pcs</i> <b>1,204</b></div></div>';
  expect((await pages.read(cells)).figures).toEqual(['sku_orders 1204']);
});

test('a percentage above an amount is its change, also where nothing has changed', async () => {
  const block = (change: string, value: string, label: string) =>
    `<div class="block"><span class="small">${change}</span><h5>${value}</h5><span>${label}</span></div>`;
  const { figures } = await pages.read(
    `<div style="display:flex">${block('0%', '$10,390.90', 'GMV')}${block('17%', '1,204', 'SKU orders')}</div>`,
  );
  expect(figures.sort()).toEqual(['gmv 10390.9 change 0 flat', 'sku_orders 1204 change 0.17 unknown']);
});

test('the bounds of a small chart, other days of a card and the whole of a funnel are no values and changes', async () => {
  const spark = await pages.read(
    '<div>CTR</div><div><span>0.9%</span> <span>3.0%</span></div><h3>2.1%</h3><div>GMV</div><h3>€12.00</h3>',
  );
  expect(spark.figures.sort()).toEqual(['ctr 0.021', 'gmv 12 EUR']);
  const days = await pages.read(
    '<div>GMV</div><table><tr><td>Today</td><td>€120</td></tr><tr><td>Last 7 days</td><td>€2,100</td></tr></table>',
  );
  expect(days.figures).toEqual(['gmv 120 EUR']);
  const stage = (label: string, value: string, rate: string) =>
    `<div style="display:flex"><span>${label}</span><b>${value}</b><i>${rate}</i></div>`;
  const funnel = await pages.read(
    stage('Impressions', '120,400', '100%') + stage('Clicks', '2,408', '2.0%') + stage('Purchases', '98', '4.1%'),
  );
  expect(funnel.reading.figures.map(({ change }) => change)).toEqual([null, null, null]);
});

test('the value that an inline style draws large is the value, wherever it stands among its siblings', async () => {
  const line = (size: number, said: string) => `<div style="margin-top:${size}px;font-size:${size}px">${said}</div>`;
  const { figures, unread } = await pages.read(
    `<div>${line(13, 'All days')}${line(12, 'of the shop')}${line(12, 'SKU orders')}${line(14, '1,020')}${line(26, '4,210')}</div>`,
  );
  expect([figures, unread]).toEqual([['sku_orders 4210'], []]);
});

test('a line of a list that has lost its value takes none from the lines around it', async () => {
  const line = (label: string, value: string) => `<div>${label}</div><div>${value}</div>`;
  const { figures, unread } = await pages.read(
    `<div style="display:grid;grid-template-columns:200px 200px">${line('GMV', '$4,210.00')}${line('Impressions', '<span class="skeleton" style="display:block;height:16px"></span>')}${line('SKU orders', '88')}${line('ROAS', '2.89')}</div>`,
  );
  expect(figures).toEqual(['gmv 4210', 'sku_orders 88', 'roas 2.89']);
  expect(unread).toEqual(['Impressions: loading']);
});
