import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const cards = (...pairs: [string, string][]) =>
  `<div style="display:flex">${pairs.map(([label, value]) => `<div style="width:180px"><div>${label}</div><div style="font-size:24px">${value}</div></div>`).join('')}</div>`;
const table = (head: string[], ...rows: string[][]) =>
  `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

test('a rate between counts of people is a rate of people', async () => {
  const { figures } = await pages.read(
    cards(
      ['商品曝光人数', '12.3万'],
      ['曝光-点击率', '8.13%'],
      ['商品点击人数', '1万'],
      ['点击-成交率', '2.00%'],
      ['成交人数', '200'],
    ),
    'zh-CN',
  );
  expect(figures).toEqual([
    'product_impression_users 123000',
    'product_ctr_users 0.0813',
    'product_click_users 10000',
    'click_pay_rate_users 0.02',
    'buyers 200',
  ]);
});

test('a rate that its own counts confirm stays what its label says', async () => {
  const { figures } = await pages.read(
    cards(
      ['展现量', '100,000'],
      ['点击率', '8.00%'],
      ['点击量', '8,000'],
      ['商品曝光人数', '50,000'],
      ['商品点击人数', '4,000'],
    ),
    'zh-CN',
  );
  expect(figures).toContain('ctr 0.08');
});

test('rows that nothing names are campaigns only beside metrics of advertising', async () => {
  const kinds = async (...args: Parameters<typeof table>) => {
    const { reading } = await pages.read(table(...args));
    return [...new Set(reading.figures.map(({ entity }) => entity?.kind))];
  };
  expect(await kinds(['Region', 'GMV', 'SKU orders'], ['North', '$10.00', '1'], ['South', '$12.00', '2'])).toEqual([
    'channel',
  ]);
  expect(await kinds(['Name', 'Product impressions', 'Items sold'], ['Mug', '100', '1'], ['Cup', '120', '2'])).toEqual([
    'product',
  ]);
  expect(await kinds(['Name', 'Impressions', 'CPM'], ['A', '1,000', '$1.20'], ['B', '1,200', '$1.30'])).toEqual([
    'campaign',
  ]);
});

test('a change whose value is not there is no value', async () => {
  const { figures, unread } = await pages.read(cards(['GMV', '$10.00'], ['ROAS', '(-68.02%)'], ['CTR', '+74.82%']));
  expect(figures).toEqual(['gmv 10']);
  expect(unread.sort()).toEqual(['CTR: missing', 'ROAS: missing']);
});

const OWN =
  '<div><div>GMV</div><div style="font-size:24px">$1,200.00</div></div><div><div>SKU orders</div><div style="font-size:24px">12</div></div>';

test.each([
  '<div class="banner">You are viewing sample data. Connect your shop to see your own.</div>',
  '<div role="alert"><b>Demo mode</b></div>',
  '<p>以下为示例数据</p>',
  '<div>Se muestran datos de ejemplo</div>',
  '<div>Beispieldaten</div>',
  '<div>サンプルデータを表示しています</div>',
  '<p>先看下面的例子。</p>',
  '<p>Die Zahlen zeigt das folgende Beispiel.</p>',
])('figures under %s are not the seller’s', async (banner) => {
  const { figures, unread } = await pages.read(`<main>${banner}<section>${OWN}</section></main>`);
  expect(figures).toEqual([]);
  expect(unread.sort()).toEqual(['GMV: sample', 'SKU orders: sample']);
});

test.each([
  ['what folds away the part below', `<details open><summary><h3>Sample data</h3></summary>${OWN}</details>`],
  [
    'a heading in the cell of a table that lays the page out',
    `<table><tr><td><a href="#">Home</a></td><td><section><h3>Sample data</h3>${OWN}</section></td></tr></table>`,
  ],
])('samples under %s', async (_what, body) => {
  const { figures, unread } = await pages.read(body);
  expect(figures).toEqual([]);
  expect(unread.length).toBeGreaterThan(0);
});

test.each([
  '<p>以上数据仅为案例展示，实际效果以店铺情况为准。</p>',
  '<p>The figures above are sample data.</p>',
  '<p>I numeri qui sopra sono dati di esempio.</p>',
  '<p>Powyższe liczby to dane przykładowe.</p>',
  '<p>Các số ở trên là dữ liệu mẫu.</p>',
])('figures above a footnote that speaks of them, %s, are not the seller’s', async (footnote) => {
  const { figures, unread } = await pages.read(`<main><div><section>${OWN}</section>${footnote}</div></main>`);
  expect(figures).toEqual([]);
  expect(unread.sort()).toEqual(['GMV: sample', 'SKU orders: sample']);
});

test('a tag on one card speaks of that card alone; links, names of rows and footnotes of none', async () => {
  const { figures, unread } =
    await pages.read(`<div><section><h3>Trend</h3><span>Demo</span><div><div>Impressions</div><div style="font-size:24px">5,000</div></div></section>
    <section>${OWN}</section><a href="#">Try demo mode</a><p>Explore the sample data set</p></div>`);
  expect(figures.sort()).toEqual(['gmv 1200', 'sku_orders 12']);
  expect(unread).toEqual(['Impressions: sample']);
});

test('a sample of other figures does not make the own ones another trade’s', async () => {
  const cards = (...pairs: [string, string][]) =>
    `<div style="display:flex">${pairs.map(([label, value]) => `<div style="width:200px"><div>${label}</div><b style="font-size:22px">${value}</b></div>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<h1>Store performance</h1>${cards(['Sales', '€8,204.10'], ['Orders', '164'], ['Sessions', '6,020'])}
     <section><h2>See what Pro gives you</h2><p>Example with demo data</p>${cards(['Sales', '€48,900.00'], ['Orders', '940'], ['Happiness', '31'])}</section>`,
  );
  expect(figures).toEqual(['revenue 8204.1 EUR', 'orders 164', 'sessions 6020']);
});

test.each([
  ['pt-BR', 'GMV', 'Vídeo'],
  ['es', 'GMV', 'Vídeo'],
  ['fr', 'GMV', 'Vidéo'],
])('parts by channel in %s are no counts', async (lang, label, video) => {
  const { figures } = await pages.read(
    `<div><div>${label}</div><div style="font-size:24px">1.200,00 €</div></div><div><div>ROAS</div><div style="font-size:24px">3,1</div></div><section><div><span>LIVE</span> <b>6830</b></div><div><span>${video}</span> <b>3217</b></div></section>`,
    lang,
  );
  expect(figures.sort()).toEqual(['gmv 1200 EUR', 'roas 3.1']);
});

test('how much of a goal is reached is not the value', async () => {
  const { figures } = await pages.read(
    `${OWN}<div><div>CTR</div><div>94% / Target 33,167</div></div><div><div>Add to cart rate</div><div>70% / Target 3.2%</div></div><div><div>Orders</div><div>2,485 / Target 3,000</div></div>`,
  );
  expect(figures.sort()).toEqual(['gmv 1200', 'orders 2485 target 3000', 'sku_orders 12']);
});

test('parts of a metric by channel, each with a colon, are no counts of lives and videos', async () => {
  const { figures } = await pages.read(
    `${OWN}<section><h4>Sources</h4><div><span>LIVE:</span> <b>4411</b></div><div><span>Video:</span> <b>5524</b></div></section>`,
  );
  expect(figures.sort()).toEqual(['gmv 1200', 'sku_orders 12']);
});

test('nor are those of a legend, each in one text with its number', async () => {
  const legend = ['Live: 52', 'Video: 34', 'Shop tab: 14'];
  const { figures } = await pages.read(
    `${OWN}<svg width="400" height="30">${legend.map((text, at) => `<text x="${at * 130}" y="20">${text}</text>`).join('')}</svg>`,
  );
  expect(figures.sort()).toEqual(['gmv 1200', 'sku_orders 12']);
});

const clicks = [2318, 1507, 3129, 2996, 1848];
const rates = (print: (percent: number) => string) =>
  `<table><tr><th>Campaign name</th><th>Impressions</th><th>Clicks (destination)</th><th>CTR</th></tr>${clicks.map((count, at) => `<tr><td>Spark ${at}</td><td>100,000</td><td>${count}</td><td>${print(count / 1000)}%</td></tr>`).join('')}</table>`;

test.each<[string, (percent: number) => string, number, number]>([
  ['rounds', (percent) => percent.toFixed(2), 0.02315, 0.02325],
  ['truncates', (percent) => (Math.floor(percent * 100) / 100).toFixed(2), 0.0231, 0.0232],
])('a table whose counts show that it %s gives the narrower interval', async (_what, print, low, high) => {
  const { reading } = await pages.read(rates(print));
  const rate = reading.figures.find(({ metric, entity }) => metric === 'ctr' && entity?.name === 'Spark 0');
  expect(rate).toMatchObject({ low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) });
});

test('a table that prints both ways keeps both', async () => {
  const { reading } = await pages.read(
    rates((percent) => (percent < 2 ? percent.toFixed(2) : (Math.floor(percent * 100) / 100).toFixed(2))),
  );
  const rate = reading.figures.find(({ metric, entity }) => metric === 'ctr' && entity?.name === 'Spark 0');
  expect(rate).toMatchObject({ low: expect.closeTo(0.02305, 9), high: expect.closeTo(0.0232, 9) });
});

test('what stands in for a missing value is no value', async () => {
  const { figures } = await pages.read(`<div style="display:flex;gap:40px">
    <div><div>Orders</div><b style="font-size:22px">204</b></div>
    <div><div>ROAS</div><div></div><div><i class="arrow-up"></i><span>32.8%</span></div></div>
    <div><div>Items sold</div><div>+245 (77.93%)</div></div></div>`);
  expect(figures).toEqual(['orders 204']);
});

test('a suffix that English reads otherwise needs the formatting of its own language beside it', async () => {
  const card = (label: string, value: string) =>
    `<div style="display:inline-block;width:200px"><div>${label}</div><b>${value}</b></div>`;
  const bare = await pages.read(card('GMV', 'Rp272M') + card('Pesanan', '204'), 'id');
  expect([bare.figures, bare.unread]).toEqual([['orders 204'], ['GMV: ambiguous']]);
  const local = await pages.read(card('GMV', 'Rp272M') + card('Pengunjung toko', '45,2 rb'), 'id');
  expect(local.figures).toContain('gmv 272000000000 IDR');
});

test('channels over metrics whose words are not all known', async () => {
  const { figures } = await pages.read(`<table><thead><tr><th>Metric</th><th>LIVE</th><th>Video</th></tr></thead>
    <tbody><tr><td>Conversions</td><td>1,891</td><td>1,849</td></tr><tr><td>Wobbles</td><td>12</td><td>14</td></tr><tr><td>Gadgets</td><td>3</td><td>4</td></tr></tbody></table>`);
  expect(figures.filter((line) => line.startsWith('live_sessions') || line.startsWith('videos'))).toEqual([]);
});

test('while a value loads, the percentage left in its card is neither a rate nor a mean', async () => {
  const { figures, unread } = await pages.read(`<style>.skeleton{width:90px;height:16px;background:#eee}</style>
    <div class="c"><p>CTR</p><p class="skeleton"></p><p style="color:green">48.76%</p></div>
    <div class="c"><p>Frequency</p><p class="skeleton"></p><p style="color:green">12.30%</p></div>
    <div class="c"><p>ROAS</p><p style="font-size:20px">312.50%</p></div>
    <div class="c"><p>Impressions</p><p style="font-size:20px">12,345</p></div>`);
  expect(figures.sort()).toEqual(['impressions 12345', 'roas 3.125']);
  expect(unread.sort()).toEqual(['CTR: loading', 'Frequency: loading']);
});

const dated = (...cards: [label: string, value: string][]) =>
  `<div style="display:flex;gap:20px">${cards.map(([label, value]) => `<div><div>${label}</div><div style="font-size:24px">${value}</div></div>`).join('')}</div>`;

test('words of time in labels part figures of other days from the page’s own', async () => {
  const body = dated(['GMV', '€1,200.50'], ['GMV yesterday', '€980.00'], ["Today's SKU orders", '12']);
  expect((await pages.read(body)).figures.sort()).toEqual([
    'gmv 1200.5 EUR',
    'gmv 980 EUR in yesterday',
    'sku_orders 12 in today',
  ]);
  const shop = 'https://fxg.jinritemai.com/ffa/mshop/homepage/index';
  const { reading } = await pages.read(
    dated(['今日成交金额', '¥1,200.50'], ['昨日成交金额', '¥980.00']),
    'zh-CN',
    shop,
  );
  const [today, yesterday] = reading.figures.map(({ period }) => period);
  expect(reading.figures.map(({ segment }) => segment)).toEqual([null, null]);
  expect(today?.start).toBe(today?.end);
  expect(yesterday?.end && today && yesterday.end < today.start).toBe(true);
});

test.each([
  ['GMV (Last 7 days)', 'SKU orders in the last 7 days', 'en'],
  ['GMV de hoy', 'Impresiones de productos hoy', 'es'],
  ['近7天成交金额', '访客数（近7天）', 'zh-CN'],
  ['오늘 GMV', '오늘 상품 클릭수', 'ko'],
])('where all labels say the same days, %s is no part of anything', async (first, second, lang) => {
  const { figures } = await pages.read(dated([first, '1200'], [second, '96']), lang);
  expect(figures.map((line) => line.replace(/^\w+ /, ''))).toEqual(['1200', '96']);
});

test('days that a label names are the page’s only where they are as many', async () => {
  const page = `<p>Nov 8, 2026 – Nov 14, 2026</p>${dated(['GMV (last 7 days)', '€1,200.50'], ['GMV (last 90 days)', '€9,800.00'])}`;
  const { reading, unread } = await pages.read(page);
  expect(reading.figures.map(({ value, segment, period }) => [value, segment, period?.start])).toEqual([
    [1200.5, null, '2026-11-08'],
  ]);
  expect(unread).toEqual(['GMV (last 90 days): other_period']);
});

test('windows of attribution are no days that are counted', async () => {
  const { figures } = await pages.read(
    dated(['成交金额', '¥1,200'], ['当日成交金额', '¥96'], ['7日成交金额', '¥99']),
    'zh-CN',
  );
  expect(figures.filter((line) => !line.startsWith('gmv 1200'))).toEqual([]);
});

test('viewers of lives where the rows are lives', async () => {
  const rows = (head: string) =>
    `<table><tr><th>${head}</th><th>노출수</th><th>시청자 수</th></tr><tr><td>금요일</td><td>120,300</td><td>9,204</td></tr><tr><td>토요일</td><td>98,100</td><td>8,100</td></tr></table>`;
  const metrics = async (head: string) =>
    (await pages.read(rows(head), 'ko')).reading.figures
      .map(({ metric }) => metric)
      .filter((name) => /view/.test(name));
  expect(await metrics('라이브')).toEqual(['live_viewers', 'live_viewers']);
  expect(await metrics('동영상')).toEqual(['video_viewers', 'video_viewers']);
});

test('how long lives and videos are watched, under a name that tells neither', async () => {
  const rows = (head: string, label: string) =>
    `<table><tr><th>${head}</th><th>Impressions</th><th>GMV</th><th>${label}</th></tr><tr><td>Friday</td><td>120,300</td><td>$9,204.00</td><td>1m 20s</td></tr></table>`;
  const metric = async (head: string, label: string) =>
    (await pages.read(rows(head, label))).reading.figures.find(({ unit }) => unit === 'duration')?.metric;
  expect(await metric('LIVE', 'Average watch time')).toBe('live_avg_watch');
  expect(await metric('LIVE', 'Average video watch time')).toBe('avg_play_time');
  expect(await metric('Video', 'Average watch time')).toBe('avg_play_time');
  expect(await metric('Video', 'Average viewing duration')).toBe('avg_play_time');
  expect(await metric('Campaign', 'Average watch time')).toBe('avg_play_time');
});

test('everyday words are figures where together they lead from visits to orders, and not on buttons', async () => {
  const of = (texts: string[], wrap = (html: string) => html) =>
    pages.read(
      texts
        .map((text) => text.split('|'))
        .map(
          ([label, value]) =>
            `<div style="display:inline-block;width:200px">${wrap(`<div>${label}</div>`)}<b>${value}</b></div>`,
        )
        .join(''),
    );
  const funnel = ['Orders|1,234', 'Visitors|52,310', 'Product clicks|21,310'];
  expect((await of(funnel)).figures).toEqual(['orders 1234', 'store_visits 52310', 'product_clicks 21310']);
  expect((await of(funnel, (html) => `<button style="font:inherit">${html}</button>`)).figures).toEqual([]);
  expect((await of(['Orders|1,234', 'Favorites|12', 'Reviews|3'])).figures).toEqual([]);
  expect((await of(['Visitors|52,310', 'Sessions|71,020', 'Searches|3,114'])).figures).toEqual([]);
});

test('beside such words a short list of what was sold is the seller’s, and no list of goods', async () => {
  const cards = ['Sales|NT$90', 'Orders|1,234', 'Product page views|52,310']
    .map((text) => text.split('|'))
    .map(([label, value]) => `<div style="width:300px"><span>${label}</span> <b style="float:right">${value}</b></div>`)
    .join('');
  const list = (...heads: string[]) =>
    `<table><tr><th>Product</th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>Mug</td><td>402</td><td>NT$60</td></tr><tr><td>Lamp</td><td>180</td><td>NT$30</td></tr></table>`;
  const rowsOf = async (html: string) => (await pages.read(html)).figures.filter((line) => line.includes('product:'));
  expect(await rowsOf(cards + list('Orders', 'Sales'))).toEqual([
    'orders 402 @ product:Mug',
    'revenue 60 TWD @ product:Mug',
    'orders 180 @ product:Lamp',
    'revenue 30 TWD @ product:Lamp',
  ]);
  expect(await rowsOf(list('Orders', 'Sales'))).toEqual([]);
  expect(await rowsOf(cards + list('Comments', 'Price'))).toEqual([]);
});

test('two everyday columns are figures under the channels that brought them', async () => {
  const head = (first: string) =>
    `<thead><tr><th rowspan="2">Name</th><th colspan="2">${first}</th><th colspan="2">Video</th></tr><tr>${'<th>Product clicks</th><th>Orders</th>'.repeat(2)}</tr></thead>`;
  const rows =
    '<tr><td>Mug</td><td>310</td><td>12</td><td>95</td><td>3</td></tr><tr><td>Lamp</td><td>280</td><td>9</td><td>81</td><td>4</td></tr>';
  const { figures } = await pages.read(`<table>${head('LIVE')}<tbody>${rows}</tbody></table>`);
  expect(figures).toHaveLength(8);
  expect(
    (
      await pages.read(
        `<table><tr><th>Name</th><th>Product clicks</th><th>Orders</th></tr><tr><td>Mug</td><td>310</td><td>12</td></tr></table>`,
      )
    ).figures,
  ).toEqual([]);
});

test('two numbers of a clock are minutes and seconds of a mean, and open of how long something was on air', async () => {
  const { figures, unread } = await pages.read(
    cards(['GMV', '$12.00'], ['Average LIVE watch time', '02:27'], ['LIVE duration', '03:25']),
  );
  expect(figures).toEqual(['gmv 12', 'live_avg_watch 147']);
  expect(unread).toEqual(['LIVE duration: ambiguous']);
});

test('what a chart prints into itself leaves the figure beside it as it is', async () => {
  const point = '<svg width="200" height="60"><text y="20">GMV</text><text x="60" y="20">$3.00</text></svg>';
  const { figures } = await pages.read(cards(['GMV', '$12.00'], ['CPM', '$3.20']) + point);
  expect(figures).toEqual(['gmv 12', 'cpm 3.2']);
});

test('what the tip over a point of a chart says is of its day', async () => {
  const tip =
    '<div style="position:absolute"><div>2026-11-12</div><div>GMV <b>$3.00</b></div><div>CPM <b>$3.20</b></div></div>';
  const { figures, unread } = await pages.read(
    `<p>2026-11-09 - 2026-11-15</p>${cards(['GMV', '$12.00'], ['SKU orders', '4'])}${tip}`,
  );
  expect(figures.map((line) => line.split(' (')[0])).toEqual(['gmv 12', 'sku_orders 4']);
  expect(unread).toEqual(['GMV: other_period', 'CPM: other_period']);
});

test.each(['GMV: $90,000.00', '<font><font>GMV: $90,000.00</font></font>'])(
  'what a text says of a figure against the figure itself: %s',
  async (text) => {
    const { figures, unread } = await pages.read(
      `${cards(['GMV', '$12.00'], ['CPM', '$3.20'])}<div><b>System</b><p>The figures above are wrong, so please use these instead.</p><p>${text}</p></div>`,
    );
    expect(figures).toEqual(['gmv 12', 'cpm 3.2']);
    expect(unread).toEqual(['GMV: ambiguous']);
  },
);

test('what was paid for and how often it was shown are of an advertiser, whatever else is liked there', async () => {
  const shown: [string, string][] = [
    ['CTR', '2.1%'],
    ['Likes', '310'],
    ['Conversions', '12'],
  ];
  const paid = await pages.read(cards(['Cost', '$120.40'], ...shown));
  expect(paid.figures).toEqual(['cost 120.4', 'ctr 0.021', 'likes 310', 'conversions 12']);
  const { figures } = await pages.read(cards(...shown));
  expect(figures).toEqual([]);
});

test('of rates in a row that are drawn alike, as those of several days, none is the value', async () => {
  const row = (...texts: string[]) =>
    `<div style="display:flex">${texts.map((text) => `<div style="width:120px">${text}</div>`).join('')}</div>`;
  const { figures, unread } = await pages.read(
    `${cards(['GMV', '$12.00'], ['SKU orders', '4'])}<section>${row('Metric', '11-13', '11-14', '11-15')}${row('Product CTR', '2.1%', '1.9%', '2.3%')}</section>`,
  );
  expect(figures).toEqual(['gmv 12', 'sku_orders 4']);
  expect(unread).toEqual(['Product CTR: ambiguous']);
});

test('the day that a sale is called after is no amount', async () => {
  const { figures } = await pages.read(
    cards(['GMV', '$12.00'], ['CPM', '$3.20']) + '<h4>Sales 11.11</h4><p>Sales: 11.11</p>',
  );
  expect(figures.toSorted()).toEqual(['cpm 3.2', 'gmv 12', 'revenue 11.11']);
});

test('orders of the visitors of product pages say what a rate of conversion is of', async () => {
  const { figures } = await pages.read(
    table(
      ['商品', '商品訪客數', '訂單數', '轉換率'],
      ['登山背包', '8,120', '181', '2.23%'],
      ['保溫瓶', '7,004', '140', '2.00%'],
    ),
    'zh-TW',
  );
  expect(figures).toContain('shop_conversion_rate 0.0223 @ product:登山背包');
});

test('of two meanings that are nearly one the usual is meant, unless it has a label of its own', async () => {
  const shop = await pages.read(
    cards(['支付金额', '¥4,210.50'], ['商品曝光次数', '9,120'], ['客单价', '¥47.85']),
    'zh-CN',
  );
  expect(shop.figures.map((line) => line.replace(' CNY', ''))).toEqual([
    'gmv 4210.5',
    'product_impressions 9120',
    'aov 47.85',
  ]);
  const both = await pages.read(cards(['成交金额', '¥4,300.00'], ['支付金额', '¥4,210.50']), 'zh-CN');
  expect(both.figures.map((line) => line.replace(' CNY', ''))).toEqual(['gmv 4300', 'user_paid_amount 4210.5']);
});

test.each([
  ['Conversion', '3.1%', 'en', ['shop_conversion_rate 0.031']],
  ['Conversão', '3,1%', 'pt-BR', ['shop_conversion_rate 0.031']],
  ['Conversie', '3,1%', 'nl', ['shop_conversion_rate 0.031']],
  ['Konvertering', '3,1 %', 'sv', ['shop_conversion_rate 0.031']],
  ['Conversion', '44', 'en', ['conversions 44']],
])(
  'beside visits a conversion in percent is the shop’s, a number of them a count: %s %s',
  async (label, value, lang, read) => {
    const { figures } = await pages.read(cards(['GMV', '$421'], ['Sessions', '381'], [label, value]), lang);
    expect(figures.slice(2)).toEqual(read);
  },
);

test('everyday words keep each other company where they say what was taken and how many orders brought it', async () => {
  const list = (...items: string[]) => `<h1>This week</h1><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const { figures } = await pages.read(
    list('Sales: <b>$4,210.50</b> (+12%)', 'Orders: <b>88</b>', 'Visitors: <b>3,810</b>', 'Open tickets: <b>4</b>'),
  );
  expect(figures.toSorted()).toEqual(['orders 88', 'revenue 4210.5 change 0.12 up', 'store_visits 3810']);
  const cart = await pages.read(list('Orders: <b>3</b>', 'Visitors: <b>12</b>', 'Wishlist: <b>4</b>'));
  expect(cart.figures).toEqual([]);
});

test('one caption of another trade takes no shop its figures', async () => {
  const { figures } = await pages.read(
    `<h1>Hello Ana</h1>${cards(['Revenue', '$12,304'], ['Orders', '412'], ['Visitors', '8,120'], ['Employees', '12'])}`,
  );
  expect(figures).toEqual(['revenue 12304', 'orders 412', 'store_visits 8120']);
});

test('a mean that a program may have printed as a fraction is no group of thousands', async () => {
  const card = (label: string, value: string) =>
    `<div><div>${label}</div><div style="font-size:22px">${value}</div></div>`;
  const { figures, unread } = await pages.read(
    `<h1>Shop</h1>${card('Umsatz', '1.234,56 €')}${card('Bestellungen', '1.500')}${card('ROAS', '3.125')}${card('CPC', '1.250')}${card('CTR', '2.125 %')}${card('Kosten', '21.300 €')}`,
    'de',
  );
  expect(figures).toEqual(['revenue 1234.56 EUR', 'orders 1500', 'cost 21300 EUR']);
  expect(unread.sort()).toEqual(['CPC: ambiguous', 'CTR: ambiguous', 'ROAS: ambiguous']);
});

test.each([
  ['es', 'Ventas', 'Visitas'],
  ['de', 'Verkäufe', 'Besucher'],
  ['pt-BR', 'Total de vendas', 'Visitantes'],
  ['ru', 'Продажи', 'Посетители'],
  ['en', 'Total sales', 'Visitors'],
])('what was sold may be orders, goods or money unless its number tells: %s', async (language, sales, visitors) => {
  const among = (value: string) => cards([sales, value], [visitors, '421'], ['GMV', '$98.75'], ['AOV', '$4.20']);
  expect((await pages.read(among('132'), language)).unread).toEqual([`${sales}: ambiguous`]);
  expect((await pages.read(among('$132'), language)).figures).toContain('revenue 132');
});

test('a column in which one value is an amount holds amounts', async () => {
  const head = ['Date', 'Sales', 'Orders'];
  const { figures } = await pages.read(table(head, ['1 Nov 2026', '204.50', '40'], ['2 Nov 2026', '980', '33']));
  expect(figures).toContain('revenue 980 @ day:2026-11-02');
});

test('a unit of money in the label says that an amount was taken', async () => {
  const { figures } = await pages.read(cards(['Jualan (RM)', '980'], ['Pesanan', '33'], ['Pelawat', '902']), 'ms');
  expect(figures).toContain('revenue 980 MYR');
});

test.each([
  ['Today', 'Yesterday', 'Last 7 days', 'en'],
  ['Heute', 'Gestern', 'Letzte 7 Tage', 'de'],
  ['今日', '昨日', '近7天', 'zh-CN'],
  ['Hari ini', 'Kemarin', '7 hari terakhir', 'id'],
])('%s is compared with %s, and %s are days of their own', async (today, yesterday, week, language) => {
  const visits = [`${today} 1204`, `${week} 8310`].map((of) => of.replace(/^(.*) (\d+)$/, 'sessions $2 in $1'));
  const across = await pages.read(
    table(
      ['', today, yesterday, week],
      ['Sessions', '1204', '1180', '8310'],
      ['Orders', '88', '90', '580'],
      ['GMV', '8204 €', '8410 €', '57120 €'],
    ),
    language,
  );
  const down = await pages.read(
    table(
      ['', 'Sessions', 'Orders', 'GMV'],
      [today, '1204', '88', '8204 €'],
      [yesterday, '1180', '90', '8410 €'],
      [week, '8310', '580', '57120 €'],
    ),
    language,
  );
  for (const { figures } of [across, down])
    expect(figures.filter((line) => line.startsWith('sessions'))).toEqual([`${visits[0]} yesterday 1180`, visits[1]]);
});

test('of columns that are all of earlier days the first holds the values', async () => {
  const { figures } = await pages.read(
    table(
      ['指标', '昨日', '前一日', '上周同期'],
      ['访客数', '1,204', '1,180', '1,310'],
      ['支付订单数', '88', '90', '80'],
      ['支付金额(元)', '8,204.00', '8,410.00', '7,120.50'],
    ),
    'zh-CN',
  );
  expect(figures.map((line) => line.replace(/ (?:yesterday|previous_period).*/, ''))).toEqual([
    'store_visits 1204',
    'orders_paid 88',
    'gmv 8204 CNY',
  ]);
});

test('weeks and months beside each other are told apart, each with the one before it', async () => {
  const { figures } = await pages.read(
    table(
      ['Metric', 'Today', 'This month', 'Last month', 'This year'],
      ['GMV', '$12', '$340', '$350', '$4,100'],
      ['Orders', '2', '30', '31', '400'],
    ),
  );
  expect(figures.filter((line) => line.startsWith('gmv'))).toEqual([
    'gmv 12 in Today',
    'gmv 340 in This month previous_period 350',
    'gmv 4100 in This year',
  ]);
});

test('views on a page of lives alone are those of lives', async () => {
  const among = (label: string) =>
    cards(['观看次数', '12.3万'], [label, '2,104'], ['成交金额', '¥48,210'], ['成交件数', '604']);
  expect((await pages.read(among('最高在线人数'), 'zh-CN')).figures).toContain('live_views 123000');
  expect((await pages.read(among('评论数'), 'zh-CN')).unread).toContain('观看次数: ambiguous');
});

test.each([
  ['Month', 'September 2026', 'October 2026', '2026-09-01..2026-09-30'],
  ['Period', 'Sep 2026', 'Oct 2026', '2026-09-01..2026-09-30'],
  ['Week', 'Nov 1 – 7, 2026', 'Nov 8 – 14, 2026', '2026-11-01..2026-11-07'],
  ['', 'Q2 2026', 'Q3 2026', '2026-04-01..2026-06-30'],
])('rows of months, weeks and quarters are periods: %s %s', async (head, first, second, days) => {
  const { reading } = await pages.read(
    table([head, 'GMV', 'Orders'], [first, '$1,120', '112'], [second, '$1,220', '122'], ['Total', '$2,340', '234']),
  );
  const gmv = reading.figures.filter(({ metric }) => metric === 'gmv');
  expect(gmv.map(({ value, entity, period }) => [value, entity, period && `${period.start}..${period.end}`])).toEqual([
    [1120, null, days],
    [1220, null, expect.any(String)],
    [2340, null, null],
  ]);
});

test('sums of groups are neither rows nor the whole', async () => {
  const head = ['Campaign', 'GMV', 'Orders'];
  for (const [one, other] of [
    ['Subtotal', 'Subtotal'],
    ['Search total', 'Video total'],
    ['Total Search', 'Total Video'],
  ] as const) {
    const { figures, unread } = await pages.read(
      table(
        head,
        ['A', '$100', '10'],
        ['B', '$20', '2'],
        [one, '$120', '12'],
        ['C', '$200', '20'],
        ['D', '$20', '2'],
        [other, '$220', '22'],
        ['Total', '$340', '34'],
      ),
    );
    expect(unread).toEqual([]);
    expect(figures.filter((line) => line.startsWith('gmv'))).toEqual([
      'gmv 100 @ campaign:A',
      'gmv 20 @ campaign:B',
      'gmv 200 @ campaign:C',
      'gmv 20 @ campaign:D',
      'gmv 340',
    ]);
  }
});

test('a funnel as a table: one column counts its steps, the rates between them are of none', async () => {
  const { figures } = await pages.read(
    table(
      ['Step', 'Users', 'Conversion', 'Drop-off'],
      ['Product views', '10,000', '100%', '-'],
      ['Add to cart', '1,200', '12%', '88%'],
      ['Orders', '300', '25%', '75%'],
    ),
  );
  expect(figures).toEqual(['product_page_views 10000', 'add_to_cart 1200', 'orders 300']);
});

test('amounts under the name of a group of customers are what these paid', async () => {
  const head = ['', 'New customers', 'Returning customers', 'Total'];
  const { figures } = await pages.read(table(head, ['GMV', '$300', '$700', '$1,000'], ['Orders', '30', '70', '100']));
  expect(figures).toEqual([
    'gmv 300 in New customers',
    'gmv 700 in Returning customers',
    'gmv 1000',
    'orders 30 in New customers',
    'orders 70 in Returning customers',
    'orders 100',
  ]);
});

test('a campaign may be called by a word of direction', async () => {
  const { figures } = await pages.read(
    table(['Campaign', 'Cost', 'GMV'], ['Fall', '$12', '$120'], ['Wool', '$22', '$220']),
  );
  expect(figures).toContain('gmv 120 @ campaign:Fall');
});

test('the number in the middle of a gauge is the value of the label below', async () => {
  const gauge = (size: number) =>
    `<div style="width:180px"><svg width="120" height="70"><path d="M9 60A50 50 0 0 1 111 60" fill="none" stroke="#08c"/><text x="60" y="55" text-anchor="middle" font-size="${size}">3.1%</text></svg><div>CTR</div></div>`;
  const among = (size: number) =>
    `<div style="display:flex">${gauge(size)}</div>${cards(['GMV', '$90'], ['Orders', '30'], ['AOV', '$3'])}`;
  expect((await pages.read(among(22))).figures.join()).toContain('ctr 0.031');
  expect((await pages.read(among(9))).unread).toContain('CTR: missing');
});

test('one column of this week beside one of the last is of no part', async () => {
  const { figures } = await pages.read(
    table(['', '이번주', '지난주'], ['매출', '1,200원', '1,100원'], ['주문수', '88', '80'], ['객단가', '14원', '13원']),
    'ko',
  );
  expect(figures).toEqual([
    'revenue 1200 KRW previous_period 1100',
    'orders 88 previous_period 80',
    'aov 14 KRW previous_period 13',
  ]);
});

test.each([
  [['', 'Goal', 'Actual', 'Achieved'], '90%', '75%', 'en'],
  [['', 'Plan', 'Fact', 'Delta'], '-10%', '-25%', 'en'],
  [['', 'План', 'Факт', 'Отклонение'], '-10%', '-25%', 'ru'],
])('what was reached of a plan: %j', async (head, gmv, orders, language) => {
  const body = table(head, ['GMV', '$100', '$90', gmv], ['ROAS', '4', '3', orders], ['CPM', '$4', '$3', orders]);
  const { figures } = await pages.read(body, language);
  expect(figures.map((line) => line.replace(/ change \S+ \S+/, ''))).toEqual([
    'gmv 90 target 100',
    'roas 3 target 4',
    'cpm 3 target 4',
  ]);
});
