import { expect, test } from 'vitest';
import { parseNumber } from '../../../lib/reading/text/number.ts';
import { remembering } from '../../../lib/reading/text/remember.ts';

test('a text is worked out once for each context, and forgotten before memory grows without end', () => {
  let asked = 0;
  const find = remembering(
    (sign: string) => sign,
    (text, sign) => {
      asked++;
      return { text: sign + text };
    },
  );
  expect([find('1', '+'), find('1', '-'), find('1', '+')].map(({ text }) => text)).toEqual(['+1', '-1', '+1']);
  expect(asked).toBe(2);
  for (let i = 0; i < 50_000; i++) find(String(i), '+');
  for (let i = 0; i < 100; i++) find('1', String(i));
  expect(find('1', '+').text).toBe('+1');
});

test('one text is read anew for another language, decimal sign, currency or metric', () => {
  const page = { locale: 'en', decimal: '.', currency: null } as const;
  const value = (ctx: Parameters<typeof parseNumber>[1], text: string) => {
    const read = parseNumber(text, ctx);
    return read.ok ? read.value : read.reason;
  };
  expect(value(page, '1.234')).toBe(1.234);
  expect(value({ ...page, locale: 'de', decimal: ',' }, '1.234')).toBe(1234);
  expect(value(page, '2M')).toBe(2e6);
  expect(value({ ...page, locale: 'id', decimal: ',' }, '2M')).toBe(2e9);
  expect(value(page, '12:30')).toBe('ambiguous');
  expect(value({ ...page, duration: true }, '12:30')).toBe(750);
  expect(value(page, '1.234')).toBe(1.234);
});
