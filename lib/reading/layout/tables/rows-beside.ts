/** Tables of one line of own values over lines of earlier ones, of others and of changes: `This period`, `Previous period`, `Change`. */
import { isComparisonWord } from '../../text/change.ts';
import type { LayoutContext } from '../context.ts';
import { againstOf } from '../side.ts';
import { isChangeHead, isCurrent } from '../words/columns.ts';
import type { BesideCell } from './beside.ts';
import { cellAt, leadOf, type Row, type Table } from './table.ts';

export interface OwnRow {
  row: Row;
  /** What the other lines say in a column. */
  beside(column: number): BesideCell[];
}

/** The line of own values where every other line is about it; null for other tables. */
export function ownRowOf({ body }: Table, { numbers }: LayoutContext): OwnRow | null {
  const named = body.map((row) => ({ row, name: nameOf(row) }));
  const own = named.filter(({ name }) => isCurrent(name));
  const [only] = own;
  if (!only || own.length !== 1 || named.length < 2) return null;
  const others: { row: Row; is: Omit<BesideCell, 'tokens'> }[] = [];
  for (const { row, name } of named) {
    if (row === only.row) continue;
    const word = isChangeHead(name) ? { kind: null, relation: true } : isComparisonWord(name, numbers.languages);
    if (!word) return null;
    const compare = word.kind === 'other' ? null : word.kind;
    others.push({ row, is: { relation: word.relation, compare, against: againstOf(compare), label: name } });
  }
  const beside = (column: number) =>
    others.map(({ row, is }) => ({ ...is, tokens: cellAt(row, column)?.tokens ?? [] }));
  return { row: only.row, beside };
}

/** The words that a line starts with; empty where it starts with a value. */
function nameOf({ cells }: Row): string {
  const [first] = [...cells].sort((a, b) => a.from - b.from);
  const lead = first && first.tokens.length === 1 ? leadOf(first) : undefined;
  return lead && !lead.number && !lead.state ? lead.text : '';
}
