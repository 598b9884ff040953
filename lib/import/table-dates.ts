/** Which columns of a table put its rows in time. */

import type { Period } from '../metrics/figure.ts';
import type { Column } from './columns.ts';
import { lackYear, looksLikeDates, readDates } from './dates.ts';
import { foldHeader, isDateHeader } from './entities.ts';
import type { ImportedTable } from './imported-table.ts';

/** Headers of the last day of a row, folded; standard terms of exports, unsourced, as of 2026-11. */
const LAST_DAY =
  /^(reportingends?|(report|period|week|date)?end(date|day|time|s)?|(date|day)end|todate|dateto|until|结束(日期|时间)?|截止(日期|时间)?|終了日|종료일|tanggal(akhir|selesai)|ngàykếtthúc|วันที่สิ้นสุด|fecha(de)?fin(al)?|data(de)?(fim|término)|enddatum|bis|datedefin|datafine)$/u;

/** The column of the days: one headed so, else one that holds days. */
export function chooseDateColumn(
  columns: readonly Column[],
  locale: string | null,
  year: number | null,
): Column | null {
  const named = columns.find(({ header, cells }) => isDateHeader(header) && looksLikeDates(cells, locale, year, true));
  return named ?? columns.find(({ metric, cells }) => !metric && looksLikeDates(cells, locale, year)) ?? null;
}

/** Dates that cannot be put in time, for want of a year or of a form that is known; the rows are taken as plain rows. */
export function noteNoDates(columns: readonly Column[], locale: string | null, notes: ImportedTable['notes']): void {
  const dated = columns.filter(({ header, metric }) => isDateHeader(header) && !metric);
  const yearless = dated.find(({ cells }) => lackYear(cells, locale));
  const unread = dated.find(({ cells }) => cells.some((cell) => /\d/.test(String(cell ?? ''))));
  if (yearless) notes.push({ kind: 'dates_without_year', column: yearless.header });
  else if (unread) notes.push({ kind: 'dates_unread', column: unread.header });
}

/** The column beside that of the days which says on which day a row ends, as `Reporting ends` beside `Reporting starts`. */
export function lastDayColumn(
  columns: readonly Column[],
  first: Column | null,
  locale: string | null,
  year: number | null,
): Column | null {
  const isLast = ({ header, cells }: Column): boolean =>
    LAST_DAY.test(foldHeader(header)) && looksLikeDates(cells, locale, year, true);
  return first && !isLast(first) ? (columns.find(isLast) ?? null) : null;
}

/** The rows from their first to their last day; a row whose last day is missing or earlier keeps its first. */
export function throughLastDay(
  firsts: readonly (Period | null)[],
  column: Column,
  keep: readonly number[],
  locale: string | null,
  year: number | null,
): (Period | null)[] {
  const lasts = readDates(
    keep.map((row) => column.cells[row] ?? null),
    column.header,
    locale,
    year,
  );
  return firsts.map((first, i) => {
    const end = lasts[i]?.end;
    return first && end !== undefined && end > first.end ? { start: first.start, end } : first;
  });
}
