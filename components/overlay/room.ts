import { type Box, frameOffset, holds, overlap, seenAt } from './rect.ts';

/** Elements that show something although they hold no text. */
const FILLED = 'img, svg, canvas, video, input, select, textarea, button, a';

/** An element without text that is smaller than this is an icon drawn by style. */
const ICON = 40;

/** Distance of the points at which the page is asked what it shows there. */
const STEP = 7;

/**
 * True when nothing can be read in the area: neither text nor pictures nor controls. The figure's own element may reach
 * into it, for its box is often wider than its text.
 */
export function isFree(area: Box, figure: Element, top: Document, ours: Element): boolean {
  const asked = new Set<Element>();
  const rows = [area.top + 1, (area.top + area.bottom) / 2, area.bottom - 1];
  for (let x = area.left; x < area.right + STEP; x += STEP) {
    for (const y of rows) {
      const seen = seenAt(top, Math.min(x, area.right - 0.5), y, ours);
      if (!seen || asked.has(seen)) continue;
      asked.add(seen);
      if (shows(seen, area, figure, top)) return false;
    }
  }
  return true;
}

function shows(seen: Element, area: Box, figure: Element, top: Document): boolean {
  const filled = seen.closest(FILLED);
  // A whole card may be a link or a button: what holds the figure does not stand beside it
  if (filled && !holds(filled, figure)) return true;
  if (!seen.firstChild) {
    const { width, height } = seen.getBoundingClientRect();
    if (width > 0 && width < ICON && height > 0 && height < ICON) return true;
  }
  const doc = seen.ownerDocument;
  const { x, y } = frameOffset(doc, top);
  const range = doc.createRange();
  for (const node of seen.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (overlap({ left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y }, area))
        return true;
  }
  return false;
}
