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
    const attributes = hasAny ? element.getAttributeNames() : NONE;
    const isPlain = attributes.length === (className === null ? 0 : 1);
    const key = isPlain ? place : `${place}|${furtherKey(element, attributes)}`;
    let kind = named.get(key);
    if (!kind) {
      kind = new Kind(this, element, className, isPlain);
      named.set(key, kind);
    }
    return kind;
  }

  /** A kind of one child element alone. */
  alone(element: Element): Kind {
    return new Kind(this, element, element.getAttribute('class'), false);
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

const NONE: readonly string[] = [];

/** What besides its name and class tells a kind of element from its siblings'. */
function furtherKey(element: Element, attributes: readonly string[]): string {
  let key = '';
  for (const name of attributes) {
    if (name === 'class') continue;
    key += `|${name}`;
    if (name === 'style') key += plainStyle(element.getAttribute(name) ?? '');
    else if (name === 'id') key += element.id;
    else if (!IS_CONTENT.test(name)) key += stateIn(name, element.getAttribute(name) ?? '');
  }
  return key;
}

/** Attributes that say something or point somewhere; no style depends on what. */
const IS_CONTENT =
  /^(?:title|alt|href|src|srcset|name|value|placeholder|d|points|viewBox|data-(?:.+-)?(?:id|key|name|label|title|value)|aria-(?:label|.+by|controls|owns|description|roledescription))$/;

/** Words that one attribute can have as states; more are content, such as the names of goods. */
const MOST_STATES = 12;
const STATE = /^[a-z][a-z_-]{0,15}$/i;
const states = new Map<string, Set<string>>();

/** A state that style sheets may select by (`data-hidden="true"`); nothing for numbers, sentences and one name of many. */
function stateIn(attribute: string, value: string): string {
  if (!STATE.test(value)) return '';
  let known = states.get(attribute);
  if (!known) {
    known = new Set();
    states.set(attribute, known);
  }
  if (known.size < MOST_STATES) known.add(value);
  return known.has(value) ? value : '';
}

/** Children up to here are told apart by their place; later ones of one name and class are of one kind. */
export const EXACT_PLACES = 2;

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
  const at = name === 'td' || name === 'th' ? index : Math.min(index, EXACT_PLACES);
  known[at] ??= `${name}${at}`;
  return known[at];
}

const plain = new Map<string, string>();

/** Where and how large a box is, which rows and cells are told one by one; sizes of letters and the like tell kinds apart. */
const PLACEMENT =
  /(?<![\w-])(?:left|top|right|bottom|inset|(?:min-|max-)?(?:width|height|inline-size|block-size)|margin|padding|flex|grid|transform|translate)[a-z-]*\s*:[^;]*/g;
const LENGTH = /(?<![\w.-])(?:[2-9]|\d{2,})(?:\.\d+)?px/g;

/** An inline style without the lengths that differ from row to row; zero, small numbers and large negative ones stay. */
function plainStyle(style: string): string {
  let known = plain.get(style);
  if (known === undefined) {
    known = style.replace(PLACEMENT, (declaration) => declaration.replace(LENGTH, 'npx'));
    if (plain.size > 5000) plain.clear();
    plain.set(style, known);
  }
  return known;
}
