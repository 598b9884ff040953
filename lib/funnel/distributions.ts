/** Distribution functions that the intervals need. Checked in tests against published tables. */

/** ln Γ(x) for x > 0, to 1e-13: Lanczos' approximation with Godfrey's coefficients (g = 7, n = 9). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const t = x + 6.5;
  let sum = c[0] as number;
  for (let i = 1; i < c.length; i++) sum += (c[i] as number) / (x - 1 + i);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Regularised incomplete beta function I_x(a, b) by Lentz's continued fraction (Abramowitz & Stegun 26.5.8). */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const tiny = 1e-300;
  let f = 1;
  let c = 1;
  let d = 0;
  for (let i = 0; i <= 300; i++) {
    const m = i >> 1;
    const term =
      i === 0
        ? 1
        : i % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + term * d;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = 1 + term / c;
    if (Math.abs(c) < tiny) c = tiny;
    f *= c * d;
    if (Math.abs(1 - c * d) < 1e-14) break;
  }
  return front * (f - 1);
}

/** P(Z ≤ z) of the standard normal. */
export function normalCdf(z: number): number {
  return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}

/** P(Z > z) for z ≥ 0: series near zero, continued fraction in the tail (Abramowitz & Stegun 26.2.11, 26.2.14). */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let i = 1; Math.abs(term) > 1e-17 * sum; i++) {
      term *= (z * z) / (2 * i + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let i = 60; i > 0; i--) fraction = z + i / fraction;
  return density / fraction;
}

/** The z with P(Z ≤ z) = p: Acklam's rational start, two Halley steps. ±Infinity at 1 and 0. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  let z: number;
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    z =
      (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  } else {
    const q = p - 0.5;
    const r = q * q;
    z =
      ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
        30.66479806614716) *
        r +
        2.506628277459239) *
        q) /
      (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
        13.28068155288572) *
        r +
        1);
  }
  for (let i = 0; i < 2; i++) {
    const e = normalCdf(z) - p;
    const u = e * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= u / (1 + (z * u) / 2);
  }
  return z;
}

/** P(T ≤ t) of Student's t; `dof` may be fractional or Infinity. */
export function tCdf(t: number, dof: number): number {
  if (dof > 1e6) return normalCdf(t);
  const tail = betaCdf(dof / (dof + t * t), dof / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t with P(T ≤ t) = p, by Newton steps within a shrinking bracket. */
export function tQuantile(p: number, dof: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantile(1 - p, dof);
  const start = normalQuantile(p);
  if (dof > 1e6 || start === Number.POSITIVE_INFINITY) return start;
  let low = 0;
  let high = Math.max(start, 1);
  while (tCdf(high, dof) < p) high *= 2;
  for (let i = 0; i < 80 && high - low > 1e-12 * high; i++) {
    const middle = (low + high) / 2;
    if (tCdf(middle, dof) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Two-sided p-value of a t statistic. */
export function twoSided(t: number, dof: number): number {
  return Number.isNaN(t) ? 1 : Math.min(1, 2 * tCdf(-Math.abs(t), dof));
}

/** P(F > f): upper tail of the F distribution. */
export function fTail(f: number, dof1: number, dof2: number): number {
  if (!(f > 0)) return 1;
  if (dof2 > 1e6) dof2 = 1e6;
  return betaCdf(dof2 / (dof2 + dof1 * f), dof2 / 2, dof1 / 2);
}
