/** The rows of a page's table: their sums where they are the whole, and their two windows. */

import { samePeriod } from '../metrics/calendar.ts';
import { isAdditive } from '../metrics/catalogue.ts';
import type { Entity, Period } from '../metrics/figure.ts';
import { beforeChange } from './change.ts';
import type { FunnelInput, Observation } from './input.ts';
import { estimateOf } from './observations.ts';
import type { RowTotals } from './scene.ts';

const isRow = (o: Observation): o is Observation & { entity: Entity } => o.entity !== null && o.entity.kind !== 'day';

/**
 * Adds total = Σ rows for additive metrics that have no total of their own, where every row was read: the page says so, or
 * the input is one bare table. Rows of several kinds, such as campaigns and products, hold the same events and are not summed.
 */
export function withRowSums(
  observations: readonly Observation[],
  input: Pick<FunnelInput, 'rowsRead' | 'rowsTotal'>,
): Observation[] {
  const rows = observations.filter(isRow).filter((o) => o.segment === null);
  const printed = new Set(observations.filter((o) => o.entity === null).map((o) => o.metric));
  const bare = input.rowsTotal === null && input.rowsRead === null && printed.size === 0;
  const whole = bare || (input.rowsTotal !== null && input.rowsRead === input.rowsTotal);
  if (!whole || new Set(rows.map((o) => o.entity.kind)).size !== 1) return [...observations];
  const sums = new Map<string, Observation>();
  for (const row of rows) {
    if (printed.has(row.metric) || !isAdditive(row.metric)) continue;
    const sum = sums.get(row.metric);
    if (!sum) sums.set(row.metric, { ...row, ...estimateOf(row), entity: null, id: null, change: null, compare: [] });
    else {
      sum.value += row.value;
      sum.low += row.low;
      sum.high += row.high;
    }
  }
  return [...observations, ...sums.values()];
}

/** Each row with its values now and before: from its printed changes, or from the past reading of the comparison. */
export function rowsOf(
  observations: readonly Observation[],
  history: readonly Observation[],
  against: Period | null,
): RowTotals[] {
  const rows = new Map<string, { entity: Entity; now: Map<string, number>; before: Map<string, number> }>();
  const rowOf = (entity: Entity) => {
    const key = `${entity.kind}\n${entity.id ?? entity.name}`;
    const row = rows.get(key) ?? { entity, now: new Map(), before: new Map() };
    rows.set(key, row);
    return row;
  };
  for (const o of observations) {
    if (!isRow(o)) continue;
    const row = rowOf(o.entity);
    row.now.set(o.metric, o.value);
    const before = beforeChange(o);
    if (before) row.before.set(o.metric, before.value);
  }
  for (const o of history) {
    if (isRow(o) && o.period && against && samePeriod(o.period, against)) rowOf(o.entity).before.set(o.metric, o.value);
  }
  const orNull = (values: Map<string, number>) => (values.size > 0 ? values : null);
  return [...rows.values()].map(({ entity, now, before }) => ({
    entity,
    now: orNull(now),
    before: orNull(before),
    daily: null,
  }));
}
