/** Days on which a stage was not counted as on other days: silent, above the stage before it, or counted twice or in part. */
import { median } from './median.ts';
import type { StepPlan } from './plan.ts';
import { type DaySeries, valueOn } from './series.ts';

export type CountingFaultKind =
  | 'zero_while_later_stages_continue'
  | 'stopped_while_earlier_stages_continue'
  | 'above_the_stage_before'
  | 'moved_alone';

export interface CountingFault {
  metric: string;
  why: CountingFaultKind;
  days: number[];
}

/** Usual count below which a zero can be chance. */
export const USUAL = 15;

/** Usual count from which a day of nothing is no leak either: counting, stock, account or a campaign has stopped. */
const STOPPED = 30;

/** Share of the days with more at the later stage from which on that is how the two are counted. */
const OFTEN = 0.25;

/**
 * What is wrong with the counting of a chain of stages on the days given. A fault needs a stage that usually counts enough
 * for chance not to do it; each metric gets the first fault that is found.
 * @param money closing money: it goes on where the last stage is not counted.
 */
export function countingFaults(
  plans: readonly StepPlan[],
  money: string | null,
  series: DaySeries,
  days: readonly number[],
): CountingFault[] {
  const metrics = new Set(plans.flatMap((plan) => (plan.k ? [plan.k] : [])));
  const faults: CountingFault[] = [];
  for (const metric of metrics) {
    const before = plans.flatMap((plan) => (plan.k === metric && plan.n ? [plan.n] : []));
    const counted = plans.flatMap((plan) => (plan.n === metric && plan.k ? [plan.k] : []));
    const after = counted.length > 0 || !money || !series.value.has(money) ? counted : [money];
    const add = (why: CountingFaultKind, found: readonly number[]) => {
      if (found.length === 0 || faults.some((fault) => fault.metric === metric)) return;
      faults.push({ metric, why, days: [...found] });
    };
    add('zero_while_later_stages_continue', silentDays(metric, after, USUAL, series, days));
    add('stopped_while_earlier_stages_continue', silentDays(metric, before, STOPPED, series, days));
    for (const [from, to] of before.flatMap((p) => after.map((q) => [p, q] as const)))
      add('moved_alone', daysMovedAlone(metric, from, to, to === money, series, days));
  }
  for (const { n, k, verdict } of plans) {
    if (!n || !k || verdict) continue;
    const found = daysAbove(n, k, series, days);
    if (found.length === 0 || faults.some(({ metric }) => metric === n || metric === k)) continue;
    const off = (metric: string) =>
      Math.abs(Math.log(sumOn(series, metric, found) / found.length / usual(series, metric, days)));
    faults.push({ metric: off(n) >= off(k) ? n : k, why: 'above_the_stage_before', days: found });
  }
  return faults;
}

function silentDays(
  metric: string,
  others: readonly string[],
  enough: number,
  series: DaySeries,
  days: readonly number[],
): number[] {
  if (!(usual(series, metric, days) >= enough)) return [];
  return days.filter(
    (day) => valueOn(series, metric, day) === 0 && others.some((other) => valueOn(series, other, day) > 0),
  );
}

/** Days with more at the later stage than at the earlier one, where other days are not like that. */
function daysAbove(n: string, k: string, series: DaySeries, days: readonly number[]): number[] {
  if (!(usual(series, n, days) >= STOPPED && usual(series, k, days) >= USUAL)) return [];
  const found = days.filter((day) => valueOn(series, k, day) > valueOn(series, n, day));
  return found.length < OFTEN * days.length ? found : [];
}

/** Log ratio to the usual from which a stage has moved, half of it on a single day's other side. */
const MOVED = Math.log(1.6);

/** What the rate over both steps may move at the same time. */
const HELD = 0.2;

/** Days that a stage needs to move alone on: one can be chance. */
const MOVED_DAYS = 2;

/** How near a multiple of 2 or 3 has to be, on the log scale, where a lower price could do the same. */
const MULTIPLE = 0.08;

/**
 * Days on which the rate into a stage moved one way and the rate out of it as much the other way, so that the stages around
 * it were as usual: its events were counted twice, or in part. Before money only doubling and trebling count, since a
 * lower price moves orders and their value apart too.
 */
function daysMovedAlone(
  metric: string,
  from: string,
  to: string,
  isMoney: boolean,
  series: DaySeries,
  days: readonly number[],
): number[] {
  if ([metric, to].some((stage) => !(usual(series, stage, days) >= STOPPED))) return [];
  const ratio = (k: string, n: string, list: readonly number[]) =>
    Math.log(sumOn(series, k, list) / sumOn(series, n, list));
  const daily = days.map((day) => ({ day, into: ratio(metric, from, [day]), out: ratio(to, metric, [day]) }));
  const usualInto = median(daily.map(({ into }) => into));
  const usualOut = median(daily.map(({ out }) => out));
  for (const sign of [1, -1]) {
    const found = daily
      .filter(({ into, out }) => sign * (into - usualInto) >= MOVED && sign * (usualOut - out) >= MOVED / 2)
      .map(({ day }) => day);
    if (found.length < MOVED_DAYS) continue;
    const into = ratio(metric, from, found) - usualInto;
    const out = ratio(to, metric, found) - usualOut;
    const multiple = [2, 3].some((times) => Math.abs(Math.abs(into) - Math.log(times)) <= MULTIPLE);
    if (Math.abs(into) >= MOVED && Math.abs(into + out) <= HELD && (multiple || !isMoney)) return found;
  }
  return [];
}

const sumOn = (series: DaySeries, metric: string, days: readonly number[]): number =>
  days.reduce((sum, day) => sum + valueOn(series, metric, day), 0);

const usual = (series: DaySeries, metric: string, days: readonly number[]): number =>
  median(days.map((day) => valueOn(series, metric, day)));
