/** The exact split of a product's change over its factors. */

/** The logarithmic mean: (a − b) / (ln a − ln b), and a where both are equal. */
export function logMean(a: number, b: number): number {
  if (a === b) return a;
  const x = Math.log(a / b);
  return Math.abs(x) < 1e-6 ? Math.sqrt(a * b) * (1 + (x * x) / 24) : (a - b) / x;
}

/**
 * Additive LMDI-I (Ang 2005, Energy Policy 33:867–871): ΔV_i = L(V1, V0)·ln(x_i1 / x_i0), which sums to ΔV exactly.
 * Zeros by the analytical limit (Wood & Lenzen 2006, Energy Policy 34): the first factor that is zero in only one of the
 * two periods takes the whole change; factors after it were not observed and get null. All null parts when both totals are zero.
 * @param before,now the factors in funnel order; NaN marks one that was not observed, allowed only after a zero.
 */
export function lmdi(before: readonly number[], now: readonly number[]): (number | null)[] {
  const zero = before.findIndex((x, i) => x === 0 || now[i] === 0);
  if (zero >= 0) {
    const product = (xs: readonly number[]) => (xs.includes(0) ? 0 : xs.reduce((a, b) => a * b, 1));
    const change = product(now) - product(before);
    return before.map((_, i) => (i === zero ? change : i < zero ? 0 : null));
  }
  const v0 = before.reduce((a, b) => a * b, 1);
  const v1 = now.reduce((a, b) => a * b, 1);
  const weight = logMean(v1, v0);
  return before.map((x, i) => weight * Math.log((now[i] as number) / x));
}
