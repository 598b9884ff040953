import type { RenderedElement } from './element.ts';

/** What is headed or has rows of its own is a part of the page. */
const PART = 'h1,h2,h3,h4,h5,h6,[role="heading"],section,article,main,form,table';
const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const HEAD = 'th,thead,caption,[role="columnheader"],[role="rowheader"]';
/** Elements with texts in a cell of data, at most. */
const LARGEST_CELL = 20;

const known = new WeakMap<RenderedElement, boolean>();

/** Whether a table has no heads and whole parts of the page in its cells: some pages are laid out so. */
export function isLayout(table: RenderedElement): boolean {
  let is = known.get(table);
  if (is === undefined) {
    is = isLaidOut(table);
    known.set(table, is);
  }
  return is;
}

function isLaidOut(table: RenderedElement): boolean {
  const own = table.inside().filter((element) => element.parent?.closest(TABLE) === table);
  if (own.some((element) => element.matches(HEAD))) return false;
  const isAlone = own.filter(({ localName }) => localName === 'tr').length === 1;
  return own.some((element) => element.localName === 'td' && isPart(element, isAlone));
}

/** In a single row what has a heading is a part of the page, however small. */
const isPart = (cell: RenderedElement, isAlone: boolean): boolean =>
  (isAlone || cell.last - cell.index > LARGEST_CELL) && cell.inside().some((element) => element.matches(PART));
