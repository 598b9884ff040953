import type { ShownText } from '../visible/collect.ts';
import { frameOffset, type JoinedPhrase } from '../visible/phrase.ts';
import type { Place } from '../visible/reach.ts';
import type { Elements } from './elements.ts';

/** What is longer is no label, and stands where its element does. */
const LONGEST_LABEL = 80;

/** Where texts and their cells stand: as few questions to the browser as tell it, since each is one of the dearest. */
export class Boxes {
  /** Left, top, width and height of each box, in half pixels of the top document. */
  readonly flat: number[] = [];
  readonly #elements: Elements;
  readonly #visible: ShownText;
  readonly #offsets = new Map<number, { x: number; y: number }>();

  constructor(elements: Elements, visible: ShownText) {
    this.#elements = elements;
    this.#visible = visible;
  }

  /** Measures a text and its cell; returns the number of the text's box. `held`: number of texts in each element. */
  measure(phrase: JoinedPhrase, holder: number, held: Uint32Array): number {
    const cell = this.#elements.cellOf(holder);
    const cellBox = cell === -1 ? -1 : this.#measureOnce(cell, phrase.frame);
    // what is alone in its cell stands where the cell does; and asking for the box of an element is the cheaper question
    if (cellBox !== -1 && held[cell] === 1) return cellBox;
    const box = phrase.text.length > LONGEST_LABEL ? this.#measureOnce(holder, phrase.frame) : -1;
    if (box !== -1) return box;
    if (cell === -1) this.#measureAlone(holder, phrase.frame, held);
    const { left, top, right, bottom } = phrase.rect;
    return this.#add(sides(left, top, right, bottom));
  }

  /** Whether what was measured around a text, its cell or what it is alone in, is where it was: then nothing beside it moved. */
  standsStill(holder: number, frame: number): boolean {
    let at = holder;
    while (at !== -1 && this.#elements.boxOf(at) === -1) at = this.#elements.parentOf(at);
    const place = this.#elements.placeOf(at);
    const box = this.#elements.boxOf(at);
    return place !== undefined && this.#rectOf(place, frame).every((side, i) => side === this.flat[4 * box + i]);
  }

  /** The widest element that holds one text alone is its cell, where each cell of a table has one text. */
  #measureAlone(number: number, frame: number, held: Uint32Array): void {
    let alone = number;
    if (held[alone] !== 1) return;
    for (let at = this.#elements.parentOf(alone); at !== -1 && held[at] === 1; at = this.#elements.parentOf(at))
      if (this.#hasBox(at)) alone = at;
    this.#measureOnce(alone, frame);
  }

  /** Number of an element's box; -1 for one that draws none. */
  #measureOnce(number: number, frame: number): number {
    const known = this.#elements.boxOf(number);
    const place = this.#elements.placeOf(number);
    if (known !== -1 || !place || !this.#hasBox(number)) return known;
    const box = this.#add(this.#rectOf(place, frame));
    this.#elements.setBox(number, box);
    return box;
  }

  /** `display: contents` lets the boxes within stand in place of its own. */
  #hasBox(number: number): boolean {
    return this.#elements.placeOf(number)?.kind.layout.display !== 'contents';
  }

  /** Number of a new box. */
  #add([left, top, width, height]: Sides): number {
    return this.flat.push(left, top, width, height) / 4 - 1;
  }

  #rectOf(place: Place, frame: number): Sides {
    const { left, top, right, bottom } = widestOf(place).getBoundingClientRect();
    const { x, y } = this.#offsetOf(frame);
    return sides(left + x, top + y, right + x, bottom + y);
  }

  #offsetOf(frame: number): { x: number; y: number } {
    let offset = this.#offsets.get(frame);
    if (!offset) {
      offset = frameOffset(this.#visible.frames, frame, this.#visible.sight);
      this.#offsets.set(frame, offset);
    }
    return offset;
  }
}

/** Half a pixel is finer than any rule needs, and short to write. */
const halves = (px: number): number => Math.round(px * 2);

/** Left, top, width and height as a capture has them. */
type Sides = [left: number, top: number, width: number, height: number];

function sides(left: number, top: number, right: number, bottom: number): Sides {
  const x = halves(left);
  const y = halves(top);
  return [x, y, halves(right) - x, halves(bottom) - y];
}

/** A slotted element is as wide as its text: the place that the component gives it is around its slot. */
function widestOf({ element, outer }: Place): Element {
  const around = outer?.localName === 'slot' ? element.assignedSlot?.parentElement : null;
  return around && around.childElementCount === 1 ? around : element;
}
