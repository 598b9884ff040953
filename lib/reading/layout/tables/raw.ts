/** Rows of cells as the page marks them: `table`, ARIA roles, `slot="cell-<row>_<field>"`. */

import type { RenderedElement } from '../../capture/element.ts';
import { type Rect, unionOf } from '../../rect.ts';
import type { Regions } from '../regions.ts';
import type { TokenList } from '../tokens.ts';
import { closestRendered } from '../tree.ts';
import { withRowsOutside } from './outside.ts';
import { hasOnlyWords, isNamedTotal, MeasuredCell, type RawCell, type RawRow, type RawTable } from './raw-table.ts';
import { withoutMargins } from './sheet.ts';

const ROW = 'tr,[role="row"]';
const ROOT = 'table,[role="table"],[role="grid"],[role="treegrid"]';

/** All tables that are marked as such, with the texts of their cells. */
export function rawTables(list: TokenList, regions: Regions): RawTable[] {
  const cells = new Map<RenderedElement, MeasuredCell>();
  const rows = new Map<unknown, RawRow>();
  const tables = new Map<RenderedElement, RawTable>();
  const slotRows = new Map<RenderedElement, Map<string, object>>();
  for (const token of list.tokens) {
    const element = token.phrase.cell;
    if (!element || token.taken) continue;
    let cell = cells.get(element);
    if (!cell) {
      if (regions.hasNoFigures(element)) continue;
      cell = new MeasuredCell(element);
      cells.set(element, cell);
      const { key, rowElement, root } = placeOf(element, slotRows);
      let row = rows.get(key);
      if (!row) {
        row = { element: rowElement, cells: [], section: 'body' };
        rows.set(key, row);
        const table = tables.get(root);
        if (table) table.rows.push(row);
        else tables.set(root, { root, rows: [row] });
      }
      row.cells.push(cell);
    }
    cell.tokens.push(token);
  }
  const marked = [...tables.values()].map(withoutMargins);
  for (const table of marked) {
    for (const row of table.rows) row.section = sectionOf(row);
    for (const row of emptyPairsIn(table.rows)) row.section = 'body';
    if (table.rows.every(({ section }) => section !== 'head'))
      for (const row of headOfPlainCells(table.rows)) row.section = 'head';
    if (table.root.localName !== 'table') table.rows = joinedPanels(table.rows);
  }
  return marked.map((table) => withRowsOutside(table, list));
}

function placeOf(
  cell: RenderedElement,
  slotRows: Map<RenderedElement, Map<string, object>>,
): { key: unknown; rowElement: RenderedElement; root: RenderedElement } {
  const slot = cell.getAttribute('slot');
  const [, rowId] = /^cell-([^_]+)_/.exec(slot ?? '') ?? [];
  const parent = cell.holder;
  if (rowId !== undefined && parent) {
    const known = slotRows.get(parent) ?? new Map<string, object>();
    slotRows.set(parent, known);
    const key = known.get(rowId) ?? {};
    known.set(rowId, key);
    return { key, rowElement: cell, root: parent };
  }
  const row = closestRendered(cell, ROW);
  const root = closestRendered(row ?? cell, ROOT);
  const fallback = row ? (row.parent ?? row) : (parent ?? cell);
  return { key: row ?? cell, rowElement: row ?? cell, root: root ?? fallback };
}

function sectionOf(row: RawRow): RawRow['section'] {
  const holder = row.element.localName === 'tr' ? row.element.parent?.localName : null;
  const hasNumbers = row.cells.some((cell) => cell.tokens.some((token) => token.number !== null));
  if (holder === 'tfoot') return 'foot';
  // a total may stand inside the head
  if (holder === 'thead')
    return hasNumbers && (isNamedTotal(row) || !row.cells.every((cell) => cell.isHead)) ? 'foot' : 'head';
  return row.cells.every((cell) => cell.isHead) && !hasNumbers ? 'head' : 'body';
}

/** Rows on top of a table of `td` only: lines of labels, and lines over them of words that span several columns. */
function headOfPlainCells(rows: readonly RawRow[]): readonly RawRow[] {
  const end = rows.findIndex((row) => !isHeadLike(row) && !isGroupLine(row));
  const leading = end < 0 ? rows : rows.slice(0, end);
  return leading.slice(0, leading.findLastIndex(isHeadLike) + 1);
}

const isLabelled = ({ tokens }: RawCell): boolean => tokens.some(({ label }) => label);

const isHeadLike = (row: RawRow): boolean => row.cells.length > 1 && row.cells.some(isLabelled) && hasOnlyWords(row);

const isGroupLine = (row: RawRow): boolean =>
  row.cells.length > 1 &&
  hasOnlyWords(row) &&
  row.cells.some(({ element }) => Number(element.getAttribute('colspan') ?? 1) > 1);

/** Names of rows whose value is empty: alone in their rows as heads are, among rows that go on with a value. */
function emptyPairsIn(rows: readonly RawRow[]): RawRow[] {
  const isPair = ({ cells: [first, ...others] }: RawRow) =>
    first?.isHead === true && others.length > 0 && others.every(({ isHead }) => !isHead);
  const alone = rows.filter(
    ({ section, cells, element }) => section === 'head' && cells.length === 1 && element.parent?.localName !== 'thead',
  );
  return rows.some(isPair) ? alone : [];
}

/** A single row of a panel may lie over another by chance, as a sticky foot does. */
const FEWEST_IN_PANEL = 2;

/**
 * Rows by the row of an earlier panel that they go on, where each row of the one panel is on the height of one of the other:
 * cells that are scrolled away stand under the pinned ones.
 */
function rowsOfOtherPanels(rows: readonly RawRow[]): Map<RawRow, RawRow> {
  const beside = new Map<RawRow, RawRow>();
  const panels = [...Map.groupBy(rows, ({ element }) => element.parent).values()].filter(
    (panel) => panel.length >= FEWEST_IN_PANEL,
  );
  const [first, ...others] = panels;
  for (const panel of first ? others : []) {
    if (panel.length !== first?.length || !panel.every((row, at) => areOnOneHeight(row, first[at]))) continue;
    for (const [at, row] of panel.entries()) if (first[at]) beside.set(row, first[at]);
  }
  return beside;
}

const areOnOneHeight = ({ cells }: RawRow, other: RawRow | undefined): boolean => {
  if (!other) return false;
  const [a, b] = [unionOf(cells.map(({ box }) => box)), unionOf(other.cells.map(({ box }) => box))];
  return Math.abs(a.top - b.top) <= 1 && Math.abs(a.bottom - b.bottom) <= 2;
};

/** Pinned and scrolling panels draw one row as several elements on one height: they are one row. */
function joinedPanels(rows: RawRow[]): RawRow[] {
  const beside = rowsOfOtherPanels(rows);
  const joined: { row: RawRow; box: Rect }[] = [];
  const byTop = new Map<number, { row: RawRow; box: Rect }[]>();
  for (const row of rows) {
    const box = unionOf(row.cells.map((cell) => cell.box));
    const top = Math.round(box.top);
    const near = [top - 1, top, top + 1].flatMap((at) => byTop.get(at) ?? []);
    // a sticky head or foot may lie over a row: panels stand side by side
    const same = near.find(
      (other) =>
        other.row.section === row.section &&
        Math.abs(other.box.bottom - box.bottom) <= 2 &&
        (other.box.right <= box.left + 2 ||
          box.right <= other.box.left + 2 ||
          other.row.element === beside.get(row)?.element),
    );
    if (same) {
      same.row.cells.push(...row.cells);
      same.box = unionOf([same.box, box]);
      continue;
    }
    const entry = { row: { ...row, cells: [...row.cells] }, box };
    joined.push(entry);
    byTop.set(top, [...(byTop.get(top) ?? []), entry]);
  }
  return joined.map(({ row }) => row);
}
