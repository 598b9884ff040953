import type { ImportedTable } from '../../lib/import/imported-table.ts';
import { readGrid } from '../../lib/import/read-grid.ts';
import { readTable } from '../../lib/import/table.ts';

/** A file's table; text is encoded as UTF-8. */
export async function importText(
  text: string,
  { name = 'table.csv', locale = null as string | null, year = null as number | null } = {},
): Promise<ImportedTable> {
  return importBytes(new TextEncoder().encode(text), { name, locale, year });
}

export async function importBytes(
  bytes: Uint8Array,
  { name = 'table.csv', locale = null as string | null, year = null as number | null } = {},
): Promise<ImportedTable> {
  return readTable(await readGrid(bytes, name), locale, year);
}

/** Values by metric; null where a cell is unknown. */
export function valuesOf(table: ImportedTable): Record<string, (number | null)[]> {
  return Object.fromEntries(
    table.columns.map(({ metric, values }) => [
      metric,
      values.map((value) => value && Number(value.value.toPrecision(12))),
    ]),
  );
}

export const daysOf = (table: ImportedTable): string[] =>
  (table.periods ?? []).map((period) =>
    period === null ? '' : period.start === period.end ? period.start : `${period.start}..${period.end}`,
  );
