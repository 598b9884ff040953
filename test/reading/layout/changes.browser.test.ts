import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const card = (label: string, value: string, change: string) =>
  `<div style="width:200px"><div>${label}</div><div style="font-size:24px">${value}</div><div>vs last 7 days ${change}</div></div>`;
const inColour = (colour: string, text: string) => `<span style="color:${colour}">${text}</span>`;

/** Directions by metric. */
async function directions(body: string): Promise<Record<string, string | undefined>> {
  const { reading } = await pages.read(`<div style="display:flex">${body}</div>`);
  return Object.fromEntries(reading.figures.map(({ metric, change }) => [metric, change?.direction]));
}

test('where falls carry a minus and nothing a plus, what has no sign has risen', async () => {
  const body = [card('SKU orders', '1,204', '12.4%'), card('Visitors', '9,104', '-3.1%')];
  expect(await directions(body.join(''))).toEqual({ sku_orders: 'up', store_visits: 'down' });
  const plus = card('Product clicks', '38,204', '+0.6%');
  expect(await directions([...body, plus].join(''))).toMatchObject({ sku_orders: 'unknown' });
});

test('a change since the same time of another day is one on a page that speaks no other language', async () => {
  const { figures } = await pages.read(
    `<h1>Shop</h1><div style="display:flex;gap:20px"><div><p>Gross sales</p><b>$2,410.50</b><p>▲ 11% vs same time yesterday</p></div>
     <div><p>Orders</p><b>58</b><p>▼ 4% vs same time last week</p></div></div>`,
  );
  expect(figures).toEqual(['gmv 2410.5 change 0.11 up', 'orders 58 change -0.04 down']);
});

test('a colour tells a direction where other changes of the page teach both', async () => {
  const taught = [
    card('SKU orders', '1,204', inColour('green', '▼ 12.4%')),
    card('Visitors', '9,104', inColour('red', '▲ 3.1%')),
  ];
  const open = card('Product clicks', '38,204', inColour('green', '0.6%'));
  expect(await directions([...taught, open].join(''))).toMatchObject({ product_clicks: 'down' });
  // one colour for both ways, one way only, or a metric whose rise is bad, teach nothing
  const [fall, rise] = taught;
  expect(await directions([fall, open].join(''))).toMatchObject({ product_clicks: 'unknown' });
  const both = card('GMV', '$120.00', inColour('green', '▲ 3.1%'));
  expect(await directions([fall, rise, both, open].join(''))).toMatchObject({ product_clicks: 'unknown' });
  const bad = card('Refunds', '$120.00', inColour('green', '3.1%'));
  expect(await directions([fall, rise, bad].join(''))).toMatchObject({ refund_amount: 'unknown' });
});

test('a difference with its share is a change, also run on with the values of references', async () => {
  const line = (label: string, value: string, beside: string) =>
    `<dt>${label}</dt><dd>${value} <small>${beside}</small></dd>`;
  const { figures } = await pages.read(
    `<dl>${line('Orders', '2,700', '+144 (384.5%) Previous period 3,900')}${line('Refunded amount', '$250.00', '-182 (69.6%) Previous period $270.00')}${line('GMV', '$1,100.00', '+791 (+38.25%) Previous period $1,984.00')}</dl>`,
  );
  expect(figures).toEqual([
    'orders 2700 change 3.845 up previous_period 3900',
    'refund_amount 250 change -0.696 down previous_period 270',
    'gmv 1100 change 0.3825 up previous_period 1984',
  ]);
});

test('two colours of bare percentages mark the changes, of rates too, where nothing else has them', async () => {
  const beside = (label: string, value: string, colour: string, percent: string, note = '') =>
    `<div style="width:200px"><div>${label}</div><div style="font-size:24px">${value}</div>${note}<div>${inColour(colour, percent)}</div></div>`;
  const cards = (...all: string[]) => pages.read(`<div style="display:flex">${all.join('')}</div>`);
  const rise = beside('CTR', '2.40%', '#0a9d58', '12.5%');
  const fall = beside('SKU orders', '1,204', '#e02d3c', '3.1%');
  expect((await cards(rise, fall)).figures).toEqual([
    'ctr 0.024 change 0.125 unknown',
    'sku_orders 1204 change 0.031 unknown',
  ]);
  // one colour, a number that has it too, and a percentage with a name of its own tell nothing
  expect((await cards(rise)).figures).toEqual(['ctr 0.024']);
  expect((await cards(rise, fall, beside('Visitors', '9,104', '#e02d3c', '81'))).figures).toContain('ctr 0.024');
  const named = beside('CTR', '2.40%', '#0a9d58', '85%', '<div>Completion</div>');
  expect((await cards(named, fall)).figures).toContain('ctr 0.024');
});

test('a change on the line of its label, of a rate too, is not the value below', async () => {
  const badge = (label: string, value: string, change: string) =>
    `<div style="width:200px"><div style="display:flex;justify-content:space-between"><span>${label}</span><i>${change}</i></div><div style="font-size:24px">${value}</div></div>`;
  const { figures } = await pages.read(
    `<div style="display:flex">${badge('CTR', '2.40%', '+12.5%')}${badge('ROAS', '3.10', '↓ 4.0%')}${badge('SKU orders', '1,204', '+0.6%')}</div>`,
  );
  expect(figures).toEqual([
    'ctr 0.024 change 0.125 up',
    'roas 3.1 change -0.04 down',
    'sku_orders 1204 change 0.006 up',
  ]);
  const versus = (percent: string) => `<b>${percent}</b> <i>vs previous period</i>`;
  const said = await pages.read(
    `<div style="display:flex">${badge('ROAS', '3.10', versus('236.9%'))}${badge('SKU orders', '1,204', versus('0.6%'))}</div>${badge('CTR', '', versus('12.5%'))}`,
  );
  expect(said.figures).toEqual([
    'roas 3.1 change 2.369 unknown previous_period',
    'sku_orders 1204 change 0.006 unknown previous_period',
  ]);
  expect(said.unread).toEqual(['CTR: missing']);
  // the words belong to the percentage behind them
  const line = (label: string, value: string, percent: string) =>
    `<li><span>${label}</span> <b>${value}</b> <i>vs previous period</i> <u class="icon-arrow-up"></u><s style="text-decoration:none">${percent}</s></li>`;
  const list = await pages.read(`<ul>${line('CTR', '2.40%', '60.64%')}${line('SKU orders', '1,204', '0.6%')}</ul>`);
  expect(list.figures).toEqual([
    'ctr 0.024 change 0.6064 up previous_period',
    'sku_orders 1204 change 0.006 up previous_period',
  ]);
});

test('a rate from stage to stage is no change', async () => {
  const stage = (label: string, value: string, rate: string) =>
    `<li><span>${label}</span> <b>${value}</b> <i>${rate}</i></li>`;
  const { figures } = await pages.read(
    `<ul>${stage('Product impressions', '1,204,300', '')}${stage('Product clicks', '38,204', '3.17%')}${stage('SKU orders', '1,204', '9.9%')}</ul>`,
  );
  expect(figures).toEqual([
    'product_impressions 1204300',
    'product_clicks 38204',
    'sku_orders 1204 change 0.099 unknown',
  ]);
});

test('a line without a name is the total where it is the sum of the others', async () => {
  const table = (last: string) =>
    `<table><tr><th>Campaign</th><th>Cost</th><th>Impressions</th></tr><tr><td>Spring sale</td><td>$1,200.50</td><td>48,100</td></tr>
     <tr><td>Autumn sale</td><td>$80.00</td><td>7,300</td></tr><tr><td></td><td>$1,280.50</td><td>${last}</td></tr></table>`;
  const { figures } = await pages.read(table('55,400'));
  expect(figures.filter((line) => !line.includes('@'))).toEqual(['cost 1280.5', 'impressions 55400']);
  const other = await pages.read(table('71,000'));
  expect(other.figures.filter((line) => !line.includes('@'))).toEqual([]);
});

test('an arrow drawn right behind a value is no sign of it', async () => {
  const arrow = (mark: string, percent: string) => `<span><span aria-hidden="true">${mark}</span> ${percent}</span>`;
  const { figures } = await pages.read(
    `<section><h3>Average order value</h3><p><span style="font-size:24px">€61.20</span> ${arrow('↘', '5%')}</p></section>
     <section><h3>SKU orders</h3><p><span style="font-size:24px">1,204</span> ${arrow('↗', '3%')}</p></section>`,
  );
  expect(figures).toEqual(['aov 61.2 EUR change -0.05 down', 'sku_orders 1204 change 0.03 up']);
});

test('how much a value fell is not the value where that is missing', async () => {
  const { figures } = await pages.read(
    '<section><p>CPM</p><b>-312 (-7.3%)</b></section><section><p>AOV</p><b>-602 (38.1%)</b></section><section><p>Refund amount</p><b>-$12 (3%)</b></section><section><p>CTR</p><b>1.2%</b></section><section><p>Cost</p><b>88 (5%)</b></section>',
  );
  expect(figures.map((line) => line.split(' ')[0])).toEqual(['refund_amount', 'ctr', 'cost']);
});

test('a class of rises on a signed text that is not understood says nothing of the value before it', async () => {
  const { figures } = await pages.read('<div><p>ROAS</p><h3>428%</h3><span class="up">▲ +12 places</span></div>');
  expect(figures).toEqual(['roas 4.28']);
});

test('a triangle before a plus sign is an arrow in Japanese too', async () => {
  const { figures } = await pages.read('<div><p>ROAS</p><h3>428%</h3><span>▲ +22pt</span></div>', 'ja');
  expect(figures).toEqual(['roas 4.28 change 0.22 up']);
});

test('a bracket behind an earlier value is the change since then where the values say so', async () => {
  const kpi = (bracket: string) =>
    pages.read(`<div>AOV</div><h3>€41.20</h3><ul><li>Day before: €40.00 (${bracket})</li></ul>`);
  expect((await kpi('+3.0%')).figures).toEqual(['aov 41.2 EUR change 0.03 up yesterday yesterday 40']);
  expect((await kpi('+9.0%')).figures).toEqual(['aov 41.2 EUR yesterday 40']);
});

test('a bare percentage beside the label of a rate is not the rate where another one follows below', async () => {
  const card = (size: number) =>
    pages.read(
      `<div><div style="display:flex;gap:40px"><span>CTR</span><span>0%</span></div><p style="font-size:${size}px">2.1%</p></div>
       <div><div>GMV</div><p>€4,120.00</p></div>`,
    );
  expect((await card(24)).figures.at(-1)).toMatch(/^ctr 0.021/);
  expect((await card(16)).figures).toEqual(['gmv 4120 EUR']);
});

test('a percentage is no earlier value of what is counted, and one of a rate', async () => {
  const of = (label: string, value: string, yesterday: string) =>
    `<div style="width:200px"><div>${label}</div><div style="font-size:24px">${value}</div><div>Yesterday ${yesterday}</div></div>`;
  const { figures } = await pages.read(
    `<div style="display:flex">${of('SKU orders', '1,204', '17.98%')}${of('GMV', '$9,104.00', '$8,000.00')}${of('CTR', '2.40%', '2.10%')}</div>`,
  );
  expect(figures).toEqual(['sku_orders 1204', 'gmv 9104 yesterday 8000', 'ctr 0.024 yesterday 0.021']);
});

const SELLER = 'https://seller-us.tiktok.com/compass/customer-analysis';

test('percentages that are what each part is of the sum are shares, and others stay changes of no known direction', async () => {
  const list = (...items: [string, string, string][]) =>
    items.map(([label, value, part]) => `<div>${label} <b>${value}</b> <i>${part}</i></div>`).join('');
  const shares = await pages.read(
    list(['New customers', '902', '70%'], ['Returning customers', '382', '30%']),
    'en',
    SELLER,
  );
  expect(
    shares.reading.figures.map(({ change, compare }) => [change, compare.map(({ kind, value }) => [kind, value])]),
  ).toEqual([
    [null, [['share', 0.7]]],
    [null, [['share', 0.3]]],
  ]);
  const changes = await pages.read(
    list(['New customers', '902', '7%'], ['Returning customers', '382', '3%']),
    'en',
    SELLER,
  );
  expect(changes.reading.figures.map(({ change }) => change?.direction)).toEqual(['unknown', 'unknown']);
});

test('a change that follows from the earlier value beside it is since then', async () => {
  const against = async (percent: string) => {
    const card = `<div><div>Total cost</div><b style="font-size:20px">$110.00</b><div>Previous period: $100.00</div><div style="color:green">↑ ${percent}</div></div><div><div>CPM</div><b style="font-size:20px">$3.20</b></div>`;
    const { figures } = (await pages.read(card, 'en', 'https://ads.tiktok.com/i18n/dashboard?aadvid=7')).reading;
    return figures.find(({ metric }) => metric === 'cost')?.change?.against;
  };
  expect(await against('10.00%')).toBe('previous_period');
  expect(await against('4.00%')).toBeNull();
});

test('a percentage in the column of earlier amounts is a change', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const { figures } = await pages.read(
    `<table>${row('Campaign name', 'Cost', 'Last 7 days', 'Impressions')}${row('Spring', '$10.00', '8% ↑', '1,000')}${row('Winter', '$7.00', '$6.50', '700')}</table>`,
  );
  expect(figures).toEqual([
    'cost 10 @ campaign:Spring change 0.08 up previous_period',
    'impressions 1000 @ campaign:Spring',
    'cost 7 @ campaign:Winter previous_period 6.5',
    'impressions 700 @ campaign:Winter',
  ]);
});

test.each(['of 20,000 total', 'of $90,000'])('a percentage before “%s” is a part of that, no change', async (words) => {
  const part = (label: string, value: string) =>
    `<div><h5>${label}</h5><div style="display:flex"><b style="font-size:24px">${value}</b><small><b>89.5%</b> ${words}</small></div></div>`;
  const body = `<div style="display:flex;gap:30px">${part('Cost', '$15,263')}${part('GMV', '$53,098')}</div>`;
  expect((await pages.read(body)).figures).toEqual(['cost 15263', 'gmv 53098']);
});
