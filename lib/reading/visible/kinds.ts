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
  readonly #sample: Element;
  /** By class, then by the rest: the browser's own strings are found faster than composed ones. */
  readonly #inner = new Map<string, Map<string, Kind>>();
  #layout: Layout | undefined;
  #ink: Ink | undefined;
  #prints: Prints | undefined;
  #printsNear: boolean | undefined;

  constructor(outer: Kind | null, sample: Element) {
    this.outer = outer;
    this.#sample = sample;
  }

  /** The kind of a child element (in the flattened tree) that stands at `index` among its siblings. */
  inner(element: Element, index: number): Kind {
    const name = element.getAttribute('class') ?? '';
    let named = this.#inner.get(name);
    if (!named) {
      named = new Map();
      this.#inner.set(name, named);
    }
    const key = keyOf(element, index, name !== '');
    let kind = named.get(key);
    if (!kind) {
      kind = new Kind(this, element);
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
    this.#ink ??= inkOf(this.#sample, this.outer);
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

/** What besides its class tells a kind of element from its siblings'. */
function keyOf(element: Element, index: number, hasClass: boolean): string {
  const name = element.localName;
  // the column of a cell, or first, second and later children, for positional rules
  const isCell = name === 'td' || name === 'th';
  const key = placed(name, isCell ? index : Math.min(index, 2));
  const count = element.hasAttributes() ? element.attributes.length : 0;
  if (count === 0 || (count === 1 && hasClass)) return key;
  const style = element.getAttribute('style');
  return `${key}|${count}|${element.id}|${element.getAttribute('data-state') ?? ''}|${element.getAttribute('aria-hidden') ?? ''}|${style ? plainStyle(style) : ''}`;
}

const places = new Map<string, string[]>();

/** Name and place as one string, always the same one: a string made anew would have to be hashed anew. */
function placed(name: string, index: number): string {
  let known = places.get(name);
  if (!known) {
    known = [];
    places.set(name, known);
  }
  known[index] ??= `${name}${index}`;
  return known[index];
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
