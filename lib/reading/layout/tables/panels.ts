/** Pinned columns that are drawn as a table of their own over or beside the one that scrolls: their rows are its rows. */
import { unionOf } from './boxes.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';

/** Tables before a panel among which it looks for the one that it belongs to. */
const NEAREST = 8;
/** Panels of one table share an edge; tables beside each other have room between them. */
const EDGE = 3;

/** The tables with the rows of panels joined into one, each where its fullest panel stands. */
export function withPanelsJoined(tables: readonly RawTable[]): RawTable[] {
  const joined: RawTable[] = [];
  for (const table of tables) {
    const at = joined.findLastIndex((other, index) => index >= joined.length - NEAREST && arePanels(other, table));
    const other = joined[at];
    if (other) joined[at] = withRowsOf(other, table);
    else joined.push(table);
  }
  return joined;
}

/** Every row of the one with fewer stands beside a row of the other, where that has no cell. */
function arePanels(a: RawTable, b: RawTable): boolean {
  const [full, less] = byRows(a, b);
  return a.root !== b.root && less.rows.every((row) => full.rows.some((other) => isBeside(other, row)));
}

const byRows = (a: RawTable, b: RawTable): [RawTable, RawTable] => (b.rows.length > a.rows.length ? [b, a] : [a, b]);

function withRowsOf(a: RawTable, b: RawTable): RawTable {
  const [full, less] = byRows(a, b);
  const rows = full.rows.map((row) => {
    const beside = less.rows.find((other) => isBeside(row, other));
    return beside ? { ...row, cells: [...row.cells, ...newCells(row, beside)] } : row;
  });
  return { ...full, rows };
}

function isBeside(a: RawRow, b: RawRow): boolean {
  if (a.section !== b.section || !isOnHeightOf(a, b)) return false;
  const own = newCells(a, b);
  return own.length > 0 && own.every((cell) => isFree(cell, a)) && own.some((cell) => a.cells.some(touches(cell)));
}

function isOnHeightOf(a: RawRow, b: RawRow): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return Math.abs(one.top - other.top) <= EDGE && Math.abs(one.bottom - other.bottom) <= EDGE;
}

const boxOf = ({ cells }: RawRow) => unionOf(cells.map(({ box }) => box));

/** Cells of `b` that are no copies of cells of `a`. */
const newCells = (a: RawRow, b: RawRow): RawCell[] =>
  b.cells.filter((cell) => !a.cells.some((other) => isCopy(cell, other)));

const isCopy = (a: RawCell, b: RawCell): boolean =>
  Math.abs(a.box.left - b.box.left) <= EDGE && Math.abs(a.box.right - b.box.right) <= EDGE && textOf(a) === textOf(b);

const textOf = ({ tokens }: RawCell): string => tokens.map(({ text }) => text).join(' ');

const isFree = ({ box }: RawCell, { cells }: RawRow): boolean =>
  cells.every((other) => box.right <= other.box.left + EDGE || other.box.right <= box.left + EDGE);

const touches =
  ({ box }: RawCell) =>
  (other: RawCell): boolean =>
    Math.abs(box.right - other.box.left) <= EDGE || Math.abs(other.box.right - box.left) <= EDGE;
