/** Lines of nothing but changes below a line of values, in tables that name no rows. */
import type { NumberContext } from '../../types.ts';
import { sideOf } from '../side.ts';
import type { Token } from '../tokens.ts';
import { cellAt, type Row, type Table } from './table.ts';

/** The table with the changes of such lines in the cells that they stand under. */
export function withChangeRows(table: Table, numbers: NumberContext): Table {
  const body: Row[] = [];
  for (const row of table.body) {
    const above = body.at(-1);
    if (above && isOfChanges(row, numbers)) body[body.length - 1] = joined(above, row);
    else body.push(row);
  }
  return body.length === table.body.length ? table : { ...table, body };
}

function isOfChanges({ cells }: Row, numbers: NumberContext): boolean {
  const tokens = cells.flatMap((cell) => cell.tokens);
  const isChange = (token: Token) => sideOf(token, numbers).kind === 'change';
  return tokens.some(isChange) && tokens.every((token) => isChange(token) || isNone(token));
}

/** No change, or none that is known. */
const isNone = ({ number, state }: Token): boolean =>
  state === 'missing' || (number?.shape === 'percent' && number.value === 0);

const joined = (above: Row, below: Row): Row => ({
  ...above,
  cells: above.cells.map((cell) => ({
    ...cell,
    tokens: [...cell.tokens, ...(cellAt(below, cell.from)?.tokens ?? [])],
  })),
});
