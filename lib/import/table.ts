import { findMetric } from '../metrics/catalogue.ts';
import { detectLocales } from '../metrics/detect-locales.ts';
import type { HeaderMatch } from '../metrics/header.ts';
import { allShards } from '../metrics/lexicon/shards.ts';
import { decideDecimal } from '../reading/text/index.ts';
import { addUp } from './add-up.ts';
import { type CellContext, type CellValue, isBareRate, readCell } from './cells.ts';
import { type Column, columnsUnder, findHeaderRow, onePerMetric, rateOf } from './columns.ts';
import { commonColumns, currencyOf, timeZonesIn } from './common-columns.ts';
import { dataRows } from './data-rows.ts';
import { looksLikeDates, readDates } from './dates.ts';
import { entityHeader } from './entities.ts';
import { TableError } from './error.ts';
import { isGmvMax } from './gmv-max.ts';
import type { Cell, Grid } from './grid.ts';
import type { ImportedTable, MetricColumn } from './imported-table.ts';
import { objectiveColumn, objectivesIn } from './objectives.ts';
import { isChinese, platformOf } from './origin.ts';
import { promotionColumn } from './promotion-days.ts';
import { readEntities, sortsRows } from './row-names.ts';
import { spansOf } from './spans.ts';
import { chooseDateColumn, lastDayColumn, noteNoDates, throughLastDay } from './table-dates.ts';
import { isFigure, upright } from './upright.ts';

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
  const columns = columnsUnder(titles, body);
  const notes: ImportedTable['notes'] = [];
  const dateColumn = chooseDateColumn(columns, locale, year);
  const lastDay = lastDayColumn(columns, dateColumn, locale, year);
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
    (column) =>
      column !== dateColumn && column !== lastDay && !column.metric && !column.earlier && column.header !== '',
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
  const stretches = days && lastDay ? throughLastDay(days, lastDay, keep, locale, year) : days;
  const periods = stretches && dateColumn && spansOf(stretches, dateColumn.header, notes);
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
    const rate = rateOf(column);
    const context: CellContext = {
      unit: findMetric(match.metric)?.unit ?? 'count',
      labelUnit,
      decimal,
      locale,
      currency: labelUnit?.currency ?? null,
      rate,
    };
    if (context.unit === 'rate' && rate === null && keep.some((row) => isBareRate(column.cells[row] ?? null)))
      notes.push({ kind: 'rate_scale_unclear', column: column.header });
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

/** The sign of a currency in a cell; `$` alone does not say which dollar, but it is not `€`. */
function signOf(cell: Cell): string | null {
  return typeof cell === 'string' ? (/\p{Sc}/u.exec(cell.normalize('NFKC'))?.[0] ?? null) : null;
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
    return cells.length > 0 && cells.every(isFigure) && !looksLikeDates(cells, null, null, true);
  });
  if (unused.length > 0) notes.push({ kind: 'columns_unused', columns: unused.map(({ header }) => header) });
}
