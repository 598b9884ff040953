import { onOneLine } from '../rect.ts';
import { foldText } from './fold-text.ts';
import { NESTING } from './kinds.ts';
import type { Piece } from './piece.ts';
import { Place } from './reach.ts';
import type { Sight } from './sight.ts';
import { FAINT } from './styles.ts';
import { CELL } from './tags.ts';

type Side = '::before' | '::after';

/**
 * The text of a number with what style sheets print around it: `¥` before, `%` or `万` after, by the element itself, by the
 * elements in which it comes first or last, or by an empty element beside it. Without it the number would be another one.
 */
export function withGeneratedText(piece: Piece, sight: Sight): string {
  const { text, place } = piece;
  const isPlain = !place.kind.printsNear;
  const beside = besideText(piece, sight);
  const before = isPlain ? ofEmpty(beside.before, place) : printed(piece, '::before', beside.before);
  const after = isPlain ? ofEmpty(beside.after, place) : printed(piece, '::after', beside.after);
  return (
    (isCopy(before, text.startsWith(before)) ? '' : before) + text + (isCopy(after, text.endsWith(after)) ? '' : after)
  );
}

/** A picture of the sign that the text has itself; digits stand for themselves. */
const isCopy = (printed: string, isThere: boolean): boolean => printed !== '' && isThere && !DIGIT.test(printed);
const DIGIT = /\p{Nd}/u;

/** The elements without content around a text, as far as they stand right beside it on the screen. */
function besideText(piece: Piece, sight: Sight): { before: Element | null; after: Element | null } {
  const near = (element: Element | null) => (element && isBeside(element, piece, sight) ? element : null);
  return { before: near(piece.emptyBefore), after: near(piece.emptyAfter) };
}

/** On one line, with a gap of at most a letter between them. Elements that print nothing are not asked. */
function isBeside(element: Element, piece: Piece, sight: Sight): boolean {
  if (ofEmpty(element, piece.place) === '') return false;
  const [a, b] = [sight.box(element), sight.pieceBox(piece)];
  return onOneLine(a, b) && Math.max(b.left - a.right, a.left - b.right) <= piece.place.kind.ink.fontSize;
}

function printed(piece: Piece, side: Side, empty: Element | null): string {
  let text = '';
  let at: Node = piece.node;
  let place: Place | null = piece.place;
  for (let level = 0; place && level < NESTING; level++) {
    const next = neighbour(at, side, empty);
    if (next) return next === empty ? combined(text, ofEmpty(empty, place), side) : text;
    text = combined(text, generatedBy(place, side), side);
    if (place.element.matches(CELL)) return text;
    at = place.element;
    place = place.outer;
  }
  return text;
}

const combined = (text: string, more: string, side: Side) => (side === '::before' ? more + text : text + more);

/** The rendered node right beside another in the tree that may show anything but a picture, or null when there is none. */
function neighbour(node: Node, side: Side, empty: Element | null): Node | null {
  let beside = side === '::before' ? node.previousSibling : node.nextSibling;
  while (beside && beside !== empty && showsNoText(beside))
    beside = side === '::before' ? beside.previousSibling : beside.nextSibling;
  return beside;
}

/** A comment, white space, or an element that holds neither text nor anything that would show some. */
const showsNoText = (node: Node): boolean =>
  node.nodeType === 8 ||
  (node.nodeType === 3 && (node as Text).data.trim() === '') ||
  (node.nodeType === 1 && PLAIN_HOLDER.test((node as Element).localName) && !node.hasChildNodes());

const PLAIN_HOLDER = /^(?:span|i|em|b)$/;

/** What an element without content prints by its style, such as `<i class="unit"></i>`. */
function ofEmpty(element: Element | null, around: Place): string {
  if (!element) return '';
  const place = new Place(element, element.localName, around, 1);
  return generatedBy(place, '::before') + generatedBy(place, '::after');
}

function generatedBy({ element, kind }: Place, side: Side): string {
  const prints = kind.prints;
  return (side === '::before' ? prints.before : prints.after) ? generatedText(element, side) : '';
}

/** Names of the fonts of common icon libraries, as of 2026-11. */
const ICON_FONT = /awesome|icon|glyph|material symbols|feather|phosphor|themify|flaticon|fontello|lucide|element-ui/i;

/** Text that a pseudo-element shows; empty for none, for icons and for decoration. */
export function generatedText(element: Element, side: Side): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, side);
  if (!style || !/["']/.test(style.content)) return '';
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) < FAINT) return '';
  // the letters of a font of pictures are not what they show
  if (ICON_FONT.test(style.fontFamily)) return '';
  // what floats elsewhere is a tooltip, a badge or a mark
  if (style.position === 'absolute' || style.position === 'fixed' || Number.parseFloat(style.fontSize) < 1) return '';
  const strings = [...style.content.replace(/\s*\/\s*"[^"]*"$/, '').matchAll(/"((?:[^"\\]|\\.)*)"/g)];
  const text = foldText(strings.map(([, string = '']) => unescaped(string)).join(''));
  return /^[|·•:,;/\\→›»*_\s]*$/.test(text) ? '' : text;
}

function unescaped(string: string): string {
  return string
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
}
