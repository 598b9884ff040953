/** Random draws for simulations, all from one seeded source. */

export type Random = () => number;

export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma(shape, 1) by Marsaglia & Tsang (2000). */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(random: Random, a: number, b: number): number {
  const x = gamma(random, a);
  return x / (x + gamma(random, b));
}

/** Binomial(n, p): waiting times where few events are expected, beta splitting (Knuth) for large n. */
export function binomial(random: Random, n: number, p: number): number {
  if (p <= 0 || n <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  let k = 0;
  while (n * p > 30) {
    const middle = Math.floor(n / 2) + 1;
    const split = beta(random, middle, n + 1 - middle);
    if (split <= p) {
      k += middle;
      n -= middle;
      p = (p - split) / (1 - split);
    } else {
      n = middle - 1;
      p /= split;
    }
  }
  const log = Math.log1p(-p);
  for (let at = 0; ; k++) {
    at += Math.floor(Math.log(1 - random()) / log) + 1;
    if (at > n || !Number.isFinite(at)) return k;
  }
}

/** Beta-binomial with variance φ times the binomial's. */
export function clustered(random: Random, n: number, p: number, phi: number): number {
  if (phi <= 1 || n < 2 || p <= 0 || p >= 1) return binomial(random, n, p);
  const strength = (n - 1) / (phi - 1) - 1;
  return binomial(random, n, strength > 0 ? beta(random, p * strength, (1 - p) * strength) : random() < p ? 1 : 0);
}
