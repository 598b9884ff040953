import { type Ink, inkOf, type Layout, layoutOf, type Prints, printsOf } from './styles.ts';

/** How many elements around a number may print something before or after it. */
export const NESTING = 4;

/**
 * A kind of place on the page: elements that agree, together with all their ancestors, in tag, class, id, inline style,
 * state and place among the first siblings. That is what the style sheets of back offices select by, so the computed style is
 * asked of one sample of each kind. Asking every cell of a large table would cost more than all the rest of the reading.
 * What may differ within a kind (display, visibility, size) is never answered here but asked of each element.
 */
export class Kind {
  readonly outer: Kind | null;
  /** The class, as the elements have it; null where they have none. */
  readonly className: string | null;
  /** Its elements have no other attribute. */
  readonly isPlain: boolean;
  readonly #sample: Element;
  /** By class, then by the rest: the browser's own strings are found faster than composed ones. */
  readonly #inner = new Map<string, Map<string, Kind>>();
  #layout: Layout | undefined;
  #ink: Ink | undefined;
  #prints: Prints | undefined;
  #printsNear: boolean | undefined;

  constructor(outer: Kind | null, sample: Element, className: string | null, isPlain: boolean) {
    this.outer = outer;
    this.className = className;
    this.isPlain = isPlain;
    this.#sample = sample;
  }

  /** The kind of the element on top of a frame. */
  static ofTop(element: Element): Kind {
    return new Kind(null, element, element.getAttribute('class'), false);
  }

  /** The kind of a child element (in the flattened tree) that stands at `index` among its siblings. */
  inner(element: Element, localName: string, index: number): Kind {
    const hasAny = element.hasAttributes();
    const className = hasAny ? element.getAttribute('class') : null;
    const name = className ?? '';
    let named = this.#inner.get(name);
    if (!named) {
      named = new Map();
      this.#inner.set(name, named);
    }
    const place = placed(localName, index);
    // the names alone, since the list of attributes itself is an object that the browser would have to make and keep
    const count = hasAny ? element.getAttributeNames().length : 0;
    const isPlain = count === (className === null ? 0 : 1);
    const key = isPlain ? place : `${place}|${count}|${furtherKey(element)}`;
    let kind = named.get(key);
    if (!kind) {
      kind = new Kind(this, element, className, isPlain);
      named.set(key, kind);
    }
    return kind;
  }

  /** How its content is placed and clipped. */
  get layout(): Layout {
    this.#layout ??= layoutOf(this.#sample);
    return this.#layout;
  }

  /** How text directly in it looks. */
  get ink(): Ink {
    this.#ink ??= inkOf(this.#sample, this.outer?.ink ?? null);
    return this.#ink;
  }

  /** Whether its pseudo-elements print something. */
  get prints(): Prints {
    this.#prints ??= printsOf(this.#sample);
    return this.#prints;
  }

  /** Whether it or one of the few around it prints something. */
  get printsNear(): boolean {
    this.#printsNear ??= this.#asksNear(NESTING);
    return this.#printsNear;
  }

  #asksNear(levels: number): boolean {
    const { before, after } = this.prints;
    return before || after || (levels > 1 && this.outer !== null && this.outer.#asksNear(levels - 1));
  }
}

/** What besides its name and class tells a kind of element from its siblings'. */
function furtherKey(element: Element): string {
  const style = element.getAttribute('style');
  return `${element.id}|${element.getAttribute('data-state') ?? ''}|${element.getAttribute('aria-hidden') ?? ''}|${style ? plainStyle(style) : ''}`;
}

const places = new Map<string, string[]>();

/**
 * Name and place: the column of a cell, or first, second and later children, for positional rules. Always the same string,
 * since one made anew would have to be hashed anew.
 */
function placed(name: string, index: number): string {
  let known = places.get(name);
  if (!known) {
    known = [];
    places.set(name, known);
  }
  const at = name === 'td' || name === 'th' ? index : Math.min(index, 2);
  known[at] ??= `${name}${at}`;
  return known[at];
}

const plain = new Map<string, string>();

/** An inline style without the lengths that differ from row to row; zero, small numbers and large negative ones stay. */
function plainStyle(style: string): string {
  let known = plain.get(style);
  if (known === undefined) {
    known = style.replace(/(?<![\w.-])(?:[2-9]|\d{2,})(?:\.\d+)?px/g, 'npx');
    if (plain.size > 5000) plain.clear();
    plain.set(style, known);
  }
  return known;
}
