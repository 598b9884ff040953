import { iconName, isIconFont } from '../visible/icons.ts';
import type { Place } from '../visible/reach.ts';
import { isFloating, isPinned } from './floating.ts';
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

const DROPPED: ReadonlySet<string> = new Set('style href xlink:href src srcset d value'.split(' '));

const isDropped = (name: string): boolean => DROPPED.has(name) || name.startsWith('on');

/** Sets of attributes, each taken down once: most elements of a page share theirs with others. */
export class Attributes {
  /** Names and values by turns, as numbers of `strings`. */
  readonly sets: number[][] = [];
  readonly #strings: Interned<string>;
  readonly #known = new Map<string, number>();

  constructor(strings: Interned<string>) {
    this.#strings = strings;
  }

  /** Number of the set of the element at a place; -1 for an element without attributes. */
  indexOf(place: Place): number {
    const { element, localName, kind } = place;
    if (isPinned(place)) return this.#add(element, [...this.#listed(element), 'floating', '']);
    const icon = isIconFont(kind.className) ? iconName(element) : null;
    if (icon !== null) return this.#add(element, [...this.#listed(element), 'icon', icon]);
    const isPlaced = kind.layout.position === 'absolute';
    if (isPlaced || !kind.isPlain || localName === 'tr' || localName === 'input')
      return this.#add(element, isPlaced ? [...this.#listed(element), 'placed', ''] : this.#listed(element));
    return kind.className === null ? -1 : this.#ofClass(kind.className);
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
    // by name, since the browser would have to make an object of each attribute that is asked for as one
    for (const name of element.getAttributeNames()) {
      if (isDropped(name) && name !== 'style' && ADDRESSES[name] !== localName) continue;
      const value = element.getAttribute(name) ?? '';
      if (name === 'style') {
        if (isFloating(value)) listed.push('floating', '');
      } else if (value.length <= LONGEST && !(isDropped(name) && /^data:/.test(value))) listed.push(name, value);
    }
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
