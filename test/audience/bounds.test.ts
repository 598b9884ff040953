import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audienceBounds } from '../../lib/audience/bounds/bounds.ts';
import { sizeIfIndependent } from '../../lib/audience/bounds/independent.ts';
import type { Known } from '../../lib/audience/bounds/knowledge.ts';
import type { Expression } from '../../lib/audience/expression/expression.ts';
import { printExpression } from '../../lib/audience/expression/print.ts';
import { knot, tangles } from '../bench/knots.ts';
import { expressions, holds, parsed, worlds } from './arbitrary.ts';
import { bruteForce } from './brute-force.ts';

function known(sizes: Record<string, number | [number, number | null]>): Known[] {
  return Object.entries(sizes).map(([label, size]) => {
    const [low, high] = typeof size === 'number' ? [size, size] : size;
    return { expression: parsed(label), low, high, label };
  });
}

function bounds(
  expression: string,
  sizes: Record<string, number | [number, number | null]>,
  universe: number | null = null,
) {
  return audienceBounds(parsed(expression), { known: known(sizes), universe });
}

describe('bounds by the closed forms', () => {
  test.each([
    ['A & B', 0, 80],
    ['A | B', 100, 180],
    ['A - B', 20, 100],
    ['B - A', 0, 80],
    ['A', 100, 100],
  ])('%s', (expression, low, high) => {
    expect(bounds(expression, { A: 100, B: 80 })).toEqual({ ok: true, low, high, sharp: true });
  });

  test('a universe forces overlap', () => {
    expect(bounds('A & B', { A: 700, B: 600 }, 1000)).toMatchObject({ low: 300, high: 600 });
    expect(bounds('A | B', { A: 700, B: 600 }, 1000)).toMatchObject({ low: 700, high: 1000 });
    expect(bounds('A - B', { A: 700, B: 600 }, 1000)).toMatchObject({ low: 100, high: 400 });
  });

  test('nothing known', () => {
    expect(bounds('A & B', {})).toEqual({ ok: true, low: 0, high: null, sharp: true });
    expect(bounds('A & B', {}, 50)).toEqual({ ok: true, low: 0, high: 50, sharp: true });
    expect(bounds('A - A', {})).toEqual({ ok: true, low: 0, high: 0, sharp: true });
    expect(bounds('A & B', { A: 5 })).toMatchObject({ low: 0, high: 5 });
    expect(bounds('A | B', { A: 5 })).toMatchObject({ low: 5, high: null });
  });
});

describe('bounds from known overlaps', () => {
  test('of the documented request', () => {
    const sizes = { A: 120_000, 'A & B': [9_000, 11_000] as [number, number] };
    expect(bounds('(A | B) - C', sizes, 100_000_000)).toMatchObject({ ok: true, low: 0, high: 100_000_000 });
    expect(bounds('A - B', sizes, 100_000_000)).toEqual({ ok: true, low: 109_000, high: 111_000, sharp: true });
  });

  test('only composite sizes', () => {
    expect(bounds('A', { 'A & B': 40, 'A - B': 60 })).toMatchObject({ low: 100, high: 100 });
    expect(bounds('B', { 'A | B': 90, 'A - B': 60 })).toMatchObject({ low: 30, high: 30 });
  });

  test('whole people only: half a person on each side is not a world', () => {
    // |A|+|B|+|C| = 2·|A∪B∪C| when everybody carries exactly two tags; the linear programme would allow 1.5 people.
    const triangle = { 'A & B & C': 0, 'A - B - C': 0, 'B - A - C': 0, 'C - A - B': 0 };
    expect(bounds('A | B | C', { ...triangle, A: [0, 1], B: [0, 1], C: [0, 1] })).toEqual({
      ok: true,
      low: 0,
      high: 1,
      sharp: true,
    });
  });

  test('sizes beyond 32 bits stay exact', () => {
    expect(bounds('A - B', { A: 9_000_000_000_000_001, B: 1 })).toMatchObject({
      low: 9_000_000_000_000_000,
      high: 9_000_000_000_000_001,
    });
    expect(bounds('A - (A & B)', { A: 9_000_000_000_000_001, 'A & B': [3, 4], B: 4 })).toMatchObject({
      low: 8_999_999_999_999_997,
      high: 8_999_999_999_999_998,
    });
  });
});

describe('contradictions are named, and nothing else is', () => {
  test.each([
    [{ A: 10, B: 3, C: 7, 'A & B': 4 }, null, ['B', 'A & B'], false],
    [{ A: 10, B: 5 }, 8, ['A'], true],
    [{ A: 6, B: 5, 'A & B': 0, C: 1 }, 10, ['A', 'B', 'A & B'], true],
    [{ A: 5, B: 6, '(A - B) | (B - A)': 10 }, null, ['A', 'B', '(A - B) | (B - A)'], false],
    [{ 'A - A': 3, A: 1 }, null, ['A - A'], false],
    [{ A: 5, '"A"': 6 }, null, ['A', '"A"'], false],
  ])('%j in %s', (sizes, universe, labels, byUniverse) => {
    expect(bounds('A', sizes as Record<string, number>, universe)).toEqual({
      ok: false,
      contradiction: { labels, universe: byUniverse },
    });
  });
});

describe('bounds equal enumeration', () => {
  const tags = ['A', 'B', 'C'];
  const size = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 }))
    .map(([low, more]) => [low, low + more] as const);
  const knowns = fc.array(fc.tuple(expressions({ tags, depth: 2 }), size), { maxLength: 5 });

  test('over small universes', () => {
    fc.assert(
      fc.property(expressions({ tags }), knowns, fc.integer({ min: 0, max: 5 }), (expression, facts, universe) => {
        const knowledge = {
          known: facts.map(([of, [low, high]]) => ({ expression: of, low, high, label: printExpression(of) })),
          universe,
        };
        const result = audienceBounds(expression, knowledge);
        const truth = bruteForce(expression, knowledge);
        if (truth === null) expect(result.ok).toBe(false);
        else expect(result).toEqual({ ok: true, ...truth, sharp: true });
      }),
      { numRuns: 1500 },
    );
  });
});

describe('bounds are quick', () => {
  test.each([
    [8, 20],
    [12, 200],
    [16, 1000],
  ])('%i tied tags within %i ms', (tags, limit) => {
    const { expression, knowledge } = knot(tags);
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      expect(audienceBounds(expression, knowledge)).toMatchObject({ ok: true, sharp: tags <= 12 });
      return performance.now() - start;
    });
    // The quickest of several: other work may share the machine.
    expect(Math.min(...times)).toBeLessThanOrEqual(limit);
  });
});

describe('many known sizes of composite expressions', () => {
  test.each([15, 40])(
    '8 tags from %i of them: sharp, and the world that they were measured on lies within',
    (facts) => {
      for (const { expression, knowledge, truth } of tangles(8, facts, 8)) {
        const found = audienceBounds(expression, knowledge);
        expect(found).toMatchObject({ ok: true, sharp: true });
        if (!found.ok) continue;
        expect(found.low).toBeLessThanOrEqual(truth);
        expect(found.high).toBeGreaterThanOrEqual(truth);
      }
    },
  );

  test('whole people, not fractions of them, fill a system whose basis has a determinant of two', () => {
    // Three pairs of three tags, 5 people each: the linear programme would put 7.5 people into the union
    const pairs = { '(A - B) | (B - A)': 5, '(B - C) | (C - B)': 5, '(A - C) | (C - A)': 4 };
    const found = bounds('A | B | C', pairs, 100);
    expect(found).toMatchObject({ ok: true, sharp: true });
    const all = { expression: parsed('A | B | C'), low: 0, high: null, label: 'all' };
    const brute = bruteForce(all.expression, { known: known(pairs), universe: 8 });
    expect(bounds('A | B | C', pairs, 8)).toEqual({ ok: true, ...brute, sharp: true });
  });

  test('a set that is known to be empty takes its part in a contradiction', () => {
    expect(bounds('A & B', { 'A - B': 0, A: 10, B: 5 })).toEqual({
      ok: false,
      contradiction: { labels: ['A - B', 'A', 'B'], universe: false },
    });
  });
});

describe('more tags than the programme takes', () => {
  test('parts that nothing ties together stay sharp at any number', () => {
    const names = Array.from({ length: 60 }, (_, i) => `t${i}`);
    const sizes = Object.fromEntries(names.map((name, i) => [name, 1000 + i]));
    expect(bounds(names.join(' | '), sizes)).toEqual({ ok: true, low: 1059, high: 61770, sharp: true });
    expect(bounds(names.join(' & '), sizes, 1059)).toMatchObject({ low: 0, high: 1000, sharp: true });
    expect(bounds(`t0 - (${names.slice(1).join(' | ')})`, sizes)).toMatchObject({ low: 0, high: 1000, sharp: true });
  });

  test('a larger knot is bounded, not sharply, and its contradictions are still named', () => {
    const { expression, knowledge } = knot(30);
    const result = audienceBounds(expression, knowledge);
    expect(result).toMatchObject({ ok: true, sharp: false });
    const tooLarge = { expression: parsed('t3 & t4'), low: 50_000, high: 50_000, label: 'too large' };
    const clash = audienceBounds(expression, { ...knowledge, known: [...knowledge.known, tooLarge] });
    expect(clash).toMatchObject({ ok: false, contradiction: { labels: expect.arrayContaining(['too large']) } });
  });

  test('are never too narrow: a knot of 9 to 11 tags holds every random world that it was measured on', () => {
    const tags = Array.from({ length: 11 }, (_, i) => `t${i}`);
    const people = fc.array(worlds(tags), { minLength: 1, maxLength: 40 });
    const facts = fc.array(expressions({ tags, depth: 2 }), { minLength: 6, maxLength: 14 });
    fc.assert(
      fc.property(people, facts, expressions({ tags, depth: 4 }), (population, measured, expression) => {
        const count = (of: Expression): number => population.filter((person) => holds(of, person)).length;
        const sizes = measured.map((of) => ({
          expression: of,
          low: count(of),
          high: count(of),
          label: printExpression(of),
        }));
        const result = audienceBounds(expression, { known: sizes, universe: population.length });
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        expect(result.low).toBeLessThanOrEqual(count(expression));
        expect(result.high).toBeGreaterThanOrEqual(count(expression));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the size if the tags were independent', () => {
  const independent = (
    expression: string,
    sizes: Record<string, number | [number, number | null]>,
    universe: number | null,
  ) => sizeIfIndependent(parsed(expression), { known: known(sizes), universe });

  test.each([
    ['A & B', { A: 200, B: 300 }, 1000, 60],
    ['A | B', { A: 200, B: 300 }, 1000, 440],
    ['A - B', { A: 200, B: 300 }, 1000, 140],
    ['(A & B) | (A - B)', { A: 200, B: 300 }, 1000, 200],
    ['A', { A: [100, 300] as [number, number] }, 1000, 200],
    ['A', { A: [50, 4950] as [number, number] }, 1000, 525],
    ['A & B', { A: 200 }, 1000, null],
    ['A & B', { A: 200, B: 300 }, null, null],
    ['A & B', { A: 200, B: 300, 'A & B': 90 }, 1000, 90],
    ['A | B', { A: 200, B: 300, 'A & B': 90 }, 1000, 410],
    ['(A & B) - C', { A: 200, B: 300, 'A & B': 90, C: 500 }, 1000, 45],
  ] as const)('%s from %j of %s: %s', (expression, sizes, universe, wanted) => {
    expect(independent(expression, sizes as Record<string, number>, universe)).toBe(wanted);
  });

  test('lies within the bounds', () => {
    const sizes = { A: 500, B: 400, 'A & B': [10, 20] as [number, number], C: 100 };
    for (const expression of ['A | B', 'A - B', '(A | B) - C', 'A & B & C']) {
      const limits = bounds(expression, sizes, 1000);
      const size = independent(expression, sizes, 1000);
      if (!limits.ok || size === null || limits.high === null) throw new Error(expression);
      expect(size).toBeGreaterThanOrEqual(limits.low);
      expect(size).toBeLessThanOrEqual(limits.high);
    }
  });
});
