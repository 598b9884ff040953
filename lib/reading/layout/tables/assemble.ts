/** Tables from their parts: head, body and foot are often separate tables, pinned columns separate panels. */

import type { RenderedElement } from '../../capture/element.ts';
import { type Rect, unionOf } from '../../rect.ts';
import { bandOf, bandsUnder } from './boxes.ts';
import { cellsInOrder } from './in-order.ts';
import { isCopy, withPanelsJoined } from './panels.ts';
import { isNamedTotal, type RawCell, type RawRow, type RawTable } from './raw-table.ts';
import type { Cell, Table } from './table.ts';

interface Part {
  root: RenderedElement;
  head: RawRow[];
  body: RawRow[];
}

/** Tables before and after a body among which it looks for its head. */
const NEAREST = 6;

/** One table for each head, with all bodies that stand in its columns; tables without any head come alone. */
export function assemble(raw: RawTable[]): Table[] {
  const groups: Part[] = [];
  const parts = withoutCopiedHeads(withPanelsJoined(raw).map(partOf));
  for (const [at, part] of parts.entries()) {
    // a head that stays in place while its body is scrolled may be drawn after it
    const near = [...groups.slice(-NEAREST).reverse(), ...parts.slice(at + 1, at + 1 + NEAREST)];
    const owner = part.head.length === 0 ? ownerOf(part, near) : null;
    if (owner) owner.body.push(...part.body);
    else groups.push(part);
  }
  return joinPanels(groups).map(tableOf);
}

function partOf({ root, rows }: RawTable): Part {
  const head = rows.filter((row) => row.section === 'head');
  return { root, head, body: rows.filter((row) => row.section !== 'head') };
}

/**
 * A body may hold a hidden copy of the head drawn over it, of which nothing but words that name no metric is left: the
 * columns of such a body are those of the whole head.
 */
function withoutCopiedHeads(parts: readonly Part[]): Part[] {
  return parts.map((part, at) => {
    const cells = cellsOf(part.head);
    if (cells.length === 0 || part.body.length === 0 || cells.some(isLabelled)) return part;
    const near = parts.slice(Math.max(0, at - NEAREST), at + NEAREST + 1).filter((other) => other !== part);
    const isCopied = near.some(({ head }) => {
      const whole = cellsOf(head);
      return whole.some(isLabelled) && cells.every((cell) => whole.some((other) => isCopy(cell, other)));
    });
    return isCopied ? { ...part, head: [] } : part;
  });
}

const cellsOf = (rows: readonly RawRow[]): RawCell[] => rows.flatMap(({ cells }) => cells);
const isLabelled = ({ tokens }: RawCell): boolean => tokens.some(({ label }) => label);

/** Room between a head or body and the next part of its table, in px. */
const FARTHEST = 64;

/** The first of the heads in whose columns the part's cells stand. */
function ownerOf(part: Part, heads: readonly Part[]): Part | null {
  // a row of one cell fits anywhere
  const row = part.body.find(({ cells }) => cells.length > 1) ?? part.body[0];
  if (!row) return null;
  const box = unionOf(row.cells.map((cell) => cell.box));
  const labels = cellsOf(part.body.filter(isOfColumns(part))).filter(isLabelled);
  for (const [at, owner] of heads.entries()) {
    if (owner.head.length === 0 || areParted(owner, part)) continue;
    // rows that bring their own labels need no head but one that is nothing else than theirs
    if (labels.length > 0 && !areNames(labels, owner)) {
      if (isHeadAlone(owner) && isRightOver(owner, row)) return owner;
      continue;
    }
    const leaves = leavesOf(owner.head);
    const bands = leaves.map((leaf) => leaf.box);
    const fitting = row.cells.filter((cell) => bandOf(cell.box, bands) !== null);
    const above = unionOf([...bands, ...owner.body.map(boxOfRow)]);
    if (
      fitting.length >= 0.6 * row.cells.length &&
      fitting.length >= Math.min(2, leaves.length) &&
      box.bottom > above.top &&
      (box.top - above.bottom <= FARTHEST || (at === 0 && isFoot(part) && fitting.length === row.cells.length))
    )
      return owner;
  }
  return null;
}

/** A single cell among rows of several is a heading of rows or what a row shows when it is opened. */
function isOfColumns({ body }: Part): (row: RawRow) => boolean {
  const areAlone = body.every(({ cells }) => cells.length === 1);
  return ({ cells }) => areAlone || cells.length > 1;
}

/** Whether a head of metrics calls the column of these everyday words something else: there they are names, as of a channel `Search`. */
function areNames(labels: readonly RawCell[], { head }: Part): boolean {
  const leaves = leavesOf(head);
  const bands = leaves.map(({ box }) => box);
  const isName = (cell: RawCell) => {
    const column = leaves[bandOf(cell.box, bands) ?? -1];
    return column !== undefined && column.tokens.length > 0 && !isLabelled(column) && !isMetric(cell);
  };
  return leaves.some(isMetric) && labels.every(isName);
}

/** A head drawn as a table of its own that names no metric. */
const isHeadAlone = ({ head, body }: Part): boolean => body.length === 0 && !cellsOf(head).some(isMetric);

const isMetric = ({ tokens }: RawCell): boolean => tokens.some(({ label }) => label !== null && !label.weak);

/** Whether the row has a cell for each column of the head, which it touches; the columns themselves may have slipped. */
function isRightOver({ head }: Part, { cells }: RawRow): boolean {
  const bands = leavesOf(head).map(({ box }) => box);
  if (bands.length < 2 || cells.length !== bands.length) return false;
  const [above, below] = [unionOf(bands), unionOf(cells.map(({ box }) => box))];
  return Math.abs(below.left - above.left) <= TOUCHING && Math.abs(below.top - above.bottom) <= TOUCHING;
}

/** Room between a head and the first row under it, in px. */
const TOUCHING = 4;

/** Whether a text of no table stands between the rows of a head and further ones: then these are another table's. */
function areParted(owner: Part, { body }: Part): boolean {
  const last = cellsOf(owner.body).at(-1)?.tokens.at(-1);
  const before = cellsOf(body)[0]?.tokens[0]?.before;
  return last !== undefined && before != null && before.index > last.index && before.phrase.cell === null;
}

/** A line of sums keeps its place at the bottom of a table whose rows do not fill the room that it has. */
const isFoot = ({ body: [row, ...others] }: Part): boolean =>
  row !== undefined && others.length === 0 && (row.section === 'foot' || isNamedTotal(row));

/** Heads on one height whose rows are on equal heights are panels of one table. */
function joinPanels(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const left = joined.find((other) => arePanels(other, part));
    if (left) {
      left.head = mergeRows(left.head, part.head);
      left.body = mergeRows(left.body, part.body);
    } else joined.push(part);
  }
  return joined;
}

const boxOfRow = (row: RawRow): Rect => unionOf(row.cells.map((cell) => cell.box));

function arePanels(a: Part, b: Part): boolean {
  const [firstA, firstB] = [a.head[0], b.head[0]];
  if (!firstA || !firstB || a.body.length === 0 || a.body.length !== b.body.length) return false;
  if (a.root.localName !== 'table' && a.root === b.root) return false;
  const [boxA, boxB] = [boxOfRow(firstA), boxOfRow(firstB)];
  const apart = boxA.right <= boxB.left + 2 || boxB.right <= boxA.left + 2;
  const near = Math.min(Math.abs(boxA.right - boxB.left), Math.abs(boxB.right - boxA.left)) <= 24;
  return apart && near && Math.abs(boxA.top - boxB.top) <= 3 && a.body.every((row, at) => sameHeight(row, b.body[at]));
}

function sameHeight(a: RawRow, b: RawRow | undefined): boolean {
  return b !== undefined && Math.abs(boxOfRow(a).top - boxOfRow(b).top) <= 3;
}

function mergeRows(a: RawRow[], b: RawRow[]): RawRow[] {
  const merged = a.map((row) => {
    const same = b.find((other) => sameHeight(row, other));
    return same ? { ...row, cells: [...row.cells, ...same.cells] } : row;
  });
  return [...merged, ...b.filter((row) => !a.some((other) => sameHeight(other, row)))];
}

/** Head cells with no other head cell below them, from left to right. */
function leavesOf(head: RawRow[]): RawCell[] {
  const cells = head.flatMap((row) => row.cells);
  const isAbove = (upper: RawCell, lower: RawCell) =>
    upper !== lower && lower.box.top >= upper.box.bottom - 2 && bandsUnder(upper.box, [lower.box]) !== null;
  return cells
    .filter((cell) => head.length === 1 || !cells.some((lower) => isAbove(cell, lower)))
    .sort((a, b) => a.box.left - b.box.left);
}

function tableOf({ root, head, body }: Part): Table {
  const leaves = leavesOf(head);
  const columns = withCorner(leaves, body);
  const bands = leaves.length > 0 ? columns.map(({ box }) => box) : columnsOf(body);
  const byIndex = indexThatHolds(indexOf(root, head, columns), body, bands);
  const heads = head.length === 1 && head[0]?.cells.length === bands.length ? head[0].cells : [];
  const inOrder = byIndex ? [] : body.map(({ cells }) => cellsInOrder(heads, cells, ({ box }) => bandOf(box, bands)));
  const shareNoEdges = inOrder.some((cells) => cells !== null);
  const cellsOfRow = (row: RawRow, at: number): Cell[] => {
    const known = byIndex ? placedByIndex(row, byIndex) : inOrder[at];
    // where only the order of cells tells their columns, a row with one cell less tells nothing
    if (!known && shareNoEdges && row.cells.length !== bands.length) return [];
    return known ?? row.cells.flatMap((cell) => placed(cell, bands));
  };
  return {
    holder: root,
    columns: bands.length,
    head: head.map(({ element, section, cells }) => ({
      element,
      section,
      cells: cells.flatMap((cell) => placed(cell, bands)),
    })),
    body: body.map((row, at) => ({ element: row.element, section: row.section, cells: cellsOfRow(row, at) })),
  };
}

/** The columns of the head, and of names beside it under a corner that holds no text. */
function withCorner(leaves: RawCell[], body: RawRow[]): RawCell[] {
  if (leaves.length === 0) return leaves;
  const span = unionOf(leaves.map(({ box }) => box));
  const before = cornersBefore(span.left, body);
  if (before.length > 1) return [...before, ...leaves];
  const isOutside = ({ box }: RawCell) => box.right <= span.left + 2 || box.left >= span.right - 2;
  // cells of a panel that was joined stand behind those of the row that it belongs to
  const beside = body.flatMap(
    ({ cells }) => (cells.length > leaves.length ? cells.find(isOutside) : undefined) ?? cells[0] ?? [],
  );
  const [corner] = beside;
  const isCorner = ({ box }: RawCell) => corner !== undefined && bandOf(box, [corner.box]) === 0;
  if (!corner || !beside.every(isCorner)) return leaves;
  if (corner.box.right <= span.left + 2) return [corner, ...leaves];
  return corner.box.left >= span.right - 2 ? [...leaves, corner] : leaves;
}

/** Cells of the columns of names before all heads, as groups and what is in them have in pivot tables; none where rows lack them. */
function cornersBefore(left: number, body: readonly RawRow[]): RawCell[] {
  const rows = body.map(({ cells }) => cells.filter(({ box }) => box.right <= left + 2));
  const fullest = rows.reduce((most, cells) => (cells.length > most.length ? cells : most), []);
  const bands = fullest.map(({ box }) => box);
  const isPlaced = ({ element, box }: RawCell) => bandOf(box, bands) !== null || isSpanned(element);
  return rows.every((cells) => cells.length > 0 && cells.every(isPlaced)) ? fullest : [];
}

/** Columns of a table without head: the bands of its fullest row. */
function columnsOf(body: RawRow[]): Rect[] {
  const fullest = [...body].sort((a, b) => b.cells.length - a.cells.length)[0];
  return (fullest?.cells ?? []).map((cell) => cell.box).sort((a, b) => a.left - b.left);
}

function placed({ box, tokens }: RawCell, bands: Rect[]): Cell[] {
  const one = bandOf(box, bands);
  if (one !== null) return [{ tokens, from: one, to: one }];
  const span = bandsUnder(box, bands);
  return span ? [{ tokens, from: span[0], to: span[1] }] : [];
}

interface HeadIndex {
  /** Cells in the head's row. */
  count: number;
  /** Position in the row → column. */
  columns: Map<number, number>;
}

/** The index where its columns are those in which the cells of the first and last row stand; null elsewhere. */
function indexThatHolds(index: HeadIndex | null, body: readonly RawRow[], bands: Rect[]): HeadIndex | null {
  const ends = [body[0], body.at(-1)].filter((row) => row !== undefined);
  return index && ends.every((row) => cellsIn(row.element) !== index.count || isPlacedAs(row, index, bands))
    ? index
    : null;
}

const isPlacedAs = ({ cells }: RawRow, { columns }: HeadIndex, bands: Rect[]): boolean =>
  cells.every(({ element, box }) => {
    const column = columns.get(element.position);
    return column === undefined || isSpanned(element) || bandOf(box, bands) === column;
  });

/** Position of every column's cell in its `tr`, for tables whose head and body are rows of one `table`. */
function indexOf(root: RenderedElement, head: RawRow[], columns: RawCell[]): HeadIndex | null {
  const [row] = head;
  if (root.localName !== 'table' || head.length !== 1 || row?.element.localName !== 'tr') return null;
  if (row.cells.some(({ element }) => element.parent !== row.element || spanOf(element, 'colspan') > 1)) return null;
  return {
    count: cellsIn(row.element),
    columns: new Map(columns.map((cell, column) => [cell.element.position, column])),
  };
}

/** Columns by position in the row: free of measuring, right for rows with as many cells as the head. */
function placedByIndex({ element, cells }: RawRow, head: HeadIndex): Cell[] | null {
  if (element.localName !== 'tr' || cellsIn(element) !== head.count) return null;
  if (cells.some((cell) => cell.element.parent !== element || isSpanned(cell.element))) return null;
  return cells.flatMap(({ tokens, element: { position } }) => {
    const column = head.columns.get(position);
    return column === undefined ? [] : [{ tokens, from: column, to: column }];
  });
}

const isSpanned = (cell: RenderedElement): boolean => spanOf(cell, 'colspan') > 1 || spanOf(cell, 'rowspan') > 1;

/** Cells of a `tr`, those without text included. */
const cellsIn = (row: RenderedElement): number => Number(row.getAttribute('cells'));

const spanOf = (cell: RenderedElement, name: 'colspan' | 'rowspan'): number =>
  Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1;
