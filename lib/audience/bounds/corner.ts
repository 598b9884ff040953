/**
 * Gomory's corner relaxation (1965): near a fractional optimum the whole solutions differ from it by whole multiples of the
 * variables outside the basis, and which multiples make everything whole is a question in a finite group with as many
 * elements as the determinant. The cheapest way through that group is a shortest path; where it leaves no variable
 * negative it is the whole optimum itself, else a lower bound.
 */
import { floorDivide } from './exact.ts';
import { cheapestWay, type Way } from './group-path.ts';
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

/** Returns what the corner says of the least `costs · x` over whole x, at an optimal basis for the costs; null where its group is too large. */
export function lookIntoCorner(tableau: Tableau, costs: Costs): Corner | null {
  const { det, values } = tableau.corner();
  const { numerator } = tableau.objective(costs);
  const whole = BigInt(det);
  const least = -floorDivide(-numerator, whole);
  if (values.every((value) => value % whole === 0n)) return { least, found: least };
  if (det > MAX_GROUP) return null;
  // First only by steps that make no scarce variable scarcer: such a path is likely to be a solution
  const target = Number(least * whole - numerator);
  const room = Float64Array.from(values, (value) => Number(value) / Math.ceil(Math.log2(det) + 1));
  const sparing = tableau.outsiders(costs, target).filter((step) => spares(step, room));
  const careful = shortest(sparing, values, det, target);
  if (careful !== null && holds(careful, values, whole)) return { least, found: least };
  const free = shortest(tableau.outsiders(costs, Number.POSITIVE_INFINITY), values, det, Number.POSITIVE_INFINITY);
  if (free === null) return null;
  const bound = -floorDivide(-(numerator + BigInt(free.extra)), whole);
  return { least: bound > least ? bound : least, found: holds(free, values, whole) ? bound : null };
}

/** Whether one more of the variable takes no basic one more than the room it has for a step: a guess, checked by `holds`. */
function spares({ direction }: Outsider, room: Float64Array): boolean {
  for (let i = 0; i < direction.length; i += 1) {
    const step = direction[i] as number;
    if (step > 0 && step > (room[i] as number)) return false;
  }
  return true;
}

/** The solution that a path leads to is one where every basic variable ends whole and at 0 or more. */
function holds({ steps }: Way, values: readonly bigint[], det: bigint): boolean {
  return values.every((value, i) => {
    const left = steps.reduce((rest, { direction }) => rest - BigInt(direction[i] as number), value);
    return left >= 0n && left % det === 0n;
  });
}

/** The cheapest steps, for at most `most`, after which every basic variable is whole; null where none lead there. */
function shortest(steps: readonly Outsider[], values: readonly bigint[], det: number, most: number): Way | null {
  const whole = BigInt(det);
  const residues = values.map((value) => Number(((value % whole) + whole) % whole));
  const keys: number[] = [];
  let row = finestRow(steps, residues, det);
  while (row !== null && keys.length < MAX_KEY_ROWS) {
    keys.push(row);
    const path = cheapestWay(steps, keys, residues, det, most);
    if (path === null) return null;
    // A row that is not whole yet tells elements apart that the rows so far take for one
    row = residues.findIndex((_, i) => !isWhole(path, residues, i, det));
    if (row < 0) return path;
  }
  return null;
}

/** The row whose residues tell most elements apart: all of them where they have no divisor in common with the determinant. */
function finestRow(steps: readonly Outsider[], residues: readonly number[], det: number): number | null {
  let finest: { row: number; divisor: number } | null = null;
  for (const [row, residue] of residues.entries()) {
    let divisor = residue === 0 ? det : commonDivisor(residue, det);
    for (const { direction } of steps) {
      if (divisor === 1) break;
      divisor = commonDivisor(direction[row] as number, divisor);
    }
    if (finest === null || divisor < finest.divisor) finest = { row, divisor };
    if (divisor === 1) break;
  }
  return finest?.row ?? null;
}

function commonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function isWhole({ steps }: Way, residues: readonly number[], row: number, det: number): boolean {
  const moved = steps.reduce((sum, { direction }) => (sum + (direction[row] as number)) % det, 0);
  return ((residues[row] as number) - moved) % det === 0;
}
