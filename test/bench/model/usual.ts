/** The two rules that funnel tools commonly use, for comparison. */
import { normalCdf } from '../../../lib/funnel/distributions.ts';

export interface Counts {
  k: number;
  n: number;
}

/** "The leak is where most people drop off": always names a step. */
export function largestDropOff(now: readonly Counts[]): number {
  const rates = now.map(({ k, n }) => k / n);
  return rates.indexOf(Math.min(...rates));
}

/** Steps with p < 0.05 in a pooled two-proportion z-test against the week before, uncorrected. */
export function zTests(now: readonly Counts[], before: readonly Counts[]): number[] {
  return now.flatMap(({ k, n }, step) => {
    const past = before[step] as Counts;
    const pooled = (k + past.k) / (n + past.n);
    const z = (k / n - past.k / past.n) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / past.n));
    return 2 * normalCdf(-Math.abs(z)) < 0.05 ? [step] : [];
  });
}

/** Sums of the steps over days `from` to `to` (exclusive) of simulated counts. */
export function sums(counts: readonly (readonly number[])[], steps: number, from: number, to: number): Counts[] {
  const total = (metric: number) => (counts[metric] ?? []).slice(from, to).reduce((a, b) => a + b, 0);
  return Array.from({ length: steps }, (_, step) => ({ k: total(step + 1), n: total(step) }));
}
