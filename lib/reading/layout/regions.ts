/** Parts of a page whose words are no labels and whose numbers are no figures. */
import type { RenderedElement } from '../capture/element.ts';
import { isLayout } from '../capture/layout-table.ts';
import type { PerElement } from '../capture/per-element.ts';
import { onOneLine } from '../rect.ts';

const listed = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const NO_FIGURES = {
  tags: listed('nav select code pre blockquote'),
  roles: listed(
    'navigation menu menubar menuitem tooltip listbox option tree treeitem contentinfo search banner log alert switch ' +
      'checkbox radio spinbutton slider',
  ),
};

/**
 * What floats over a page for a moment or speaks to the user: the tooltip of a chart, a message that goes by, a chat. Class names of the common chart and
 * component libraries, as of 2026-11; larger parts carry such words for another reason.
 */
const PASSING =
  /(?:^|[\s_-])(?:tooltips?|tooltip-wrapper|toast(?:er|s|ify)?|snackbars?|noty|notyf|growl|notifications?|message-notice|chart-?tip|hover-?card|chat-?(?:window|widget|box|bubble|panel|messages?)|chatbot|livechat)(?:$|[\s_-])/i;
const LARGEST_PASSING = 60;

/**
 * What shows a tooltip when it is pointed at is none: `cell el-tooltip`, `e-tooltip` of a whole grid, `has-tooltip`. The
 * components that mark what they belong to rather than what they show, as of 2026-11.
 */
const HOST =
  /(?:^|\s)(?:(?:el|e|ivu|has|with|show|b)-tooltip(?:-rel|-arrow)?|(?:\S+-)?tooltip[_-]+(?:trigger|target|host|anchor|label|icon))(?:$|\s)/i;
const HOSTING = ['data-tip', 'data-tooltip', 'data-bs-toggle', 'data-toggle', 'aria-describedby'];
const TABULAR =
  'table,[role="table"],[role="grid"],[role="treegrid"],td,th,[role="cell"],[role="gridcell"],[role="columnheader"]';

function isHost(element: RenderedElement): boolean {
  return (
    HOST.test(element.getAttribute('class') ?? '') ||
    HOSTING.some((name) => element.hasAttribute(name)) ||
    isOfTable(element)
  );
}

function isOfTable(element: RenderedElement): boolean {
  const around = element.closest(TABULAR);
  const table = around?.matches('table,td') ? around.closest('table') : null;
  return around !== null && (table === null || !isLayout(table));
}

/** Class names of menus; `nav` alone also names tabs, and some of these show figures. */
const MENU =
  /(?:^|[\s_-])(?:menu|menubar|navigation|navbar|sidenav|side-?nav|sidebar-nav)(?:$|[\s_-](?!(?:content|card)))/i;
/** Money, rates and large numbers, which no menu counts. */
const AMOUNT = /[%％]|\p{Sc}|\p{Nd}[.,]\p{Nd}|\p{Nd}{4}/u;

/** `chartTooltip` as `chart-Tooltip`. */
const wordsOf = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1-$2');

/** Roles of what is picked from a list: of a filter's entries as of cards of which one is drawn as a chart. */
const PICKED = listed('listbox option radio checkbox');

const PRESSABLE = { tags: listed('a button summary label'), roles: listed('link button tab') };

function isOne(element: RenderedElement, { tags, roles }: typeof PRESSABLE): boolean {
  return tags.has(element.localName) || roles.has(element.getAttribute('role') ?? '');
}

const TICKED = 'input[type="checkbox"],input[type="radio"]';

/** Answers for elements, remembered for one pass over the page. */
export class Regions {
  #closed: PerElement<boolean> | null = null;
  /** By class: a page has far fewer than elements. */
  #passing = new Map<string, boolean>();
  #menus = new Map<string, boolean>();

  /** Whether the element stands in a menu, a tooltip, a code sample or the like. */
  hasNoFigures(element: RenderedElement): boolean {
    this.#closed ??= element.memo();
    const known = this.#closed.get(element);
    if (known !== undefined) return known;
    const parent = element.parent;
    const answer =
      (isOne(element, NO_FIGURES) && !isRowOfFigures(element) && !isCardToPick(element)) ||
      element.getAttribute('contenteditable') === 'true' ||
      this.#isPassing(element) ||
      this.#isMenu(element) ||
      isChoice(element) ||
      (parent !== null && this.hasNoFigures(parent));
    this.#closed.set(element, answer);
    return answer;
  }

  #isPassing(element: RenderedElement): boolean {
    if (element.to - element.from > LARGEST_PASSING) return false;
    if (element.hasAttribute('floating')) return true;
    const name = element.getAttribute('class');
    if (!name) return false;
    let passing = this.#passing.get(name);
    if (passing === undefined) {
      passing = PASSING.test(wordsOf(name));
      this.#passing.set(name, passing);
    }
    return passing && !isHost(element);
  }

  /** Entries of a menu, some with how many things wait there. */
  #isMenu(element: RenderedElement): boolean {
    const name = element.getAttribute('class');
    if (!name || element.to - element.from > LARGEST_PASSING) return false;
    let isNamed = this.#menus.get(name);
    if (isNamed === undefined) {
      isNamed = MENU.test(wordsOf(name));
      this.#menus.set(name, isNamed);
    }
    return isNamed && !AMOUNT.test(element.text);
  }

  /** The link, button or tab around the element within a few steps; null when there is none. */
  pressableAround(element: RenderedElement): RenderedElement | null {
    let at: RenderedElement | null = element;
    for (let steps = 0; at && steps < 8; steps++, at = at.parent) if (isOne(at, PRESSABLE)) return at;
    return null;
  }
}

/** Some libraries draw any row in a `nav`: one that leads nowhere and lists nothing is no menu. */
const isRowOfFigures = (element: RenderedElement): boolean =>
  element.localName === 'nav' && !element.inside().some((inner) => isOne(inner, PRESSABLE) || inner.matches('li'));

/** Only the number of a card stands on a line of its own: what an entry counts stands behind its caption. */
const isCardToPick = (element: RenderedElement): boolean =>
  PICKED.has(element.getAttribute('role') ?? '') && hasLineOfNumber(element);

const MOST_TEXTS_TO_PICK = 80;
const NUMBER = /^[^\p{L}\p{Nd}]{0,3}(?:\p{L}{1,3}[^\p{L}\p{Nd}]{0,2})?\p{Nd}/u;

function hasLineOfNumber(element: RenderedElement): boolean {
  if (element.to - element.from > MOST_TEXTS_TO_PICK) return false;
  const single = element.inside().filter(({ from, to }) => from === to);
  const numbers = single.filter(({ text }) => NUMBER.test(text));
  const names = single.filter(({ text }) => /\p{L}/u.test(text) && !NUMBER.test(text));
  return numbers.some((number) =>
    names.some((name) => name.to === number.from - 1 && !onOneLine(name.box, number.box)),
  );
}

/** A checkbox or radio with its caption: a column chooser, a filter, a setting. */
const isChoice = (element: RenderedElement): boolean =>
  element.localName === 'label' && element.inside().some((inner) => inner.matches(TICKED)) && !hasLineOfNumber(element);
