/** Rows that stand over others and are named in a column of their own: `LIVE (2)` under `Group`, the campaigns beside it. */
import { cellAt, type Row, type Table } from './table.ts';

/**
 * Among `texts`, the column that names the groups of the rows whose names stand in column `names`: no row has a text in both, and
 * some have one in each. Null when there is none.
 */
export function groupColumnOf({ body }: Table, names: number, texts: readonly number[]): number | null {
  const hasText = (row: Row, column: number) => (cellAt(row, column)?.tokens.length ?? 0) > 0;
  const named = body.filter((row) => hasText(row, names));
  const others = body.filter((row) => !hasText(row, names));
  if (named.length === 0 || others.length === 0) return null;
  const found = texts.find(
    (column) =>
      column !== names && others.some((row) => hasText(row, column)) && !named.some((row) => hasText(row, column)),
  );
  return found ?? null;
}
