import { describe, expect, test } from 'vitest';
import { classifyBeside, parseChange } from '../../../lib/reading/text/change.ts';
import { parseNumber } from '../../../lib/reading/text/number.ts';
import { decideTriangle } from '../../../lib/reading/text/triangle.ts';

describe('what a triangle means on a page', () => {
  test.each([
    ['en', ['▲ 5.2%', '12'], 'up'],
    ['ja', ['前日比 ▲5.2%', '▼3.1%'], 'up'],
    ['ja', ['▲ +6.4%', '▼ -0.22pt'], 'up'],
    ['ja', ['▲5.2%', '前週比 +3.1%'], 'down'],
    ['ja', ['▲5.2%', '12.5%'], null],
    ['ja', ['▲5.2%', '+3.1%', '-1.2%'], null],
    ['ja', ['▲5.2%', '△3.1%', '+4.0%'], null],
    ['ja', ['▲5.2%', '▼3.1%', '-1.2%'], null],
  ] as const)('%s %j: %s', (locale, texts, way) => {
    expect(decideTriangle(texts, locale)).toBe(way);
  });

  test('without evidence a change keeps its size and has no direction', () => {
    const ctx = { locale: 'ja', decimal: '.', currency: null, triangle: null } as const;
    expect(parseChange('前日比 ▲5.2%', ctx)).toMatchObject({
      value: 0.052,
      direction: 'unknown',
      against: 'yesterday',
    });
    expect(parseNumber('▲5.2%', ctx).ok).toBe(false);
  });

  test('with evidence it has one', () => {
    const ctx = { locale: 'ja', decimal: '.', currency: null } as const;
    expect(parseChange('▲5.2%', { ...ctx, triangle: 'down' })).toMatchObject({ value: -0.052, direction: 'down' });
    expect(parseChange('▲5.2%', { ...ctx, triangle: 'up' })).toMatchObject({ value: 0.052, direction: 'up' });
  });
});

test('how much of the earlier value it is, is no change', () => {
  const ctx = { locale: 'ja', decimal: '.', currency: null } as const;
  expect(classifyBeside('前年同期比 108.1%', ctx)).toEqual({ kind: 'change', change: null, against: 'last_year' });
  expect(parseChange('前年同期比 +8.1%', ctx)).toMatchObject({ value: 0.081, direction: 'up' });
});

describe('letters of English in other languages', () => {
  test.each([
    ['ms', '1.2M', 1_200_000],
    ['ms', '12M', null],
    ['ms', '1,2M', null],
    ['vi', '1.2B', 1_200_000_000],
    ['vi', '1,2B', null],
    ['en', '1.2万', 12_000],
    ['en', '1.2jt', 1_200_000],
    ['en', '3 lakh', 300_000],
  ] as const)('%s %s', (locale, text, value) => {
    const read = parseNumber(text, { locale, decimal: null, currency: null });
    expect(read.ok ? read.value : null).toBe(value);
  });
});
