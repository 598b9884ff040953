import { TableError } from './error.ts';
import type { Cell, Grid } from './grid.ts';

/** How deep a table may lie within the answer of an API: `{ "data": { "list": [...] } }`. */
const DEEPEST = 4;

/**
 * A table of JSON: an array of objects or of arrays, alone or as the only one within an object, an object of columns, or
 * one object a line. Throws a `TableError` when there is none or more than one.
 */
export function readJson(text: string): Grid {
  const value = parse(text);
  const rows = Array.isArray(value) ? value : (rowsWithin(value, 0) ?? columnsOf(value));
  if (!rows) throw new TableError('the JSON holds no table: give an array of objects, one for each row');
  if (rows.every((row): row is unknown[] => Array.isArray(row)))
    return { rows: rows.map((row) => row.map(cellOf)), typed: true };
  const wrong = rows.findIndex((row) => !isObject(row));
  if (wrong >= 0) throw new TableError(`row ${wrong + 1}: not an object like the other rows`);
  const objects = rows.filter(isObject).map(flatten);
  const keys = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  return { rows: [keys, ...objects.map((row) => keys.map((key) => cellOf(row[key])))], typed: true };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line)))
      throw new TableError(`the JSON cannot be read: ${(error as Error).message}`);
    return lines.map((line, i) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (inner) {
        throw new TableError(`row ${i + 1}: the JSON cannot be read: ${(inner as Error).message}`);
      }
    });
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holdsRows = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.some((row) => typeof row === 'object' && row !== null);

/** The only array of rows in an object, with the names of its columns where they stand beside it. */
function rowsWithin(value: unknown, depth: number): unknown[] | null {
  if (!isObject(value) || depth > DEEPEST) return null;
  const tables = Object.entries(value).filter(([, entry]) => holdsRows(entry));
  const [first] = tables;
  if (tables.length > 1)
    throw new TableError(
      `the JSON holds several tables: ${tables.map(([key]) => `"${key}"`).join(', ')}; give one of them`,
    );
  if (first && holdsRows(first[1])) {
    const header = value.columns ?? value.header ?? value.headers;
    return Array.isArray(header) && Array.isArray(first[1][0]) ? [header, ...first[1]] : first[1];
  }
  const inner = Object.values(value).flatMap((entry) => rowsWithin(entry, depth + 1) ?? []);
  return inner.length > 0 ? inner : null;
}

/** `{ "date": [...], "clicks": [...] }` as rows. */
function columnsOf(value: unknown): unknown[][] | null {
  if (!isObject(value)) return null;
  const columns = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  if (columns.length === 0) return Object.keys(value).length > 0 ? [Object.keys(value), Object.values(value)] : null;
  const length = Math.max(...columns.map(([, cells]) => cells.length));
  const rows = Array.from({ length }, (_, i) => columns.map(([, cells]) => cells[i] ?? null));
  return [columns.map(([key]) => key), ...rows];
}

/** Figures one level down, as reporting APIs group them: `{ "dimensions": {…}, "metrics": {…} }`. */
function flatten(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (isObject(value) ? Object.entries(value) : [[key, value] as const])),
  );
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object')
    throw new TableError(`the JSON table holds a nested value: ${JSON.stringify(value).slice(0, 60)}`);
  return String(value).trim() || null;
}
