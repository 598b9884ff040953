/** Days that look like a promotion which nobody marked: they belong neither to the noise nor to what is usual. */
import { isoOf, weekdayOf } from '../metrics/calendar.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { median } from './median.ts';
import { promotionDays } from './promotions.ts';
import type { Scene } from './scene.ts';
import { type DaySeries, valueOn } from './series.ts';
import type { Note } from './types.ts';
import type { View } from './view.ts';

/** How many times the usual volume of its weekday a day must have, at the first stage and in what is sold. */
const TIMES = 1.6;
/** How far beyond the shop's own swing such a day lies, in robust standard deviations of the logs: volume, and the fewer sales. */
const SPREADS = { volume: 3, sales: 2 };
/** Median absolute deviation of a normal distribution, as a part of its standard deviation. */
const NORMAL_MAD = 0.6745;
/** Share of the days from which on such days are no exception. */
const MOST = 0.15;
/** Share of like days below what is taken for usual. */
const USUAL = 0.35;
/** Days of one weekday that are needed to know what is usual. */
const MIN_ALIKE = 3;

/**
 * A note with the days of both windows on which far more came in and was sold than on others of their weekday, and
 * which are not marked as a promotion. Empty without days, and where such days are many. A shop whose ordinary days differ
 * as much has none.
 */
export function likelyPromotions(scene: Scene, chosen: ChosenFunnel, view: View): Note[] {
  const { series, settings } = scene;
  const first = chosen.stages.find(({ metric }) => metric)?.metric;
  const last = chosen.money ?? chosen.stages.findLast(({ metric }) => metric)?.metric;
  if (!series || !first || !last || first === last) return [];
  const promoted = promotionDays(settings);
  const days = [...new Set([...view.beforeDays, ...view.nowDays])].filter((day) => !promoted?.(day));
  const volume = highDays(series, first, days, SPREADS.volume);
  const sales = highDays(series, last, days, SPREADS.sales);
  const found = days.filter((day) => volume.has(day) && sales.has(day)).sort((a, b) => a - b);
  if (found.length === 0 || found.length > MOST * days.length) return [];
  return [{ kind: 'likely_promotion', days: found.map(isoOf) }];
}

/** The days with far more of a metric than others of their weekday, and than the metric swings anyway. */
function highDays(series: DaySeries, metric: string, days: readonly number[], spreads: number): Set<number> {
  const beyond = days.flatMap((day) => {
    const alike = days.filter((other) => other !== day && weekdayOf(other) === weekdayOf(day));
    const usual = usualOf(alike.map((other) => valueOn(series, metric, other)).filter((value) => !Number.isNaN(value)));
    const times = valueOn(series, metric, day) / usual;
    return alike.length >= MIN_ALIKE && usual > 0 && times > 0 ? [{ day, times: Math.log(times) }] : [];
  });
  const middle = median(beyond.map(({ times }) => times));
  const spread = median(beyond.map(({ times }) => Math.abs(times - middle))) / NORMAL_MAD;
  const high = beyond.filter(({ times }) => times >= Math.log(TIMES) && times - middle >= spreads * spread);
  return new Set(high.map(({ day }) => day));
}

/** Below the middle, so that the days after a lasting rise are no exceptions. */
function usualOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(USUAL * sorted.length)] ?? Number.NaN;
}
