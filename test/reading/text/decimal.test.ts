import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberHabits } from '../../../lib/reading/text/decimal.ts';
import { decideDecimal, parseNumber } from '../../../lib/reading/text/index.ts';

test.each<[string, string[], string | null, '.' | ',' | null]>([
  ['grouped thousands', ['1,234,567'], null, '.'],
  ['a fraction', ['0,5'], null, ','],
  ['both signs', ['1.234,56'], 'en', ','],
  ['money', ['Rp1.234.567'], null, ','],
  ['a percentage', ['12.5%'], 'id', '.'],
  ['a suffix', ['1,2 jt'], null, ','],
  ['the language, when the page says nothing', ['1.234', '12'], 'id', ','],
  ['no language whose regions differ', ['1.234', '12'], 'es', null],
  ['nothing, when the page contradicts itself', ['1,234,567', '0,5'], 'en', null],
  ['nothing, when only money without cents contradicts the language', ['Rp1.234.567', '401,225'], 'en', null],
  ['other numbers before money without cents', ['Rp1.234.567', '12.5%'], 'en', '.'],
  ['a percentage before words', ['-18.5% vs hier', '11,464'], 'fr', '.'],
  ['an amount behind its label', ['GMV: €2,676.70'], 'fr', '.'],
  ['no numbers among words', ['Stand: 12.05', 'A CTR of 2.3% means'], 'de', ','],
  ['nothing, when thousands would be fractions by the language', ['11,464', '12'], 'fr', null],
  ['amounts beside rates that programs print', ['R$ 1.234,56', '2.35%', '4.8'], 'pt', ','],
  ['no amounts beside fractions of another style', ['$1,234.56', '4,8'], 'en', null],
  ['no names of sales', ['11.11', '12.12 大促-拉新', '6.18 sale', '49,92%'], 'id', ','],
  ['no dates, versions and times', ['12.05.2026', '1.2.3', '12:30', '2026-05-02'], null, null],
])('is decided by %s', (_name, texts, locale, expected) => {
  expect(decideDecimal(texts, locale)).toBe(expected);
});

test.each<[string, string[], string, number | null]>([
  ['rates alone say how fractions are divided', ['3.65%', '$21.300'], '$21.300', null],
  ['rates and fractions do', ['3.65%', '4.8', '21.300'], '21.300', null],
  ['rates of another style do', ['3,65 %', '21.300 €'], '21.300 €', 21_300],
  ['an amount does', ['3.65%', '$21.300', '$0.85'], '$21.300', 21.3],
  ['groups do', ['3.65%', '21.300', '1,234.5'], '21.300', 21.3],
  ['it is a rate itself', ['3.65%', '2.125%'], '2.125%', 0.021_25],
])('three digits behind the sign of fractions, where %s', (_name, texts, text, value) => {
  const { decimal, inDoubt } = numberHabits(texts, 'en');
  const read = parseNumber(text, { locale: 'en', decimal, inDoubt, currency: null });
  expect(read.ok ? read.value : read.reason).toBe(value ?? 'ambiguous');
});

test.each<[string, string[], string, number | null]>([
  ['amounts, whatever rates prove', ['R$ 1.234,56', '2.35%'], 'R$ 21.300', 21_300],
  ['amounts that are not shortened', ['$1.5K', '2.35%'], '$21.300', null],
  ['amounts of as many digits', ['$0.85', '$12.40'], '$21.300', null],
  ['amounts of as many digits', ['$0.125'], '$21.300', 21.3],
])('three digits behind the point of an amount are told by %s', (_name, others, text, value) => {
  expect(readAmong([...others, '12.5%', text], text)).toBe(value ?? 'ambiguous');
});

test.each<[string, string[], string, number | null]>([
  ['rates', ['R$ 1.234,56', '3,65%'], '1.250%', 12.5],
  ['no amounts', ['R$ 1.234,56'], '1.250%', null],
  ['no language', [], '1.250%', null],
])('three digits behind the point of a rate are proved a group by %s', (_name, others, text, value) => {
  expect(readAmong([...others, text], text, 'de')).toBe(value ?? 'ambiguous');
});

const readAmong = (texts: readonly string[], text: string, locale = 'en') => {
  const read = parseNumber(text, { locale, ...numberHabits(texts, locale), currency: null });
  return read.ok ? read.value : read.reason;
};

test('no amount and no rate is misread a thousandfold where amounts are printed as in a country and rates as programs do', () => {
  const amount = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(0, 2));
  const rate = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }));
  const pages = fc.record({
    country: fc.constantFrom('en-US', 'de-DE', 'id-ID', 'pt-BR', 'es-AR'),
    locale: fc.constantFrom('en', 'de', 'id', 'pt-BR', 'es', null),
    amounts: fc.array(amount, { minLength: 1, maxLength: 5 }),
    rates: fc.array(rate, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(pages, ({ country, locale, amounts, rates }) => {
      const shown = [
        ...amounts.map(([cents, digits]) => {
          const value = digits === 0 ? cents : cents / 100;
          const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
          return { text: `€${new Intl.NumberFormat(country, fixed).format(value)}`, value };
        }),
        ...rates.map(([size, digits]) => {
          const text = (size / 10 ** digits).toFixed(digits);
          return { text: `${text}%`, value: Number(text) / 100 };
        }),
      ];
      const habits = numberHabits(
        shown.map(({ text }) => text),
        locale,
      );
      for (const { text, value } of shown) {
        const read = parseNumber(text, { locale, ...habits, currency: null });
        if (read.ok) expect(Math.abs(read.value - value)).toBeLessThan(1e-9 * Math.max(1, value));
      }
    }),
    { numRuns: 2_000 },
  );
});
