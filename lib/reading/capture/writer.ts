import type { ShownText } from '../visible/collect.ts';
import { shownValue } from '../visible/inputs.ts';
import type { Kind } from '../visible/kinds.ts';
import { isNumberLike } from '../visible/number-pieces.ts';
import type { JoinedPhrase } from '../visible/phrase.ts';
import type { Bare, Piece } from '../visible/piece.ts';
import type { Place } from '../visible/reach.ts';
import { Boxes } from './boxes.ts';
import { Elements } from './elements.ts';
import { type Capture, type Ink, type Look, PHRASE, PHRASE_BOX } from './format.ts';
import { Interned } from './interned.ts';
import { isBoxed, lookOf } from './looks.ts';

/** Where a phrase's numbers say its element. */
const PHRASE_HOLDER = 1;
/** What cannot be seen into is worth telling from this size on, in px: smaller ones are icons and buttons. */
const LARGE = { width: 80, height: 24 };
/** Longer texts are prose, of which nobody asks whether it can be made out, or how it was pieced together. */
const PROSE = 120;
/** Elements around a number within which an arrow may tell which way it changed. */
const ARROW_LEVELS = 3;

type About = Pick<Capture, 'url' | 'language' | 'hasPassword' | 'hasCaptcha'>;

/** Writes the texts of one walk down, and what the reading asks about the elements around them. */
export class Writer {
  readonly #strings = new Interned<string>((text) => text);
  readonly #elements: Elements;
  readonly #visible: ShownText;
  readonly #bare: readonly Bare[];
  #nextBare = 0;
  readonly #boxes: Boxes;
  readonly #phrases: number[] = [];
  readonly #parts: number[] = [];
  readonly #inks: Interned<string, Ink>;
  readonly #inkNumbers = new Map<Kind, number>();
  readonly #lookNumbers = new Map<Kind, number>();
  readonly #boxed = new Map<Kind, boolean>();
  readonly #looks: Look[] = [];
  /** Element → look. */
  readonly #drawn = new Map<number, number>();
  readonly #inputs: { element: Element; number: number; value: string }[] = [];

  constructor(visible: ShownText) {
    this.#visible = visible;
    this.#bare = visible.bare;
    this.#elements = new Elements(this.#strings, visible.frames);
    this.#boxes = new Boxes(this.#elements, visible);
    this.#inks = new Interned<string, Ink>((key) => JSON.parse(key) as Ink);
  }

  addPhrase(phrase: JoinedPhrase, index: number): void {
    const [first] = phrase.pieces;
    const isNumber = isNumberLike(phrase.text);
    const isProse = phrase.text.length > PROSE;
    const holder = isProse ? this.#holderOfProse(phrase) : this.#addPieces(phrase, index);
    this.#phrases.push(
      this.#strings.indexOf(phrase.text),
      holder,
      phrase.frame,
      -1,
      this.#inkOf(first.place.kind),
      isNumber || isProse || phrase.isSeen ? 1 : 0,
    );
    if (isNumber) this.#addLooks(holder);
  }

  /** Takes down the elements of all pieces; returns the number of the deepest one around them. */
  #addPieces(phrase: JoinedPhrase, index: number): number {
    if (phrase.pieces.length === 1) return this.#addPiece(phrase.pieces[0]);
    let holder = -1;
    const numbers: number[] = [];
    for (const piece of phrase.pieces) {
      const number = this.#addPiece(piece);
      numbers.push(number);
      holder = holder === -1 ? number : this.#common(holder, number);
    }
    this.#addParts(phrase, index, numbers, holder);
    return holder;
  }

  #addPiece({ place, serial }: Piece): number {
    this.#addBareBefore(serial);
    return this.#elements.numberOf(place);
  }

  /** Of prose nobody asks for the elements in it: number of the deepest one around all of its pieces. */
  #holderOfProse({ pieces: [first, ...others] }: JoinedPhrase): number {
    this.#addBareBefore(first.serial);
    let holder = first.place;
    for (const { place } of others) while (holder.outer && !isAround(holder, place)) holder = holder.outer;
    return this.#elements.numberOf(holder);
  }

  /** What needs all phrases to be known: what stands behind the last text, and which texts are alone in their cells. */
  *finish(stride: number): Generator<void> {
    this.#addBareBefore(Number.POSITIVE_INFINITY);
    const own = new Uint32Array(this.#elements.count);
    for (let at = PHRASE_HOLDER; at < this.#phrases.length; at += PHRASE) {
      const holder = this.#phrases[at] ?? 0;
      own[holder] = (own[holder] ?? 0) + 1;
    }
    const held = this.#elements.sums(own);
    const { phrases } = this.#visible;
    for (let index = 0; index < phrases.length; index++) {
      if (index % stride === stride - 1) yield;
      const phrase = phrases[index];
      if (!phrase) continue;
      const holder = this.#phrases[index * PHRASE + PHRASE_HOLDER] ?? -1;
      this.#phrases[index * PHRASE + PHRASE_BOX] = this.#boxes.measure(phrase, holder, held);
    }
  }

  capture({ url, language, hasPassword, hasCaptcha }: About): Capture {
    const { closed, loading, nodes } = this.#visible;
    const near = nearestIn(this.#elements, loading.length > 0);
    return {
      url,
      language,
      strings: this.#strings.list,
      elements: this.#elements.flat,
      drawn: [...this.#drawn].flat(),
      slotted: this.#elements.slotted,
      attributes: this.#elements.attributes.sets,
      boxes: this.#boxes.flat,
      looks: this.#looks,
      phrases: this.#phrases,
      inks: this.#inks.list,
      parts: this.#parts,
      inputs: this.#inputs.map(({ number, value }) => [number, value]),
      loading: loading.map(near).filter((number) => number !== -1),
      closed: closed
        .filter(({ element }) => this.#isLarge(element))
        .map(({ element, reason }) => ({ name: nameOf(element), reason })),
      hasPassword,
      hasCaptcha,
      nodes,
    };
  }

  #isLarge(element: Element): boolean {
    const { left, top, right, bottom } = this.#visible.sight.box(element);
    return right - left >= LARGE.width && bottom - top >= LARGE.height;
  }

  inputsStand(): boolean {
    return this.#inputs.every(({ element, value }) => shownValue(element as HTMLInputElement) === value);
  }

  /** See {@link Boxes.standsStill}. */
  standsStill(phrase: number): boolean {
    const holder = this.#phrases[phrase * PHRASE + PHRASE_HOLDER] ?? -1;
    return this.#boxes.standsStill(holder, this.#visible.phrases[phrase]?.frame ?? 0);
  }

  #addParts({ text, pieces }: JoinedPhrase, index: number, numbers: readonly number[], holder: number): void {
    const boxed = pieces.map(({ place }, at) => numbers[at] !== holder && this.#isBoxed(place));
    if (!isNumberLike(text) && !boxed.includes(true)) return;
    for (const [at, piece] of pieces.entries())
      this.#parts.push(index, this.#strings.indexOf(piece.text), numbers[at] ?? -1, boxed[at] ? 1 : 0);
  }

  #isBoxed({ kind, element }: Place): boolean {
    let boxed = this.#boxed.get(kind);
    if (boxed === undefined) {
      boxed = isBoxed(element);
      this.#boxed.set(kind, boxed);
    }
    return boxed;
  }

  /** Icons and form controls that come before a text in the tree, so that elements are numbered in its order. */
  #addBareBefore(serial: number): void {
    for (let bare = this.#bare[this.#nextBare]; bare && bare.serial < serial; bare = this.#bare[++this.#nextBare])
      this.#addBare(bare);
  }

  #addBare({ place }: Bare): void {
    const { element } = place;
    const { sight } = this.#visible;
    if (element.localName === 'input' || element.localName === 'select' || element.localName === 'textarea') {
      const number = this.#elements.numberOf(place);
      const value = shownValue(element as HTMLInputElement);
      if (value !== '' && sight.isShown(element) && sight.hasBox(element))
        this.#inputs.push({ element, number, value });
    } else if (element.localName === 'dt' || sight.isShown(element)) {
      this.#setLook(this.#elements.numberOf(place), place);
      if (place.outer) this.#addLooksAround(place.outer);
    }
  }

  /** A drawing, or what it stands in, may be turned. */
  #addLooksAround(outer: Place): void {
    if (outer.element.localName !== 'svg') return;
    this.#setLook(this.#elements.numberOf(outer), outer);
    if (outer.outer) this.#setLook(this.#elements.numberOf(outer.outer), outer.outer);
  }

  #addLooks(holder: number): void {
    for (let at = holder, level = 0; at !== -1 && level < ARROW_LEVELS; level++, at = this.#elements.parentOf(at)) {
      const place = this.#elements.placeOf(at);
      if (place) this.#setLook(at, place);
    }
  }

  #setLook(number: number, { kind, element }: Place): void {
    let look = this.#lookNumbers.get(kind);
    if (look === undefined) {
      const found = lookOf(element);
      look = found ? this.#looks.push(found) - 1 : -1;
      this.#lookNumbers.set(kind, look);
    }
    if (look !== -1) this.#drawn.set(number, look);
  }

  #inkOf(kind: Kind): number {
    let number = this.#inkNumbers.get(kind);
    if (number === undefined) {
      const { fontSize, fontWeight, color } = kind.ink;
      number = this.#inks.indexOf(JSON.stringify({ fontSize, fontWeight: Number(fontWeight) || 400, color }));
      this.#inkNumbers.set(kind, number);
    }
    return number;
  }

  /** The deepest element around both. Elements are numbered parents first. */
  #common(a: number, b: number): number {
    let [one, other] = [a, b];
    while (one !== other && one !== -1 && other !== -1)
      if (one > other) one = this.#elements.parentOf(one);
      else other = this.#elements.parentOf(other);
    return one === other ? one : a;
  }
}

function isAround(holder: Place, place: Place): boolean {
  let at: Place | null = place;
  while (at && at !== holder) at = at.outer;
  return at !== null;
}

/** Number of an element, or of the closest one around it that was taken down; -1 for none. */
function nearestIn(elements: Elements, isAsked: boolean): (element: Element) => number {
  const numbers = isAsked ? elements.byElement() : new Map<Element, number>();
  return (element) => {
    for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      const number = numbers.get(at as Element);
      if (number !== undefined) return number;
    }
    return -1;
  };
}

/** Origin of what a frame shows, else the tag. */
function nameOf(element: Element): string {
  const source = element.localName === 'iframe' ? (element as HTMLIFrameElement).src : '';
  return URL.canParse(source) ? new URL(source).origin : element.localName;
}
