/** What a row of a table shows below itself when it is opened: its labelled values are of what the row names. */
import type { RenderedElement } from '../capture/element.ts';
import type { Draft } from './draft.ts';

const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
/** How libraries name the line below a row that was opened, and the row itself, as of 2026-11. */
const DETAILS = /expan|detail|child|nested|sub-?(?:row|grid|table)|collapse/i;
const OPENED = '[aria-expanded="true"]';

/**
 * The drafts with the entity of the row under which they stand opened. Where nothing says that the row above was opened,
 * a line with values of its own may head the rows below it as well: then they stay unread. What stands in such a line of a
 * table of orders, customers or posts is left out as its rows are.
 */
export function withOpenedRows(drafts: readonly Draft[]): Draft[] {
  const tables = new Map<RenderedElement, Row[]>();
  for (const draft of drafts) {
    const table = draft.table === null ? null : tableAround(draft.holder);
    if (table === null) continue;
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    if (rows.at(-1)?.element !== draft.holder) rows.push({ element: draft.holder, draft });
  }
  for (const rows of tables.values()) rows.sort((a, b) => a.element.index - b.element.index);
  return drafts.flatMap((draft) => inOpenedRow(draft, tables));
}

interface Row {
  element: RenderedElement;
  draft: Draft;
}

function inOpenedRow(draft: Draft, tables: ReadonlyMap<RenderedElement, readonly Row[]>): Draft | [] {
  const { value, spot, labelToken, holder } = draft;
  const at = value.ok ? value.token.phrase.element : (labelToken?.phrase.element ?? holder);
  if (spot.entity !== null || spot.segment !== null) return draft;
  // a row of a table in a row is a value of that row as well
  for (let table = tableAround(at); table; table = table.parent && tableAround(table.parent)) {
    const rows = tables.get(table);
    if (!rows && isInLineOverAll(at, table) && !isHeaded(draft, table)) return [];
    if (!rows || rows.some(({ element }) => element.contains(at))) continue;
    const above = rows.findLast(({ element }) => element.last < at.index);
    const line = above && lineBelow(above.element, at);
    if (!above || !line || at.closest('tfoot')) continue;
    const { entity } = above.draft.spot;
    if (!entity || !isRow(line)) return draft;
    if (line.previous?.contains(above.element) && isOpened(above.element, line))
      return { ...draft, spot: { ...spot, entity } };
    return unread(draft);
  }
  return draft;
}

function unread(draft: Draft): Draft {
  const { value } = draft;
  return value.ok ? { ...draft, value: { ok: false, reason: 'ambiguous', text: value.text } } : draft;
}

/** In a cell over several columns of a table whose rows are read as none of ours: orders, customers, posts. */
function isInLineOverAll(inside: RenderedElement, table: RenderedElement): boolean {
  const own = (selector: string) => (element: RenderedElement) =>
    element.matches(selector) && tableAround(element) === table;
  let cell = inside;
  while (cell.parent && cell !== table && !own('td')(cell)) cell = cell.parent;
  return Number(cell.getAttribute('colspan') ?? 1) > 1 && table.inside().filter(own('th')).length > 1;
}

/** The label is a head of the table itself, as in lists of definitions. */
const isHeaded = ({ labelToken }: Draft, table: RenderedElement): boolean => {
  const head = labelToken?.phrase.element.closest('th');
  return head != null && tableAround(head) === table;
};

const tableAround = (element: RenderedElement): RenderedElement | null => element.closest(TABLE);

/** The element beside the row, or beside the group that holds nothing but it, in which the other one stands. */
function lineBelow(row: RenderedElement, inside: RenderedElement): RenderedElement | null {
  let line = inside;
  while (line.parent && !line.parent.contains(row)) line = line.parent;
  return line.parent ? line : null;
}

const ROW = 'tr,tbody,[role="row"]';
const isRow = (line: RenderedElement): boolean =>
  line.matches(ROW) || line.children.some((child) => child.matches(ROW));

const isOpened = (row: RenderedElement, line: RenderedElement): boolean =>
  [line, ...line.children].some((element) => DETAILS.test(element.getAttribute('class') ?? '')) ||
  [row, ...row.inside()].some((element) => element.matches(OPENED));
