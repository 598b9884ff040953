/** Lists of definitions drawn as a table: rows of labels over rows of their values, or labels each before its value, several in a row. */

import { cardDraft } from '../card.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isValue } from '../tokens.ts';
import { bandOf } from './boxes.ts';
import type { RawCell, RawRow, RawTable } from './raw-table.ts';

/** One row of labels over one of values is a table with a head. */
const FEWEST_PAIRS = 2;

/** Every value under its label, all texts then taken; null for any other table. */
export function readDescribed({ root, rows }: RawTable, ctx: LayoutContext): Draft[] | null {
  const pairs = pairsOf(rows) ?? pairsInRows(rows);
  if (!pairs) return null;
  const drafts = pairs.flatMap(([label, values]) => {
    const [only, ...others] = label.tokens.filter((token) => token.label);
    return only && others.length === 0 ? cardDraft(values?.element ?? root, only, values?.tokens ?? [], ctx) : [];
  });
  for (const { cells } of rows) for (const { tokens } of cells) for (const token of tokens) token.taken = true;
  return drafts;
}

/** Each cell of the rows of labels with the one below it, null where that is empty. */
function pairsOf(rows: readonly RawRow[]): [RawCell, RawCell | null][] | null {
  if (rows.length < 2 * FEWEST_PAIRS || rows.length % 2 === 1 || !rows.some(hasLabel)) return null;
  const pairs: [RawCell, RawCell | null][] = [];
  for (let at = 0; at < rows.length; at += 2) {
    const [labels, values] = [rows[at], rows[at + 1]];
    if (!labels || !values || !namesOnly(labels) || hasLabel(values) || values.cells.some(({ isHead }) => isHead))
      return null;
    const bands = labels.cells.map(({ box }) => box);
    const columns = values.cells.map(({ box }) => bandOf(box, bands));
    if (columns.includes(null) || new Set(columns).size < columns.length) return null;
    for (const [column, label] of labels.cells.entries())
      pairs.push([label, values.cells[columns.indexOf(column)] ?? null]);
  }
  return pairs;
}

/** Head cells, each with the one cell behind it; null unless rows are made of these alone, and one of them of two at least. */
function pairsInRows(rows: readonly RawRow[]): [RawCell, RawCell | null][] | null {
  if (!rows.some(hasLabel)) return null;
  const pairs: [RawCell, RawCell | null][] = [];
  let most = 0;
  for (const { cells } of rows) {
    let own = 0;
    for (const [at, cell] of cells.entries()) {
      const before = cells[at - 1];
      if (!cell.isHead && !before?.isHead) return null;
      if (!cell.isHead) continue;
      const behind = cells[at + 1];
      const value = behind && !behind.isHead ? behind : null;
      pairs.push([cell, value]);
      if (value) own++;
    }
    most = Math.max(most, own);
  }
  return most >= FEWEST_PAIRS && pairs.every(([label]) => !label.tokens.some(isValue)) ? pairs : null;
}

const hasLabel = ({ cells }: RawRow): boolean =>
  cells.some(({ tokens }) => tokens.some(({ label }) => label !== null && !label.weak));

const namesOnly = ({ cells }: RawRow): boolean => cells.every(({ tokens }) => !tokens.some(isValue));
