import type { Rect } from '../rect.ts';
import type { Piece } from './piece.ts';
import { isBeforePage, overlaps, type Place, SMALLEST } from './reach.ts';

const ASK = { visibilityProperty: true, opacityProperty: true } as const;

/**
 * Questions to the browser about what is rendered. Answers hold for one pass, during which nothing of the page changes.
 */
export class Sight {
  readonly #boxes = new Map<Element, Rect>();
  readonly #seen = new Map<Place, boolean>();
  #range: Range | null = null;

  /** Rendered by the page's styles: not `display: none`, `visibility: hidden`, fully transparent, nor skipped content. */
  isShown(element: Element): boolean {
    return element.checkVisibility(ASK);
  }

  /** It draws its content and no box around it: `display: contents`. */
  isDrawnInPlace(element: Element): boolean {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return style?.display === 'contents' && style.visibility === 'visible';
  }

  /** A column, row or group of them that the table folds away. */
  isCollapsed(element: Element): boolean {
    return element.ownerDocument.defaultView?.getComputedStyle(element).visibility === 'collapse';
  }

  hasBox(element: Element): boolean {
    return hasSize(this.box(element));
  }

  /** Client rectangle of an element in its own frame. */
  box(element: Element): Rect {
    let box = this.#boxes.get(element);
    if (!box) {
      box = element.getBoundingClientRect();
      this.#boxes.set(element, box);
    }
    return box;
  }

  /** Client rectangle of a part of a text node in its own frame. */
  textBox(node: Text, start: number, end: number): Rect {
    const range = this.#rangeIn(node);
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
  }

  /** Client rectangle of a piece in its own frame. */
  pieceBox({ node, part }: Piece): Rect {
    return part ? this.textBox(node, part[0], part[1]) : this.#wholeBox(node);
  }

  #wholeBox(node: Text): Rect {
    const range = this.#rangeIn(node);
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }

  #rangeIn({ ownerDocument }: Text): Range {
    if (this.#range?.startContainer.ownerDocument !== ownerDocument) this.#range = ownerDocument.createRange();
    return this.#range;
  }

  /**
   * A person can see this rendered text: it has ink and size, is not crossed out, moved off the page nor clipped away by an
   * `overflow: hidden` ancestor. What a scrolling ancestor clips counts as seen.
   */
  isSeen(piece: Piece): boolean {
    const { place } = piece;
    let seen = this.#seen.get(place);
    if (seen === undefined) {
      seen = this.isLegible(piece) && (!place.reach.unsure || this.#isInWindow(piece));
      this.#seen.set(place, seen);
    }
    return seen;
  }

  /** It has ink and is not crossed out: then nothing but its place can hide it. */
  isLegible({ place }: Piece): boolean {
    const { legible, struck } = place.kind.ink;
    return legible && !struck && !place.reach.void;
  }

  #isInWindow({ node, place }: Piece): boolean {
    const { reach } = place;
    let box = this.box(place.element);
    if (!hasSize(box) || place.kind.layout.x !== 'shows' || place.kind.layout.y !== 'shows') box = this.#wholeBox(node);
    return hasSize(box) && overlaps(box, reach.window) && !isBeforePage(place.element, box);
  }
}

function hasSize(box: Rect): boolean {
  return box.right - box.left >= SMALLEST && box.bottom - box.top >= SMALLEST;
}
