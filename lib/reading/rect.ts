export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box of what takes up no room. */
export const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** The smallest rectangle around all; one without any extent, of infinite sides, around none. */
export function unionOf(rects: Iterable<Rect>): Rect {
  // no `Math.min(...)`: a page may have more rectangles than a call takes arguments
  const union = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const { left, top, right, bottom } of rects) {
    if (left < union.left) union.left = left;
    if (top < union.top) union.top = top;
    if (right > union.right) union.right = right;
    if (bottom > union.bottom) union.bottom = bottom;
  }
  return union;
}

/** Whether two boxes stand on one line: their vertical spans overlap by at least half of the lower one. */
export function onOneLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

export const centerX = (rect: Rect): number => (rect.left + rect.right) / 2;

export const centerY = (rect: Rect): number => (rect.top + rect.bottom) / 2;

/** Whether two boxes share a vertical band. */
export function inOneColumn(a: Rect, b: Rect): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0;
}
