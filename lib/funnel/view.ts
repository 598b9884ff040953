/** The sums that one funnel of a scene rests on: the period, and what it is compared with. */

import { isoOf } from '../metrics/calendar.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate, Period } from '../metrics/figure.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { pastTotals } from './past.ts';
import type { Scene } from './scene.ts';
import { knownDays, sumOver, type Totals } from './series.ts';
import type { BaselineKind, Note } from './types.ts';

export interface View {
  now: Totals;
  before: { kind: BaselineKind; totals: Totals } | null;
  /** Days that the sums hold; empty when a page printed the sums. */
  nowDays: number[];
  /** Days of own history behind `before`; empty when it was printed. */
  beforeDays: number[];
  /** Sums of daily counts of people: person-days, shown as the mean day. */
  perDay: boolean;
  notes: Note[];
}

/** Fewest days of own history that a period is compared with. */
export const MIN_BASELINE_DAYS = 7;

/** Ad metrics beside the funnel that signals and worth use. */
export const SIDE_METRICS = ['cost', 'reach', 'refund_amount', 'new_customers', 'returning_customers', 'buyers'];

/** The sums for a funnel; null when no day of the period is known in full. */
export function viewOf(scene: Scene, chosen: ChosenFunnel): View | null {
  const stages = chosen.stages.flatMap((stage) => (stage.metric ? [stage.metric] : []));
  const core = chosen.money ? [...stages, chosen.money] : stages;
  const people = chosen.definition.basis === 'people';
  return scene.page ? pageView(scene, scene.page, stages, core, people) : tableView(scene, core, people);
}

function pageView(scene: Scene, page: Totals, stages: string[], core: string[], people: boolean): View {
  const notes: Note[] = [];
  const nowDays: number[] = [];
  const series = scene.series;
  // Distinct people of a week cannot be had from its days.
  if (series && (!people || page.days === 1)) {
    const full = knownDays(series, core, scene.beforeDays);
    const beforeDays = full.length >= MIN_BASELINE_DAYS ? full : knownDays(series, stages, scene.beforeDays);
    if (beforeDays.length >= MIN_BASELINE_DAYS || (beforeDays.length > 0 && scene.against !== null)) {
      const totals = sumOver(series, full.length >= MIN_BASELINE_DAYS ? core : stages, beforeDays);
      return { now: page, before: { kind: 'own_history', totals }, nowDays, beforeDays, perDay: false, notes };
    }
  }
  const past = pastTotals(scene.windows, stages, scene.against);
  if (past)
    return { now: page, before: { kind: 'own_history', totals: past }, nowDays, beforeDays: [], perDay: false, notes };
  const printed = scene.printed.find(
    ({ kind, totals }) => kind === 'previous_period' && stages.filter((m) => totals.values.has(m)).length >= 2,
  );
  return { now: page, before: printed ?? null, nowDays, beforeDays: [], perDay: false, notes };
}

function tableView(scene: Scene, core: string[], people: boolean): View | null {
  const series = scene.series;
  if (!series) return null;
  const nowDays = knownDays(series, core, scene.nowDays);
  if (nowDays.length === 0) return null;
  const beforeDays = knownDays(series, core, scene.beforeDays);
  const notes: Note[] = [];
  const gaps = (all: readonly number[], used: readonly number[], window: 'period' | 'against') => {
    const days = all.filter((day) => !used.includes(day)).map(isoOf);
    if (days.length > 0) notes.push({ kind: 'missing_days', window, days });
  };
  gaps(scene.nowDays, nowDays, 'period');
  gaps(scene.beforeDays, beforeDays, 'against');
  if (people) notes.push({ kind: 'people_per_day' });
  const all = [
    ...core,
    ...SIDE_METRICS.filter((m) => !core.includes(m) && findMetric(m)?.additive && series.value.has(m)),
  ];
  const usable = beforeDays.length >= Math.min(MIN_BASELINE_DAYS, scene.against ? 1 : MIN_BASELINE_DAYS);
  return {
    now: sumOver(series, all, nowDays),
    before: usable ? { kind: 'own_history', totals: sumOver(series, all, beforeDays) } : null,
    nowDays,
    beforeDays: usable ? beforeDays : [],
    perDay: people,
    notes,
  };
}

/** What the comparison would be over a window as long as the period; the value itself where a length is unknown. */
export function scaled(view: View, metric: string): Estimate | null {
  const value = view.before?.totals.values.get(metric);
  if (!value) return null;
  const factor = scaleOf(view);
  return { value: value.value * factor, low: value.low * factor, high: value.high * factor };
}

/** Days of the period over days of the comparison; 1 where the page printed both for equal stretches. */
export function scaleOf(view: View): number {
  const before = view.before;
  return before && before.kind === 'own_history' && view.now.days && before.totals.days
    ? view.now.days / before.totals.days
    : 1;
}

/** The period of the comparison. */
export function againstOf(view: View): Period | null {
  return view.before?.totals.period ?? null;
}
