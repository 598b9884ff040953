import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const card = (label: string, value: string, more = '') =>
  `<div style="padding:8px"><div>${label}</div><div style="font-size:22px">${value}</div>${more}</div>`;
const own = card('Product clicks', '3,450') + card('GMV', '$12.00');
const OWN = ['gmv 12', 'product_clicks 3450'];

test.each([
  ['en', 'Forecast', 'Impressions'],
  ['en', 'Estimated results', 'Impressions'],
  ['en', 'Benchmarks by category', 'Impressions'],
  ['en', 'Set your goals', 'Impressions'],
  ['zh-CN', '行业平均水平', '展示次数'],
  ['id', 'Rata-rata industri', 'Impresi iklan'],
  ['vi', 'Dự báo tuần tới', 'Lượt hiển thị'],
  ['de', 'Branchendurchschnitt', 'Impressionen'],
  ['ja', '今後7日間の予測', 'インプレッション'],
  ['en', 'Assistant', 'Impressions'],
  ['en', 'Sellers using Boost see', 'Impressions'],
  ['zh-CN', '消息通知', '展示次数'],
  ['en', 'Target 2026', 'Impressions'],
  ['en', 'Goals Q4 2026', 'Impressions'],
  ['vi', 'Mục tiêu tháng 11', 'Lượt hiển thị'],
  ['ja', '11月の目標', 'インプレッション'],
  ['es', 'Tiendas similares', 'Impresiones'],
])('%s: nothing under “%s” was measured of the seller', async (lang, heading, label) => {
  const { figures, unread } = await pages.read(
    `${own}<section><h3>${heading}</h3>${card(label, '9,000')}</section>`,
    lang,
  );
  expect(figures.sort()).toEqual(OWN);
  expect(unread).toEqual([`${label}: not_measured`]);
});

test.each([
  ['en', 'If you post three videos a week, you could reach:', 'Impressions'],
  ['zh-CN', '开启托管后，每周有望获得：', '展示次数'],
])('%s: “%s” leads to what could be, up to the next heading', async (lang, sentence, label) => {
  const { figures, unread } = await pages.read(
    `<div><p>${sentence}</p>${card(label, '9,000')}<h3>7d</h3>${own}</div>`,
    lang,
  );
  expect(figures.sort()).toEqual(OWN);
  expect(unread).toEqual([`${label}: not_measured`]);
});

test('a tag that calls one value an estimate speaks of that value', async () => {
  const { figures, unread } = await pages.read(
    `<div style="display:flex">${card('Reach', '9,000', '<small>Estimated</small>')}${card('Impressions', '12,000', '<small>Forecast 15,000</small>')}${own}</div>`,
  );
  expect(figures.sort()).toEqual(['gmv 12', 'impressions 12000', 'product_clicks 3450']);
  expect(unread).toEqual(['Reach: not_measured']);
});

test.each(['Condition', '触发条件', 'Koşul', 'Bedingung'])('under “%s” stand the bounds of rules', async (head) => {
  const { figures } = await pages.read(
    `${own}<table><tr><th>Metric</th><th>${head}</th><th>On</th></tr><tr><td>ROAS</td><td>&lt; 0.10</td><td></td></tr>
    <tr><td>CTR</td><td>&gt; <i>%</i><b>12.0</b></td><td></td></tr></table>`,
  );
  expect(figures.sort()).toEqual(OWN);
});

test('columns and rows of others; a campaign may be called like them', async () => {
  const { figures } =
    await pages.read(`<table><thead><tr><th rowspan="2">Campaign</th><th colspan="2">Actual</th><th colspan="2">Forecast</th></tr>
    <tr><th>Impressions</th><th>CTR</th><th>Impressions</th><th>CTR</th></tr></thead><tbody>
    <tr><td>Competitor keywords</td><td>2,300</td><td>2.1%</td><td>4,000</td><td>2.2%</td></tr>
    <tr><td>Category benchmark</td><td>1,300</td><td>1.1%</td><td>5,000</td><td>1.2%</td></tr></tbody></table>`);
  expect(figures.sort()).toEqual([
    'ctr 0.021 @ campaign:Competitor keywords',
    'impressions 2300 @ campaign:Competitor keywords',
  ]);
});

test('a goal beside the own value leaves it the own value', async () => {
  const { figures } = await pages.read(
    `${own}<section><h3>Goals</h3>${card('Impressions', '9,000', '<small>Target: 10,000</small>')}</section>`,
  );
  expect(figures).toContain('impressions 9000 target 10000');
});

test('what floats over the page for a moment is not read', async () => {
  const { figures } = await pages.read(`${own}
    <div style="position:absolute;left:90px;top:9px;pointer-events:none;z-index:9999999"><div>2026-11-10</div><div><span>GMV</span> <b>$3.00</b></div></div>
    <div class="chartTooltip"><span>Impressions</span> <b>77</b></div>
    <div class="snackbar">Product clicks 99</div>
    <div class="notifications"><div><b>Reach</b> <span>2</span></div></div>`);
  expect(figures.sort()).toEqual(OWN);
});

test('how many more is not how many', async () => {
  const { figures } = await pages.read(
    own + card('Impressions', '+1,200') + card('Cost', '+$5.00') + card('New followers', '+34'),
  );
  expect(figures.sort()).toEqual(OWN);
});

test('marks of footnotes and tags of praise belong to no number and no label', async () => {
  const tag = '<i style="background:#e33;padding:0 6px;font-size:10px">';
  const { figures } = await pages.read(
    card('GMV<sup>1</sup>', '$12.00<sup>2</sup>') +
      card('Orders<sup>3</sup>', '345<sup>2</sup>') +
      card(`Product clicks ${tag}NEW</i>`, '3,450*') +
      card(`Impressions ${tag}SHOP</i>`, '45'),
  );
  expect(figures.sort()).toEqual(['gmv 12', 'orders 345', 'product_clicks 3450']);
});

test('two raised digits behind a whole amount may be its cents', async () => {
  const { figures, unread } = await pages.read(
    card('GMV', '$1,204<sup style="font-size:11px">56</sup>') +
      card('Gross revenue', '$1,310.50<sup>12</sup>') +
      card('Refund amount', '$88<sup><a href="#fn">12</a></sup>') +
      card('SKU orders', '31<sup>12</sup>'),
  );
  expect(figures.sort()).toEqual(['gross_revenue 1310.5', 'refund_amount 88', 'sku_orders 31']);
  expect(unread).toContain('GMV: ambiguous');
});

test('rankings of shops and the market of certain days are of others', async () => {
  for (const heading of ['Shop ranking', 'Industry · Last 7 days', '店铺排行榜', '行业大盘 · 近7天']) {
    const { figures } = await pages.read(
      `<h2>${heading}</h2><table><tr><th>Shop</th><th>GMV</th><th>Product clicks</th></tr><tr><td>Glow</td><td>$8,120.00</td><td>9,100</td></tr></table>`,
      'en',
      'https://compass.jinritemai.com/shop',
    );
    expect(figures).toEqual([]);
  }
});

test('what stands under the word for an example is none of the seller’s, nor what a frame off the page shows', async () => {
  const help =
    '<div><b>How AOV is calculated</b><p>Example</p><div>Refund amount: $50.00</div><div>AOV: $20.00</div></div>';
  expect((await pages.read(own + help)).figures.sort()).toEqual(OWN);
  const frame = (style: string) =>
    `${own}<iframe style="${style}" srcdoc="<div>Refund amount</div><b>$9.00</b>"></iframe>`;
  expect((await pages.read(frame('width:300px'))).figures).toContain('refund_amount 9');
  expect((await pages.read(frame('position:absolute;left:-5000px'))).figures.sort()).toEqual(OWN);
});

test('what the title of the page calls a plan or others’ was not measured', async () => {
  const ads = 'https://ads.tiktok.com/i18n/plan';
  for (const title of ['Media plan', 'Competitor analysis', '竞店分析'])
    expect((await pages.read(`<h1>${title}</h1>${own}`, 'en', ads)).figures).toEqual([]);
  expect((await pages.read(`<h1>Campaign plans of the shop</h1>${own}`, 'en', ads)).figures).not.toEqual([]);
});

test('a small box pinned to the window is no part of the page, a dialog is', async () => {
  const box = (inner: string, role = '') =>
    `<div ${role} style="position:fixed;right:0;bottom:0;width:220px;background:#fff">${inner}</div>`;
  const { figures } = await pages.read(own + box(card('Refund amount', '$77.00') + card('AOV', '$9.00')));
  expect(figures.sort()).toEqual(OWN);
  const dialog = await pages.read(own + box(card('Refund amount', '$77.00'), 'role="dialog"'));
  expect(dialog.figures).toContain('refund_amount 77');
});

test('tabs that name metrics take no value from what stands below them', async () => {
  const tabs = ['Impressions', 'Product impressions', 'Items sold'].map(
    (name) => `<button role="tab">${name}</button>`,
  );
  const near = ['Impressions limit', 'Reach settings', 'Max. CPC'].map((name) => card(name, '9,000')).join('');
  const { figures } = await pages.read(
    `<div role="tablist">${tabs.join('')}</div><div style="display:flex">${near}</div>${own}`,
  );
  expect(figures.sort()).toEqual(OWN);
  const cards = await pages.read(
    `<div role="tablist"><button role="tab">${card('Impressions', '12,345')}</button></div>${own}`,
  );
  expect(cards.figures).toContain('impressions 12345');
});

test('values under headings of other days are not those of the page', async () => {
  const block = (heading: string) =>
    `<section><h3>${heading}</h3>${card('Product clicks', '98,765')}${card('AOV', '$54.00')}</section>`;
  for (const heading of ['All time', 'Lifetime', 'Previous period']) {
    const { figures, unread } = await pages.read(`<section><h3>Overview</h3>${own}</section>${block(heading)}`);
    expect(figures.sort()).toEqual(OWN);
    expect(unread).toEqual(expect.arrayContaining(['Product clicks: other_period', 'AOV: other_period']));
  }
});

test('conditions, counts of tabs and what a goal is are no values', async () => {
  const rule = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td><td>On</td></tr>`;
  const rules = `<table><tr><th>Metric</th><th>Condition</th><th>Status</th></tr>${rule('Frequency', '≤ 2.75')}${rule('Reach', '&lt; 9,282')}${rule('CPC', '≥ <b>$1.20</b>')}</table>`;
  const tabs = `<div role="tablist">${['Items sold', 'New customers'].map((name) => `<button role="tab">${name} <span>42</span></button>`).join('')}</div>`;
  const chips = ['Visitors', 'Product clicks'].map((name, at) => `<i>${name}${at ? '' : ' ↓'}</i>`).join(' ');
  const chosen = ['Reach ≥', 'Views &lt;'].map((text) => `<span>${text} <b>23,136</b> <i>×</i></span>`).join(' ');
  const filters = await pages.read(`${own}<div>${chips}</div><div>${chosen}</div>`);
  expect(filters.figures.sort()).toEqual(OWN);
  const goal = `<div>${card('Add to cart', '<progress value="0.4"></progress>')}<div>45% / Goal <b>25,264</b></div></div>`;
  const { figures } = await pages.read(rules + tabs + own + goal);
  expect(figures.sort()).toEqual(OWN);
  const little = await pages.read(own + card('CPC', '&lt; $0.01'));
  expect(little.figures.some((line) => line.startsWith('cpc 0.01'))).toBe(true);
});

test('what stands under a heading of other shops is no own figure, under headings of its own too', async () => {
  const { figures, unread } = await pages.read(
    `<section><h2>Shop performance</h2><div>GMV</div><h3>€12.00</h3></section>
     <section><h2>Success stories</h2><div><h4>A brand of cosmetics</h4><p>ROI</p><b>5.2</b></div></section>`,
  );
  expect(figures).toEqual(['gmv 12 EUR']);
  expect(unread).toEqual(['ROI: not_measured']);
});

test('a heading that calls its block a forecast of certain days leaves no figure below it', async () => {
  const block = (heading: string, gmv: string, orders: string) =>
    `<div><h3>${heading}</h3><div style="display:flex">${card('GMV', gmv)}${card('SKU orders', orders)}</div></div>`;
  for (const heading of [
    'Forecast for December',
    'December 2026 forecast',
    '12月预测',
    'Prognose für Dezember 2026',
    'Prognos november',
  ]) {
    const { figures } = await pages.read(block('Last month', '$1,204.00', '120') + block(heading, '$2,310.00', '205'));
    expect(figures, heading).toEqual(['gmv 1204', 'sku_orders 120']);
  }
});

test('of creators that are listed with their followers nothing is the shop’s, on any site', async () => {
  const creators = `<table><tr><th>Creator</th><th>Followers</th><th>GMV</th><th>Engagement rate</th></tr>
     <tr><td>@mia.cooks</td><td>1.2M</td><td>$48,200.00</td><td>4.2%</td></tr><tr><td>@joefit</td><td>310K</td><td>$9,100.00</td><td>6.1%</td></tr></table>`;
  for (const url of ['https://seller-us.tiktok.com/affiliate/creators', 'https://shop.example.com/data'])
    expect((await pages.read(creators, 'en', url)).figures).toEqual([]);
});

test('a campaign that is called an example is none, on any site', async () => {
  const { figures, unread } = await pages.read(
    '<table><tr><th>Metric</th><th>Campaign A (example)</th><th>Campaign B (example)</th></tr><tr><td>Cost</td><td>$500</td><td>$800</td></tr><tr><td>Impressions</td><td>100,000</td><td>140,000</td></tr></table>',
    'en',
    'https://ads.tiktok.com/help/article/cost-per-result',
  );
  expect(figures).toEqual([]);
  expect(new Set(unread)).toEqual(new Set(['Cost: not_measured', 'Impressions: not_measured']));
});

test.each([
  ['en', 'Your shop', 'Luna Living', 'Product clicks', 'CTR'],
  ['en', 'You', 'Casa Verde', 'Product clicks', 'CTR'],
  ['de', 'Ihr Shop', 'Luna Living', 'SKU-Bestellungen', 'CTR'],
  ['es', 'Tu tienda', 'Luna Living', 'Clics en productos', 'CTR'],
  ['zh-CN', '本店', '青瓷旗舰店', '商品点击次数', '商品点击率'],
  ['ja', '自店', '青空ショップ', '商品クリック数', 'CTR'],
])('%s: beside “%s”, %s is another shop', async (lang, own, other, clicks, rate) => {
  const row = (cell: string, ...texts: string[]) =>
    `<tr>${texts.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  const down = `<table>${row('th', '', clicks, rate)}${row('td', own, '402', '2%')}${row('td', other, '903', '3%')}</table>`;
  const ranked = `<table>${row('th', '#', 'Shop', clicks, rate)}${row('td', '1', other, '903', '3%')}${row('td', '2', own, '402', '2%')}</table>`;
  const across = `<table>${row('th', '', own, other)}${row('td', clicks, '402', '903')}${row('td', rate, '2%', '3%')}</table>`;
  for (const table of [down, ranked, across]) {
    const { reading } = await pages.read(table, lang);
    expect(reading.figures.map(({ value, entity, segment }) => [value, entity, segment])).toEqual([
      [402, null, null],
      [0.02, null, null],
    ]);
  }
});

test('under heads of the own shop and of another one, the parts of other shops are left out', async () => {
  const { figures } = await pages.read(
    `<table><tr><th rowspan="2">Date</th><th colspan="2">You</th><th colspan="2">Luna Living</th></tr><tr><th>GMV</th><th>CTR</th><th>GMV</th><th>CTR</th></tr>
     <tr><td>2026-11-08</td><td>€100</td><td>2.0%</td><td>€200</td><td>3.0%</td></tr></table>`,
  );
  expect(figures).toEqual(['gmv 100 EUR @ day:2026-11-08', 'ctr 0.02 @ day:2026-11-08']);
});

test('the own shop is measured under a title of benchmarks too, but not under one of plans', async () => {
  const table =
    '<table><tr><th></th><th>Your shop</th><th>Industry</th></tr><tr><th>GMV</th><td>$120.00</td><td>$300.00</td></tr><tr><th>Product clicks</th><td>80</td><td>200</td></tr></table>';
  const own = ['gmv 120 peer 300', 'product_clicks 80 peer 200'];
  expect((await pages.read(`<h1>Industry benchmark</h1>${table}`)).figures).toEqual(own);
  expect((await pages.read(`<h1>Forecast</h1>${table}`)).figures).toEqual([]);
});

test('everyday words down a table are figures where they lead to orders and stand beside what they were', async () => {
  const table = (last: string) =>
    `<table><tr><th></th><th>This week</th><th>Last week</th></tr><tr><td>Visitors</td><td>1,204</td><td>1,100</td></tr><tr><td>${last}</td><td>88</td><td>80</td></tr><tr><td>Customers</td><td>71</td><td>70</td></tr></table>`;
  expect((await pages.read(table('Orders'))).figures.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'store_visits 1204',
    'orders 88',
    'buyers 71',
  ]);
  expect((await pages.read(table('Comments'))).figures).toEqual([]);
});

test.each(['Benchmarks for Fashion', 'E-commerce benchmark 2026', 'Top shops this week'])(
  'what stands under “%s” is of others',
  async (heading) => {
    const card = (label: string, value: string) =>
      `<div style="width:170px"><div>${label}</div><div style="font-size:24px">${value}</div></div>`;
    const row = (...cards: string[]) => `<div style="display:flex">${cards.join('')}</div>`;
    const own = row(card('GMV', '$90'), card('Orders', '30'), card('Visitors', '300'));
    const { figures } = await pages.read(
      `${own}<section><h3>${heading}</h3>${row(card('CTR', '3%'), card('CPC', '$0.40'))}</section>`,
    );
    expect(figures).toEqual(['gmv 90', 'orders 30', 'store_visits 300']);
  },
);
