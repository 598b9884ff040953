/** Heads and totals that a table draws beside its cells, as web components do: rows of plain elements around slotted cells. */

import type { RenderedElement } from '../../capture/element.ts';
import { onOneLine } from '../../rect.ts';
import { branchOf, type Token, type TokenList } from '../tokens.ts';
import { isNamedTotal, MeasuredCell, type RawRow, type RawTable } from './raw-table.ts';

/** Containers around the cells that may hold their head. */
const LEVELS = 2;

/** The table with the head row and total rows that stand outside its cells; unchanged when none is found. */
export function withRowsOutside(table: RawTable, list: TokenList): RawTable {
  if (table.root.localName === 'table') return table;
  const marked = table.rows.filter(({ section }) => section === 'head');
  if (marked.length > 0) return withSumsOutside(table, marked, list);
  if (table.rows.some(hasLabel)) return table;
  const seed = table.rows[0]?.cells[0]?.tokens[0]?.index;
  if (seed === undefined) return table;
  let root: RenderedElement | null = table.root;
  for (let level = 0; root && level <= LEVELS; level++, root = root.parent) {
    const outside = list.slice(list.range(root)).filter((token) => !token.phrase.cell && !token.taken);
    const head = headIn(outside);
    if (head) {
      const rest = outside.filter((token) => !head.element.contains(token.phrase.element));
      const sums = totalsIn(rest).filter(({ cells }) => cells.length <= head.cells.length);
      return { root: table.root, rows: [head, ...table.rows, ...sums] };
    }
  }
  return table;
}

/** Some libraries mark the cells of the head and of the rows, and draw those of the sums below them plainly. */
function withSumsOutside(table: RawTable, head: readonly RawRow[], list: TokenList): RawTable {
  const columns = Math.max(...head.map(({ cells }) => cells.length));
  const last = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ element }) => element.last)));
  const below = list
    .slice(list.range(table.root))
    .filter(({ phrase, taken }) => !phrase.cell && !taken && phrase.element.index > last);
  const sums = totalsIn(below).filter((row) => row.cells.length <= columns && isNamedTotal(row));
  return sums.length === 0 ? table : { ...table, rows: [...table.rows, ...sums] };
}

const hasLabel = (row: RawRow): boolean => row.cells.some((cell) => cell.tokens.some((token) => token.label));

function headIn(outside: Token[]): RawRow | null {
  const labels = outside.filter((token) => token.label);
  const [first] = labels;
  if (!first) return null;
  const row = rowAround(first, labels.length > 1 ? labels : outside, outside);
  return row && row.cells.length > 1 && !row.cells.some((cell) => cell.tokens.some((token) => token.number))
    ? { ...withPinned(row, outside), section: 'head' }
    : null;
}

function totalsIn(outside: readonly Token[]): RawRow[] {
  const rows: RawRow[] = [];
  let rest = [...outside];
  for (;;) {
    const numbers = rest.filter((token) => token.number);
    const [first] = numbers;
    const row = first && numbers.length > 1 ? rowAround(first, numbers, rest) : null;
    if (!row) return rows;
    rows.push({ ...withPinned(row, rest), section: 'foot' });
    rest = rest.filter((token) => !row.element.contains(token.phrase.element));
  }
}

/** The row with the words on its line that stand in a panel of their own, as the heads and totals of pinned columns do. */
function withPinned(row: RawRow, all: readonly Token[]): RawRow {
  const [at] = row.cells[0]?.tokens ?? [];
  const beside = all.filter(
    ({ phrase, number }) =>
      at && !number && !row.element.contains(phrase.element) && onOneLine(phrase.rect, at.phrase.rect),
  );
  const cells = beside.map((token) => {
    const cell = new MeasuredCell(token.phrase.element);
    cell.tokens.push(token);
    return cell;
  });
  return { ...row, cells: [...cells, ...row.cells] };
}

/** The smallest element around `first` that holds another of `kin`, with its children as cells. */
function rowAround(first: Token, kin: Token[], all: Token[]): RawRow | null {
  for (let at: RenderedElement | null = first.phrase.element; at; at = at.parent) {
    const element = at;
    if (!kin.some((token) => token !== first && element.contains(token.phrase.element))) continue;
    const cells = new Map<RenderedElement, MeasuredCell>();
    for (const token of all) {
      const branch = branchOf(element, token.phrase.element);
      if (!branch) continue;
      const cell = cells.get(branch) ?? new MeasuredCell(branch);
      cells.set(branch, cell);
      cell.tokens.push(token);
    }
    return { element, cells: [...cells.values()], section: 'body' };
  }
  return null;
}
