/**
 * The sizes of all 2^n combinations of n tags as unknowns of an integer programme: every known size is a sum of some
 * of them, the universe the sum of all. Sharp bounds for any Boolean formula in this way: Hailperin 1965.
 */
import { type Expression, tagsOf } from '../expression/expression.ts';
import { holdsAt, type TruthTable, truthTable } from '../expression/truth.ts';
import { floorDivide, GaveUp } from './exact.ts';
import { leastWhole } from './integer.ts';
import type { Known } from './knowledge.ts';
import { type Costs, type Row, Tableau } from './tableau.ts';

/** Bounds of a number of people; `high` null when there is none. `sharp`: both ends occur in a possible world. */
export interface Bounds {
  low: number;
  high: number | null;
  sharp: boolean;
}

export type Solved =
  | { kind: 'bounds'; bounds: Bounds }
  /** Positions of known sizes that cannot all hold; `universe` when its size takes part. */
  | { kind: 'contradiction'; known: number[]; universe: boolean }
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
    const tableau = new Tableau(system.costs.length, system.rows);
    const clash = tableau.enter();
    if (clash !== null) return contradiction(clash, system.sources, known);
    return bounded(tableau, system.costs, tags.length <= MAX_WHOLE_TAGS, known.length, universe);
  } catch (error) {
    if (error instanceof GaveUp) return { kind: 'gave_up' };
    throw error;
  }
}

function bounded(tableau: Tableau, costs: Int8Array, whole: boolean, known: number, universe: number | null): Solved {
  tableau.minimise(costs);
  const least = end(tableau, costs, whole);
  if (least === 'infeasible') {
    return { kind: 'contradiction', known: Array.from({ length: known }, (_, i) => i), universe: universe !== null };
  }
  const negated = costs.map((cost) => -cost);
  if (!tableau.minimise(negated)) {
    return { kind: 'bounds', bounds: { low: Number(least.value), high: null, sharp: least.sharp } };
  }
  const most = end(tableau, negated, whole);
  if (most === 'infeasible') return { kind: 'gave_up' };
  return {
    kind: 'bounds',
    bounds: { low: Number(least.value), high: Number(-most.value), sharp: least.sharp && most.sharp },
  };
}

function end(tableau: Tableau, costs: Costs, whole: boolean): { value: bigint; sharp: boolean } | 'infeasible' {
  if (whole) {
    const optimum = leastWhole(tableau, costs);
    if (optimum.kind === 'infeasible') return 'infeasible';
    return { value: optimum.value, sharp: optimum.kind === 'exact' };
  }
  const { numerator, denominator } = tableau.objective(costs);
  return { value: -floorDivide(-numerator, denominator), sharp: tableau.fractional().length === 0 };
}

/** Sets that are known to be empty have no row of their own: any of them may take part. */
function contradiction(
  rows: readonly number[],
  sources: readonly (number | 'universe')[],
  known: readonly Known[],
): Solved {
  const involved = [...new Set(rows.map((row) => sources[row]))];
  const empty = [...known.keys()].filter((i) => known[i]?.high === 0 && known[i]?.low === 0);
  return {
    kind: 'contradiction',
    known: [...involved.filter((source): source is number => typeof source === 'number'), ...empty].sort(
      (a, b) => a - b,
    ),
    universe: involved.includes('universe'),
  };
}

interface System {
  rows: Row[];
  /** For each row the known size it comes from. */
  sources: (number | 'universe')[];
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
  const add = (source: number | 'universe', coefficients: Int32Array, slack: Row['slack'], value: number): void => {
    rows.push({ coefficients, slack, value: BigInt(value), largest: 1 });
    sources.push(source);
  };
  for (const [i, { low, high }] of known.entries()) {
    // Its combinations hold nobody and have no unknown left
    if (high === 0 && low === 0) continue;
    const coefficients = Int32Array.from(membersOf(tables[i] as TruthTable, kept));
    if (high === low) add(i, coefficients, 0, low);
    else {
      if (high !== null) add(i, coefficients, 1, high);
      if (low > 0) add(i, coefficients, -1, low);
    }
  }
  if (universe !== null) add('universe', new Int32Array(kept.length).fill(1), 0, universe);
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
