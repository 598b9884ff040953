import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audienceBounds } from '../../lib/audience/bounds/bounds.ts';
import { audienceNames, compose } from '../../lib/audience/compose.ts';
import { expressionOf, groupsOf } from '../../lib/audience/expression/groups.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { printExpression } from '../../lib/audience/expression/print.ts';
import type { Figure } from '../../lib/metrics/figure.ts';
import { figureOf } from '../support/figure.ts';

const read = (source: string) => {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.error.code}`);
  return parsed.expression;
};

const pack = (name: string, people: number, more: Partial<Figure> = {}): Figure =>
  figureOf('audience_size', people, { id: `${name}-${people}`, entity: { kind: 'audience', name, id: null }, ...more });

const sizesOf = (source: string, figures: Figure[], stated: Record<string, number> = {}) =>
  compose(read(source), figures, stated, '2026-11-20').tags.map(({ size, from }) => [size?.low, size?.high, from]);

describe('rows of tags and their expression', () => {
  const names = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 6 }).filter((name) => name.trim() !== ''),
    {
      maxLength: 9,
    },
  );

  test('are one thing: rows to text and back, however tags are named', () => {
    fc.assert(
      fc.property(names, fc.nat(9), fc.nat(9), (all, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const groups = { any: all.slice(0, from), all: all.slice(from, to), none: all.slice(to) };
        const expression = expressionOf(groups);
        if (expression === null) return groups.any.length + groups.all.length === 0;
        const again = groupsOf(expression);
        // One tag alone that is to be in any is the same as one that is to be in all
        return again !== null && printExpression(expressionOf(again) ?? expression) === printExpression(expression);
      }),
    );
  });

  test('another form has no rows', () => {
    for (const source of ['(a & b) | c', 'a - (b & c)', '(a | b) & (c | d)', '(a - b) & c', '(a | (b - c))'])
      expect([source, groupsOf(read(source))]).toEqual([source, null]);
  });

  test('a difference of unions and intersections has', () => {
    expect(groupsOf(read('((a | b) & c) - d - (e | f)'))).toEqual({
      any: ['a', 'b'],
      all: ['c'],
      none: ['d', 'e', 'f'],
    });
    expect(groupsOf(read('a'))).toEqual({ any: ['a'], all: [], none: [] });
  });
});

describe('what is known of a composed audience', () => {
  test('is the size of an audience that the page lists, under the name printed there', () => {
    expect(audienceNames([pack('双11', 1200)])).toEqual(['双11']);
    expect(sizesOf('双11', [pack('双11', 1200)])).toEqual([[1200, 1200, 'page']]);
  });

  test('is never what the people of an audience did', () => {
    expect(sizesOf('双11', [pack('双11', 40, { metric: 'buyers' })])).toEqual([[undefined, undefined, null]]);
    expect(sizesOf('双11', [pack('双11', 40, { basis: 'events' })])).toEqual([[undefined, undefined, null]]);
  });

  test('is nothing where two rows of one name disagree', () => {
    expect(sizesOf('双11', [pack('双11', 1200), pack('双11', 900)])).toEqual([[undefined, undefined, null]]);
  });

  test('is what the user states where the page says nothing, and the page’s own where it does', () => {
    expect(sizesOf('"paid 30d" & 双11', [pack('双11', 1200)], { 'paid 30d': 80, 双11: 5 })).toEqual([
      [80, 80, 'user'],
      [1200, 1200, 'page'],
    ]);
    // names of objects' own members are no sizes
    expect(sizesOf('constructor', [])).toEqual([[undefined, undefined, null]]);
  });

  test('takes several writings of one tag for one, but not two lookalikes', () => {
    const { expression } = compose(read('"加购 30天" - "add to cart 30d"'), [], {}, null);
    expect(printExpression(expression)).toBe('"carted 30d" - "carted 30d"');
    const { tags } = compose(read('"lookalike of buyers" | "lookalike of fans"'), [], {}, null);
    expect(tags).toHaveLength(2);
  });

  test('holds that a longer window holds the shorter one', () => {
    const { expression, known } = compose(read('"carted 30d" - "carted 60d"'), [], {}, null);
    expect(audienceBounds(expression, { known, universe: null })).toMatchObject({ ok: true, low: 0, high: 0 });
    const clash = compose(read('"carted 30d" - "carted 60d"'), [], { 'carted 30d': 9, 'carted 60d': 4 }, null);
    expect(audienceBounds(clash.expression, { known: clash.known, universe: null })).toMatchObject({ ok: false });
  });
});
