/**
 * The size that an audience would have if its tags had nothing to do with each other, apart from what is known about
 * them together: iterative proportional fitting of the independent table to the known sizes (Deming & Stephan 1940),
 * which is plain multiplication of shares where only the tags' own sizes are known. An illustration, never a bound.
 */
import { type Expression, partsOf, tagsOf } from '../expression/expression.ts';
import { holdsAt, truthTable } from '../expression/truth.ts';
import { groupTags, type Knowledge, type Known } from './knowledge.ts';

const MAX_TABLE = 12;
const ROUNDS = 200;
const SETTLED = 1e-9;

/** Returns that size in people, rounded; null without a universe, or when a tag's own size is unknown, or when a table of more than 12 tags would be needed. */
export function sizeIfIndependent(expression: Expression, { known, universe }: Knowledge): number | null {
  if (universe === null || universe === 0) return universe;
  const wanted = tagsOf(expression);
  const groups = groupTags(known, wanted);
  const touched = new Set(wanted.map((name) => groups.get(name)));
  const tied = known.filter((one) => touched.has(groups.get(tagsOf(one.expression)[0] as string)));
  const joint = tied.filter((one) => one.expression.op !== 'tag');
  const tags = joint.length === 0 ? wanted : [...groups.keys()].filter((name) => touched.has(groups.get(name)));
  const shares = new Map<string, number>();
  for (const name of tags) {
    const share = ownShare(name, tied, universe);
    if (share === null) return null;
    shares.set(name, share);
  }
  const share =
    joint.length === 0 && readsOnce(expression)
      ? multiply(expression, shares)
      : tabulate(expression, tags, shares, joint, universe);
  return share === null ? null : Math.round(share * universe);
}

/** The middle of a tag's own known size, which the universe bounds as well, as a share of all people. */
function ownShare(name: string, known: readonly Known[], universe: number): number | null {
  const own = known.filter((one) => one.expression.op === 'tag' && one.expression.name === name);
  const low = Math.max(0, ...own.map((one) => one.low));
  const highs = own.flatMap((one) => (one.high === null ? [] : [one.high]));
  return highs.length === 0 ? null : (low + Math.min(universe, ...highs)) / 2 / universe;
}

function readsOnce(expression: Expression): boolean {
  const leaves = (part: Expression): number =>
    part.op === 'tag' ? 1 : partsOf(part).reduce((n, inner) => n + leaves(inner), 0);
  return leaves(expression) === tagsOf(expression).length;
}

/** Valid where no tag occurs twice. */
function multiply(part: Expression, shares: ReadonlyMap<string, number>): number {
  if (part.op === 'tag') return shares.get(part.name) as number;
  const inner = (one: Expression): number => multiply(one, shares);
  const missing = (parts: readonly Expression[]): number =>
    parts.reduce((product, one) => product * (1 - inner(one)), 1);
  if (part.op === 'or') return 1 - missing(part.of);
  if (part.op === 'and') return part.of.reduce((product, one) => product * inner(one), 1);
  return inner(part.from) * missing(part.less);
}

function tabulate(
  expression: Expression,
  tags: readonly string[],
  shares: ReadonlyMap<string, number>,
  joint: readonly Known[],
  universe: number,
): number | null {
  if (tags.length > MAX_TABLE) return null;
  const rows = Array.from({ length: 2 ** tags.length }, (_, row) => row);
  const table = Float64Array.from(rows, (row) =>
    tags.reduce((product, name, i) => {
      const share = shares.get(name) as number;
      return product * ((row >> i) & 1 ? share : 1 - share);
    }, 1),
  );
  const margins = [
    ...tags.map((name) => ({
      members: truthTable({ op: 'tag', name }, tags),
      low: shares.get(name) as number,
      high: shares.get(name) as number,
    })),
    ...joint.map((one) => ({
      members: truthTable(one.expression, tags),
      low: one.low / universe,
      high: one.high === null ? 1 : one.high / universe,
    })),
  ];
  if (joint.length > 0 && !fit(table, margins)) return null;
  const wanted = truthTable(expression, tags);
  return table.reduce((sum, share, row) => (holdsAt(wanted, row) ? sum + share : sum), 0);
}

/** Scales the table, margin by margin, until every margin lies in its range; false when it does not come to rest. */
function fit(table: Float64Array, margins: readonly { members: Uint32Array; low: number; high: number }[]): boolean {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const { members, low, high } of margins) {
      const inside = table.reduce((sum, share, row) => (holdsAt(members, row) ? sum + share : sum), 0);
      const wanted = Math.min(high, Math.max(low, inside));
      if (wanted === inside) continue;
      if (inside === 0 || inside === 1) return false;
      moved = Math.max(moved, Math.abs(wanted - inside));
      const [into, out] = [wanted / inside, (1 - wanted) / (1 - inside)];
      for (const [row, share] of table.entries()) table[row] = share * (holdsAt(members, row) ? into : out);
    }
    if (moved < SETTLED) return true;
  }
  return false;
}
