/**
 * A page as data: what the script in the page takes down and the worker reads. Indices stand for objects and every text
 * is there once, so that a page of 80 000 elements is a message of a few megabytes that is quick to write and to send.
 */
export interface Capture {
  url: string;
  /** What the document says of its language. */
  language: string | null;
  strings: string[];
  /**
   * The elements around the page's texts, icons and inputs, parents first, in flattened-tree order: `ELEMENT` numbers each,
   * how many elements back its parent stands (0 at the top), name, attributes, position among its siblings, box. -1 where
   * there is none.
   */
  elements: number[];
  /** For the few elements that may draw an arrow: element, look, by turns. */
  drawn: number[];
  /** For slotted elements: element, the component whose child it is, by turns. */
  slotted: number[];
  /** Sets of attributes: names and values by turns, as `strings`. */
  attributes: number[][];
  /** Client rectangles in half pixels of the top document: left, top, width, height. */
  boxes: number[];
  looks: Look[];
  /**
   * The visible texts in flattened-tree order: `PHRASE` numbers each, text, element, frame, box, ink, seen: 1,
   * 0 for what cannot be made out, `COVERED` for what lies under an opaque layer.
   */
  phrases: number[];
  inks: Ink[];
  /** Numbers, and texts with a tag among them, drawn in several pieces: `PART` numbers for each, phrase, text, element, boxed (0 or 1). */
  parts: number[];
  /** Form controls that can be seen: element, value. */
  inputs: [element: number, value: string][];
  /** Elements that are, or hold, skeletons or spinners. */
  loading: number[];
  /** Parts of the page, of a size to matter, whose content cannot be seen: tag of the component, or origin of the frame. */
  closed: { name: string; reason: 'closed_component' | 'not_permitted' }[];
  /** A password can be typed in somewhere. */
  hasPassword: boolean;
  /** A captcha stands on the page. */
  hasCaptcha: boolean;
  /** Nodes of the page that were visited. */
  nodes: number;
}

/** A text of a captured page that now reads otherwise. */
export interface TextChange {
  /** Number of the captured phrase. */
  phrase: number;
  text: string;
}

/** Numbers that an element, a phrase and a part take. */
export const ELEMENT = 5;
export const PHRASE = 6;
export const PART = 4;

/** Where a phrase's numbers say its box, and whether it is seen. */
export const PHRASE_BOX = 3;
export const PHRASE_SEEN = 5;
/** What they say of one under an opaque layer. */
export const COVERED = -1;

/** How text is drawn. */
export interface Ink {
  /** px */
  fontSize: number;
  /** 100–900 */
  fontWeight: number;
  color: string;
}

/** What an element draws besides text, as far as it can be an arrow. */
export interface Look {
  /** A triangle made of borders points there. */
  arrow: 'up' | 'down' | null;
  /** Turned upside down by a transform. */
  turned: boolean;
  before: Drawn | null;
  after: Drawn | null;
}

/** What a pseudo-element prints and draws. */
export interface Drawn {
  text: string;
  arrow: 'up' | 'down' | null;
}
