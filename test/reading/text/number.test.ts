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
  // ICU itself prints -999999.9999999995 cut to one digit as -0.9K
  .map((size) => Math.round(size * 1e4) / 1e4);

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
