/** Which way an arrow beside a printed change points, where text does not say it: by names, hidden words and drawn triangles. */

import type { RenderedElement } from '../capture/element.ts';
import type { Drawn } from '../capture/format.ts';
import { directionWord } from '../text/change.ts';
import type { NumberContext, Phrase } from '../types.ts';
import { isIconTag } from '../visible/tags.ts';
import { arrowInPath } from './arrow-shape.ts';
import { sideOf } from './side.ts';
import type { Token, TokenList } from './tokens.ts';

export type Arrow = 'up' | 'down' | 'flat';

const UP = new Set([
  'up',
  'rise',
  'rising',
  'increase',
  'increased',
  'growth',
  'grow',
  'ascend',
  'ascending',
  'positive',
  'north',
  'upward',
  'shangsheng',
  'shangzhang',
  'higher',
  'gain',
  'uptrend',
]);
const DOWN = new Set([
  'down',
  'fall',
  'falling',
  'decrease',
  'decreased',
  'decline',
  'drop',
  'descend',
  'descending',
  'negative',
  'south',
  'downward',
  'xiajiang',
  'xiadie',
  'lower',
  'loss',
  'downtrend',
]);
const FLAT = new Set(['flat', 'unchanged', 'equal', 'neutral', 'nochange']);

/** Parts of a name: `arrowUp`, `caret-up_x1`, `TrendUp`, `arrow_drop_up`. `dropdown` and `drop-down` say nothing. */
function partsOf(name: string): string[] {
  return name
    .replace(/(arrow[-_]?)drop[-_]?(?=up|down)/gi, '$1')
    .replace(/drop[-_]?down|pop[-_]?up|back[-_]?up|set[-_]?up|mark[-_]?up|up[-_]?load|down[-_]?load|\bmb-|\bmt-/gi, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/arrow|caret|chevron|triangle|trend(?:ing)?/gi, ' ')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function arrowInName(name: string): Arrow | null {
  const found = new Set<Arrow>();
  for (const part of partsOf(name)) {
    if (UP.has(part)) found.add('up');
    else if (DOWN.has(part)) found.add('down');
    else if (FLAT.has(part)) found.add('flat');
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const NAMING = [
  'class',
  'aria-label',
  'title',
  'alt',
  'data-icon',
  'icon',
  'name',
  'data-trend',
  'data-direction',
  'data-testid',
  'type',
  'href',
  'xlink:href',
  'src',
  'data-state',
  'trend',
  'direction',
];

function arrowOfElement(element: RenderedElement): Arrow | null {
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 300 || value.startsWith('data:')) continue;
    const arrow = arrowInName(value) ?? directionWord(value);
    if (arrow) return arrow;
  }
  return null;
}

/** What a pseudo-element says by its text or draws as a triangle. */
function arrowDrawn(drawn: Drawn | null): Arrow | null {
  return drawn ? (directionWord(drawn.text) ?? drawn.arrow) : null;
}

const ICON =
  'svg,i,img,use,path,polygon,polyline,em,span,b,[class*="icon" i],[class*="arrow" i],[class*="caret" i],[class*="trend" i],[class*="triangle" i]';
/** A number may be drawn with an element for each of its signs. */
const MOST_ICONS = 40;

/** Elements around a text in which an icon may tell its direction; a component draws its text in several of its own. */
const LEVELS = 3;
const MOST_WRAPPERS = 6;

/** Icons and hidden words around a phrase, within its own element and two parents, as long as no other number stands there. */
export function arrowNear(phrase: Phrase, isAlone: (container: RenderedElement) => boolean): Arrow | null {
  let at: RenderedElement | null = phrase.element;
  for (let level = 0, steps = 0; at && level < LEVELS && steps < MOST_WRAPPERS; steps++, at = at.parent) {
    if (steps > 0 && !isAlone(at)) return null;
    if (!isComponentPart(at)) level++;
    const own = arrowOfElement(at);
    const inside = arrowInside(at, phrase);
    if (inside === 'both') return null;
    const found = inside ?? own ?? arrowDrawn(at.look?.before ?? null) ?? arrowDrawn(at.look?.after ?? null);
    if (found) return isTurned(at) ? null : found;
  }
  return null;
}

/** A slot or what only wraps one, inside a component. */
const isComponentPart = (element: RenderedElement): boolean =>
  element.localName === 'slot' || (element.children.length === 1 && element.children[0]?.localName === 'slot');

function arrowInside(container: RenderedElement, phrase: Phrase): Arrow | 'both' | null {
  const found = new Set<Arrow>();
  let seen = 0;
  let isUnsure = false;
  for (const icon of container.inside()) {
    if (!isIcon(icon) || isDrawnByNamed(icon)) continue;
    if (phrase.parts.some(({ element }) => icon.contains(element))) {
      const named = arrowOfElement(icon);
      if (named) found.add(named);
      continue;
    }
    if (seen++ > MOST_ICONS) break;
    const text = icon.children.length === 0 ? icon.text : '';
    const drawn = arrowInPath(icon) ?? (text ? null : (icon.look?.arrow ?? null));
    const named = (text && text.length < 30 ? directionWord(text) : null) ?? arrowOfElement(icon);
    if (isTurnedWithin(icon, container)) {
      // what is drawn is turned for sure; a name may be the drawing's or what the turn makes of it
      const arrow = drawn ?? named;
      if (arrow && (drawn || namesShape(icon))) found.add(flip(arrow));
      else if (arrow) isUnsure = true;
    } else {
      const arrow = named ?? drawn;
      if (arrow) found.add(arrow);
    }
  }
  const [only] = found;
  return found.size > 1 || (!only && isUnsure) ? 'both' : (only ?? null);
}

const isIcon = (element: RenderedElement): boolean => element.matches(ICON) || isIconTag(element.localName);

/** A stroke of an icon whose name says where it points. */
function isDrawnByNamed(part: RenderedElement): boolean {
  const svg = part.closest('svg');
  return svg !== null && svg !== part && arrowOfElement(svg) !== null;
}

/** Turned by itself or with what it is drawn in, inside the container. */
function isTurnedWithin(icon: RenderedElement, container: RenderedElement): boolean {
  let turned = false;
  for (let at: RenderedElement | null = icon; at && at !== container; at = at.parent)
    if (isTurned(at)) turned = !turned;
  return turned;
}

/** `fa-arrow-up`, `ChevronUp`: the name of a drawing. `trend-down`, `is-down`: what it says. */
const namesShape = (icon: RenderedElement): boolean =>
  NAMING.some((name) =>
    /(?:arrow|caret|chevron|triangle|angle)[-_\s]?\w*(?:up|down)/i.test(icon.getAttribute(name) ?? ''),
  );

const flip = (arrow: Arrow): Arrow => (arrow === 'up' ? 'down' : arrow === 'down' ? 'up' : 'flat');

const isTurned = ({ look }: RenderedElement): boolean => look?.turned === true;

/** A number behind a sign or arrow, whatever follows. */
const SIGNED = /^[+\-−±▲△▼▽↑↓↗↘] ?[+\-−]?\p{Sc}?\d/u;

/** `arrowNear` for the phrases of one page; other numbers in a container end the search. */
export function arrowFinder(list: TokenList, numbers: NumberContext): (phrase: Phrase) => Arrow | null {
  const known = new Map<Phrase, Arrow | null>();
  const find = (phrase: Phrase): Arrow | null => {
    const token = list.tokenOf(phrase);
    if (!token) return null;
    // `↓ 2.1pp` and `+12 places` are no numbers, but the arrows and names around them are their own
    const isOther = (other: Token) =>
      other !== token && (other.number !== null || SIGNED.test(other.text) || sideOf(other, numbers).kind === 'change');
    return arrowNear(phrase, (container) => !list.slice(list.range(container)).some(isOther));
  };
  return (phrase) => {
    const arrow = known.get(phrase);
    if (arrow !== undefined) return arrow;
    const found = find(phrase);
    known.set(phrase, found);
    return found;
  };
}
