/** Pinned columns that are drawn as a table of their own over or beside the one that scrolls: their rows are its rows. */

import { type Rect, unionOf } from '../../rect.ts';
import { hasOnlyWords, type RawCell, type RawRow, type RawTable } from './raw-table.ts';

/** Tables before a panel among which it looks for the one that it belongs to. */
const NEAREST = 8;
/** Panels of one table share an edge; tables beside each other have room between them. */
const EDGE = 3;

/** The tables with the rows of panels joined into one, each where its fullest panel stands. Linear in the rows. */
export function withPanelsJoined(tables: readonly RawTable[]): RawTable[] {
  const joined: Panel[] = [];
  for (const table of tables) {
    const panel = new Panel(table);
    const at = joined.findLastIndex(
      (other, index) => index >= joined.length - NEAREST && other.beside(panel).joins(panel.beside(other)),
    );
    const other = joined[at];
    if (other) joined[at] = other.beside(panel).with(panel.beside(other));
    else joined.push(panel);
  }
  return joined.map(({ table }) => table);
}

/** A table whose rows are found by where they stand. */
class Panel {
  readonly table: RawTable;
  #byTop: Map<number, RawRow[]> | null = null;

  constructor(table: RawTable) {
    this.table = table;
  }

  /** Words alone beside a head drawn as a table of its own are the head of the columns that are pinned. */
  beside(other: Panel): Panel {
    const { rows } = this.table;
    if (!other.#isHead || this.#isHead || !rows.every(hasOnlyWords)) return this;
    const named = rows.filter(isNamed);
    // days alone are no head
    if (named.length === 0) return this;
    return new Panel({ ...this.table, rows: named.map((row) => ({ ...row, section: 'head' })) });
  }

  get #isHead(): boolean {
    return this.table.rows.every(({ section }) => section === 'head');
  }

  /** Whether every row of the one with fewer stands beside a row of the other, where that has no cell, and most touch it. */
  joins(other: Panel): boolean {
    if (this.table.root === other.table.root) return false;
    const [full, less] = this.#byRows(other);
    const pairs = less.table.rows.map((row) => [full.#rowNear(row, (own) => isBeside(own, row)), row] as const);
    // a cell without text at the edge leaves a gap in its row
    const touching = pairs.filter(
      ([own, row]) => own && newCells(own, row).some((cell) => own.cells.some(touches(cell))),
    );
    return pairs.every(([own]) => own !== undefined) && touching.length >= 0.5 * pairs.length;
  }

  with(other: Panel): Panel {
    const [full, less] = this.#byRows(other);
    const rows = full.table.rows.map((row) => {
      const beside = less.#rowNear(row, (own) => isBeside(row, own));
      return beside ? { ...row, cells: [...row.cells, ...newCells(row, beside)] } : row;
    });
    return new Panel({ ...full.table, rows });
  }

  #byRows(other: Panel): [Panel, Panel] {
    return other.table.rows.length > this.table.rows.length ? [other, this] : [this, other];
  }

  /** The row on the height of another one that passes. */
  #rowNear(row: RawRow, isIt: (own: RawRow) => boolean): RawRow | undefined {
    this.#byTop ??= Map.groupBy(this.table.rows, topOf);
    for (let top = topOf(row) - EDGE; top <= topOf(row) + EDGE; top++) {
      const found = this.#byTop.get(top)?.find(isIt);
      if (found) return found;
    }
    return undefined;
  }
}

/** The head of what ticks or counts rows is a sign. */
const isNamed = ({ cells }: RawRow): boolean =>
  cells.some(({ tokens }) => tokens.some(({ text }) => /\p{L}/u.test(text)));

const topOf = (row: RawRow): number => Math.round(boxOf(row).top);

function isBeside(a: RawRow, b: RawRow): boolean {
  if (a.section !== b.section || !isOnHeightOf(a, b)) return false;
  const own = newCells(a, b);
  return own.length > 0 && own.every((cell) => isFree(cell, a));
}

function isOnHeightOf(a: RawRow, b: RawRow): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  // the head of a pinned column is as high as all lines of the head that it stands beside
  const isHead = a.section === 'head';
  return Math.abs(one.top - other.top) <= EDGE && (isHead || Math.abs(one.bottom - other.bottom) <= EDGE);
}

const boxOf = ({ cells }: RawRow) => unionOf(cells.map(({ box }) => box));

/** Cells of `b` that are no copies of cells of `a`. */
const newCells = (a: RawRow, b: RawRow): RawCell[] =>
  b.cells.filter((cell) => !a.cells.some((other) => isCopy(cell, other)));

/** The same text in the same column. */
export const isCopy = (a: RawCell, b: RawCell): boolean =>
  Math.abs(a.box.left - b.box.left) <= EDGE && Math.abs(a.box.right - b.box.right) <= EDGE && textOf(a) === textOf(b);

const textOf = ({ tokens }: RawCell): string => tokens.map(({ text }) => text).join(' ');

const isFree = (cell: RawCell, { cells }: RawRow): boolean =>
  cells.every((other) => areApart(cell.box, other.box) || liesOverPart(cell, other));

const areApart = (a: Rect, b: Rect): boolean => a.right <= b.left + EDGE || b.right <= a.left + EDGE;

/** A pinned column covers a part of the column that is scrolled under it, which still shows its text beside. */
const liesOverPart = ({ box }: RawCell, { box: under }: RawCell): boolean =>
  under.left < box.left - EDGE || under.right > box.right + EDGE;

const touches =
  (cell: RawCell) =>
  (other: RawCell): boolean =>
    Math.abs(cell.box.right - other.box.left) <= EDGE ||
    Math.abs(other.box.right - cell.box.left) <= EDGE ||
    (!areApart(cell.box, other.box) && liesOverPart(cell, other));
