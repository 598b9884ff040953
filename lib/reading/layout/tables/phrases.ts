/** Tables that nothing marks as such: a line of labels, and lines of values that stand in their columns. */

import type { RenderedElement } from '../../capture/element.ts';
import { centerX, type Rect } from '../../rect.ts';
import type { NumberContext } from '../../types.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { sideOf } from '../side.ts';
import { branchOf, isValue, type Token, type TokenList } from '../tokens.ts';
import { bandOf } from './boxes.ts';
import { draftsOf } from './drafts-of.ts';
import { withoutCopies, withoutLineNumbers } from './gutter.ts';
import { type Box, boxesOf, cellsInOrder } from './in-order.ts';
import { type Line, linesIn, rowsOf } from './lines.ts';
import { isBelow, nextTableBelow } from './next-table.ts';
import { sameColumnsAsFirst } from './own-column.ts';
import type { Cell, Row, Table } from './table.ts';

/** Drafts of the grid in these tokens, its texts then taken; null when they are no grid. `turned`: only one with labels down its side; `naming`: only one with a row of this name. */
export function readGridOfPhrases(
  holder: RenderedElement,
  tokens: Token[],
  ctx: LayoutContext,
  { turned = false, naming = null }: { turned?: boolean; naming?: Token | null } = {},
): Draft[] | null {
  const lines = linesIn(withoutCopies(tokens));
  const turnedAt = turnedHeadOf(lines);
  const headAt = turnedAt ?? (turned ? -1 : lines.findIndex((line) => line.tokens.some((token) => token.label)));
  const table = gridOf(holder, lines, headAt, turnedAt !== null, ctx);
  if (!table || lacksNames(table)) return null;
  if (naming && !table.body.some(({ cells: [name] }) => name?.tokens.includes(naming))) return null;
  const drafts = draftsOf(table, ctx);
  if (!drafts?.some((draft) => draft.value.ok) || !isPlausible(drafts)) return null;
  const used =
    turnedAt === null
      ? tokens
      : [...table.head, ...table.body].flatMap((row) => row.cells.flatMap((cell) => cell.tokens));
  for (const token of used) token.taken = true;
  return drafts;
}

/** As {@link readGridOfPhrases}, only of a grid with labels down its side. */
export const readTurnedGrid = (holder: RenderedElement, tokens: Token[], ctx: LayoutContext): Draft[] | null =>
  readGridOfPhrases(holder, tokens, ctx, { turned: true });

/** Line of heads over lines that each begin with a metric's label and go on with values; null when there is none. */
function turnedHeadOf(lines: Line[]): number | null {
  const first = lines.findIndex(isLabelledLine);
  const head = lines[first - 1];
  if (!head || head.tokens.length < 2) return null;
  if (head.tokens.some((token) => isValue(token) || token.label?.weak === false)) return null;
  const end = lines.findIndex((line, at) => at > first && !isNamedLine(line) && !line.tokens.every(isValue));
  const labels = lines.slice(first, end < 0 ? undefined : end).flatMap(({ tokens: [token] }) => token?.label ?? []);
  return labels.length > 1 && labels.some(({ weak }) => !weak) ? first - 1 : null;
}

/** A name, known as a label or not, and what it has of each column. */
function isNamedLine({ tokens: [first, ...rest] }: Line): boolean {
  if (!first || isValue(first) || first.pair) return false;
  return rest.length > 0 && rest.every((token) => !token.label && !token.pair) && rest.some(isValue);
}

const isLabelledLine = (line: Line): boolean => line.tokens[0]?.label != null && isNamedLine(line);

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
  const corner = isTurned ? nameBeside(headLine, lines[headAt + 1]) : [];
  const bands = [...corner, ...headLine.tokens].map(boxOf);
  const texts = [...corner, ...headLine.tokens].map(({ phrase }) => phrase.rect);
  const rows = rowsOf(withoutLineNumbers(lines.slice(headAt + 1), texts[0]?.left ?? 0));
  const [first] = rows;
  if (!first) return null;
  const next = nextTableBelow(headLine.tokens, list);
  const isInColumns = sameColumnsAsFirst(headLine.tokens, holder);
  const drawn = boxesOf(headLine.tokens, list);
  const heads = drawn.length === bands.length && drawn.length >= FEWEST_IN_ORDER ? drawn : [];
  const read: Row[] = [];
  let shareNoEdges = false;
  for (const row of rows) {
    const columnOf = (token: Token) => bandOf(boxOf(token), bands) ?? columnFor(token.phrase.rect, texts);
    const boxes = boxesOf(row.tokens, list);
    const inOrder = areOfOne(heads, boxes)
      ? cellsInOrder(heads, boxes, ({ tokens: [own] }) => (own ? columnOf(own) : null))
      : null;
    const cells = inOrder ?? cellsOf(row, columnOf, holder);
    shareNoEdges ||= inOrder !== null;
    // what stands below another table has a head of its own
    if (next !== null && row.tokens.some((token) => isBelow(token, next))) break;
    // another line of labels heads another table
    const labels = row.tokens.filter(
      (token) => token.label && (isTurned || !isState(token, row, headLine.tokens[columnOf(token) ?? -1])),
    );
    const isNamedAsLabel = !isTurned && areOfOne(drawn, boxes) && isRowNamedAsLabel(row, headLine);
    if (!cells || (isTurned ? labels.some((label) => label !== row.tokens[0]) : labels.length > 0 && !isNamedAsLabel))
      break;
    if (!isInColumns(withoutCorner(cells, corner.length))) break;
    // a line of comparisons alone stands under the values of cards
    if (isOfComparisons(row, numbers)) {
      const above = read.at(-1);
      if (!above || !isOneLayer([...headLine.tokens, ...row.tokens])) return null;
      addBelow(above, cells);
      continue;
    }
    read.push({ element: row.tokens[0]?.phrase.element ?? holder, cells, section: 'body' });
  }
  // where only the order of cells tells their columns, a line with one cell less tells nothing
  const body = shareNoEdges ? read.filter(({ cells }) => cells.length === bands.length) : read;
  if (body.length === 0 || !isAligned(body, bands.length)) return null;
  const head: Row = {
    element: headLine.tokens[0]?.phrase.element ?? holder,
    cells: headLine.tokens.map((token, at) => {
      const column = corner.length + at;
      return { tokens: [token], from: column, to: column };
    }),
    section: 'head',
  };
  return { holder, columns: bands.length, head: [head], body };
}

/** The name of the first line where it stands before all heads: over the names there is no text then. */
function nameBeside({ tokens: [head] }: Line, first: Line | undefined): Token[] {
  const name = first?.tokens[0];
  return name && head && name.phrase.rect.right <= head.phrase.rect.left ? [name] : [];
}

/** Cells as they are counted from the first head on. */
const withoutCorner = (cells: Cell[], corner: number): Cell[] =>
  corner === 0 ? cells : cells.flatMap((cell) => (cell.from < corner ? [] : { ...cell, from: cell.from - corner }));

/** An everyday word among values, under a head that names no metric: `Live` under `Status`. */
const isState = (token: Token, { tokens }: Line, head: Token | undefined): boolean =>
  token.label?.weak === true && head !== undefined && !head.label && tokens.filter(isValue).length > 1;

/** `Videos`, the name of a channel, before a value for each metric of the heads, none of which stands over the names. */
function isRowNamedAsLabel({ tokens: [name, ...values] }: Line, { tokens: [corner, ...heads] }: Line): boolean {
  if (!name || !corner || corner.label || heads.length < 2 || values.length !== heads.length) return false;
  const isUnderCorner = name.phrase.rect.left < (heads[0]?.phrase.rect.left ?? 0);
  return isUnderCorner && heads.every(({ label }) => label) && values.every((value) => isValue(value) && !value.label);
}

/** Heads whose order alone tells what is below them: a legend of two names may stand over any pair. */
const FEWEST_IN_ORDER = 3;

/** Whether head and row stand in one element, as the rows of a table do. */
const areOfOne = ([head]: readonly Box[], [own]: readonly Box[]): boolean =>
  head?.element.parent?.parent != null && head.element.parent.parent === own?.element.parent?.parent;

/** Changes and the like, also one of nothing, which may be written as `0%`. */
function isOfComparisons({ tokens }: Line, numbers: NumberContext): boolean {
  const said = tokens.filter((token) => sideOf(token, numbers).kind !== 'none');
  return said.length > 0 && tokens.every((token) => said.includes(token) || token.number?.shape === 'percent');
}

/** Labels, values and what is said of them are cells of one grid: no element is a card that holds several of them. */
function isOneLayer(tokens: readonly Token[]): boolean {
  const elements = tokens.map(({ phrase }) => phrase.element);
  let layer = elements[0]?.parent ?? null;
  while (layer && !elements.every((element) => layer?.contains(element))) layer = layer.parent;
  const cells = new Set(elements.map((element) => layer && branchOf(layer, element)));
  return layer !== null && !cells.has(null) && cells.size === tokens.length;
}

function addBelow({ cells }: Row, below: readonly Cell[]): void {
  for (const cell of below) cells.find(({ from }) => from === cell.from)?.tokens.push(...cell.tokens);
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
