/** The noise of a comparison of two arms: of the same days, of their own days, or assumed. */
import type { Estimate } from '../metrics/figure.ts';
import { assumedPhi, dofOfSum, type Phi, phiOf, runInflation } from './design-effect.ts';
import { type Dispersion, dispersionOf, MIN_DAYS } from './dispersion.ts';
import type { StepPlan } from './plan.ts';
import { type DaySeries, valueOn } from './series.ts';

type Pair<T> = [T, T];

/** The noise of one step of two arms. */
export interface ArmNoise {
  /** Design effect of each arm in the comparison. */
  phi: Pair<number>;
  /** Degrees of freedom behind the comparison. */
  dof: number;
  /** Design effect of each arm by itself, for the interval of its own rate. */
  own: Pair<Phi>;
  assumed: boolean;
}

/** Without days: a design effect of 2 for both, an assumption. */
export const noiseOfTotals: ArmNoise = {
  phi: [assumedPhi.value, assumedPhi.value],
  dof: assumedPhi.dof,
  own: [assumedPhi, assumedPhi],
  assumed: true,
};

/**
 * Noise of arms over the same days: the variance of the log ratio from each day's pull on it, by the delta method for
 * ratios with the day as the unit (Deng et al., KDD 2018), so that what moves both arms on a day cancels. Never below the
 * binomial; inflated where neighbouring days are alike, in the step or over all steps together. Assumed below 14 days.
 */
export function sameDayNoise(
  plans: readonly StepPlan[],
  series: Pair<DaySeries>,
  days: readonly number[],
  values: Pair<ReadonlyMap<string, Estimate>>,
): ArmNoise[] {
  const own = ownDayNoise(plans, series, [days, days], values);
  if (days.length < MIN_DAYS) return own;
  const pulls = plans.map((plan) => pullsOf(plan, series, days, values));
  const together = memoryOf(
    pulls.flatMap((pull) => pull?.products ?? []),
    BY_CHANCE_TOGETHER,
  );
  return plans.map((_, i): ArmNoise => {
    const pull = pulls[i];
    const alone = own[i] as ArmNoise;
    if (!pull) return alone;
    const memory = Math.max(together, memoryOf(pull.products, BY_CHANCE));
    const phi = Math.max(1, (pull.variance * runInflation(memory, days.length)) / pull.binomial);
    // Days that are alike say less of their spread than their number (Bartlett 1946)
    const dof = ((days.length - 1) * (1 - memory ** 2)) / (1 + memory ** 2);
    return { ...alone, phi: [phi, phi], dof, assumed: false };
  });
}

/** One-sided normal quantiles at which a correlation of neighbouring days is no chance: of one step at 10 %, of all at 5 %. */
const BY_CHANCE = 1.2816;
const BY_CHANCE_TOGETHER = 1.6449;

/** Highest correlation of neighbouring days that is reckoned with. */
const MOST_ALIKE = 0.9;

/**
 * Correlation of neighbouring days from their products in units of the variance, freed of the bias of a fitted mean
 * (Kendall 1954: −(1 + 4ρ)/n); 0 where it can be chance.
 */
function memoryOf(products: readonly number[], quantile: number): number {
  const n = products.length;
  if (n < MIN_PAIRS) return 0;
  const rho = (products.reduce((sum, x) => sum + x, 0) + 1) / (n - 4);
  return rho > quantile / Math.sqrt(n) ? Math.min(MOST_ALIKE, rho) : 0;
}

/** Pairs of neighbouring days below which their correlation cannot be told. */
const MIN_PAIRS = 7;

/** Noise of arms over days of their own: each arm's design effect from its days, what lasts longer than a day included. */
export function ownDayNoise(
  plans: readonly StepPlan[],
  series: Pair<DaySeries>,
  days: Pair<readonly number[]>,
  values: Pair<ReadonlyMap<string, Estimate>>,
): ArmNoise[] {
  const found = series.map((s, arm) => plans.map((plan) => dispersionOfArm(s, plan, days[arm] as readonly number[])));
  return plans.map((plan, at): ArmNoise => {
    const own = found.map((steps, arm) => {
      const others = steps.filter((d, i): d is Dispersion => i !== at && d !== null);
      return phiOf(steps[at] ?? null, others, (days[arm] as readonly number[]).length);
    }) as Pair<Phi>;
    const variances = own.map(
      (phi, arm) => phi.value * binomialVariance(plan, values[arm] as ReadonlyMap<string, Estimate>),
    );
    return {
      phi: [own[0].value, own[1].value],
      dof: dofOfSum(variances[0] as number, own[0].dof, variances[1] as number, own[1].dof) || own[0].dof,
      own,
      assumed: own.some(({ from }) => from === 'assumed'),
    };
  });
}

/** Variance of the log of a rate if every event were independent: (1 − r)/k. */
function binomialVariance({ k, n }: StepPlan, values: ReadonlyMap<string, Estimate>): number {
  const [events, trials] = [k && values.get(k)?.value, n && values.get(n)?.value];
  return events && trials ? Math.max(0, 1 - events / trials) / events : Number.NaN;
}

interface Pulls {
  variance: number;
  binomial: number;
  /** Products of neighbouring days in units of the variance; their mean is the correlation. */
  products: number[];
}

/** What each day adds to ln(rate b / rate a) beyond its share; null where a step has no rate or no event. */
function pullsOf(
  plan: StepPlan,
  series: Pair<DaySeries>,
  days: readonly number[],
  values: Pair<ReadonlyMap<string, Estimate>>,
): Pulls | null {
  const { k, n } = plan;
  const binomial = binomialVariance(plan, values[0]) + binomialVariance(plan, values[1]);
  if (!k || !n || plan.verdict || !(binomial > 0)) return null;
  const pullOf = (arm: 0 | 1, day: number) => {
    const events = values[arm].get(k)?.value ?? Number.NaN;
    const rate = events / (values[arm].get(n)?.value ?? Number.NaN);
    return (valueOn(series[arm], k, day) - rate * valueOn(series[arm], n, day)) / events;
  };
  const pulls = days.map((day) => pullOf(1, day) - pullOf(0, day));
  const sum = pulls.reduce((total, pull) => total + pull * pull, 0);
  const products = pulls.flatMap((pull, i) =>
    i > 0 && sum > 0 && days[i] === (days[i - 1] as number) + 1
      ? [(pull * (pulls[i - 1] as number) * days.length) / sum]
      : [],
  );
  return { variance: (sum * days.length) / (days.length - 1), binomial, products };
}

function dispersionOfArm(series: DaySeries, { k, n, verdict }: StepPlan, days: readonly number[]): Dispersion | null {
  if (!k || !n || verdict) return null;
  return dispersionOf(days.map((day) => ({ day, k: valueOn(series, k, day), n: valueOn(series, n, day) })));
}
