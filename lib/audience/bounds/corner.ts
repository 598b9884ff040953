/**
 * Gomory's corner relaxation (1965): near a fractional optimum the whole solutions differ from it by whole multiples of the
 * variables outside the basis, and which multiples make everything whole is a question in a finite group with as many
 * elements as the determinant. The cheapest way through that group is a shortest path; where it leaves no variable
 * negative it is the whole optimum itself, else a lower bound.
 */
import { floorDivide } from './exact.ts';
import { cheapestWay, type Way } from './group-path.ts';
import { meetsRounding } from './near-whole.ts';
import { endsWhole, finestRow, isWhole } from './steps.ts';
import type { Costs, Outsider, Tableau } from './tableau.ts';

/** Group elements that are looked at; determinants met with 40 known sizes stay below. */
const MAX_GROUP = 20_000;
/** Rows that tell the elements of the group apart; most groups are cyclic, then one does. */
const MAX_KEY_ROWS = 3;

export interface Corner {
  /** No whole solution costs less. */
  least: bigint;
  /** A whole solution costs exactly this; null: none was found this way. */
  found: bigint | null;
}

/** Returns what the corner says of the least `costs · x` over whole x, at an optimal basis for the costs. */
export function lookIntoCorner(tableau: Tableau, costs: Costs): Corner {
  const { det, values } = tableau;
  const { numerator } = tableau.objective(costs);
  const whole = BigInt(det);
  const least = -floorDivide(-numerator, whole);
  if (meetsRounding(tableau, costs)) return { least, found: least };
  if (det > MAX_GROUP) return { least, found: null };
  const way = shortest([...tableau.outsiders(costs)], values, det);
  if (way === null) return { least, found: null };
  const bound = -floorDivide(-(numerator + BigInt(way.extra)), whole);
  return { least: bound, found: endsWhole(way.steps, tableau) ? bound : null };
}

/** The cheapest steps after which every basic variable is whole; null where none lead there. */
function shortest(steps: readonly Outsider[], values: readonly bigint[], det: number): Way | null {
  const whole = BigInt(det);
  const residues = values.map((value) => Number(((value % whole) + whole) % whole));
  const keys: number[] = [];
  let row = finestRow(steps, residues, det);
  while (row !== null && keys.length < MAX_KEY_ROWS) {
    keys.push(row);
    const path = cheapestWay(steps, keys, residues, det);
    if (path === null) return null;
    // A row that is not whole yet tells elements apart that the rows so far take for one
    row = residues.findIndex((_, i) => !isWhole(path.steps, residues, i, det));
    if (row < 0) return path;
  }
  return null;
}
