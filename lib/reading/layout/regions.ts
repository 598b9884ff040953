/** Parts of a page whose words are no labels and whose numbers are no figures. */
import type { RenderedElement } from '../capture/element.ts';

const NO_FIGURES =
  'nav,select,code,pre,blockquote,[contenteditable="true"],[role="navigation"],[role="menu"],[role="menubar"],[role="menuitem"],' +
  '[role="tooltip"],[role="listbox"],[role="option"],[role="tree"],[role="treeitem"],[role="contentinfo"],[role="search"],' +
  '[role="banner"],[role="log"],[role="alert"],[role="switch"],[role="checkbox"],[role="radio"],[role="spinbutton"],[role="slider"]';

const PRESSABLE = 'a,button,summary,label,[role="link"],[role="button"],[role="tab"]';

const TICKED = 'input[type="checkbox"],input[type="radio"]';

/** Answers for elements, remembered for one pass over the page. */
export class Regions {
  #closed = new Map<RenderedElement, boolean>();

  /** Whether the element stands in a menu, a tooltip, a code sample or the like. */
  hasNoFigures(element: RenderedElement): boolean {
    const known = this.#closed.get(element);
    if (known !== undefined) return known;
    const parent = element.parent;
    const answer = element.matches(NO_FIGURES) || isChoice(element) || (parent !== null && this.hasNoFigures(parent));
    this.#closed.set(element, answer);
    return answer;
  }

  /** The link, button or tab around the element within a few steps; null when there is none. */
  pressableAround(element: RenderedElement): RenderedElement | null {
    let at: RenderedElement | null = element;
    for (let steps = 0; at && steps < 8; steps++, at = at.parent) if (at.matches(PRESSABLE)) return at;
    return null;
  }
}

/** A checkbox or radio with its caption: a column chooser, a filter, a setting. */
function isChoice(element: RenderedElement): boolean {
  return element.localName === 'label' && element.inside().some((inner) => inner.matches(TICKED));
}
