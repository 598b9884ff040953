/** Figures of one table whose head names metrics. */
import type { LayoutContext, Spot } from '../context.ts';
import type { Draft } from '../draft.ts';
import { unitsOf } from '../senses.ts';
import { readValue } from '../value.ts';
import { addBesideCells, type BesideCell } from './beside.ts';
import type { Column, MetricColumn } from './columns.ts';
import { nameColumnOf, rowIs } from './rows.ts';
import { cellAt, type Row, type Table } from './table.ts';

const TOTAL: Spot = { entity: null, segment: null, period: null };

/** Reads every metric column of every row. */
export function readTable(table: Table, columns: Column[], ctx: LayoutContext): Draft[] {
  const name = nameColumnOf(table, columns, ctx);
  return table.body.flatMap((row) => {
    const is = rowIs(row, table, columns, name, ctx);
    if (is.kind === 'neither') return [];
    const spot = is.kind === 'entity' ? { entity: is.entity, segment: null, period: is.period } : TOTAL;
    return readRow(table, row, columns, spot, ctx).map((draft) => ({ ...draft, rowsToldAs: name?.toldAs ?? null }));
  });
}

function readRow(table: Table, row: Row, columns: Column[], spot: Spot, ctx: LayoutContext): Draft[] {
  const drafts: Draft[] = [];
  for (const [at, column] of columns.entries()) {
    if (column.kind !== 'metric') continue;
    const cell = cellAt(row, at);
    if (!cell || cell.from !== cell.to || cell.tokens.length === 0) continue;
    const value = readValue(cell.tokens, unitsOf(column.match, ctx), column.match.unit, ctx);
    if (value.ok) addBesideCells(value, besideCells(row, columns, at), ctx);
    drafts.push({
      ...draftOf(column, { ...spot, segment: column.segment }, value),
      holder: row.element,
      table: table.holder,
    });
  }
  return drafts;
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
