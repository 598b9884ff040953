/** The steps of a funnel, judged: rate, interval, change against the baseline, verdict, and what it would take. */
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate } from '../metrics/figure.ts';
import { type Baseline, historyBaseline } from './baselines.ts';
import { dayOf, daysOf, isoOf } from './calendar.ts';
import { type DayCount, type Dispersion, dispersionOf, type Phi, phiOf, phiOfWindows } from './dispersion.ts';
import { tQuantile } from './distributions.ts';
import { holmLevels } from './errors.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { noiseDaysOf } from './noise.ts';
import type { StepPlan } from './plan.ts';
import { changePValue, logRatio, type RateSample, rateInterval, rateOf } from './rates.ts';
import type { Scene } from './scene.ts';
import { type DaySeries, valueOn } from './series.ts';
import type { Evidence, Note, Step } from './types.ts';
import { needsFor, verdictOf } from './verdicts.ts';
import type { View } from './view.ts';

/** Chance of any false finding over the steps of a total. */
const FAMILY_ERROR = 0.05;

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

/** Judges all steps of a funnel together, so that the error over them is held. Notes go to `notes`. */
export function judgeSteps(
  scene: Scene,
  chosen: ChosenFunnel,
  plans: StepPlan[],
  view: View,
  notes: Note[],
  faulty: ReadonlyMap<string, string>,
): JudgedStep[] {
  const days = noiseDaysOf(scene);
  const dispersions = new Map<string, Dispersion>();
  for (const plan of plans) {
    if (!plan.k || !plan.n || plan.verdict === 'bypassed' || !scene.series) continue;
    const found = dispersionOf(dayCounts(scene.series, days, plan.k, plan.n));
    if (found) dispersions.set(plan.id, found);
  }
  const judged = plans.map((plan) => measure(scene, chosen, plan, view, dispersions, notes, faulty));
  const tested = judged.filter((j) => j.now && j.baseline && j.step.verdict !== 'unknown' && !scene.live);
  const pValues = tested.map((j) => changePValue(j.now as RateSample, (j.baseline as Baseline).sample, j.phi.dof));
  const levels = holmLevels(pValues, FAMILY_ERROR);
  tested.forEach((j, i) => conclude(scene, view, j, levels[i] as number));
  return judged;
}

function dayCounts(series: DaySeries, days: readonly number[], k: string, n: string): DayCount[] {
  return days
    .map((day) => ({ day, k: valueOn(series, k, day), n: valueOn(series, n, day) }))
    .filter((count) => !Number.isNaN(count.k + count.n));
}

function windowCounts(scene: Scene, plan: StepPlan): { k: number; n: number }[] {
  return scene.windows.flatMap(({ values }) => {
    const k = plan.k ? values.get(plan.k)?.value : undefined;
    const n = plan.n ? values.get(plan.n)?.value : undefined;
    return k === undefined || n === undefined ? [] : [{ k, n }];
  });
}

function measure(
  scene: Scene,
  chosen: ChosenFunnel,
  plan: StepPlan,
  view: View,
  dispersions: ReadonlyMap<string, Dispersion>,
  notes: Note[],
  faulty: ReadonlyMap<string, string>,
): JudgedStep {
  const printedMetric = plan.rates.find((metric) => view.now.values.has(metric)) ?? null;
  const printed = printedMetric ? (view.now.values.get(printedMetric) ?? null) : null;
  const own = dispersions.get(plan.id) ?? null;
  const others = [...dispersions].filter(([id]) => id !== plan.id).map(([, d]) => d);
  const length = view.now.days ?? 7;
  const phi = own ? phiOf(own, others, length) : phiOfWindows(windowCounts(scene, plan));
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
  if (unfinished(scene)) return refuse('period_unfinished');
  const baseline = baselineOf(scene, plan, view, phi);
  if (baseline === 'mismatch') return refuse('unit_mismatch');
  if (!baseline) return refuse('no_baseline');
  judged.baseline = baseline;
  const shown = rateInterval(baseline.sample, tQuantile(0.975, phi.dof));
  step.baseline = { kind: baseline.kind, period: baseline.period, rate: baseline.sample.rate, ...shown };
  step.verdict = 'too_little_data';
  step.why = null;
  return judged;
}

/** A period that holds today is still filling: its figures are shown, and no finding is made of them. */
function unfinished(scene: Scene): boolean {
  const { today } = scene.settings;
  return today !== null && scene.period !== null && scene.page !== null && scene.period.end >= today;
}

function baselineOf(scene: Scene, plan: StepPlan, view: View, phi: Phi): Baseline | 'mismatch' | null {
  if (!plan.k || !plan.n) return null;
  if (view.before) {
    if (view.beforeDays.length > 0 && scene.series) {
      const days = view.nowDays.length > 0 || !scene.period ? view.nowDays : daysOf(scene.period);
      const found = historyBaseline(scene.series, plan.k, plan.n, days, view.beforeDays, phi.value);
      if (found) return found;
    }
    const k = view.before.totals.values.get(plan.k);
    const n = view.before.totals.values.get(plan.n);
    if (k && n) {
      if (k.value > n.value) return 'mismatch';
      const sample = rateOf(k, n, phi.value);
      const { kind, totals } = view.before;
      if (sample) return { kind, period: totals.period, sample, days: totals.days, trials: n.value };
    }
  }
  const stated = statedRate(scene, plan);
  if (!stated) return null;
  // A rate that someone states has no sampling error of its own.
  const sample = { rate: stated.rate.value, low: stated.rate.low, high: stated.rate.high, size: 1e15 };
  return { kind: stated.kind, period: null, sample, days: null, trials: 0 };
}

/** A peer's rate on the page, else the seller's own target. */
function statedRate(scene: Scene, plan: StepPlan): { kind: 'peer' | 'target'; rate: Estimate } | null {
  for (const kind of ['peer', 'target'] as const) {
    const values = scene.printed.find((printed) => printed.kind === kind)?.totals.values;
    const printed = plan.rates.map((metric) => values?.get(metric)).find((rate) => rate !== undefined);
    if (printed) return { kind, rate: printed };
    const set = kind === 'target' ? scene.settings.targets.find((t) => plan.rates.includes(t.metric)) : undefined;
    if (set) return { kind, rate: set.rate };
  }
  return null;
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

function conclude(scene: Scene, view: View, judged: JudgedStep, level: number): void {
  const now = judged.now as RateSample;
  const baseline = judged.baseline as Baseline;
  const { dof, value: phi } = judged.phi;
  const t = tQuantile(1 - level / 2, dof);
  const adjusted = logRatio(now, baseline.sample, t);
  judged.change = logRatio(now, baseline.sample, tQuantile(0.975, dof));
  judged.step.verdict = verdictOf(adjusted, scene.settings.margin);
  const relative = {
    value: Math.expm1(adjusted.value),
    low: Math.expm1(adjusted.low),
    high: Math.expm1(adjusted.high),
  };
  // From a baseline of zero events no relative change can be stated.
  if (Object.values(relative).every(Number.isFinite)) judged.step.change = relative;
  if (judged.step.verdict !== 'too_little_data') return;
  const days = view.now.days;
  const trials = now.size * phi;
  judged.step.needs = needsFor({
    rate: baseline.sample.rate,
    phi,
    margin: scene.settings.margin,
    t,
    pace:
      days && baseline.days
        ? { now: trials / days, before: baseline.trials / baseline.days }
        : days
          ? { now: trials / days, before: trials / days }
          : null,
    spare: scene.series ? scene.series.length : null,
  });
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
