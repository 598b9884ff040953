/** What steps away from a fractional optimum do to its basic variables. Values are times the determinant, residues modulo it. */
import type { Outsider, Tableau } from './tableau.ts';

/** Returns whether every basic variable ends whole and at 0 or more. */
export function endsWhole(steps: readonly Outsider[], { det, values }: Tableau): boolean {
  const whole = BigInt(det);
  return values.every((value, i) => {
    const left = steps.reduce((rest, { direction }) => rest - BigInt(direction[i] as number), value);
    return left >= 0n && left % whole === 0n;
  });
}

/** Returns whether the basic variable of a row ends whole. */
export function isWhole(steps: readonly Outsider[], residues: readonly number[], row: number, det: number): boolean {
  const moved = steps.reduce((sum, { direction }) => (sum + (direction[row] as number)) % det, 0);
  return ((residues[row] as number) - moved) % det === 0;
}

/** Returns whether a step takes no basic variable more than a share of its value: that many such steps leave none negative. */
export function spares({ direction }: Outsider, values: readonly bigint[], share: number): boolean {
  for (let i = 0; i < direction.length; i += 1) {
    const step = direction[i] as number;
    if (step > 0 && step * share > Number(values[i])) return false;
  }
  return true;
}

/** Returns the row whose residues tell most elements apart: all of them where they have no divisor in common with the determinant. Null without rows. */
export function finestRow(steps: readonly Outsider[], residues: readonly number[], det: number): number | null {
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
