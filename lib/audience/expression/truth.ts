/**
 * Truth tables: one bit for each of the 2^n ways to be in or out of n tags. Row r holds the people who are in tag i
 * exactly when bit i of r is set; row 0 is everybody who carries none of the tags.
 */
import type { Expression } from './expression.ts';

export type TruthTable = Uint32Array;

/** Tables of more tags would need more than 16 MB. */
export const MAX_TABLE_TAGS = 20;

const LOW_PATTERNS = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const;

/** Returns the table of an expression over the given tags (all of its tags must be among them, at most 20). */
export function truthTable(expression: Expression, tags: readonly string[]): TruthTable {
  if (tags.length > MAX_TABLE_TAGS) throw new RangeError(`A truth table takes at most ${MAX_TABLE_TAGS} tags`);
  const index = new Map(tags.map((name, i) => [name, i]));
  const build = (part: Expression): TruthTable => {
    if (part.op === 'tag') {
      const i = index.get(part.name);
      if (i === undefined) throw new RangeError(`Unknown tag ${part.name}`);
      return tagTable(i, tags.length);
    }
    const table = build(part.op === 'minus' ? part.from : (part.of[0] as Expression));
    const others = part.op === 'minus' ? part.less : part.of.slice(1);
    for (const other of others) fold(part.op, table, build(other));
    return table;
  };
  return build(expression);
}

function fold(op: 'and' | 'or' | 'minus', into: TruthTable, other: TruthTable): void {
  for (let w = 0; w < into.length; w += 1) {
    const a = into[w] as number;
    const b = other[w] as number;
    into[w] = op === 'and' ? a & b : op === 'or' ? a | b : a & ~b;
  }
}

function tagTable(i: number, tags: number): TruthTable {
  const table = new Uint32Array(Math.max(1, 2 ** (tags - 5)));
  const pattern = LOW_PATTERNS[i];
  for (let w = 0; w < table.length; w += 1) {
    table[w] = pattern ?? ((w >>> (i - 5)) & 1 ? 0xffffffff : 0);
  }
  // With fewer than five tags only the first 2^n bits mean something.
  if (tags < 5) table[0] = (table[0] as number) & (2 ** (2 ** tags) - 1);
  return table;
}

/** Returns whether row `r` is in the set. */
export function holdsAt(table: TruthTable, r: number): boolean {
  return (((table[r >>> 5] as number) >>> (r & 31)) & 1) === 1;
}

/** Returns whether two tables over the same tags are the same set. */
export function sameTable(a: TruthTable, b: TruthTable): boolean {
  return a.every((word, w) => word === b[w]);
}

/** Returns whether the set is empty in every world. */
export function isNobody(table: TruthTable): boolean {
  return table.every((word) => word === 0);
}
