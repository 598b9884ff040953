/** Figures of one table whose head names metrics. */
import type { LayoutContext, Spot } from '../context.ts';
import type { Draft, ValueRead } from '../draft.ts';
import { unitsOf } from '../senses.ts';
import { sideOf } from '../side.ts';
import { readValue } from '../value.ts';
import type { BesideColumn, Column, MetricColumn } from './columns.ts';
import { nameColumnOf, rowIs } from './rows.ts';
import { cellAt, type Row, type Table } from './table.ts';

export interface TableRead {
  drafts: Draft[];
  /** Rows that stand for one entity each. */
  rows: number;
}

/** Reads every metric column of every row. */
export function readTable(table: Table, columns: Column[], ctx: LayoutContext): TableRead {
  const name = nameColumnOf(table, columns, ctx);
  const read: TableRead = { drafts: [], rows: 0 };
  for (const row of table.body) {
    const is = rowIs(row, table, columns, name, ctx);
    if (is.kind === 'neither') continue;
    if (is.kind === 'entity') read.rows++;
    const spot: Spot =
      is.kind === 'entity'
        ? { entity: is.entity, segment: null, period: is.period }
        : { entity: null, segment: null, period: null };
    read.drafts.push(...readRow(row, columns, spot, ctx));
  }
  return read;
}

function readRow(row: Row, columns: Column[], spot: Spot, ctx: LayoutContext): Draft[] {
  const drafts: Draft[] = [];
  for (const [at, column] of columns.entries()) {
    if (column.kind !== 'metric') continue;
    const cell = cellAt(row, at);
    if (!cell || cell.from !== cell.to || cell.tokens.length === 0) continue;
    const value = readValue(cell.tokens, unitsOf(column.match, ctx), column.match.unit, ctx);
    if (value.ok) addBeside(value, row, columns, at, ctx);
    drafts.push(draftOf(column, row, { ...spot, segment: column.segment }, value));
  }
  return drafts;
}

function draftOf(column: MetricColumn, row: Row, spot: Spot, value: Draft['value']): Draft {
  return {
    label: column.label,
    labelToken: column.token,
    match: column.match,
    value,
    spot,
    from: 'table',
    holder: row.element,
  };
}

/** What the columns about this column say in this row. */
function addBeside(value: ValueRead, row: Row, columns: Column[], of: number, ctx: LayoutContext): void {
  for (const [at, column] of columns.entries()) {
    if (column.kind !== 'beside' || column.of !== of) continue;
    const tokens = cellAt(row, at)?.tokens ?? [];
    addFrom(value, tokens, column, ctx);
  }
}

function addFrom(value: ValueRead, tokens: Draft['labelToken'][], column: BesideColumn, ctx: LayoutContext): void {
  const token = tokens.find((each) => each?.number || (each && sideOf(each, ctx.numbers).kind === 'change'));
  if (!token) return;
  const side = sideOf(token, ctx.numbers);
  const { number } = token;
  const isPercent = number?.shape === 'percent';
  if (column.relation || side.kind === 'change' || (isPercent && value.number.shape !== 'percent')) {
    if (side.kind !== 'change' && !isPercent) return;
    const said = side.kind === 'change' ? side.change : null;
    const size = Math.abs(said?.value ?? number?.value ?? 0);
    const direction =
      said && said.direction !== 'unknown'
        ? said.direction
        : size === 0
          ? 'flat'
          : (ctx.arrowOf(token.phrase) ?? 'unknown');
    const as = said && said.as !== 'unknown' ? said.as : value.number.shape === 'percent' ? 'unknown' : 'relative';
    value.change ??= {
      value: direction === 'down' ? -size : size,
      as,
      direction,
      text: token.text,
      against: said?.against ?? column.against,
    };
  } else if (column.compare && number) {
    value.compare.push({
      kind: column.compare,
      value: number.value,
      low: number.low,
      high: number.high,
      text: number.text,
      label: column.label,
    });
  }
}
