import type { Sight } from './sight.ts';
import { Edge, tagRule } from './tags.ts';

/** One rendered text node, before it is joined with its neighbours. */
export interface Piece {
  node: Text;
  parent: Element;
  text: string;
  /** What stands between this piece and the one before it. */
  edge: Edge;
  /** White space at the seam to the piece before, as the source has it. */
  spaced: boolean;
  frame: number;
}

export interface FrameView {
  document: Document;
  /** The frame element in its parent document; null for the top document. */
  host: Element | null;
  /** Index of the parent frame. */
  parent: number;
}

export type ClosedHost = { element: Element; reason: 'closed_component' | 'not_permitted' };

export interface WalkOptions {
  /** Gives open and closed roots; by default only open ones are known. */
  rootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Subtree of ours, never read. */
  own?: Element | null | undefined;
}

interface Level {
  element: Element | null;
  edge: Edge;
  /** Nodes that a slot shows; null for the children in the tree. */
  list: readonly Node[] | null;
  index: number;
  frame: number;
}

const BLANK = /^[\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]*$/;

/**
 * Walks the flattened tree and gathers the pieces of rendered text in the order a person meets them. It can stop after
 * any node and go on later, so that a long page does not hold up the browser.
 */
export class Walk {
  readonly pieces: Piece[] = [];
  readonly closed: ClosedHost[] = [];
  readonly frames: FrameView[];
  readonly roots: (Document | ShadowRoot)[];
  nodes = 0;
  #levels: Level[] = [];
  #node: Node | null;
  #frame = 0;
  #edge: Edge = Edge.cell;
  #spaced = false;
  #lastParent: Element | null = null;
  #lastShown = false;
  readonly #sight: Sight;
  readonly #options: WalkOptions;

  constructor(doc: Document, sight: Sight, options: WalkOptions) {
    this.#sight = sight;
    this.#options = options;
    this.frames = [{ document: doc, host: null, parent: -1 }];
    this.roots = [doc];
    this.#node = doc.body ?? doc.documentElement;
    this.#levels.push({ element: null, edge: Edge.cell, list: [], index: 0, frame: 0 });
  }

  /** Visits up to `limit` nodes; true when the walk is finished. */
  run(limit: number): boolean {
    let node = this.#node;
    let left = limit;
    while (node && left-- > 0) {
      this.nodes++;
      const type = node.nodeType;
      const next = type === 1 ? this.#enter(node as Element) : null;
      if (type === 3) this.#text(node as Text);
      node = next ?? this.#after(node);
    }
    this.#node = node;
    return node === null;
  }

  /** Steps into an element; returns the first node to visit in it, or null when there is none. */
  #enter(element: Element): Node | null {
    const rule = tagRule(element.localName);
    if (rule.edge > this.#edge) this.#edge = rule.edge;
    if (rule.role === 'skip' || element === this.#options.own) return null;
    if (rule.role === 'frame') return this.#enterFrame(element as HTMLIFrameElement, rule.edge);
    const root = this.#rootOf(element, rule.role === 'custom');
    if (root) {
      this.roots.push(root);
      return this.#push(element, rule.edge, null, root.firstChild);
    }
    if (rule.role === 'slot') {
      const shown = (element as HTMLSlotElement).assignedNodes();
      if (shown.length > 0) return this.#push(element, rule.edge, shown, shown[0] ?? null);
    }
    if (rule.role === 'details' && !(element as HTMLDetailsElement).open) {
      const summary = [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
      return this.#push(element, rule.edge, summary, summary[0] ?? null);
    }
    const first = element.firstChild;
    if (!first) {
      if (rule.role === 'custom' && !this.#options.rootOf && this.#sight.hasBox(element))
        this.closed.push({ element, reason: 'closed_component' });
      return null;
    }
    return this.#push(element, rule.edge, null, first);
  }

  #rootOf(element: Element, custom: boolean): ShadowRoot | null {
    const open = element.shadowRoot;
    if (open) return open;
    // asking the browser for closed roots is slow: only where one is likely, at custom elements and at empty hosts
    return this.#options.rootOf && (custom || !element.firstChild) && 'dataset' in element
      ? this.#options.rootOf(element)
      : null;
  }

  #enterFrame(element: HTMLIFrameElement, edge: Edge): Node | null {
    if (!this.#sight.isShown(element) || !this.#sight.hasBox(element)) return null;
    const inner = reachableDocument(element);
    if (!inner?.body) {
      this.closed.push({ element, reason: 'not_permitted' });
      return null;
    }
    this.frames.push({ document: inner, host: element, parent: this.#frame });
    this.roots.push(inner);
    const first = this.#push(element, edge, [inner.body], inner.body);
    this.#frame = this.frames.length - 1;
    return first;
  }

  #push(element: Element, edge: Edge, list: readonly Node[] | null, first: Node | null): Node | null {
    if (!first) return null;
    this.#levels.push({ element, edge, list, index: 0, frame: this.#frame });
    return first;
  }

  /** The node that follows in flattened order once everything below `node` was visited. */
  #after(node: Node): Node | null {
    let from = node;
    for (;;) {
      const level = this.#levels[this.#levels.length - 1];
      if (!level) return null;
      if (from.nodeType === 1) {
        const { edge } = tagRule((from as Element).localName);
        if (edge > this.#edge) this.#edge = edge;
      }
      const next = level.list ? (level.list[++level.index] ?? null) : from.nextSibling;
      if (next) return next;
      this.#levels.pop();
      this.#frame = level.frame;
      if (!level.element) return null;
      from = level.element;
    }
  }

  #text(node: Text): void {
    const data = node.data;
    if (BLANK.test(data)) {
      if (data.length > 0) this.#spaced = true;
      return;
    }
    const parent = node.parentElement;
    if (!parent) return this.#rootText(node);
    if (parent !== this.#lastParent) {
      this.#lastParent = parent;
      this.#lastShown = this.#sight.isShown(parent);
    }
    if (this.#lastShown) this.#add(node, parent, data);
  }

  /** A text that is a direct child of a shadow root is rendered inside its host. */
  #rootText(node: Text): void {
    const host = (node.parentNode as ShadowRoot | null)?.host;
    if (host && this.#sight.isShown(host)) this.#add(node, host, node.data);
  }

  #add(node: Text, parent: Element, data: string): void {
    const text = foldText(data);
    if (text === '') return;
    const spaced = this.#spaced || /^\s/.test(data);
    this.pieces.push({ node, parent, text, edge: this.#edge, spaced, frame: this.#frame });
    this.#edge = Edge.none;
    this.#spaced = /\s$/.test(data);
  }
}

/** Text as shown: white space folded (no-break spaces stay: they belong to numbers), icon glyphs and invisible marks dropped. */
export function foldText(data: string): string {
  if (/^[!-~]+$/.test(data)) return data;
  return data
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

function reachableDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
