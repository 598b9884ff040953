/** Tables of one line of own values over lines of earlier ones, of others and of changes: `This period`, `Previous period`, `Change`. */
import { isComparisonWord } from '../../text/change.ts';
import type { LayoutContext, Spot } from '../context.ts';
import { againstOf } from '../side.ts';
import { areShops, isChangeHead, isCurrent } from '../words/columns.ts';
import type { BesideCell } from './beside.ts';
import { spotsOfDays } from './own-days.ts';
import { cellAt, leadOf, type Row, type Table, textOf } from './table.ts';

export interface OwnRow {
  row: Row;
  spot: Spot;
  /** It is called the own shop. */
  isShop: boolean;
  /** What the lines about it say in a column. */
  beside(column: number): BesideCell[];
}

/** The lines of own values where every other line is about them or of another shop; empty for other tables. */
export function ownRowsOf({ body }: Table, ctx: LayoutContext): OwnRow[] {
  const named = body.map((row) => ({ row, name: nameOf(row) }));
  if (named.length < 2) return [];
  const isShop = areShops(named.map(({ name }) => name));
  const spots = spotsOfDays(
    named.map(({ name }) => ({ name, isValue: isCurrent(name) })),
    ctx,
  );
  const own: (OwnRow & { others: Other[] })[] = [];
  const ahead: Other[] = [];
  for (const [at, { row, name }] of named.entries()) {
    const spot = spots[at] ?? (isCurrent(name) ? WHOLE : null);
    if (spot) {
      // lines before the first of own values speak of these
      const others = own.length === 0 ? ahead : [];
      own.push({ row, spot, isShop, others, beside: (column) => cellsOf(others, column) });
      continue;
    }
    const word = isChangeHead(name) ? { kind: null, relation: true } : isComparisonWord(name, ctx.numbers.languages);
    if (!word && isShop) continue;
    if (!word) return [];
    const compare = word.kind === 'other' ? null : word.kind;
    const is = { relation: word.relation, compare, against: againstOf(compare), label: name };
    (own.at(-1)?.others ?? ahead).push({ row, is });
  }
  return own;
}

/** A line that says more of the own values. */
interface Other {
  row: Row;
  is: Omit<BesideCell, 'tokens'>;
}

const cellsOf = (others: readonly Other[], column: number): BesideCell[] =>
  others.map(({ row, is }) => ({ ...is, tokens: cellAt(row, column)?.tokens ?? [] }));

const WHOLE: Spot = { entity: null, segment: null, period: null };

/** The words that a line starts with, behind its place in a ranking; empty where it starts with a value. */
function nameOf({ cells }: Row): string {
  const [first] = [...cells].sort((a, b) => a.from - b.from).filter((cell) => !isRank(textOf(cell)));
  const lead = first && first.tokens.length === 1 ? leadOf(first) : undefined;
  return lead && !lead.number && !lead.state ? lead.text : '';
}

const isRank = (text: string): boolean => /^#?\d{1,3}$/.test(text);
