/** Tables that nothing holds together but where their parts stand. */
import type { Row } from '../tables.ts';
import { cellsOf, div, each, headsOf, leftOf, type TableTemplate, widthAt, widthOf } from './markup.ts';

/** px */
const HIGH = 76;
const HEAD_HIGH = 120;

const sized = (column: number) => `width:${widthAt(column)}px;flex:none`;

/** https://tanstack.com/virtual: rows placed by transform under a head that sticks; nothing says that it is a table. */
const tanstack: TableTemplate = (grid) => {
  const line = (cells: readonly string[]) =>
    each(cells, (html, at) => div('px-3 py-2 truncate', html, `style="${sized(at)}"`));
  const row = (one: Row, index: number) =>
    div(
      'absolute flex w-full border-b',
      line(cellsOf(one)),
      `data-index="${index}" style="position:absolute;top:0;left:0;display:flex;height:${HIGH}px;transform:translateY(${index * HIGH}px)"`,
    );
  const rows = [...grid.rows, ...(grid.total ? [grid.total] : [])];
  return div(
    'overflow-auto rounded-md border',
    div(
      'relative',
      `${div('sticky top-0 z-10 flex bg-muted', line(headsOf(grid)), 'style="position:sticky;top:0;display:flex;height:40px"')}${div('relative', each(rows, row), `style="position:relative;height:${rows.length * HIGH}px"`)}`,
      `style="width:${widthOf(grid)}px"`,
    ),
  );
};

/** A fixed column and the rest are tables of their own, each with head and body apart, as lists of campaigns have them. */
const twoPanes: TableTemplate = (grid) => {
  const table = (name: string, from: number, to: number, rows: readonly (readonly string[])[], tag: 'th' | 'td') =>
    `<table class="${name}" style="table-layout:fixed;border-collapse:collapse;width:${leftOf(to) - leftOf(from)}px"><colgroup>${each(headsOf(grid).slice(from, to), (_, at) => `<col style="width:${widthAt(from + at)}px">`)}</colgroup><t${tag === 'th' ? 'head' : 'body'}>${each(rows, (cells) => `<tr style="height:${tag === 'th' ? HEAD_HIGH : HIGH}px">${each(cells.slice(from, to), (html) => `<${tag}>${div('pane-cell', html)}</${tag}>`)}</tr>`)}</t${tag === 'th' ? 'head' : 'body'}></table>`;
  const rows = [...(grid.total ? [grid.total] : []), ...grid.rows].map(cellsOf);
  const pane = (name: string, from: number, to: number) =>
    div(
      name,
      `${div('pane-thead', table('pane-table', from, to, [headsOf(grid)], 'th'))}${div('pane-tbody', table('pane-table', from, to, rows, 'td'))}`,
    );
  return div(
    'pane-wrapper',
    `${pane('pane-fixed-left', 0, 1)}${pane('pane-scroll', 1, grid.headers.length + 1)}`,
    'style="display:flex"',
  );
};

export const PANES: Record<string, TableTemplate> = {
  'TanStack virtual rows': tanstack,
  'two panes of split tables': twoPanes,
};
