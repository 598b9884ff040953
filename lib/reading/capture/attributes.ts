import { iconName } from '../visible/walk.ts';
import type { Interned } from './interned.ts';

/** Longer values are addresses, data or prose. */
const LONGEST = 300;

/** Values that name what an icon shows; elsewhere they are addresses. */
const ADDRESSES: Readonly<Record<string, string>> = {
  src: 'img',
  href: 'use',
  'xlink:href': 'use',
  d: 'path',
};

const DROPPED = /^(style|href|xlink:href|src|srcset|d|value|on.*)$/;

/** Sets of attributes, each taken down once: most elements of a page share theirs with others. */
export class Attributes {
  /** Names and values by turns, as numbers of `strings`. */
  readonly sets: number[][] = [];
  readonly #strings: Interned<string>;
  readonly #known = new Map<string, number>();

  constructor(strings: Interned<string>) {
    this.#strings = strings;
  }

  /** Number of the element's set; -1 for an element without attributes. */
  indexOf(element: Element): number {
    const { localName } = element;
    if (localName === 'tr' || localName === 'input') return this.#add(element, this.#listed(element));
    const name = element.getAttribute('class');
    const icon = name === null ? null : iconName(element);
    if (icon !== null) return this.#add(element, [...this.#listed(element), 'icon', icon]);
    const count = element.hasAttributes() ? element.attributes.length : 0;
    if (count === 0) return -1;
    return name !== null && count === 1 ? this.#ofClass(name) : this.#add(element, this.#listed(element));
  }

  #ofClass(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const index = this.sets.push([this.#strings.indexOf('class'), this.#strings.indexOf(name)]) - 1;
    this.#known.set(name, index);
    return index;
  }

  #listed(element: Element): string[] {
    const { localName } = element;
    const listed: string[] = [];
    for (const { name, value } of element.attributes)
      if (name === 'style' && isFloating(value)) listed.push('floating', '');
      else if (
        value.length <= LONGEST &&
        (!DROPPED.test(name) || (ADDRESSES[name] === localName && !/^data:/.test(value)))
      )
        listed.push(name, value);
    // what rows hold and inputs say now, which no attribute tells
    if (localName === 'tr') listed.push('cells', String(element.childElementCount));
    if (localName === 'input') return withState(element as HTMLInputElement, listed);
    return listed;
  }

  #add(element: Element, listed: string[]): number {
    if (listed.length === 0) return -1;
    if (listed.length === 2 && listed[0] === 'class' && element.localName !== 'tr')
      return this.#ofClass(listed[1] ?? '');
    const key = `\n${listed.join('\n')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.sets.push(listed.map((text) => this.#strings.indexOf(text))) - 1;
    this.#known.set(key, index);
    return index;
  }
}

/** `checked` as the input is, not as the page was written. */
function withState({ checked }: HTMLInputElement, listed: string[]): string[] {
  const stated: string[] = [];
  for (let at = 0; at < listed.length; at += 2)
    if (listed[at] !== 'checked') stated.push(listed[at] ?? '', listed[at + 1] ?? '');
  return checked ? [...stated, 'checked', ''] : stated;
}

/** Above everything and out of the pointer's way, as charts draw the box that follows it. */
const isFloating = (style: string): boolean =>
  /pointer-events:\s*none/.test(style) && /z-index:\s*\d{4}|transform:\s*(?:matrix|translate)/.test(style);
