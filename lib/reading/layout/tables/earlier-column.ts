/** Columns headed by the days that they are of, with a column of changes: of two the later is the own one. */

import { addDays, lengthOf } from '../../../metrics/calendar.ts';
import type { Against, Period } from '../../../metrics/figure.ts';
import type { ColumnIs } from './column-is.ts';

/**
 * The columns, the earlier of two that are compared as one beside the later. Where the two are no periods that are compared, the
 * changes are left out: nobody can tell of what they are.
 */
export function withEarlierBeside(columns: ColumnIs[], heads: readonly string[]): ColumnIs[] {
  const values = columns.flatMap((column, at) => (column.kind === 'values' ? [{ at, spot: column.spot }] : []));
  const [first, second] = values;
  if (values.length !== 2 || !first?.spot.period || !second?.spot.period) return columns;
  const changes = columns.filter((column) => column.kind === 'beside' && column.relation);
  if (changes.length !== 1) return columns;
  const [earlier, later] =
    first.spot.period.start < second.spot.period.start
      ? [{ ...first, period: first.spot.period }, second.spot.period]
      : [{ ...second, period: second.spot.period }, first.spot.period];
  const against = againstOfDays(earlier.period, later);
  if (!against) return columns.map((column) => (changes.includes(column) ? { kind: 'other' } : column));
  const label = heads[earlier.at] ?? '';
  return columns.map((column, at) =>
    at === earlier.at ? { kind: 'beside', relation: false, compare: against, against, label } : column,
  );
}

/** How the earlier days stand to the later: right before them and as many, or whole months too; the same a year before; else null. */
function againstOfDays(earlier: Period, later: Period): Against | null {
  const yearBefore = ({ start, end }: Period) =>
    [start, end].map((day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
  if (yearBefore(later).join() === [earlier.start, earlier.end].join()) return 'last_year';
  const isRightBefore = addDays(earlier.end, 1) === later.start;
  const areAlike = lengthOf(earlier) === lengthOf(later) || (isOfMonths(earlier) && isOfMonths(later));
  return isRightBefore && areAlike ? 'previous_period' : null;
}

const isOfMonths = ({ start, end }: Period): boolean => start.endsWith('-01') && addDays(end, 1).endsWith('-01');
