import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateContext, findPeriod } from '../../../lib/reading/text/index.ts';
import { LOCALES } from './locales.ts';

const TODAY = '2026-11-21';
const period = (text: string, ctx: Partial<DateContext> = {}) =>
  findPeriod(text, { locale: 'en', today: TODAY, ...ctx })?.period ?? null;

const days = fc
  .record({ start: fc.integer({ min: 0, max: 1200 }), length: fc.integer({ min: 0, max: 100 }) })
  .map(({ start, length }) => {
    const first = Date.UTC(2023, 5, 1) + start * 86_400_000;
    const last = Math.min(first + length * 86_400_000, Date.parse(TODAY));
    return [new Date(first), new Date(Math.max(first, last))] as const;
  })
  .filter(([first]) => first.getTime() <= Date.parse(TODAY));

const iso = (date: Date) => date.toISOString().slice(0, 10);

describe('periods that browsers print', () => {
  // Swahili's data print `1 – 1 Julai` for the 1st of June to the 1st of July
  for (const dateStyle of ['full', 'long', 'medium', 'short'] as const)
    test.each(LOCALES.filter((locale) => locale !== 'sw'))(
      `${dateStyle} ranges in %s are found or left, never wrong`,
      (locale) => {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
        fc.assert(
          fc.property(days, ([first, last]) => {
            const found = period(format.formatRange(first, last), { locale });
            if (found) expect(found).toEqual({ start: iso(first), end: iso(last) });
          }),
          { numRuns: 25 },
        );
      },
    );

  test.each(['en', 'id', 'vi', 'es', 'de', 'fr', 'it'])('every weekday of %s may stand before a date', (locale) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 10, 9 + day)));
    expect(week.map((day) => period(format.format(day), { locale })?.start)).toEqual(week.map(iso));
  });

  test.each([
    ['id', 'ms'],
    ['ms', 'id'],
    ['da', 'nb'],
    ['nb', 'sv'],
    ['sv', 'da'],
  ])('on a page that passes for %s every month of %s is the same', (locale, neighbour) => {
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 17)));
    for (const dateStyle of ['long', 'full'] as const) {
      const format = new Intl.DateTimeFormat(neighbour, { dateStyle, timeZone: 'UTC' });
      expect(months.map((day) => period(format.format(day), { locale })?.start)).toEqual(months.map(iso));
    }
  });

  const READ = [
    'en',
    'en-GB',
    'zh-CN',
    'zh-TW',
    'id',
    'ms',
    'vi',
    'th',
    'es',
    'pt-BR',
    'de',
    'fr',
    'it',
    'ja',
    'ko',
    'pl',
    'nl',
    'tr',
    'ru',
  ];
  test.each(READ)('long and medium ranges of %s are found', (locale) => {
    const missed: string[] = [];
    for (const dateStyle of ['long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
      for (const [first, last] of [
        ['2026-05-02', '2026-05-08'],
        ['2026-04-28', '2026-05-03'],
        ['2025-12-30', '2026-01-05'],
        ['2026-09-14', '2026-09-14'],
        ['2026-03-13', '2026-03-29'],
        ['2026-08-19', '2026-10-30'],
      ] as const) {
        const text = format.formatRange(new Date(first), new Date(last));
        const found = period(text, { locale });
        if (found?.start !== first || found.end !== last) missed.push(text);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('periods that back offices print', () => {
  test.each([
    ['2026/05/02 - 2026/05/02', 'en', '2026-05-02', '2026-05-02'],
    ['2026-05-02 ~ 2026-05-08', 'zh-CN', '2026-05-02', '2026-05-08'],
    ['2026-05-02至2026-05-08', 'zh-CN', '2026-05-02', '2026-05-08'],
    ['ช่วงวันที่: 2026-05-02 ~ 2026-05-08', 'th', '2026-05-02', '2026-05-08'],
    ['02/05/2026 ~ 08/05/2026', 'id', '2026-05-02', '2026-05-08'],
    ['13/05/2026 - 19/05/2026', 'en', '2026-05-13', '2026-05-19'],
    ['2 Mei 2026 - 8 Mei 2026', 'id', '2026-05-02', '2026-05-08'],
    ['2 – 8 พฤษภาคม 2569', 'th', '2026-05-02', '2026-05-08'],
    ['2026年5月2日至5月8日', 'zh-CN', '2026-05-02', '2026-05-08'],
    ['统计周期：2026-11-14 至 2026-11-20', 'zh-CN', '2026-11-14', '2026-11-20'],
    ['2026-05-02 00:00:00 - 2026-05-08 23:59:59', 'en', '2026-05-02', '2026-05-08'],
    ['2026-05-02 - 2026-05-08 (UTC+08:00)', 'en', '2026-05-02', '2026-05-08'],
    ['11-13 ~ 11-19', 'zh-CN', '2026-11-13', '2026-11-19'],
    ['Dec 28 - Jan 3', 'en', '2025-12-28', '2026-01-03'],
    ['2026年5月', 'zh-CN', '2026-05-01', '2026-05-31'],
    ['対象期間：2026年5月', 'ja', '2026-05-01', '2026-05-31'],
    ['令和8年5月2日〜令和8年5月8日', 'ja', '2026-05-02', '2026-05-08'],
    ['Nov 9, 2026, 12:00 AM – Nov 15, 2026, 11:59 PM', 'en', '2026-11-09', '2026-11-15'],
    ['Month to date - 11/01/2026 to 11/15/2026', 'en', '2026-11-01', '2026-11-15'],
    ['Yesterday, Nov 15, 2026', 'en', '2026-11-15', '2026-11-15'],
    ['I dag søndag 15. november 2026, indtil kl. 09.40', 'da', '2026-11-15', '2026-11-15'],
    ['Today, Nov 15, 2026 until 10:40 (GMT+8)', 'en', '2026-11-15', '2026-11-15'],
    ['Heute, 15.11.2026 bis 10:40 Uhr', 'de', '2026-11-15', '2026-11-15'],
    ['Nov 1 – Nov 7, 2026 ▾', 'en', '2026-11-01', '2026-11-07'],
    ['Q3 2026', 'en', '2026-07-01', '2026-09-30'],
    ['2026年第三季度', 'zh-CN', '2026-07-01', '2026-09-30'],
    ['3. Quartal 2026', 'de', '2026-07-01', '2026-09-30'],
    ['KW 46 2026', 'de', '2026-11-09', '2026-11-15'],
    ['Vecka 46 2026', 'sv', '2026-11-09', '2026-11-15'],
    ['Week of Nov 9, 2026', 'en', '2026-11-09', '2026-11-15'],
    ['Semaine du 9 novembre 2026', 'fr', '2026-11-09', '2026-11-15'],
    ['Week ending Nov 14, 2026', 'en', '2026-11-08', '2026-11-14'],
    ['H1 2026', 'en', '2026-01-01', '2026-06-30'],
    ['2025年下半年', 'zh-CN', '2025-07-01', '2025-12-31'],
    ['2026-W53', 'en', '2026-12-28', '2027-01-03'],
    ['Mo., 09.11.', 'de', '2026-11-09', '2026-11-09'],
    ['seg., 09/11', 'pt-BR', '2026-11-09', '2026-11-09'],
    ['пн, 09.11', 'ru', '2026-11-09', '2026-11-09'],
    ['11-13 周五', 'zh-CN', '2026-11-13', '2026-11-13'],
    ['11/9(月)', 'ja', '2026-11-09', '2026-11-09'],
    // the weekday tells the order of digits
    ['Mon 11/09', 'en', '2026-11-09', '2026-11-09'],
    ['Mon 09/11', 'en', '2026-11-09', '2026-11-09'],
  ])('%s (%s)', (text, locale, start, end) => {
    const today = text.startsWith('Dec') ? '2026-01-10' : TODAY;
    expect(period(text, { locale, today })).toEqual({ start, end });
  });

  test.each([
    'Week of Nov 11, 2026',
    '02/05/2026 - 08/05/2026',
    '1,234',
    '10-12',
    '1.5-3.5',
    '12.5',
    '1/5',
    '2026',
    '2026-05-02 12:30',
    'Updated 2026-05-02',
    '更新于 2026-05-02',
    'Orders 12',
    '2026-02-30',
    '192.168.1.1',
    '138-1234-5678',
    '2026-05-08 - 2026-05-02',
    '12月31日-1月2日 订单',
    '20 May 30',
    'From 1 November 2026',
    'Week 46, 2026',
    '2025-W53',
    'Nov 9, 2026, 8:00 AM – Nov 15, 2026, 11:59 PM',
    'Tue 11/09',
    'Sun 1.5',
  ])('%s is no period, or not surely one', (text) => {
    expect(period(text)).toBeNull();
  });

  test.each(['he', 'ar', 'th', 'ko', 'el', 'ru', 'uk', 'zh', 'ja'])(
    'the script of %s tells its names also beside labels of another language',
    (locale) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { dateStyle: 'full', timeZone: 'UTC' });
      const text = format.formatRange(Date.UTC(2026, 9, 26), Date.UTC(2026, 10, 1));
      expect(period(text, { locale: 'en' })).toEqual({ start: '2026-10-26', end: '2026-11-01' });
    },
  );

  test('the page can tell the order of digits', () => {
    expect(period('02/05/2026 - 08/05/2026', { order: 'mdy' })).toEqual({ start: '2026-02-05', end: '2026-08-05' });
    expect(period('02/05/2026 - 08/05/2026', { order: 'dmy' })).toEqual({ start: '2026-05-02', end: '2026-05-08' });
  });

  test('a date without a year that is yet to come is not put into the year before', () => {
    expect(period('12月5日-12月9日', { locale: 'zh-CN', today: '2026-11-21' })).toBeNull();
  });
});

describe('relative periods', () => {
  test.each([
    ['近7天', false, '2026-11-14', '2026-11-20'],
    ['最近30天', false, '2026-10-22', '2026-11-20'],
    ['Last 7 days', true, '2026-11-15', '2026-11-21'],
    ['7 hari terakhir', false, '2026-11-14', '2026-11-20'],
    ['昨天', null, '2026-11-20', '2026-11-20'],
    ['近1天', null, '2026-11-20', '2026-11-20'],
    ['Hari ini', null, '2026-11-21', '2026-11-21'],
    ['上个月', null, '2026-10-01', '2026-10-31'],
  ])('%s with the rule %s', (text, includesToday, start, end) => {
    expect(period(text, { includesToday })).toEqual({ start, end });
  });

  test('needs the rule of the site where today may count', () => {
    expect(period('Last 7 days')).toBeNull();
  });
});

test('the place that a time zone is named after changes no day', () => {
  const found = findPeriod('Nov 9, 2026 – Nov 15, 2026 (UTC+08:00) Singapore', { locale: 'en', today: '2026-11-16' });
  expect(found?.period).toEqual({ start: '2026-11-09', end: '2026-11-15' });
});

test('Turkish months in capitals, whose I is that of ı and whose i keeps its dot', () => {
  for (const text of ['KASIM 2026', 'Kasım 2026', 'kasım 2026'])
    expect(period(text, { locale: 'tr' })).toEqual({ start: '2026-11-01', end: '2026-11-30' });
  expect(period('NİSAN 2026', { locale: 'tr' })).toEqual({ start: '2026-04-01', end: '2026-04-30' });
});

test('Greek months in capitals, which bear no accents', () => {
  expect(period('ΟΚΤΩΒΡΙΟΣ 2026', { locale: 'el' })).toEqual({ start: '2026-10-01', end: '2026-10-31' });
  expect(period('Οκτώβριος 2026', { locale: 'el' })).toEqual({ start: '2026-10-01', end: '2026-10-31' });
});

test('dates in brackets are dates', () => {
  const found = findPeriod('(9 Nov 2026 - 15 Nov 2026)', { locale: 'id', today: '2026-11-16' });
  expect(found).toMatchObject({ range: true, period: { start: '2026-11-09', end: '2026-11-15' } });
});

test.each([
  ['З 8 листопада 2026 р.', 'uk'],
  ['Dall’8 novembre 2026', 'it'],
  ['Vanaf 8 november 2026', 'nl'],
])('days from one on have no end: %s', (text, locale) => {
  expect(period(text, { locale })).toBeNull();
});
