/** The noise of a comparison of two arms: of the same days, of their own days, or assumed. */

import type { Estimate } from '../metrics/figure.ts';
import { type Deviations, deviationsOf, inflations } from './alike-days.ts';
import { assumedPhi, dofOfSum, type Phi, phiOf } from './design-effect.ts';
import { type Dispersion, dispersionOf, type Inflation, MIN_DAYS } from './dispersion.ts';
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
 * binomial, inflated by what neighbouring days share. Assumed below 14 days.
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
  const known = pulls.filter((pull): pull is Pulls => pull !== null);
  const alike = inflations(known.map(({ deviations }) => deviations));
  return plans.map((_, i): ArmNoise => {
    const pull = pulls[i];
    const alone = own[i] as ArmNoise;
    if (!pull) return alone;
    const { value, dof } = alike[known.indexOf(pull)] as Inflation;
    const phi = Math.max(1, (days.length * pull.deviations.variance * value) / pull.binomial);
    return { ...alone, phi: [phi, phi], dof, assumed: false };
  });
}

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

/** What the days of a step add to its log ratio, and the variance of the sum if every event were independent. */
interface Pulls {
  deviations: Deviations;
  binomial: number;
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
  const deviations = deviationsOf(
    days.map((day) => pullOf(1, day) - pullOf(0, day)),
    (i) => days[i] === (days[i - 1] as number) + 1,
  );
  return { deviations, binomial };
}

function dispersionOfArm(series: DaySeries, { k, n, verdict }: StepPlan, days: readonly number[]): Dispersion | null {
  if (!k || !n || verdict) return null;
  return dispersionOf(days.map((day) => ({ day, k: valueOn(series, k, day), n: valueOn(series, n, day) })));
}
