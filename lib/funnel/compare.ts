/** Two campaigns, creatives, arms of a test or periods side by side, step by step. */

import { isoOf } from '../metrics/calendar.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate } from '../metrics/figure.ts';
import type { Arm } from './arms.ts';
import { cartRole } from './cart.ts';
import { tQuantile } from './distributions.ts';
import { holmLevels } from './errors.ts';
import { type ChosenFunnel, chooseFunnels } from './funnels/index.ts';
import type { ModelSettings, Platform } from './input.ts';
import { type ArmNoise, noiseOfTotals, ownDayNoise, sameDayNoise } from './paired.ts';
import { planSteps, type StepPlan } from './plan.ts';
import { chanceHigher, changePValue, logRatio, type RateSample, rateInterval, rateOf } from './rates.ts';
import { knownDays, sumOver } from './series.ts';
import type { ComparedStep, Comparison, FunnelId, Note } from './types.ts';
import { needsFor, verdictOf } from './verdicts.ts';

/** Chance of any false finding over the steps of a comparison. */
const FAMILY_ERROR = 0.05;

export interface CompareOptions {
  platform: Platform;
  settings: ModelSettings;
  /** Only this funnel; null: the one that both arms support best. */
  funnel: FunnelId | null;
  /** GMV Max figures: their orders are not divided by clicks. */
  gmvMax?: boolean;
  /** Buyers can skip the cart, whatever the platform. */
  buyNow?: boolean;
}

export type Compared =
  | { ok: true; comparison: Comparison }
  | { ok: false; reason: 'attribution_windows_differ' | 'no_common_funnel' | 'no_complete_day' };

/**
 * Compares two arms step by step: rates with 95 % intervals, b relative to a with an interval that holds over all steps
 * (Holm), P(b is higher), and how much more data would decide a step. Arms that share days are compared on those days
 * alone, pairwise, so that what moves both cancels; days that one of them lacks are named in a note. Arms without a common
 * day, such as two periods, are compared over their own days. Arms without days rest on an assumed design effect: their
 * steps are `provisional` and have no chance. Refused, with the reason, when their conversions were counted under
 * different attribution windows, when they share no funnel, or when one has no complete day.
 */
export function compareArms(a: Arm, b: Arm, options: CompareOptions): Compared {
  if (new Set([...a.attributionDays, ...b.attributionDays]).size > 1)
    return { ok: false, reason: 'attribution_windows_differ' };
  const dated = a.series !== null && b.series !== null;
  const has = (metric: string) =>
    [a, b].every((arm) => (dated ? arm.series?.value.has(metric) : arm.totals?.has(metric)) === true);
  const { platform, funnel, settings, gmvMax = false } = options;
  const chosen = chooseFunnels(has, { platform, gmvMax, spend: has('cost'), only: funnel })[0];
  if (!chosen) return { ok: false, reason: 'no_common_funnel' };
  const ground = groundOf(a, b, chosen);
  if (!ground) return { ok: false, reason: 'no_complete_day' };
  const stageOf = (id: string | null) => {
    const metric = chosen.stages.find((stage) => stage.id === id)?.metric;
    return metric ? { metric, total: valueOf(ground.values[0], metric) + valueOf(ground.values[1], metric) } : null;
  };
  const cart = cartRole(options, stageOf(chosen.definition.cart), stageOf(chosen.definition.closing), null);
  const plans = planSteps(chosen, cart);
  const noise = ground.noise(plans);
  const measured = plans.map((plan, i) => measure(plan, ground.values, noise[i] as ArmNoise));
  const tested = measured.filter((m): m is Tested => m.samples !== null);
  const levels = holmLevels(
    tested.map(({ samples: [of, against], noise: { dof } }) => changePValue(against, of, dof)),
    FAMILY_ERROR,
  );
  tested.forEach((m, i) => conclude(m, levels[i] as number, ground.lengths, settings.margin));
  return {
    ok: true,
    comparison: {
      funnel: chosen.definition.id,
      a: a.name,
      b: b.name,
      on: ground.on,
      period: ground.period,
      days: ground.days,
      steps: measured.map((m) => m.step),
      notes: ground.notes,
    },
  };
}

/** The comparison of two arms (see `compareArms`); null where it is refused. */
export function compareTwo(a: Arm, b: Arm, options: CompareOptions): Comparison | null {
  const compared = compareArms(a, b, options);
  return compared.ok ? compared.comparison : null;
}

type Pair<T> = [T, T];
type Values = ReadonlyMap<string, Estimate>;

/** What the two arms are compared over. */
interface Ground extends Pick<Comparison, 'on' | 'period' | 'days' | 'notes'> {
  values: Pair<Values>;
  /** Days of each arm; null without days. */
  lengths: Pair<number> | null;
  noise: (plans: readonly StepPlan[]) => ArmNoise[];
}

const valueOf = (values: Values, metric: string): number => values.get(metric)?.value ?? Number.NaN;

function groundOf(a: Arm, b: Arm, chosen: ChosenFunnel): Ground | null {
  const metrics = chosen.stages.flatMap((stage) => (stage.metric ? [stage.metric] : []));
  if (a.series && b.series) {
    const series: Pair<typeof a.series> = [a.series, b.series];
    const [own, other] = series.map(({ first, length }, i) => {
      const all = Array.from({ length }, (_, day) => first + day);
      return knownDays(series[i] as typeof a.series, metrics, all);
    }) as Pair<number[]>;
    const shared = own.filter((day) => other.includes(day));
    const days: Pair<number[]> = shared.length > 0 ? [shared, shared] : [own, other];
    if (days.some((list) => list.length === 0)) return null;
    const [va, vb] = [sumOver(a.series, metrics, days[0]).values, sumOver(b.series, metrics, days[1]).values];
    const values: Pair<Values> = [va, vb];
    const lengths: Pair<number> = [days[0].length, days[1].length];
    if (shared.length === 0)
      return {
        on: 'own_days',
        period: null,
        days: Math.min(...lengths),
        notes: [],
        values,
        lengths,
        noise: (plans) => ownDayNoise(plans, series, days, values),
      };
    return {
      on: 'same_days',
      period: { start: isoOf(shared[0] as number), end: isoOf(shared[shared.length - 1] as number) },
      days: shared.length,
      notes: missingDays(series, shared),
      values,
      lengths,
      noise: (plans) => sameDayNoise(plans, series, shared, values),
    };
  }
  if (!a.totals || !b.totals) return null;
  return {
    on: 'totals',
    period: null,
    days: 0,
    notes: [],
    values: [a.totals, b.totals],
    lengths: null,
    noise: (plans) => plans.map(() => noiseOfTotals),
  };
}

function missingDays(series: Pair<{ first: number; length: number }>, shared: readonly number[]): Note[] {
  const first = Math.min(...series.map((s) => s.first));
  const end = Math.max(...series.map((s) => s.first + s.length));
  const used = new Set(shared);
  const days = Array.from({ length: end - first }, (_, i) => first + i).filter((day) => !used.has(day));
  return days.length > 0 ? [{ kind: 'missing_days', window: 'period', days: days.map(isoOf) }] : [];
}

interface Measured {
  step: ComparedStep;
  samples: Pair<RateSample> | null;
  noise: ArmNoise;
}
type Tested = Measured & { samples: Pair<RateSample> };

function measure(plan: StepPlan, values: Pair<Values>, noise: ArmNoise): Measured {
  const { id, from, to, k, n } = plan;
  const step: ComparedStep = {
    id,
    from,
    to,
    a: null,
    b: null,
    change: null,
    chanceBHigher: null,
    verdict: 'unknown',
    why: plan.why,
    provisional: noise.assumed,
    needs: null,
  };
  if (!k || !n || plan.verdict || findMetric(k)?.unit === 'money') return { step, samples: null, noise };
  const [a, b] = values.map((totals, i) => {
    const [numerator, denominator] = [totals.get(k), totals.get(n)];
    if (!numerator || !denominator || numerator.value > denominator.value) return null;
    const own = noise.own[i] as ArmNoise['own'][number];
    const sample = rateOf(numerator, denominator, noise.phi[i] as number);
    const alone = rateOf(numerator, denominator, own.value);
    return (
      sample && alone && { sample, shown: { rate: alone.rate, ...rateInterval(alone, tQuantile(0.975, own.dof)) } }
    );
  });
  if (!a || !b) {
    step.why = 'unit_mismatch';
    return { step, samples: null, noise };
  }
  step.a = a.shown;
  step.b = b.shown;
  return { step, samples: [a.sample, b.sample], noise };
}

const verdicts = { leak: 'a_higher', gain: 'b_higher', steady: 'same', too_little_data: 'too_little_data' } as const;

function conclude({ step, samples, noise }: Tested, level: number, lengths: Pair<number> | null, margin: number): void {
  const [a, b] = samples;
  const { dof, phi } = noise;
  const t = tQuantile(1 - level / 2, dof);
  const change = logRatio(b, a, t);
  step.change = { value: Math.expm1(change.value), low: Math.expm1(change.low), high: Math.expm1(change.high) };
  step.chanceBHigher = noise.assumed ? null : chanceHigher(b, a, dof);
  step.verdict = verdicts[verdictOf(change, margin)];
  step.why = null;
  if (step.verdict !== 'too_little_data') return;
  step.needs = needsFor({
    rate: a.rate,
    phi: Math.max(...phi),
    margin,
    t,
    pace: lengths && { now: (b.size * phi[1]) / lengths[1], before: (a.size * phi[0]) / lengths[0] },
    spare: null,
  });
}
