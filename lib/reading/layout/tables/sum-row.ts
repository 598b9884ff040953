/** Rows that the others add up to. A campaign may be called `All products`: only its figures tell whether it is one of many. */
import { addUpTo } from '../../text/interval.ts';
import type { ParsedNumber } from '../../types.ts';
import { cellAt, type Row, type Table } from './table.ts';

/** A single other row equals its own sum. */
const FEWEST_OTHERS = 2;
/** Small counts may add up by chance. */
const SMALLEST_SUM = 10;

const numberIn = (row: Row, column: number): ParsedNumber | null =>
  cellAt(row, column)?.tokens.find(({ number }) => number)?.number ?? null;

/** `Résultats de 2 ensembles`, `来自 2 个系列`: a name that counts the other rows. */
export function countsOthers(name: string, row: Row, table: Table): boolean {
  const [count, ...more] = name.match(/\d+/g) ?? [];
  if (count === undefined || more.length > 0) return false;
  // counted without a list of them: each row of a long table may be asked
  let others = 0;
  for (const other of table.body) if (other !== row && other.section === row.section) others++;
  return others >= FEWEST_OTHERS && count === String(others);
}

/** Whether the values of all other rows of the body add up to those of `row` in one column at least, within their rounding. */
export const isSumOfOthers = (row: Row, { body }: Table): boolean =>
  isSumOf(
    row,
    body.filter((other) => other !== row && other.section === row.section),
    FEWEST_OTHERS,
  );

/** The same of these rows, where so many of them show a number. */
export function isSumOf(row: Row, rows: readonly Row[], fewest: number): boolean {
  return row.cells.some(({ from }) => {
    const sum = numberIn(row, from);
    if (!sum || sum.value < SMALLEST_SUM || sum.shape === 'percent') return false;
    const parts = rows.flatMap((other) => numberIn(other, from) ?? []);
    return parts.length >= fewest && addUpTo(sum, parts);
  });
}
