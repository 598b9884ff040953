/** Columns of one metric under the days that they are of: `1.11–14.11 | 18.10–31.10`. Those of the page's days hold its values. */
import { samePeriod } from '../../../metrics/calendar.ts';
import type { Period } from '../../../metrics/figure.ts';
import type { LayoutContext } from '../context.ts';
import type { BesideColumn, Column, MetricColumn } from './column.ts';

/** The columns, those of earlier days beside the one of the page's days. */
export function withDatedColumns(columns: readonly Column[], { period, periodOf }: LayoutContext): Column[] {
  const days = columns.map((column) =>
    column.kind === 'metric' && column.segment !== null ? periodOf(column.segment) : null,
  );
  const isOwn = days.map((one) => one !== null && period !== null && samePeriod(one, period));
  return columns.map((column, at) => {
    if (column.kind !== 'metric' || column.segment === null) return column;
    if (isOwn[at]) return { ...column, segment: null };
    const of = columns.findIndex((other, place) => isOwn[place] && other.kind === 'metric' && isSame(other, column));
    return of >= 0 && endsBefore(days[at] ?? null, period) ? before(column.segment, of) : column;
  });
}

const endsBefore = (days: Period | null, own: Period | null): boolean =>
  days !== null && own !== null && days.end < own.start;

const before = (label: string, of: number): BesideColumn => ({
  kind: 'beside',
  of,
  relation: false,
  compare: 'previous_period',
  against: 'previous_period',
  label,
});

const isSame = (one: MetricColumn, other: MetricColumn): boolean =>
  one.label === other.label && one.match.qualifier === other.match.qualifier;
