import type { FrameView } from '../visible/piece.ts';
import type { Place } from '../visible/reach.ts';
import { isCell } from '../visible/tags.ts';
import { Attributes } from './attributes.ts';
import { ELEMENT } from './format.ts';
import type { Interned } from './interned.ts';

const BOX = 4;

/** The elements that a capture needs, numbered parents first as they are asked for. */
export class Elements {
  /** `ELEMENT` numbers each, see the format. */
  readonly flat: number[] = [];
  readonly slotted: number[] = [];
  readonly attributes: Attributes;
  readonly #parents: number[] = [];
  readonly #places: Place[] = [];
  /** Number of the table cell around each element, itself included; -1 outside tables. */
  readonly #cells: number[] = [];
  /** Place of the frame element around the places on top of a frame. */
  readonly #hosts = new Map<Element, Place>();
  readonly #strings: Interned<string>;

  constructor(strings: Interned<string>, frames: readonly FrameView[]) {
    this.#strings = strings;
    this.attributes = new Attributes(strings);
    for (const { document, place } of frames) if (place) this.#hosts.set(document.documentElement, place);
  }

  get count(): number {
    return this.#places.length;
  }

  numberOf(place: Place): number {
    if (place.number !== -1) return place.number;
    const around = place.outer ?? this.#hosts.get(place.element) ?? null;
    const parent = around ? this.numberOf(around) : -1;
    const number = this.#places.push(place) - 1;
    place.number = number;
    this.#parents.push(parent);
    this.#cells.push(isCellPlace(place) ? number : (this.#cells[parent] ?? -1));
    this.flat.push(
      parent === -1 ? 0 : number - parent,
      this.#strings.indexOf(place.localName),
      this.attributes.indexOf(place),
      place.index,
      -1,
    );
    const component = this.#componentOf(place);
    if (component !== -1) this.slotted.push(number, component);
    return number;
  }

  #componentOf({ element, outer }: Place): number {
    if (outer?.localName !== 'slot') return -1;
    let around: Place | null = outer;
    while (around && around.element !== element.parentElement) around = around.outer;
    return around ? this.numberOf(around) : -1;
  }

  placeOf(number: number): Place | undefined {
    return this.#places[number];
  }

  parentOf(number: number): number {
    return this.#parents[number] ?? -1;
  }

  cellOf(number: number): number {
    return this.#cells[number] ?? -1;
  }

  /** Adds up a count for each element with those of all elements in it. */
  sums(counts: Uint32Array): Uint32Array {
    for (let number = counts.length - 1; number > 0; number--) {
      const parent = this.parentOf(number);
      if (parent !== -1) counts[parent] = (counts[parent] ?? 0) + (counts[number] ?? 0);
    }
    return counts;
  }

  boxOf(number: number): number {
    return this.flat[number * ELEMENT + BOX] ?? -1;
  }

  setBox(number: number, box: number): void {
    this.flat[number * ELEMENT + BOX] = box;
  }

  /** Numbers by element, for what was found by other ways than the walk. */
  byElement(): Map<Element, number> {
    return new Map(this.#places.map(({ element }, number) => [element, number]));
  }
}

/** What has no attributes but a class is no cell, unless its tag says so. */
const isCellPlace = ({ element, localName, kind }: Place): boolean =>
  localName === 'td' || localName === 'th' || (!kind.isPlain && isCell(element));
