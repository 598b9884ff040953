import { describe, expect, test } from 'vitest';
import { classifyBeside, directionWord, isComparisonWord, parseChange } from '../../../lib/reading/text/index.ts';
import type { DecimalSign } from '../../../lib/reading/types.ts';

const COMMA = ['id', 'vi', 'es', 'pt-BR', 'de', 'fr', 'it', 'tr', 'nl', 'pl'];
const ctx = (locale: string) => ({
  locale,
  decimal: (COMMA.includes(locale) ? ',' : '.') as DecimalSign,
  currency: null,
});

describe('changes', () => {
  test.each<[string, string, number, string, string, string | null]>([
    ['较昨日 71.51%', 'zh-CN', 0.7151, 'unknown', 'unknown', 'yesterday'],
    ['较上周期 +26.76%', 'zh-CN', 0.2676, 'up', 'unknown', 'previous_period'],
    ['相比上周期+70.03%', 'zh-CN', 0.7003, 'up', 'unknown', 'previous_period'],
    ['较近 7 天 -5.2%', 'zh-CN', -0.052, 'down', 'unknown', 'previous_period'],
    ['较前30日 12%', 'zh-CN', 0.12, 'unknown', 'unknown', 'previous_period'],
    ['环比 -3.2%', 'zh-CN', -0.032, 'down', 'unknown', 'previous_period'],
    ['同比 +5%', 'zh-CN', 0.05, 'up', 'unknown', 'last_year'],
    ['上升12%', 'zh-CN', 0.12, 'up', 'unknown', null],
    ['持平', 'zh-CN', 0, 'flat', 'unknown', null],
    ['±0,0 %', 'de', 0, 'flat', 'unknown', null],
    ['→ 0%', 'en', 0, 'flat', 'unknown', null],
    ['较昨日持平', 'zh-CN', 0, 'flat', 'unknown', 'yesterday'],
    ['↑ 8,2 % par rapport à septembre', 'fr', 0.082, 'up', 'unknown', null],
    ['▼ 3,1 % gegenüber Oktober', 'de', -0.031, 'down', 'unknown', null],
    ['Up 15% from €8,000', 'en', 0.15, 'up', 'unknown', null],
    ['8% above the previous period', 'en', 0.08, 'up', 'unknown', 'previous_period'],
    ['8,4 % unter Vorwoche', 'de', -0.084, 'down', 'unknown', 'previous_period'],
    ['8,4 % por encima del periodo anterior', 'es', 0.084, 'up', 'unknown', 'previous_period'],
    ['8,4% abaixo do período anterior', 'pt-BR', -0.084, 'down', 'unknown', 'previous_period'],
    ['+0,2 %-Pkt.', 'de', 0.002, 'up', 'points', null],
    ['−0,4 %-yks.', 'fi', -0.004, 'down', 'points', null],
    ['o 8,4 % méně než v předchozím období', 'cs', -0.084, 'down', 'unknown', 'previous_period'],
    ['8,4%-os növekedés', 'hu', 0.084, 'up', 'unknown', null],
    ['+8,4% wzgl. poprz. okresu', 'pl', 0.084, 'up', 'unknown', 'previous_period'],
    ['比昨天少 8.4%', 'zh-TW', -0.084, 'down', 'unknown', 'yesterday'],
    ['+11 % ift. i går på samme tid', 'da', 0.11, 'up', 'unknown', null],
    ['+11 % ggü. gestern zur gleichen Zeit', 'de', 0.11, 'up', 'unknown', null],
    ['dün aynı saate göre +%11', 'tr', 0.11, 'up', 'unknown', null],
    ['어제 같은 시간 대비 +11%', 'ko', 0.11, 'up', 'unknown', null],
    ['昨日同時刻比 +11%', 'ja', 0.11, 'up', 'unknown', null],
    ['+11% к аналогичному периоду прошлого года', 'ru', 0.11, 'up', 'unknown', 'last_year'],
    ['+11 % mot samme periode i fjor', 'nb', 0.11, 'up', 'unknown', 'last_year'],
    ['+0.3个百分点', 'zh-CN', 0.003, 'up', 'points', null],
    ['較上週 +5%', 'zh-TW', 0.05, 'up', 'unknown', 'previous_period'],
    ['vs last 7 days ↑12.3%', 'en', 0.123, 'up', 'unknown', 'previous_period'],
    ['237.87% 與前期相比', 'zh-TW', 2.3787, 'unknown', 'unknown', 'previous_period'],
    ['VS previous period 5%', 'en', 0.05, 'unknown', 'unknown', 'previous_period'],
    ['-5% from last week', 'en', -0.05, 'down', 'unknown', 'previous_period'],
    ['Down 12% vs yesterday', 'en', -0.12, 'down', 'unknown', 'yesterday'],
    ['12.3%▼', 'en', -0.123, 'down', 'unknown', null],
    ['−1.2pp', 'en', -0.012, 'down', 'points', null],
    ['+25 bps', 'en', 0.0025, 'up', 'points', null],
    ['(+1.81%)', 'en', 0.0181, 'up', 'unknown', null],
    ['YoY 5%', 'en', 0.05, 'unknown', 'unknown', 'last_year'],
    ['day-over-day +3%', 'en', 0.03, 'up', 'unknown', 'yesterday'],
    ['No change', 'en', 0, 'flat', 'unknown', null],
    ['+12 (+3.9%) vs last week', 'en', 0.039, 'up', 'unknown', 'previous_period'],
    ['▼ 1,200 (5.2%)', 'en', -0.052, 'down', 'unknown', null],
    ['dibandingkan 7 hari terakhir +12%', 'id', 0.12, 'up', 'unknown', 'previous_period'],
    ['naik 3,5% dari kemarin', 'id', 0.035, 'up', 'unknown', 'yesterday'],
    ['so với 7 ngày trước ↑ 12,3%', 'vi', 0.123, 'up', 'unknown', 'previous_period'],
    ['เทียบกับ 7 วันก่อนหน้า +5%', 'th', 0.05, 'up', 'unknown', 'previous_period'],
    ['ลดลง 5%', 'th', -0.05, 'down', 'unknown', null],
    ['berbanding minggu lepas -3%', 'ms', -0.03, 'down', 'unknown', 'previous_period'],
    ['+12 % respecto al período anterior', 'es', 0.12, 'up', 'unknown', 'previous_period'],
    ['em relação ao período anterior +12%', 'pt-BR', 0.12, 'up', 'unknown', 'previous_period'],
    ['+1,2 p.p.', 'pt-BR', 0.012, 'up', 'points', null],
    ['gegenüber Vorperiode +3,2 %', 'de', 0.032, 'up', 'unknown', 'previous_period'],
    ['−3,2 Prozentpunkte', 'de', -0.032, 'down', 'points', null],
    ['en baisse d’environ 1,2 %', 'fr', -0.012, 'down', 'unknown', null],
    ['in calo dell’1,2%', 'it', -0.012, 'down', 'unknown', null],
    ['对比 +5%', 'zh-CN', 0.05, 'up', 'unknown', null],
    ['par rapport à la période précédente +5 %', 'fr', 0.05, 'up', 'unknown', 'previous_period'],
    ['+5% rispetto al periodo precedente', 'it', 0.05, 'up', 'unknown', 'previous_period'],
    ['前週比 +5%', 'ja', 0.05, 'up', 'unknown', 'previous_period'],
    ['前年比 -5%', 'ja', -0.05, 'down', 'unknown', 'last_year'],
    ['전주 대비 3% 증가', 'ko', 0.03, 'up', 'unknown', 'previous_period'],
  ])('%s', (text, locale, value, direction, as, against) => {
    expect(parseChange(text, ctx(locale))).toEqual({ value: expect.closeTo(value, 10), direction, as, against, text });
  });

  test('words and signs that contradict each other leave the direction open', () => {
    expect(parseChange('上升 -12%', ctx('zh-CN'))).toMatchObject({ value: 0.12, direction: 'unknown' });
    expect(parseChange('下降 -12%', ctx('zh-CN'))).toMatchObject({ value: -0.12, direction: 'down' });
  });

  test('a Japanese ratio to an earlier value is no change, and what names a time twice says two things', () => {
    expect(classifyBeside('前年比 108.1%', ctx('ja'))).toMatchObject({ kind: 'change', change: null });
    expect(classifyBeside('前日比 昨日 3.71%', ctx('ja'))).toEqual({ kind: 'none' });
  });

  test('a word bound to digits by a hyphen is a code', () => {
    expect(classifyBeside('A-17', ctx('en'))).toEqual({ kind: 'none' });
    expect(parseChange('a -17%', ctx('en'))).toMatchObject({ value: -0.17 });
  });

  test.each(['较昨日 --', 'vs last 7 days', '较上周期', 'vs. yesterday N/A'])(
    '%s announces a change without a value',
    (text) => {
      expect(classifyBeside(text, ctx('en'))).toMatchObject({ kind: 'change', change: null });
    },
  );

  test.each([
    '5%',
    '12',
    '1,234',
    'GMV 12%',
    '12 orders',
    'vs 1,234',
    '较昨日 145',
    '+12.3% vs. 1,234',
    '成交金额 +5%',
    'CTR ↑ 5%',
    '5% off from today',
  ])('%s is no change', (text) => {
    expect(parseChange(text, ctx('en'))).toBeNull();
  });

  test("a signed number without percent is a difference in the metric's own unit", () => {
    expect(classifyBeside('较昨日 +12', ctx('zh-CN'))).toMatchObject({
      kind: 'delta',
      against: 'yesterday',
      number: { value: 12 },
    });
  });
});

describe('reference values', () => {
  test.each<[string, string, string, number | null, string]>([
    ['昨日 145', 'zh-CN', 'yesterday', 145, '昨日'],
    ['昨日145', 'zh-CN', 'yesterday', 145, '昨日'],
    ['昨日 -', 'zh-CN', 'yesterday', null, '昨日'],
    ['对比 80,004', 'zh-CN', 'previous_period', 80004, '对比'],
    ['对比值：¥3.2万', 'zh-CN', 'previous_period', 32000, '对比值'],
    ['同行基准 114', 'zh-CN', 'peer', 114, '同行基准'],
    ['同行基准值404', 'zh-CN', 'peer', 404, '同行基准值'],
    ['同行标杆 ¥4,868.24', 'zh-CN', 'peer', 4868.24, '同行标杆'],
    ['行业均值 3.2%', 'zh-CN', 'peer', 0.032, '行业均值'],
    ['上期 1.2万', 'zh-CN', 'previous_period', 12_000, '上期'],
    ['去年同期 500', 'zh-CN', 'last_year', 500, '去年同期'],
    ['目标 1000', 'zh-CN', 'target', 1000, '目标'],
    ['占比 33%', 'zh-CN', 'share', 0.33, '占比'],
    ['100% of total', 'en', 'share', 1, 'of total'],
    ['(33%)', 'zh-CN', 'share', 0.33, ''],
    ['Previous period: 1,234', 'en', 'previous_period', 1234, 'Previous period'],
    ['Industry average 3.2%', 'en', 'peer', 0.032, 'Industry average'],
    ['Target 500', 'en', 'target', 500, 'Target'],
    ['/ Target 3,000', 'en', 'target', 3000, 'Target'],
    ['/ 3,000 goal', 'en', 'target', 3000, 'goal'],
    ['| 目标 3,000', 'zh-CN', 'target', 3000, '目标'],
    ['Kemarin 1.234', 'id', 'yesterday', 1234, 'Kemarin'],
    ['Hôm qua 1.234', 'vi', 'yesterday', 1234, 'Hôm qua'],
  ])('%s', (text, locale, compare, value, label) => {
    const beside = classifyBeside(text, ctx(locale));
    expect(beside).toMatchObject({ kind: 'compare', compare, label });
    if (beside.kind === 'compare') expect(beside.number?.value ?? null).toBe(value);
  });

  test.each([
    '优于同行95.2%',
    '优于同行同规模95.2%的商家',
    '排名 12',
    '首次上榜',
    'Top 5%',
    'Better than 80% of sellers',
    '高于 83% 同行',
    '高于72.4%的同行商家',
    '低于 60% 的店铺',
  ])('%s is a rank', (text) => {
    expect(classifyBeside(text, ctx('en')).kind).toBe('rank');
  });
});

describe('words alone', () => {
  test.each<[string, string | null, boolean]>([
    ['昨日', 'yesterday', false],
    ['较昨日', 'yesterday', true],
    ['较上一周期', 'previous_period', true],
    ['vs last 7 days', 'previous_period', true],
    ['Previous period', 'previous_period', false],
    ['环比', 'previous_period', true],
    ['同行标杆', 'peer', false],
    ['占比', 'share', false],
    ['Change', null, true],
    ['上周同期', 'other', false],
  ])('%s', (text, kind, relation) => {
    expect(isComparisonWord(text)).toEqual({ kind, relation });
  });

  test.each([
    'Orders',
    '成交金额',
    'GMV',
    'Top',
    '上升',
    '12',
    'Impressions',
    'Product',
    'Cost',
    'Chi phí',
    'Overview',
    'Versuch',
    'Parabola',
  ])('%s says nothing of a comparison', (text) => {
    expect(isComparisonWord(text)).toBeNull();
  });

  test('directions', () => {
    expect(['上升', 'Decreased', '持平', '↓', 'Naik', 'orders'].map((text) => directionWord(text))).toEqual([
      'up',
      'down',
      'flat',
      'down',
      'up',
      null,
    ]);
  });
});

describe('changes in more words', () => {
  test.each([
    ['Down 5.2% compared to Nov 1 – Nov 7', 'en', -0.052, null],
    ['▲ 6.1% vs 1–7 Nov', 'en', 0.061, null],
    ['+6,1% względem 1–7 listopada', 'pl', 0.061, null],
    ['-3,1% dari 18 – 31 Okt 2026', 'id', -0.031, null],
    ['较9月 +5.2%', 'zh-CN', 0.052, null],
    ['-5.2% 11월 1일~7일 대비', 'ko', -0.052, null],
    ['gelijk aan vorige week', 'nl', 0, 'previous_period'],
    ['上升5% 较 2026-11-01至2026-11-07', 'zh-CN', 0.05, null],
    ['Ha bajado un 8,1 % frente al año pasado', 'es', -0.081, 'last_year'],
    ['8,1% a menos que no ano passado', 'pt-BR', -0.081, 'last_year'],
    ['+0,4 p. p. vs. mes anterior', 'es', 0.004, 'previous_period'],
    ['+0,4 p.p. sul mese precedente', 'it', 0.004, 'previous_period'],
    ['+12.5% مقارنة بالأسبوع الماضي', 'ar', 0.125, 'previous_period'],
    ['+12.5% مقارنه بالاسبوع الماضي', 'ar', 0.125, 'previous_period'],
    ['ירידה של 3% לעומת אתמול', 'he', -0.03, 'yesterday'],
  ])('%s (%s)', (text, locale, value, against) => {
    const decimal = locale === 'en' || locale === 'zh-CN' || locale === 'ar' || locale === 'he' ? '.' : ',';
    expect(parseChange(text, { locale, decimal, currency: null })).toMatchObject({ value, against });
  });

  test('a percentage of a day is none', () => {
    expect(parseChange('5% of 2026-11-01', { locale: 'en', decimal: '.', currency: null })).toBeNull();
  });
});

test.each(['1,670 unchanged', '1,670 持平', '12% no change'])(
  '%s is no change: what did not change is no difference',
  (text) => {
    expect(classifyBeside(text, { locale: 'en', decimal: '.', currency: null })).toEqual({ kind: 'none' });
  },
);
