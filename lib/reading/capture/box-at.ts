import type { Rect } from '../rect.ts';
import type { Capture } from './format.ts';

/** The box with this number, in px of the top document; null where the capture has none. */
export function boxAt({ boxes }: Pick<Capture, 'boxes'>, index: number): Rect | null {
  const at = 4 * index;
  const [left, top, width, height] = [boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]];
  if (left === undefined || top === undefined || width === undefined || height === undefined) return null;
  return { left: left / 2, top: top / 2, right: (left + width) / 2, bottom: (top + height) / 2 };
}
