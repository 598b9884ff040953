/** How an element places and clips what is in it. */
export interface Layout {
  display: string;
  /** Content beyond its box is lost (`clips`), can be scrolled to (`scrolls`), or is shown. */
  x: Overflow;
  y: Overflow;
  position: string;
  /** Absolutely placed descendants refer to it. */
  contains: boolean;
  /** It stands, or may stand, elsewhere than in the flow. */
  moved: boolean;
  /** Turned by half a turn, or mirrored from top to bottom. */
  upsideDown: boolean;
  /** Nothing in it can be made out: all but transparent, or clipped to nothing. */
  void: boolean;
}

export type Overflow = 'shows' | 'clips' | 'scrolls';

/** How text directly in an element looks. */
export interface Ink {
  fontSize: number;
  fontWeight: string;
  color: string;
  /** The colour behind it; null when it is not plain. */
  behind: string | null;
  /** False for text without size or ink, or shifted out of its box. */
  legible: boolean;
  /** Line breaks of the source are shown. */
  keepsLines: boolean;
  /** Characters are drawn from right to left, digits too. */
  reversed: boolean;
  /** Crossed out: what it said no longer holds. */
  struck: boolean;
}

const OVERFLOW: Record<string, Overflow> = {
  auto: 'scrolls',
  scroll: 'scrolls',
  overlay: 'scrolls',
  hidden: 'clips',
  clip: 'clips',
};

/** Below this opacity nobody reads a text. */
export const FAINT = 0.05;

const PLAIN: Layout = {
  display: 'block',
  x: 'shows',
  y: 'shows',
  position: 'static',
  contains: false,
  moved: false,
  upsideDown: false,
  void: false,
};

/** Layout of one element from its computed style. */
export function layoutOf(element: Element): Layout {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return PLAIN;
  const { position, transform, translate } = style;
  const isTransformed = transform !== 'none' || (translate !== 'none' && translate !== '');
  return {
    display: style.display,
    x: OVERFLOW[style.overflowX] ?? 'shows',
    y: OVERFLOW[style.overflowY] ?? 'shows',
    position,
    contains: position !== 'static' || isTransformed,
    moved: isMoved(style, position) || (isTransformed && !isUpright(transform, translate)),
    upsideDown: isUpsideDown(transform) || /^-?180deg$/.test(style.rotate) || /^\S+ -1\b/.test(style.scale),
    void: isFaint(style) || isBlurred(style.filter) || isShrunk(style) || isClippedToNothing(style, position),
  };
}

/** Whether a computed transform points downwards what pointed up. */
export function isUpsideDown(transform: string): boolean {
  const [a, , , d] = /^matrix\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  return a !== undefined && d !== undefined && d < -0.9;
}

/** All but transparent: by its opacity, a filter, or a mask of which nothing lets through. */
function isFaint({ opacity, filter, maskImage }: CSSStyleDeclaration): boolean {
  const filtered = Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? '1');
  if (Number(opacity) * filtered < FAINT) return true;
  const colors = maskImage?.match(COLOR) ?? [];
  return colors.length > 0 && !maskImage.includes('url(') && colors.every(isClear);
}

const COLOR = /(?:rgba?|hsla?|color|(?:ok)?l(?:ab|ch))\([^)]*\)/g;

/** Scaled to next to nothing, or turned so that only its edge could be seen. */
const isShrunk = ({ zoom, scale, rotate, transform }: CSSStyleDeclaration): boolean =>
  Number(zoom) < FAINT ||
  (scale ?? 'none').split(' ').some((part) => Number(part) === 0) ||
  /^[xy] -?(?:90|270)deg$/.test(rotate) ||
  leavesNothing(transform);

/** Whether a computed transform leaves no area of what it maps. */
function leavesNothing(transform: string): boolean {
  if (transform === 'none' || !transform) return false;
  const parts = /^matrix(?:3d)?\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  const [a, b, c, d] = parts.length === 16 ? [parts[0], parts[1], parts[4], parts[5]] : parts;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return Math.abs(a * d - b * c) < FAINT * FAINT;
}

/** Blurred so far that its text cannot be read, as what is to be paid for first. */
const isBlurred = (filter: string): boolean => Number.parseFloat(/blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? '0') >= 3;

function isMoved(style: CSSStyleDeclaration, position: string): boolean {
  if (position === 'absolute' || position === 'fixed') return true;
  if (position === 'relative') return isFar(style.left) || isFar(style.top);
  return isFar(style.marginLeft) || isFar(style.marginTop);
}

const isFar = (length: string) => Number.parseFloat(length) < -40;

/** A transform that leaves everything where it is, as used for layers and finished transitions. */
function isUpright(transform: string, translate: string): boolean {
  if (translate !== 'none' && translate !== '' && !/^0px( 0px){0,2}$/.test(translate)) return false;
  return transform === 'none' || transform === 'matrix(1, 0, 0, 1, 0, 0)';
}

function isClippedToNothing(style: CSSStyleDeclaration, position: string): boolean {
  const { clipPath } = style;
  if (
    clipPath !== 'none' &&
    /^(inset\((50|100)%|circle\(0|polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)*\))/.test(clipPath)
  )
    return true;
  return (position === 'absolute' || position === 'fixed') && isEmptyClip(style.clip);
}

/** `rect(top, right, bottom, left)` that leaves at most a pixel. */
function isEmptyClip(clip: string): boolean {
  const sides = /^rect\(([\d.]+)px,? ([\d.]+)px,? ([\d.]+)px,? ([\d.]+)px\)$/.exec(clip);
  if (!sides) return false;
  const [top, right, bottom, left] = sides.slice(1).map(Number) as [number, number, number, number];
  return bottom - top <= 1 || right - left <= 1;
}

/** How text directly in `element` looks; `outer` is the look of the text around it, for the background. */
export function inkOf(element: Element, outer: Ink | null): Ink {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style)
    return {
      fontSize: 16,
      fontWeight: '400',
      color: '',
      behind: null,
      legible: true,
      keepsLines: false,
      reversed: false,
      struck: false,
    };
  const fontSize = Number.parseFloat(style.fontSize);
  const color = inkColor(style);
  const behind = background(style, outer);
  const struck = style.textDecorationLine.includes('line-through') || (outer?.struck ?? false);
  return {
    fontSize,
    fontWeight: style.fontWeight,
    color,
    behind,
    legible: fontSize >= 1 && isWritten(style) && hasInk(style, color, behind) && !isUnpainted(element, style),
    keepsLines: /^(pre|break-spaces)/.test(style.whiteSpace),
    reversed: isReversed(style, outer),
    struck,
  };
}

/** An override holds for all inline content in its element, not for boxes of their own or what sets its own order. */
function isReversed({ direction, unicodeBidi, display }: CSSStyleDeclaration, outer: Ink | null): boolean {
  if (unicodeBidi.includes('override')) return direction === 'rtl';
  return unicodeBidi === 'normal' && /^(?:inline|contents)$/.test(display) && (outer?.reversed ?? false);
}

/** Within its box, and in characters of its own: not as the dots of a password. */
const isWritten = (style: CSSStyleDeclaration): boolean =>
  Number.parseFloat(style.textIndent) > -200 && /^(?:none)?$/.test(style.getPropertyValue('-webkit-text-security'));

function inkColor(style: CSSStyleDeclaration): string {
  const svg = style.getPropertyValue('-webkit-text-fill-color');
  return svg === '' ? style.color : svg;
}

function hasInk(style: CSSStyleDeclaration, color: string, behind: string | null): boolean {
  if (isClear(color)) return /text/.test(style.getPropertyValue('-webkit-background-clip'));
  return color !== behind && !(behind !== null && isLikeGround(color, behind));
}

const PLAIN_COLOR = /^rgb\((\d+), (\d+), (\d+)\)$/;
/** Steps of 255 by which a colour stands out from its ground in one channel at least. */
const STANDS_OUT = 5;

/** So little unlike the colour behind it that nobody sees a difference. */
function isLikeGround(color: string, behind: string): boolean {
  const [one, other] = [PLAIN_COLOR.exec(color), PLAIN_COLOR.exec(behind)];
  return (
    one !== null &&
    other !== null &&
    [1, 2, 3].every((at) => Math.abs(Number(one[at]) - Number(other[at])) < STANDS_OUT)
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** Text of a drawing that is neither filled nor outlined. */
function isUnpainted({ namespaceURI }: Element, { fill, fillOpacity, stroke }: CSSStyleDeclaration): boolean {
  if (namespaceURI !== SVG || (stroke !== 'none' && !isClear(stroke))) return false;
  return fill === 'none' || isClear(fill) || Number(fillOpacity) < FAINT;
}

function background(style: CSSStyleDeclaration, outer: Ink | null): string | null {
  if (style.backgroundImage !== 'none') return null;
  const own = style.backgroundColor;
  if (!isClear(own)) return own;
  return outer ? outer.behind : null;
}

/** Fully transparent, in any of the forms in which browsers print colours. */
export function isClear(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*, 0(\.0[0-4]\d*)?\)$/.test(color) || /\/ 0(\.0[0-4]\d*)?\)$/.test(color);
}

/** Which of its pseudo-elements have content. */
export interface Prints {
  before: boolean;
  after: boolean;
}

export function printsOf(element: Element): Prints {
  const view = element.ownerDocument.defaultView;
  const has = (side: string) => /["']./.test(view?.getComputedStyle(element, side).content.replaceAll('""', '') ?? '');
  return { before: has('::before'), after: has('::after') };
}
