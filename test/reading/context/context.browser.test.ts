import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageContext } from '../../../lib/reading/context/index.ts';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';

const NOW = '2026-11-15T12:00:00Z';
const SHOP = 'https://shop.example.com/dashboard';
const WEEK = { start: '2026-11-08', end: '2026-11-14' };
const BEFORE = { start: '2026-11-01', end: '2026-11-07' };

let lab: PageLab;
let page: Page;

beforeAll(async () => {
  lab = await PageLab.start();
  page = await lab.open({ url: SHOP, html: '<!doctype html><meta charset="utf-8"><body>' });
  await page.evaluate(await bundleForPage(fileURLToPath(new URL('./entry.ts', import.meta.url)), 'entry'));
});
afterAll(() => lab.stop());

/** The context of a page with this body, as if it stood at `url`. */
function context(body: string, { url = SHOP, locale = 'en' as string | null, now = NOW } = {}): Promise<PageContext> {
  return page.evaluate(
    (shown) => (globalThis as unknown as { entry: typeof import('./entry.ts') }).entry.contextOf(shown),
    { body, url, locale, now },
  );
}

const CARDS =
  '<div class="card"><div>Orders</div><b>1,234</b></div><div class="card"><div>GMV</div><b>$12,345.60</b></div>';
const tabs = (
  chosen: string,
  how: (on: boolean) => string,
  words = ['Today', 'Yesterday', 'Last 7 days', 'Last 30 days'],
) =>
  `<div class="tabs">${words.map((word) => `<div ${how(word === chosen)}><span>${word}</span></div>`).join('')}</div>`;

describe('the period', () => {
  test.each<[string, string, string]>([
    [
      'two inputs of a picker',
      '<div class="p"><input placeholder="Start date" value="2026-11-08"><span>~</span><input placeholder="End date" value="2026-11-14"></div>',
      'en',
    ],
    ['one input with a range', '<input readonly aria-label="Date range" value="2026/11/08 - 2026/11/14">', 'en'],
    [
      'digits whose order only the other end settles',
      '<div><input value="08/11/2026"><input value="14/11/2026"></div>',
      'en',
    ],
    [
      'two inputs with times of whole days',
      '<div><input value="2026-11-08 00:00:00"><input value="2026-11-14 23:59:59"></div>',
      'en',
    ],
    ['days with weekdays that run on', '<p>2026/11/8周日至2026/11/14周六</p>', 'zh-CN'],
    ['days with Arabic weekdays', '<p>الأحد، 8 – السبت، 14 نوفمبر، 2026</p>', 'ar'],
    ['text', '<div><h2>Key metrics</h2><span>2026/11/08 - 2026/11/14</span></div>', 'en'],
    ['text in words', '<p>Nov 8 – 14, 2026</p>', 'en'],
    [
      'choices in full-width digits, and the chosen days',
      '<p>今日 近７天 近３０天</p><p>２０２６/１１/０８ ~ ２０２６/１１/１４</p>',
      'zh-CN',
    ],
    ['text with a label', '<p>统计时间：2026-11-08 至 2026-11-14</p>', 'zh-CN'],
    ['text that explains words', '<button>Last 7 days (Nov 8 – Nov 14, 2026)</button>', 'en'],
    ['Indonesian text', '<p>8 November 2026 - 14 November 2026</p>', 'id'],
    ['Thai years', '<p>8 – 14 พฤศจิกายน 2569</p>', 'th'],
    [
      'a picker that goes before other ranges',
      '<input value="2026-11-08 ~ 2026-11-14"><p>2026-10-01 - 2026-10-31</p>',
      'en',
    ],
    [
      'the range that fits the chosen tab',
      `${tabs('Last 7 days', (on) => `role="tab" aria-selected="${on}"`)}<p>2026-11-08 - 2026-11-14</p><p>2026-10-16 - 2026-11-14</p>`,
      'en',
    ],
    ['a heading that ends with it', '<h2>Shop performance · Nov 8 – 14, 2026</h2>', 'en'],
    [
      'days below a menu whose last way leads to Growth',
      '<nav><a href="/sales">Sales</a><a href="/growth">Growth</a></nav><p>2026-11-08 - 2026-11-14</p>',
      'en',
    ],
    ['a sentence that ends with it', '<p>Showing data from 2026-11-08 to 2026-11-14</p>', 'en'],
    [
      'the first of many statements on one line',
      '<p>Reporting window: 8 Nov 2026 to 14 Nov 2026 • Compared with 1 Nov 2026 to 7 Nov 2026 • Time zone: UTC+08:00</p>',
      'en',
    ],
    ['what stands before another statement', '<small>Nov 8 – 14, 2026 · data updated Nov 15, 2026 08:00</small>', 'en'],
    ['two texts with a dash before the second', '<div><span>08/11/2026</span> - <span>14/11/2026</span></div>', 'id'],
    [
      'two texts with a dash between',
      '<div style="display:flex"><b>2026-11-08</b><i>~</i><b>2026-11-14</b></div>',
      'en',
    ],
    ['Arabic words', '<p>من 8 نوفمبر 2026 إلى 14 نوفمبر 2026</p>', 'ar'],
    [
      'a picker under a heading of deliveries',
      '<h2>Shipping</h2><div><input value="2026-11-08 ~ 2026-11-14"></div>',
      'en',
    ],
    [
      'a picker behind a caption of members',
      '<p>Membership</p><div><input value="2026-11-08 ~ 2026-11-14"></div>',
      'en',
    ],
    ['a heading of sales', '<h2>Weekly sales, Nov 8 - Nov 14, 2026</h2>', 'en'],
    ['full-width digits', '<p>２０２６年１１月８日～１１月１４日</p>', 'ja'],
    [
      'a cell of an e-mail with its heading',
      '<table><tr><td><table><tr><td><h2>Weekly report</h2><p>Nov 8 – Nov 14, 2026</p></td></tr></table></td></tr><tr><td><table><tr><td>Orders</td><td>3</td></tr></table></td></tr></table>',
      'en',
    ],
    [
      'a row of an e-mail that tables lay out',
      '<table><tr><td>Weekly report</td></tr><tr><td>Nov 8 – Nov 14, 2026</td></tr><tr><td><table><tr><td>Orders</td><td>3</td></tr></table></td></tr></table>',
      'en',
    ],
    [
      'the head of an export',
      '<table><tr><td>Report date</td><td>2026-11-08 ~ 2026-11-14</td></tr><tr><td>Shop</td><td>A</td></tr></table>',
      'en',
    ],
    ['a numbered week', '<p>FY26 W46 (Nov 8 - Nov 14)</p>', 'en'],
    ['a numbered German week', '<p>KW 46 (8. – 14. Nov. 2026)</p>', 'de'],
    ['weekdays in brackets', '<p>集計期間：2026年11月8日(日)〜2026年11月14日(土)</p>', 'ja'],
    ['text with a label in Dutch', '<p>Periode: 8 november 2026 t/m 14 november 2026</p>', 'nl'],
    ['text with a label in Russian', '<p>Период: 08.11.2026 — 14.11.2026</p>', 'ru'],
    ['one of several statements', '<p>数据统计时间：2026.11.08-2026.11.14，更新于2026-11-15 08:00</p>', 'zh-CN'],
    [
      'days behind a label that no language lists, and a zone',
      '<p>資料期間　2026/11/08 - 2026/11/14 (GMT+08)</p>',
      'zh-TW',
    ],
    ['days with a named zone in brackets', '<p>Período 08/11/2026 – 14/11/2026 (America/Sao_Paulo)</p>', 'pt-BR'],
    ['days with a named zone in words', '<p>Dati dal 08/11/2026 al 14/11/2026, fuso orario Europe/Rome</p>', 'it'],
    ['days with the number of their week behind', '<p>08.11.2026 - 14.11.2026 (săptămâna 46)</p>', 'ro'],
    ['days with a caption and a remark', '<p>Период: 8 – 14 ноября 2026, данные неполные</p>', 'ru'],
    ['a preposition of two words in Dutch', '<p>van 08-11-2026 tot en met 14-11-2026</p>', 'nl'],
    ['prepositions in Romanian', '<p>De la 08.11.2026 până la 14.11.2026</p>', 'ro'],
    ['a preposition in Ukrainian', '<p>з 8 по 14 листопада 2026 р.</p>', 'uk'],
    ['words behind in Turkish', '<p>08.11.2026 - 14.11.2026 tarihleri arası</p>', 'tr'],
    ['an elided preposition', "<p>dall'8 al 14 novembre 2026</p>", 'it'],
    ['two digits of the year behind an apostrophe', "<p>8 Nov '26 – 14 Nov '26</p>", 'en'],
    ['another end without its year', '<p>対象期間 2026.11.08 - 11.14</p>', 'ja'],
    ['months and days in points behind a caption', '<p>数据周期：11.08～11.14</p>', 'zh-CN'],
    ['days with how many they are', '<p>统计周期 2026/11/08-2026/11/14（近7天）</p>', 'zh-CN'],
    ['postpositions', '<p>8 नवंबर 2026 से 14 नवंबर 2026 तक</p>', 'hi'],
    ['days in points that are as many as the words say', '<b>近7日 (11.08-11.14)</b>', 'zh-CN'],
    [
      'days before a word that leads to others',
      '<p>Date range Nov 8 – Nov 14, 2026 Compare to <b>Nov 1 – Nov 7, 2026</b></p>',
      'en',
    ],
    [
      'a picker behind shortcuts',
      '<button>Today</button><button>Last 7 days</button><input value="2026-11-08 - 2026-11-14">',
      'en',
    ],
    ['the words of a shortcut and their days', '<p>Past 7 Days 08-11-2026 - 14-11-2026 (GMT+07)</p>', 'en'],
    ['points beside weekdays of one letter', '<p>11.08(일) ~ 11.14(토)</p>', 'ko'],
    ['bracketed weekdays without a year', '<p>11月8日（周日）-11月14日（周六）</p>', 'zh-CN'],
    ['two neighbouring ranges: the later', '<p>2026-11-08 - 2026-11-14</p><p>2026-11-01 - 2026-11-07</p>', 'en'],
  ])('is read from %s', async (_name, body, locale) => {
    expect((await context(body + CARDS, { locale })).period).toEqual(WEEK);
  });

  test('is the month that a heading names, and the lone day beside the choice of a day', async () => {
    const month = await context(`<h1>2026년 10월 스토어 리포트</h1>${CARDS}`, { locale: 'ko' });
    expect(month.period).toEqual({ start: '2026-10-01', end: '2026-10-31' });
    const choice = '<button aria-pressed="true">Hôm qua</button><button aria-pressed="false">7 ngày qua</button>';
    const day = await context(`<div>${choice}<span>14/11/2026</span></div>${CARDS}`, { locale: 'vi' });
    expect(day.period).toEqual({ start: '2026-11-14', end: '2026-11-14' });
  });

  test.each([
    ['<h2>Verkaufsübersicht KW 46/2026 (09.11.–15.11.2026)</h2>', 'de', { start: '2026-11-09', end: '2026-11-15' }],
    ['<p>III квартал 2026 р. (01.07.2026 – 30.09.2026)</p>', 'uk', { start: '2026-07-01', end: '2026-09-30' }],
  ])('is what words and days behind them say alike: %s', async (body, locale, period) => {
    expect((await context(body + CARDS, { locale })).period).toEqual(period);
  });

  test('is read from inputs in nested components', async () => {
    const body = '<x-range start="2026-11-08" end="2026-11-14"></x-range>';
    expect((await context(body + CARDS)).period).toEqual(WEEK);
  });

  test.each<[string, string]>([
    ['nothing says it', ''],
    ['ranges contradict each other', '<p>2026-11-08 - 2026-11-14</p><p>2026-10-01 - 2026-10-31</p>'],
    ['the order of the digits is open', '<p>08/11/2026 - 10/11/2026</p>'],
    ['only a lone date stands there', '<p>2026-11-08</p><p>Updated 2026-11-14 09:20</p>'],
    ['the range is yet to come', '<p>2026-11-20 - 2026-11-30</p>'],
    ['the range stands in a table', '<table><tr><td>2026-11-08 - 2026-11-14</td></tr></table>'],
    [
      'the range is that of a promotion',
      '<p>11.11 promotion: 2026-11-08 - 2026-11-14</p><p>Campaign period Nov 8 – 14, 2026</p>',
    ],
    ['the range is a sale’s', '<p>Black Friday: Nov 8 - Nov 14, 2026</p>'],
    ['the range is what is billed', '<p>Billing period: Nov 8, 2026 – Nov 14, 2026</p>'],
    ['a caption says nothing of figures', '<p>Window: Nov 8, 2026 – Nov 14, 2026</p>'],
    [
      'rows of a table are dated',
      '<table><tr><td>2026-11-08 - 2026-11-14</td></tr><tr><td>2026-11-01 - 2026-11-07</td></tr></table>',
    ],
    ['a remark says that the range is another time', '<p>Period: 2026-11-08 – 2026-11-14, previous week</p>'],
    ['a remark without a caption tells what the range is of', '<p>2026-11-08 – 2026-11-14, all at half price</p>'],
    ['prices stand behind a caption', '<p>Price range: 10.12 - 11.14</p>'],
    ['the shop is closed on these days', '<p>Your store was closed from Nov 8 – Nov 14, 2026 (PST)</p>'],
    ['they are holidays', '<p>Betriebsferien vom 08.11.2026 bis 14.11.2026 (KW 46)</p>'],
    ['there are not as many days as said', '<p>统计周期 2026/11/08-2026/11/14（近30天）</p>'],
    ['days in points are not as many as the words say', '<p>近7日 (11.08-11.12)</p>'],
    ['the range stands in a notice', '<div class="top-banner">2026-11-08 - 2026-11-14</div>'],
    ['the tab has no known rule', tabs('Last 7 days', (on) => `role="tab" aria-selected="${on}"`)],
    [
      'a picker sets the schedule of a campaign',
      '<div><input aria-label="Schedule start" value="2026-11-08"><input aria-label="Schedule end" value="2026-11-14"></div>',
    ],
    [
      'a caption says that a picker sets days of delivery',
      '<div><label>Liefertermin</label><input value="2026-11-08"> – <input value="2026-11-14"></div>',
    ],
    [
      'a caption says that a picker is of birthdays',
      '<p>ngày sinh</p><div><input value="2026-11-08 ~ 2026-11-14"></div>',
    ],
  ])('is unknown when %s', async (_name, body) => {
    expect((await context(body + CARDS)).period).toBeNull();
  });

  test('is not the yesterday that each card tells of, one of which is pressed', async () => {
    const cards = ['成交金额', '成交订单数', '商品曝光次数'].map(
      (label, at) =>
        `<button aria-pressed="${at === 0}"><div>${label}</div><div>27,607</div><div style="display:flex;gap:8px"><span>昨天</span><span>41,330</span></div></button>`,
    );
    const url = 'https://compass.jinritemai.com/shop/core-data';
    expect((await context(cards.join(''), { url, locale: 'zh-CN' })).period).toBeNull();
  });

  test('comes from the URL where the site is true', async () => {
    const ads = 'https://ads.tiktok.com/i18n/manage/campaign?aadvid=7311220045566778899&st=2026-11-08&et=2026-11-14';
    expect(await context(CARDS, { url: ads })).toMatchObject({
      period: WEEK,
      account: '7311220045566778899',
      kind: 'campaigns',
    });
    for (const zone of [-8, 0, 7, 8]) {
      const start = Date.parse('2026-11-08T00:00:00Z') - zone * 3_600_000;
      const end = Date.parse('2026-11-14T00:00:00Z') - zone * 3_600_000;
      const url = `https://ads.tiktok.com/i18n/gmv-max/dashboard?aadvid=1234567&list_start_date=${start}&list_end_date=${end}`;
      expect(await context(CARDS, { url })).toMatchObject({ period: WEEK, kind: 'gmv_max' });
    }
  });

  test('comes from usual parameters of an unknown back office where its page is silent', async () => {
    const url = `${SHOP}?start_date=2026-11-08&end_date=2026-11-14`;
    expect((await context(CARDS, { url })).period).toEqual(WEEK);
    expect((await context(`<p>2026-10-01 - 2026-10-31</p>${CARDS}`, { url })).period?.start).toBe('2026-10-01');
    expect(
      (await context(tabs('Today', (on) => `role="tab" aria-selected="${on}"`) + CARDS, { url })).period,
    ).toBeNull();
    expect((await context(CARDS, { url: `${SHOP}?from=2026-11-08&to=2026-12-14` })).period).toBeNull();
  });

  test('is a month where a heading names one', async () => {
    const october = { start: '2026-10-01', end: '2026-10-31' };
    expect((await context(`<h2>October 2026</h2>${CARDS}`)).period).toEqual(october);
    expect((await context(`<p>October 2026</p>${CARDS}`)).period).toBeNull();
  });

  test('is a month that stands alone right under the title, unless another date stands on the page', async () => {
    const under = '<h1>月报</h1><div>2026年10月</div>';
    const october = { start: '2026-10-01', end: '2026-10-31' };
    expect((await context(under + CARDS, { locale: 'zh-CN' })).period).toEqual(october);
    expect((await context(`${under}${CARDS}<p>2026年9月3日</p>`, { locale: 'zh-CN' })).period).toBeNull();
    expect(
      (await context(`<h1>店铺</h1><p>入驻时间</p><div>2026年10月</div>${CARDS}`, { locale: 'zh-CN' })).period,
    ).toBeNull();
  });

  test('is the range behind a caption and words that say as many days', async () => {
    const said = (days: number) =>
      `<div>Periode Data: ${days} hari sebelumnya (08-11-2026 s/d 14-11-2026)</div>${CARDS}`;
    expect((await context(said(7), { locale: 'id' })).period).toEqual(WEEK);
    expect((await context(said(30), { locale: 'id' })).period).toBeNull();
  });

  test('is the month on a control that opens a picker, not the one over the days of a calendar', async () => {
    const button = '<button aria-haspopup="dialog">October 2026</button>';
    const days = Array.from({ length: 31 }, (_, at) => `<span>${at + 1}</span>`).join(' ');
    expect((await context(`<div>${button}</div>${CARDS}`)).period).toEqual({ start: '2026-10-01', end: '2026-10-31' });
    expect((await context(`<div><div>${button}</div><div>${days}</div></div>${CARDS}`)).period).toBeNull();
  });

  test('never comes from the URL where the site rewrites it', async () => {
    const url = 'https://compass.jinritemai.com/shop?date_type=21&st=2026-11-01&et=2026-11-03';
    expect((await context('<div>成交金额</div><b>¥1,234.00</b>', { url, locale: 'zh-CN' })).period).toBeNull();
  });

  describe('on Compass comes from the chosen tab', () => {
    const url = 'https://compass.jinritemai.com/shop';
    const words = ['实时', '近1天', '近7天', '近30天'];
    test.each<[string, (on: boolean) => string]>([
      ['by ARIA', (on) => `role="tab" aria-selected="${on}"`],
      ['by class', (on) => `class="aurora-tabs-tab ${on ? 'aurora-tabs-tab-active' : ''}"`],
      ['by camel case', (on) => `class="${on ? 'tabItem_x81 tabActive_k2' : 'tabItem_x81'}"`],
      ['by looks alone', (on) => `class="${on ? 'bg-blue text-white' : 'bg-white'}"`],
    ])('%s', async (_name, how) => {
      expect((await context(tabs('近7天', how, words), { url, locale: 'zh-CN' })).period).toEqual(WEEK);
      expect((await context(tabs('近1天', how, words), { url, locale: 'zh-CN' })).period).toEqual({
        start: '2026-11-14',
        end: '2026-11-14',
      });
      const bare = ['今日', '昨日', '7天', '30天'];
      expect((await context(tabs('7天', how, bare), { url, locale: 'zh-CN' })).period).toEqual(WEEK);
      const live = tabs('实时', how, words);
      expect((await context(live, { url, locale: 'zh-CN' })).period).toEqual({
        start: '2026-11-15',
        end: '2026-11-15',
      });
    });
  });
});

test.each<[string, string[]]>([
  ['Japanese', ['昨日', '7日間', '30日間']],
  ['Korean', ['어제', '7일', '30일']],
  ['Vietnamese', ['Hôm qua', '7 ngày', '30 ngày']],
  ['Spanish', ['Ayer', '7 días', '30 días']],
])('bare days among choices of days are the period, in %s', async (_name, words) => {
  const url = 'https://compass.jinritemai.com/shop';
  const chosen = tabs(words[1] ?? '', (on) => `role="tab" aria-selected="${on}"`, words);
  expect((await context(chosen, { url })).period).toEqual(WEEK);
});

test('bare days are no period where they stand among none but their like, as windows of attribution do', async () => {
  const windows = tabs('7 days', (on) => `role="tab" aria-selected="${on}"`, ['1 day', '7 days', '28 days']);
  expect((await context(windows, { url: 'https://compass.jinritemai.com/shop' })).period).toBeNull();
});

describe('the comparison', () => {
  test.each<[string, string]>([
    [
      'a picker',
      '<input value="2026-11-08 ~ 2026-11-14"><label>Compare to</label><input value="2026-11-01 ~ 2026-11-07">',
    ],
    ['text', '<p>Nov 8 – 14, 2026</p><p>Compare to: Nov 1 – 7, 2026</p>'],
    ['a word before', '<p>2026-11-08 - 2026-11-14</p><span>vs</span><span>2026-11-01 - 2026-11-07</span>'],
    ['one text with both', '<p>Nov 8 – 14, 2026 vs Nov 1 – 7, 2026</p>'],
    ['one sentence', '<p>Showing data for 8 Nov 2026 - 14 Nov 2026, compared to 1 Nov 2026 - 7 Nov 2026</p>'],
    ['one Chinese text with both', '<p>2026-11-08 至 2026-11-14（对比 2026-11-01 至 2026-11-07）</p>'],
    ['Chinese text', '<p>2026-11-08 至 2026-11-14</p><p>对比 2026-11-01 至 2026-11-07</p>'],
    ['words behind a dash', '<p>Nov 8 – 14, 2026 — compared to the period Nov 1 – 7, 2026</p>'],
    ['captions', '<p>Period Nov 8 – 14, 2026 / previous period Nov 1 – 7, 2026</p>'],
  ])('is read from %s', async (_name, body) => {
    expect(await context(body + CARDS)).toMatchObject({ period: WEEK, comparison: BEFORE });
  });

  test.each([
    ['pl', '<p>Okres: 8.11.2026–14.11.2026, porównanie: 1.11.2026–7.11.2026</p>'],
    ['fr', '<p>Du 08/11/2026 au 14/11/2026 — comparé à la période du 01/11/2026 au 07/11/2026</p>'],
  ])('is read from the words of a language (%s)', async (locale, body) => {
    expect(await context(body + CARDS, { locale })).toMatchObject({ period: WEEK, comparison: BEFORE });
  });

  test('a day with its name is the period', async () => {
    const day = { period: { start: '2026-11-14', end: '2026-11-14' } };
    expect(await context(`<p>Data period: Yesterday 14-11-2026 (GMT+07)</p>${CARDS}`)).toMatchObject(day);
  });

  test('is a month beside a month', async () => {
    expect(await context(`<p>October 2026 (compared to September 2026)</p>${CARDS}`)).toMatchObject({
      period: { start: '2026-10-01', end: '2026-10-31' },
      comparison: { start: '2026-09-01', end: '2026-09-30' },
    });
  });

  test('leaves the days before its words to the figures', async () => {
    expect(await context(`<p>Nov 8 – 14, 2026, compared to the previous week</p>${CARDS}`)).toMatchObject({
      period: WEEK,
    });
  });

  test('is unknown where only words stand', async () => {
    expect((await context('<p>2026-11-08 - 2026-11-14</p><p>vs last 7 days</p>')).comparison).toBeNull();
  });
});

describe('the currency', () => {
  test.each<[string, string, string | null, { url?: string; locale?: string }]>([
    ['a code', '<b>1,234.56 MYR</b>', 'MYR', {}],
    ['a sign with one meaning', '<b>₱ 1,215.00</b>', 'PHP', {}],
    ['a unit in a label', '<div>GMV (RM)</div><b>1,234.56</b>', 'MYR', {}],
    [
      'the region for a dollar sign',
      '<b>$1,234.56</b>',
      'USD',
      { url: 'https://seller-us.tiktok.com/compass/data-overview' },
    ],
    [
      'a code right at its digits, of another region',
      '<b>EUR1,234.56</b>',
      'EUR',
      { url: 'https://seller-id.tiktok.com/compass' },
    ],
    ['the site without any sign', '<b>1,234</b>', 'CNY', { url: 'https://qianchuan.jinritemai.com/home' }],
    [
      'nothing for a code of another region that stands by itself',
      '<i>MYR</i><p>Total</p><b>1,234</b>',
      null,
      { url: 'https://qianchuan.jinritemai.com/home' },
    ],
    [
      'the site beside a word that is a code as well',
      '<p>ALL</p><p>TOP</p><b>1,234</b>',
      'CNY',
      { url: 'https://qianchuan.jinritemai.com/home' },
    ],
    ['cents behind a yuan sign', '<b>¥1,234.56</b>', 'CNY', { locale: 'zh-CN' }],
    ['nothing for a dollar sign without a region', '<b>$1,234.56</b>', null, { locale: 'en-US' }],
    [
      'nothing for two currencies',
      '<b>1,234.56 USD</b><b>R$ 1.234,56</b>',
      null,
      { url: 'https://seller-br.tiktok.com/ads-creation/dashboard' },
    ],
    [
      'nothing for a sign that is not of the region',
      '<b>$1,234.56</b>',
      null,
      { url: 'https://seller-ph.tiktok.com/compass' },
    ],
  ])('is %s', async (_name, body, expected, options) => {
    expect((await context(body, options)).currency).toBe(expected);
  });
});

describe('toggles', () => {
  const compass = 'https://compass.jinritemai.com/shop';
  test('are read by their chosen option', async () => {
    const body = `${tabs('自营', (on) => `class="tab ${on ? 'tab-active' : ''}"`, ['全店', '自营', '合作'])}
      <label><input type="radio" name="t"><span>PV</span></label><label><input type="radio" name="t" checked><span>UV</span></label>`;
    expect((await context(body, { url: compass, locale: 'zh-CN' })).scope).toEqual({ traffic: 'uv', channel: 'self' });
  });
  test('are unknown when none is chosen, or when the words stand elsewhere', async () => {
    const body = `${tabs('', () => 'class="tab"', ['全店', '自营', '合作'])}<table><tr><td>PV</td><td class="active">UV</td></tr></table>`;
    expect((await context(body, { url: compass })).scope).toEqual({ traffic: null, channel: null });
  });
});

describe('the account', () => {
  test.each<[string, string, string | null]>([
    [
      'a name in the header',
      '<header><span class="headerShopName userName">Lumen & Loom</span></header>',
      'Lumen & Loom',
    ],
    ['a label', '<header><div>Shop: Lumen & Loom</div></header>', 'Lumen & Loom'],
    ['nothing for an e-mail address', '<header><div class="account-name">someone@example.com</div></header>', null],
    ['nothing for a phone number', '<header><div class="account-name">138 1234 5678</div></header>', null],
  ])('is %s', async (_name, body, expected) => {
    expect((await context(body + CARDS)).account).toBe(expected);
  });
});

describe('pages before the back office', () => {
  const many = Array.from({ length: 100 }, (_, at) => `<p>Row ${at}</p>`).join('');
  test.each<[string, string, string, string]>([
    ['a log-in form', '<input type="password"><button>Log in</button>', SHOP, 'logged_out'],
    [
      'a Chinese one',
      '<input type="password"><button>登录</button>',
      'https://fxg.jinritemai.com/login/common?redirectUrl=x',
      'logged_out',
    ],
    ['a session that is over', '<p>Vuelve a iniciar sesión</p>', SHOP, 'logged_out'],
    ['a code to scan', '<p>请使用抖音App扫码登录</p><p>扫码登录</p>', SHOP, 'logged_out'],
    ['a log-in path', '<p>Welcome</p>', 'https://ads.tiktok.com/i18n/login?redirect=x', 'logged_out'],
    ['a slider', '<p>请完成下列验证后继续</p><p>拖动滑块完成拼图</p>', SHOP, 'verification'],
    [
      'a security check',
      '<h1>Security verification</h1><p>Drag the slider to fit the puzzle</p>',
      SHOP,
      'verification',
    ],
    ['figures under a query that says login', CARDS + many, `${SHOP}?from=login`, 'ok'],
    [
      'a change of the password in the settings',
      `${CARDS}${many}<input type="password"><button>Save</button>`,
      SHOP,
      'ok',
    ],
    ['a menu with a security entry', `${CARDS}${many}<a>安全验证</a>`, SHOP, 'ok'],
  ])('%s', async (_name, body, url, expected) => {
    expect((await context(body, { url })).state).toBe(expected);
  });
});

test('a time zone that the page prints is used', async () => {
  expect((await context(`<p>Time zone: UTC+08:00</p>${CARDS}`)).timeZone).toBe('Etc/GMT-8');
  expect((await context(`<p>(UTC-08:00) America/Los_Angeles</p>${CARDS}`)).timeZone).toBe('America/Los_Angeles');
});
