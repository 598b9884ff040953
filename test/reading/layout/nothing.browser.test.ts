import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const large = (...pairs: string[]): string =>
  `<div style="display:flex;gap:20px">${pairs.map((pair) => `<div><div>${pair.split('|')[0]}</div><div style="font-size:26px">${pair.split('|')[1]}</div></div>`).join('')}</div>`;

const NOTHING: [what: string, body: string, lang?: string][] = [
  [
    'a menu with badges',
    '<nav><a>Orders <b>5</b></a><a>Products</a></nav><div class="side"><ul><li><a href="#">Orders <span>12</span></a></li><li><a href="#">Products</a></li></ul></div>',
  ],
  ['a badge that counts no further', '<div class="menu"><div>Pesanan <sup>99+</sup></div></div>', 'id'],
  [
    'a message that goes by on a page that a table lays out',
    `<table><tr><td><a href="#">Home</a></td><td><h3>Settings</h3><div class="el-notification"><b>CPC</b> <span>82,010</span></div></td></tr></table>`,
  ],
  [
    'buttons with counts, one of them of what is counted in percent',
    '<div class="muted">26. lokakuuta – 1. marraskuuta 2026</div><div><button>CTR <span style="padding:0 5px;background:#e33;color:#fff">58</span></button><button>Uudet asiakkaat <span style="padding:0 5px;background:#e33;color:#fff">61</span></button><button>Tuoteklikkaukset <span style="padding:0 5px;background:#e33;color:#fff">5</span></button></div>',
    'fi',
  ],
  [
    'a ranking of the industry',
    '<h1>行业榜单</h1><table><tr><th>排名</th><th>店铺</th><th>成交金额</th><th>曝光次数</th></tr><tr><td>1</td><td>优品旗舰店</td><td>¥98万</td><td>88.3万</td></tr><tr><td>2</td><td>好物专营店</td><td>¥60万</td><td>70.1万</td></tr></table>',
    'zh-CN',
  ],
  ['a clinic', large('Betegek|88', 'Bevétel|1 204 000 Ft', 'Új páciensek|12', 'Lemondási arány|4,2 %'), 'hu'],
  [
    'the sales of a restaurant',
    `<h1>Ulat ngayong araw</h1>${large('Benta|₱48,210.00', 'Mga order|312', 'Mga mesa|44')}<table><tr><th>Putahe</th><th>Naibenta</th></tr><tr><td>Adobo</td><td>88</td></tr></table>`,
    'fil',
  ],
  [
    'the sources of a hotel’s bookings',
    `${large('客房收入|¥48,210.00', '入住率|82.1%')}<table><tr><th>渠道</th><th>订单数</th><th>间夜</th><th>收入</th></tr><tr><td>携程</td><td>44</td><td>62</td><td>¥25,544</td></tr><tr><td>美团</td><td>38</td><td>41</td><td>¥14,200</td></tr></table>`,
    'zh-CN',
  ],
  [
    'means of industries',
    '<h1>2026 figures</h1><table><tr><th>Industry</th><th>CTR</th><th>CPC</th><th>CPM</th></tr><tr><td>Apparel</td><td>1.24%</td><td>$0.62</td><td>$7.70</td></tr><tr><td>Beauty</td><td>1.41%</td><td>$0.71</td><td>$10.02</td></tr></table>',
  ],
  [
    'an employer’s job ads',
    '<h1>Kinerja lowongan</h1><table><tr><th>Lowongan</th><th>Tayangan</th><th>Klik</th><th>Pelamar</th><th>Biaya</th></tr><tr><td>Kasir</td><td>12.304</td><td>412</td><td>22</td><td>Rp120.000</td></tr></table>',
    'id',
  ],
  [
    'tabs with counts',
    '<div role="tablist"><button role="tab">All <i>50</i></button><button role="tab">Orders <i>12</i></button><button role="tab">Refund amount <i>3</i></button></div>',
  ],
  [
    'what visitors of a page that sells a service would see',
    `<nav><a href="#">Features</a> <a href="#">Log in</a></nav><h1>All your numbers in one place</h1><button>Start free trial</button>${large('Total sales|$84,210', 'Orders|1,290', 'ROAS|4.2x')}`,
  ],
  [
    'the arms of a trial',
    '<h1>Checkout button colour</h1><table><tr><th>Variant</th><th>Visitors</th><th>Conversions</th><th>Conversion rate</th><th>Uplift</th></tr><tr><td>Control</td><td>12,304</td><td>412</td><td>3.35%</td><td>–</td></tr><tr><td>Green</td><td>12,210</td><td>441</td><td>3.61%</td><td>+7.8%</td></tr></table>',
  ],
  [
    'rows of examples',
    '<h1>How is it computed?</h1><table><tr><th>Example</th><th>Visits</th><th>Orders</th><th>Conversion rate</th></tr><tr><td>Shop A</td><td>2,000</td><td>50</td><td>2.5%</td></tr><tr><td>Shop B</td><td>4,500</td><td>90</td><td>2.0%</td></tr></table>',
  ],
  [
    'what is reckoned from a form that asks for a number of orders',
    '<h1>Magkano ang matitira?</h1><form><label>Presyo <input></label><label>Bilang ng order <input></label></form><p>Benta <b>₱5,000.00</b></p><p>Komisyon (6%) <b>−₱300.00</b></p>',
    'fil',
  ],
  [
    'an order list',
    '<h1>Orders <span>128</span></h1><table><tr><th>Order ID</th><th>Product</th><th>Price</th><th>Qty</th></tr><tr><td>5771234567890</td><td>Shirt</td><td>$10.00</td><td>2</td></tr></table>',
  ],
  [
    'prose',
    '<article><h2>What is CTR?</h2><p>For example, CTR 2.3% is good.</p><p>Example:</p><ul><li>CTR: 2.3%</li></ul><p>Your CTR is <b>2.5%</b> now. You had 12 orders today.</p></article>',
  ],
  [
    'one everyday word among the key figures of another trade',
    `<div style="display:flex;gap:20px">${['Open tickets', 'Customers', 'Resolution', 'Mean time'].map((label, at) => `<div><div>${label}</div><div style="font-size:26px">${at + 40}</div></div>`).join('')}</div>`,
  ],
  [
    'a column chooser beside a number',
    '<div><label><input type="checkbox">Cost</label><label><input type="checkbox">CTR</label> <span>5</span></div>',
  ],
  [
    'a legend over the ticks of an axis',
    '<div><div><span>GMV</span> <span>Impressions</span></div><svg width="400" height="200"><text x="5" y="20">100</text><text x="5" y="60">50</text><text x="5" y="100">0</text></svg></div>',
  ],
  [
    'a legend over ticks drawn as text',
    '<div style="position:relative;height:200px"><span>Cost</span> <span>GMV</span><div><div>100</div><div>80</div><div>60</div><div>40</div></div></div>',
  ],
  [
    'steps',
    '<ol style="list-style:none"><li><i>1</i> <span>Cost</span></li><li><i>2</i> <span>CTR</span></li><li><i>3</i> <span>GMV</span></li></ol>',
  ],
  [
    'counters under a post',
    '<div><span>Likes</span> <b>12</b> <span>Comments</span> <b>3</b> <span>Shares</span> <b>1</b></div>',
  ],
  [
    'settings',
    '<form><label>Target ROI <input value="3.0"></label><label>Daily budget <input value="50"></label><p>Minimum 5.00 USD</p></form>',
  ],
  [
    'contact and dates',
    '<div><p>CTR questions? Call 400-438-5970</p><p>2026-11-15 10:42</p><p>Order 577123456789</p></div>',
  ],
  [
    'topics of a forum',
    '<table><tr><th>Topic</th><th>Replies</th><th>Views</th><th>Likes</th></tr><tr><td>Best CTR?</td><td>12</td><td>1,204</td><td>3</td></tr></table>',
  ],
  [
    'plans and prices',
    '<ul><li>Orders: up to 100</li><li>Impressions: 10K</li></ul><table><tr><th>Plan</th><th>Orders</th><th>Page views</th></tr><tr><td>Basic</td><td>100</td><td>10K</td></tr><tr><td>Pro</td><td>1,000</td><td>1M</td></tr></table>',
  ],
  [
    'a glossary with examples',
    '<table><tr><th>Metric</th><th>Definition</th><th>Example</th></tr><tr><td>CTR</td><td>Clicks by impressions</td><td>2.3%</td></tr><tr><td>GMV</td><td>Value of all orders</td><td>$1,000</td></tr></table>',
  ],
  [
    'a bank statement',
    '<table><tr><th>Date</th><th>Description</th><th>Cost</th><th>Balance</th></tr><tr><td>2026-11-01</td><td>Ads</td><td>$120.00</td><td>$4,000.00</td></tr><tr><td>2026-11-02</td><td>Refund</td><td>$12.00</td><td>$4,012.00</td></tr></table>',
  ],
  [
    'a recipe',
    '<dl><dt>Cost</dt><dd>$4.50 per serving</dd><dt>Serves</dt><dd>4</dd></dl><table><tr><th>Food</th><th>Reach</th></tr><tr><td>Apple</td><td>5</td></tr></table>',
  ],
  ['a button beside a quantity', '<div><button>Add to cart</button><span>1</span></div>'],
  ['a select with metrics', '<select><option>CTR</option><option>GMV</option></select> <b>3</b>'],
  ['a tooltip', '<div role="tooltip">CTR <b>2.3%</b></div>'],
  [
    'headings of charts over dates',
    '<section><h3>GMV</h3><div class="chart"><span>11/08</span><span>11/09</span><span>11/10</span></div></section>',
  ],
  [
    'help that explains by numbers',
    '<dl><dt>CTR</dt><dd>The share of impressions that were clicked, such as 23 of 1,000.</dd><dt>CPM</dt><dd>Cost of 1,000 impressions.</dd></dl>',
  ],
  [
    'product prices',
    '<div><div>USB cable</div><div>$3.00</div><div>1,204 sold</div></div><div><div>Mug</div><div>$8.00</div><div>88 sold</div></div>',
  ],
  [
    'figures told in an article',
    `<article>${'<p>We moved half of the budget to people who had added something to the cart in the last week.</p>'.repeat(4)}<ul><li><b>Orders:</b> 3,400</li><li><b>AOV:</b> $35</li></ul></article>`,
  ],
  [
    'what others reach',
    '<table><tr><th>Metric</th><th>Industry average</th><th>Top sellers</th></tr><tr><td>CTR</td><td>1.2%</td><td>3.4%</td></tr><tr><td>Conversion rate</td><td>2.0%</td><td>4.1%</td></tr></table>',
  ],
  [
    'what is good',
    '<table><tr><th>指標</th><th>良好</th><th>優秀</th></tr><tr><td>點閱率</td><td>2%</td><td>5%</td></tr><tr><td>退款率</td><td>3%</td><td>1%</td></tr></table>',
    'zh-TW',
  ],
  [
    'a company on the stock market',
    `<div style="display:flex;gap:20px">${['Revenue|$12.4B', 'Net income|$1.2B', 'ROI|12.4%', 'EPS|4.12'].map((pair) => `<div><div>${pair.split('|')[0]}</div><div style="font-size:22px">${pair.split('|')[1]}</div></div>`).join('')}</div>`,
  ],
  [
    'limits beyond which to be warned',
    '<table><tr><th>指标</th><th>阈值</th></tr><tr><td>支付ROI</td><td>1.5</td></tr><tr><td>点击率</td><td>2%</td></tr></table>',
    'zh-CN',
  ],
  [
    'lines of orders with what was paid',
    '<table><tr><th>商品</th><th>单价/数量</th><th>实付金额</th><th>状态</th></tr><tr><td>马克杯</td><td>¥24.00 x2</td><td>¥48.00</td><td>待发货</td></tr></table>',
    'zh-CN',
  ],
  [
    'what players did',
    '<table><tr><th>Player</th><th>Views</th><th>Impressions</th></tr><tr><td>zed99</td><td>1,203</td><td>9,221</td></tr></table>',
  ],
  [
    'a board about employees',
    `<div style="display:flex">${['Headcount|1,204', 'Applicants|5,210', 'Engagement rate|78%'].map((pair) => `<div><p>${pair.split('|')[0]}</p><h3>${pair.split('|')[1]}</h3></div>`).join('')}</div>`,
  ],
  [
    'sales of contracts, of whose figures few are a shop’s',
    `<h1>Sales pipeline</h1>${large('Revenue won|$412,000', 'Open opportunities|31', 'Win rate|24%', 'Conversion rate|12.1%', 'Average deal size|$18,200')}<table><tr><th>Rep</th><th>Leads</th><th>Conversions</th><th>Revenue</th></tr><tr><td>Dana</td><td>120</td><td>12</td><td>$120,400</td></tr></table>`,
  ],
  [
    'jobs with a column that no advertiser has',
    `${large('Success rate|98.2%', 'Impressions|12', 'Median duration|4m 12s', 'Cost|$31.20')}<table><tr><th>Job</th><th>Runs</th><th>Cost</th><th>Conversions</th></tr><tr><td>lint</td><td>120</td><td>$1.20</td><td>3</td></tr><tr><td>test</td><td>88</td><td>$4.20</td><td>1</td></tr></table>`,
  ],
  [
    'a channel of videos',
    `${large('Aufrufe|12.040', 'Wiedergabezeit (Stunden)|812,4', 'Abonnenten|31', 'Geschätzter Umsatz|120,40 €', 'Impressionen|204.120', 'Klickrate der Impressionen|4,1 %')}<table><tr><th>Video</th><th>Aufrufe</th><th>Impressionen</th><th>Umsatz</th></tr><tr><td>Gartenpflege</td><td>4.120</td><td>80.120</td><td>40,10 €</td></tr></table>`,
    'de',
  ],
  [
    'an app in its store',
    `${large('Impressions|40 120', 'Taux de conversion|3,1 %', 'Installations|1 204', 'Ventes|312,00 €')}`,
    'fr',
  ],
  [
    'what a company tells its investors',
    `<h1>2026年第三季度业绩</h1>${large('营业收入|120.4亿元', 'GMV|1,204亿元', '年度活跃买家|2.1亿', '净利润|8.1亿元')}`,
    'zh-CN',
  ],
  [
    'a courier',
    `<h1>骑手中心</h1>${large('今日订单数|41', '今日收入|¥312.00', '好评率|98.2%', '配送里程|81公里')}`,
    'zh-CN',
  ],
  ['a forum', large('Members|41.2K', 'Online|312', 'Comments|8,120', 'Impressions|120K')],
  [
    'a fund',
    '<dl><dt>单位净值</dt><dd>1.2040</dd><dt>日涨跌</dt><dd>+0.52%</dd><dt>成交金额</dt><dd>12.04亿</dd><dt>换手率</dt><dd>2.1%</dd></dl>',
    'zh-CN',
  ],
  [
    "a buyer's account",
    `<h1>My account</h1><div style="display:flex">${['Orders|12', 'Points|1,240', 'Coupons|3', 'Favorites|44'].map((pair) => `<div><p>${pair.split('|')[0]}</p><h3>${pair.split('|')[1]}</h3></div>`).join('')}</div>`,
  ],
  [
    'what is aimed at',
    '<table><tr><th>Goal</th><th>Target</th></tr><tr><td>GMV</td><td>$500,000</td></tr><tr><td>CTR</td><td>3.5%</td></tr></table>',
  ],
  [
    'numbers that explain how bids work',
    '<h1>How bidding works</h1><p>If your CPC is $0.50 and CTR is 2%, then 1,000 impressions cost $10.</p><table><tr><th>Case</th><th>Impressions</th><th>CTR</th><th>Cost</th></tr><tr><td>A</td><td>1,000</td><td>2%</td><td>$10</td></tr></table><p>Was this article helpful? Yes No</p>',
  ],
  [
    'a bill for ads',
    '<h1>Invoice INV-2026-1104</h1><p>Bill to: Shop GmbH</p><table><tr><th>Description</th><th>Impressions</th><th>CPM</th><th>Cost</th></tr><tr><td>Display November</td><td>1,200,000</td><td>$5.00</td><td>$6,000.00</td></tr><tr><td>VAT 19%</td><td></td><td></td><td>$1,140.00</td></tr><tr><td>Total due</td><td></td><td></td><td>$7,140.00</td></tr></table>',
  ],
  [
    'a match',
    '<table><tr><th></th><th>Home</th><th>Away</th></tr><tr><td>Possession</td><td>54%</td><td>46%</td></tr><tr><td>Shots</td><td>12</td><td>9</td></tr><tr><td>Conversion rate</td><td>16.7%</td><td>11.1%</td></tr><tr><td>Completion rate</td><td>88%</td><td>84%</td></tr></table>',
  ],
  [
    'lessons watched',
    '<h1>受講状況</h1><dl><dt>視聴回数</dt><dd>1,204回</dd><dt>完了率</dt><dd>88%</dd><dt>平均視聴時間</dt><dd>12分30秒</dd><dt>コメント</dt><dd>42</dd></dl>',
    'ja',
  ],
  [
    'what others are said to have reached',
    '<div><h4>Boost your sales</h4><p>Sellers like you reached</p><p style="font-size:30px">GMV $120,000</p><button>Try now</button></div>',
  ],
  [
    'the table of an article',
    '<article><h1>How a shop grew</h1><p>Our orders grew 120% and the conversion rate hit 4.2% by the end of spring.</p><table><tr><th>Month</th><th>GMV</th><th>Orders</th></tr><tr><td>January</td><td>$100,000</td><td>2,100</td></tr></table><p>4 min read</p></article>',
  ],
  [
    'the sums of a cart',
    '<div>Subtotal <b>79,80 €</b></div><div>Envío <b>4,90 €</b></div><div>Reembolsos <b>0,00 €</b></div><div>Total <b style="font-size:22px">84,70 €</b></div>',
    'es',
  ],
  [
    'the audience of a podcast, a museum or any other site',
    '<div style="display:flex">' +
      [
        ['Unique visitors', '842,110'],
        ['Page views', '4,081,220'],
        ['Bounce rate', '33%'],
        ['Followers', '27,300'],
      ]
        .map(([label, value]) => `<div><div>${label}</div><div style="font-size:28px">${value}</div></div>`)
        .join('') +
      '</div>',
  ],
  ['a ward', large('Admissions|41', 'Visitors|120', 'Orders|310', 'Avg. stay|2.1 d', 'Conversion rate|3.1%')],
  ['a haulier', large('发车数|412', '准点率|98.2%', '退货率|1.2%', '订单数|1,204', '客户数|98'), 'zh-CN'],
  ['the weather', large('湿度|41%', '风力|3级', '浏览量|120,401', '曝光|3.2万', '转化率|12%'), 'zh-CN'],
  ['a bank', `<h1>Mis cuentas</h1>${large('Saldo|12.040,50 €', 'Ingresos|3.100,00 €', 'Conversiones|3')}`, 'es'],
  ['clients of a business', large('Total clients|6,389', 'Account balance|$46,760.89', 'Pending contacts|35')],
  [
    'an airline',
    large('Flights|412', 'Revenue|$4.1M', 'Cargo|3,100 t', 'Customers|39,812', 'Cancellations|12', 'Crew|88'),
  ],
  ['the power of the sun', large('Impianto|12', 'Costo|12,40 €', 'ROI|8,2 %', 'Inverter|98,1 %'), 'it'],
  [
    'an advertised vacancy',
    large(
      'Impressions|12,040',
      'Clicks|1,204',
      'Shortlisted|88',
      'Second round|12',
      'Signed|2',
      'Per signature|$1,204',
    ),
  ],
  ['what is charged', large('Revenue|$8,120', 'Orders|412', 'Delivered|18.2 MWh')],
  [
    'teams of a phone service',
    '<table><tr><th>Team</th><th>Rings</th><th>Conversion rate</th><th>Minutes</th><th>Revenue</th></tr><tr><td>A</td><td>412</td><td>8.1%</td><td>312</td><td>$1,204</td></tr><tr><td>B</td><td>300</td><td>7.0%</td><td>401</td><td>$980</td></tr></table>',
  ],
  [
    'what each plan allows',
    '<table><tr><th></th><th>Starter</th><th>Pro</th></tr><tr><th>GMV</th><td>$10K</td><td>$100K</td></tr><tr><th>Impressions</th><td>10K</td><td>1M</td></tr></table>',
  ],
  [
    'the entries of a filter',
    '<div role="listbox"><div role="option">GMV <span>12</span></div><div role="option">Impressions <span>3</span></div></div><label><input type="checkbox">CTR <span>8</span></label>',
  ],
  ['a podcast with gifts', large('Sessions|31,204', 'Revenue|$1,204', 'Reach|41,204', 'Followers|812')],
  ['a chat', '<div class="chat-window"><p>GMV: $4,000</p><p>CPM: $3.20</p></div>'],
  ['a club', large('Visits|1,204', 'Revenue|$41,204', 'New members|31', 'Cancellations|8')],
  [
    'builds',
    `<h1>Pipelines</h1>${large('Conversions|1,204', 'Cost|$86.40', 'Cost per conversion|$0.07')}<p>Branch</p>`,
  ],
  ['a share', large('成交额|41.2亿', '成交量|2.4万', '换手率|0.19%', '总市值|2.1万亿', '市盈率|28.4'), 'zh-CN'],
  ['an agency', `${large('ROAS|8.4x', 'Impressions|1.2B', 'GMV|$120M')}<button>Book a demo</button>`],
];

test.each(NOTHING)('%s: no figure', async (_what, body, lang) => {
  expect((await pages.read(body, lang)).figures).toEqual([]);
});

test.each([
  ['a form for ads', 'https://ads.tiktok.com/i18n/perf/creation', large('Impressions|12,000', 'CPM|$3.20')],
  [
    "what a site's pixel received",
    'https://ads.tiktok.com/i18n/events_manager/datasource',
    '<table><tr><th>Event</th><th>Total events</th></tr><tr><td>Add to cart</td><td>812</td></tr><tr><td>Purchase</td><td>88</td></tr></table>',
  ],
  ['bills', 'https://fxg.jinritemai.com/ffa/fund-control/account-center', large('结算金额|¥120.00', '退款金额|¥3.00')],
  [
    'one order',
    'https://seller-us.tiktok.com/order?id=1',
    '<dl><dt>Items subtotal</dt><dd>$41.20</dd><dt>Shipping fee</dt><dd>$3.99</dd><dt>Tax</dt><dd>$2.90</dd><dt>Refund amount</dt><dd>$0.00</dd></dl>',
  ],
])('%s of a known back office: no figure', async (_what, url, body) => {
  const { figures, reading } = await pages.read(body, 'en', url);
  expect([figures, reading.state]).toEqual([[], 'no_figures']);
});

test.each([
  ['en', 'ROAS calculator'],
  ['es', 'Calculadora de ROAS'],
  ['de', 'ROAS-Rechner'],
  ['zh-CN', 'ROAS 计算器'],
])('a tool that reckons from what is typed in (%s): no figure', async (lang, title) => {
  const body = large('ROAS|2.5x', 'CPA|$12.50', 'CTR|2.1%');
  expect((await pages.read(`<h1>${title}</h1>${body}`, lang)).figures).toEqual([]);
  expect((await pages.read(`<h1>ROAS</h1>${body}`, lang)).figures).toHaveLength(3);
});

test.each([
  ['es', 'Pedidos|7', 'Gasto|312,40 €', '<a href="#">Carrito (2)</a>'],
  ['de', 'Bestellungen|3', 'Ausgaben|104,30 €', '<p>Warenkorb</p>'],
  ['en', 'Orders|3', 'Cost|$104.30', '<button>Add to cart</button> <button>Add to cart</button>'],
  ['zh-TW', '訂單數|3', '花費|NT$1,204', '<h3>猜你喜歡</h3>'],
])('%s: what a buyer ordered and paid', async (lang, orders, cost, cart) => {
  expect((await pages.read(large(orders, cost) + cart, lang)).figures).toEqual([]);
  // as an advertiser counts them, beside what they were before
  expect((await pages.read(large(orders, `${cost} <small>+12.5%</small>`) + cart, lang)).figures).toHaveLength(2);
  expect((await pages.read(large(orders, cost), lang)).figures).toHaveLength(2);
});

test('what was taken for how many orders is believed beside margins and stock, unless another trade is spoken of', async () => {
  const figures = ['Revenue|$4,026.00', 'Orders|1,231', 'Margin|25%', 'Stock risk|2', 'Picked up|81.8%'];
  const of = async (words: string) => (await pages.read(`<p>${words}</p>${large(...figures)}`)).figures;
  expect(await of('Seller account')).toEqual(['revenue 4026', 'orders 1231']);
  expect(await of('Everything at a glance')).toEqual([]);
  expect(await of('Seller account</p><p>Bed occupancy')).toEqual([]);
  // a label that means an amount or a number of things, with an amount
  const russian = ['Объем продаж|4 026 ₽', 'Заказы|1231', 'Маржа|25%', 'Отзывы|146', 'В пути|81%'];
  const read = await pages.read(`<h1>Магазин</h1>${large(...russian)}`, 'ru');
  expect(read.figures).toEqual(['revenue 4026 RUB', 'orders 1231']);
});

test('a login page gives no figure and says so', async () => {
  const { reading } = await pages.read(
    '<form><h1>Log in</h1><input type="email"><input type="password"><button>Log in</button></form><p>GMV: $12.00</p>',
  );
  expect([reading.state, reading.figures]).toEqual(['logged_out', []]);
});

test.each([
  ['a cell that shows its text in a tooltip', '<div class="cell el-tooltip">$12.50</div>', 'CPM'],
  ['a label with a tooltip', '$12.50', '<span class="tooltip" data-tip="Per 1,000 impressions">CPM</span>'],
  ['a trigger', '$12.50', '<span class="el-tooltip__trigger">CPM</span>'],
])('what has a tooltip is none: %s', async (_what, value, label) => {
  const table = `<table class="grid e-tooltip"><tr><th>Campaign</th><th>${label}</th></tr><tr><td>A</td><td>${value}</td></tr></table>`;
  expect((await pages.read(`${table}`)).figures).toEqual(['cpm 12.5 @ campaign:A']);
  expect((await pages.read(`<div><div>${label}</div><div>${value}</div></div>`)).figures).toEqual(['cpm 12.5']);
});

test('what an opened order shows is not the shop’s', async () => {
  const { figures, unread } = await pages.read(
    `<h2>Orders</h2><a>To ship <sup>3</sup></a><table><thead><tr><th>Order ID</th><th>Customer</th><th>Total</th></tr></thead><tbody>
     <tr><td>#10241</td><td>Anna</td><td>$54.00</td></tr><tr class="x-expanded-row"><td colspan="3"><table><tr><td><span>Items sold</span> <span>2</span></td><td><span>Amount paid</span> <span>$54.00</span></td></tr></table></td></tr>
     <tr><td>#10242</td><td>Tom</td><td>$120.50</td></tr></tbody></table>`,
  );
  expect([figures, unread]).toEqual([[], []]);
});

test('a price beside a button is no company for a count of favorites', async () => {
  const item = (name: string, price: string) =>
    `<div class="card"><b>${name}</b><div style="font-size:24px">${price}</div><button>Add to cart</button><small style="display:block">Favorites 402</small></div>`;
  const { figures } = await pages.read(`${item('Aero', '$129.00')}${item('Mini', '$79.00')}`);
  expect(figures).toEqual([]);
});

test.each([
  ['en', ['Customer', 'Orders', 'Revenue'], ['Ana Silva', '14', '$485.00'], ['Rui Costa', '11', '$428.00']],
  ['en', ['Member', 'Contact', 'Orders'], ['Ana', 'ana@mail.example', '14'], ['Rui', 'rui.c@mail.example', '11']],
  ['vi', ['STT', 'Tên khách hàng', 'Tổng chi tiêu'], ['1', 'Trần Lan', '48 triệu'], ['2', 'Lê Nam', '31 triệu']],
])('%s: what each customer of a list ordered and spent is not the shop’s', async (lang, head, ...rows) => {
  const lines = [head, ...rows].map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  const { figures } = await pages.read(`${large('GMV|$12.00', 'CTR|2.3%')}<table>${lines.join('')}</table>`, lang);
  expect(figures).toEqual(['gmv 12', 'ctr 0.023']);
});

test('what numbers the rows and what stands behind a strange number are no strange figures themselves', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const rows = [row('1', 'Porto', '$580.00', '58', '2.1%'), row('2', 'Faro', '$440.00', '44', '1.9%')];
  const table = `<table>${row('No.', 'City', 'Revenue', 'Orders', 'Conversion rate')}${rows.join('')}${row('3', 'Beja', '$310.00', '31', '2.4%')}</table>`;
  expect((await pages.read(`<h1>Overview</h1>${table}`)).figures).toHaveLength(9);
  const box = (label: string, value: string, change: string) =>
    `<div><i>x</i><div><span>${label}</span><span style="font-size:26px;display:block">${value} <small>${change}</small></span></div></div>`;
  const boxes = box('Profit', '3.68M', '7.6%') + box('Orders', '4,892', '8.2%') + box('New customers', '1,456', '1.2%');
  const { figures } = await pages.read(`<h1>Store</h1><div style="display:flex;gap:20px">${boxes}</div>`);
  expect(figures).toEqual(['orders 4892 change 0.082 unknown', 'new_customers 1456 change 0.012 unknown']);
});

test.each([
  ['en', 'Sales report', ['Revenue|$812.00', 'Orders|38'], 'Best employees', 'Employees'],
  ['vi', 'Báo cáo bán hàng', ['Tổng doanh thu|812.000 ₫', 'Tổng đơn hàng|38'], 'Nhân viên xuất sắc', 'Nhân viên'],
])('%s: a term of another trade in each row of a table is one term', async (lang, title, cards, heading, term) => {
  const rows = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve'].map((name) => `<tr><td>${name}</td><td>${term}</td></tr>`);
  const body = `<h1>${title}</h1>${large(...cards)}<h3>${heading}</h3><table>${rows.join('')}</table>`;
  expect((await pages.read(body, lang)).figures).toHaveLength(2);
});

test.each([
  ['En attente', 'fr', ['Commandes : 6', 'Retours : 2']],
  ['To do', 'en', ['Orders: 6', 'Returns: 2']],
  ['待办事项', 'zh-CN', ['订单数：6', '退款订单数：2']],
])('what waits under “%s” is not what was sold', async (heading, lang, tasks) => {
  const own = lang === 'zh-CN' ? ['成交金额|¥812.00', '访客数|380'] : ['GMV|$812.00', 'CTR|3.8%'];
  const list = `<h4>${heading}</h4><ul>${tasks.map((task) => `<li>${task}</li>`).join('')}</ul>`;
  const { figures } = await pages.read(`<section>${large(...own)}</section><section>${list}</section>`, lang);
  expect(figures).toHaveLength(2);
});

test('entries of a menu and how much waits there', async () => {
  const menu = '<div class="side-menu"><span>Products<br>48</span><span>Orders<br>To ship 3</span></div>';
  expect((await pages.read(`${large('GMV|$812.00', 'CTR|3.8%')}${menu}`)).figures).toEqual(['gmv 812', 'ctr 0.038']);
});
