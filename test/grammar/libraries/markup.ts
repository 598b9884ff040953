/** Pieces of markup that the templates of component libraries share. */
import { escapeHtml } from '../numbers.ts';
import type { Grid, Row } from '../tables.ts';

/** A library's way of drawing a table. `grid.total` null: it has no line of sums. */
export type TableTemplate = (grid: Grid) => string;

/** The HTML of a row's cells, the name first. */
export const cellsOf = ({ head, cells }: Row): string[] => [head, ...cells.map(({ value }) => value)];
/** The HTML of the texts of the head, the name column's first. */
export const headsOf = ({ corner, headers }: Grid): string[] => [corner, ...headers].map(escapeHtml);

/** An element with a class. */
export const el = (tag: string, name: string, html: string, attributes = ''): string =>
  `<${tag} class="${name}"${attributes && ` ${attributes}`}>${html}</${tag}>`;
export const div = (name: string, html: string, attributes = ''): string => el('div', name, html, attributes);
export const span = (name: string, html: string, attributes = ''): string => el('span', name, html, attributes);
/** Divs in each other, the outermost first. */
export const nested = (names: readonly string[], html: string): string =>
  names.reduceRight((inner, name) => div(name, inner), html);

export const each = <T>(all: readonly T[], html: (one: T, at: number) => string): string => all.map(html).join('');

/** px */
export const NAME_WIDTH = 240;
export const WIDTH = 150;
export const widthOf = ({ headers }: Grid): number => NAME_WIDTH + headers.length * WIDTH;
export const widthAt = (column: number): number => (column === 0 ? NAME_WIDTH : WIDTH);
/** Left edge of a column in px. */
export const leftOf = (column: number): number => (column === 0 ? 0 : NAME_WIDTH + (column - 1) * WIDTH);

/** The columns of a table with a fixed layout; `before` are widths of columns without data, e.g. of boxes to tick. */
export const colgroup = (grid: Grid, before: readonly number[] = []): string =>
  `<colgroup>${each([...before, NAME_WIDTH, ...grid.headers.map(() => WIDTH)], (width) => `<col style="width:${width}px">`)}</colgroup>`;
/** A table with a fixed layout, as split heads and bodies need. */
export const fixedTable = (name: string, grid: Grid, html: string, before: readonly number[] = []): string =>
  el(
    'table',
    name,
    `${colgroup(grid, before)}${html}`,
    `style="table-layout:fixed;border-collapse:collapse;width:${widthOf(grid) + before.reduce((sum, width) => sum + width, 0)}px"`,
  );

/** A small drawing with what it is called for those who do not see it. */
export const icon = (name: string, path: string, title = ''): string =>
  `<svg class="${name}" width="10" height="10" viewBox="0 0 10 10" focusable="false" aria-hidden="${title === ''}">${title && `<title>${title}</title>`}<path d="${path}"/></svg>`;
export const CARET_UP = 'M5 2 9 7H1z';
export const CARET_DOWN = 'M5 8 1 3h8z';
export const FILTER = 'M1 1h8L6 5v4L4 8V5z';
