/** Rows that share one name cell: each of them is a part of what the cell names. */
import { isStatusHeader } from '../words/rows.ts';
import type { Column } from './column.ts';
import type { NameColumn } from './rows.ts';
import { type Cell, cellAt, type Row, type Table, textOf } from './table.ts';

export interface SharedName {
  cell: Cell;
  /** What tells this row from the others under the name; null when no column does. */
  part: string | null;
}

/** Rows under a name cell of several rows, the first of them included; where there are such, also those with a name of their own. */
export function sharedNamesOf({ body }: Table, columns: Column[], name: NameColumn | null): Map<Row, SharedName> {
  const shared = new Map<Row, SharedName>();
  if (!name) return shared;
  for (const [at, row] of body.entries()) {
    const cell = cellAt(row, name.column);
    const rows = cell ? rowSpanOf(cell) : 1;
    // the cells of a line of sums may be said to be as high as those of the head
    if (!cell || rows < 2 || (row.section === 'foot' && at === body.length - 1)) continue;
    for (const under of body.slice(at, at + rows)) {
      const own = cellAt(under, name.column);
      if (own && own !== cell) break;
      shared.set(under, { cell, part: partOf(under, columns, name) });
    }
  }
  if (shared.size > 0) for (const row of body) if (!shared.has(row)) addSinglePart(row, columns, name, shared);
  return shared;
}

/** Where names have parts, the one row of a name is a part of it too. */
function addSinglePart(row: Row, columns: Column[], name: NameColumn, shared: Map<Row, SharedName>): void {
  const cell = cellAt(row, name.column);
  const part = partOf(row, columns, name);
  const isOne = cell && cell.from === cell.to && cell.tokens.length > 0 && row.section !== 'foot';
  if (isOne && part !== null) shared.set(row, { cell, part });
}

function rowSpanOf({ tokens }: Cell): number {
  const element = tokens[0]?.phrase.cell;
  if (!element) return 1;
  const said = element.getAttribute('rowspan') ?? element.getAttribute('aria-rowspan');
  return said === null ? 1 : Number.parseInt(said, 10) || 1;
}

function partOf(row: Row, columns: Column[], name: NameColumn): string | null {
  for (const [at, column] of columns.entries()) {
    if (at === name.column || column.kind !== 'text' || isStatusHeader(column.header)) continue;
    const text = textOf(cellAt(row, at)).trim();
    if (text) return text;
  }
  return null;
}
