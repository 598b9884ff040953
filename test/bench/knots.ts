/** Requests that nothing splits, for the clock. */
import fc from 'fast-check';
import type { Knowledge, Known } from '../../lib/audience/bounds/knowledge.ts';
import type { Expression } from '../../lib/audience/expression/expression.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { printExpression } from '../../lib/audience/expression/print.ts';
import { expressions, holds, worlds } from '../audience/arbitrary.ts';

/** Returns a request over `tags` tied tags: every tag occurs twice, single sizes and neighbouring overlaps are known. */
export function knot(tags: number): { expression: Expression; knowledge: Knowledge } {
  const names = Array.from({ length: tags }, (_, i) => `t${i}`);
  const pair = (i: number): string => `(${names[i % tags]} & ${names[(i + 1) % tags]})`;
  const sizes: [string, number][] = [
    ...names.map((name, i): [string, number] => [name, 10_000 + 517 * i]),
    ...names.slice(1).map((_, i): [string, number] => [pair(i), 900 + 31 * i]),
  ];
  const pairs = names.map((_, i) => pair(i)).join(' | ');
  return {
    expression: read(`(${pairs}) - (${names[0]} & ${names[tags - 1]} & ${names[tags >> 1]})`),
    knowledge: {
      known: sizes.map(([label, size]): Known => ({ expression: read(label), low: size, high: size, label })),
      universe: 1_000_000,
    },
  };
}

function read(source: string): Expression {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.error.code}`);
  return parsed.expression;
}

export interface Measured {
  expression: Expression;
  knowledge: Knowledge;
  /** The size of the expression in the world that the known sizes were measured on. */
  truth: number;
}

/**
 * Returns `runs` requests over `tags` tags with `facts` known sizes of composite expressions, measured on random worlds of
 * some tens of thousands of people, a third of them widened to ranges. The same ones at every call.
 */
export function tangles(tags: number, facts: number, runs: number): Measured[] {
  const names = Array.from({ length: tags }, (_, i) => `t${i}`);
  const drawn = fc.tuple(
    expressions({ tags: names, depth: 4 }),
    fc.array(expressions({ tags: names, depth: 2 }), { minLength: facts, maxLength: facts }),
    fc.array(worlds(names), { minLength: 40, maxLength: 60 }),
  );
  return fc.sample(drawn, { numRuns: runs, seed: 1000 * tags + facts }).map(([expression, of, kinds]) => {
    const people = kinds.map((_, i) => 37 * (1 + ((i * 7919) % 97)));
    const count = (part: Expression): number =>
      kinds.reduce((sum, kind, i) => (holds(part, kind) ? sum + (people[i] as number) : sum), 0);
    const known = of.map((part, i): Known => {
      const size = count(part);
      const wide = i % 3 === 0 ? Math.ceil(size * 0.03) : 0;
      return { expression: part, low: size - wide, high: size + wide, label: printExpression(part) };
    });
    const universe = people.reduce((sum, n) => sum + n, 5000);
    return { expression, knowledge: { known, universe }, truth: count(expression) };
  });
}
