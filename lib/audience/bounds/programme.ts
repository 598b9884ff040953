/**
 * The sizes of all 2^n combinations of n tags as unknowns of an integer programme: every known size is a sum of some
 * of them, the universe the sum of all. Sharp bounds for any Boolean formula in this way: Hailperin 1965.
 */
import { type Expression, tagsOf } from '../expression/expression.ts';
import { holdsAt, type TruthTable, truthTable } from '../expression/truth.ts';
import { floorDivide, GaveUp } from './exact.ts';
import { leastWhole } from './integer.ts';
import type { Knowledge, Known } from './knowledge.ts';
import { meetsRounding } from './near-whole.ts';
import { enter, minimise } from './simplex.ts';
import { type Costs, type Row, Tableau } from './tableau.ts';

/** Bounds of a number of people; `high` null when there is none. `sharp`: both ends occur in a possible world. */
export interface Bounds {
  low: number;
  high: number | null;
  sharp: boolean;
}

export type Solved =
  | { kind: 'bounds'; bounds: Bounds }
  /** What is known cannot all hold, and this part of it not either. */
  | { kind: 'contradiction'; clash: Knowledge }
  | { kind: 'gave_up' };

/** Whole-number solutions are looked for up to this many tags; beyond it the bounds are those of the linear programme, rounded outward. */
export const MAX_WHOLE_TAGS = 8;
/** Above this many tags the search for combinations that can share an unknown costs more than it saves. */
const MAX_MERGED_TAGS = 12;

/**
 * Returns the bounds of `target` (null: only whether the knowledge can hold) over all worlds in which every known size holds.
 * At most 20 tags in all. Beyond 8 tags `sharp` is true only where the linear bound is met by a whole solution.
 */
export function solve(target: Expression | null, known: readonly Known[], universe: number | null): Solved {
  const tags = [
    ...new Set([...(target === null ? [] : tagsOf(target)), ...known.flatMap((k) => tagsOf(k.expression))]),
  ];
  const system = buildSystem(target, known, universe, tags);
  try {
    const tableau = Tableau.of(system.costs.length, system.rows);
    const clash = enter(tableau);
    if (clash !== null) return { kind: 'contradiction', clash: clashOf(clash, system.sources, { known, universe }) };
    const bounds = boundCosts(tableau, system.costs, tags.length <= MAX_WHOLE_TAGS);
    if (bounds === 'infeasible') return { kind: 'contradiction', clash: { known, universe } };
    return bounds === null ? { kind: 'gave_up' } : { kind: 'bounds', bounds };
  } catch (error) {
    if (error instanceof GaveUp) return { kind: 'gave_up' };
    throw error;
  }
}

/** Null: the search for the upper end ran out of its allowed work. */
function boundCosts(tableau: Tableau, costs: Int8Array, whole: boolean): Bounds | 'infeasible' | null {
  minimise(tableau, costs);
  const least = end(tableau, costs, whole);
  if (least === 'infeasible') return 'infeasible';
  const negated = costs.map((cost) => -cost);
  if (!minimise(tableau, negated)) return { low: Number(least.value), high: null, sharp: least.sharp };
  const most = end(tableau, negated, whole);
  if (most === 'infeasible') return null;
  return { low: Number(least.value), high: Number(-most.value), sharp: least.sharp && most.sharp };
}

function end(tableau: Tableau, costs: Costs, whole: boolean): { value: bigint; sharp: boolean } | 'infeasible' {
  if (whole) {
    const optimum = leastWhole(tableau, costs);
    if (optimum.kind === 'infeasible') return 'infeasible';
    return { value: optimum.value, sharp: optimum.kind === 'exact' };
  }
  const { numerator, denominator } = tableau.objective(costs);
  return { value: -floorDivide(-numerator, denominator), sharp: meetsRounding(tableau, costs) };
}

/** Sets that are known to be empty have no row of their own: any of them may take part. */
function clashOf(rows: readonly number[], sources: readonly Source[], { known, universe }: Knowledge): Knowledge {
  const involved = new Set(rows.map((row) => sources[row]));
  return {
    known: known.filter((one, i) => involved.has(i) || (one.high === 0 && one.low === 0)),
    universe: involved.has('universe') ? universe : null,
  };
}

/** Where a row comes from: the position of a known size. */
type Source = number | 'universe';

interface System {
  rows: Row[];
  sources: Source[];
  /** 1 for the combinations that are in the target. */
  costs: Int8Array;
}

function buildSystem(
  target: Expression | null,
  known: readonly Known[],
  universe: number | null,
  tags: readonly string[],
): System {
  const tables = known.map(({ expression }) => truthTable(expression, tags));
  const aim = target === null ? null : truthTable(target, tags);
  const empty = known.flatMap(({ high }, i) => (high === 0 ? [tables[i] as TruthTable] : []));
  const kept = distinctCombinations(aim === null ? tables : [...tables, aim], tags.length).filter(
    (row) => !empty.some((table) => holdsAt(table, row)),
  );
  const rows: Row[] = [];
  const sources: System['sources'] = [];
  const add = (source: Source, members: Int8Array, slack: Row['slack'], value: number): void => {
    rows.push({ members, slack, value: BigInt(value) });
    sources.push(source);
  };
  for (const [i, { low, high }] of known.entries()) {
    // Its combinations hold nobody and have no unknown left
    if (high === 0 && low === 0) continue;
    const members = membersOf(tables[i] as TruthTable, kept);
    if (high === low) add(i, members, 0, low);
    else {
      if (high !== null) add(i, members, 1, high);
      if (low > 0) add(i, members, -1, low);
    }
  }
  if (universe !== null) add('universe', new Int8Array(kept.length).fill(1), 0, universe);
  return { rows, sources, costs: aim === null ? new Int8Array(kept.length) : membersOf(aim, kept) };
}

function membersOf(table: TruthTable, rows: Uint32Array): Int8Array {
  const members = new Int8Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) members[i] = holdsAt(table, rows[i] as number) ? 1 : 0;
  return members;
}

/** One combination for each way to lie in or out of the sets; the others need no unknown of their own. */
function distinctCombinations(tables: readonly TruthTable[], tags: number): Uint32Array {
  const rows = Uint32Array.from({ length: 2 ** tags }, (_, row) => row);
  if (tags > MAX_MERGED_TAGS) return rows;
  const classes = new Uint32Array(rows.length);
  let count = 1;
  for (const table of tables) {
    // A class splits in two where the set cuts through it: members move to a new number.
    const moved = new Uint32Array(count);
    let next = count;
    for (let row = 0; row < rows.length; row += 1) {
      if (!holdsAt(table, row)) continue;
      const old = classes[row] as number;
      if (moved[old] === 0) {
        moved[old] = next;
        next += 1;
      }
      classes[row] = moved[old] as number;
    }
    count = next;
  }
  const firsts = new Map<number, number>();
  for (let row = 0; row < rows.length; row += 1) {
    const own = classes[row] as number;
    if (!firsts.has(own)) firsts.set(own, row);
  }
  return Uint32Array.from(firsts.values());
}
