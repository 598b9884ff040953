/** Tables that nothing marks as such: a line of labels, and lines of values that stand in their columns. */
import type { Rect } from '../../types.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { centerX, onOneLine, type Token } from '../tokens.ts';
import { unionOf } from './boxes.ts';
import { columnsOf } from './columns.ts';
import { readTable } from './read-table.ts';
import type { Cell, Row, Table } from './table.ts';

interface Line {
  tokens: Token[];
  box: Rect;
}

/** Texts closer than this, in line heights, are lines of one row. */
const ROW_GAP = 0.9;

/** Drafts of the grid in these tokens, all of them then taken; null when they are no grid. */
export function readGridOfPhrases(holder: Element, tokens: Token[], ctx: LayoutContext): Draft[] | null {
  const table = gridOf(holder, tokens);
  if (!table) return null;
  const columns = columnsOf(table, ctx);
  if (!columns.some((column) => column.kind === 'metric')) return null;
  const { drafts } = readTable(table, columns, ctx);
  if (!drafts.some((draft) => draft.value.ok)) return null;
  for (const token of tokens) token.taken = true;
  return drafts;
}

function gridOf(holder: Element, tokens: Token[]): Table | null {
  const lines = linesOf(tokens);
  const headAt = lines.findIndex((line) => line.tokens.some((token) => token.label));
  const headLine = lines[headAt];
  if (!headLine || headLine.tokens.length < 2 || headLine.tokens.some((token) => token.number)) return null;
  const bands = bandsOf(headLine.tokens);
  const rows = rowsOf(lines.slice(headAt + 1));
  const [first] = rows;
  if (!first) return null;
  const body: Row[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, bands);
    // another line of labels heads another table
    if (!cells || row.tokens.some((token) => token.label)) break;
    body.push({ element: row.tokens[0]?.phrase.element ?? holder, cells, section: 'body' });
  }
  if (body.length === 0 || !isAligned(body, bands.length)) return null;
  const head: Row = {
    element: headLine.tokens[0]?.phrase.element ?? holder,
    cells: headLine.tokens.map((token, at) => ({ tokens: [token], from: at, to: at })),
    section: 'head',
  };
  return { holder, columns: bands.length, head: [head], body };
}

/** Texts by the line that they stand on, top to bottom, each from left to right. */
function linesOf(tokens: Token[]): Line[] {
  const sorted = [...tokens].sort((a, b) => a.phrase.rect.top - b.phrase.rect.top);
  const lines: Line[] = [];
  for (const token of sorted) {
    const box = token.phrase.rect;
    const line = lines.findLast((other) => onOneLine(other.box, box));
    if (line) {
      line.tokens.push(token);
      line.box = unionOf([line.box, box]);
    } else lines.push({ tokens: [token], box });
  }
  for (const line of lines) line.tokens.sort((a, b) => a.phrase.rect.left - b.phrase.rect.left);
  return lines;
}

/** From the middle between one head text and its neighbour to the next middle: values may be set left or right. */
function bandsOf(head: Token[]): Rect[] {
  return head.map(({ phrase }) => phrase.rect);
}

/** Lines of one row stand closer to each other than rows do. */
function rowsOf(lines: Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const height = line.box.bottom - line.box.top;
    const isSecondLine =
      last && line.box.top - last.box.bottom < ROW_GAP * height && line.tokens.length < last.tokens.length;
    if (last && isSecondLine) {
      last.tokens.push(...line.tokens);
      last.box = unionOf([last.box, line.box]);
    } else rows.push({ tokens: [...line.tokens], box: line.box });
  }
  return rows;
}

/** The row's texts by the head text that they stand under; null when one of its values stands under none or between two. */
function cellsOf(row: Line, bands: Rect[]): Cell[] | null {
  const cells: Cell[] = [];
  for (const token of row.tokens) {
    const at = columnFor(token.phrase.rect, bands);
    if (at === null) {
      if (token.number || token.state) return null;
      continue;
    }
    const cell = cells.find((other) => other.from === at);
    if (cell) cell.tokens.push(token);
    else cells.push({ tokens: [token], from: at, to: at });
  }
  return cells;
}

function columnFor(box: Rect, bands: Rect[]): number | null {
  const under = bands.flatMap((band, at) =>
    Math.min(band.right, box.right) > Math.max(band.left, box.left) ? [at] : [],
  );
  if (under.length === 1) return under[0] ?? null;
  if (under.length > 1) return null;
  const near = bands.map((band) => Math.abs(centerX(band) - centerX(box)));
  const nearest = near.indexOf(Math.min(...near));
  const band = bands[nearest];
  // set to the same edge but narrower than its head, or wider
  return band && (Math.abs(band.left - box.left) < 6 || Math.abs(band.right - box.right) < 6) ? nearest : null;
}

/** Rows fill the columns evenly: a legend over the ticks of an axis does not. */
function isAligned(body: Row[], columns: number): boolean {
  const full = body.filter((row) => row.cells.length >= Math.max(2, columns - 1));
  return full.length >= 0.7 * body.length;
}
