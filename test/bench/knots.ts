/** Requests that nothing splits: every tag occurs twice, single sizes and neighbouring overlaps are known. */
import type { Knowledge, Known } from '../../lib/audience/bounds/knowledge.ts';
import type { Expression } from '../../lib/audience/expression/expression.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';

/** Returns a request over `tags` tied tags. */
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
