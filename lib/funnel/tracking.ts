/** Counting faults that would look like leaks: a stage that falls silent while later stages go on. */
import { isoOf } from './calendar.ts';
import type { StepPlan } from './plan.ts';
import { type DaySeries, valueOn } from './series.ts';
import type { Note } from './types.ts';
import type { View } from './view.ts';

/** Usual count below which a zero can be chance. */
const USUAL = 15;

/**
 * Steps that rest on a stage which was at zero while the next stage went on, although the stage usually counts enough for
 * that not to be chance: by day where there are days, else for the whole period. Keys are step ids, values the reason.
 */
export function trackingFaults(
  plans: readonly StepPlan[],
  closingMoney: string | null,
  view: View,
  series: DaySeries | null,
  notes: Note[],
): Map<string, string> {
  const faulty = new Map<string, string>();
  for (const metric of new Set(plans.flatMap((plan) => (plan.k ? [plan.k] : [])))) {
    const after = plans.filter((plan) => plan.n === metric && plan.k).map((plan) => plan.k as string);
    if (after.length === 0 && closingMoney && view.now.values.has(closingMoney)) after.push(closingMoney);
    const days = silentDays(metric, after, view, series);
    const whole = silentPeriod(metric, after, view);
    if (days.length === 0 && !whole) continue;
    notes.push({ kind: 'tracking_suspect', metric, days: days.map(isoOf), why: 'zero_while_later_stages_continue' });
    for (const plan of plans) if (plan.k === metric || plan.n === metric) faulty.set(plan.id, 'tracking_suspect');
  }
  return faulty;
}

function silentDays(metric: string, after: readonly string[], view: View, series: DaySeries | null): number[] {
  if (!series || view.nowDays.length === 0) return [];
  const usual = median(view.beforeDays.map((day) => valueOn(series, metric, day)));
  if (!(usual >= USUAL)) return [];
  return view.nowDays.filter(
    (day) => valueOn(series, metric, day) === 0 && after.some((next) => valueOn(series, next, day) > 0),
  );
}

function silentPeriod(metric: string, after: readonly string[], view: View): boolean {
  if (view.now.values.get(metric)?.value !== 0) return false;
  const later = Math.max(
    0,
    ...after.map((next) => view.now.values.get(next)?.value ?? Number.NaN).filter(Number.isFinite),
  );
  const usual = view.before?.totals.values.get(metric)?.value;
  return later > 0 && ((usual !== undefined && usual >= USUAL) || later >= USUAL);
}

function median(values: readonly number[]): number {
  const sorted = values.filter((x) => !Number.isNaN(x)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
