/** What follows from counting faults: steps of the period without a verdict, days of the comparison left out. */
import { isoOf } from '../metrics/calendar.ts';
import { type CountingFaultKind, countingFaults, USUAL } from './counting.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import type { StepPlan } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Note } from './types.ts';
import { MIN_BASELINE_DAYS, type View, viewOf } from './view.ts';

export interface Counted {
  /** Without the days of the comparison that were counted wrongly. */
  scene: Scene;
  view: View;
  /** Steps that rest on a stage counted wrongly in the period: ids and the reason. */
  faulty: Map<string, string>;
}

/**
 * Looks for counting faults over the days of both windows. One in the period leaves the steps around its stage without a
 * verdict: it would look like a leak or a gain. Days with one in the comparison are left out where enough others remain,
 * else they count as the period's.
 */
export function withoutCountingFaults(
  scene: Scene,
  chosen: ChosenFunnel,
  view: View,
  plans: readonly StepPlan[],
  notes: Note[],
): Counted {
  const faulty = new Map<string, string>();
  const mark = (metric: string, days: readonly number[], why: CountingFaultKind) => {
    notes.push({ kind: 'tracking_suspect', metric, days: days.map(isoOf), why });
    for (const plan of plans) if (plan.k === metric || plan.n === metric) faulty.set(plan.id, 'tracking_suspect');
  };
  const faults =
    scene.series && view.nowDays.length > 0
      ? countingFaults(plans, chosen.money, scene.series, [...view.beforeDays, ...view.nowDays])
      : [];
  const isPast = new Set(view.beforeDays);
  const past = new Set(faults.flatMap(({ days }) => days.filter((day) => isPast.has(day))));
  const enough = view.beforeDays.length - past.size >= MIN_BASELINE_DAYS;
  for (const { metric, why, days } of faults) {
    const shown = enough ? days.filter((day) => !isPast.has(day)) : days;
    if (shown.length > 0) mark(metric, shown, why);
  }
  for (const metric of silentStages(plans, chosen.money, view))
    if (!faults.some((fault) => fault.metric === metric)) mark(metric, [], 'zero_while_later_stages_continue');
  if (past.size === 0 || !enough) return { scene, view, faulty };
  const clean = { ...scene, beforeDays: scene.beforeDays.filter((day) => !past.has(day)), leftOut: past };
  notes.push({ kind: 'counting_left_out', days: [...past].sort((a, b) => a - b).map(isoOf) });
  return { scene: clean, view: viewOf(clean, chosen) ?? view, faulty };
}

/** Stages at zero over the whole period while a later one went on. */
function silentStages(plans: readonly StepPlan[], money: string | null, view: View): string[] {
  return [...new Set(plans.flatMap((plan) => (plan.k ? [plan.k] : [])))].filter((metric) => {
    if (view.now.values.get(metric)?.value !== 0) return false;
    const counted = plans.flatMap((plan) => (plan.n === metric && plan.k ? [plan.k] : []));
    const after = counted.length > 0 || !money ? counted : [money];
    const later = Math.max(
      0,
      ...after.map((next) => view.now.values.get(next)?.value ?? Number.NaN).filter(Number.isFinite),
    );
    const usual = view.before?.totals.values.get(metric)?.value;
    return later > 0 && ((usual !== undefined && usual >= USUAL) || later >= USUAL);
  });
}
