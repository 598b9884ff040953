/** Tables whose metrics run down the first column, with periods or parts across. */

import type { Entity, Period } from '../../../metrics/figure.ts';
import { isComparisonWord } from '../../text/change.ts';
import { findRelative } from '../../text/relative.ts';
import type { LayoutContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { unitsOf } from '../senses.ts';
import { againstOf } from '../side.ts';
import { unitIn, withUnitApart } from '../unit-apart.ts';
import { readValue } from '../value.ts';
import { areShops, isChangeHead, isCurrent, isOwnShop } from '../words/columns.ts';
import { isRuleHead, isTeachingHead } from '../words/example.ts';
import { isNotMeasured } from '../words/others.ts';
import { isAverage, isChannel, isTotal } from '../words/rows.ts';
import { addBesideCells, type BesideCell } from './beside.ts';
import type { ColumnIs } from './column-is.ts';
import { nameOf } from './columns.ts';
import { withEarlierBeside } from './earlier-column.ts';
import { withOwnDays } from './own-days.ts';
import { cellAt, type Table, textOf } from './table.ts';

/** One label among several rows is a word of a list, such as `Refund` on a bank statement. */
const FEWEST_LABELS = 2;
/** Everyday words alone are labels where there are several and heads compare periods. */
const FEWEST_EVERYDAY = 3;

/** Column whose cells are the metrics' labels; null when the table is not transposed. */
export function labelColumnOf(table: Table, ctx: LayoutContext): number | null {
  if (table.head.length === 0 || table.columns < 2) return null;
  for (const column of [0, 1]) {
    const cells = table.body.map((row) => cellAt(row, column)).filter((cell) => cell !== undefined);
    const labels = cells.flatMap((cell) => nameOf(cell, ctx).match ?? []);
    const strong = labels.filter(({ weak }) => !weak).length;
    if (strong === 0 && labels.length < FEWEST_EVERYDAY) continue;
    const isNamed =
      strong > 0 && strong >= Math.min(FEWEST_LABELS, cells.length, table.body.length) && strong >= 0.5 * cells.length;
    // everyday words are labels beside one that is nothing else, where no row is named otherwise or heads compare periods
    const isMostly = labels.length >= FEWEST_LABELS && labels.length >= 0.5 * cells.length;
    if (isNamed || (strong > 0 && labels.length === cells.length) || (isMostly && comparesPeriods(table, ctx)))
      return column;
  }
  return null;
}

const comparesPeriods = (table: Table, { numbers }: LayoutContext): boolean =>
  Array.from({ length: table.columns }, (_, at) => headText(table, at)).some(
    (head) => isChangeHead(head) || EARLIER.has(isComparisonWord(head, numbers.languages)?.kind ?? null),
  );

const EARLIER: ReadonlySet<string | null> = new Set(['previous_period', 'yesterday', 'last_year']);

/** Reads every row whose first cell is a label. */
export function readTransposed(table: Table, labels: number, ctx: LayoutContext): Draft[] {
  const heads = Array.from({ length: table.columns }, (_, at) => headText(table, at));
  const told = heads.map((head, at): ColumnIs => (at <= labels ? { kind: 'other' } : columnIs(head, ctx)));
  const parts = withoutStepRates(withPlans(withOwnDays(told, heads, ctx), heads), table);
  const columns = withEarlierBeside(withoutOtherShops(parts, heads), heads);
  if (isOfOthersOnly(table, columns, ctx.list)) return [];
  const lone = columns.filter((column) => column.kind === 'values').length === 0 && table.columns === labels + 2;
  if (lone) columns[labels + 1] = { kind: 'values', spot: { entity: null, segment: null, period: null } };
  return table.body.flatMap((row) => {
    const cell = cellAt(row, labels);
    const name = cell ? nameOf(cell, ctx) : null;
    if (!name?.match) return [];
    const apart = row.cells.flatMap(({ tokens: [only, ...more] }) => (only && more.length === 0 ? only : []));
    const match = withUnitApart(name.match, apart, ctx);
    const drafts: Draft[] = [];
    for (const [at, column] of columns.entries()) {
      const own = column.kind === 'values' ? cellAt(row, at) : undefined;
      if (!own || column.kind !== 'values' || own.from !== own.to || own.tokens.length === 0) continue;
      if (own.tokens.every((token) => unitIn(token) !== null)) continue;
      const value = readValue(own.tokens, unitsOf(match, ctx), match.unit, ctx);
      if (value.ok) addBesideCells(value, besideCells(row, columns, at), ctx);
      drafts.push({
        label: name.text,
        labelToken: name.token,
        match,
        value,
        spot: column.spot,
        from: 'table',
        holder: row.element,
        table: table.holder,
        isOfOwnShop: heads.some(isOwnShop),
      });
    }
    return drafts;
  });
}

/** `Plan` beside `Fact` is what was aimed at; a part of the page may be called so, too. */
function withPlans(columns: ColumnIs[], heads: readonly string[]): ColumnIs[] {
  if (!heads.some(isCurrent)) return columns;
  return columns.map((column, at) => {
    const label = heads[at] ?? '';
    const isPlan = column.kind === 'values' && column.spot.segment === label && PLAN.test(label);
    return isPlan ? { kind: 'beside', relation: false, compare: 'target', against: null, label } : column;
  });
}

/** The same in most languages. */
const PLAN = /^(?:plan|план|plano|piano|计划|計畫|計画)$/iu;

/** `Users` beside `Conversion` and `Drop-off`: one column counts the steps of a funnel, and the rates between them are of no step. */
function withoutStepRates(columns: ColumnIs[], { body }: Table): ColumnIs[] {
  const parts = columns.flatMap((column, at) =>
    column.kind === 'values' && column.spot.entity === null && column.spot.segment !== null ? [at] : [],
  );
  const numbers = (at: number) =>
    body.flatMap((row) => cellAt(row, at)?.tokens.flatMap(({ number }) => number ?? []) ?? []);
  const isOfRates = (at: number) => numbers(at).length > 1 && numbers(at).every(({ shape }) => shape === 'percent');
  const rates = parts.filter(isOfRates);
  const [counts, ...more] = parts.filter((at) => !isOfRates(at));
  // `Achieved` beside `Goal`
  if (columns.some((column) => column.kind === 'beside' && column.compare === 'target'))
    return columns.map((column, at) => (rates.includes(at) ? { kind: 'other' } : column));
  if (counts === undefined || more.length > 0 || rates.length === 0 || columns.length - parts.length > 1)
    return columns;
  return columns.map((column, at) => {
    if (at === counts) return { kind: 'values', spot: { entity: null, segment: null, period: null } };
    return rates.includes(at) ? { kind: 'other' } : column;
  });
}

/** Beside the own shop stand others, unless a sum of all or a channel says that these are its parts. */
function withoutOtherShops(columns: ColumnIs[], heads: readonly string[]): ColumnIs[] {
  if (!areShops(heads)) return columns;
  return columns.map((column) =>
    column.kind === 'values' && column.spot.segment !== null ? { kind: 'other' } : column,
  );
}

/** `Industry average` beside `Top sellers`: no column is said to be the seller's own. */
function isOfOthersOnly(table: Table, columns: readonly ColumnIs[], { languages }: LayoutContext['list']): boolean {
  const heads = columns.map((_, at) => headText(table, at));
  const isNamedPart = (column: ColumnIs) =>
    column.kind === 'values' && column.spot.segment !== null && column.spot.entity === null;
  return (
    heads.some((text) => isNotMeasured(text, languages)) &&
    columns.every((column) => column.kind !== 'values' || isNamedPart(column))
  );
}

/** The lowest text over a column; where that says nothing but that values stand below, `Value` under `New customers`, the one above. */
function headText(table: Table, column: number): string {
  const path = table.head.map((row) => textOf(cellAt(row, column))).filter((text) => text !== '');
  const named = path.filter((text) => !isCurrent(text) && !isTotal(text));
  const leaf = path.at(-1) ?? '';
  return isCurrent(leaf) || isTotal(leaf) ? (named.at(-1) ?? leaf) : leaf;
}

function columnIs(text: string, ctx: LayoutContext): ColumnIs {
  const values = (entity: Entity | null, segment: string | null, period: Period | null): ColumnIs => ({
    kind: 'values',
    spot: { entity, segment, period },
  });
  if (isCurrent(text) || isTotal(text)) return values(null, null, null);
  const word = isChangeHead(text) ? { kind: null, relation: true } : isComparisonWord(text, ctx.numbers.languages);
  const isOther =
    isAverage(text, ctx.numbers.languages) ||
    isNotMeasured(text, ctx.numbers.languages) ||
    isTeachingHead(text) ||
    isRuleHead(text);
  if (!text || (isOther && !word)) return { kind: 'other' };
  if (word) {
    const compare = word.kind === 'other' ? null : word.kind;
    return { kind: 'beside', relation: word.relation, compare, against: againstOf(compare), label: text };
  }
  const day = ctx.dayOf(text);
  if (day) return values({ kind: 'day', name: day, id: null }, null, { start: day, end: day });
  const period = findRelative(text) ? null : ctx.periodOf(text);
  if (period) return values(null, null, period);
  if (isChannel(text)) return values({ kind: 'channel', name: text, id: null }, null, null);
  return values(null, text, null);
}

/** Comparisons and changes up to the next column of values speak of the values before them. */
function besideCells(row: Table['body'][number], columns: ColumnIs[], of: number): BesideCell[] {
  const cells: BesideCell[] = [];
  const values = columns.flatMap((column, at) => (column.kind === 'values' ? [at] : []));
  for (const [at, column] of columns.entries()) {
    if (column.kind !== 'beside') continue;
    const owner = values.filter((value) => value < at).at(-1) ?? values[0];
    if (owner === of) cells.push({ ...column, tokens: cellAt(row, at)?.tokens ?? [] });
  }
  return cells;
}
