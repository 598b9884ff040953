/** All tables of a page that hold metrics. */
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Regions } from '../regions.ts';
import { assemble } from './assemble.ts';
import { type Column, columnsOf } from './columns.ts';
import { rawTables } from './raw.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { labelColumnOf, readTransposed } from './transposed.ts';

export interface TablesRead {
  drafts: Draft[];
  /** Rows of the largest table; null when the page has no table of metrics. */
  rowsRead: number | null;
}

/** Reads the tables that the page marks as such and takes their texts, so that no card is made of them. */
export function readTables(ctx: LayoutContext, regions: Regions): TablesRead {
  const drafts: Draft[] = [];
  let rowsRead: number | null = null;
  for (const table of assemble(rawTables(ctx.list, regions))) {
    const columns = columnsOf(table, ctx);
    const labels = columns.some(isStrong) ? null : labelColumnOf(table, ctx);
    if (labels !== null) {
      drafts.push(...readTransposed(table, labels, ctx));
      take(table);
    } else if (columns.some((column) => column.kind === 'metric') && table.body.length > 0) {
      const read = readTable(table, columns, ctx);
      drafts.push(...read.drafts);
      rowsRead = Math.max(rowsRead ?? 0, read.rows);
      take(table);
    } else if (isDataTable(table)) take(table);
  }
  return { drafts, rowsRead };
}

const isStrong = (column: Column): boolean => column.kind === 'metric' && !column.match.weak;

/** A head over several rows: what is inside belongs to its columns, known or not. */
function isDataTable(table: Table): boolean {
  return table.head.length > 0 && table.columns > 2 && table.body.length > 0;
}

function take(table: Table): void {
  for (const row of [...table.head, ...table.body])
    for (const cell of row.cells) for (const token of cell.tokens) token.taken = true;
}
