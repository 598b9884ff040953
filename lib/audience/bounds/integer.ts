/** Least value of a cost over the whole-number solutions, by branching where the corner does not settle it (Land & Doig 1960). */
import type { Inequality } from './coefficients.ts';
import { lookIntoCorner } from './corner.ts';
import { floorDivide, GaveUp } from './exact.ts';
import { meetsRounding } from './near-whole.ts';
import { tighten } from './simplex.ts';
import type { Costs, Tableau } from './tableau.ts';

const MAX_NODES = 300;
/** Effort that the search may take where the corner left something open: some tens of milliseconds, rarely needed. */
const MAX_SEARCH = 5e6;

export type Optimum =
  | { kind: 'exact'; value: bigint }
  /** Not settled within the allowed work: the true value is this or more. */
  | { kind: 'at_least'; value: bigint }
  | { kind: 'infeasible' };

/** Returns the least `costs · x` over non-negative whole x. `tableau` must be optimal for the costs and is left as it was; costs are whole numbers. */
export function leastWhole(tableau: Tableau, costs: Costs): Optimum {
  const { least: floor, found } = lookIntoCorner(tableau, costs);
  let best = found;
  let nodes = 0;
  if (best === floor) return { kind: 'exact', value: floor };
  const open: Tableau[] = [tableau.copy(MAX_SEARCH)];
  try {
    for (let node = open.pop(); node !== undefined && best !== floor; node = open.pop()) {
      nodes += 1;
      if (nodes > MAX_NODES) return { kind: 'at_least', value: floor };
      const value = ceilingOf(node, costs);
      if (best !== null && value >= best) continue;
      const fraction = node.fractional().find(({ variable }) => variable >= 0 && variable < node.columns);
      if (fraction === undefined || meetsRounding(node, costs)) best = value;
      else open.push(...branches(node, costs, fraction.variable, fraction.floor));
    }
  } catch (error) {
    if (error instanceof GaveUp) return { kind: 'at_least', value: floor };
    throw error;
  }
  return best === null ? { kind: 'infeasible' } : { kind: 'exact', value: best };
}

function branches(node: Tableau, costs: Costs, variable: number, floor: bigint): Tableau[] {
  const unit = (sign: 1 | -1): Int32Array => {
    const coefficients = new Int32Array(node.columns);
    coefficients[variable] = sign;
    return coefficients;
  };
  const sides: Inequality[] = [
    { coefficients: unit(1), value: floor, largest: 1 },
    { coefficients: unit(-1), value: -(floor + 1n), largest: 1 },
  ];
  return sides.flatMap((side) => {
    const child = node.copy();
    return tighten(child, side, costs) ? [child] : [];
  });
}

function ceilingOf(tableau: Tableau, costs: Costs): bigint {
  const { numerator, denominator } = tableau.objective(costs);
  return -floorDivide(-numerator, denominator);
}
