/** Shorter writing of the same set. */
import { combine, type Expression, partsOf, tagsOf, without } from './expression.ts';
import { printExpression } from './print.ts';
import { isNobody, sameTable, truthTable } from './truth.ts';

/** Tables of more tags make the search for parts to drop too slow while typing. */
const MAX_SEARCH_TAGS = 10;
/** Each round looks at every part once. */
const MAX_SEARCH_PARTS = 150;

/**
 * Returns a shorter expression for exactly the same set, or null when nobody can be in it.
 * Up to 10 tags and 150 parts no single part can be dropped from the result; beyond that only repeated and absorbed parts go.
 */
export function simplify(expression: Expression): Expression | null {
  const tidied = tidy(expression);
  if (tidied === null) return null;
  const tags = tagsOf(tidied);
  if (tags.length > MAX_SEARCH_TAGS) return tidied;
  const wanted = truthTable(tidied, tags);
  if (isNobody(wanted)) return null;
  if (countParts(tidied) > MAX_SEARCH_PARTS) return tidied;
  let shortest = tidied;
  for (let shorter = firstShorter(shortest); shorter !== null; shorter = firstShorter(shortest)) shortest = shorter;
  return shortest;

  function firstShorter(current: Expression): Expression | null {
    for (const candidate of dropOne(current)) {
      if (sameTable(truthTable(candidate, tags), wanted)) return candidate;
    }
    return null;
  }
}

/** Every expression with one part fewer. A generator, because the first fitting one is taken. */
function* dropOne(expression: Expression): Generator<Expression> {
  if (expression.op === 'tag') return;
  if (expression.op === 'minus') {
    yield expression.from;
    for (const [i] of expression.less.entries()) yield without(expression.from, except(expression.less, i));
    for (const from of dropOne(expression.from)) yield without(from, expression.less);
    for (const [i, part] of expression.less.entries()) {
      for (const shorter of dropOne(part)) yield without(expression.from, swap(expression.less, i, shorter));
    }
    return;
  }
  for (const [i] of expression.of.entries()) yield combine(expression.op, except(expression.of, i));
  for (const [i, part] of expression.of.entries()) {
    for (const shorter of dropOne(part)) yield combine(expression.op, swap(expression.of, i, shorter));
  }
}

function countParts(expression: Expression): number {
  return partsOf(expression).reduce((count, part) => count + countParts(part), 1);
}

function except<T>(list: readonly T[], i: number): T[] {
  return list.filter((_, k) => k !== i);
}

function swap<T>(list: readonly T[], i: number, item: T): T[] {
  return list.map((old, k) => (k === i ? item : old));
}

/** Flattens, drops repeated parts, applies absorption (`A | (A & B)` is `A`) and `X - X`; null when nobody is left. */
function tidy(expression: Expression): Expression | null {
  if (expression.op === 'tag') return expression;
  if (expression.op === 'minus') {
    const from = tidy(expression.from);
    const less = distinct(
      flatten(
        expression.less.map(tidy).filter((part) => part !== null),
        'or',
      ),
    );
    if (from === null || less.some((part) => same(part, from))) return null;
    return without(from, less);
  }
  const parts = expression.of.map(tidy);
  if (expression.op === 'or') {
    const kept = distinct(parts.filter((part) => part !== null));
    return kept.length === 0 ? null : combine('or', unabsorbed(kept, 'and'));
  }
  if (parts.includes(null)) return null;
  // `(A - B) & (C - D)` is `(A & C) - B - D`.
  const kept = parts.flatMap((part) => (part?.op === 'minus' ? part.from : (part ?? [])));
  const less = parts.flatMap((part) => (part?.op === 'minus' ? part.less : []));
  return without(combine('and', unabsorbed(distinct(flatten(kept, 'and')), 'or')), distinct(less));
}

function flatten(parts: readonly Expression[], op: 'and' | 'or'): Expression[] {
  return parts.flatMap((part) => (part.op === op ? part.of : [part]));
}

/** Leaves out what a sibling already decides: `A & B` beside `A` in a union, `A | B` beside `A` in an intersection. */
function unabsorbed(parts: readonly Expression[], inner: 'and' | 'or'): Expression[] {
  const keys = new Set(parts.map(printExpression));
  return parts.filter(
    (part) => part.op !== inner || !partsOf(part).some((within) => keys.has(printExpression(within))),
  );
}

function same(a: Expression, b: Expression): boolean {
  return printExpression(a) === printExpression(b);
}

function distinct(parts: readonly Expression[]): Expression[] {
  return [...new Map(parts.map((part) => [printExpression(part), part])).values()];
}
