/** The earlier value behind a printed change. */
import { findMetric } from '../metrics/catalogue.ts';
import type { Change, Estimate } from '../metrics/figure.ts';

/**
 * The value of the previous period: now / (1 + change), or now − change for percentage points, as wide as the rounding of
 * both texts allows. Null when there is no change, its direction or kind is not told, or it is against another period.
 */
export function beforeChange(figure: Estimate & { metric: string; change?: Change | null }): Estimate | null {
  const { change } = figure;
  // Nothing can be had back from a zero: −100 % of anything is zero.
  if (!change || change.direction === 'unknown' || !(figure.low > 0)) return null;
  if (change.against !== null && change.against !== 'previous_period') return null;
  const unit = findMetric(figure.metric)?.unit;
  // Of a count or an amount percentage points make no sense; of a rate either reading may be meant.
  if (change.as === 'unknown' && unit !== 'count' && unit !== 'people' && unit !== 'money') return null;
  const half = roundingOf(change.text);
  const shift = (x: number, by: number) => (change.as === 'points' ? x - by : x / (1 + by));
  const low = shift(figure.low, change.value + half);
  const high = shift(figure.high, change.value - half);
  const value = shift(figure.value, change.value);
  if (!(1 + change.value - half > 0) || !(low >= 0) || !Number.isFinite(high)) return null;
  const count = unit === 'count' || unit === 'people';
  return count
    ? {
        value: Math.round(value),
        low: Math.ceil(low - 1e-9),
        high: Math.max(Math.floor(high + 1e-9), Math.ceil(low - 1e-9)),
      }
    : { value, low, high };
}

/** Half a unit of the last printed digit, as a fraction; a whole unit, since pages may truncate. */
function roundingOf(text: string): number {
  const decimals = /\d[.,](\d+)\s*(?:%|pp|个百分点|百分点)?\s*$/u.exec(text.trim())?.[1]?.length ?? 0;
  return 10 ** -(decimals + 2);
}
