/** Shapley's split of a product's change: order-free and defined at zero, as long as every factor is. */

/**
 * The mean over all orders of what each factor's move changes (Shapley 1953). Parts sum to the change of the product.
 * At most 12 factors: every subset is visited.
 */
export function shapley(before: readonly number[], now: readonly number[]): number[] {
  const n = before.length;
  if (n > 12) throw new RangeError('too many factors');
  const factorial = [1];
  for (let i = 1; i <= n; i++) factorial.push((factorial[i - 1] as number) * i);
  const value = (set: number) =>
    before.reduce((product, x, i) => product * (set & (1 << i) ? (now[i] as number) : x), 1);
  return before.map((_, i) => {
    let part = 0;
    for (let set = 0; set < 1 << n; set++) {
      if (set & (1 << i)) continue;
      let size = 0;
      for (let bits = set; bits; bits &= bits - 1) size++;
      const weight = ((factorial[size] as number) * (factorial[n - size - 1] as number)) / (factorial[n] as number);
      part += weight * (value(set | (1 << i)) - value(set));
    }
    return part;
  });
}
