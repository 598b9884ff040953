/** Arithmetic in whole numbers that says so where a number would no longer be exact. */

/** Thrown when the allowed work is used up or a sum would no longer be exact; whoever asked falls back to a wider answer. */
export class GaveUp extends Error {}

/** Returns whether `a · b < c · d`, whatever their size; all must be whole. */
export function isLess(a: number, b: number, c: number, d: number): boolean {
  const left = a * b;
  const right = c * d;
  if (Math.abs(left) < Number.MAX_SAFE_INTEGER && Math.abs(right) < Number.MAX_SAFE_INTEGER) return left < right;
  return BigInt(a) * BigInt(b) < BigInt(c) * BigInt(d);
}

/** Throws `GaveUp` where sums or products may reach 2^53, from where whole numbers are rounded. */
export function mustBeExact(reach: number): void {
  if (reach >= Number.MAX_SAFE_INTEGER) throw new GaveUp();
}

/** Returns ⌊a / b⌋ for positive b. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
