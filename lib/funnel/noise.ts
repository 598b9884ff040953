/** The days whose swing stands for noise: before the period, the comparison's own included. */
import { dayOf, daysOf } from '../metrics/calendar.ts';
import { promotionDays } from './promotions.ts';
import type { Scene } from './scene.ts';

/** Days of history behind the noise estimate: eight weeks. */
const NOISE_DAYS = 56;

/** Day numbers in order; empty without a series. Days of the period are never among them. */
export function noiseDaysOf(scene: Scene): number[] {
  const { series } = scene;
  if (!series) return [];
  const first = scene.nowDays[0] ?? (scene.period ? dayOf(scene.period.start) : series.first + series.length);
  const now = new Set(scene.nowDays);
  const unlike = unlikeDays(scene);
  const days = new Set(scene.beforeDays);
  for (let day = Math.max(series.first, first - NOISE_DAYS); day < first; day++) days.add(day);
  return [...days].filter((day) => !now.has(day) && !scene.leftOut.has(day) && !unlike?.(day)).sort((a, b) => a - b);
}

/** Promotion days, whose swing is none of ordinary ones; a promotion itself has too few of its kind to leave others out. */
function unlikeDays({ settings, nowDays, period }: Scene): ((day: number) => boolean) | null {
  const promoted = promotionDays(settings);
  const own = nowDays.length > 0 || !period ? nowDays : daysOf(period);
  return promoted && !own.some(promoted) ? promoted : null;
}
