/** Lasting changes of a rate in the past: what came before one is no measure of the noise after it, nor a mix of both of what is usual. */
import { dayOf, daysOf, isoOf } from '../metrics/calendar.ts';
import { type DayCount, dispersionOf } from './dispersion.ts';
import { twoSided } from './distributions.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { daysCompared } from './periods.ts';
import type { StepPlan } from './plan.ts';
import { promotionDays } from './promotions.ts';
import type { Scene } from './scene.ts';
import { type DaySeries, type Totals, valueOn } from './series.ts';
import { splitDates } from './since.ts';
import type { Note } from './types.ts';
import { type View, viewOf } from './view.ts';

/** A change of level. Day numbers: the new level begins on one of `from`…`to`, most likely on `at`. */
export interface LevelChange {
  from: number;
  at: number;
  to: number;
}

/** Chance of any change found over the steps of a funnel where there is none: small, since the comparison then follows the data. */
const FAMILY_ERROR = 0.001;
/** Whole weeks on each side of a change. */
const MIN_WEEKS = 2;
const MIN_DAYS = 28;
/** Longest stretch, in days, in which a change is looked for. */
export const LOOK_BACK = 91;

/** Days up to `last` on which both counts of a step are known, at most `LOOK_BACK` of them. */
export function countsUpTo(series: DaySeries, { k, n }: StepPlan, last: number): DayCount[] {
  const days: DayCount[] = [];
  for (let day = Math.max(series.first, last - LOOK_BACK + 1); k && n && day <= last; day++) {
    const count = { day, k: valueOn(series, k, day), n: valueOn(series, n, day) };
    if (!Number.isNaN(count.k + count.n)) days.push(count);
  }
  return days;
}

/** Counts of a step over whole stretches, by their first days. */
export function windowCounts({ k, n }: StepPlan, windows: readonly Totals[]): DayCount[] {
  return windows.flatMap(({ period, values }) => {
    const count = { day: dayOf(period?.start ?? ''), k: values.get(k ?? '')?.value, n: values.get(n ?? '')?.value };
    return count.k === undefined || count.n === undefined ? [] : [count as DayCount];
  });
}

/** Established changes of the steps' rates up to the period's end, by step, in the days or else in the stretches of the past. */
export function levelChanges(scene: Scene, plans: readonly StepPlan[]): Map<string, LevelChange> {
  const { series, period, nowDays, leftOut, settings, windows, page } = scene;
  const promoted = promotionDays(settings);
  const found = new Map<string, LevelChange>();
  const last = nowDays[nowDays.length - 1] ?? (period ? daysOf(period).at(-1) : undefined);
  const counted = plans.filter(({ k, n, verdict }) => k && n && !verdict);
  for (const plan of counted) {
    const level = FAMILY_ERROR / counted.length;
    const days = series && last !== undefined ? countsUpTo(series, plan, last) : [];
    const usable = days.filter(({ day }) => !leftOut.has(day) && !promoted?.(day));
    const change =
      windows.length > 0 && page
        ? changeOfWindows(windowCounts(plan, [...windows, page]), level, settings.margin)
        : levelChange(usable, level, settings.margin);
    if (change) found.set(plan.id, change);
  }
  return found;
}

/**
 * The change of level between two of the weeks, where one stands out: the t test of all splits that says most, by the variance
 * of the weeks within both parts, with Bonferroni's correction for the number of splits. So rates that swing from week to
 * week are no change of level. Null where the chance of one as large is above `level`, the rates differ by less than `margin`
 * (log ratio), or there are fewer than two weeks on a side.
 */
export function levelChange(days: readonly DayCount[], level: number, margin: number): LevelChange | null {
  const dispersion = days.length < MIN_DAYS ? null : dispersionOf(days);
  if (!dispersion) return null;
  const best = bestSplit(weeksOf(days), level, margin);
  return best && splitDates(dispersion.residuals, Math.sign(best.ratio - 1));
}

/** The same between two of the stretches that a page or table has instead of days. */
function changeOfWindows(windows: readonly DayCount[], level: number, margin: number): LevelChange | null {
  const best = bestSplit(windows, level, margin);
  const [from, at] = best ? [windows[best.before], windows[best.after]] : [];
  return from && at ? { from: from.day, at: at.day, to: at.day } : null;
}

function bestSplit(weeks: readonly Sum[], level: number, margin: number): Split | null {
  const splits = splitsOf(weeks);
  const best = splits.reduce<Split | null>((found, split) => (found && found.p <= split.p ? found : split), null);
  return best && best.p * splits.length <= level && Math.abs(Math.log(best.ratio)) >= margin ? best : null;
}

interface Split {
  /** Weeks before the change, and before those that are surely after it. */
  before: number;
  after: number;
  p: number;
  /** Rate after over rate before. */
  ratio: number;
}

/** The weeks in two parts at every place, with and without the week in between, which may hold days of both levels. */
function splitsOf(weeks: readonly Sum[]): Split[] {
  const splits: Split[] = [];
  for (const between of [0, 1])
    for (let at = MIN_WEEKS; at + between <= weeks.length - MIN_WEEKS; at++) {
      const found = compared(weeks.slice(0, at), weeks.slice(at + between));
      if (found) splits.push({ ...found, before: at, after: at + between });
    }
  return splits;
}

interface Sum {
  k: number;
  n: number;
}

/** Sums of the whole weeks, counted back from the last day. */
function weeksOf(days: readonly DayCount[]): Sum[] {
  const last = days[days.length - 1]?.day ?? 0;
  const weeks = Map.groupBy(days, ({ day }) => Math.floor((last - day) / 7));
  return [...weeks.values()].filter((week) => week.length === 7).map(total);
}

const total = (sums: readonly Sum[]): Sum =>
  sums.reduce((all, { k, n }) => ({ k: all.k + k, n: all.n + n }), { k: 0, n: 0 });

/** Two parts by the swing of the weeks within both, which is at least what their counts alone would swing. */
function compared(before: readonly Sum[], after: readonly Sum[]): Pick<Split, 'p' | 'ratio'> | null {
  const [a, b] = [total(before), total(after)];
  const [low, high] = [a.k / a.n, b.k / b.n];
  const binomial = (a.n * low * (1 - low) + b.n * high * (1 - high)) / (a.n + b.n);
  if (!(binomial > 0) || !(low > 0) || !(high > 0)) return null;
  const spread = (weeks: readonly Sum[], rate: number) =>
    weeks.reduce((sum, { k, n }) => sum + (k - n * rate) ** 2 / n, 0);
  const dof = before.length + after.length - 2;
  const within = (spread(before, low) + spread(after, high)) / dof;
  const error = Math.sqrt(Math.max(within, binomial) * (1 / a.n + 1 / b.n));
  return { p: twoSided((high - low) / error, dof), ratio: high / low };
}

/**
 * The comparison moved to the weeks before the first change within it, unless the user or the page named the days: a mean of
 * two levels is neither. Left as it is where fewer than two weeks stand before the change.
 */
export function beforeTheChange(
  scene: Scene,
  chosen: ChosenFunnel,
  view: View,
  changes: ReadonlyMap<string, LevelChange>,
  notes: Note[],
): { scene: Scene; view: View } {
  const compared = view.before?.kind === 'own_history' ? view.before.totals.period : null;
  const [first, last] = compared ? [dayOf(compared.start), dayOf(compared.end)] : [];
  const within = [...changes].filter(
    ([, { from }]) => first !== undefined && last !== undefined && from > first && from <= last,
  );
  const [step, change] = within.sort(([, a], [, b]) => a.from - b.from)[0] ?? [];
  const promoted = promotionDays(scene.settings);
  const now = view.nowDays.length > 0 ? view.nowDays : scene.period ? daysOf(scene.period) : [];
  if (!change || scene.isAgainstNamed || (promoted && now.some(promoted))) return { scene, view };
  const since = Array.from({ length: change.to - change.from + 1 }, (_, i) => isoOf(change.from + i));
  const note = { kind: 'compared_before_change', step, days: since };
  if (view.beforeDays.length === 0 || !scene.series) {
    const windows = scene.windows.filter(({ period }) => dayOf(period?.end ?? '') < change.from);
    const earlier = { ...scene, windows };
    const seen = windows.length >= MIN_WEEKS ? viewOf(earlier, chosen) : null;
    if (!seen) return { scene, view };
    notes.push(note);
    return { scene, view: seen };
  }
  const most = Math.min(daysCompared(now.length), change.from - scene.series.first);
  const days = Array.from({ length: Math.floor(most / 7) * 7 }, (_, i) => change.from - Math.floor(most / 7) * 7 + i);
  const beforeDays = days.filter((day) => !promoted?.(day) && !scene.leftOut.has(day));
  if (beforeDays.length < MIN_WEEKS * 7) return { scene, view };
  const moved = { ...scene, beforeDays };
  const seen = viewOf(moved, chosen);
  if (!seen) return { scene, view };
  notes.push(note);
  return { scene: moved, view: seen };
}
