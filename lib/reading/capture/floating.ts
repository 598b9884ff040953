/** What floats over a page and is no part of it. */
import type { Place } from '../visible/reach.ts';

/** Above everything or drawn as a box of its own, and out of the pointer's way, as charts draw what follows it. */
const FOLLOWS_POINTER = /pointer-events:\s*none/;
const DRAWN_ABOVE = /z-index:\s*\d{4}|transform:\s*(?:matrix|translate)|position:\s*absolute.*box-shadow/;

/** Whether an inline style is such a box's. */
export const isFloating = (style: string): boolean => FOLLOWS_POINTER.test(style) && DRAWN_ABOVE.test(style);

/** Levels below the body at which what is laid over a page stands, in the flattened tree. */
const LEVELS = 3;
/** The parts of the window that a page's own fixed bars, drawers and shells exceed. */
const [WIDEST, HIGHEST] = [0.5, 0.8];
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/**
 * Whether a place is a small box pinned to the window, no dialog: tools of developers and other extensions show figures of
 * their own there, back offices none.
 */
export function isPinned({ element, localName, kind, outer }: Place): boolean {
  let around = outer;
  for (let level = 1; level < LEVELS && around && around.localName !== 'body'; level++) around = around.outer;
  if (around?.localName !== 'body' || localName === 'body' || kind.layout.position !== 'fixed') return false;
  const view = element.ownerDocument.defaultView;
  if (!view || element.matches(DIALOG) || element.querySelector(DIALOG)) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right - left < WIDEST * view.innerWidth && bottom - top < HIGHEST * view.innerHeight;
}
