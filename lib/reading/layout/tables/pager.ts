/** The number of rows that the page says a table has. */

import type { Token } from '../tokens.ts';
import { rowsTotalIn } from '../words/pager.ts';

/** Rows in all, where every pager of the page says the same; null otherwise. */
export function rowsTotalOf(tokens: readonly Token[]): number | null {
  const totals = new Set<number>();
  for (const token of tokens) {
    if (token.text.length > 60 || !/\p{Nd}/u.test(token.text)) continue;
    const total = rowsTotalIn(token.text);
    if (total !== null) totals.add(total);
  }
  const [only] = totals;
  return totals.size === 1 ? (only ?? null) : null;
}
