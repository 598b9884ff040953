/** What can be compared: the two rows of a dated table, or the readings of one campaign, creative or period. */
import type { Estimate } from '../metrics/figure.ts';

import type { Observation, TableInput } from './input.ts';
import { estimateOf } from './observations.ts';
import { historySeries } from './past.ts';
import type { DaySeries } from './series.ts';
import { tableScene } from './table.ts';

/** One side of a comparison: its days, else its sums over the whole range. */
export interface Arm {
  name: string;
  series: DaySeries | null;
  /** Sums by metric; used where either side has no days. */
  totals: ReadonlyMap<string, Estimate> | null;
  /** Attribution windows, in days, that its figures were counted under, as far as they are known. */
  attributionDays: readonly number[];
}

/**
 * The readings of one campaign, creative or period as an arm. Readings of single days make the series, all others the
 * sums; the caller gives readings of one scope, one entity and one currency, and the sums of one range.
 */
export function armOf(name: string, readings: readonly Observation[]): Arm {
  const alone = readings.map((o) => ({ ...o, entity: null }));
  const isDay = ({ period }: Observation) => period !== null && period.start === period.end;
  const ranges = alone.filter((o) => !isDay(o));
  return {
    name,
    series: historySeries(alone.filter(isDay)),
    totals: ranges.length > 0 ? new Map(ranges.map((o) => [o.metric, estimateOf(o)])) : null,
    attributionDays: alone.flatMap(({ attributionDays }) => attributionDays ?? []),
  };
}

/**
 * The two entities of a table of exactly two, in order of appearance; a blank cell is an unknown day. Without dates each
 * is one row of sums. Empty otherwise.
 */
export function armsOf(input: TableInput): Arm[] {
  const { entities } = input;
  if (!entities) return [];
  const rowsOf = new Map<string, number[]>();
  for (let i = 0; i < input.rows; i++) {
    const name = entities[i]?.name;
    if (name === undefined) continue;
    const rows = rowsOf.get(name) ?? [];
    rows.push(i);
    rowsOf.set(name, rows);
    if (rowsOf.size > 2) return [];
  }
  if (rowsOf.size !== 2) return [];
  return [...rowsOf].flatMap(([name, rows]): Arm[] => {
    const { series, page } = tableScene(rowsAlone(input, rows));
    const totals = page?.values ?? null;
    return series || totals ? [{ name, series, totals, attributionDays: [] }] : [];
  });
}

/** The table of these rows, as of one thing. */
function rowsAlone(input: TableInput, rows: readonly number[]): TableInput {
  const { dates } = input;
  const pick = (values: ArrayLike<number>) => rows.map((i) => values[i] ?? Number.NaN);
  return {
    ...input,
    rows: rows.length,
    dates: dates && rows.map((i) => dates[i] ?? ''),
    entities: null,
    columns: input.columns.map((column) => ({
      ...column,
      values: pick(column.values),
      low: column.low && pick(column.low),
      high: column.high && pick(column.high),
    })),
  };
}
