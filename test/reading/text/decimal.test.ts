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
