import { expect, test } from 'vitest';
import { decideDecimal } from '../../../lib/reading/text/index.ts';

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
