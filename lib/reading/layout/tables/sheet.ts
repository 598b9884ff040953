/** Tables drawn as a spreadsheet: letters over the columns and numbers beside the rows are its margins, no contents. */

const textOf = ({ tokens }: RawRow['cells'][number]): string => tokens.map(({ text }) => text).join(' ');

/** `A`, `B`, `C`: at least two, from the first on. */
function isLetters({ cells }: RawRow): boolean {
  return cells.length > 1 && cells.every((cell, at) => textOf(cell) === String.fromCharCode(65 + at));
}

/** Every row starts with its number. */
function areNumbered(rows: readonly RawRow[]): boolean {
  const first = Number(rows[0]?.cells[0] ? textOf(rows[0].cells[0]) : Number.NaN);
  return rows.every(({ cells }, at) => cells[0] !== undefined && textOf(cells[0]) === String(first + at));
}

/** The table without its margins; other tables as they are. */
import type { RawRow, RawTable } from './raw-table.ts';
export function withoutMargins(table: RawTable): RawTable {
  const [letters, ...rows] = table.rows;
  if (!letters || rows.length === 0 || !isLetters(letters)) return table;
  return { ...table, rows: areNumbered(rows) ? rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) : rows };
}
