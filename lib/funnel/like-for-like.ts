/** What a page may be compared with: promotion days with promotion days, others with others (`model.md` §5). */

import { addDays, daysOf, lengthOf, overlap } from '../metrics/calendar.ts';
import type { Period } from '../metrics/figure.ts';
import type { Observation } from './input.ts';
import { comparisonReach } from './periods.ts';
import { type Marks, promotionDays } from './promotions.ts';
import type { Note } from './types.ts';

/** What a page's printed totals may be compared with. */
export interface LikeForLike {
  /** Whether figures of these days are on the footing of the page's period; its own days are. */
  like(days: Period): boolean;
  /** Whether the page's own comparison is. */
  printed: boolean;
  notes: Note[];
}

/**
 * No day can be taken out of a printed total: a period of promotion days alone is compared with such days and periods,
 * one without any with those without any, and one that holds both with nothing.
 * @param history past readings that it could be compared with
 * @param against what the page compares with; null: the stretch before the period
 * @param prints whether the page prints figures of that comparison
 */
export function likeForLike(
  history: readonly Observation[],
  period: Period | null,
  against: Period | null,
  prints: boolean,
  settings: Marks,
): LikeForLike {
  const promoted = promotionDays(settings);
  if (!promoted || !period) return { like: () => true, printed: true, notes: [] };
  const of = lengthOf(period);
  const own = daysOf(period).filter(promoted).length;
  const within = (days: Period) => days.start >= period.start && days.end <= period.end;
  const footing = (day: number) => (own === 0 ? !promoted(day) : own === of && promoted(day));
  // A past of a thousand readings has few different periods.
  const known = new Map<string, boolean>();
  const like = (days: Period): boolean => {
    const key = `${days.start}..${days.end}`;
    const found = known.get(key) ?? (within(days) || daysOf(days).every(footing));
    known.set(key, found);
    return found;
  };
  const printed = like(against ?? { start: addDays(period.start, -of), end: addDays(period.start, -1) });
  if (own > 0 && own < of) return { like, printed, notes: [{ kind: 'promotion_mixed', promotion: own, of }] };
  const notes: Note[] = prints && !printed ? [{ kind: 'promotion_comparison_unlike' }] : [];
  if (own === of) return { like, printed, notes: [...notes, { kind: 'promotion_compared', days: own }] };
  const reach = against ?? comparisonReach(period);
  const unlike = history.flatMap(({ period: days }) => (days && !like(days) && overlap(days, reach) ? [days] : []));
  const left = new Set(unlike.flatMap(daysOf).filter(promoted)).size;
  return { like, printed, notes: left > 0 ? [...notes, { kind: 'promotion_left_out', days: left }] : notes };
}
