import type { Column, FunnelInput, ModelSettings, Observation, TableInput } from '../funnel/input.ts';
import type { FunnelId } from '../funnel/types.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Period } from '../metrics/figure.ts';
import { TableError } from './error.ts';
import type { ImportedTable } from './table.ts';

/** What the user asked of the table. */
export interface Question {
  period: Period | null;
  against: Period | null;
  funnel: FunnelId | null;
  settings: ModelSettings;
}

export type ModelInput = { kind: 'table'; input: TableInput } | { kind: 'periods'; input: FunnelInput };

/** The table as the model takes it: rows of single days or without dates as one table, rows of weeks or months as a series of periods. */
export function modelInput(table: ImportedTable, question: Question): ModelInput {
  const { periods } = table;
  if (question.period && !periods) throw new TableError('--period was given, but the table has no dates');
  const daily = periods === null || periods.every((period) => period === null || period.start === period.end);
  return daily
    ? { kind: 'table', input: byDay(table, question) }
    : { kind: 'periods', input: byPeriod(table, question) };
}

function byDay(table: ImportedTable, { period, against, funnel, settings }: Question): TableInput {
  const columns = table.columns.map(({ metric, currency, values }): Column => {
    const of = (pick: (value: NonNullable<(typeof values)[number]>) => number) =>
      Float64Array.from(values, (value) => (value ? pick(value) : Number.NaN));
    return { metric, currency, values: of((v) => v.value), low: of((v) => v.low), high: of((v) => v.high) };
  });
  // A table without names has rows of days alone: an entity for each row would be nothing but the day again
  const { entities } = table;
  const named = entities?.every((entity) => entity !== null) ? entities.filter((entity) => entity !== null) : null;
  if (entities && !named)
    throw new TableError('some rows have no name: fill the column that names the rows, or leave it out');
  return {
    rows: table.rows,
    dates: table.periods?.map((p) => p?.start ?? '') ?? null,
    entities: named,
    columns,
    platform: table.platform,
    period,
    against,
    settings,
    funnel,
  };
}

const sameDays = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

function byPeriod(table: ImportedTable, { period, against, funnel, settings }: Question): FunnelInput {
  const all = (table.periods ?? []).filter((p): p is Period => p !== null);
  const current = period ?? all.reduce((last, p) => (p.end > last.end ? p : last));
  if (!all.some((p) => sameDays(p, current)))
    throw new TableError(
      `no row covers exactly ${current.start}..${current.end}; the rows cover ${all[0]?.start}..${all[0]?.end} and the like`,
    );
  const before =
    against ??
    all
      .filter((p) => p.end < current.start)
      .reduce<Period | null>((last, p) => (last && last.end >= p.end ? last : p), null);
  const observations = table.columns.flatMap(({ metric, currency, values }) =>
    values.flatMap((value, row): Observation[] => {
      const days = table.periods?.[row];
      if (!value || !days) return [];
      const basis = findMetric(metric)?.basis ?? null;
      return [
        { metric, ...value, currency, period: days, entity: table.entities?.[row] ?? null, segment: null, basis },
      ];
    }),
  );
  const now = observations.filter((o) => o.period && sameDays(o.period, current));
  return {
    observations: now,
    history: observations.filter((o) => o.period && o.period.end < current.start),
    platform: table.platform,
    period: current,
    against: before,
    rowsRead: null,
    rowsTotal: null,
    live: false,
    settings,
    funnel,
  };
}
