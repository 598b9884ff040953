/** What the walk over a page gathers. */
import type { Place } from './reach.ts';
import type { Edge } from './tags.ts';

/** One rendered text node, before it is joined with its neighbours. */
export interface Piece {
  node: Text;
  parent: Element;
  /** Where it stands in the flattened tree. */
  place: Place;
  /** The text node's data as it was read, and the same folded. */
  data: string;
  text: string;
  /** The part of the data that it is, where it is not all: a line, a digit. */
  part: readonly [start: number, end: number] | null;
  /** Elements without content right beside it, which may print a unit by their style. */
  emptyBefore: Element | null;
  emptyAfter: Element | null;
  /** What stands between this piece and the one before it. */
  edge: Edge;
  /** White space at the seam to the piece before, as the source has it. */
  spaced: boolean;
  frame: number;
  /** Grows along the flattened tree. */
  serial: number;
}

/** An element without text that may matter all the same: an icon, a form control, an empty term of a list. */
export interface Bare {
  place: Place;
  frame: number;
  serial: number;
}

export interface FrameView {
  document: Document;
  /** The frame element in its parent document; null for the top document. */
  host: Element | null;
  /** Where the frame element stands; null for the top document. */
  place: Place | null;
  /** Index of the parent frame. */
  parent: number;
}

export type ClosedHost = { element: Element; reason: 'closed_component' | 'not_permitted' };
