import type { Phrase } from '../types.ts';

/** A picture or glyph beside a text, with everything that may tell what it stands for. */
export interface Icon {
  element: Element;
  /** Classes, names, ARIA labels, titles and references of the icon and what it holds, in lower case. */
  hints: string;
  /** Rotation in degrees from its own or its holder's transform; 0 when upright. */
  rotation: number;
  /** Where it stands in the tree. */
  side: 'before' | 'after';
}

const ICON =
  'svg,i,img,[class*="icon"],[class*="Icon"],[class*="arrow"],[class*="caret"],[class*="trend"],iconpark-icon';

/**
 * Icons that belong to a phrase: in its element, or among the siblings of it and of up to two elements around it that
 * hold no other text. Asked for a few phrases (changes) only.
 */
export function iconsNear(phrase: Phrase): Icon[] {
  const icons = new Map<Element, Icon>();
  const first = phrase.nodes[0];
  const last = phrase.nodes[phrase.nodes.length - 1];
  if (!first || !last) return [];
  for (
    let holder: Element | null = phrase.element, level = 0;
    holder && level < 3;
    holder = holder.parentElement, level++
  ) {
    for (const element of holder.querySelectorAll(ICON)) {
      if (element.contains(first) || [...icons.keys()].some((known) => known.contains(element))) continue;
      const side = element.compareDocumentPosition(first) & 4 ? 'before' : 'after';
      icons.set(element, { element, hints: hintsOf(element), rotation: rotationOf(element), side });
    }
    if (icons.size > 0 || holdsOtherText(holder.parentElement, phrase)) break;
  }
  return [...icons.values()].filter(({ element }) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

function holdsOtherText(holder: Element | null, phrase: Phrase): boolean {
  const own = phrase.nodes.reduce((length, node) => length + node.data.trim().length, 0);
  return !holder || (holder.textContent ?? '').replace(/\s+/g, '').length > own + 2;
}

function hintsOf(element: Element): string {
  const parts: string[] = [];
  for (const one of [element, ...element.querySelectorAll('use,path,svg,title,i')].slice(0, 6))
    for (const name of [
      'class',
      'data-icon',
      'aria-label',
      'title',
      'alt',
      'name',
      'href',
      'xlink:href',
      'id',
      'src',
    ]) {
      const value = one.getAttribute(name);
      if (value && value.length < 200) parts.push(value);
    }
  const text = element.textContent?.trim() ?? '';
  if (text.length < 40) parts.push(text);
  return parts.join(' ').toLowerCase();
}

function rotationOf(element: Element): number {
  const transform = element.ownerDocument.defaultView?.getComputedStyle(element).transform ?? 'none';
  const matrix = /^matrix\(([-\d.e]+), ([-\d.e]+)/.exec(transform);
  if (!matrix) return 0;
  return Math.round((Math.atan2(Number(matrix[2]), Number(matrix[1])) * 180) / Math.PI);
}
