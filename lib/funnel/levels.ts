/** Lasting changes of a rate in the past: what came before one is no measure of the noise after it, nor a mix of both of what is usual. */
import { dayOf, daysOf, isoOf } from '../metrics/calendar.ts';
import { type DayCount, dispersionOf, type Level } from './dispersion.ts';
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

/** A change of level, or a slide that goes on. Day numbers: it begins on one of `from`…`to`. */
export interface LevelChange {
  from: number;
  to: number;
  isSlide: boolean;
  level: Level;
}

/** Chance of any change found over the steps of a funnel where there is none: small, since the comparison then follows the data. */
const FAMILY_ERROR = 0.001;
/** Whole weeks on each side of a change. */
const MIN_WEEKS = 2;
/** Weeks of a slide: two are as well a step. */
const MIN_SLIDE = 3;
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
  if (!best || best.slide) return best && slideOf(best);
  const { from, at, to } = splitDates(dispersion.residuals, Math.sign(best.ratio - 1));
  return { from, to, isSlide: false, level: (day) => (day < at ? 1 : best.ratio) };
}

/** A straight line from the week in which the slide begins. */
function slideOf({ begin, slide, ratio }: Split): LevelChange {
  const perWeek = (ratio - 1) / slide;
  const level: Level = (day) => Math.max(LOWEST, 1 + perWeek * Math.max(0, (day - begin) / 7 + 0.5));
  return { from: begin, to: begin + 6, isSlide: true, level };
}

/** Part of its first level below which no rate is taken to slide. */
const LOWEST = 0.02;

/** The same between two of the stretches that a page or table has instead of days. */
function changeOfWindows(windows: readonly DayCount[], level: number, margin: number): LevelChange | null {
  const best = bestSplit(windows, level, margin);
  if (!best || best.slide) return best && slideOf(best);
  return { from: best.begin, to: best.sure, isSlide: false, level: (day) => (day < best.sure ? 1 : best.ratio) };
}

function bestSplit(weeks: readonly DayCount[], level: number, margin: number): Split | null {
  const splits = [...splitsOf(weeks), ...slidesOf(weeks)];
  const best = splits.reduce<Split | null>((found, split) => (found && found.p <= split.p ? found : split), null);
  return best && best.p * splits.length <= level && Math.abs(Math.log(best.ratio)) >= margin ? best : null;
}

interface Split {
  /** First day of the first week that may hold days after the change, and of the first that surely does not hold others. */
  begin: number;
  sure: number;
  /** Weeks from the beginning of a slide to the last one; 0 for a step. */
  slide: number;
  p: number;
  /** Rate after, or at the end of the slide, over rate before. */
  ratio: number;
}

/** The weeks in two parts at every place, with and without the week in between, which may hold days of both levels. */
function splitsOf(weeks: readonly DayCount[]): Split[] {
  const splits: Split[] = [];
  for (const between of [0, 1])
    for (let at = MIN_WEEKS; at + between <= weeks.length - MIN_WEEKS; at++) {
      const found = compared(weeks.slice(0, at), weeks.slice(at + between));
      const [begin, sure] = [weeks[at]?.day ?? 0, weeks[at + between]?.day ?? 0];
      if (found) splits.push({ ...found, begin, sure, slide: 0 });
    }
  return splits;
}

/** A level, and a straight line from each week on: the slope by weighted least squares, with its t test. */
function slidesOf(weeks: readonly DayCount[]): Split[] {
  const { k, n } = total(weeks);
  const slides: Split[] = [];
  for (let at = MIN_WEEKS; at <= weeks.length - MIN_SLIDE; at++) {
    const along = weeks.map((_, i) => Math.max(0, i - at + 1));
    const middle = along.reduce((sum, x, i) => sum + x * (weeks[i]?.n ?? 0), 0) / n;
    const spread = along.reduce((sum, x, i) => sum + (x - middle) ** 2 * (weeks[i]?.n ?? 0), 0);
    const slope = along.reduce((sum, x, i) => sum + (x - middle) * (weeks[i]?.k ?? 0), 0) / spread;
    const rates = along.map((x) => k / n + slope * (x - middle));
    const dof = weeks.length - 2;
    const chi = weeks.reduce((sum, week, i) => sum + (week.k - week.n * (rates[i] ?? 0)) ** 2 / week.n, 0);
    const error = Math.sqrt(Math.max(chi / dof, (k / n) * (1 - k / n)) / spread);
    const [first = 0] = rates;
    const ratio = (rates[rates.length - 1] ?? 0) / first;
    const begin = weeks[at]?.day ?? 0;
    const p = twoSided(slope / error, dof);
    if (first > 0 && ratio > 0) slides.push({ p, ratio, begin, sure: begin, slide: weeks.length - at });
  }
  return slides;
}

/** Sums of the whole weeks, counted back from the last day. */
function weeksOf(days: readonly DayCount[]): DayCount[] {
  const last = days[days.length - 1]?.day ?? 0;
  const weeks = Map.groupBy(days, ({ day }) => Math.floor((last - day) / 7));
  const whole = [...weeks.values()].filter((week) => week.length === 7);
  return whole.map((week) => ({ day: week[0]?.day ?? 0, ...total(week) }));
}

const total = (days: readonly DayCount[]): { k: number; n: number } =>
  days.reduce((all, { k, n }) => ({ k: all.k + k, n: all.n + n }), { k: 0, n: 0 });

/** Two parts by the swing of the weeks within both, which is at least what their counts alone would swing. */
function compared(before: readonly DayCount[], after: readonly DayCount[]): Pick<Split, 'p' | 'ratio'> | null {
  const [a, b] = [total(before), total(after)];
  const [low, high] = [a.k / a.n, b.k / b.n];
  const binomial = (a.n * low * (1 - low) + b.n * high * (1 - high)) / (a.n + b.n);
  if (!(binomial > 0) || !(low > 0) || !(high > 0)) return null;
  const spread = (weeks: readonly DayCount[], rate: number) =>
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
    ([, { from, isSlide }]) => first !== undefined && last !== undefined && from <= last && (from > first || isSlide),
  );
  const [step, change] = within.sort(([, a], [, b]) => a.from - b.from)[0] ?? [];
  const promoted = promotionDays(scene.settings);
  const now = view.nowDays.length > 0 ? view.nowDays : scene.period ? daysOf(scene.period) : [];
  if (!change || scene.isAgainstNamed || (promoted && now.some(promoted))) return { scene, view };
  const to = change.isSlide ? change.from : change.to;
  const since = Array.from({ length: to - change.from + 1 }, (_, i) => isoOf(change.from + i));
  const note = { kind: 'compared_before_change', step, days: since, ...(change.isSlide ? { why: 'slide' } : {}) };
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
