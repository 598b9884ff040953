/** Figures of one table whose head names metrics. */
import type { LayoutContext, Spot } from '../context.ts';
import type { Draft } from '../draft.ts';
import { unitsOf } from '../senses.ts';
import { readValue } from '../value.ts';
import { isLasting, isTotal } from '../words/rows.ts';
import { addBesideCells, type BesideCell } from './beside.ts';
import { withChangeRows } from './change-rows.ts';
import type { Column, MetricColumn } from './column.ts';
import { nameColumnOf, rowIs } from './rows.ts';
import { type OwnRow, ownRowsOf } from './rows-beside.ts';
import { type SharedName, sharedNamesOf } from './spans.ts';
import { subtotalsIn } from './subtotals.ts';
import { cellAt, type Row, type Table } from './table.ts';

const TOTAL: Spot = { entity: null, segment: null, period: null };

/** Reads every metric column of every row. */
export function readTable(drawn: Table, heads: Column[], ctx: LayoutContext): Draft[] {
  const columns = withTimeOnAir(heads, nameColumnOf(drawn, heads, ctx)?.kind === 'live', ctx);
  const own = ownRowsOf(drawn, ctx);
  if (own.length > 0)
    return own.flatMap(({ row, spot, isShop, beside }) =>
      readRow(drawn, row, columns, spot, ctx, beside).map((draft) => ({ ...draft, isOfOwnShop: isShop })),
    );
  const name = nameColumnOf(drawn, columns, ctx);
  const table = name === null ? withChangeRows(drawn, ctx.numbers) : drawn;
  const shared = sharedNamesOf(table, columns, name);
  const subtotals = subtotalsIn(table);
  return table.body.flatMap((row) => {
    // under a name that spans its rows it is the whole of that name
    if (subtotals.has(row) && !shared.get(row)) return [];
    const under = shared.get(row);
    const is = rowIs(under ? named(row, under) : row, table, columns, name, ctx);
    // a part that nothing tells from its neighbours is neither the whole nor a known part
    const unnamed = is.kind === 'neither' && name !== null && !under && mayBeSum(row, table, columns);
    if ((is.kind === 'neither' && !unnamed) || (under && under.part === null)) return [];
    const spot = is.kind === 'entity' ? { entity: is.entity, segment: partOf(under), period: is.period } : TOTAL;
    return readRow(table, row, columns, spot, ctx).map((draft) => ({
      ...draft,
      unnamed,
      rowsToldAs: name?.toldAs ?? null,
    }));
  });
}

/** The columns of rows that are broadcasts, of which `Duration` says how long each was on air. */
function withTimeOnAir(columns: Column[], areLive: boolean, ctx: LayoutContext): Column[] {
  if (!areLive || !ctx.metricOf(ON_AIR)) return columns;
  const locale = ctx.numbers.locale ?? 'en';
  return columns.map((column) => {
    if (column.kind !== 'text' || !isLasting(column.header)) return column;
    const senses = [{ metric: ON_AIR, platform: 'generic' as const, locale }];
    const match = { senses, unit: null, qualifier: null, qualifierKnown: false, weak: false, how: 'exact' as const };
    return { kind: 'metric', match, label: column.header, token: null, segment: null };
  });
}

const ON_AIR = 'live_duration';

/** The first or last line, of numbers alone: whether it is the sum of the others only they can tell. */
function mayBeSum(row: Row, { body }: Table, columns: Column[]): boolean {
  if (row !== body[0] && row !== body.at(-1)) return false;
  return row.cells.every(({ from, tokens }) => tokens.length === 0 || columns[from]?.kind !== 'text');
}

/** The row with the name that it shares. */
function named(row: Row, { cell }: SharedName): Row {
  return row.cells.includes(cell) ? row : { ...row, cells: [cell, ...row.cells] };
}

/** The line of sums among the parts of one name is the whole of it. */
function partOf(under: SharedName | undefined): string | null {
  return under?.part && !isTotal(under.part) ? under.part : null;
}

function readRow(
  table: Table,
  row: Row,
  columns: Column[],
  spot: Spot,
  ctx: LayoutContext,
  besideRows: OwnRow['beside'] = () => [],
): Draft[] {
  const drafts: Draft[] = [];
  const empty: MetricColumn[] = [];
  for (const [at, column] of columns.entries()) {
    if (column.kind !== 'metric') continue;
    const cell = cellAt(row, at);
    if (!cell) {
      empty.push(column);
      continue;
    }
    if (cell.from !== cell.to || cell.tokens.length === 0) continue;
    const value = readValue(cell.tokens, unitsOf(column.match, ctx), column.match.unit, ctx);
    if (value.ok) addBesideCells(value, [...besideCells(row, columns, at), ...besideRows(at)], ctx);
    drafts.push({
      ...draftOf(column, segmentOf(spot, column), value),
      holder: row.element,
      table: table.holder,
    });
  }
  // a row without any value is a heading between rows
  return drafts.some(({ value }) => value.ok) ? [...drafts, ...emptyOf(empty, table, row, spot, ctx)] : drafts;
}

/** Cells without any text: there is nothing to read, which is not 0. */
function emptyOf(columns: MetricColumn[], table: Table, row: Row, spot: Spot, ctx: LayoutContext): Draft[] {
  if (columns.length === 0) return [];
  const isLoading = ctx.loading.some((element) => row.element.contains(element));
  const value: Draft['value'] = { ok: false, reason: isLoading ? 'loading' : 'missing', text: '' };
  return columns.map((column) => ({
    ...draftOf(column, segmentOf(spot, column), value),
    holder: row.element,
    table: table.holder,
  }));
}

function segmentOf(spot: Spot, column: MetricColumn): Spot {
  const parts = [spot.segment, column.segment].filter((part) => part !== null);
  return { ...spot, segment: parts.length > 0 ? parts.join(' · ') : null };
}

function draftOf(column: MetricColumn, spot: Spot, value: Draft['value']): Omit<Draft, 'holder' | 'table'> {
  return {
    label: column.label,
    labelToken: column.token,
    match: column.match,
    value,
    spot,
    from: 'table',
  };
}

/** What the columns about this column say in this row. */
function besideCells(row: Row, columns: Column[], of: number): BesideCell[] {
  return columns.flatMap((column, at) =>
    column.kind === 'beside' && column.of === of ? [{ ...column, tokens: cellAt(row, at)?.tokens ?? [] }] : [],
  );
}
