import type { Rect } from '../rect.ts';
import type { FrameView, Piece } from './piece.ts';
import type { Sight } from './sight.ts';
import { CELL } from './tags.ts';

/** What phrases of one pass share. */
export interface Pass {
  sight: Sight;
  frames: readonly FrameView[];
}

/** A phrase whose holder, rectangle and cell are looked up on first use only: most phrases are never asked. */
export class JoinedPhrase {
  readonly text: string;
  readonly order: number;
  readonly frame: number;
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly #pass: Pass;
  #element: Element | undefined;
  #cell: Element | null | undefined;
  #rect: Rect | undefined;

  constructor(text: string, pieces: readonly [Piece, ...Piece[]], order: number, pass: Pass) {
    this.text = text;
    this.order = order;
    this.pieces = pieces;
    this.frame = pieces[0].frame;
    this.#pass = pass;
  }

  get nodes(): Text[] {
    return this.pieces.map(({ node }) => node);
  }

  /** The deepest element around all of it. */
  get element(): Element {
    this.#element ??= holderOf(this.pieces);
    return this.#element;
  }

  get cell(): Element | null {
    if (this.#cell === undefined) this.#cell = cellOf(this.element);
    return this.#cell;
  }

  /** False for text that is rendered but cannot be made out: clipped away, without ink, off the page. */
  get isSeen(): boolean {
    return this.#pass.sight.isSeen(this.pieces[0]);
  }

  get rect(): Rect {
    this.#rect ??= this.#measure();
    return this.#rect;
  }

  #measure(): Rect {
    const { sight, frames } = this.#pass;
    let left = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (const piece of this.pieces) {
      const box = sight.pieceBox(piece);
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
    const { x, y } = frameOffset(frames, this.frame, sight);
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }
}

/** Where the content of a frame starts, in client coordinates of the top document. */
export function frameOffset(frames: readonly FrameView[], frame: number, sight: Sight): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let view = frames[frame]; view?.host; view = frames[view.parent]) {
    const box = sight.box(view.host);
    x += box.left + view.host.clientLeft;
    y += box.top + view.host.clientTop;
  }
  return { x, y };
}

/** The table cell around an element, also across the edge of a shadow root; null outside tables. */
export function cellOf(element: Element): Element | null {
  for (let from: Element | null = element; from; ) {
    const cell: Element | null = from.closest(CELL);
    if (cell) return cell;
    const root: Node = from.getRootNode();
    from = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

function holderOf(pieces: readonly [Piece, ...Piece[]]): Element {
  let holder = pieces[0].parent;
  for (let i = 1; i < pieces.length; i++) {
    const other = pieces[i]?.parent;
    while (other && other !== holder && !holder.contains(other) && holder.parentElement) holder = holder.parentElement;
  }
  return holder;
}
