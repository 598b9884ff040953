/** Lines whose cells share no edges with their heads, such as flexible boxes that shrink each for itself. */
import type { RenderedElement } from '../../capture/element.ts';
import { type Rect, unionOf } from '../../rect.ts';
import { branchOf, type Token, type TokenList } from '../tokens.ts';
import type { Cell } from './table.ts';

interface Box {
  tokens: Token[];
  rect: Rect;
}

/**
 * The cells of a line by their order, where head and line are an element each, with one box for each column side by side, and
 * some of the line's boxes stand in no column or two in one. Null for all others, which measuring puts right. `columnOf`:
 * column that a text stands in.
 */
export function cellsInOrder(
  head: readonly Token[],
  line: readonly Token[],
  list: TokenList,
  columnOf: (token: Token) => number | null,
): Cell[] | null {
  const [heads, boxes] = [boxesOf(head, list), boxesOf(line, list)];
  if (!heads || !boxes || heads.length !== head.length || boxes.length !== heads.length) return null;
  const columns = boxes.flatMap(({ tokens: [first] }) => (first && columnOf(first)) ?? []);
  if (new Set(columns).size === boxes.length || !areSideBySide(heads) || !areSideBySide(boxes)) return null;
  // what stands beside all heads belongs to none
  const span = unionOf(heads.map(({ rect }) => rect));
  if (boxes.some(({ rect }) => rect.left >= span.right || rect.right <= span.left)) return null;
  return boxes.map(({ tokens }, column) => ({ tokens, from: column, to: column }));
}

/** The texts by the boxes in the one element that holds these texts and no others; null without such an element. */
function boxesOf(tokens: readonly Token[], list: TokenList): Box[] | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  let row: RenderedElement | null = first.phrase.element;
  while (row && !row.contains(last.phrase.element)) row = row.parent;
  if (!row || list.slice(list.range(row)).length !== tokens.length) return null;
  const boxes = new Map<RenderedElement, Token[]>();
  for (const token of tokens) {
    const box = branchOf(row, token.phrase.element);
    if (!box) return null;
    boxes.set(box, [...(boxes.get(box) ?? []), token]);
  }
  return [...boxes.values()].map((held) => ({ tokens: held, rect: unionOf(held.map(({ phrase }) => phrase.rect)) }));
}

const areSideBySide = (boxes: readonly Box[]): boolean =>
  boxes.every(({ rect }, at) => {
    const before = boxes[at - 1];
    return !before || before.rect.right <= rect.left + 2;
  });
