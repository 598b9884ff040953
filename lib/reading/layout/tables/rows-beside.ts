/** Tables of one line of own values over lines of earlier ones, of others and of changes: `This period`, `Previous period`, `Change`. */
import { isComparisonWord } from '../../text/change.ts';
import type { LayoutContext } from '../context.ts';
import { againstOf } from '../side.ts';
import { areShops, isChangeHead, isCurrent } from '../words/columns.ts';
import type { BesideCell } from './beside.ts';
import { cellAt, leadOf, type Row, type Table, textOf } from './table.ts';

export interface OwnRow {
  row: Row;
  /** It is called the own shop. */
  isShop: boolean;
  /** What the other lines say in a column. */
  beside(column: number): BesideCell[];
}

/** The line of own values where every other line is about it or of another shop; null for other tables. */
export function ownRowOf({ body }: Table, { numbers }: LayoutContext): OwnRow | null {
  const named = body.map((row) => ({ row, name: nameOf(row) }));
  const own = named.filter(({ name }) => isCurrent(name));
  const [only] = own;
  if (!only || own.length !== 1 || named.length < 2) return null;
  const isShop = areShops(named.map(({ name }) => name));
  const others: { row: Row; is: Omit<BesideCell, 'tokens'> }[] = [];
  for (const { row, name } of named) {
    if (row === only.row) continue;
    const word = isChangeHead(name) ? { kind: null, relation: true } : isComparisonWord(name, numbers.languages);
    if (!word && isShop) continue;
    if (!word) return null;
    const compare = word.kind === 'other' ? null : word.kind;
    others.push({ row, is: { relation: word.relation, compare, against: againstOf(compare), label: name } });
  }
  const beside = (column: number) =>
    others.map(({ row, is }) => ({ ...is, tokens: cellAt(row, column)?.tokens ?? [] }));
  return { row: only.row, isShop, beside };
}

/** The words that a line starts with, behind its place in a ranking; empty where it starts with a value. */
function nameOf({ cells }: Row): string {
  const [first] = [...cells].sort((a, b) => a.from - b.from).filter((cell) => !isRank(textOf(cell)));
  const lead = first && first.tokens.length === 1 ? leadOf(first) : undefined;
  return lead && !lead.number && !lead.state ? lead.text : '';
}

const isRank = (text: string): boolean => /^#?\d{1,3}$/.test(text);
