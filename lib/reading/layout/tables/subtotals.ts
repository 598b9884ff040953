/** Lines that sum a part of the rows: `Subtotal`, `Search total`. They are neither rows of their own nor the whole. */
import { isTotal } from '../words/rows.ts';
import { isSumOf } from './sum-row.ts';
import { type Row, type Table, textOf } from './table.ts';

/** The lines called totals that sum no more than the rows right before them, where there are several. */
export function subtotalsIn({ body }: Table): ReadonlySet<Row> {
  const called = body.filter(isCalledTotal);
  if (called.length < 2) return new Set();
  const isCalled = new Set(called);
  const rows = body.filter((row) => !isCalled.has(row));
  const parts: Row[] = [];
  let group: Row[] = [];
  for (const row of body) {
    if (!isCalled.has(row)) group.push(row);
    else {
      if (group.length < rows.length && isSumOf(row, group, 1)) parts.push(row);
      group = [];
    }
  }
  return new Set(parts);
}

/** The first text of the line is, begins or ends with a word for the sum. */
function isCalledTotal({ cells }: Row): boolean {
  const name = textOf([...cells].sort((a, b) => a.from - b.from).find(({ tokens }) => tokens.length > 0)).trim();
  const words = name.split(/\s+/);
  return isTotal(name) || [words[0], words.at(-1), name.slice(-2)].some((word) => word !== undefined && isTotal(word));
}
