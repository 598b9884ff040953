/** Columns that a page draws as elements of their own, each with its head on top of its cells. */
import type { RenderedElement } from '../../capture/element.ts';
import type { Token } from '../tokens.ts';
import type { Cell } from './table.ts';

/**
 * Tells, row by row, whether the cells stand in the same elements as the heads to the extent that the first row's did. A
 * column's element holds all of its cells or none: what stands in it and what follows below it are two things.
 */
export function sameColumnsAsFirst(
  head: readonly Token[],
  holder: RenderedElement,
): (cells: readonly Cell[]) => boolean {
  const drawn = head.map((token) => elementOf(token, head, holder));
  const held = new Map<number, boolean>();
  return (cells) =>
    cells.every(({ tokens, from }) => {
      const isHeld = tokens.some(({ phrase }) => drawn[from]?.contains(phrase.element) === true);
      const known = held.get(from);
      if (known === undefined) held.set(from, isHeld);
      return known === undefined || known === isHeld;
    });
}

/** The largest element below `holder` with this head and no other one. */
function elementOf(own: Token, head: readonly Token[], holder: RenderedElement): RenderedElement {
  let element = own.phrase.element;
  for (let at = element.parent; at && at !== holder; at = at.parent) {
    const around = at;
    if (head.some((other) => other !== own && around.contains(other.phrase.element))) break;
    element = at;
  }
  return element;
}
