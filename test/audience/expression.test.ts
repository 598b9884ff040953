import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Expression, tagsOf } from '../../lib/audience/expression/expression.ts';
import { normalForm } from '../../lib/audience/expression/normal-form.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { printExpression, sayExpression } from '../../lib/audience/expression/print.ts';
import { simplify } from '../../lib/audience/expression/simplify.ts';
import { expressions, holds, parsed, worlds } from './arbitrary.ts';

describe('an expression is read', () => {
  test.each([
    ['(A | B) - C', '(A | B) - C'],
    ['A & B | C', '(A & B) | C'],
    ['A | B - C', 'A | (B - C)'],
    ['A - B & C', '(A - B) & C'],
    ['A - B - C', 'A - B - C'],
    ['A-(B-C)', 'A - (B - C)'],
    ['A ∩ B ∪ C ∖ D', '(A & B) | (C - D)'],
    ['（加购｜收藏）－支付', '(加购 | 收藏) - 支付'],
    ['"add to cart 30d" & 「加购 30 天」', '"add to cart 30d" & "加购 30 天"'],
    ['"A"', 'A'],
    ['A && B || C', '(A & B) | C'],
    ['"a \\"b\\" c"', '"a \\"b\\" c"'],
  ])('%s', (source, printed) => {
    const result = parseExpression(source);
    expect(result.ok ? printExpression(result.expression) : null).toBe(printed);
  });

  test.each([
    ['', 'empty', 0],
    ['  ', 'empty', 0],
    ['A &', 'missing_name', 3],
    ['& A', 'missing_name', 0],
    ['A B', 'missing_operator', 2],
    ['A (B)', 'missing_operator', 2],
    ['(A', 'missing_close', 0],
    ['A)', 'missing_open', 1],
    ['()', 'missing_name', 1],
    ['A | "B', 'open_quote', 4],
    ['A & !B', 'complement', 4],
    ['¬A', 'complement', 0],
    ['A | ""', 'empty_name', 4],
    ['A - - B', 'missing_name', 4],
  ])('%j is refused as %s at %i', (source, code, at) => {
    expect(parseExpression(source)).toMatchObject({ ok: false, error: { code, at } });
  });

  test('parentheses nest as deep as they like, operators only as deep as a person could read', () => {
    const deep = 90_000;
    expect(parseExpression(`${'('.repeat(deep)}A${')'.repeat(deep)}`)).toEqual({
      ok: true,
      expression: { op: 'tag', name: 'A' },
    });
    expect(parseExpression(`${'A-('.repeat(5000)}A${')'.repeat(5000)}`)).toMatchObject({
      ok: false,
      error: { code: 'too_deep' },
    });
    expect(parseExpression(`${'('.repeat(300_000)}`)).toMatchObject({ ok: false, error: { code: 'too_long' } });
    const chain = parseExpression(Array.from({ length: 20_000 }, (_, i) => `t${i}`).join('|'));
    expect(chain.ok && tagsOf(chain.expression).length).toBe(20_000);
  });

  test('printing and reading again gives the same expression', () => {
    fc.assert(
      fc.property(expressions({ tags: ['A', 'B 2', '加购 30 天', 'a-b', '"', '\\', 'Z世代'] }), (expression) => {
        expect(parsed(printExpression(expression))).toEqual(expression);
      }),
      { numRuns: 1000 },
    );
  });
});

test('words join as the language does', () => {
  const words = { and: ' 且 ', or: ' 或 ', without: ' 且不含 ', nor: '、', open: '（', close: '）' };
  expect(sayExpression(parsed('("加购 30 天" | 收藏) - 支付 - 退款'), words, (name) => name)).toBe(
    '（加购 30 天 或 收藏） 且不含 支付、退款',
  );
});

describe('a simplified expression is the same set', () => {
  test.each([
    ['A | A', 'A'],
    ['A - A', null],
    ['(A & B) | (A - B)', 'A'],
    ['A & (A | B)', 'A'],
    ['(A | B) - A', 'B - A'],
    ['A - (B & A)', 'A - B'],
    ['(A - B) & B', null],
    ['A - (B | C) - C', 'A - B - C'],
    ['(A - B) & (A - C)', 'A - B - C'],
    ['(A - B) & (C - D)', '(A & C) - B - D'],
  ])('%s → %s', (source, wanted) => {
    const simple = simplify(parsed(source));
    expect(simple && printExpression(simple)).toBe(wanted);
  });

  test('on random worlds, and never longer', () => {
    fc.assert(
      fc.property(
        expressions({ tags: ['A', 'B', 'C', 'D', 'E'] }),
        worlds(['A', 'B', 'C', 'D', 'E']),
        (expression, person) => {
          const simple = simplify(expression);
          expect(simple !== null && holds(simple, person)).toBe(holds(expression, person));
          if (simple !== null) expect(size(simple)).toBeLessThanOrEqual(size(expression));
        },
      ),
      { numRuns: 600 },
    );
  });

  test('beyond the searched number of tags it still is the same set', () => {
    const tags = Array.from({ length: 14 }, (_, i) => `t${i}`);
    fc.assert(
      fc.property(expressions({ tags, depth: 5 }), worlds(tags), (expression, person) => {
        const simple = simplify(expression);
        expect(simple !== null && holds(simple, person)).toBe(holds(expression, person));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the normal form', () => {
  test('is the union of its terms, and one and the same for equal sets', () => {
    fc.assert(
      fc.property(expressions({ tags: ['A', 'B', 'C', 'D'] }), worlds(['A', 'B', 'C', 'D']), (expression, person) => {
        const terms = normalForm(expression) ?? [];
        const inTerm = terms.some(
          (term) => term.all.every((t) => person.has(t)) && !term.none.some((t) => person.has(t)),
        );
        expect(inTerm).toBe(holds(expression, person));
        const simple = simplify(expression);
        expect(simple === null ? [] : normalForm(simple)).toEqual(terms);
      }),
      { numRuns: 300 },
    );
  });

  test('names each term once', () => {
    expect(normalForm(parsed('(A | B) - C'))).toEqual([
      { all: ['A'], none: ['C'] },
      { all: ['B'], none: ['C'] },
    ]);
    expect(normalForm(parsed('A - A'))).toEqual([]);
  });
});

function size(expression: Expression): number {
  return expression.op === 'tag'
    ? 1
    : (expression.op === 'minus' ? [expression.from, ...expression.less] : expression.of).reduce(
        (n, part) => n + size(part),
        0,
      );
}
