/** The columns of a table: which row heads them, what each means, and how its bare rates are meant. */

import { findHeader, type HeaderMatch } from '../metrics/header.ts';
import { entityHeader, isDateHeader } from './entities.ts';
import { TableError } from './error.ts';
import type { Cell } from './grid.ts';
import type { ImportedTable } from './imported-table.ts';
import { readPrevious } from './previous.ts';
import { isFigure } from './upright.ts';

/** One column as it stands in the file, with what its header says. */
export interface Column {
  index: number;
  header: string;
  cells: Cell[];
  metric: HeaderMatch | null;
  /** Set when the column holds the metric of the period before. */
  earlier: HeaderMatch | null;
}

const HEADER_WITHIN = 40;

/** How well a row serves as the header: what its texts name, a metric, a day or what a row is. Figures name nothing. */
function headerScore(row: Cell[]): number {
  let score = 0;
  let figures = 0;
  for (const cell of row) {
    if (isFigure(cell)) figures++;
    if (typeof cell !== 'string') continue;
    if (findHeader(cell) || readPrevious(cell)) score += 2;
    else if (isDateHeader(cell) || entityHeader(cell)) score += 1;
  }
  return figures >= score ? 0 : score;
}

/** Exports put their title, shop and range above the table: the header is the row that names the most. */
export function findHeaderRow(rows: Cell[][]): number {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(rows.length, HEADER_WITHIN); row++) {
    const score = headerScore(rows[row] ?? []);
    if (score > best.score) best = { row, score };
  }
  if (best.score < 2)
    throw new TableError(
      'no column is known: the first row must name the columns, e.g. date, impressions, clicks, add_to_cart, orders, gmv (or the labels of the platform in any language)',
    );
  return best.row;
}

/** The columns under a header. */
export function columnsUnder(titles: readonly string[], body: readonly Cell[][]): Column[] {
  return titles.map((text, index): Column => {
    const cells = body.map((row) => row[index] ?? null);
    const earlier = text ? readPrevious(text) : null;
    return { index, header: text, cells, metric: text && !earlier ? findHeader(text) : null, earlier };
  });
}

/** Two columns of one metric: the one whose header says nothing more stands; a note names the other. */
export function onePerMetric(columns: Column[], notes: ImportedTable['notes']): Column[] {
  const chosen = new Map<string, Column>();
  for (const column of columns) {
    const id = column.metric?.metric ?? '';
    const old = chosen.get(id);
    if (!old) chosen.set(id, column);
    else {
      const better = old.header.length <= column.header.length ? old : column;
      chosen.set(id, better);
      notes.push({
        kind: 'column_left_out',
        metric: id,
        used: better.header,
        leftOut: better === old ? column.header : old.header,
      });
    }
  }
  return [...chosen.values()];
}

/** Decimals of a rate from which on it is a fraction: percentages are printed with two at most. */
const DECIMALS_OF_FRACTIONS = 3;

/**
 * How bare numbers in a rate column are meant: a percentage when the header says so or when values stand above 1 among values
 * that are no fractions of 1, a fraction where they have more decimals than percentages are printed with. Null where it cannot
 * be told: 0.85 is 85 % in one export and 0.85 % in another.
 */
export function rateOf(column: Column): 'fraction' | 'percent' | null {
  if (column.metric?.unit?.percent) return 'percent';
  const bare = column.cells.flatMap((cell) => {
    const number = typeof cell === 'string' ? Number(cell.replace(',', '.')) : cell;
    return typeof number === 'number' && Number.isFinite(number) ? [number] : [];
  });
  if (bare.some((n) => n > 1) && bare.filter((n) => n > 1).length * 2 > bare.length) return 'percent';
  const decimals = Math.max(0, ...bare.map((n) => String(n).split('.')[1]?.length ?? 0));
  const isTold = decimals >= DECIMALS_OF_FRACTIONS || bare.every((n) => n === 0 || n === 1);
  return isTold ? 'fraction' : null;
}
