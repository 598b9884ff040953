/** Least value of a cost over the whole-number solutions: rounding cuts, then branching where they do not settle it. */
import { lookIntoCorner } from './corner.ts';
import { floorDivide, GaveUp } from './exact.ts';
import type { Costs, Row, Tableau } from './tableau.ts';

const CUT_ROUNDS = 4;
const CUTS_PER_ROUND = 6;
const MAX_NODES = 300;
/** Products that the search may cost where the corner left something open: it settles small numbers of people at once, the rest rarely. */
const MAX_SEARCH = 5e6;

export type Optimum =
  | { kind: 'exact'; value: bigint }
  /** Not settled within the allowed work: the true value is this or more. */
  | { kind: 'at_least'; value: bigint }
  | { kind: 'infeasible' };

/** Returns the least `costs · x` over non-negative whole x. `tableau` must be optimal for the costs and is left as it was; costs are whole numbers. */
export function leastWhole(tableau: Tableau, costs: Costs): Optimum {
  const corner = lookIntoCorner(tableau, costs);
  const floor = corner?.least ?? ceilingOf(tableau, costs);
  let best = corner?.found ?? null;
  let nodes = 0;
  if (best === floor) return { kind: 'exact', value: floor };
  const open: Tableau[] = [tableau.copy(MAX_SEARCH)];
  try {
    for (let node = open.pop(); node !== undefined && best !== floor; node = open.pop()) {
      nodes += 1;
      if (nodes > MAX_NODES) return { kind: 'at_least', value: floor };
      if (!cutDown(node, costs)) continue;
      const value = ceilingOf(node, costs);
      if (best !== null && value >= best) continue;
      const [open0] = node.fractional().filter(({ variable }) => variable >= 0 && variable < node.columns);
      if (open0 === undefined) best = value;
      else open.push(...branches(node, costs, open0.variable, open0.floor));
    }
  } catch (error) {
    if (error instanceof GaveUp) return { kind: 'at_least', value: floor };
    throw error;
  }
  return best === null ? { kind: 'infeasible' } : { kind: 'exact', value: best };
}

/** Adds cuts while some value is fractional; false when no whole solution is left. */
function cutDown(node: Tableau, costs: Costs): boolean {
  for (let round = 0; round < CUT_ROUNDS; round += 1) {
    const cuts = node
      .fractional()
      .slice(0, CUTS_PER_ROUND)
      .map(({ line }) => node.cut(line));
    if (cuts.length === 0) return true;
    for (const cut of cuts) if (!node.tighten(cut, costs)) return false;
  }
  return true;
}

function branches(node: Tableau, costs: Costs, variable: number, floor: bigint): Tableau[] {
  const unit = (sign: 1 | -1): Int32Array => {
    const coefficients = new Int32Array(node.columns);
    coefficients[variable] = sign;
    return coefficients;
  };
  const sides: Row[] = [
    { coefficients: unit(1), slack: 1, value: floor, largest: 1 },
    { coefficients: unit(-1), slack: 1, value: -(floor + 1n), largest: 1 },
  ];
  return sides.flatMap((side) => {
    const child = node.copy();
    return child.tighten(side, costs) ? [child] : [];
  });
}

function ceilingOf(tableau: Tableau, costs: Costs): bigint {
  const { numerator, denominator } = tableau.objective(costs);
  return -floorDivide(-numerator, denominator);
}
