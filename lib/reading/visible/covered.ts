/** Texts under an opaque layer: a loading curtain, a mask, the pane of another tab that is laid over this one. */

import type { Rect } from '../rect.ts';
import { isNumberLike } from './number-pieces.ts';
import type { JoinedPhrase } from './phrase.ts';
import type { Place } from './reach.ts';

/** Hit tests for a page. Each asks the browser to go through all that is drawn, so a few numbers stand for the others. */
const SAMPLES = 12;
/** A layer through which less than this part shines hides what is under it. */
const OPAQUE = 0.95;
/** Frames and shadows of a layer, px. */
const EDGE = 2;

/** A branch of the page, and the layer over it. */
interface Cover {
  branch: Place;
  layer: Element;
}

/**
 * The phrases that an opaque layer covers, so that no scrolling brings them out: all of the branch of the page over which the
 * layer lies. Asked for a few numbers in the window only; a branch of which one of these can be seen is not covered.
 * @param boxOf client rectangle of a phrase by its number; null where it has none
 * @param own our own element, which covers nothing
 */
export function coveredPhrases(
  phrases: readonly JoinedPhrase[],
  boxOf: (phrase: number) => Rect | null,
  own: Element | null,
): number[] {
  const samples = samplesIn(phrases, boxOf);
  const covers = samples.map(({ phrase, box }) => coverOf(phrase, box, own));
  const seen = samples.filter((_, at) => covers[at] === null).map(({ phrase }) => phrase);
  const covered = new Set<Element>();
  for (const cover of covers)
    if (cover && !seen.some((phrase) => isIn(phrase, cover.branch.element))) covered.add(cover.branch.element);
  if (covered.size === 0) return [];
  return phrases.flatMap((phrase, at) => ([...covered].some((branch) => isIn(phrase, branch)) ? [at] : []));
}

interface Sample {
  phrase: JoinedPhrase;
  box: Rect;
}

/** Numbers in the window of the top document, spread over it. */
function samplesIn(phrases: readonly JoinedPhrase[], boxOf: (phrase: number) => Rect | null): Sample[] {
  const view = phrases[0]?.pieces[0].node.ownerDocument.defaultView;
  if (!view) return [];
  const { innerWidth, innerHeight } = view;
  const inWindow: Sample[] = [];
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.frame !== 0 || !isNumberLike(phrase.text)) continue;
    const box = boxOf(at);
    if (!box) continue;
    const { x, y } = centerOf(box);
    if (x > 0 && y > 0 && x < innerWidth && y < innerHeight) inWindow.push({ phrase, box });
  }
  const step = Math.max(1, inWindow.length / SAMPLES);
  return Array.from({ length: Math.min(SAMPLES, inWindow.length) }, (_, at) => inWindow[Math.floor(at * step)]).filter(
    (sample) => sample !== undefined,
  );
}

/** What covers a phrase for good; null where it can be seen, or where a hit test cannot tell. */
function coverOf({ pieces: [{ node, place }] }: JoinedPhrase, box: Rect, own: Element | null): Cover | null {
  const { x, y } = centerOf(box);
  const hit = hitAt(node.ownerDocument, x, y, own);
  if (!hit) return null;
  const around = new Map<Element, Place>();
  // the branch below each place around the phrase
  let below: Place | null = null;
  for (let at: Place | null = place; at; below = at, at = at.outer) if (below) around.set(at.element, below);
  const above: Element[] = [];
  let at: Element | null = hit;
  for (; at && at !== place.element && !around.has(at); at = outerOf(at)) above.push(at);
  const branch = at ? around.get(at) : undefined;
  if (!branch || above.length === 0 || !takesHits(place.element)) return null;
  const layer = opaqueLayer(above, box);
  return layer && liesOver(layer, above, branch.element) ? { branch, layer } : null;
}

/** The element drawn on top at a point, in open shadow roots too; null for ours. */
function hitAt(doc: Document, x: number, y: number, own: Element | null): Element | null {
  let hit = doc.elementFromPoint(x, y);
  for (let inner = hit; inner && hit?.shadowRoot && hit !== own; hit = inner) {
    inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
  }
  return hit !== null && hit === own ? null : hit;
}

/** What is turned off for the pointer is not hit, whatever lies over it. */
const takesHits = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).pointerEvents !== 'none' &&
  element.closest('[inert]') === null;

/** The element of these, innermost first, whose plain ground hides `box`. */
function opaqueLayer(above: readonly Element[], box: Rect): Element | null {
  let shown = 1;
  let layer: Element | null = null;
  for (const element of above) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style) return null;
    const isWhole = style.mixBlendMode === 'normal' && style.clipPath === 'none' && style.maskImage === 'none';
    if (!isWhole) return null;
    shown *= Number(style.opacity);
    if (!layer && alphaOf(style.backgroundColor) >= OPAQUE && holds(element.getBoundingClientRect(), box))
      layer = element;
  }
  return shown >= OPAQUE ? layer : null;
}

/**
 * Over all of the branch, or over all of the window for good. A head that sticks while the rest is scrolled, or that stands
 * over a part of the window, covers nothing for long.
 */
function liesOver(layer: Element, above: readonly Element[], branch: Element): boolean {
  const view = layer.ownerDocument.defaultView;
  if (!view) return false;
  const positions = above.map((element) => view.getComputedStyle(element).position);
  const box = layer.getBoundingClientRect();
  if (positions.includes('fixed'))
    return holds(box, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  return !positions.includes('sticky') && holds(box, branch.getBoundingClientRect());
}

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left + EDGE &&
  outer.top <= inner.top + EDGE &&
  outer.right >= inner.right - EDGE &&
  outer.bottom >= inner.bottom - EDGE;

const centerOf = ({ left, top, right, bottom }: Rect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** The element around, in the flattened tree. */
function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

function isIn({ pieces: [{ place }] }: JoinedPhrase, branch: Element): boolean {
  for (let at: Place | null = place; at; at = at.outer) if (at.element === branch) return true;
  return false;
}

/** Opacity of a computed colour. */
function alphaOf(color: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}
