/** Which rows of a table are data: no empty ones, no sums or means of others, none twice. */

import { isAverage } from '../reading/layout/words/rows.ts';
import { isTotal } from './entities.ts';
import { TableError } from './error.ts';
import type { Cell } from './grid.ts';
import type { ImportedTable } from './imported-table.ts';

interface IndexedColumn {
  index: number;
}

export interface RowColumns<C extends IndexedColumn> {
  date: C | null;
  /** Columns that are neither a day nor a metric. */
  names: readonly C[];
  /** Those among them that name the rows: two rows may bear one name and yet be two. */
  namesOfRows: readonly C[];
  /** Those among them that sort the rows, by hour or group. */
  sorting: readonly C[];
  metrics: readonly C[];
}

/** A row of no figure this large can be equal to another by chance. */
const TELLING = 100;

/**
 * The places of the rows of data in `body`. Rows that sum or average the others, notes below the table and copies of a row
 * (exports that overlap, put together) are left out, with a note each. Throws when no row is left, and when two rows of one
 * day stand there with nothing that tells them apart.
 * @param where names a row in a message
 */
export function dataRows<C extends IndexedColumn>(
  body: Cell[][],
  columns: RowColumns<C>,
  notes: ImportedTable['notes'],
  where: (row: number) => string,
): number[] {
  const own = body.flatMap((cells, row) => {
    const kind = kindOf(cells, columns, row === 0 || row === body.length - 1);
    return kind === 'empty' ? [] : [{ row, kind }];
  });
  const keep = own.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  if (keep.length < own.length) notes.push({ kind: 'total_rows_left_out', rows: own.length - keep.length });
  if (keep.length === 0) throw new TableError('the table has no rows of data');
  return withoutCopies(body, keep, columns, notes, where);
}

function kindOf<C extends IndexedColumn>(
  cells: Cell[],
  { date, names, metrics }: RowColumns<C>,
  isAtEdge: boolean,
): 'data' | 'summary' | 'empty' {
  const cellOf = ({ index }: C): Cell => cells[index] ?? null;
  const hasFigures = metrics.some((column) => cellOf(column) !== null);
  if (!hasFigures && (!date || cellOf(date) === null || cells.filter((cell) => cell !== null).length === 1))
    return 'empty';
  const leading = [date, ...names].flatMap((column) => (column ? [cellOf(column)] : []));
  const saysSummary = leading.some((cell) => typeof cell === 'string' && (isTotal(cell) || isAverage(cell)));
  const isUnnamed = leading.length > 0 && leading.every((cell) => cell === null) && hasFigures;
  return saysSummary || (isUnnamed && isAtEdge) ? 'summary' : 'data';
}

const textOf = (cell: Cell): string => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''));

function withoutCopies<C extends IndexedColumn>(
  body: Cell[][],
  keep: number[],
  { date, namesOfRows, sorting, metrics }: RowColumns<C>,
  notes: ImportedTable['notes'],
  where: (row: number) => string,
): number[] {
  const seen = new Set<string>();
  const cellOf = (row: number, { index }: C): Cell => body[row]?.[index] ?? null;
  const kept = keep.filter((row) => {
    const whole = (body[row] ?? []).map(textOf).join('\u0001');
    const tells = metrics.some((column) => Number(textOf(cellOf(row, column)).replace(/\D/g, '')) >= TELLING);
    const isCopy = tells && seen.has(whole);
    seen.add(whole);
    return !isCopy;
  });
  if (kept.length < keep.length) notes.push({ kind: 'copies_left_out', rows: keep.length - kept.length });
  if (!date || namesOfRows.some((column) => new Set(kept.map((row) => textOf(cellOf(row, column)))).size > 1))
    return kept;
  const ofDay = new Map<string, number>();
  for (const row of kept) {
    const key = [date, ...sorting].map((column) => textOf(cellOf(row, column))).join('\u0001');
    const other = ofDay.get(key);
    if (other !== undefined)
      throw new TableError(
        `${where(other)} and ${where(row)} are both of "${textOf(cellOf(row, date))}" and nothing tells them apart: delete the one that does not hold, or add a column that names what tells them apart`,
      );
    ofDay.set(key, row);
  }
  return kept;
}
