/** Rates of many rows drawn to what they share: a beta prior fitted to the rows themselves. */
import { logGamma } from './distributions.ts';

/** Effective counts of a row: the design effect is divided out. */
export interface RowCount {
  k: number;
  n: number;
}

export interface BetaPrior {
  alpha: number;
  beta: number;
}

/** Rows from which the fit is by maximum likelihood; below, by moments. */
const ENOUGH_ROWS = 20;

/** Strength of a prior that the rows cannot tell from "all alike". */
const ALIKE = 1e6;

/**
 * The beta-binomial prior of a set of rows. Null with fewer than two rows, or when nothing or everything converted.
 * Moments after Robinson (varianceexplained.org, 2015); likelihood by Newton steps on (ln α, ln β).
 */
export function fitPrior(rows: readonly RowCount[]): BetaPrior | null {
  const used = rows.filter((row) => row.n > 0);
  const n = used.reduce((sum, row) => sum + row.n, 0);
  const k = used.reduce((sum, row) => sum + row.k, 0);
  const mean = k / n;
  if (used.length < 2 || !(mean > 0) || mean >= 1) return null;
  const start = moments(used, mean, n);
  return used.length < ENOUGH_ROWS || start.alpha + start.beta >= ALIKE ? start : mostLikely(used, start);
}

/** The row's rate drawn to the prior's mean. */
export function shrink(row: RowCount, prior: BetaPrior): number {
  return (row.k + prior.alpha) / (row.n + prior.alpha + prior.beta);
}

function moments(rows: readonly RowCount[], mean: number, total: number): BetaPrior {
  // Weighted between-row variance of binomials with a common spread (Kleinman 1973).
  const spread = rows.reduce((sum, row) => sum + row.n * (row.k / row.n - mean) ** 2, 0);
  const squares = rows.reduce((sum, row) => sum + row.n * row.n, 0);
  const binomial = mean * (1 - mean);
  const rho = (spread - binomial * (rows.length - 1)) / (binomial * (total - squares / total - (rows.length - 1)));
  const strength = rho > 0 ? Math.min(ALIKE, 1 / rho - 1) : ALIKE;
  const safe = Math.max(strength, 1e-3);
  return { alpha: mean * safe, beta: (1 - mean) * safe };
}

function mostLikely(rows: readonly RowCount[], start: BetaPrior): BetaPrior {
  let { alpha, beta } = start;
  let fit = logLikelihood(rows, alpha, beta);
  for (let step = 0; step < 20; step++) {
    const { ga, gb, haa, hab, hbb } = slopes(rows, alpha, beta);
    // On the log scale: g·x, and H·x² + g·x on the diagonal.
    const da = ga * alpha;
    const db = gb * beta;
    const aa = haa * alpha * alpha + da;
    const bb = hbb * beta * beta + db;
    const ab = hab * alpha * beta;
    const determinant = aa * bb - ab * ab;
    let moveA = determinant > 0 && aa < 0 ? -(bb * da - ab * db) / determinant : da / (Math.abs(aa) + 1);
    let moveB = determinant > 0 && aa < 0 ? -(aa * db - ab * da) / determinant : db / (Math.abs(bb) + 1);
    const longest = Math.max(Math.abs(moveA), Math.abs(moveB));
    if (longest > 1) {
      moveA /= longest;
      moveB /= longest;
    }
    let improved = false;
    for (let half = 0; half < 8; half++) {
      const nextA = alpha * Math.exp(moveA);
      const nextB = beta * Math.exp(moveB);
      const next = logLikelihood(rows, nextA, nextB);
      if (next > fit) {
        improved = next - fit > 1e-7 * Math.abs(fit);
        alpha = nextA;
        beta = nextB;
        fit = next;
        break;
      }
      moveA /= 2;
      moveB /= 2;
    }
    if (!improved || alpha + beta > ALIKE) break;
  }
  return { alpha, beta };
}

function logLikelihood(rows: readonly RowCount[], alpha: number, beta: number): number {
  let sum = rows.length * (logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta));
  for (const { k, n } of rows) sum += logGamma(k + alpha) + logGamma(n - k + beta) - logGamma(n + alpha + beta);
  return sum;
}

function slopes(rows: readonly RowCount[], alpha: number, beta: number) {
  const both = alpha + beta;
  let ga = rows.length * (digamma(both) - digamma(alpha));
  let gb = rows.length * (digamma(both) - digamma(beta));
  let haa = rows.length * (trigamma(both) - trigamma(alpha));
  let hbb = rows.length * (trigamma(both) - trigamma(beta));
  let hab = rows.length * trigamma(both);
  for (const { k, n } of rows) {
    const dn = digamma(n + both);
    const tn = trigamma(n + both);
    ga += digamma(k + alpha) - dn;
    gb += digamma(n - k + beta) - dn;
    haa += trigamma(k + alpha) - tn;
    hbb += trigamma(n - k + beta) - tn;
    hab -= tn;
  }
  return { ga, gb, haa, hab, hbb };
}

/** ψ(x) for x > 0: recurrence to 6, then the asymptotic series (Abramowitz & Stegun 6.3.18). */
function digamma(x: number): number {
  let shift = 0;
  while (x < 6) {
    shift -= 1 / x;
    x += 1;
  }
  const f = 1 / (x * x);
  return shift + Math.log(x) - 0.5 / x - f * (1 / 12 - f * (1 / 120 - f * (1 / 252 - f / 240)));
}

/** ψ′(x) for x > 0 (Abramowitz & Stegun 6.4.12). */
function trigamma(x: number): number {
  let shift = 0;
  while (x < 6) {
    shift += 1 / (x * x);
    x += 1;
  }
  const f = 1 / (x * x);
  return shift + 1 / x + f / 2 + (f / x) * (1 / 6 - f * (1 / 30 - f * (1 / 42 - f / 30)));
}
