import type { Recommendation } from '../types.ts';
import type { Leak } from './input.ts';

/** Conversions booked on the click date keep filling for the attribution window, 7 days unless the page says otherwise. */
const ATTRIBUTION_DAYS = 7;
/** Beyond four weeks the season has moved on. */
const MAX_DAYS = 28;

/** Returns which rate to look at next, after how many days, and how many events it takes to tell a change from noise (null where unknown). */
export function lookAgain(
  { step, cause }: Pick<Leak, 'step' | 'cause'>,
  fallback: string,
): NonNullable<Recommendation['measure']> {
  const { needs } = step;
  const days = needs?.reachable ? (needs.days ?? ATTRIBUTION_DAYS) : ATTRIBUTION_DAYS;
  return {
    metric: step.metric ?? cause?.measureNext ?? fallback,
    lookAgainInDays: Math.min(MAX_DAYS, Math.max(ATTRIBUTION_DAYS, days)),
    needed: needs?.perPeriod ?? null,
  };
}
