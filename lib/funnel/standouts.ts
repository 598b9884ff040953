/** Days that look like a promotion which nobody marked: they belong neither to the noise nor to what is usual. */
import { isoOf, weekdayOf } from '../metrics/calendar.ts';
import type { ChosenFunnel } from './funnels/index.ts';
import { promotionDays } from './promotions.ts';
import type { Scene } from './scene.ts';
import { valueOn } from './series.ts';
import type { Note } from './types.ts';
import type { View } from './view.ts';

/** How many times the usual volume of its weekday a day must have, at the first stage and in what is sold. */
const TIMES = 1.6;
/** Share of the days from which on such days are no exception. */
const MOST = 0.15;
/** Share of like days below what is taken for usual. */
const USUAL = 0.35;
/** Days of one weekday that are needed to know what is usual. */
const MIN_ALIKE = 3;

/**
 * A note with the days of both windows on which far more came in and was sold than on others of their weekday, and
 * which are not marked as a promotion. Empty without days, and where such days are many.
 */
export function likelyPromotions(scene: Scene, chosen: ChosenFunnel, view: View): Note[] {
  const { series, settings } = scene;
  const first = chosen.stages.find(({ metric }) => metric)?.metric;
  const last = chosen.money ?? chosen.stages.findLast(({ metric }) => metric)?.metric;
  if (!series || !first || !last || first === last) return [];
  const promoted = promotionDays(settings);
  const days = [...new Set([...view.beforeDays, ...view.nowDays])].filter((day) => !promoted?.(day));
  const isHigh = (metric: string, day: number): boolean => {
    const alike = days.filter((other) => other !== day && weekdayOf(other) === weekdayOf(day));
    const usual = usualOf(alike.map((other) => valueOn(series, metric, other)).filter((value) => !Number.isNaN(value)));
    return alike.length >= MIN_ALIKE && usual > 0 && valueOn(series, metric, day) >= TIMES * usual;
  };
  const found = days.filter((day) => isHigh(first, day) && isHigh(last, day)).sort((a, b) => a - b);
  if (found.length === 0 || found.length > MOST * days.length) return [];
  return [{ kind: 'likely_promotion', days: found.map(isoOf) }];
}

/** Below the middle, so that the days after a lasting rise are no exceptions. */
function usualOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(USUAL * sorted.length)] ?? Number.NaN;
}
