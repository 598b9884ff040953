/** The simplex method in whole numbers: from basis to basis until nothing is negative and nothing cheaper. */
import type { Inequality } from './coefficients.ts';
import { isLess } from './exact.ts';
import type { Costs, Tableau } from './tableau.ts';

/** Columns looked at together; with more than this the first chunk that holds an improving one is good enough. */
const CHUNK = 1024;
/** Degenerate steps in a row before the rule that cannot cycle (Bland 1977) takes over. */
const STALLED = 30;

/**
 * Finds a first feasible basis; to be called once, before anything else.
 * Returns null, or, when there is none, the rows that contradict each other (Farkas).
 */
export function enter(tableau: Tableau): number[] | null {
  descend(tableau, null);
  const stuck = tableau.basis.some((id, i) => id < 0 && (tableau.values[i] as bigint) > 0n);
  if (stuck) {
    const duals = tableau.duals(null);
    return [...duals.keys()].filter((i) => duals[i] !== 0);
  }
  driveOutArtificials(tableau);
  return null;
}

/** Minimises `costs · x` from a feasible basis. Returns false when it falls without end. Throws `GaveUp` after too much work. */
export function minimise(tableau: Tableau, costs: Costs): boolean {
  return descend(tableau, costs);
}

/** Adds an inequality to an optimal basis and makes it optimal again. Returns false when nothing satisfies it. Throws `GaveUp` after too much work. */
export function tighten(tableau: Tableau, limit: Inequality, costs: Costs): boolean {
  tableau.append(limit);
  const second = secondCosts(tableau);
  for (;;) {
    const line = mostNegative(tableau.values);
    if (line === null) return true;
    const entering = restoring(tableau, line, costs, second);
    if (entering === null) return false;
    tableau.pivot(line, entering, tableau.direction(entering));
  }
}

function mostNegative(values: readonly bigint[]): number | null {
  let most: number | null = null;
  let least = 0n;
  for (const [i, value] of values.entries()) {
    if (value >= least) continue;
    least = value;
    most = i;
  }
  return most;
}

/** Primal simplex; `costs` null stands for the sum of the artificial variables. */
function descend(tableau: Tableau, costs: Costs | null): boolean {
  tableau.spread();
  const bounded = fall(tableau, costs);
  tableau.gather();
  return bounded;
}

function fall(tableau: Tableau, costs: Costs | null): boolean {
  let stalled = 0;
  let chunk = 0;
  for (;;) {
    const found = improving(tableau, costs, stalled > STALLED ? null : chunk);
    if (found === null) return true;
    chunk = found.chunk;
    const direction = tableau.direction(found.entering);
    const leaving = blocking(tableau, direction);
    if (leaving === null) return false;
    stalled = tableau.values[leaving] === 0n ? stalled + 1 : 0;
    tableau.pivot(leaving, found.entering, direction);
  }
}

function driveOutArtificials(tableau: Tableau): void {
  for (const [line, id] of tableau.basis.entries()) {
    if (id >= 0) continue;
    const weights = tableau.inverse[line] as Float64Array;
    let entering = tableau.combine(weights).findIndex((share) => share !== 0);
    if (entering < 0) {
      const slack = tableau.slacks.findIndex((sign, i) => sign !== 0 && weights[i] !== 0);
      // No variable can replace it: the row follows from the others and stays at zero for good.
      if (slack < 0) continue;
      entering = tableau.columns + slack;
    }
    tableau.pivot(line, entering, tableau.direction(entering));
  }
}

/**
 * The variable to bring in: the steepest of the first chunk that holds one, looking from `start` on, or the first of all when
 * `start` is null; null at the optimum.
 */
function improving(
  tableau: Tableau,
  costs: Costs | null,
  start: number | null,
): { entering: number; chunk: number } | null {
  const { columns } = tableau;
  const duals = tableau.duals(costs);
  const slack = tableau.slacks.findIndex((sign, i) => (duals[i] as number) * sign > 0);
  const bySlack = slack < 0 ? null : { entering: columns + slack, chunk: start ?? 0 };
  if (start === null) {
    const first = tableau.reduced(costs, duals).findIndex((cost) => cost < 0);
    return first < 0 ? bySlack : { entering: first, chunk: 0 };
  }
  const chunks = Math.max(1, Math.ceil(columns / CHUNK));
  for (let tried = 0; tried < chunks; tried += 1) {
    const chunk = (start + tried) % chunks;
    const from = chunk * CHUNK;
    const best = steepest(tableau.reduced(costs, duals, from, Math.min(from + CHUNK, columns)));
    if (best !== null) return { entering: from + best, chunk };
  }
  return bySlack;
}

function steepest(reduced: Float64Array): number | null {
  let best: number | null = null;
  let lowest = 0;
  for (let j = 0; j < reduced.length; j += 1) {
    const cost = reduced[j] as number;
    if (cost < lowest) {
      lowest = cost;
      best = j;
    }
  }
  return best;
}

/** The basic variable that reaches zero first; the lowest-numbered of several. Null: none does. */
function blocking({ basis, values }: Tableau, direction: Float64Array): number | null {
  let best: number | null = null;
  for (let i = 0; i < direction.length; i += 1) {
    const step = direction[i] as number;
    if (step <= 0) continue;
    if (best === null) {
      best = i;
      continue;
    }
    const left = (values[i] as bigint) * BigInt(direction[best] as number);
    const right = (values[best] as bigint) * BigInt(step);
    if (left < right || (left === right && (basis[i] as number) < (basis[best] as number))) best = i;
  }
  return best;
}

/**
 * Costs that decide between variables that cost the same, or the search could go round for ever: the basis is optimal for them as well,
 * and no two variables outside it cost quite the same.
 */
function secondCosts({ columns, basis }: Tableau): Float64Array {
  const costs = Float64Array.from({ length: columns + basis.length }, (_, id) => 1 + ((id * 7919) % 1009));
  for (const id of basis) if (id >= 0) costs[id] = 0;
  return costs;
}

/** The variable to bring in for a negative basic one, keeping both costs optimal; null: the row cannot hold. */
function restoring(tableau: Tableau, line: number, costs: Costs, second: Costs): number | null {
  const first = tableau.prices(costs);
  const next = tableau.prices(second);
  const shares = tableau.shares(line);
  let best: number | null = null;
  for (let id = 0; id < shares.length; id += 1) {
    const share = -(shares[id] as number);
    if (share <= 0) continue;
    const least = best === null ? null : -(shares[best] as number);
    if (least === null || best === null) best = id;
    else if (isLess(first[id] as number, least, first[best] as number, share)) best = id;
    else if (isLess(first[best] as number, share, first[id] as number, least)) continue;
    else if (isLess(next[id] as number, least, next[best] as number, share)) best = id;
  }
  return best;
}
