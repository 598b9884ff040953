import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const table = (head: string[], rows: string) =>
  `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;

test('rows that share a name are parts of it, never the whole', async () => {
  const { figures } = await pages.read(
    table(
      ['Campaign name', 'Placement', 'Cost', 'Impressions'],
      `<tr><td rowspan="2">Spring</td><td>TikTok</td><td>$10.00</td><td>1,000</td></tr>${row('Pangle', '$5.00', '500')}
       <tr><td rowspan="2">Winter</td><td>TikTok</td><td>$7.00</td><td>700</td></tr>${row('Total', '$9.00', '900')}`,
    ),
  );
  expect(figures).toEqual([
    'cost 10 @ campaign:Spring in TikTok',
    'impressions 1000 @ campaign:Spring in TikTok',
    'cost 5 @ campaign:Spring in Pangle',
    'impressions 500 @ campaign:Spring in Pangle',
    'cost 7 @ campaign:Winter in TikTok',
    'impressions 700 @ campaign:Winter in TikTok',
    'cost 9 @ campaign:Winter',
    'impressions 900 @ campaign:Winter',
  ]);
});

test('where names have parts, the only row of a name is a part of it too', async () => {
  const { figures } = await pages.read(
    table(
      ['Campaign name', 'Placement', 'Cost', 'Impressions'],
      `<tr><td rowspan="2">Spring</td><td>TikTok</td><td>$10.00</td><td>1,000</td></tr>${row('Pangle', '$5.00', '500')}
       ${row('Winter', 'TikTok', '$7.00', '700')}${row('Total', '', '$22.00', '2,200')}`,
    ),
  );
  expect(figures.slice(4)).toEqual([
    'cost 7 @ campaign:Winter in TikTok',
    'impressions 700 @ campaign:Winter in TikTok',
    'cost 22',
    'impressions 2200',
  ]);
});

test('an empty cell of a row is missing', async () => {
  const { figures, unread } = await pages.read(
    table(['Campaign name', 'Cost', 'Impressions'], row('Spring', '$10.00', '') + row('Winter', '$7.00', '700')),
  );
  expect(figures.filter((line) => line.includes('Spring'))).toEqual(['cost 10 @ campaign:Spring']);
  expect(unread).toEqual(['Impressions: missing']);
});

test('names pinned in a panel beside the values, on two lines', async () => {
  const line = (...cells: string[]) =>
    `<div style="display:flex;height:36px;align-items:center">${cells.map((text) => `<div style="width:140px;flex:none">${text}</div>`).join('')}</div>`;
  const name = (text: string, id: string) => `${text}<div style="font-size:10px">ID ${id}</div>`;
  const { figures } = await pages.read(
    `<div style="display:flex;width:700px"><div>${line('Campaign')}${line(name('Spring', '180012345678'))}${line(name('Winter', '180012345679'))}${line('Total of 2 campaigns')}</div>
     <div style="overflow-x:auto;flex:1"><div style="width:900px">${line('Cost', 'Impressions', 'Clicks')}${line('$10.00', '1,000', '20')}${line('$7.00', '700', '–')}${line('$17.00', '1,700', '20')}</div></div></div>`,
  );
  expect(figures.map((each) => each.replace('clicks_destination', 'clicks'))).toEqual([
    'cost 10 @ campaign:Spring#180012345678',
    'impressions 1000 @ campaign:Spring#180012345678',
    'clicks 20 @ campaign:Spring#180012345678',
    'cost 7 @ campaign:Winter#180012345679',
    'impressions 700 @ campaign:Winter#180012345679',
    'cost 17',
    'impressions 1700',
    'clicks 20',
  ]);
});

test('plain boxes with metrics down the side', async () => {
  const cells = (...texts: string[]) => texts.map((text) => `<div style="width:140px">${text}</div>`).join('');
  const parts = await pages.read(
    `<div style="display:grid;grid-template-columns:repeat(4,140px);row-gap:16px">${cells('Metric', 'LIVE', 'Video', 'Total')}${cells('GMV', '$10.00', '$20.00', '$30.00')}${cells('SKU orders', '1', '2', '3')}</div>`,
  );
  expect(parts.figures).toEqual([
    'gmv 10 @ channel:LIVE',
    'gmv 20 @ channel:Video',
    'gmv 30',
    'sku_orders 1 @ channel:LIVE',
    'sku_orders 2 @ channel:Video',
    'sku_orders 3',
  ]);
  const line = (...texts: string[]) => `<div style="display:flex;height:40px">${cells(...texts)}</div>`;
  const periods = await pages.read(
    `<div>${line('Metric', 'This period', 'Previous period', 'Change')}${line('GMV', '$100.00', '$80.00', '+25%')}${line('SKU orders', '10', '20', '-50%')}</div>`,
  );
  expect(periods.figures).toEqual([
    'gmv 100 change 0.25 up previous_period previous_period 80',
    'sku_orders 10 change -0.5 down previous_period previous_period 20',
  ]);
});

test('heads that say how their rows are summed up; an everyday word over columns of metrics is a heading', async () => {
  const { figures } = await pages.read(
    `<table><thead><tr><th rowspan="2">Campaign</th><th colspan="3">Results</th></tr>
     <tr><th>sum(SKU orders)</th><th>avg(CPC)</th><th>ROAS</th></tr></thead>
     <tr><td>Alpha</td><td>31</td><td>€0.40</td><td>3.2</td></tr><tr><td>Beta</td><td>12</td><td>€0.60</td><td>2.1</td></tr></table>`,
  );
  expect(figures).toEqual([
    'sku_orders 31 @ campaign:Alpha',
    'roas 3.2 @ campaign:Alpha',
    'sku_orders 12 @ campaign:Beta',
    'roas 2.1 @ campaign:Beta',
  ]);
});

test('of two columns of days with their change the later is the own one', async () => {
  const table = (first: string, second: string, change = '<th>% Δ</th>') =>
    `<table><tr><th>Metric</th><th>${first}</th><th>${second}</th>${change}</tr>
     <tr><td>GMV</td><td>€12.00</td><td>€10.00</td><td>+20%</td></tr><tr><td>SKU orders</td><td>3</td><td>4</td><td>−25%</td></tr></table>`;
  const week = await pages.read(table('Nov 9 – 15, 2026', 'Nov 2 – 8, 2026'));
  expect(week.figures).toEqual([
    'gmv 12 EUR change 0.2 up previous_period previous_period 10',
    'sku_orders 3 change -0.25 down previous_period previous_period 4',
  ]);
  expect(week.reading.figures.map(({ period }) => period?.start)).toEqual(['2026-11-09', '2026-11-09']);
  const apart = await pages.read(table('Nov 9 – 15, 2026', 'Sep 1 – 8, 2026'));
  expect(apart.figures.filter((figure) => /change|previous/.test(figure))).toEqual([]);
});

test('labels, values and changes as three lines of one grid', async () => {
  const line = (...texts: string[]) => texts.map((text) => `<div>${text}</div>`).join('');
  const { figures } = await pages.read(
    `<div style="display:grid;grid-template-columns:repeat(3,160px)">${line('GMV', 'SKU orders', 'Clicks')}${line('€12.00', '3', '410')}${line('+4.2%', '-1.0%', '0%')}</div>`,
  );
  expect(figures.slice(0, 2)).toEqual(['gmv 12 EUR change 0.042 up', 'sku_orders 3 change -0.01 down']);
  expect(figures).toHaveLength(3);
});

test('everyday words down the side are labels beside a metric, where nothing else stands there', async () => {
  const table = (...rows: string[][]) =>
    `<table><tr><th>Metric</th><th>October 2026</th><th>September 2026</th></tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
  const own = [
    ['GMV', '€12.00', '€10.00'],
    ['Orders', '3', '4'],
  ];
  expect((await pages.read(table(...own))).figures).toEqual(['gmv 12 EUR', 'gmv 10 EUR', 'orders 3', 'orders 4']);
  const ofCompany = table(...own, ['Net income', '€2.00', '€1.00'], ['Staff', '41', '38']);
  expect((await pages.read(ofCompany)).figures).toEqual([]);
});

test('rows of crowds, and of people of an age', async () => {
  const crowds = await pages.read(
    table(['人群名称', '覆盖人数'], row('加购未支付', '12,040') + row('高价值老客', '3.2万')),
    'zh-CN',
    'https://fxg.jinritemai.com/ffa/mcrowd/list',
  );
  expect(crowds.figures).toEqual([
    'audience_size 12040 @ audience:加购未支付',
    'audience_size 32000 @ audience:高价值老客',
  ]);
  const campaigns = await pages.read(
    table(
      ['计划名称', '覆盖人数', '曝光次数'],
      row('秋季上新', '12,040', '41,204') + row('直播引流', '3.2万', '8.1万'),
    ),
    'zh-CN',
    'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
  );
  expect(campaigns.figures).toContain('reach 12040 @ campaign:秋季上新');
  const packs = await pages.read(
    table(['人群包名称', '覆盖人数', '状态'], row('加购未支付', '12,040', '可用')),
    'zh-CN',
    'https://qianchuan.jinritemai.com/tools/dmp?aavid=17',
  );
  expect(packs.figures).toEqual(['audience_size 12040 @ audience:加购未支付']);
  const ages = await pages.read(
    table(['Alter', 'Kosten', 'Impressionen'], row('18–24', '120,40 €', '41.204') + row('55+', '8,10 €', '1.020')),
    'de',
  );
  expect(ages.figures).toEqual([
    'cost 120.4 EUR @ audience:18–24',
    'impressions 41204 @ audience:18–24',
    'cost 8.1 EUR @ audience:55+',
    'impressions 1020 @ audience:55+',
  ]);
});

test('who is shown a live, in rows of lives that name no goods', async () => {
  const { figures } = await pages.read(
    table(['直播间', '曝光人数', '商品曝光人数'], row('返场', '12.1万', '3.2万') + row('上新', '5.2万', '1.1万')),
    'zh-CN',
    'https://compass.jinritemai.com/shop/live-overview',
  );
  expect(figures).toEqual([
    'live_room_impression_users 121000 @ live:返场',
    'product_impression_users 32000 @ live:返场',
    'live_room_impression_users 52000 @ live:上新',
    'product_impression_users 11000 @ live:上新',
  ]);
});

test('rows that have nothing but ids are named by them, under whatever head says of what', async () => {
  const { figures } = await pages.read(
    table(
      ['Product ID', 'Impressions', 'GMV'],
      row('1729384756', '1,000', '$10.00') + row('1729384757', '700', '$7.00'),
    ),
  );
  expect(figures).toEqual([
    'impressions 1000 @ product:1729384756#1729384756',
    'gmv 10 @ product:1729384756#1729384756',
    'impressions 700 @ product:1729384757#1729384757',
    'gmv 7 @ product:1729384757#1729384757',
  ]);
  const bare = await pages.read(table(['ID', 'Cost', 'Impressions'], row('A-17', '$10.00', '1,000')));
  expect(bare.figures).toEqual(['cost 10 @ campaign:A-17#A-17', 'impressions 1000 @ campaign:A-17#A-17']);
});

test('rows of orders are nothing of the shop, whatever stands beside', async () => {
  const { figures, unread } = await pages.read(
    table(
      ['Order ID', 'Date', 'Items sold', 'Impressions', 'GMV'],
      row('5761234567890', '2026-11-02', '2', '90', '$12.20') + row('5761234567891', '2026-11-03', '1', '70', '$2.20'),
    ),
  );
  expect([figures, unread]).toEqual([[], []]);
});

test('rows that are named in a column of their own are groups of the others', async () => {
  const { figures } = await pages.read(
    table(
      ['Group', 'Campaign', 'Cost', 'Impressions'],
      row('LIVE (2)', '', '$15.00', '1,500') +
        row('', 'Spring', '$10.00', '1,000') +
        row('', 'Winter', '$5.00', '500') +
        row('Total', '', '$15.00', '1,500'),
    ),
  );
  expect(figures).toEqual([
    'cost 15 @ channel:LIVE (2)',
    'impressions 1500 @ channel:LIVE (2)',
    'cost 10 @ campaign:Spring',
    'impressions 1000 @ campaign:Spring',
    'cost 5 @ campaign:Winter',
    'impressions 500 @ campaign:Winter',
    'cost 15',
    'impressions 1500',
  ]);
});

test('how long a video is stands beside its name and is no name', async () => {
  const head = ['Video', 'Video views', 'GMV'];
  for (const cell of ['<span>0:42</span><div>Unboxing</div>', 'Unboxing <small>0:42</small>']) {
    const { figures } = await pages.read(table(head, row(cell, '1,200', '$12.00')));
    expect(figures).toEqual(['video_views 1200 @ video:Unboxing', 'gmv 12 @ video:Unboxing']);
  }
});

test('a column of what each row has of another column', async () => {
  const shareOf = async (head: string[], language: string) => {
    const { reading } = await pages.read(table(head, row('Spring', '8.04', '62.0%', '1,000')), language);
    return reading.figures.map(({ metric, compare }) => [metric, ...compare.map(({ kind, value }) => [kind, value])]);
  };
  const expected = [['cost', ['share', 0.62]], ['impressions']];
  expect(await shareOf(['Campaign', 'Cost', 'Cost share', 'Impressions'], 'en')).toEqual(expected);
  expect(await shareOf(['计划名称', '消耗(元)', '消耗占比', '展示数'], 'zh-CN')).toEqual(expected);
});

test('a name is without what opens its rows, how many they are, and how many follow whom it names', async () => {
  const { figures } = await pages.read(
    table(
      ['Campaign name', 'Cost', 'Impressions'],
      row('<span>▾</span> Spring <span>(2)</span>', '$10.00', '1,000') +
        row('▸ Winter (2026)', '$7.00', '700') +
        row('<button>👉 Autumn</button>', '$6.00', '600') +
        row('@kim <small>12.4K followers</small>', '$5.00', '500') +
        row('Thermos <small>with 2 cups</small>', '$3.00', '300'),
    ),
  );
  expect(figures.filter((line) => line.startsWith('cost'))).toEqual([
    'cost 10 @ campaign:Spring',
    'cost 7 @ campaign:Winter (2026)',
    'cost 6 @ campaign:Autumn',
    'cost 5 @ campaign:@kim',
    'cost 3 @ campaign:Thermos with 2 cups',
  ]);
});

test('rows are named behind what opens them and their place in a ranking, and by the parts of a shop', async () => {
  const values = (cost: string) => `<td>${cost}</td><td>1,000</td>`;
  const opened = await pages.read(
    table(
      ['Campaign', 'Cost', 'Impressions'],
      `<tr><td><button>▾</button> Spring</td>${values('$10.00')}</tr>
       <tr><td><span style="display:inline-block">▸</span><div>Winter</div></td>${values('$7.00')}</tr>`,
    ),
  );
  expect(opened.figures.filter((line) => line.startsWith('cost'))).toEqual([
    'cost 10 @ campaign:Spring',
    'cost 7 @ campaign:Winter',
  ]);
  const ranked = await pages.read(
    table(
      ['Product', 'GMV', 'Product impressions'],
      `<tr><td><div>1</div><div>Thermos</div></td>${values('$10.00')}</tr><tr><td><div>2</div><div>Lamp</div></td>${values('$7.00')}</tr>`,
    ),
  );
  expect(ranked.figures.filter((line) => line.startsWith('gmv'))).toEqual([
    'gmv 10 @ product:Thermos',
    'gmv 7 @ product:Lamp',
  ]);
  const parts = await pages.read(
    table(
      ['Content type', 'GMV', 'Product impressions'],
      `<tr><td>LIVE</td>${values('$10.00')}</tr><tr><td>Video</td>${values('$7.00')}</tr>`,
    ),
  );
  expect(parts.figures.filter((line) => line.startsWith('gmv'))).toEqual([
    'gmv 10 @ channel:LIVE',
    'gmv 7 @ channel:Video',
  ]);
});

test('an everyday word under a head that names no metric is no head of what follows', async () => {
  const line = (...cells: string[]) =>
    `<div style="display:grid;grid-template-columns:240px repeat(3,110px)">${cells.map((text) => `<div>${text}</div>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<div>${line('Product', 'Status', 'GMV', 'Items sold')}${line('Bamboo set', 'Live', '$18.00', '15')}${line('Laundry basket', 'Live', '$9.00', '3')}</div>`,
  );
  expect(figures).toEqual([
    'gmv 18 @ product:Bamboo set',
    'items_sold 15 @ product:Bamboo set',
    'gmv 9 @ product:Laundry basket',
    'items_sold 3 @ product:Laundry basket',
  ]);
});

test('an everyday word down the side of metrics goes on their table', async () => {
  const line = (...cells: string[]) =>
    `<div style="display:flex;width:700px">${cells.map((text) => `<span style="flex:1">${text}</span>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<div>${line('Indicador', 'Valor', 'Período anterior')}${line('Ventas brutas', '€45.00', '€40.00')}${line('Cantidad de pedidos', '12', '10')}${line('Visitas', '512', '480')}</div>`,
    'es',
  );
  expect(figures).toContain('sessions 512 previous_period 480');
});

test('a head says that its column counts in total, and shares of what another column counts', async () => {
  const total = await pages.read(
    table(
      ['Date', 'Ordered product sales', 'Page views – Total'],
      row('2026-11-13', '£10.00', '204') + row('2026-11-14', '£20.00', '310'),
    ),
  );
  expect(total.figures).toContain('page_views 310 @ day:2026-11-14');
  const shares = await pages.read(
    table(
      ['来源名称', '访客数', '访客占比', '成交客户数', '成交金额'],
      row('搜索', '300', '60.00%', '10', '¥80.00') + row('推荐', '200', '40.00%', '4', '¥31.00'),
    ),
    'zh-CN',
  );
  expect(shares.figures).toContain('store_visits 300 @ channel:搜索 share 0.6');
});

test('a line of own values over lines of earlier ones, of peers and of changes', async () => {
  const periods = await pages.read(
    table(
      ['구분', '주문', '구매전환율'],
      row('이번 기간', '702', '4.58%') + row('이전 기간', '690', '4.60%') + row('증감률', '▲1.7%', '▼0.02%p'),
    ),
    'ko',
  );
  expect(periods.figures).toEqual([
    'orders 702 change 0.017 up previous_period previous_period 690',
    'shop_conversion_rate 0.0458 change -0.0002 down previous_period previous_period 0.046',
  ]);
  const peers = await pages.read(
    table(['', '访客数', '支付订单数'], row('我的', '8,105', '203') + row('同行平均', '5,900', '125')),
    'zh-CN',
  );
  expect(peers.figures).toEqual(['store_visits 8105 peer 5900', 'orders_paid 203 peer 125']);
});

test('a row called all campaigns is their total where they add up to it, else one of them', async () => {
  const head = ['Campaign name', 'Impressions', 'Clicks (all)'];
  const rows = row('Spring', '1,000', '40') + row('Winter', '700', '32');
  const sum = await pages.read(table(head, row('All campaigns', '1,700', '72') + rows));
  expect(sum.figures.slice(0, 2)).toEqual(['impressions 1700', 'clicks_all 72']);
  const counted = await pages.read(table(head, rows + row('Résultats de 2 campagnes', '1,700', '72')));
  expect(counted.figures.slice(-2)).toEqual(['impressions 1700', 'clicks_all 72']);
  const other = await pages.read(table(head, row('All products', '2,500', '90') + rows));
  expect(other.figures.slice(0, 2)).toEqual([
    'impressions 2500 @ campaign:All products',
    'clicks_all 90 @ campaign:All products',
  ]);
});

const turned = {
  'rows of flexible boxes': (rows: readonly string[][]) =>
    rows
      .map(
        (row) =>
          `<div style="display:flex">${row.map((cell) => `<div style="width:160px">${cell}</div>`).join('')}</div>`,
      )
      .join(''),
  'cells of one grid': (rows: readonly string[][]) =>
    `<div style="display:grid;grid-template-columns:repeat(${rows[0]?.length},160px)">${rows
      .flat()
      .map((cell) => `<div>${cell}</div>`)
      .join('')}</div>`,
  'cells that styles lay out as a table': (rows: readonly string[][]) =>
    `<div style="display:table">${rows.map((row) => `<div style="display:table-row">${row.map((cell) => `<div style="display:table-cell;width:160px">${cell}</div>`).join('')}</div>`).join('')}</div>`,
  'boxes placed one by one': (rows: readonly string[][]) =>
    `<div style="position:relative;height:300px">${rows.map((row, y) => row.map((cell, x) => `<div style="position:absolute;left:${170 * x}px;top:${50 * y}px">${cell}</div>`).join('')).join('')}</div>`,
};

describe.each(Object.entries(turned))('metrics down the side, drawn as %s', (_, draw) => {
  const read = async (rows: string[][]) =>
    (await pages.read(`<main><h3>Overview</h3><section>${draw(rows)}</section></main>`)).figures;

  test('periods across, everyday and unknown words among the metrics', async () => {
    expect(
      await read([
        ['Metric', 'This period', 'Previous period', 'Change'],
        ['GMV', '$1,200.00', '$1,000.00', '+20.0%'],
        ['Orders', '120', '100', '+20.0%'],
        ['Mood of the team', '4', '5', '-20.0%'],
      ]),
    ).toEqual([
      'gmv 1200 change 0.2 up previous_period previous_period 1000',
      'orders 120 change 0.2 up previous_period previous_period 100',
    ]);
  });

  test('channels across, nothing over the metrics', async () => {
    expect(
      await read([
        ['&nbsp;', 'LIVE', 'Video'],
        ['GMV', '$1,200.00', '$1,000.00'],
        ['Orders', '120', '100'],
        ['Product impressions', '34,000', '36,000'],
      ]),
    ).toEqual([
      'gmv 1200 @ channel:LIVE',
      'gmv 1000 @ channel:Video',
      'orders 120 @ channel:LIVE',
      'orders 100 @ channel:Video',
      'product_impressions 34000 @ channel:LIVE',
      'product_impressions 36000 @ channel:Video',
    ]);
  });

  test('a change below each value', async () => {
    const cell = (value: string, change: string) =>
      `<b>${value}</b><div style="font-size:12px;color:green">${change}</div>`;
    expect(
      await read([
        ['Metric', 'LIVE', 'Video'],
        ['GMV', cell('$120.00', '+2.5%'), cell('$100.00', '+3.5%')],
        ['Buyers', cell('34', '+2.2%'), cell('36', '+2.4%')],
      ]),
    ).toEqual([
      'gmv 120 @ channel:LIVE change 0.025 up',
      'gmv 100 @ channel:Video change 0.035 up',
      'buyers 34 @ channel:LIVE change 0.022 up',
      'buyers 36 @ channel:Video change 0.024 up',
    ]);
  });
});

test('the initials that stand for a picture are not the name of a row', async () => {
  const name = (picture: string, text: string) =>
    `<td><div style="display:flex"><span style="width:32px;border-radius:50%">${picture}</span><div>${text}</div></div></td>`;
  const { figures } = await pages.read(
    `<table><tr><th>Product</th><th>GMV</th><th>Orders</th></tr>
     <tr>${name('FE', 'Funny Eyes')}<td>$294.50</td><td>12</td></tr>
     <tr>${name('a', '@anna.shop')}<td>$89.40</td><td>2</td></tr>
     <tr>${name('三', '张三')}<td>$19.40</td><td>1</td></tr>
     <tr>${name('A', 'Brand ads')}<td>$9.40</td><td>1</td></tr></table>`,
  );
  expect(figures.filter((line) => line.startsWith('gmv')).map((line) => line.split('product:')[1])).toEqual([
    'Funny Eyes',
    '@anna.shop',
    '张三',
    'A',
  ]);
});

test('a row is called by its link, or by what is no tag, where texts of one size stand beside', async () => {
  const name = (html: string) => `<td><div style="display:flex;gap:8px">${html}</div></td>`;
  const { figures } = await pages.read(
    `<table><tr><th>Campaign</th><th>Cost</th><th>Impressions</th></tr>
     <tr>${name('<span class="ant-tag">Hot</span><span>Summer sale</span>')}<td>$294.50</td><td>12,100</td></tr>
     <tr>${name('<span>Live</span><a href="#">Winter sale</a>')}<td>$89.40</td><td>2,300</td></tr></table>`,
  );
  expect(figures.filter((line) => line.startsWith('cost'))).toEqual([
    'cost 294.5 @ campaign:Summer sale',
    'cost 89.4 @ campaign:Winter sale',
  ]);
});

describe('what a row shows when it is opened is of what the row names', () => {
  const opened = (line: string, button = '') =>
    `<table><thead><tr><th>Campaign</th><th>Spend</th><th>Clicks</th></tr></thead><tbody><tr><td>${button}Autumn</td><td>$10.00</td><td>120</td></tr>${line}<tr><td>Winter</td><td>$20.00</td><td>220</td></tr></tbody></table>`;
  const rows = [
    'cost 10 @ campaign:Autumn',
    'clicks_destination 120 @ campaign:Autumn',
    'cost 20 @ campaign:Winter',
    'clicks_destination 220 @ campaign:Winter',
  ];
  const card = (label: string, value: string) =>
    `<div style="width:120px"><div>${label}</div><b style="font-size:20px">${value}</b></div>`;
  const cards = `<div style="display:flex">${card('Impressions', '4,000')}${card('Purchases', '8')}</div>`;
  const pairs = '<table><tr><th>Impressions</th><td>4,000</td><th>Purchases</th><td>8</td></tr></table>';
  const own = ['impressions 4000 @ campaign:Autumn', 'purchases 8 @ campaign:Autumn'];

  test.each([
    [
      'cards under a row whose button says so',
      `<tr><td colspan="3">${cards}</td></tr>`,
      '<button aria-expanded="true">v</button>',
      own,
    ],
    [
      'a list of pairs in a line whose class says so',
      `<tr class="x-expanded-row"><td colspan="3">${pairs}</td></tr>`,
      '',
      own,
    ],
    ['cards in a line of which nothing says what it is of', `<tr><td colspan="3">${cards}</td></tr>`, '', []],
  ])('%s', async (_, line, button, more) => {
    const { figures } = await pages.read(opened(line, button));
    expect(figures.toSorted()).toEqual([...rows, ...more].toSorted());
  });

  test('not what stands in the foot of the table', async () => {
    const { figures } = await pages.read(
      `<table><thead><tr><th>Campaign</th><th>Spend</th><th>Clicks</th></tr></thead><tbody><tr><td>Autumn</td><td>$10.00</td><td>120</td></tr></tbody><tfoot><tr><td colspan="3"><span>Impressions</span> <b>4,000</b></td></tr></tfoot></table>`,
    );
    expect(figures).toEqual(rows.slice(0, 2));
  });
});

test('sums of groups without a name are not the sums of all rows', async () => {
  const group = (name: string, rows: string, orders: string) =>
    `<tr><td colspan="3"><b>${name}</b></td></tr>${rows}<tr class="x-group-footer"><td></td><td>${orders}</td><td></td></tr>`;
  const { figures } = await pages.read(
    table(
      ['Product', 'SKU orders', 'Product impressions'],
      group('Coats', row('Parka', '40', '4,000') + row('Vest', '18', '1,800'), '58') +
        group('Shoes', row('Boots', '6', '600'), '6') +
        row('Total', '64', '6,400'),
    ),
  );
  expect(figures.filter((line) => line.startsWith('sku_orders'))).toEqual([
    'sku_orders 40 @ product:Parka',
    'sku_orders 18 @ product:Vest',
    'sku_orders 6 @ product:Boots',
    'sku_orders 64',
  ]);
});

test('what an opened row shows keeps its table under the head that is drawn apart', async () => {
  const widths = '<colgroup><col style="width:200px"><col style="width:120px"><col style="width:120px"></colgroup>';
  const part = (rows: string) =>
    `<table style="width:440px;table-layout:fixed">${widths}<tbody>${rows}</tbody></table>`;
  const { figures } = await pages.read(
    `<div>${part(row('Campaign', 'Cost', 'Clicks (destination)'))}</div><div>${part(
      `${row('Autumn', '$10.00', '120')}<tr class="x-detail-row"><td colspan="3"><div style="display:flex"><div style="width:140px"><div>Impressions</div><b>4,000</b></div><div>Format: 9</div></div></td></tr>${row('Winter', '$20.00', '220')}`,
    )}</div>`,
  );
  expect(figures.toSorted()).toEqual([
    'clicks_destination 120 @ campaign:Autumn',
    'clicks_destination 220 @ campaign:Winter',
    'cost 10 @ campaign:Autumn',
    'cost 20 @ campaign:Winter',
    'impressions 4000 @ campaign:Autumn',
  ]);
});

test('rows of the period before, under a name that spans both, are not the page’s', async () => {
  const row = (name: string, days: string, ...cells: string[]) =>
    `<tr>${name ? `<td rowspan="2">${name}</td>` : ''}<td>${days}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const { figures, unread } = await pages.read(
    `<h1>Channels</h1><div>Nov 8 – 14, 2026</div><table><tr><th>Channel</th><th>Period</th><th>GMV</th><th>SKU orders</th></tr>
     ${row('Direct', 'Nov 8 – 14', '$1,980.00', '44')}${row('', 'Nov 1 – 7', '$1,820.00', '40')}
     ${row('Social', 'Nov 8 – 14', '$2,230.50', '47')}${row('', 'Nov 1 – 7', '$2,410.00', '51')}</table>`,
  );
  expect(figures).toEqual([
    'gmv 1980 @ channel:Direct',
    'sku_orders 44 @ channel:Direct',
    'gmv 2230.5 @ channel:Social',
    'sku_orders 47 @ channel:Social',
  ]);
  expect(new Set(unread)).toEqual(new Set(['GMV: other_period', 'SKU orders: other_period']));
});

test('what came to each item, what was bought and paid for it is a report of a shop', async () => {
  const { figures } = await pages.read(
    '<table><tr><th>ASIN</th><th>Titel</th><th>Sitzungen</th><th>Bestellte Einheiten</th><th>Bestellter Umsatz</th></tr><tr><td>B0ABCDE123</td><td>Teekanne</td><td>1.204</td><td>50</td><td>1.245,00 €</td></tr><tr><td>B0ABCDE124</td><td>Sieb</td><td>1.104</td><td>40</td><td>1.145,00 €</td></tr></table>',
    'de',
  );
  expect(figures.length).toBe(6);
});

test('what stands under the name of a row in a part of its own is of that row', async () => {
  const table =
    '<div><table><tr><th>Product</th><th>Product page views</th><th>Orders</th></tr><tr><td>Winter coat</td><td>12,040</td><td>402</td></tr><tr><td>Scarf</td><td>3,010</td><td>61</td></tr></table></div>';
  const cards = (...pairs: string[]) =>
    pairs.map((pair) => `<div><span>${pair.split('|')[0]}</span> <b>${pair.split('|')[1]}</b></div>`).join('');
  const read = async (panel: string) =>
    (await pages.read(table + panel)).figures.filter((line) => /^(?:add_to_cart|refund_amount)/.test(line)).sort();
  const details = cards('Add to cart|1,203', 'Refund amount|$120.00', 'Stock|58');
  expect(await read(`<div role="dialog"><div><b>Winter coat</b></div><div>${details}</div></div>`)).toEqual([
    'add_to_cart 1203 @ product:Winter coat',
    'refund_amount 120 @ product:Winter coat',
  ]);
  const goods =
    '<table><tr><th>Product</th><th>Price</th><th>Stock</th></tr><tr><td>Mug</td><td>$12.00</td><td>58</td></tr></table>';
  const opened = (title: string) => pages.read(`${goods}<div role="dialog"><b>${title}</b>${own}${details}</div>`);
  const own = cards('Impressions|12,040', 'CTR|2.1%');
  expect((await opened('Mug')).figures).toEqual([]);
  expect((await opened('Performance')).figures).toHaveLength(4);
  // under a name of something else, and in a list of several names
  expect(await read(`<div role="dialog"><div><b>All products</b></div><div>${details}</div></div>`)).toEqual([
    'add_to_cart 1203',
    'refund_amount 120',
  ]);
  expect(await read(`<div><h3>Winter coat</h3><p>Scarf</p>${details}</div>`)).toEqual([
    'add_to_cart 1203',
    'refund_amount 120',
  ]);
});

test('a row of a grid may be named as a metric is, where the heads over its values name theirs', async () => {
  const line = (...texts: string[]) =>
    `<div style="display:grid;grid-template-columns:2fr 1fr 1fr 1fr">${texts.map((text) => `<span>${text}</span>`).join('')}</div>`;
  const { figures } = await pages.read(
    `<div>${line('Channel', 'Impressions', 'Orders', 'GMV')}${line('LIVE', '12,301', '301', '$25,110.00')}
      ${line('Videos', '9,903', '211', '$17,100.90')}${line('Mall', '9,000', '100', '$6,000.00')}</div>`,
  );
  expect(figures).toEqual([
    'impressions 12301 @ channel:LIVE',
    'orders 301 @ channel:LIVE',
    'gmv 25110 @ channel:LIVE',
    'impressions 9903 @ channel:Videos',
    'orders 211 @ channel:Videos',
    'gmv 17100.9 @ channel:Videos',
    'impressions 9000 @ channel:Mall',
    'orders 100 @ channel:Mall',
    'gmv 6000 @ channel:Mall',
  ]);
});

test('of several columns of names without heads, as groups and what is in them have, the exact one names the rows', async () => {
  const values = (orders: string) => `<td>12,040</td><td>$48.00</td><td>${orders}</td>`;
  const head = '<tr><th></th><th></th><th>Impressions</th><th>GMV</th><th>Orders</th></tr>';
  const named = async (rows: string) => {
    const { figures } = await pages.read(`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
    return figures.filter((line) => line.startsWith('orders'));
  };
  const beauty = `<tr><th>Beauty</th><th>Serum</th>${values('180')}</tr><tr><th colspan="2">Total</th>${values('643')}</tr>`;
  const expected = [
    'orders 402 @ product:Coat',
    'orders 61 @ product:Scarf',
    'orders 180 @ product:Serum',
    'orders 643',
  ];
  expect(
    await named(
      `<tr><th rowspan="2">Apparel</th><th>Coat</th>${values('402')}</tr><tr><th>Scarf</th>${values('61')}</tr>${beauty}`,
    ),
  ).toEqual(expected);
  expect(
    await named(
      `<tr><th>Apparel</th><th>Coat</th>${values('402')}</tr><tr><th>Apparel</th><th>Scarf</th>${values('61')}</tr>${beauty}`,
    ),
  ).toEqual(expected);
});

test('where one word is a film and a video, rows that were watched and liked are videos', async () => {
  const rows = async (head: string[]) => {
    const { figures } = await pages.read(
      table(['Film', ...head], row('Diuna', '1 204', '98', '2 010,00 zł') + row('Barbie', '240', '12', '310,50 zł')),
      'pl',
    );
    return figures.filter((line) => line.startsWith('orders'));
  };
  expect(await rows(['Wyświetlenia filmu', 'Zamówienia', 'GMV'])).toEqual([
    'orders 98 @ video:Diuna',
    'orders 12 @ video:Barbie',
  ]);
  expect(await rows(['Seanse', 'Zamówienia', 'GMV'])).toEqual([]);
});

test('the sum of some rows is neither a row nor the whole', async () => {
  const named = async (name: string, lang: string) => {
    const { figures } = await pages.read(
      table(
        ['Content', 'GMV', 'Impressions'],
        row('Morning', '$10.00', '1,000') + row('Evening', '$5.00', '500') + row(name, '$15.00', '1,500'),
      ),
      lang,
    );
    return figures.filter((line) => line.startsWith('gmv')).length;
  };
  expect(await named('Subtotal LIVE', 'en')).toBe(2);
  expect(await named('Sous-total LIVE', 'fr')).toBe(2);
  expect(await named('直播小计', 'zh-CN')).toBe(2);
  expect(await named('Substance', 'en')).toBe(3);
});
