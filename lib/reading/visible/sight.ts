import type { Rect } from '../types.ts';
import { type LookOf, Looks } from './looks.ts';

const ASK = { visibilityProperty: true, opacityProperty: true } as const;

/** Smallest size in px at which a person can still make out a text; screen-reader copies are 1 px. */
const SMALLEST = 2;

/**
 * What can be seen, asked of the browser as rarely as possible: everything is remembered for one pass, during which
 * nothing of the page changes.
 */
export class Sight {
  readonly looks = new Looks();
  #boxes = new Map<Element, Rect>();
  #windows = new Map<Element, Rect | null>();
  #seen = new Map<Element, boolean>();
  #range: Range | null = null;

  /** Rendered by the page's styles: not `display: none`, `visibility: hidden`, fully transparent, nor skipped content. */
  isShown(element: Element): boolean {
    return element.checkVisibility(ASK);
  }

  hasBox(element: Element): boolean {
    const box = this.box(element);
    return box.right - box.left >= SMALLEST && box.bottom - box.top >= SMALLEST;
  }

  /** Client rectangle of an element in its own frame. */
  box(element: Element): Rect {
    let box = this.#boxes.get(element);
    if (!box) {
      box = element.getBoundingClientRect();
      this.#boxes.set(element, box);
    }
    return box;
  }

  /** Client rectangle of a part of a text node in its own frame. */
  textBox(node: Text, start = 0, end = node.length): Rect {
    if (this.#range?.startContainer.ownerDocument !== node.ownerDocument)
      this.#range = node.ownerDocument.createRange();
    this.#range.setStart(node, start);
    this.#range.setEnd(node, end);
    return this.#range.getBoundingClientRect();
  }

  look(element: Element): LookOf {
    return this.looks.of(element);
  }

  /**
   * A person can see text that stands directly in this element: it has a size, is not moved off the page, not clipped
   * away by an `overflow: hidden` ancestor and not painted invisibly. What a scrolling ancestor clips counts as seen.
   */
  isSeen(parent: Element): boolean {
    let seen = this.#seen.get(parent);
    if (seen === undefined) {
      seen = this.looks.of(parent).legible && this.#inReach(parent);
      this.#seen.set(parent, seen);
    }
    return seen;
  }

  #inReach(parent: Element): boolean {
    const box = this.box(parent);
    if (this.looks.of(parent).display === 'contents') return true;
    return this.isBoxSeen(parent, box);
  }

  /** As `isSeen`, for a given rectangle (of a text, say) inside the element. */
  isBoxSeen(element: Element, box: Rect): boolean {
    if (box.right - box.left < SMALLEST || box.bottom - box.top < SMALLEST) return false;
    const window = this.#window(element);
    if (window && !overlaps(box, window)) return false;
    return this.#onPage(element, box);
  }

  /** Nobody can scroll to what stands left of or above the start of the page. */
  #onPage(element: Element, box: Rect): boolean {
    if (box.right > 0 && box.bottom > 0) return true;
    const view = element.ownerDocument.defaultView;
    if (!view) return true;
    const rtl = this.looks.of(element.ownerDocument.documentElement).rtl;
    return box.bottom + view.scrollY > 0 && (rtl || box.right + view.scrollX > 0);
  }

  /** The part of the client area that clipping ancestors (the element included) leave open; null when nothing clips. */
  #window(element: Element): Rect | null {
    const known = this.#windows.get(element);
    if (known !== undefined) return known;
    const { overflow, positioned } = this.looks.of(element);
    const above = positioned === 'absolute' ? ((element as HTMLElement).offsetParent ?? null) : outer(element);
    let window = above ? this.#window(above) : null;
    if (overflow === 'clips') window = window ? intersection(window, this.box(element)) : this.box(element);
    else if (overflow === 'scrolls') window = scrollable(window, this.box(element));
    else if (positioned === 'fixed') window = null;
    this.#windows.set(element, window);
    return window;
  }
}

/** What lies inside a scroller can be brought into its box: everything is in reach while any of the box is. */
function scrollable(window: Rect | null, box: Rect): Rect | null {
  return !window || overlaps(window, box) ? null : window;
}

/** The parent in the flattened tree. */
function outer(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

function overlaps(a: Rect, b: Rect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0.5 && height > 0.5;
}

function intersection(a: Rect, b: Rect): Rect {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
