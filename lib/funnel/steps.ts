/** The steps of a funnel, judged: rate, interval, change against the baseline, verdict, and what it would take. */
import type { Baseline } from './baselines.ts';
import { type DayCount, type Dispersion, dispersionOf } from './dispersion.ts';
import { tQuantile } from './distributions.ts';
import { holmLevels } from './errors.ts';
import { noiseOfFewDays, type StepDays } from './few-days.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import type { LevelChange } from './levels.ts';
import { type JudgedStep, measure } from './measure.ts';
import { noiseDaysOf } from './noise.ts';
import type { StepPlan } from './plan.ts';
import { changePValue, logRatio, type RateSample } from './rates.ts';
import type { Scene } from './scene.ts';
import { type DaySeries, valueOn } from './series.ts';
import type { Note } from './types.ts';
import { needsFor, verdictOf } from './verdicts.ts';
import type { View } from './view.ts';

export type { JudgedStep } from './measure.ts';

/** Chance of any false finding over the steps of a total. */
const FAMILY_ERROR = 0.05;

/**
 * Judges all steps of a funnel together, so that the error over them is held. Notes go to `notes`.
 * @param changes lasting changes of the steps' rates, which are no noise
 */
export function judgeSteps(
  scene: Scene,
  chosen: ChosenFunnel,
  plans: StepPlan[],
  view: View,
  notes: Note[],
  faulty: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, LevelChange>,
): JudgedStep[] {
  const days = noiseDaysOf(scene);
  const nowDays = scene.nowDays.filter((day) => !scene.leftOut.has(day));
  const dispersions = new Map<string, Dispersion>();
  const few = new Map<string, StepDays>();
  for (const plan of plans) {
    if (!plan.k || !plan.n || plan.verdict === 'bypassed' || !scene.series) continue;
    const past = dayCounts(scene.series, days, plan.k, plan.n);
    const found = dispersionOf(past, changes.get(plan.id)?.level ?? null);
    if (found) dispersions.set(plan.id, found);
    else few.set(plan.id, { past, now: dayCounts(scene.series, nowDays, plan.k, plan.n) });
  }
  for (const [id, found] of noiseOfFewDays(few)) dispersions.set(id, found);
  const judged = plans.map((plan) => measure(scene, chosen, plan, view, dispersions, changes, notes, faulty));
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
