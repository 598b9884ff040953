import { onOneLine, type Rect } from '../rect.ts';
import { goesOnAlike, isNumberLike, numberSeam } from './number-pieces.ts';
import { JoinedPhrase, type Pass } from './phrase.ts';
import type { Piece } from './piece.ts';
import type { Place } from './reach.ts';
import type { Sight } from './sight.ts';
import { Edge } from './tags.ts';

/** Gap, in parts of the font size, up to which two texts touch, or stand near each other. */
const TOUCHING = 0.16;
const NEAR = 0.7;
const WORD_GAP = 0.45;
/** Height, in font sizes, from which on a text takes more than one line. */
const WRAPPED = 2;
/** Letters of the longest unit, as in `12.3 lakh INR`. */
const LONGEST_UNIT = 7;
/** Letters of Hebrew and Arabic, and marks that text runs leftwards. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u061c\ufb1d-\ufdff\ufe70-\ufeff]/;
const ENDS_WITH_DIGIT = /\p{Nd}$/u;
const STARTS_WITH_DIGIT = /^\p{Nd}/u;
const LETTERS = /\p{L}/gu;
const IN_BRACKETS = /^[(（][^()（）\p{Nd}]{1,12}[)）]$/u;
const POWER = /^\p{L}{1,4}$/u;
/** How running text is laid out, and what stands in its lines as one character. */
const RUNNING = /^(?:inline|contents)$/;
const IN_LINES = /^(?:inline|contents|inline-block)$/;
/** How many inline elements deep a part of a label or sentence may stand. */
const NESTING = 6;

/**
 * Joins pieces into phrases: the parts of one number wherever they stand side by side, and the inline parts of one
 * sentence or label; never across table cells, and never two complete values. It can stop after any piece and go on later.
 */
export class Joiner {
  readonly phrases: JoinedPhrase[] = [];
  readonly #pieces: readonly Piece[];
  readonly #pass: Pass;
  #next = 0;
  #group: [Piece, ...Piece[]] | null = null;
  #text = '';
  /** The number, or word, at the end of the text so far: what the next piece could go on. */
  #tail = '';

  constructor(pieces: readonly Piece[], pass: Pass) {
    this.#pieces = pieces;
    this.#pass = pass;
  }

  /** Takes up to `limit` pieces; true when all are joined. */
  run(limit: number): boolean {
    const end = Math.min(this.#pieces.length, this.#next + limit);
    for (; this.#next < end; this.#next++) this.#add(this.#next);
    if (end < this.#pieces.length) return false;
    this.#close();
    return true;
  }

  #add(index: number): void {
    const piece = this.#pieces[index];
    if (!piece) return;
    const seam = this.#group ? seamBefore(index, this.#pieces, this.#tail, this.#pass) : null;
    if (seam === null || this.#group === null) {
      this.#close();
      this.#group = [piece];
      this.#text = piece.text;
      this.#tail = piece.text;
      return;
    }
    const before = this.#text.slice(0, this.#text.length - this.#tail.length);
    const space = seam.space ? ' ' : '';
    if (seam.reversed) this.#group.splice(-1, 0, piece);
    else this.#group.push(piece);
    const joined = seam.reversed ? piece.text + this.#tail : this.#tail + space + piece.text;
    this.#text = before + joined;
    this.#tail = seam.goesOn ? joined : piece.text;
  }

  #close(): void {
    if (this.#group)
      this.phrases.push(new JoinedPhrase(this.#text.trim(), this.#group, this.phrases.length, this.#pass));
    this.#group = null;
  }
}

interface Seam {
  space: boolean;
  /** The piece is a part of the number before it. */
  goesOn?: boolean;
  /** The later piece stands left of the earlier one on the screen. */
  reversed?: boolean;
}

function seamBefore(index: number, pieces: readonly Piece[], tail: string, pass: Pass): Seam | null {
  const left = pieces[index - 1];
  const right = pieces[index];
  if (!left || !right || right.edge === Edge.cell || left.frame !== right.frame) return null;
  if (right.edge === Edge.none) return { space: right.spaced, goesOn: true };
  const number = numberSeam(tail, right.text);
  if (number) return numberJoin(number, left, right, pass);
  if (IN_BRACKETS.test(right.text) && !isNumberLike(tail))
    return sideBySide(left, right, pass, WORD_GAP) ? { space: right.spaced } : null;
  if (right.edge !== Edge.inline) return null;
  // drawn as the digits are and against the last of them: a power of ten, perhaps one that is not known
  if (
    ENDS_WITH_DIGIT.test(tail) &&
    POWER.test(right.text) &&
    isSameMake(left, right) &&
    sideBySide(left, right, pass, TOUCHING)
  )
    return { space: false, goesOn: true };
  return wordJoin(index, pieces, tail, pass) ? { space: right.spaced } : null;
}

function numberJoin(seam: 'sure' | 'near' | 'touching', left: Piece, right: Piece, pass: Pass): Seam | null {
  if (seam === 'sure' && right.edge === Edge.inline) return { space: false, goesOn: true };
  if (right.edge === Edge.block && !sameCell(left, right)) return null;
  // where words run leftwards a unit stands on the far side of the digits: then the text alone tells the order
  if (right.edge === Edge.inline && (RIGHT_TO_LEFT.test(left.text + right.text) || isWithin(left, right, pass)))
    return { space: right.spaced, goesOn: true };
  if (seam === 'near' && isNextLine(left, right, pass)) return { space: true, goesOn: true };
  if (isSign(left) && isSign(right) && isSameMake(left, right) && isNextLine(left, right, pass, IN_LINES))
    return { space: false, goesOn: true };
  const order = sideBySide(left, right, pass, seam === 'touching' ? TOUCHING : NEAR);
  if (!order) return null;
  // digits drawn smaller behind a number are a mark of a footnote
  const digits = ENDS_WITH_DIGIT.test(left.text) && STARTS_WITH_DIGIT.test(right.text);
  if (digits && left.place.kind.ink.fontSize !== right.place.kind.ink.fontSize) return null;
  if (digits && goesOnAlike(right.text) && !isSameMake(left, right)) return null;
  return { space: right.spaced && /^[A-Za-z]{2,}$/.test(right.text), reversed: order === 'reversed', goesOn: true };
}

/** Running text of one block breaks between both, for want of room: `MYR` at the end of a line, `85.35` on the next. */
function isNextLine(left: Piece, right: Piece, { sight }: Pass, displays = RUNNING): boolean {
  if (right.edge !== Edge.inline) return false;
  const block = commonPlace(left.place, right.place);
  if (!block || !flowsOn(block, left.place, displays) || !flowsOn(block, right.place, displays)) return false;
  const [above, below] = [lineOf(left, 'last', sight), lineOf(right, 'first', sight)];
  const room = below.top - above.bottom;
  return room > -0.5 * right.place.kind.ink.fontSize && room < right.place.kind.ink.fontSize;
}

/** One character in an element of its own, as numbers are drawn sign by sign. */
const isSign = ({ text }: Piece): boolean => text.length === 1;

const isSameMake = (left: Piece, right: Piece): boolean =>
  sameStyle(left, right) &&
  left.parent.localName === right.parent.localName &&
  left.parent.getAttribute('class') === right.parent.getAttribute('class');

/** Whether the box of one text, drawn on both sides of the other, holds the other's. */
function isWithin(left: Piece, right: Piece, { sight }: Pass): boolean {
  const a = sight.pieceBox(left);
  const b = sight.pieceBox(right);
  return onOneLine(a, b) && b.left < a.left && b.right >= a.right - 1;
}

function sameCell(left: Piece, right: Piece): boolean {
  return left.parent === right.parent || cellHolder(left.parent) === cellHolder(right.parent);
}

function cellHolder(element: Element): Element | null {
  return element.closest('[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"],[slot^="cell-"]');
}

/** The two texts stand on one line with at most `gap` (in font sizes) between them; `reversed` when the later one comes first. */
function sideBySide(left: Piece, right: Piece, pass: Pass, gap: number): 'inOrder' | 'reversed' | null {
  const { sight } = pass;
  const a = lineOf(left, 'last', sight);
  const b = lineOf(right, 'first', sight);
  if (!onOneLine(a, b)) return null;
  const em = Math.max(left.place.kind.ink.fontSize, right.place.kind.ink.fontSize);
  const between = b.left - a.right;
  if (between >= -0.4 * em && between <= gap * em) return 'inOrder';
  const reverse = a.left - b.right;
  return reverse >= -0.2 * em && reverse <= gap * em ? 'reversed' : null;
}

/** The box of a piece; of one that breaks over lines that of its first or last character, which stands next to its neighbour. */
function lineOf(piece: Piece, side: 'first' | 'last', sight: Sight): Rect {
  const box = sight.pieceBox(piece);
  const { node, part, place } = piece;
  const height = box.bottom - box.top;
  const isTall = height >= WRAPPED * place.kind.ink.fontSize;
  if (part !== null || !(isTall || BREAKS.test(node.data))) return box;
  const at = side === 'last' ? node.data.trimEnd().length - 1 : node.data.search(/\S/);
  if (at < 0) return box;
  const sign = sight.textBox(node, at, at + 1);
  // lines of a page that is drawn smaller are lower than their font says
  return isTall || height >= LINES * (sign.bottom - sign.top) ? sign : box;
}

/** A text that may go on on the next line. */
const BREAKS = /\S[ \t\n]+\S/;
/** Heights of one character that two lines have at least. */
const LINES = 1.6;

/** Whether two inline texts of one block read on as one label or sentence. */
function wordJoin(index: number, pieces: readonly Piece[], tail: string, pass: Pass): boolean {
  const left = pieces[index - 1];
  const right = pieces[index];
  if (!left || !right) return false;
  const leftNumber = isValue(tail);
  const rightNumber = isValue(right.text);
  if (leftNumber && rightNumber) return false;
  const block = commonPlace(left.place, right.place);
  if (!block || !flowsOn(block, left.place) || !flowsOn(block, right.place)) return false;
  const mixed = left.place === block || right.place === block;
  if (leftNumber || rightNumber)
    return isInSentence(index, pieces, block) || (sameStyle(left, right) && inLine(left, right, pass));
  return mixed || (sameStyle(left, right) && inLine(left, right, pass));
}

/** A number or what stands for one, with a unit at most: a label such as `1,000회 노출당 비용` is none. */
function isValue(text: string): boolean {
  return isNumberLike(text) && (text.match(LETTERS)?.length ?? 0) <= LONGEST_UNIT;
}

/** A piece that has direct text of the block before and after it stands in a sentence. */
function isInSentence(index: number, pieces: readonly Piece[], block: Place): boolean {
  const isText = (piece: Piece | undefined) => piece?.place === block && !isNumberLike(piece.text);
  const next = pieces[index + 1];
  const before = pieces[index - 2];
  const left = pieces[index - 1];
  return (
    (isText(left) && isText(next) && next !== undefined && next.edge <= Edge.inline) ||
    (isText(pieces[index]) && isText(before) && left !== undefined && left.edge <= Edge.inline)
  );
}

function inLine(left: Piece, right: Piece, pass: Pass): boolean {
  return sideBySide(left, right, pass, WORD_GAP) !== null;
}

function sameStyle(left: Piece, right: Piece): boolean {
  const a = left.place.kind.ink;
  const b = right.place.kind.ink;
  return a === b || (a.fontSize === b.fontSize && a.fontWeight === b.fontWeight && a.color === b.color);
}

/** The closest place around both, if it is near: texts of one label or sentence are never nested deep. */
function commonPlace(left: Place, right: Place): Place | null {
  for (let holder: Place | null = left, up = 0; holder && up < NESTING; holder = holder.outer, up++)
    for (let other: Place | null = right, to = 0; other && to < NESTING; other = other.outer, to++)
      if (other === holder) return holder;
  return null;
}

/** Everything between the block and the place is laid out as running text. */
function flowsOn(block: Place, place: Place, displays = RUNNING): boolean {
  if (/flex|grid/.test(block.kind.layout.display)) return false;
  for (let inner: Place | null = place; inner && inner !== block; inner = inner.outer)
    if (!displays.test(inner.kind.layout.display)) return false;
  return true;
}
