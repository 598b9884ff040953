import { NOWHERE, type Rect, unionOf } from '../rect.ts';
import type { Look } from './format.ts';
import { PerElement } from './per-element.ts';
import { asksOfItself, compiled } from './select.ts';

/** What the elements of one capture share. */
export interface Shared {
  elements: readonly RenderedElement[];
  /** Texts of the phrases that are read, in order. */
  texts: readonly string[];
  rects: readonly Rect[];
  /** The rectangle with this number, in px of the top document. */
  boxAt(index: number): Rect;
  /** Selector → number of the closest element that matches, for each element that was asked: `NOT_ASKED`, `NONE`, else one more than the number. */
  closest: Map<string, Int32Array>;
  /** How many makes of elements there are, see {@link Facts.make}. */
  makes: number;
  /** Selector that asks for name and attributes alone → for each make, whether it matches: `NOT_ASKED`, `NONE` or `YES`; null for any other. */
  matches: Map<string, Int8Array | null>;
}

/** What an element is made from. */
export interface Facts {
  index: number;
  localName: string;
  attributes: ReadonlyMap<string, string>;
  /** A number that elements of one name and equal attributes share: most elements of a page are made like others. */
  make: number;
  /** The element around it in the flattened tree. */
  parent: RenderedElement | null;
  /** Number of elements before it in what holds it, those without text included. */
  position: number;
  /** Number of its rectangle; -1 where none was measured. */
  box: number;
}

const NOT_ASKED = 0;
const NONE = -1;
const YES = 1;

/** More phrases than any page has; small, so that engines keep it as a plain integer. */
const BEHIND_ALL = 0x3fffffff;

/**
 * An element as it was rendered: in the flattened tree, through slots, shadow roots and frames. Knows what is in it by number
 * alone, so that asking what holds what costs nothing. Elements without any text, icon or input are not there.
 */
export class RenderedElement {
  readonly index: number;
  readonly localName: string;
  readonly parent: RenderedElement | null;
  readonly position: number;
  /** What it draws besides text, where that may be an arrow. */
  look: Look | null = null;
  /** For a slotted element the component that it is written in. */
  component: RenderedElement | null = null;
  /** Number of the last element in it; its own when there is none. */
  last: number;
  /** First and last phrase in it; the first after the last when there is none. */
  from = BEHIND_ALL;
  to = -1;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #make: number;
  readonly #shared: Shared;
  readonly #boxIndex: number;
  #box: Rect | null = null;

  constructor({ index, localName, attributes, make, parent, position, box }: Facts, shared: Shared) {
    this.index = index;
    this.last = index;
    this.localName = localName;
    this.parent = parent;
    this.position = position;
    this.#attributes = attributes;
    this.#make = make;
    this.#boxIndex = box;
    this.#shared = shared;
  }

  /** The element that it is written in: its component's, not the slot through which that shows it. */
  get holder(): RenderedElement | null {
    return this.component ?? this.parent;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  /** Whether the other element is rendered in this one, or is it. */
  contains(other: RenderedElement): boolean {
    return this.index <= other.index && other.index <= this.last;
  }

  matches(selector: string): boolean {
    const answers = this.#answersTo(selector);
    return answers ? this.#isAmong(answers, selector) : compiled(selector)(this);
  }

  /** By make; null for a selector that asks for what is around an element. */
  #answersTo(selector: string): Int8Array | null {
    const { matches, makes } = this.#shared;
    let answers = matches.get(selector);
    if (answers === undefined) {
      answers = asksOfItself(selector) ? new Int8Array(makes) : null;
      matches.set(selector, answers);
    }
    return answers;
  }

  #isAmong(answers: Int8Array, selector: string): boolean {
    let answer = answers[this.#make] ?? NOT_ASKED;
    if (answer === NOT_ASKED) {
      answer = compiled(selector)(this) ? YES : NONE;
      answers[this.#make] = answer;
    }
    return answer === YES;
  }

  /** The closest element, itself included, that matches. */
  closest(selector: string): RenderedElement | null {
    const { closest, elements } = this.#shared;
    let known = closest.get(selector);
    if (!known) {
      known = new Int32Array(elements.length);
      closest.set(selector, known);
    }
    const answers = this.#answersTo(selector);
    const test = compiled(selector);
    let at: RenderedElement | null = this;
    let found = NOT_ASKED;
    for (; at; at = at.parent) {
      found = known[at.index] ?? NOT_ASKED;
      if (found === NOT_ASKED && (answers ? at.#isAmong(answers, selector) : test(at))) found = at.index + 1;
      if (found !== NOT_ASKED) break;
    }
    if (found === NOT_ASKED) found = NONE;
    for (let below: RenderedElement | null = this; below; below = below.parent) {
      known[below.index] = found;
      if (below === at) break;
    }
    return found === NONE ? null : (elements[found - 1] ?? null);
  }

  /** Elements in it, in tree order. */
  inside(): readonly RenderedElement[] {
    return this.#shared.elements.slice(this.index + 1, this.last + 1);
  }

  /** Elements right in it, in tree order. */
  get children(): RenderedElement[] {
    const { elements } = this.#shared;
    const children: RenderedElement[] = [];
    for (let child = elements[this.index + 1]; child && child.index <= this.last; child = elements[child.last + 1])
      children.push(child);
    return children;
  }

  get previous(): RenderedElement | null {
    // the element before it in tree order is its parent, or the last one in what stands before it
    let at = this.parent && this.#shared.elements[this.index - 1];
    while (at && at.parent !== this.parent) at = at === this.parent ? null : at.parent;
    return at ?? null;
  }

  get next(): RenderedElement | null {
    const after = this.#shared.elements[this.last + 1];
    return after && after.parent === this.parent && this.parent ? after : null;
  }

  /** A place for what is worked out for elements of its page. */
  memo<T>(): PerElement<T> {
    return new PerElement(this.#shared.elements.length);
  }

  /** Its visible text. */
  get text(): string {
    return this.#shared.texts.slice(this.from, this.to + 1).join(' ');
  }

  /** Its rectangle, in px of the top document: as measured, else what its measured parts and texts take up. */
  get box(): Rect {
    this.#box ??= this.#boxIndex === -1 ? this.#extent() : this.#shared.boxAt(this.#boxIndex);
    return this.#box;
  }

  #extent(): Rect {
    const boxes = this.children.filter(({ from, to }) => from <= to).map((child) => child.box);
    const rects = this.#shared.rects.slice(this.from, this.to + 1);
    return boxes.length + rects.length === 0 ? NOWHERE : unionOf([...boxes, ...rects]);
  }
}
