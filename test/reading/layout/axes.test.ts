import { expect, test } from 'vitest';
import { ticksAmong } from '../../../lib/reading/layout/axes.ts';
import { parseNumber } from '../../../lib/reading/text/index.ts';

const CTX = { locale: 'en', decimal: '.', currency: null } as const;

function textAt(text: string, left: number, top: number) {
  const read = parseNumber(text, CTX);
  return {
    text,
    number: read.ok ? read : null,
    phrase: { rect: { left, top, right: left + 8 * text.length, bottom: top + 10 } },
  };
}

const ticksOf = (texts: ReturnType<typeof textAt>[]) => [...ticksAmong(texts)].map(({ text }) => text);

test.each([
  ['at one left', ['0', '20K', '40K', '60K'].map((text, at) => textAt(text, 2, 100 - 25 * at))],
  ['at one right', ['0', '500', '1000'].map((text, at) => textAt(text, 60 - 8 * text.length, 90 - 30 * at))],
  ['along the foot', ['1', '2', '3', '4'].map((text, at) => textAt(text, 40 * at, 100))],
  ['of a suffix that is not known', ['0', '2q', '4q'].map((text, at) => textAt(text, 2, 100 - 25 * at))],
])('numbers with equal steps are those of an axis: %s', (_where, texts) => {
  expect(ticksOf(texts).toSorted()).toEqual(texts.map(({ text }) => text).toSorted());
});

test.each([
  ['values of a funnel', ['9,000', '800', '31'].map((text, at) => textAt(text, 150, 20 + 30 * at))],
  ['two numbers', ['0', '20'].map((text, at) => textAt(text, 2, 20 + 30 * at))],
  ['the same number again', ['5', '5', '5'].map((text, at) => textAt(text, 2, 20 + 30 * at))],
  ['numbers in no line', ['0', '20', '40'].map((text, at) => textAt(text, 50 * at, 20 + 30 * at))],
])('%s are none', (_what, texts) => {
  expect(ticksOf(texts)).toEqual([]);
});
