import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber, usualDecimal } from '../../../lib/reading/text/index.ts';
import type { NumberContext } from '../../../lib/reading/types.ts';
import { LOCALES } from './locales.ts';

const EN: NumberContext = { locale: 'en', decimal: '.', currency: null };
const read = (text: string, ctx: Partial<NumberContext> = {}) => parseNumber(text, { ...EN, ...ctx });

/** What the page may have had before it printed `text`, as far as doubles tell. */
function holds(result: ReturnType<typeof read>, truth: number): boolean {
  if (!result.ok) return true;
  const slack = Math.abs(truth) * 1e-12;
  return result.low - slack <= truth && truth <= result.high + slack;
}

const SIZES = fc
  .oneof(
    fc.integer({ min: -5000, max: 2_000_000_000 }),
    fc.double({ min: -1e6, max: 1e13, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  )
  // Cut to one digit, ICU itself prints numbers a hair below a power of ten wrong: -999999.9999999995 as -0.9K
  .map((size) => (Math.abs(size) > 1e4 ? Math.round(size) : Math.round(size * 1e4) / 1e4));

describe('numbers that browsers print are read right or not at all', () => {
  const styles: [string, Intl.NumberFormatOptions, number][] = [
    ['plain', {}, 1],
    ['whole', { maximumFractionDigits: 0 }, 1],
    ['compact', { notation: 'compact' }, 1],
    ['compact with a decimal', { notation: 'compact', minimumFractionDigits: 1, maximumFractionDigits: 1 }, 1],
    ['compact truncated', { notation: 'compact', maximumFractionDigits: 1, roundingMode: 'trunc' }, 1],
    ['compact in words', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }, 1],
    ['percent', { style: 'percent', maximumFractionDigits: 2 }, 1],
    ['dollars', { style: 'currency', currency: 'USD' }, 1],
    ['dollars by code', { style: 'currency', currency: 'USD', currencyDisplay: 'code' }, 1],
    ['dong', { style: 'currency', currency: 'VND' }, 1],
    ['euros, compact', { style: 'currency', currency: 'EUR', notation: 'compact' }, 1],
    ['accounting', { style: 'currency', currency: 'PHP', currencySign: 'accounting' }, 1],
  ];
  describe.each(styles)('%s', (_name, options) => {
    test.each(LOCALES)('%s', (locale) => {
      const format = new Intl.NumberFormat(locale, options);
      fc.assert(
        fc.property(SIZES, (size) => {
          const text = format.format(size);
          // The page's decimal sign known, unknown, and the language unknown
          for (const ctx of [
            { locale, decimal: usualDecimal(locale) },
            { locale, decimal: null },
            { locale: null, decimal: null },
          ]) {
            // A thousand in Azerbaijani is a minute in every other language: without the page's it is read as that
            if (locale === 'az' && ctx.locale === null && /\d min$/.test(text)) continue;
            const result = read(text, ctx);
            // Whole counts and cents stand for themselves, whatever the amount behind them was
            const exact = result.ok && result.low === result.high && Math.abs(result.value - size) <= result.ulp;
            const truth = exact ? result.value : size;
            if (!holds(result, truth) || (result.ok && Math.abs(result.value - size) > Math.abs(size) * 0.6 + 1))
              throw new Error(
                `${text} in ${ctx.locale} (decimal ${ctx.decimal}) was read as ${JSON.stringify(result)}, not ${size}`,
              );
          }
        }),
        { numRuns: 20 },
      );
    });
  });

  const READ = [
    'en',
    'zh-CN',
    'zh-TW',
    'ja',
    'ko',
    'id',
    'ms',
    'th',
    'vi',
    'es',
    'pt-BR',
    'de',
    'fr',
    'it',
    'pl',
    'nl',
    'tr',
    'ru',
    'en-IN',
    'fil',
  ];
  test.each(READ)('everything of %s is read', (locale) => {
    const missed: string[] = [];
    for (const [, options] of styles)
      for (const size of [3, 12.34, 999, 1234, 12_345.6, 123_456, 1_234_567, 98_765_432, 1_234_567_890, 0.0231]) {
        const text = new Intl.NumberFormat(locale, options).format(size);
        const result = read(text, { locale, decimal: locale === 'es' ? ',' : usualDecimal(locale) });
        if (!result.ok) missed.push(`${text} ${result.reason}`);
      }
    expect(missed).toEqual([]);
  });
});

describe('numbers that back offices print', () => {
  const ZH: Partial<NumberContext> = { locale: 'zh-CN' };
  const ID: Partial<NumberContext> = { locale: 'id', decimal: ',' };
  const VI: Partial<NumberContext> = { locale: 'vi', decimal: ',' };
  test.each<[string, Partial<NumberContext>, number, number, number, string]>([
    ['1,234', {}, 1234, 1234, 1234, 'plain'],
    ['1.234,56 Euro', { locale: 'de', decimal: ',' }, 1234.56, 1234.56, 1234.56, 'money'],
    ['$1,234.50 dollars', {}, 1234.5, 1234.5, 1234.5, 'money'],
    ['1.234,- €', { locale: 'de' }, 1234, 1234, 1234, 'money'],
    ['Rp 52.760,-', ID, 52_760, 52_760, 52_760, 'money'],
    ['1만2천', { locale: 'ko' }, 12_000, 12_000, 12_000, 'plain'],
    ['1.2万', ZH, 12_000, 11_500, 13_000, 'plain'],
    ['1.20万', ZH, 12_000, 11_950, 12_100, 'plain'],
    ['2.31%', {}, 0.0231, 0.02305, 0.0232, 'percent'],
    ['-1.2万', ZH, -12_000, -13_000, -11_500, 'plain'],
    ['3.33', {}, 3.33, 3.325, 3.34, 'plain'],
    ['约1.2万', ZH, 12_000, 11_500, 13_000, 'plain'],
    ['1.2w', ZH, 12_000, 11_500, 13_000, 'plain'],
    ['1.84 万', ZH, 18_400, 18_350, 18_500, 'plain'],
    ['1.2万人', ZH, 12_000, 11_500, 13_000, 'plain'],
    ['￥500.00', ZH, 500, 500, 500, 'money'],
    ['¥1,741.24', ZH, 1741.24, 1741.24, 1741.24, 'money'],
    ['¥435.2(33%)', ZH, 435.2, 435.15, 435.3, 'money'],
    ['1.2万元', ZH, 12_000, 11_500, 13_000, 'money'],
    ['１，２３４．５％', ZH, 12.345, 12.3445, 12.346, 'percent'],
    ['1,234.56 MYR', {}, 1234.56, 1234.56, 1234.56, 'money'],
    ['₱ 1,215.00', {}, 1215, 1215, 1215, 'money'],
    ['MX$1.2K', {}, 1200, 1150, 1300, 'money'],
    ['Rp1.234.567', ID, 1_234_567, 1_234_567, 1_234_567, 'money'],
    ['Rp1.234', {}, 1234, 1234, 1234, 'money'],
    ['₩1,234', { decimal: null }, 1234, 1234, 1234, 'money'],
    ['1,2 jt', ID, 1_200_000, 1_150_000, 1_300_000, 'plain'],
    ['1,2 rb', ID, 1200, 1150, 1300, 'plain'],
    ['1,2 M', ID, 1.2e9, 1.15e9, 1.3e9, 'plain'],
    ['1,2 T', VI, 1.2e9, 1.15e9, 1.3e9, 'plain'],
    ['1,2 Tr', VI, 1.2e6, 1.15e6, 1.3e6, 'plain'],
    ['333.834,10', VI, 333_834.1, 333_834.095, 333_834.11, 'plain'],
    ['1,2 mil M', { locale: 'es', decimal: ',' }, 1.2e9, 1.15e9, 1.3e9, 'plain'],
    ['1.2J', { locale: 'ms' }, 1.2e6, 1.15e6, 1.3e6, 'plain'],
    ['1.2ล้าน', { locale: 'th' }, 1.2e6, 1.15e6, 1.3e6, 'plain'],
    ['12,34,567', {}, 1_234_567, 1_234_567, 1_234_567, 'plain'],
    ['(1,234.50 USD)', {}, -1234.5, -1234.5, -1234.5, 'money'],
    ['-$12.30', {}, -12.3, -12.3, -12.3, 'money'],
    ['="1234"', {}, 1234, 1234, 1234, 'plain'],
    ['$0.123', {}, 0.123, 0.1225, 0.124, 'money'],
    ['¥1,234', ZH, 1234, 1233.5, 1235, 'money'],
    ['0.00%', {}, 0, 0, 0.0001, 'percent'],
    ['750万-1000万', ZH, 8_750_000, 7_500_000, 10_000_000, 'plain'],
    ['5亿-5.5亿(+1.81%)', ZH, 525e6, 500e6, 550e6, 'plain'],
    ['¥50-100', ZH, 75, 50, 100, 'money'],
    ['25-30%', {}, 0.275, 0.25, 0.3, 'percent'],
    ['1K~5K', {}, 3000, 1000, 5000, 'plain'],
    ['100–200', {}, 150, 100, 200, 'plain'],
    ['<1', {}, 1, 0, 1, 'plain'],
    ['<0.1%', {}, 0.001, 0, 0.001, 'percent'],
    ['10万+', ZH, 100_000, 100_000, Number.POSITIVE_INFINITY, 'plain'],
    ['3分25秒', ZH, 205, 204.5, 206, 'duration'],
    ['3j 12m', { locale: 'id' }, 11_520, 11_490, 11_580, 'duration'],
    ['3j 12m', { locale: 'fr' }, 259_920, 259_890, 259_980, 'duration'],
    ['2g 3min', { locale: 'pl' }, 7380, 7350, 7440, 'duration'],
    ['8小时', ZH, 28_800, 27_000, 32_400, 'duration'],
    ['4ชั่วโมง9นาที28วินาที', { locale: 'th' }, 14_968, 14_967.5, 14_969, 'duration'],
    ['0h:51m:42s', {}, 3102, 3101.5, 3103, 'duration'],
    ['00:03:25', {}, 205, 204.5, 206, 'duration'],
    ['9.1s', {}, 9.1, 9.05, 9.2, 'duration'],
    ['12:30', { duration: true }, 750, 749.5, 751, 'duration'],
    ['69 分', ZH, 69, 68.5, 70, 'score'],
    ['4.8/5', {}, 4.8, 4.75, 4.9, 'score'],
    ['4.8 ★', {}, 4.8, 4.75, 4.9, 'score'],
    ['2.5x', {}, 2.5, 2.45, 2.6, 'multiple'],
  ])('%s', (text, ctx, value, low, high, shape) => {
    const result = read(text, ctx);
    expect(result).toMatchObject({ ok: true, shape });
    if (!result.ok) return;
    expect([result.value, result.low, result.high]).toEqual([value, low, high].map((each) => expect.closeTo(each, 9)));
  });

  test.each<[reason: string, texts: string[]]>([
    [
      'missing',
      [
        '',
        ' ',
        '-',
        '--',
        '—',
        '–',
        '/',
        'N/A',
        'NaN',
        'NaN:NaN (--)',
        '¥--',
        '-%',
        '暂无数据',
        'No data',
        'Tidak ada data',
        'ไม่มีข้อมูล',
        'データなし',
        '데이터 없음',
      ],
    ],
    ['masked', ['***', '****', '••••', '●●●', '¥**', '1*,***', '***%', '￥****']],
    ['loading', ['…', '...', 'Loading…', '加载中', '加载中...', 'Memuat', 'Đang tải']],
    [
      'ambiguous',
      ['12:30', '13812345678', '20260502', '1.2m', '10-12', '(5)', '(1,234)', '(12.34%)', '0,123', '1,2345'],
    ],
    [
      'not_a_number',
      [
        '2026-05-02',
        '2026/05/02',
        'May 2',
        '1.2.3',
        '#123',
        'No.1',
        '1/5',
        'Top 10',
        'SKU-123',
        '577123456789012345',
        '192.168.1.1',
        '138-1234-5678',
        '+86 138 1234 5678',
        '1,234²',
        '.54',
        '01',
        '007',
        '16昨日145',
        '12 orders',
        'iPhone 15',
        '第3名',
        '3月',
        '1,23,4',
        '1.234.56',
        '1 234',
        '5% off',
        'A1',
        '12px',
        '1e5',
        '0x1F',
        '3+2',
      ],
    ],
  ])('%s texts', (reason, texts) => {
    for (const text of texts) expect([text, read(text)]).toEqual([text, { ok: false, reason }]);
  });

  test('rupees are counted in lakhs and crores on English pages, and nothing else is', () => {
    for (const [text, value] of [
      ['₹4.3 L', 430_000],
      ['₹1.2 Cr', 12_000_000],
      ['₹12.5 Lakh', 1_250_000],
      ['₹2.1 lacs', 210_000],
      ['₹12,34,567', 1_234_567],
    ] as const)
      expect(read(text), text).toMatchObject({ ok: true, value, currency: 'INR' });
    expect(read('4.3 L', { currency: 'INR' })).toMatchObject({ ok: true, value: 430_000 });
    for (const text of ['4.3 L', '$4.3 L', '1.2 Cr']) expect(read(text).ok, text).toBe(false);
    // the credit side of a ledger
    expect(read('₹1,234.50 Cr')).toEqual({ ok: false, reason: 'ambiguous' });
  });

  test('Hindi prints its own digits and words for powers of ten', () => {
    for (const [text, value] of [
      ['१२,३४,५६७', 1_234_567],
      ['₹४.३ लाख', 430_000],
      ['1.2 करोड़', 12_000_000],
      ['12.5 हज़ार', 12_500],
    ] as const)
      expect(read(text, { locale: 'hi' }), text).toMatchObject({ ok: true, value });
  });

  test('a separator that fits both ways is open until the page decides', () => {
    for (const text of ['1.234', '1,234', '$1.234', '1.234%']) {
      expect(read(text, { decimal: null })).toEqual({ ok: false, reason: 'ambiguous' });
    }
    for (const [text, value] of [
      ['1,234,567', 1_234_567],
      ['0,5', 0.5],
      ['12.5', 12.5],
      ['1.234,56', 1234.56],
      ['1,23', 1.23],
    ] as const)
      expect(read(text, { decimal: null })).toMatchObject({ ok: true, value });
  });

  test('a suffix that its language does not settle is open', () => {
    expect(read('1.2B', { locale: null })).toEqual({ ok: false, reason: 'ambiguous' });
    // A million in English dress on an Indonesian page, or a thousand million
    expect(read('1.2M', ID)).toEqual({ ok: false, reason: 'ambiguous' });
  });

  test('amounts in several units are one, in the languages that write so', () => {
    expect(read('12万3,450円', { locale: 'ja' })).toMatchObject({ value: 123_450, low: 123_450 });
    expect(read('1億2,345万円', { locale: 'ja' })).toMatchObject({ value: 123_450_000, scale: 10_000 });
    expect(read('3억 4,500만원', { locale: 'ko' })).toMatchObject({ value: 345_000_000 });
    expect(read('1万2', { locale: 'zh-CN' }).ok).toBe(false);
  });

  test('a sign and a code may stand together when they agree', () => {
    expect(read('$1,204.00 USD')).toMatchObject({ value: 1204, currency: 'USD' });
    expect(read('$ 12.00 MXN', { currency: 'USD' })).toMatchObject({ currency: 'MXN' });
    expect(read('USD $12.00')).toMatchObject({ currency: 'USD' });
    expect(read('€4.00 EUR')).toMatchObject({ currency: 'EUR' });
    expect(read('€4.00 USD').ok).toBe(false);
  });

  test.each([
    ['vi', 'VND', '700.000 vnđ', '700.000VNĐ', '700.000 đồng'],
    ['id', 'IDR', 'Rp. 700.000', 'Rp.700.000'],
    ['ru', 'RUB', '700 000 р.', '700 000 рублей'],
    ['ru', 'KZT', '700 000 тг', '700 000 тенге'],
    ['ar', 'EGP', '700,000 جنيه', '700,000 ج.م'],
    ['fr', 'MAD', '700 000 DH'],
  ])('%s: %s in the words of trade', (locale, currency, ...texts) => {
    for (const text of texts) {
      const decimal = usualDecimal(locale) ?? '.';
      expect(read(text, { locale, decimal, currency }), text).toMatchObject({ value: 700_000, currency });
    }
  });

  test('a shared sign takes the currency of the page, never that of the language', () => {
    expect(read('$12.00')).toMatchObject({ currency: null, symbol: '$' });
    expect(read('$12.00', { currency: 'SGD' })).toMatchObject({ currency: 'SGD' });
    expect(read('$12.00', { currency: 'PHP' })).toMatchObject({ currency: null });
    expect(read('12.00 USD', { currency: 'PHP' })).toMatchObject({ currency: 'USD' });
  });
});
