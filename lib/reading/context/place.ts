/** Where a text stands, as far as the page's context needs it. */
import type { RenderedElement } from '../capture/element.ts';
import type { Phrase } from '../types.ts';

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
