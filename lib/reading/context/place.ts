/** Where a text stands, as far as the page's context needs it. */
import type { RenderedElement } from '../capture/element.ts';
import type { Phrase } from '../types.ts';
import { anyOf } from '../words/index.ts';

/** Popups of pickers and calendars, dialogs, notices: their dates are offers, not the period. */
const POPUP =
  /picker-(?:panel|dropdown|popup|container)|datepicker-popup|popover|tooltip|dropdown-menu|notice|notification|banner|announcement|message|toast/i;

/** The control that opens a popup is no popup. */
const isPopup = (element: RenderedElement) =>
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .some((name) => POPUP.test(name) && !/trigger|reference/i.test(name));

function someAround(element: RenderedElement, test: (element: RenderedElement) => boolean): boolean {
  for (let around: RenderedElement | null = element; around; around = around.parent) if (test(around)) return true;
  return false;
}

const SETTING = new Set(['dialog', 'alertdialog', 'tooltip', 'alert', 'listbox', 'menu', 'grid']);

/** True in a calendar, popup, notice or dialog. */
export function isAside(element: RenderedElement): boolean {
  return someAround(element, (around) => {
    const role = around.getAttribute('role');
    if (role !== null && SETTING.has(role)) return true;
    return around.localName === 'dialog' || isPopup(around);
  });
}

/** True in a row or cell of a table of any make. */
export function isInTable(phrase: Phrase): boolean {
  return phrase.cell !== null;
}

/** Captions of the cell beside one that gives the days of a report. */
const DAYS_OF = new RegExp(`^(?:${anyOf('daysOf')})[:：]?$`, 'i');

/**
 * True in a cell of a row that lists things. What is alone in its row, as in an e-mail that is laid out by tables, or behind
 * a caption such as `Report period`, is not listed.
 */
export function isListed({ cell }: Phrase): boolean {
  if (cell === null) return false;
  const row = cell.parent;
  if (row?.localName !== 'tr') return true;
  const others = row.children.filter((other) => other !== cell && other.from <= other.to);
  const [only] = others;
  // a table of nothing but one cell may be a calendar's, or one column of a larger one, unless it has a heading of its own
  if (Number(row.getAttribute('cells')) === 1) return isAllOf(row.closest('table'), cell) && !hasHeading(cell);
  return others.length !== 1 || !only || !DAYS_OF.test(only.text.trim());
}

const isAllOf = (table: RenderedElement | null, cell: RenderedElement): boolean =>
  table === null || (table.from === cell.from && table.to === cell.to);

const hasHeading = (cell: RenderedElement): boolean =>
  cell.inside().some(({ localName }) => /^h[1-6]$/.test(localName));

const LEVELS_OF_CONTROL = 2;

/** A control that says itself that it opens something to choose from; not the month over the days of a calendar, which does too. */
export function opensPicker(element: RenderedElement): boolean {
  let around: RenderedElement | null = element;
  for (let level = 0; around && level < LEVELS_OF_CONTROL; level++, around = around.parent) {
    if (around.getAttribute('role') !== 'combobox' && !around.hasAttribute('aria-haspopup')) continue;
    const beside = [around.next, around.parent?.next, around.parent?.parent?.next];
    return !beside.some((other) => other && isCalendar(other));
  }
  return false;
}

const FEWEST_DAYS = 20;

/** Whether days stand in it, each in an element of its own. */
const isCalendar = (element: RenderedElement): boolean =>
  element.inside().filter(({ children, text }) => children.length === 0 && /^(?:[12]?\d|3[01])$/.test(text)).length >=
  FEWEST_DAYS;

/** A control that opens a picker: its text is what is chosen. */
export function isTrigger(element: RenderedElement): boolean {
  let around: RenderedElement | null = element;
  for (let level = 0; around && level < 4; level++, around = around.parent) {
    if (around.getAttribute('role') === 'combobox' || around.hasAttribute('aria-haspopup')) return true;
    if (
      /date-?(?:range)?-?picker|range-?picker|picker|select(?:or|ion)?[-_]|dropdown-(?:trigger|toggle)|select$/i.test(
        around.getAttribute('class') ?? '',
      )
    )
      return true;
  }
  return false;
}
