/** All tables of a page that hold metrics. */

import type { RenderedElement } from '../../capture/element.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Regions } from '../regions.ts';
import { assemble } from './assemble.ts';
import { readDescribed } from './described.ts';
import { draftsOf } from './drafts-of.ts';
import { rawTables } from './raw.ts';
import type { RawTable } from './raw-table.ts';
import type { Row, Table } from './table.ts';
import { readUnderHead } from './under-head.ts';

/** Reads the tables that the page marks as such and takes their texts, so that no card is made of them. */
export function readTables(ctx: LayoutContext, regions: Regions): Draft[] {
  const found: Draft[] = [];
  const raw: RawTable[] = [];
  for (const table of rawTables(ctx.list, regions)) {
    const described = readDescribed(table, ctx);
    if (described) found.push(...described);
    else raw.push(table);
  }
  for (const table of assemble(raw)) {
    const drafts = draftsOf(table, ctx) ?? readUnderHead(table, ctx);
    if (drafts || isDataTable(table)) take(table);
    found.push(...(drafts ?? []));
  }
  return found;
}

/** Rows of the largest table that stand for one entity each; null when the page has none. */
export function rowsReadOf(drafts: readonly Draft[]): number | null {
  const rows = new Map<RenderedElement, Set<RenderedElement>>();
  for (const { table, holder, spot } of drafts) {
    if (!table || !spot.entity) continue;
    const known = rows.get(table) ?? new Set();
    rows.set(table, known.add(holder));
  }
  return rows.size === 0 ? null : Math.max(...[...rows.values()].map((holders) => holders.size));
}

/** A head over several rows: what is inside belongs to its columns, known or not. */
function isDataTable(table: Table): boolean {
  return table.head.length > 0 && table.columns > 2 && table.body.length > 0;
}

/** All texts but those of lines that speak of another row, which are no cells of these columns. */
function take(table: Table): void {
  for (const row of [...table.head, ...table.body])
    if (!isDetails(row, table)) for (const cell of row.cells) for (const token of cell.tokens) token.taken = true;
}

/** One cell over all columns with labels of its own, as below a row that was opened. */
const isDetails = ({ cells: [only, ...others], section }: Row, { columns }: Table): boolean =>
  section === 'body' &&
  others.length === 0 &&
  only?.from === 0 &&
  only.to === columns - 1 &&
  columns > 1 &&
  only.tokens.some(({ label }) => label !== null);
