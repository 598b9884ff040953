/** Tables that nothing marks as such: a line of labels, and lines of values that stand in their columns. */

import type { RenderedElement } from '../../capture/element.ts';
import { onOneLine, unionOf } from '../../rect.ts';
import type { Rect } from '../../types.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { sideOf } from '../side.ts';
import { branchOf, centerX, isValue, type Token, type TokenList } from '../tokens.ts';
import { bandOf } from './boxes.ts';
import { draftsOf } from './drafts-of.ts';
import { withoutCopies, withoutLineNumbers } from './gutter.ts';
import { isBelow, nextTableBelow } from './next-table.ts';
import { sameColumnsAsFirst } from './own-column.ts';
import type { Cell, Row, Table } from './table.ts';

interface Line {
  tokens: Token[];
  box: Rect;
}

/** Texts closer than this, in line heights, are lines of one row. */
const ROW_GAP = 0.9;
/** Share of a line's height by which lines of one row may lie across each other; line boxes of rows set close touch a little. */
const LINE_OVERLAP = 0.2;

/** Drafts of the grid in these tokens, its texts then taken; null when they are no grid. `turned`: only one with labels down its side. */
export function readGridOfPhrases(
  holder: RenderedElement,
  tokens: Token[],
  ctx: LayoutContext,
  { turned = false } = {},
): Draft[] | null {
  const lines = linesIn(withoutCopies(tokens));
  const turnedAt = turnedHeadOf(lines);
  const headAt = turnedAt ?? (turned ? -1 : lines.findIndex((line) => line.tokens.some((token) => token.label)));
  const table = gridOf(holder, lines, headAt, turnedAt !== null, ctx);
  if (!table || lacksNames(table)) return null;
  const drafts = draftsOf(table, ctx);
  if (!drafts?.some((draft) => draft.value.ok) || !isPlausible(drafts)) return null;
  const used =
    turnedAt === null
      ? tokens
      : [...table.head, ...table.body].flatMap((row) => row.cells.flatMap((cell) => cell.tokens));
  for (const token of used) token.taken = true;
  return drafts;
}

/** Line of heads over lines that each begin with a metric's label and go on with values; null when there is none. */
function turnedHeadOf(lines: Line[]): number | null {
  const first = lines.findIndex(isLabelledLine);
  const head = lines[first - 1];
  const second = lines[first + 1];
  if (!head || !second || !isLabelledLine(second) || head.tokens.length < 2) return null;
  return head.tokens.some((token) => isValue(token) || token.label?.weak === false) ? null : first - 1;
}

function isLabelledLine({ tokens: [first, ...rest] }: Line): boolean {
  if (!first?.label || first.label.weak) return false;
  return rest.length > 0 && rest.every((token) => !token.label && !token.pair) && rest.some(isValue);
}

/** Nothing stands under the first head: the names of the rows are drawn in a panel of their own. */
const lacksNames = ({ body }: Table): boolean =>
  body.length > 1 && body.every(({ cells }) => cells.every(({ from }) => from > 0));

/** One named row alone is a card with a caption, not a table. */
function isPlausible(drafts: Draft[]): boolean {
  const named = drafts.filter((draft) => draft.spot.entity !== null);
  return named.length === 0 || new Set(named.map((draft) => draft.holder)).size > 1;
}

function gridOf(
  holder: RenderedElement,
  lines: Line[],
  headAt: number,
  isTurned: boolean,
  { list, numbers }: LayoutContext,
): Table | null {
  const boxOf = (token: Token): Rect => cellBox(token, holder, list);
  const headLine = lines[headAt];
  if (!headLine || headLine.tokens.length < 2 || headLine.tokens.some((token) => token.number)) return null;
  const bands = headLine.tokens.map(boxOf);
  const texts = headLine.tokens.map(({ phrase }) => phrase.rect);
  const rows = rowsOf(withoutLineNumbers(lines.slice(headAt + 1), texts[0]?.left ?? 0));
  const [first] = rows;
  if (!first) return null;
  const next = nextTableBelow(headLine.tokens, list);
  const isInColumns = sameColumnsAsFirst(headLine.tokens, holder);
  const body: Row[] = [];
  for (const row of rows) {
    const cells = cellsOf(row, (token) => bandOf(boxOf(token), bands) ?? columnFor(token.phrase.rect, texts), holder);
    // what stands below another table has a head of its own
    if (next !== null && row.tokens.some((token) => isBelow(token, next))) break;
    // another line of labels heads another table
    const labels = row.tokens.filter((token) => token.label);
    if (!cells || (isTurned ? labels.length !== 1 || labels[0] !== row.tokens[0] : labels.length > 0)) break;
    if (!isInColumns(cells)) break;
    // a line of comparisons alone stands under the values of cards
    if (row.tokens.every((token) => sideOf(token, numbers).kind !== 'none')) return null;
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

/** Lines of the texts; where rows lie over each other, as a sticky head or foot does over what is scrolled, those of each row. */
function linesIn(tokens: Token[]): Line[] {
  const rows = branchesOf(tokens)?.map((own) => ({ tokens: own, box: boxAround(own) }));
  const isCovered = rows?.some((row, at) =>
    rows
      .slice(at + 1)
      .some((other) => liesOver(row.box, other.box) && !isPanelOver(row, other) && !isPanelOver(other, row)),
  );
  return rows && isCovered ? rows.flatMap((row) => linesOf(row.tokens)) : linesOf(tokens);
}

const boxAround = (tokens: readonly Token[]): Rect => unionOf(tokens.map(({ phrase }) => phrase.rect));

/** Texts by the children of the smallest element that holds all; null when one of them stands in none. */
function branchesOf(tokens: readonly Token[]): Token[][] | null {
  const inOrder = [...tokens].sort((a, b) => a.index - b.index);
  let list = inOrder[0]?.phrase.element ?? null;
  while (list && !inOrder.every(({ phrase }) => list?.contains(phrase.element))) list = list.parent;
  if (!list) return null;
  const branches = new Map<RenderedElement, Token[]>();
  for (const token of inOrder) {
    const branch = branchOf(list, token.phrase.element);
    if (!branch) return null;
    const own = branches.get(branch);
    if (own) own.push(token);
    else branches.set(branch, [token]);
  }
  return [...branches.values()];
}

/** In one place: one of the two covers a part of the other. */
function liesOver(a: Rect, b: Rect): boolean {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return (
    height > LINE_OVERLAP * Math.min(a.bottom - a.top, b.bottom - b.top) &&
    width > 0.5 * Math.min(a.right - a.left, b.right - b.left)
  );
}

/** Several lines of pinned names on a wider part. */
function isPanelOver({ tokens, box }: Line, { box: under }: Line): boolean {
  const lineHeight = Math.max(...tokens.map(({ phrase: { rect } }) => rect.bottom - rect.top));
  return box.bottom - box.top > 2 * lineHeight && 2 * (box.right - box.left) < under.right - under.left;
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

/** Rows by the elements that draw them, else by how close their lines stand. */
function rowsOf(lines: Line[]): Line[] {
  return rowsByElement(lines.flatMap((line) => line.tokens)) ?? rowsByRoom(lines);
}

/** One row for each of several elements that stand below each other, or in one of them; null when the page draws its rows otherwise. */
function rowsByElement(tokens: Token[]): Line[] | null {
  // virtual rows are placed by their position, whatever their order in the tree
  const drawn = (branchesOf(tokens) ?? [])
    .map((own) => ({ tokens: own, box: boxAround(own) }))
    .sort((a, b) => a.box.top - b.box.top);
  const isBelow = drawn.every(({ box }, at) => {
    const above = drawn[at - 1]?.box;
    return (
      !above || box.top >= above.bottom - 2 || drawn.some((other) => other.box !== box && liesOver(box, other.box))
    );
  });
  const areRows = drawn.length > 1 && drawn.every((row) => row.tokens.filter(isValue).length > 1);
  return isBelow && areRows ? drawn.flatMap((row) => rowsByElement(row.tokens) ?? [row]) : null;
}

/** Lines of one row stand closer to each other than rows do. */
function rowsByRoom(lines: Line[]): Line[] {
  const rows: (Line & { widest: number })[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const height = line.box.bottom - line.box.top;
    const gap = last ? line.box.top - last.box.bottom : Number.POSITIVE_INFINITY;
    // a name of two lines reaches above and below the values that stand in its middle
    const isAcross = gap < -LINE_OVERLAP * height;
    if (last && (isAcross || (gap < ROW_GAP * height && line.tokens.length < last.widest))) {
      last.tokens.push(...line.tokens);
      last.widest = Math.max(last.widest, line.tokens.length);
      last.box = unionOf([last.box, line.box]);
    } else rows.push({ tokens: [...line.tokens], box: line.box, widest: line.tokens.length });
  }
  return rows;
}

/** The widest element around a text that holds no other text: its cell, where each cell has one text. */
function cellBox(token: Token, holder: RenderedElement, list: TokenList): Rect {
  const { phrase } = token;
  let element = phrase.element;
  for (let at = element.parent; at && at !== holder; at = at.parent) {
    const [from, to] = list.range(at);
    if (from !== to) break;
    element = at;
  }
  const box = element.box;
  return box.right > box.left ? box : phrase.rect;
}

/**
 * The row's texts by column. A text under no head text belongs to the column of what else is in its cell. Null when a value
 * stands under none.
 */
function cellsOf(row: Line, columnOf: (token: Token) => number | null, holder: RenderedElement): Cell[] | null {
  const columns = new Map<Token, number>();
  for (const token of row.tokens) {
    const column = columnOf(token);
    if (column !== null) columns.set(token, column);
  }
  const cells: Cell[] = [];
  for (const token of row.tokens) {
    const column = columns.get(token) ?? columnBeside(token, columns, holder);
    if (column === null) {
      if (token.number || token.state) return null;
      continue;
    }
    const cell = cells.find((other) => other.from === column);
    if (cell) cell.tokens.push(token);
    else cells.push({ tokens: [token], from: column, to: column });
  }
  return cells;
}

/** The column of the other texts in the smallest container that has any; null when they are of several. */
function columnBeside(token: Token, columns: Map<Token, number>, holder: RenderedElement): number | null {
  for (let at = token.phrase.element.parent; at && at !== holder; at = at.parent) {
    const container = at;
    const inside = [...columns].filter(([other]) => container.contains(other.phrase.element));
    const found = new Set(inside.map(([, column]) => column));
    const [only] = found;
    if (found.size > 0) return found.size === 1 ? (only ?? null) : null;
  }
  return null;
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
