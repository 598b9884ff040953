import { findMetric } from '../metrics/catalogue.ts';
import type { CellValue } from './cells.ts';
import type { ImportedTable } from './imported-table.ts';

/** Rows of one day and entity become one: additive metrics are summed, others are unknown unless all say the same. */
export function addUp(table: ImportedTable): ImportedTable {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const period = table.periods?.[row];
    const entity = table.entities?.[row];
    const key = [period?.start ?? '', period?.end ?? '', entity?.name ?? '', entity?.id ?? ''].join('\u0001');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  if (groups.size === table.rows || (!table.periods && !table.entities)) return table;
  const firsts = [...groups.values()];
  const columns = table.columns.map(({ values, previous, ...column }) => ({
    ...column,
    values: firsts.map((rows) => combine(column.metric, values, rows)),
    previous: previous && firsts.map((rows) => combine(column.metric, previous, rows)),
  }));
  return {
    ...table,
    rows: firsts.length,
    periods: table.periods && firsts.map(([row = 0]) => table.periods?.[row] ?? null),
    entities: table.entities && firsts.map(([row = 0]) => table.entities?.[row] ?? null),
    columns,
    notes: [...table.notes, { kind: 'rows_added_up', rows: table.rows, into: firsts.length }],
  };
}

function combine(metric: string, all: (CellValue | null)[], rows: number[]): CellValue | null {
  const values = rows.map((row) => all[row] ?? null);
  const [first = null] = values;
  if (rows.length === 1) return first;
  const known = values.filter((value): value is CellValue => value !== null);
  if (findMetric(metric)?.additive) {
    // A sum with an unknown part is unknown
    if (known.length < values.length) return null;
    const sum = (of: (value: CellValue) => number): number => known.reduce((total, value) => total + of(value), 0);
    return {
      value: sum((v) => v.value),
      low: sum((v) => v.low),
      high: sum((v) => v.high),
      currency: first?.currency ?? null,
    };
  }
  return known.length === values.length && known.every(({ value }) => value === known[0]?.value) ? first : null;
}
