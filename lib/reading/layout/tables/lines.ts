/** Texts that stand in lines, and lines that make one row, where nothing of the page says so. */

import type { RenderedElement } from '../../capture/element.ts';
import { onOneLine, type Rect, unionOf } from '../../rect.ts';
import { branchOf, isValue, type Token } from '../tokens.ts';
import { isIdText } from '../words/rows.ts';

export interface Line {
  tokens: Token[];
  box: Rect;
}

/** Texts closer than this, in line heights, are lines of one row. */
const ROW_GAP = 0.9;
/** Share of a line's height by which lines of one row may lie across each other; line boxes of rows set close touch a little. */
const LINE_OVERLAP = 0.2;

/** Lines of the texts; where rows lie over each other, as a sticky head or foot does over what is scrolled, those of each row. */
export function linesIn(tokens: Token[]): Line[] {
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
export function rowsOf(lines: Line[]): Line[] {
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
  return isBelow && areRows(drawn) ? drawn.flatMap((row) => rowsByElement(row.tokens) ?? [row]) : null;
}

/** Each with values; with one alone only among more of several, since one may still be loading. */
function areRows(drawn: readonly Line[]): boolean {
  const values = drawn.map(({ tokens }) => tokens.filter(isValue).length);
  const full = values.filter((count) => count > 1).length;
  return full > 1 && full > values.length / 2 && values.every((count) => count > 0);
}

/** A text alone on its line, over a line of values in which nothing stands under it but its ID. */
function isNameOf({ tokens: [name, ...others] }: Line, { tokens: [first, ...rest] }: Line): boolean {
  if (!name || !first || others.length > 0 || isValue(name) || !rest.some(isValue)) return false;
  const [own, below] = [name.phrase.rect, first.phrase.rect];
  return below.left >= own.right || (isIdText(first.text) && Math.abs(own.left - below.left) < SAME_EDGE);
}

const SAME_EDGE = 3;

/** Lines of one row stand closer to each other than rows do. */
function rowsByRoom(lines: Line[]): Line[] {
  const rows: (Line & { widest: number })[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const height = line.box.bottom - line.box.top;
    const gap = last ? line.box.top - last.box.bottom : Number.POSITIVE_INFINITY;
    // a name of two lines reaches above and below the values that stand in its middle
    const isAcross = gap < -LINE_OVERLAP * height;
    const isBelow =
      gap < ROW_GAP * height && last !== undefined && (line.tokens.length < last.widest || isNameOf(last, line));
    if (last && (isAcross || isBelow)) {
      last.tokens.push(...line.tokens);
      last.widest = Math.max(last.widest, line.tokens.length);
      last.box = unionOf([last.box, line.box]);
    } else rows.push({ tokens: [...line.tokens], box: line.box, widest: line.tokens.length });
  }
  return rows;
}
