/** Intervals of the parts of a decomposition: days drawn again with replacement, all stages of a day together. */
import { type Chain, factorsOf } from './decompose.ts';
import { lmdi } from './lmdi.ts';
import { uniform } from './random.ts';
import { type DaySeries, valueOn } from './series.ts';
import type { Factor } from './types.ts';

const DRAWS = 400;

/** Days that each window needs before its days stand for its swing. */
const MIN_NOW = 7;
const MIN_BEFORE = 14;

/**
 * The factors with 95 % intervals from a joint bootstrap of the days of both windows (Efron 1979), widened by
 * √(n/(n − 1)) for the few days of the period. Intervals need not sum. Unchanged where the days are too few or a part is
 * not observed.
 */
export function bootstrapFactors(
  chain: Chain,
  factors: readonly Factor[],
  series: DaySeries,
  nowDays: readonly number[],
  beforeDays: readonly number[],
  seed: number,
): Factor[] {
  if (nowDays.length < MIN_NOW || beforeDays.length < MIN_BEFORE) return [...factors];
  if (factors.some((f) => f.contribution === null)) return [...factors];
  const random = uniform(seed);
  const metrics = [...chain.metrics, ...(chain.money ? [chain.money] : [])];
  const rows = (days: readonly number[]) => days.map((day) => metrics.map((metric) => valueOn(series, metric, day)));
  const now = rows(nowDays);
  const before = rows(beforeDays);
  const scale = nowDays.length / beforeDays.length;
  const draw = (days: readonly number[][], factor: number) => {
    const sums = new Array<number>(metrics.length).fill(0);
    for (let i = 0; i < days.length; i++) {
      const day = days[Math.floor(random() * days.length)] as number[];
      for (let m = 0; m < sums.length; m++) sums[m] = (sums[m] as number) + (day[m] as number) * factor;
    }
    return chain.money ? factorsOf(sums.slice(0, -1), sums[sums.length - 1] as number) : factorsOf(sums, null);
  };
  const samples: number[][] = factors.map(() => []);
  for (let i = 0; i < DRAWS; i++) {
    lmdi(draw(before, scale), draw(now, 1)).forEach((part, f) => {
      if (part !== null && Number.isFinite(part)) (samples[f] as number[]).push(part);
    });
  }
  const widen = Math.sqrt(nowDays.length / (nowDays.length - 1));
  return factors.map((factor, f) => {
    const sorted = (samples[f] as number[]).sort((a, b) => a - b);
    const centre = factor.contribution;
    if (centre === null || sorted.length < DRAWS * 0.9) return factor;
    const at = (p: number) => sorted[Math.round(p * (sorted.length - 1))] as number;
    return { ...factor, low: centre - (centre - at(0.025)) * widen, high: centre + (at(0.975) - centre) * widen };
  });
}
