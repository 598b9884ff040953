/** Counting faults that would look like leaks: a stage that falls silent while later stages go on. */
import { isoOf } from '../metrics/calendar.ts';
import type { StepPlan } from './plan.ts';
import { type DaySeries, valueOn } from './series.ts';
import type { Note } from './types.ts';
import type { View } from './view.ts';

/** Usual count below which a zero can be chance. */
const USUAL = 15;

/** Usual count from which a day of nothing is no leak either: counting, stock, account or a campaign has stopped. */
const STOPPED = 30;

/**
 * Steps that rest on a stage which was at zero while the next stage went on, or, for whole days, while only the stage
 * before went on, although it usually counts enough for that not to be chance. Keys are step ids, values the reason.
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
    const continued = silentDays(metric, after, USUAL, view, series);
    const earlier = plans.filter((plan) => plan.k === metric && plan.n).map((plan) => plan.n as string);
    const days = continued.length > 0 ? continued : silentDays(metric, earlier, STOPPED, view, series);
    const whole = silentPeriod(metric, after, view);
    if (days.length === 0 && !whole) continue;
    const why =
      continued.length > 0 || whole ? 'zero_while_later_stages_continue' : 'stopped_while_earlier_stages_continue';
    notes.push({ kind: 'tracking_suspect', metric, days: days.map(isoOf), why });
    for (const plan of plans) if (plan.k === metric || plan.n === metric) faulty.set(plan.id, 'tracking_suspect');
  }
  return faulty;
}

/** Days of the period on which the metric was at zero although it usually counts enough, and another metric went on. */
function silentDays(
  metric: string,
  others: readonly string[],
  enough: number,
  view: View,
  series: DaySeries | null,
): number[] {
  if (!series || view.nowDays.length === 0) return [];
  const usual = median(view.beforeDays.map((day) => valueOn(series, metric, day)));
  if (!(usual >= enough)) return [];
  return view.nowDays.filter(
    (day) => valueOn(series, metric, day) === 0 && others.some((other) => valueOn(series, other, day) > 0),
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
