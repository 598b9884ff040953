/** The rows of a dated table as arms that can be compared. */

import type { Arm } from './compare.ts';
import type { TableInput } from './input.ts';
import { tableScene } from './table.ts';

/** The two entities of a table of exactly two, in order of appearance; a blank cell is an unknown day. Empty otherwise. */
export function armsOf(input: TableInput): Arm[] {
  const { dates, entities } = input;
  if (!dates || !entities) return [];
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
    const pick = (values: ArrayLike<number>) => rows.map((i) => values[i] ?? Number.NaN);
    const { series } = tableScene({
      ...input,
      rows: rows.length,
      dates: rows.map((i) => dates[i] ?? ''),
      entities: null,
      columns: input.columns.map((column) => ({
        ...column,
        values: pick(column.values),
        low: column.low && pick(column.low),
        high: column.high && pick(column.high),
      })),
    });
    return series ? [{ name, series }] : [];
  });
}
