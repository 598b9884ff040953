/** Whole solutions a few steps away from a fractional optimum: nearly all optima are settled by one, before its group is searched. */
import { floorDivide } from './exact.ts';
import { endsWhole, finestRow, isWhole, spares } from './steps.ts';
import type { Costs, Outsider, Tableau } from './tableau.ts';

/** A way is made of two pairs of steps. */
const MOST_STEPS = 4;
/** Steps to choose from. Their pairs are some thousands, more than the square root of any determinant met. */
const MAX_CHOICE = 96;
/** Pairs of pairs that agree in one row and are compared in all. */
const MAX_TRIES = 20_000;

/**
 * Returns whether a whole solution was found that costs no more than the linear optimum rounded up; `tableau` must be optimal for
 * the costs. False proves nothing.
 */
export function meetsRounding(tableau: Tableau, costs: Costs): boolean {
  const { det, values } = tableau;
  const whole = BigInt(det);
  const residues = values.map((value) => Number(value % whole));
  if (residues.every((residue) => residue === 0)) return true;
  const { numerator } = tableau.objective(costs);
  const most = Number(-floorDivide(-numerator, whole) * whole - numerator);
  const steps: Outsider[] = [];
  for (const step of tableau.outsiders(costs, most)) {
    if (spares(step, values, MOST_STEPS)) steps.push(step);
    if (steps.length >= MAX_CHOICE) break;
  }
  const row = finestRow(steps, residues, det);
  const way = row === null ? null : fewSteps(steps, row, residues, det, most);
  return way !== null && endsWhole(way, tableau);
}

/** One or two steps, or none. */
interface Pair {
  cost: number;
  /** What it adds in the row that pairs are found by. */
  residue: number;
  steps: readonly Outsider[];
}

/**
 * Steps, for at most `most` together, after which every basic variable is whole; null where none were found. Pairs wait under
 * what they add in one row for the pair that completes them (meet in the middle: Horowitz & Sahni 1974).
 */
function fewSteps(
  steps: readonly Outsider[],
  row: number,
  residues: readonly number[],
  det: number,
  most: number,
): readonly Outsider[] | null {
  const waiting = new Map<number, Pair[]>();
  let tries = 0;
  for (const pair of pairs(steps, row, det)) {
    const alike = waiting.get(pair.residue);
    if (alike === undefined) waiting.set(pair.residue, [pair]);
    else alike.push(pair);
    const missing = ((residues[row] as number) - pair.residue + det) % det;
    for (const other of waiting.get(missing) ?? []) {
      if (pair.cost + other.cost > most) continue;
      const way = [...pair.steps, ...other.steps];
      if (residues.every((_, i) => isWhole(way, residues, i, det))) return way;
      tries += 1;
      if (tries > MAX_TRIES) return null;
    }
  }
  return null;
}

function* pairs(steps: readonly Outsider[], row: number, det: number): Generator<Pair> {
  yield { cost: 0, residue: 0, steps: [] };
  const added = steps.map(({ direction }) => (((direction[row] as number) % det) + det) % det);
  for (const [i, step] of steps.entries()) {
    const own = added[i] as number;
    yield { cost: step.cost, residue: own, steps: [step] };
    for (let j = 0; j <= i; j += 1) {
      const other = steps[j] as Outsider;
      yield { cost: step.cost + other.cost, residue: (own + (added[j] as number)) % det, steps: [other, step] };
    }
  }
}
