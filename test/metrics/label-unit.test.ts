/** The unit in the brackets of a label: its power, its currency, or nothing where it could mean two. */
import { describe, expect, test } from 'vitest';
import { parseLabelUnit } from '../../lib/metrics/label-unit.ts';

const money = (currency: string | null, scale: number) => ({ currency, percent: false, scale, unit: 'money' });

describe('thousands and millions of a currency', () => {
  test.each([
    ['T€', 'EUR', 1e3],
    ['TEUR', 'EUR', 1e3],
    ['in T€', 'EUR', 1e3],
    ['k€', 'EUR', 1e3],
    ['M€', 'EUR', 1e6],
    ['Mio. €', 'EUR', 1e6],
    ['Md€', 'EUR', 1e9],
    ['£m', 'GBP', 1e6],
    ['tkr', null, 1e3],
    ['Mkr', null, 1e6],
    ['mnkr', null, 1e6],
    ['TDKK', 'DKK', 1e3],
    ['MSEK', 'SEK', 1e6],
    ['eFt', 'HUF', 1e3],
    ['MFt', 'HUF', 1e6],
    ['₹ Lakh', 'INR', 1e5],
    ['₹ in Lakhs', 'INR', 1e5],
    ['₹ Cr', 'INR', 1e7],
    ['Rs Cr', null, 1e7],
  ])('%s', (text, currency, scale) => {
    expect(parseLabelUnit(text)).toEqual(money(currency, scale));
  });

  test('a letter without such a currency is none: M is 10^9 of rupiahs, Cr alone a credit', () => {
    for (const text of ['TRp', 'M Rp', 'T$', 'm', 't', 'Cr', 'L', 'e']) expect(parseLabelUnit(text), text).toBeNull();
  });

  test('signs that only look like a letter and a currency are what they are', () => {
    expect(parseLabelUnit('Kč')).toEqual(money('CZK', 1));
    expect(parseLabelUnit('min')?.unit).toBe('duration');
  });
});
