/** Two campaigns, creatives or arms of a test side by side, on the same days. */

import { isoOf } from '../metrics/calendar.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate } from '../metrics/figure.ts';
import { cartRole } from './cart.ts';
import { type Dispersion, dispersionOf, type Phi, phiOf } from './dispersion.ts';
import { tQuantile } from './distributions.ts';
import { holmLevels } from './errors.ts';
import { chooseFunnels } from './funnels/index.ts';
import type { ModelSettings, Platform } from './input.ts';
import { planSteps, type StepPlan } from './plan.ts';
import { chanceHigher, changePValue, logRatio, type RateSample, rateInterval, rateOf } from './rates.ts';
import { type DaySeries, known, sumOver, valueOn } from './series.ts';
import type { ComparedStep, Comparison, FunnelId, Note } from './types.ts';
import { needsFor, verdictOf } from './verdicts.ts';

/** One side of a comparison, by day. */
export interface Arm {
  name: string;
  series: DaySeries;
}

/**
 * Compares the steps of two arms over the days that both have in full; days that one of them lacks are named in a note and
 * left out of both. The design effect of each arm comes from its own days, 2 is assumed below 14. Null when the arms share
 * no funnel or no day.
 */
export function compareArms(
  a: Arm,
  b: Arm,
  options: { platform: Platform; settings: ModelSettings; funnel: FunnelId | null },
): Comparison | null {
  const has = (metric: string) => a.series.value.has(metric) && b.series.value.has(metric);
  const chosen = chooseFunnels(has, {
    platform: options.platform,
    gmvMax: false,
    spend: has('cost'),
    only: options.funnel,
  })[0];
  if (!chosen) return null;
  const metrics = chosen.stages.flatMap((stage) => (stage.metric ? [stage.metric] : []));
  const first = Math.min(a.series.first, b.series.first);
  const last = Math.max(a.series.first + a.series.length, b.series.first + b.series.length) - 1;
  const days: number[] = [];
  const missing: string[] = [];
  for (let day = first; day <= last; day++) {
    if (known(a.series, metrics, day) && known(b.series, metrics, day)) days.push(day);
    else missing.push(isoOf(day));
  }
  if (days.length === 0) return null;
  const notes: Note[] = missing.length > 0 ? [{ kind: 'missing_days', window: 'period', days: missing }] : [];
  const totals = [a, b].map((arm) => sumOver(arm.series, metrics, days));
  const sumOf = (metric: string) => totals.reduce((sum, t) => sum + (t.values.get(metric)?.value ?? Number.NaN), 0);
  const stageOf = (id: string | null) => {
    const metric = chosen.stages.find((stage) => stage.id === id)?.metric;
    return metric ? { metric, total: sumOf(metric) } : null;
  };
  const cart = cartRole(options.platform, stageOf(chosen.definition.cart), stageOf(chosen.definition.closing), null);
  const plans = planSteps(chosen, cart);
  const noise = [a, b].map((arm) => plans.map((plan) => dispersionOfArm(arm.series, plan, days)));
  const measured = plans.map((plan, i) => measure(plan, i, [a, b], days, noise));
  const tested = measured.filter((m) => m.samples !== null);
  const levels = holmLevels(
    tested.map(({ samples, dof }) => changePValue((samples as Pair)[1], (samples as Pair)[0], dof)),
    0.05,
  );
  tested.forEach((m, i) => conclude(m, levels[i] as number, days.length, options.settings.margin));
  return {
    funnel: chosen.definition.id,
    a: a.name,
    b: b.name,
    period: { start: isoOf(days[0] as number), end: isoOf(days[days.length - 1] as number) },
    days: days.length,
    steps: measured.map((m) => m.step),
    notes,
  };
}

type Pair = [RateSample, RateSample];

interface Measured {
  step: ComparedStep;
  samples: Pair | null;
  phi: [Phi, Phi];
  dof: number;
}

function measure(
  plan: StepPlan,
  at: number,
  arms: [Arm, Arm],
  days: readonly number[],
  noise: readonly (readonly (Dispersion | null)[])[],
): Measured {
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
    needs: null,
  };
  const phi = noise.map((steps) => {
    const others = steps.filter((d, i): d is Dispersion => i !== at && d !== null);
    return phiOf(steps[at] ?? null, others, days.length, false);
  }) as [Phi, Phi];
  const dof = phi[0].dof + phi[1].dof;
  if (!k || !n || plan.verdict || findMetric(k)?.unit === 'money') return { step, samples: null, phi, dof };
  const samples = arms.map(({ series }, i) => {
    const { values } = sumOver(series, [k, n], days);
    const [numerator, denominator] = [values.get(k) as Estimate, values.get(n) as Estimate];
    return numerator.value > denominator.value ? null : rateOf(numerator, denominator, (phi[i] as Phi).value);
  });
  const [a, b] = samples;
  if (!a || !b) {
    step.why = 'unit_mismatch';
    return { step, samples: null, phi, dof };
  }
  step.a = { rate: a.rate, ...rateInterval(a, tQuantile(0.975, phi[0].dof)) };
  step.b = { rate: b.rate, ...rateInterval(b, tQuantile(0.975, phi[1].dof)) };
  return { step, samples: [a, b], phi, dof };
}

function dispersionOfArm(series: DaySeries, { k, n, verdict }: StepPlan, days: readonly number[]): Dispersion | null {
  if (!k || !n || verdict) return null;
  return dispersionOf(days.map((day) => ({ day, k: valueOn(series, k, day), n: valueOn(series, n, day) })));
}

function conclude({ step, samples, phi, dof }: Measured, level: number, days: number, margin: number): void {
  const [a, b] = samples as Pair;
  const t = tQuantile(1 - level / 2, dof);
  const change = logRatio(b, a, t);
  step.change = { value: Math.expm1(change.value), low: Math.expm1(change.low), high: Math.expm1(change.high) };
  step.chanceBHigher = chanceHigher(b, a, dof);
  const verdict = verdictOf(change, margin);
  step.verdict =
    verdict === 'leak'
      ? 'a_higher'
      : verdict === 'gain'
        ? 'b_higher'
        : verdict === 'steady'
          ? 'same'
          : 'too_little_data';
  step.why = null;
  if (verdict !== 'too_little_data') return;
  const mean = Math.max(phi[0].value, phi[1].value);
  step.needs = needsFor({
    rate: a.rate,
    phi: mean,
    margin,
    t,
    pace: { now: (b.size * phi[1].value) / days, before: (a.size * phi[0].value) / days },
    spare: null,
  });
}
