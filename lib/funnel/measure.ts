/** One step measured: its rate, what it is compared with, and why nothing may be said of it where that is so. */

import { dayOf, isoOf } from '../metrics/calendar.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate } from '../metrics/figure.ts';
import { type Baseline, baselineOf } from './baselines.ts';
import { type Phi, phiOf, phiOfWindows } from './design-effect.ts';
import type { Dispersion } from './dispersion.ts';
import { tQuantile } from './distributions.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { type LevelChange, windowCounts } from './levels.ts';
import type { StepPlan } from './plan.ts';
import { type RateSample, rateInterval, rateOf } from './rates.ts';
import type { Scene } from './scene.ts';
import { alwaysValid } from './sequential.ts';
import type { Evidence, Note, Step } from './types.ts';
import type { View } from './view.ts';

/** Attribution window that is assumed where the page names none. */
export const ASSUMED_ATTRIBUTION_DAYS = 7;

/** A step with what the later stages of the diagnosis need of it. */
export interface JudgedStep {
  plan: StepPlan;
  step: Step;
  now: RateSample | null;
  baseline: Baseline | null;
  phi: Phi;
  dispersion: Dispersion | null;
  /** ln(now / baseline) at 95 % for this step alone; null without a baseline. */
  change: Estimate | null;
}

/**
 * The rate of one step with its interval and its baseline, before any test. `unknown` with the reason where there is no
 * rate or nothing may be said of it; else `too_little_data`, for the test to decide.
 */
export function measure(
  scene: Scene,
  chosen: ChosenFunnel,
  plan: StepPlan,
  view: View,
  dispersions: ReadonlyMap<string, Dispersion>,
  changes: ReadonlyMap<string, LevelChange>,
  notes: Note[],
  faulty: ReadonlyMap<string, string>,
): JudgedStep {
  const printedMetric = plan.rates.find((metric) => view.now.values.has(metric)) ?? null;
  const printed = printedMetric ? (view.now.values.get(printedMetric) ?? null) : null;
  const own = dispersions.get(plan.id) ?? null;
  const others = [...dispersions].filter(([id]) => id !== plan.id).map(([, d]) => d);
  const length = view.now.days ?? 7;
  const trials = plan.n ? view.now.values.get(plan.n)?.value : undefined;
  const phi = own
    ? phiOf(own, others, length, trials === undefined ? own.perDay : trials / length)
    : phiOfWindows(windowCounts(plan, scene.windows), changes.get(plan.id)?.level ?? null);
  const step: Step = {
    id: plan.id,
    from: plan.from,
    to: plan.to,
    metric: printedMetric ?? plan.rates[0] ?? null,
    rate: printed?.value ?? null,
    low: null,
    high: null,
    baseline: null,
    change: null,
    verdict: plan.verdict ?? 'unknown',
    why: plan.why,
    provisional: phi.from === 'assumed',
    phi: { value: phi.value, from: phi.from },
    needs: null,
    worth: null,
    gate: plan.gate,
    evidence: evidenceOf(plan, view, printedMetric),
  };
  const judged: JudgedStep = { plan, step, now: null, baseline: null, phi, dispersion: own, change: null };
  const k = plan.k ? view.now.values.get(plan.k) : undefined;
  const n = plan.n ? view.now.values.get(plan.n) : undefined;
  if (!k || !n) {
    if (step.rate !== null && !step.why?.startsWith('gmv_max')) step.why = 'rate_without_counts';
    return judged;
  }
  if (plan.verdict === 'bypassed') {
    // More orders than carts is no rate.
    step.rate = n.value > 0 && k.value <= n.value ? k.value / n.value : null;
    return judged;
  }
  if (plan.verdict) {
    step.rate = null;
    return judged;
  }
  const refuse = (why: string) => {
    step.verdict = 'unknown';
    step.why = why;
    return judged;
  };
  if (!(n.low > 0)) return refuse('denominator_zero');
  if (k.value > n.value) {
    const why =
      chosen.definition.attributed && plan.to === chosen.definition.closing ? 'view_through' : 'unit_mismatch';
    notes.push({ kind: why, step: plan.id, numerator: k.value, denominator: n.value });
    step.rate = null;
    return refuse(why);
  }
  const now = rateOf(k, n, phi.value, printed);
  if (!now) return refuse('rounded_too_coarsely');
  step.rate = now.rate;
  const interval = rateInterval(now, tQuantile(0.975, phi.dof));
  step.low = interval.low;
  step.high = interval.high;
  judged.now = now;
  const fault = faulty.get(plan.id);
  if (fault) return refuse(fault);
  if (immature(scene, chosen, plan, notes)) return refuse('immature');
  if (scene.live) return refuse('page_not_settled');
  const baseline = baselineOf(scene, plan, view, phi);
  if (baseline === 'mismatch') return refuse('unit_mismatch');
  if (!baseline) return refuse('no_baseline');
  judged.baseline = baseline;
  const shown = rateInterval(baseline.sample, tQuantile(0.975, phi.dof));
  step.baseline = { kind: baseline.kind, period: baseline.period, rate: baseline.sample.rate, ...shown };
  if (unfinished(scene)) {
    step.change = exploratory(now, baseline);
    return refuse('period_unfinished');
  }
  step.verdict = 'too_little_data';
  step.why = null;
  return judged;
}

/** A change that may be looked at every day while the period fills: no finding, and an interval that allows for it. */
function exploratory(now: RateSample, baseline: Baseline): Estimate | null {
  const change = alwaysValid(now, baseline.sample, 0.05);
  return change && { value: Math.expm1(change.value), low: Math.expm1(change.low), high: Math.expm1(change.high) };
}

/** A period that holds today is still filling: its figures are shown, and no finding is made of them. */
function unfinished(scene: Scene): boolean {
  const { today } = scene.settings;
  return today !== null && scene.period !== null && scene.page !== null && scene.period.end >= today;
}

function immature(scene: Scene, chosen: ChosenFunnel, plan: StepPlan, notes: Note[]): boolean {
  const { today, attributionDays } = scene.settings;
  if (!today || !scene.period || !chosen.definition.attributed || !plan.k) return false;
  if (findMetric(plan.k)?.maturity !== 'attributed') return false;
  const window = attributionDays ?? ASSUMED_ATTRIBUTION_DAYS;
  const complete = dayOf(scene.period.end) + window;
  if (complete < dayOf(today)) return false;
  notes.push({
    kind: 'immature',
    step: plan.id,
    window,
    assumed: attributionDays === null,
    completeOn: isoOf(complete + 1),
  });
  return true;
}

function evidenceOf(plan: StepPlan, view: View, printed: string | null): Evidence[] {
  return [plan.n, plan.k, printed].flatMap((metric): Evidence[] => {
    const value = metric ? view.now.values.get(metric) : undefined;
    if (!metric || !value) return [];
    const figure = view.now.figures.get(metric) ?? null;
    return [
      {
        kind: figure ? 'figure' : 'computed',
        figure,
        metric,
        value,
        before: view.before?.totals.values.get(metric) ?? null,
        unit: findMetric(metric)?.unit ?? 'count',
        currency: null,
        entity: null,
      },
    ];
  });
}
