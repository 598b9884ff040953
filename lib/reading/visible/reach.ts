import type { Rect } from '../rect.ts';
import { Kind } from './kinds.ts';

/** Smallest size in px at which something can still be made out; screen-reader copies are 1 px. */
export const SMALLEST = 2;

const EVERYWHERE: Rect = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/**
 * An element on the way from the top of its frame to a text, in the flattened tree. Knows which part of the client area its
 * ancestors leave open to its content; worked out only where it is asked.
 */
export class Place {
  readonly element: Element;
  /** Kept, since every question to the document costs. */
  readonly localName: string;
  /** Null at the top of a frame. */
  readonly outer: Place | null;
  /** Number of elements before it in what holds it. */
  readonly index: number;
  /** Its number once it is written down; -1 before. Kept here since a map of a hundred thousand places is slow to ask. */
  number = -1;
  #kind: Kind | undefined;
  #reach: Reach | undefined;

  constructor(element: Element, localName: string, outer: Place | null, index: number) {
    this.element = element;
    this.localName = localName;
    this.outer = outer;
    this.index = index;
  }

  get kind(): Kind {
    this.#kind ??= this.outer
      ? this.outer.kind.inner(this.element, this.localName, this.index)
      : Kind.ofTop(this.element);
    return this.#kind;
  }

  /** From now on its style is asked of itself, not of another element of its kind. Before anything in it is asked. */
  standAlone(): void {
    if (!this.outer) return;
    this.#kind = this.outer.kind.alone(this.element);
    this.#reach = undefined;
  }

  get reach(): Reach {
    this.#reach ??= reachOf(this);
    return this.#reach;
  }
}

/** What of a place's content can be in reach of a person's eyes. */
export class Reach {
  /** Nothing in here can be seen. */
  readonly void: boolean;
  /** Nothing around it clips. */
  readonly isOpen: boolean;
  /** The place may stand outside the window or off the page: rectangles in it must be asked. */
  readonly unsure: boolean;
  readonly #outer: Reach | null;
  /** The place itself, where it clips. */
  readonly #clipping: Place | null;
  #window: Rect | undefined;
  #spills: boolean | undefined;

  /** With a `window` where it is known from the start, else within that of `outer`. */
  constructor({ isVoid = false, unsure = false, window, outer = null, clipping = null }: Reaching) {
    this.void = isVoid;
    this.unsure = unsure;
    this.isOpen = clipping === null && (outer ? outer.isOpen : window === EVERYWHERE);
    this.#window = window;
    this.#outer = outer;
    this.#clipping = clipping;
  }

  /** What clipping ancestors leave open, in client coordinates of the frame. Measured only where it is asked for. */
  get window(): Rect {
    if (this.#window === undefined) {
      const around = this.#outer?.window ?? EVERYWHERE;
      this.#window = this.#clipping ? narrowed(around, this.#clipping) : around;
    }
    return this.#window;
  }

  /** As `unsure`, for what stands deeper in it. */
  get unsureWithin(): boolean {
    this.#spills ??= this.unsure || (this.#clipping !== null && overflows(this.#clipping));
    return this.#spills;
  }
}

interface Reaching {
  isVoid?: boolean;
  unsure?: boolean;
  window?: Rect;
  outer?: Reach | null;
  clipping?: Place | null;
}

const OPEN = new Reach({ window: EVERYWHERE });
const VOID = new Reach({ window: EVERYWHERE, isVoid: true });

function reachOf(place: Place): Reach {
  const { layout } = place.kind;
  if (layout.void || place.outer?.reach.void) return VOID;
  const around = outerReach(place);
  if (layout.moved && around.isOpen && standsFarAside(place.element)) return VOID;
  const outer = (around.unsureWithin && reachOfWideRow(place, around)) || around;
  const unsure = outer.unsureWithin || (layout.moved && (!outer.isOpen || standsBefore(place.element)));
  const clips = (layout.x !== 'shows' || layout.y !== 'shows') && !isFlat(layout.display);
  if (!clips) return unsure === outer.unsure ? outer : new Reach({ outer, unsure });
  const reach = new Reach({ outer, unsure, clipping: place });
  if (!hasRoom(place)) return VOID;
  // in the flow of what fits around it, it is in reach as that is
  if (!unsure) return reach;
  const { left, top, right, bottom } = reach.window;
  return right - left < 1 || bottom - top < 1 ? VOID : reach;
}

/**
 * Heads and feet of a table that is wider than its room are clipped and follow its body when that is scrolled: all of their
 * rows is in reach where a part is. Null for everything else.
 */
function reachOfWideRow({ element, localName }: Place, { window }: Reach): Reach | null {
  if (localName !== 'tr' && element.getAttribute('role') !== 'row') return null;
  const box = element.getBoundingClientRect();
  const isWide = box.right - box.left > window.right - window.left + 1;
  if (!isWide || box.left >= window.right || box.right <= window.left) return null;
  const [left, right] = [Math.min(box.left, window.left), Math.max(box.right, window.right)];
  return new Reach({ window: { ...window, left, right }, unsure: true });
}

/** Something can be made out in what a clipping box leaves open: its inside, without its frame. */
function hasRoom({ element, kind }: Place): boolean {
  const { clientWidth, clientHeight } = element;
  if (clientWidth > 0 || clientHeight > 0)
    return (
      (clientWidth >= SMALLEST || kind.layout.x === 'shows') && (clientHeight >= SMALLEST || kind.layout.y === 'shows')
    );
  // drawings have no inside
  const box = element.getBoundingClientRect();
  return box.right - box.left >= SMALLEST && box.bottom - box.top >= SMALLEST;
}

/** Inline boxes do not clip, whatever their style says. */
const isFlat = (display: string) => display === 'inline' || display === 'contents';

function outerReach(place: Place): Reach {
  const { position } = place.kind.layout;
  if (position === 'fixed') return new Reach({ window: viewport(place.element), unsure: true });
  let around = place.outer;
  // an absolutely placed element is clipped only from the box on that it refers to
  if (position === 'absolute') while (around && !around.kind.layout.contains) around = around.outer;
  return around?.reach ?? OPEN;
}

function viewport(element: Element): Rect {
  const view = element.ownerDocument.defaultView;
  return view ? { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight } : EVERYWHERE;
}

/** Before the start of the page, where nobody can scroll to: left of it or above it, or right of it where pages run leftwards. */
function standsBefore(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (isBeforePage(element, box) || box.top < -1) return true;
  if (box.right - box.left < SMALLEST || box.bottom - box.top < SMALLEST) return true;
  return runsLeftwards(element.ownerDocument) ? box.right > widthOf(element) + 1 : box.left < -1;
}

/** So far beside the page that nobody looks there, although pages that run the other way can be scrolled so far, in px. */
const FAR_ASIDE = 4000;

function standsFarAside(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  const scrolled = element.ownerDocument.defaultView?.scrollX ?? 0;
  return right + scrolled < -FAR_ASIDE || left + scrolled > widthOf(element) + FAR_ASIDE;
}

/** Whether the whole of `box` stands there. */
export function isBeforePage(element: Element, box: Rect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (box.bottom <= 0 && box.bottom + view.scrollY <= 0) return true;
  if (runsLeftwards(element.ownerDocument)) return box.left >= widthOf(element) - view.scrollX;
  return box.right <= 0 && box.right + view.scrollX <= 0;
}

const runsLeftwards = ({ dir, body }: Document): boolean => dir === 'rtl' || body?.dir === 'rtl';

const widthOf = ({ ownerDocument }: Element): number => ownerDocument.documentElement.clientWidth;

function narrowed(window: Rect, { element, kind }: Place): Rect {
  const { x, y } = kind.layout;
  const box = element.getBoundingClientRect();
  const [left, right] = runsLeftwards(element.ownerDocument)
    ? mirrored(span(x, -window.right, -window.left, -box.right, -box.left, () => element.scrollLeft))
    : span(x, window.left, window.right, box.left, box.right, () => element.scrollLeft);
  const [top, bottom] = span(y, window.top, window.bottom, box.top, box.bottom, () => element.scrollTop);
  return { left, top, right, bottom };
}

const mirrored = ([low, high]: [number, number]): [number, number] => [-high, -low];

/** One axis: a scroller brings all its content into reach while a part of it is in reach itself. */
function span(
  overflow: string,
  low: number,
  high: number,
  start: number,
  end: number,
  scrolled: () => number,
): [number, number] {
  if (overflow === 'shows') return [low, high];
  const from = Math.max(low, start);
  const to = Math.min(high, end);
  if (overflow === 'clips' || to - from < 1) return [from, to];
  return [start - Math.abs(scrolled()), Number.POSITIVE_INFINITY];
}

function overflows({ element, kind }: Place): boolean {
  const { x, y } = kind.layout;
  return (
    (x === 'clips' && element.scrollWidth > element.clientWidth + 1) ||
    (y === 'clips' && element.scrollHeight > element.clientHeight + 1) ||
    element.localName === 'svg'
  );
}

/** The part of a text's height or width that must be open for it to be made out. */
const LEGIBLE = 0.3;

/** Enough of `box` lies in `window` to be made out. */
export function overlaps(box: Rect, window: Rect): boolean {
  const width = Math.min(box.right, window.right) - Math.max(box.left, window.left);
  const height = Math.min(box.bottom, window.bottom) - Math.max(box.top, window.top);
  return width > 0.5 && height > Math.max(0.5, LEGIBLE * Math.min(box.bottom - box.top, window.bottom - window.top));
}

/** Whether a person can see something of what fills `box`, the box of a place. */
export function isInReach(box: Rect, { element, reach }: Place): boolean {
  if (box.right - box.left < SMALLEST || box.bottom - box.top < SMALLEST || reach.void) return false;
  return !reach.unsure || (overlaps(box, reach.window) && !isBeforePage(element, box));
}
