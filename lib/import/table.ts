import type { Platform } from '../funnel/input.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Entity, EntityKind, Period } from '../metrics/figure.ts';
import { findHeader, type HeaderMatch } from '../metrics/header.ts';
import { decideDecimal } from '../reading/text/index.ts';
import { type CellContext, type CellValue, readCell } from './cells.ts';
import { looksLikeDates, readDates } from './dates.ts';
import { entityHeader, isDateHeader, isTotal } from './entities.ts';
import { TableError } from './error.ts';
import type { Cell, Grid } from './grid.ts';

/** One metric column as read. */
export interface MetricColumn {
  metric: string;
  header: string;
  currency: string | null;
  /** One entry a row of `rows`; null: unknown. */
  values: (CellValue | null)[];
}

/** A seller's table in the model's terms. */
export interface ImportedTable {
  /** One entry a row; null throughout when the table has no dates. */
  periods: (Period | null)[] | null;
  entities: (Entity | null)[] | null;
  columns: MetricColumn[];
  rows: number;
  platform: Platform;
  notes: { kind: string; [detail: string]: unknown }[];
}

interface Column {
  index: number;
  header: string;
  cells: Cell[];
  metric: HeaderMatch | null;
}

const HEADER_WITHIN = 40;

/** How well a row serves as the header: the number of its texts that name a metric, a day or what a row is. */
function headerScore(row: Cell[]): number {
  let score = 0;
  for (const cell of row) {
    if (typeof cell !== 'string') continue;
    if (findHeader(cell)) score += 2;
    else if (isDateHeader(cell) || entityHeader(cell)) score += 1;
  }
  return score;
}

/** Exports put their title, shop and range above the table: the header is the row that names the most. */
function findHeaderRow(rows: Cell[][]): number {
  let best = { row: -1, score: 0 };
  for (let row = 0; row < Math.min(rows.length, HEADER_WITHIN); row++) {
    const score = headerScore(rows[row] ?? []);
    if (score > best.score) best = { row, score };
  }
  if (best.score < 2)
    throw new TableError(
      'no column is known: the first row must name the columns, e.g. date, impressions, clicks, add_to_cart, orders, gmv (or the labels of the platform in any language)',
    );
  return best.row;
}

/**
 * What a grid says: days, entities and metrics. Blank cells stay unknown, rows that sum the others are recognised and
 * left out, rows of one key are added up where the metric allows it.
 * Throws a `TableError` that names row (as in the file) and column when the grid cannot be used.
 */
export function readTable(grid: Grid, locale: string | null = null): ImportedTable {
  const headerRow = findHeaderRow(grid.rows);
  const header = grid.rows[headerRow] ?? [];
  const body = grid.rows.slice(headerRow + 1);
  if (body.length === 0) throw new TableError('the table has a header and no rows');
  const columns = header.map((cell, index): Column => {
    const text = cell === null ? '' : String(cell);
    return {
      index,
      header: text,
      cells: body.map((row) => row[index] ?? null),
      metric: text ? findHeader(text) : null,
    };
  });
  const notes: ImportedTable['notes'] = [];
  const dateColumn = chooseDateColumn(columns, locale);
  const metricColumns = onePerMetric(
    columns.filter((column) => column.metric && column !== dateColumn),
    notes,
  );
  if (metricColumns.length === 0)
    throw new TableError(
      `none of the columns is a known metric: ${columns.map(({ header }) => `"${header}"`).join(', ')}`,
    );
  const nameColumns = columns.filter((column) => column !== dateColumn && !column.metric && column.header !== '');
  const keep = dataRows(body, dateColumn, nameColumns, metricColumns, notes);
  const pick = <T>(list: T[]): T[] => keep.map((row) => list[row] as T);
  const rowName = (row: number): string => `row ${headerRow + 2 + row}`;

  const periods = dateColumn ? readDates(pick(dateColumn.cells), dateColumn.header, locale) : null;
  periods?.forEach((period, i) => {
    if (period === null)
      throw new TableError(
        `${rowName(keep[i] ?? 0)}, column "${dateColumn?.header}": "${dateColumn?.cells[keep[i] ?? 0] ?? ''}" is not a date`,
      );
  });
  const texts = metricColumns.flatMap(({ cells }) => cells.filter((cell): cell is string => typeof cell === 'string'));
  const decimal = decideDecimal(texts, locale);
  const read = metricColumns.map((column): MetricColumn => {
    const metric = findMetric(column.metric?.metric ?? '');
    const unit = metric?.unit ?? 'count';
    const labelUnit = column.metric?.unit ?? null;
    const context: CellContext = {
      unit,
      labelUnit,
      decimal,
      locale,
      currency: labelUnit?.currency ?? null,
      rate: rateOf(column),
    };
    const values = keep.map((row) =>
      readCell(column.cells[row] ?? null, context, `${rowName(row)}, column "${column.header}"`),
    );
    const currency = labelUnit?.currency ?? values.find((value) => value?.currency)?.currency ?? null;
    const mixed = values.findIndex((value) => value?.currency && value.currency !== currency);
    if (mixed >= 0)
      throw new TableError(`${rowName(keep[mixed] ?? 0)}, column "${column.header}": two currencies in one column`);
    return { metric: column.metric?.metric ?? '', header: column.header, currency, values };
  });
  const entities = readEntities(nameColumns, keep, periods);
  const table: ImportedTable = {
    periods,
    entities,
    columns: read,
    rows: keep.length,
    platform: platformOf(metricColumns),
    notes,
  };
  return addUp(table);
}

function chooseDateColumn(columns: Column[], locale: string | null): Column | null {
  const named = columns.find(({ header, cells }) => isDateHeader(header) && looksLikeDates(cells, locale));
  return named ?? columns.find(({ metric, cells }) => !metric && looksLikeDates(cells, locale)) ?? null;
}

/** Two columns of one metric: the one whose header says nothing more stands; a note names the other. */
function onePerMetric(columns: Column[], notes: ImportedTable['notes']): Column[] {
  const chosen = new Map<string, Column>();
  for (const column of columns) {
    const id = column.metric?.metric ?? '';
    const old = chosen.get(id);
    if (!old) chosen.set(id, column);
    else {
      const better = old.header.length <= column.header.length ? old : column;
      chosen.set(id, better);
      notes.push({
        kind: 'column_left_out',
        metric: id,
        used: better.header,
        leftOut: better === old ? column.header : old.header,
      });
    }
  }
  return [...chosen.values()];
}

/** Rows of data: not empty ones, not a note below the table, not a row that sums the others. */
function dataRows(
  body: Cell[][],
  dateColumn: Column | null,
  nameColumns: Column[],
  metricColumns: Column[],
  notes: ImportedTable['notes'],
): number[] {
  const keep: number[] = [];
  let totals = 0;
  for (let row = 0; row < body.length; row++) {
    const cells = body[row] ?? [];
    const figures = metricColumns.filter(({ index }) => (cells[index] ?? null) !== null);
    if (
      figures.length === 0 &&
      (!dateColumn || (cells[dateColumn.index] ?? null) === null || cells.filter((c) => c !== null).length === 1)
    )
      continue;
    const leading = [dateColumn, ...nameColumns].flatMap((column) => (column ? [cells[column.index] ?? null] : []));
    const saysTotal = leading.some((cell) => typeof cell === 'string' && isTotal(cell));
    const unnamed = leading.length > 0 && leading.every((cell) => cell === null) && figures.length > 0;
    if (saysTotal || (unnamed && (row === 0 || row === body.length - 1))) totals++;
    else keep.push(row);
  }
  if (totals > 0) notes.push({ kind: 'total_rows_left_out', rows: totals });
  if (keep.length === 0) throw new TableError('the table has no rows of data');
  return keep;
}

/**
 * A bare number in a rate column: a percentage when the header says so or when a value stands above 1 among values that
 * are no fractions of 1; exports write fractions.
 */
function rateOf(column: Column): 'fraction' | 'percent' {
  if (column.metric?.unit?.percent) return 'percent';
  const numbers = column.cells
    .map((cell) => (typeof cell === 'string' ? Number(cell.replace(',', '.')) : cell))
    .filter((n): n is number => typeof n === 'number' && Number.isFinite(n));
  return numbers.some((n) => n > 1) && numbers.filter((n) => n > 1).length * 2 > numbers.length
    ? 'percent'
    : 'fraction';
}

const KIND_ORDER: EntityKind[] = [
  'ad',
  'ad_group',
  'campaign',
  'product',
  'video',
  'live',
  'audience',
  'channel',
  'day',
];

/** What each row is about: the finest named column, with as many others as it takes to tell the rows of one day apart. */
function readEntities(columns: Column[], keep: number[], periods: (Period | null)[] | null): (Entity | null)[] | null {
  const named = columns
    .map((column) => ({ column, entity: entityHeader(column.header) }))
    .filter(({ column }) => keep.some((row) => (column.cells[row] ?? null) !== null));
  const names = named.filter(({ entity }) => entity?.part === 'name');
  const ids = named.filter(({ entity }) => entity?.part === 'id');
  const others = named.filter(({ entity, column }) => !entity && isCategory(column, keep));
  const rank = (kind: EntityKind | undefined) => (kind ? KIND_ORDER.indexOf(kind) : KIND_ORDER.length);
  const ordered = [...names, ...ids.filter(({ entity }) => !names.some((n) => n.entity?.kind === entity?.kind))].sort(
    (a, b) => rank(a.entity?.kind) - rank(b.entity?.kind),
  );
  const chosen: typeof named = [];
  for (const candidate of [...ordered, ...others]) {
    if (chosen.length > 0 && unique(chosen, keep, periods)) break;
    chosen.push(candidate);
  }
  const [first] = chosen;
  if (!first) return null;
  const kind = first.entity?.kind ?? 'channel';
  const idColumn = ids.find(
    ({ entity }) => entity?.kind === kind && !chosen.some((c) => c.column.header === entity?.kind),
  )?.column;
  // Rows of one entity share one object: the model groups by it
  const shared = new Map<string, Entity>();
  return keep.map((row) => {
    const parts = chosen.map(({ column }) => column.cells[row] ?? null).filter((cell) => cell !== null);
    if (parts.length === 0) return null;
    const name = parts.map(String).join(' · ');
    const id = idColumn ? idColumn.cells[row] : null;
    const key = `${name}\u0001${id ?? ''}`;
    const entity = shared.get(key) ?? { kind, name, id: id === null || id === undefined ? null : String(id) };
    shared.set(key, entity);
    return entity;
  });
}

/** A column that sorts the rows into groups, rather than a number or free text of its own in each row. */
function isCategory(column: Column, keep: number[]): boolean {
  const cells = keep.map((row) => column.cells[row] ?? null).filter((cell) => cell !== null);
  const distinct = new Set(cells.map(String)).size;
  const texts = cells.filter((cell) => typeof cell === 'string' && !/^[\d.,\s%+-]+$/.test(cell)).length;
  return texts * 2 > cells.length || (distinct > 1 && distinct <= Math.max(2, Math.sqrt(cells.length)));
}

function unique(chosen: { column: Column }[], keep: number[], periods: (Period | null)[] | null): boolean {
  const seen = new Set<string>();
  return keep.every((row, i) => {
    const key = [periods?.[i]?.start ?? '', ...chosen.map(({ column }) => String(column.cells[row] ?? ''))].join(
      '\u0001',
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The platform whose words the headers are; `generic` when they are the field's own. */
function platformOf(columns: Column[]): Platform {
  const votes = new Map<Platform, number>();
  for (const { metric } of columns) {
    if (metric && metric.platform !== 'generic') votes.set(metric.platform, (votes.get(metric.platform) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > columns.length ? best[0] : 'generic';
}

/** Rows of one day and entity become one: additive metrics are summed, others are unknown unless all say the same. */
function addUp(table: ImportedTable): ImportedTable {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const period = table.periods?.[row];
    const entity = table.entities?.[row];
    const key = [period?.start ?? '', period?.end ?? '', entity?.name ?? '', entity?.id ?? ''].join('\u0001');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  if (groups.size === table.rows || (!table.periods && !table.entities)) return table;
  const firsts = [...groups.values()];
  const columns = table.columns.map((column) => ({ ...column, values: firsts.map((rows) => combine(column, rows)) }));
  return {
    ...table,
    rows: firsts.length,
    periods: table.periods && firsts.map(([row = 0]) => table.periods?.[row] ?? null),
    entities: table.entities && firsts.map(([row = 0]) => table.entities?.[row] ?? null),
    columns,
    notes: [...table.notes, { kind: 'rows_added_up', rows: table.rows, into: firsts.length }],
  };
}

function combine(column: MetricColumn, rows: number[]): CellValue | null {
  const values = rows.map((row) => column.values[row] ?? null);
  const [first = null] = values;
  if (rows.length === 1) return first;
  const known = values.filter((value): value is CellValue => value !== null);
  if (findMetric(column.metric)?.additive) {
    // A sum with an unknown part is unknown
    if (known.length < values.length) return null;
    const sum = (of: (value: CellValue) => number): number => known.reduce((total, value) => total + of(value), 0);
    return {
      value: sum((v) => v.value),
      low: sum((v) => v.low),
      high: sum((v) => v.high),
      currency: first?.currency ?? null,
    };
  }
  return known.length === values.length && known.every(({ value }) => value === known[0]?.value) ? first : null;
}
