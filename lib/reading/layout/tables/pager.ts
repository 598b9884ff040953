/** The number of rows that the page says a table has. */
import type { Draft } from '../draft.ts';
import type { Token } from '../tokens.ts';
import { rowsTotalIn } from '../words/pager.ts';

const DIGIT = /\p{Nd}/u;
/** Texts between the last row and its pager. */
const NEAR = 120;
/** Texts between a total row's name and its first value. */
const NEAR_HEAD = 8;

/** Rows in all, by the pager that follows the largest table, else by the only one on the page; null where none says. */
export function rowsTotalOf(tokens: readonly Token[], drafts: readonly Draft[]): number | null {
  const totals: { index: number; total: number }[] = [];
  for (const token of tokens) {
    const { index } = token;
    // the number of a figure is no pager's
    if (token.taken && token.number) continue;
    const text = token.number || RANGE.test(token.text) ? joinedLine(token, tokens) : token.text;
    const total = text.length > 80 || !DIGIT.test(text) ? null : rowsTotalIn(text);
    if (total !== null) totals.push({ index, total });
  }
  const places = drafts.flatMap(({ table, value }) => (table && value.ok ? [value.token.index] : []));
  const [first, last] = [Math.min(...places) - NEAR_HEAD, Math.max(...places)];
  // a total row may say it within the table
  const behind = totals.find(({ index }) => index > first && index - last < NEAR);
  if (behind) return behind.total;
  const [only, ...others] = new Set(totals.map(({ total }) => total));
  return only !== undefined && others.length === 0 ? only : null;
}

/** The rows shown, the rest of the line in other elements. */
const RANGE = /^(?:\p{L}+\s)?\d+\s?[-–—~]\s?\d+(?:\s\p{L}+)?$/u;
const LINK = /^\p{L}{1,10}$/u;
const LONGEST_LINE = 5;

/** `1` `to` `10` `of` `40`, each in an element of its own. */
function joinedLine({ index, text }: Token, tokens: readonly Token[]): string {
  const texts = [text];
  for (const { number, text: next } of tokens.slice(index + 1, index + LONGEST_LINE)) {
    if (!number && !LINK.test(next)) break;
    texts.push(next);
  }
  return texts.join(' ');
}
