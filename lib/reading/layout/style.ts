/** How a phrase is drawn. Asked only of the few phrases that compete for one label. */
import type { Phrase } from '../types.ts';

/** Font size in px; 0 when the view is gone. */
export function fontSize(phrase: Phrase): number {
  const element = phrase.nodes[0]?.parentElement ?? phrase.element;
  return Number.parseFloat(styleOf(element)?.fontSize ?? '') || 0;
}

export function fontWeight(phrase: Phrase): number {
  const element = phrase.nodes[0]?.parentElement ?? phrase.element;
  return Number.parseFloat(styleOf(element)?.fontWeight ?? '') || 400;
}

export function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}
