import type { Platform } from '../funnel/input.ts';
import { findMetric } from '../metrics/catalogue.ts';
import { detectLocales } from '../metrics/detect-locales.ts';
import type { Entity, Period } from '../metrics/figure.ts';
import { findHeader, type HeaderMatch } from '../metrics/header.ts';
import { allShards } from '../metrics/lexicon/shards.ts';
import { decideDecimal } from '../reading/text/index.ts';
import { addUp } from './add-up.ts';
import { type CellContext, type CellValue, readCell } from './cells.ts';
import { commonColumns, currencyOf, timeZonesIn } from './common-columns.ts';
import { dataRows } from './data-rows.ts';
import { lackYear, looksLikeDates, readDates } from './dates.ts';
import { entityHeader, isDateHeader } from './entities.ts';
import { TableError } from './error.ts';
import { isGmvMax } from './gmv-max.ts';
import type { Cell, Grid } from './grid.ts';
import { objectiveColumn, objectivesIn } from './objectives.ts';
import { isChinese, platformOf } from './origin.ts';
import { readPrevious } from './previous.ts';
import { promotionColumn } from './promotion-days.ts';
import { readEntities, sortsRows } from './row-names.ts';
import { spansOf } from './spans.ts';
import { isFigure, upright } from './upright.ts';

/** One metric column as read. */
export interface MetricColumn {
  metric: string;
  header: string;
  currency: string | null;
  /** One entry a row of `rows`; null: unknown. */
  values: (CellValue | null)[];
  /** The same of the period before, where the table has a column for it. */
  previous: (CellValue | null)[] | null;
}

/** A seller's table in the model's terms. */
export interface ImportedTable {
  /** One entry a row; null throughout when the table has no dates. */
  periods: (Period | null)[] | null;
  entities: (Entity | null)[] | null;
  columns: MetricColumn[];
  rows: number;
  platform: Platform;
  /** Orders and revenue of all traffic, not of the ads: GMV Max, 全域推广. */
  gmvMax: boolean;
  /** Buyers can skip the cart: so it is in the shops of China, whose tables are in Chinese. */
  buyNow: boolean;
  /** Days that a column of the table marks as promotion days. */
  promotions: Period[];
  /** Objective of each campaign by its name, where a column tells. */
  objectives: ReadonlyMap<string, string>;
  notes: { kind: string; [detail: string]: unknown }[];
}

interface Column {
  index: number;
  header: string;
  cells: Cell[];
  metric: HeaderMatch | null;
  /** Set when the column holds the metric of the period before. */
  earlier: HeaderMatch | null;
}

const HEADER_WITHIN = 40;

/** How well a row serves as the header: what its texts name, a metric, a day or what a row is. Figures name nothing. */
function headerScore(row: Cell[]): number {
  let score = 0;
  let figures = 0;
  for (const cell of row) {
    if (isFigure(cell)) figures++;
    if (typeof cell !== 'string') continue;
    if (findHeader(cell) || readPrevious(cell)) score += 2;
    else if (isDateHeader(cell) || entityHeader(cell)) score += 1;
  }
  return figures >= score ? 0 : score;
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
export function readTable(source: Grid, given: string | null = null, year: number | null = null): ImportedTable {
  const grid = upright(source);
  const headerRow = findHeaderRow(grid.rows);
  const header = grid.rows[headerRow] ?? [];
  const body = grid.rows.slice(headerRow + 1);
  if (body.length === 0) throw new TableError('the table has a header and no rows');
  const titles = header.map((cell) => (cell === null ? '' : String(cell)));
  const locale = given ?? detectLocales(titles, null, allShards())[0] ?? null;
  const columns = titles.map((text, index): Column => {
    const cells = body.map((row) => row[index] ?? null);
    const earlier = text ? readPrevious(text) : null;
    return { index, header: text, cells, metric: text && !earlier ? findHeader(text) : null, earlier };
  });
  const notes: ImportedTable['notes'] = [];
  const dateColumn = chooseDateColumn(columns, locale, year);
  const metricColumns = onePerMetric(
    columns.filter((column) => column.metric && column !== dateColumn),
    notes,
  );
  if (metricColumns.length === 0)
    throw new TableError(
      `none of the columns is a known metric: ${columns.map(({ header }) => `"${header}"`).join(', ')}`,
    );
  if (!dateColumn) noteNoDates(columns, locale, notes);
  const titled = columns.filter(
    (column) => column !== dateColumn && !column.metric && !column.earlier && column.header !== '',
  );
  const common = commonColumns(titled);
  const nameColumns = titled.filter((column) => !common.includes(column));
  const all = body.map((_, row) => row);
  const rowName = (row: number): string =>
    grid.turned ? `column "${grid.turned[row] ?? ''}"` : `row ${headerRow + 2 + row}`;
  const where = (row: number, { header: title }: Column): string =>
    grid.turned ? `row "${title}", ${rowName(row)}` : `${rowName(row)}, column "${title}"`;
  const namesOfRows = nameColumns.filter(({ header }) => entityHeader(header));
  const sorting = nameColumns.filter((column) => sortsRows(column, all));
  const keep = dataRows(
    body,
    { date: dateColumn, names: nameColumns, namesOfRows, sorting, metrics: metricColumns },
    notes,
    rowName,
  );
  const pick = <T>(list: T[]): T[] => keep.map((row) => list[row] as T);
  const days = dateColumn && readDates(pick(dateColumn.cells), dateColumn.header, locale, year);
  const periods = days && dateColumn && spansOf(days, dateColumn.header, notes);
  const tableCurrency = currencyOf(common, keep, where);
  const timeZones = timeZonesIn(common, keep);
  if (timeZones.length > 0) notes.push({ kind: 'time_zones_mixed', timeZones });
  periods?.forEach((period, i) => {
    const row = keep[i] ?? 0;
    if (period === null && dateColumn)
      throw new TableError(`${where(row, dateColumn)}: "${dateColumn.cells[row] ?? ''}" is not a date`);
  });
  const valued = columns.filter((column) => metricColumns.includes(column) || column.earlier);
  const texts = valued.flatMap(({ cells }) => cells.filter((cell): cell is string => typeof cell === 'string'));
  const decimal = decideDecimal(texts, locale);
  const valuesOf = (column: Column, match: HeaderMatch): { values: (CellValue | null)[]; currency: string | null } => {
    const labelUnit = match.unit;
    const context: CellContext = {
      unit: findMetric(match.metric)?.unit ?? 'count',
      labelUnit,
      decimal,
      locale,
      currency: labelUnit?.currency ?? null,
      rate: rateOf(column),
    };
    const values = keep.map((row) => readCell(column.cells[row] ?? null, context, where(row, column)));
    const isMoney = context.unit === 'money';
    const currency =
      labelUnit?.currency ??
      (isMoney ? tableCurrency : null) ??
      values.find((value) => value?.currency)?.currency ??
      null;
    const signs = keep.map((row) => signOf(column.cells[row] ?? null));
    const sign = signs.find((found) => found !== null);
    const mixed = values.findIndex(
      (value, i) => (value?.currency && value.currency !== currency) || (signs[i] !== null && signs[i] !== sign),
    );
    if (mixed >= 0) throw new TableError(`${where(keep[mixed] ?? 0, column)}: two currencies in one column`);
    return { values, currency };
  };
  const read = metricColumns.flatMap((column): MetricColumn[] => {
    const match = column.metric;
    if (!match) return [];
    const past = columns.find(({ earlier }) => earlier?.metric === match.metric);
    const previous = past?.earlier ? valuesOf(past, past.earlier).values : null;
    return [{ metric: match.metric, header: column.header, ...valuesOf(column, match), previous }];
  });
  const promotions = promotionColumn(nameColumns, keep, periods);
  // rows that nothing else names are named by it
  const objective = nameColumns.length > 1 ? objectiveColumn(nameColumns) : null;
  const names = readEntities(
    nameColumns.filter((column) => column !== promotions?.column && column !== objective),
    keep,
    periods,
  );
  const { entities } = names;
  noteUnused(nameColumns, [...names.columns, ...(promotions ? [promotions.column] : [])], keep, notes);
  const table: ImportedTable = {
    periods,
    entities,
    columns: read,
    rows: keep.length,
    platform: platformOf(metricColumns.flatMap(({ metric }) => metric ?? [])),
    gmvMax: isGmvMax(titles, entities),
    buyNow: isChinese([...titles, ...(grid.turned ?? [])]),
    promotions: promotions?.days ?? [],
    objectives: objectivesIn(objective, keep, entities),
    notes,
  };
  return addUp(table);
}

function chooseDateColumn(columns: Column[], locale: string | null, year: number | null): Column | null {
  const named = columns.find(({ header, cells }) => isDateHeader(header) && looksLikeDates(cells, locale, year, true));
  return named ?? columns.find(({ metric, cells }) => !metric && looksLikeDates(cells, locale, year)) ?? null;
}

/** Dates that cannot be put in time, for want of a year or of a form that is known; the rows are taken as plain rows. */
function noteNoDates(columns: Column[], locale: string | null, notes: ImportedTable['notes']): void {
  const dated = columns.filter(({ header, metric }) => isDateHeader(header) && !metric);
  const yearless = dated.find(({ cells }) => lackYear(cells, locale));
  const unread = dated.find(({ cells }) => cells.some((cell) => /\d/.test(String(cell ?? ''))));
  if (yearless) notes.push({ kind: 'dates_without_year', column: yearless.header });
  else if (unread) notes.push({ kind: 'dates_unread', column: unread.header });
}

/** The sign of a currency in a cell; `$` alone does not say which dollar, but it is not `€`. */
function signOf(cell: Cell): string | null {
  return typeof cell === 'string' ? (/\p{Sc}/u.exec(cell.normalize('NFKC'))?.[0] ?? null) : null;
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

/** Columns of figures that nobody knows, or that can mean several things: not to be passed over in silence. */
function noteUnused(
  columns: readonly Column[],
  used: readonly Column[],
  keep: number[],
  notes: ImportedTable['notes'],
) {
  const unused = columns.filter((column) => {
    if (used.includes(column) || column.metric || column.earlier || entityHeader(column.header)) return false;
    const cells = keep.flatMap((row) => column.cells[row] ?? []);
    return cells.length > 0 && cells.every(isFigure);
  });
  if (unused.length > 0) notes.push({ kind: 'columns_unused', columns: unused.map(({ header }) => header) });
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
