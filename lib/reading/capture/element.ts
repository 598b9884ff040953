import { unionOf } from '../rect.ts';
import type { Rect } from '../types.ts';
import type { Look } from './format.ts';
import { compiled } from './select.ts';

const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** What the elements of one capture share. */
export interface Shared {
  elements: readonly RenderedElement[];
  /** Texts of the phrases that are read, in order. */
  texts: readonly string[];
  rects: readonly Rect[];
}

/** What an element is made from. */
export interface Facts {
  index: number;
  localName: string;
  attributes: ReadonlyMap<string, string>;
  /** The element around it in the flattened tree. */
  parent: RenderedElement | null;
  /** Number of elements before it in what holds it, those without text included. */
  position: number;
  box: Rect | null;
}

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
  readonly children: RenderedElement[] = [];
  /** Number of the last element in it; its own when there is none. */
  last: number;
  /** First and last phrase in it; the first after the last when there is none. */
  from = Number.POSITIVE_INFINITY;
  to = -1;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #shared: Shared;
  #box: Rect | null;

  constructor({ index, localName, attributes, parent, position, box }: Facts, shared: Shared) {
    this.index = index;
    this.last = index;
    this.localName = localName;
    this.parent = parent;
    this.position = position;
    this.#attributes = attributes;
    this.#box = box;
    this.#shared = shared;
    parent?.children.push(this);
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
    return compiled(selector)(this);
  }

  /** The closest element, itself included, that matches. */
  closest(selector: string): RenderedElement | null {
    const test = compiled(selector);
    let at: RenderedElement | null = this;
    while (at && !test(at)) at = at.parent;
    return at;
  }

  /** Elements in it, in tree order. */
  inside(): readonly RenderedElement[] {
    return this.#shared.elements.slice(this.index + 1, this.last + 1);
  }

  get previous(): RenderedElement | null {
    return this.#beside(-1);
  }

  get next(): RenderedElement | null {
    return this.#beside(1);
  }

  #beside(step: -1 | 1): RenderedElement | null {
    const kin = this.parent?.children ?? [];
    return kin[kin.indexOf(this) + step] ?? null;
  }

  /** Its visible text. */
  get text(): string {
    return this.#shared.texts.slice(this.from, this.to + 1).join(' ');
  }

  /** Its rectangle, in px of the top document: as measured, else what its measured parts and texts take up. */
  get box(): Rect {
    this.#box ??= this.#extent();
    return this.#box;
  }

  #extent(): Rect {
    const boxes = this.children.filter(({ from, to }) => from <= to).map((child) => child.box);
    const rects = this.#shared.rects.slice(this.from, this.to + 1);
    return boxes.length + rects.length === 0 ? NOWHERE : unionOf([...boxes, ...rects]);
  }
}
