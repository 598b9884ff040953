import { foldText } from './fold-text.ts';
import { iconName, LIGATURE, mayBeIcon } from './icons.ts';
import type { Bare, ClosedHost, FrameView, Piece } from './piece.ts';
import { isInReach, Place } from './reach.ts';
import type { Sight } from './sight.ts';
import { Edge, type TagRule, tagRule } from './tags.ts';

export interface WalkOptions {
  /** Gives open and closed roots; by default only open ones are known. */
  rootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Subtree of ours, never read. */
  own?: Element | null | undefined;
}

/** An element whose children are being visited. */
interface Level {
  element: Element;
  place: Place;
  edge: Edge;
  /** Nodes that a slot or frame shows; null for the children in the tree. */
  list: readonly Node[] | null;
  position: number;
  /** Child elements met so far. */
  children: number;
  frame: number;
  /** Pieces and bare elements gathered before it. */
  before: number;
}

/** Only a space that does not break lines, as it divides the groups of a number drawn sign by sign. */
const GROUP_SIGN = /^[ \t\n\r]*[\u00a0\u2009\u202f][ \t\n\r]*$/;
const ENDS_WITH_DIGIT = /\p{Nd}$/u;
const STARTS_WITH_DIGIT = /^\p{Nd}/u;

const BLANK = /^[\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]*$/;

/**
 * Walks the flattened tree and gathers the pieces of rendered text in the order a person meets them. It can stop after
 * any node and go on later, so that a long page does not hold up the browser.
 */
export class Walk {
  readonly pieces: Piece[] = [];
  readonly bare: Bare[] = [];
  readonly closed: ClosedHost[] = [];
  readonly frames: FrameView[];
  readonly roots: (Document | ShadowRoot)[];
  nodes = 0;
  readonly #levels: Level[] = [];
  #node: Node | null;
  #frame = 0;
  #edge: Edge = Edge.cell;
  #spaced = false;
  /** The element without content that came since the last piece. */
  #empty: Element | null = null;
  /** The space between groups of digits that came since the last piece. */
  #groupSign: Text | null = null;
  #lastParent: Element | null = null;
  #lastShown = false;
  /** A column of a table was met that is folded away: only its cells' boxes tell which they are. */
  #collapses = false;
  readonly #sight: Sight;
  readonly #options: WalkOptions;

  constructor(doc: Document, sight: Sight, options: WalkOptions) {
    this.#sight = sight;
    this.#options = options;
    this.frames = [{ document: doc, host: null, place: null, parent: -1 }];
    this.roots = [doc];
    const top = doc.documentElement;
    this.#node = doc.body;
    this.#levels.push(level(top, topPlace(top), Edge.cell, [], 0, 0));
  }

  /** Visits up to `limit` nodes; true when the walk is finished. */
  run(limit: number): boolean {
    let node = this.#node;
    let left = limit;
    while (node && left-- > 0) {
      this.nodes++;
      const type = node.nodeType;
      if (type === 3) this.#text(node as Text);
      node = (type === 1 ? this.#enter(node as Element) : null) ?? this.#after(node);
    }
    this.#node = node;
    return node === null;
  }

  /** Steps into an element; returns the first node to visit in it, or null when there is none. */
  #enter(element: Element): Node | null {
    const around = this.#levels[this.#levels.length - 1];
    if (!around) return null;
    const index = around.children++;
    const { localName } = element;
    const rule = tagRule(localName);
    const own = new Place(element, localName, around.place, index);
    const edge = rule.role === 'custom' && own.kind.layout.display === 'inline' ? Edge.inline : rule.edge;
    if (edge > this.#edge) this.#edge = edge;
    if (element === this.#options.own) return null;
    if (isColumn(localName) && this.#sight.isCollapsed(element)) this.#collapses = true;
    if (rule.role === 'skip') {
      if (CONTROLS.has(localName)) this.#addBare(own);
      return null;
    }
    const isFrame = rule.role === 'frame';
    const content = isFrame ? this.#frameContent(element as HTMLIFrameElement, own) : this.#content(element, rule);
    const list = Array.isArray(content) ? (content as readonly Node[]) : null;
    const first = list ? list[0] : (content as Node | null);
    if (!first) return this.#noteEmpty(own, rule);
    const place = isFrame ? topPlace(first as Element) : own;
    this.#levels.push(level(element, place, edge, list, this.#frame, this.#gathered));
    if (isFrame) this.#frame = this.frames.length - 1;
    return first;
  }

  get #gathered(): number {
    return this.pieces.length + this.bare.length;
  }

  #addBare(place: Place): void {
    this.bare.push({ place, frame: this.#frame, serial: this.nodes });
  }

  #noteEmpty(place: Place, { hosts, edge }: TagRule): null {
    const { element } = place;
    if (mayBeIcon(place)) this.#addBare(place);
    if (edge !== Edge.inline && !hosts) return null;
    const before = this.pieces[this.pieces.length - 1];
    if (before && this.#empty === null && this.#edge <= Edge.block) before.emptyAfter = element;
    this.#empty = element;
    return null;
  }

  /** The first child that is rendered in an element, or the list of nodes where they are not its children. */
  #content(element: Element, { role, hosts }: TagRule): Node | readonly Node[] | null {
    const root = hosts ? this.#rootOf(element, role === 'custom') : null;
    if (root) {
      this.roots.push(root);
      return root.firstChild;
    }
    if (role === 'slot') {
      const shown = (element as HTMLSlotElement).assignedNodes();
      if (shown.length > 0) return shown;
    }
    if (role === 'details' && !(element as HTMLDetailsElement).open)
      return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
    const first = element.firstChild;
    if (!first && role === 'custom' && !this.#options.rootOf && this.#sight.hasBox(element))
      this.closed.push({ element, reason: 'closed_component' });
    return first;
  }

  #rootOf(element: Element, custom: boolean): ShadowRoot | null {
    const open = element.shadowRoot;
    if (open || !this.#options.rootOf) return open;
    // asking the browser for closed roots is slow: only where one is likely, at custom elements and at empty hosts
    return (custom || !element.firstChild) && 'dataset' in element ? this.#options.rootOf(element) : null;
  }

  #frameContent(element: HTMLIFrameElement, place: Place): readonly Node[] | null {
    if (!this.#sight.isShown(element) || !isInReach(this.#sight.box(element), place)) return null;
    const inner = reachableDocument(element);
    if (!inner?.body) {
      this.closed.push({ element, reason: 'not_permitted' });
      return null;
    }
    this.frames.push({ document: inner, host: element, place, parent: this.#frame });
    this.roots.push(inner);
    return [inner.body];
  }

  /** The node that follows in flattened order once everything below `node` was visited. */
  #after(node: Node): Node | null {
    let from = node;
    for (;;) {
      const around = this.#levels[this.#levels.length - 1];
      if (!around) return null;
      const next = around.list ? around.list[++around.position] : from.nextSibling;
      if (next) return next;
      this.#levels.pop();
      this.#frame = around.frame;
      if (around.before === this.#gathered && mayBeIcon(around.place)) this.#addBare(around.place);
      if (around.edge > this.#edge) this.#edge = around.edge;
      from = around.element;
    }
  }

  #text(node: Text): void {
    const data = node.data;
    if (BLANK.test(data)) {
      this.#spaced = true;
      if (this.#edge <= Edge.inline && GROUP_SIGN.test(data)) this.#groupSign = node;
      return;
    }
    // a text that is a direct child of a shadow root is rendered inside its host
    const parent = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
    const place = this.#levels[this.#levels.length - 1]?.place;
    if (!parent || !place) return;
    if (parent !== this.#lastParent) {
      this.#lastParent = parent;
      this.#lastShown = this.#isShown(parent, place) && !(this.#collapses && isInCollapsed(place));
    }
    if (!this.#lastShown) return;
    const icon = this.#iconAround(parent, place, data);
    if (icon) this.#addBare(icon);
    else this.#add(node, parent, place, data);
  }

  /** An element without a box of its own is shown where the one around it is, though the browser says it is not rendered. */
  #isShown(parent: Element, place: Place): boolean {
    if (this.#sight.isShown(parent)) return true;
    const around = withBox(place);
    return (
      around !== null && around !== place && this.#sight.isDrawnInPlace(parent) && this.#sight.isShown(around.element)
    );
  }

  /** The element whose font draws the text as a picture: the text's own or the one around that. */
  #iconAround(parent: Element, place: Place, data: string): Place | null {
    if (!LIGATURE.test(data)) return null;
    if (iconName(parent) !== null) return place;
    return place.outer && iconName(place.outer.element) !== null ? place.outer : null;
  }

  #add(node: Text, parent: Element, place: Place, data: string): void {
    const text = foldText(data);
    if (text === '') return;
    const piece = {
      node,
      parent,
      place,
      data,
      text,
      part: null,
      emptyBefore: this.#empty,
      emptyAfter: null,
      edge: this.#edge,
      spaced: this.#spaced || isSpace(data.charCodeAt(0)),
      frame: this.#frame,
      serial: this.nodes,
    };
    this.#addGroupSign(piece);
    this.pieces.push(piece);
    this.#groupSign = null;
    this.#edge = Edge.none;
    this.#empty = null;
    this.#spaced = isSpace(data.charCodeAt(data.length - 1));
  }

  /** The space before a piece that goes on the digits of the last one is a part of their number. */
  #addGroupSign(piece: Piece): void {
    const sign = this.#groupSign;
    const before = this.pieces[this.pieces.length - 1];
    if (!sign || piece.edge > Edge.inline || !before || before.frame !== piece.frame) return;
    if (!ENDS_WITH_DIGIT.test(before.text) || !STARTS_WITH_DIGIT.test(piece.text)) return;
    this.pieces.push({ ...piece, node: sign, data: sign.data, text: '\u00a0', spaced: false });
    piece.spaced = false;
  }
}

function level(
  element: Element,
  place: Place,
  edge: Edge,
  list: readonly Node[] | null,
  frame: number,
  before: number,
): Level {
  return { element, place, edge, list, position: 0, children: 0, frame, before };
}

/** Form controls, whose values and states say what is chosen. */
const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

const isColumn = (localName: string): boolean => localName === 'col' || localName === 'colgroup';

/** The nearest place that has a box of its own. */
function withBox(place: Place): Place | null {
  let at: Place | null = place;
  while (at && at.kind.layout.display === 'contents') at = at.outer;
  return at;
}

/** In a cell without width: the browser paints nothing of a column that is folded away. */
function isInCollapsed(place: Place): boolean {
  let cell: Place | null = place;
  while (cell && cell.localName !== 'td' && cell.localName !== 'th') cell = cell.outer;
  return cell !== null && cell.element.clientWidth === 0;
}

/** A frame starts anew: its coordinates and styles are its own. */
function topPlace(inside: Element): Place {
  return new Place(inside.ownerDocument.documentElement, 'html', null, 0);
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

function reachableDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
