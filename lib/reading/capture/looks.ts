import { isClear, isUpsideDown } from '../visible/styles.ts';
import type { Drawn, Look } from './format.ts';

/** Widest border, in px, that still counts as none. */
const HAIR = 1;
/** Longer contents are no words of a direction. */
const LONGEST = 40;

/** What one sample of a kind draws besides its text; null for what draws nothing of interest, which is most of a page. */
export function lookOf(sample: Element): Look | null {
  const style = sample.ownerDocument.defaultView?.getComputedStyle(sample);
  if (!style) return null;
  const look: Look = {
    arrow: triangleIn(style),
    turned: isUpsideDown(style.transform),
    before: drawnBy(sample, '::before'),
    after: drawnBy(sample, '::after'),
  };
  return look.arrow || look.turned || look.before || look.after ? look : null;
}

function drawnBy(element: Element, side: '::before' | '::after'): Drawn | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, side);
  if (!style || style.content === 'none' || style.content === 'normal') return null;
  const drawn = { text: style.content.replace(/^["']|["']$/g, '').slice(0, LONGEST), arrow: triangleIn(style) };
  return drawn.text || drawn.arrow ? drawn : null;
}

/** A triangle made of borders: the coloured side is the one it points away from. */
function triangleIn(style: CSSStyleDeclaration): Look['arrow'] {
  const { borderLeftWidth } = style;
  if (!(Number.parseFloat(borderLeftWidth) > HAIR) || !isClear(style.borderLeftColor)) return null;
  if (!isClear(style.borderRightColor)) return null;
  const up = Number.parseFloat(style.borderBottomWidth) > HAIR && !isClear(style.borderBottomColor);
  const down = Number.parseFloat(style.borderTopWidth) > HAIR && !isClear(style.borderTopColor);
  return up === down ? null : up ? 'up' : 'down';
}

/** Has a ground or frame of its own and room around its text, as tags have; a marked part of a name has no room. */
export function isBoxed(sample: Element): boolean {
  const style = sample.ownerDocument.defaultView?.getComputedStyle(sample);
  if (!style) return false;
  const room = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const hasGround = !isClear(style.backgroundColor) || Number.parseFloat(style.borderTopWidth) > 0;
  return hasGround && room >= 6;
}
