/** Which way an arrow beside a printed change points, where text does not say it: by names, hidden words and drawn triangles. */

import { directionWord } from '../text/change.ts';
import type { Phrase } from '../types.ts';
import { parentOf } from './dom.ts';
import { styleOf } from './style.ts';
import type { TokenList } from './tokens.ts';

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
  'plus',
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
  'minus',
  'downtrend',
]);
const FLAT = new Set(['flat', 'unchanged', 'equal', 'neutral', 'nochange']);

/** Parts of a name: `arrowUp`, `caret-up_x1`, `TrendUp`. `dropdown` and `drop-down` say nothing. */
function partsOf(name: string): string[] {
  return name
    .replace(/drop[-_]?down|pop[-_]?up|back[-_]?up|set[-_]?up|mark[-_]?up|up[-_]?load|down[-_]?load|\bmb-|\bmt-/gi, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
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

function arrowOfElement(element: Element): Arrow | null {
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 300 || value.startsWith('data:')) continue;
    const arrow = arrowInName(value) ?? directionWord(value);
    if (arrow) return arrow;
  }
  return null;
}

/** A triangle made of borders: the coloured side is the one it points away from. */
function arrowDrawn(element: Element, pseudo?: string): Arrow | null {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element, pseudo);
  if (!style) return null;
  if (pseudo) {
    if (style.content === 'none' || style.content === 'normal') return null;
    const word = directionWord(style.content.replace(/^["']|["']$/g, ''));
    if (word) return word;
  }
  const clear = (color: string) => color === 'transparent' || /,\s*0\)$/.test(color);
  const top = Number.parseFloat(style.borderTopWidth) || 0;
  const bottom = Number.parseFloat(style.borderBottomWidth) || 0;
  const sides =
    Number.parseFloat(style.borderLeftWidth) > 1 && clear(style.borderLeftColor) && clear(style.borderRightColor);
  if (!sides) return null;
  const up = bottom > 1 && !clear(style.borderBottomColor);
  const down = top > 1 && !clear(style.borderTopColor);
  return up === down ? null : up ? 'up' : 'down';
}

/** A triangle or caret drawn as a path of three points: it points to the one that stands alone. */
function arrowInPath(element: Element): Arrow | null {
  const points = pointsOf(element);
  if (points.length !== 3) return null;
  const ys = points.map(([, y]) => y);
  const height = Math.max(...ys) - Math.min(...ys);
  const [top, bottom] = [Math.min(...ys) + 0.15 * height, Math.max(...ys) - 0.15 * height];
  const high = ys.filter((y) => y <= top).length;
  const low = ys.filter((y) => y >= bottom).length;
  return height === 0 ? null : high === 1 && low === 2 ? 'up' : high === 2 && low === 1 ? 'down' : null;
}

/** Corners of a path of straight lines or of a polygon; empty for anything curved. */
function pointsOf(element: Element): [number, number][] {
  const listed = element.getAttribute('points');
  const d = listed === null ? element.getAttribute('d') : `M${listed}`;
  if (!d || d.length > 120 || /[csqta]/i.test(d)) return [];
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([mlhvz])([^mlhvz]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const step = /[hv]/i.test(command) ? 1 : 2;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const [a = 0, b = 0] = numbers.slice(at);
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      if (/h/i.test(command)) x = fromX + a;
      else if (/v/i.test(command)) y = fromY + a;
      else [x, y] = [fromX + a, fromY + b];
      if (!points.some(([px, py]) => px === x && py === y)) points.push([x, y]);
    }
  }
  return points;
}

const ICON = 'svg,i,img,use,path,polygon,polyline,em,span,b,[class*="icon" i],[class*="arrow" i],[class*="caret" i]';
const MOST_ICONS = 12;

/** Icons and hidden words around a phrase, within its own element and two parents, as long as no other number stands there. */
export function arrowNear(phrase: Phrase, isAlone: (container: Element) => boolean): Arrow | null {
  let at: Element | null = phrase.element;
  for (let steps = 0; at && steps < 3; steps++, at = parentOf(at)) {
    if (steps > 0 && !isAlone(at)) return null;
    const own = arrowOfElement(at);
    const inside = arrowInside(at, phrase);
    if (inside === 'both') return null;
    const found = inside ?? own ?? arrowDrawn(at, '::before') ?? arrowDrawn(at, '::after');
    if (found) return turned(at) ? null : found;
  }
  return null;
}

function arrowInside(container: Element, phrase: Phrase): Arrow | 'both' | null {
  const found = new Set<Arrow>();
  let seen = 0;
  for (const icon of container.querySelectorAll(ICON)) {
    if (seen++ > MOST_ICONS) break;
    if (phrase.nodes.some((node) => icon.contains(node))) {
      const named = arrowOfElement(icon);
      if (named) found.add(named);
      continue;
    }
    if (!icon.checkVisibility?.()) continue;
    const text = icon.childElementCount === 0 ? (icon.textContent ?? '').trim() : '';
    const arrow =
      (text && text.length < 30 ? directionWord(text) : null) ??
      arrowOfElement(icon) ??
      arrowInPath(icon) ??
      (text ? null : arrowDrawn(icon));
    if (arrow) found.add(turned(icon) || isPartOfTurned(icon) ? flip(arrow) : arrow);
  }
  const [only] = found;
  return found.size > 1 ? 'both' : (only ?? null);
}

/** A path of an icon that is itself turned. */
function isPartOfTurned(part: Element): boolean {
  const svg = part.closest('svg');
  return svg !== null && svg !== part && turned(svg);
}

const flip = (arrow: Arrow): Arrow => (arrow === 'up' ? 'down' : arrow === 'down' ? 'up' : 'flat');

/** Turned upside down by a transform. */
function turned(element: Element): boolean {
  const transform = styleOf(element)?.transform ?? 'none';
  const [a, , , d] = /^matrix\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return a !== undefined && d !== undefined && d < -0.9;
}

/** `arrowNear` for the phrases of one page; other numbers in a container end the search. */
export function arrowFinder(list: TokenList): (phrase: Phrase) => Arrow | null {
  const known = new Map<Phrase, Arrow | null>();
  const find = (phrase: Phrase): Arrow | null => {
    const token = list.tokens[list.indexOf(phrase)];
    if (!token) return null;
    const isAlone = (container: Element) =>
      list.slice(list.range(container, token.index)).every((other) => other === token || !other.number);
    return arrowNear(phrase, isAlone);
  };
  return (phrase) => {
    const arrow = known.get(phrase);
    if (arrow !== undefined) return arrow;
    const found = find(phrase);
    known.set(phrase, found);
    return found;
  };
}
