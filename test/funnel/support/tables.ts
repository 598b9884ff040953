/** Tables for tests: from rows of plain objects, or from a CSV beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { defaultSettings, type TableInput } from '../../../lib/funnel/input.ts';
import type { Entity, EntityKind } from '../../../lib/metrics/figure.ts';

export type Cell = number | null;

export interface PlainRow {
  date?: string;
  entity?: string;
  [metric: string]: string | Cell | undefined;
}

/** A table input of plain rows; `null` and absent cells are unknown. */
export function tableOf(
  rows: PlainRow[],
  options: Partial<TableInput> = {},
  kind: EntityKind = 'campaign',
): TableInput {
  const metrics = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (key) => key !== 'date' && key !== 'entity',
  );
  const entities = new Map<string, Entity>();
  const entityOf = (name: string) => {
    const found = entities.get(name) ?? { kind, name, id: null };
    entities.set(name, found);
    return found;
  };
  return {
    rows: rows.length,
    dates: rows[0]?.date === undefined ? null : rows.map((row) => row.date ?? ''),
    entities: rows[0]?.entity === undefined ? null : rows.map((row) => entityOf(row.entity ?? '')),
    columns: metrics.map((metric) => ({
      metric,
      currency: null,
      values: Float64Array.from(rows, (row) => (typeof row[metric] === 'number' ? row[metric] : Number.NaN)),
    })),
    platform: 'generic',
    gmvMax: false,
    period: null,
    against: null,
    settings: defaultSettings,
    funnel: null,
    ...options,
  };
}

const data = new URL('../../../../shared/data/', import.meta.url);

/** True when the public data sets lie beside the checkout. */
export const hasData = existsSync(data);

/** Rows of a CSV below `../shared/data`, cells as text; quoted cells may hold commas. */
export function readCsv(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(path, data), 'utf8').trim().split(/\r?\n/);
  const cells = (line: string) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1] ?? '');
  const names = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  });
}

/** A cell as a number; blank is unknown. */
export function cell(text: string | undefined): Cell {
  return text === undefined || text.trim() === '' ? null : Number(text);
}
