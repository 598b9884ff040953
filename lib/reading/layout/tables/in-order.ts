/** Rows whose cells share no edges with their heads, such as flexible boxes that shrink each for itself. */
import type { RenderedElement } from '../../capture/element.ts';
import { type Rect, unionOf } from '../../rect.ts';
import { branchOf, type Token, type TokenList } from '../tokens.ts';
import type { Cell } from './table.ts';

/** An element of a row with its texts. */
export interface Box {
  element: RenderedElement;
  tokens: Token[];
  box: Rect;
}

/**
 * The cells of a row by their order, where head and row are an element each, with one box for each column side by side, and some
 * of the row's boxes stand in no column or two in one. Null for all others, which measuring puts right. `columnOf`: column that
 * a box stands in.
 */
export function cellsInOrder(
  heads: readonly Box[],
  boxes: readonly Box[],
  columnOf: (box: Box) => number | null,
): Cell[] | null {
  if (boxes.length !== heads.length) return null;
  const columns = boxes.flatMap((box) => columnOf(box) ?? []);
  if (new Set(columns).size === boxes.length || !areSideBySide(heads) || !areSideBySide(boxes)) return null;
  // what stands beside all heads belongs to none, but for a box with the place of a head among its siblings
  const span = unionOf(heads.map(({ box }) => box));
  const isBeside = ({ box }: Box) => box.left >= span.right || box.right <= span.left;
  const haveSamePlaces = boxes.every(({ element }, at) => element.position === heads[at]?.element.position);
  if (!haveSamePlaces && boxes.some(isBeside)) return null;
  return boxes.map(({ tokens }, column) => ({ tokens, from: column, to: column }));
}

/** Whether the boxes follow each other from left to right, all in one element. */
const areSideBySide = (boxes: readonly Box[]): boolean =>
  boxes.every(({ element, box }, at) => {
    const before = boxes[at - 1];
    return !before || (before.element.parent === element.parent && before.box.right <= box.left + 2);
  });

/** The boxes of texts in the one element that holds these texts and no others; none without such an element. */
export function boxesOf(tokens: readonly Token[], list: TokenList): Box[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  let row: RenderedElement | null = first.phrase.element;
  while (row && !row.contains(last.phrase.element)) row = row.parent;
  if (!row || list.slice(list.range(row)).length !== tokens.length) return [];
  const boxes = new Map<RenderedElement, Token[]>();
  for (const token of tokens) {
    const box = branchOf(row, token.phrase.element);
    if (!box) return [];
    boxes.set(box, [...(boxes.get(box) ?? []), token]);
  }
  return [...boxes].map(([element, held]) => ({
    element,
    tokens: held,
    box: unionOf(held.map(({ phrase }) => phrase.rect)),
  }));
}
