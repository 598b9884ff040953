import type { Column, FunnelInput, ModelSettings, Observation, Platform, TableInput } from '../funnel/input.ts';
import type { ExecutableOn } from '../funnel/knowledge/remedy.ts';
import type { FunnelId } from '../funnel/types.ts';
import { daysOf } from '../metrics/calendar.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Period } from '../metrics/figure.ts';
import type { CellValue } from './cells.ts';
import { TableError } from './error.ts';
import type { ImportedTable } from './imported-table.ts';

/** What the user asked of the table. */
export interface Question {
  period: Period | null;
  against: Period | null;
  funnel: FunnelId | null;
  settings: ModelSettings;
}

export type ModelInput = { kind: 'table'; input: TableInput } | { kind: 'periods'; input: FunnelInput };

/** Where the seller whose words the table speaks can act; everywhere when they are nobody's in particular. */
const PLACES: Partial<Record<Platform, ExecutableOn[]>> = {
  tiktok_shop: ['tiktok_shop', 'ads_manager'],
  tiktok_ads: ['ads_manager', 'own_site'],
  doudian: ['doudian'],
  qianchuan: ['ads_manager', 'doudian'],
};

/** The table as the model takes it: rows of single days or without dates as one table, rows of weeks or months as a series of periods. */
export function modelInput(table: ImportedTable, asked: Question): ModelInput {
  const executableOn = PLACES[table.platform] ?? asked.settings.executableOn;
  const promotions = [...asked.settings.promotions, ...table.promotions];
  const question: Question = { ...asked, settings: { ...asked.settings, executableOn, promotions } };
  const { periods } = table;
  if (question.period && !periods) throw new TableError('--period was given, but the table has no dates');
  if (question.against && !periods) throw new TableError('--against was given, but the table has no dates');
  for (const option of ['period', 'against'] as const) mustHold(option, question[option], periods);
  if (periods === null && table.columns.some(({ previous }) => previous !== null))
    return { kind: 'periods', input: besideBefore(table, question) };
  const daily = periods === null || periods.every((period) => period === null || period.start === period.end);
  return daily
    ? { kind: 'table', input: byDay(table, question) }
    : { kind: 'periods', input: byPeriod(table, question) };
}

function byDay(table: ImportedTable, { period, against, funnel, settings }: Question): TableInput {
  const columns = table.columns.map(({ metric, currency, values }): Column => {
    const of = (pick: (value: NonNullable<(typeof values)[number]>) => number) =>
      Float64Array.from(values, (value) => (value ? pick(value) : Number.NaN));
    const column = { metric, currency, values: of((v) => v.value) };
    // Exact counts need no bounds beside them
    const exact = values.every((value) => value === null || value.low === value.high);
    return exact ? column : { ...column, low: of((v) => v.low), high: of((v) => v.high) };
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
    gmvMax: table.gmvMax,
    buyNow: table.buyNow,
    objectives: table.objectives,
    period,
    against,
    settings,
    funnel,
  };
}

/** Refuses a period in which the table has no day. */
function mustHold(option: string, asked: Period | null, periods: ImportedTable['periods']): void {
  const all = (periods ?? []).filter((p): p is Period => p !== null);
  if (!asked || all.some((p) => p.start <= asked.end && p.end >= asked.start)) return;
  const days = all.flatMap(({ start, end }) => [start, end]).sort();
  throw new TableError(
    `--${option} ${asked.start}..${asked.end} has no day of the table, which covers ${days[0]}..${days[days.length - 1]}`,
  );
}

/** This period beside the one before, of the whole table: rows are summed where the metric allows it. */
function besideBefore(table: ImportedTable, { funnel, settings }: Question): FunnelInput {
  const total = (metric: string, values: readonly (CellValue | null)[]): CellValue | null => {
    const known = values.filter((value) => value !== null);
    const [first] = known;
    if (!first || known.length < values.length) return null;
    if (known.length === 1) return first;
    if (!findMetric(metric)?.additive) return null;
    const sum = (of: (value: CellValue) => number) => known.reduce((all, value) => all + of(value), 0);
    return { value: sum((v) => v.value), low: sum((v) => v.low), high: sum((v) => v.high), currency: first.currency };
  };
  const observations = table.columns.flatMap(({ metric, currency, values, previous }): Observation[] => {
    const value = total(metric, values);
    if (!value) return [];
    const before = previous && total(metric, previous);
    const basis = findMetric(metric)?.basis ?? null;
    return [
      {
        metric,
        ...value,
        currency,
        period: null,
        entity: null,
        segment: null,
        basis,
        compare: before ? [{ kind: 'previous_period', ...before, text: String(before.value) }] : [],
      },
    ];
  });
  return {
    observations,
    history: [],
    platform: table.platform,
    gmvMax: table.gmvMax,
    buyNow: table.buyNow,
    period: null,
    against: null,
    rowsRead: null,
    rowsTotal: null,
    live: false,
    settings,
    funnel,
  };
}

const sameDays = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** The last stretch that is not shorter than is usual: a week or month under way is left to `--period`. */
function lastComplete(all: readonly Period[]): Period {
  const days = (p: Period) => daysOf(p).length;
  const lengths = all.map(days).sort((a, b) => a - b);
  const usual = Math.min(lengths[Math.floor(lengths.length / 2)] ?? 1, 28);
  const complete = all.filter((p) => days(p) >= usual);
  return complete.reduce((last, p) => (p.end > last.end ? p : last));
}

function byPeriod(table: ImportedTable, { period, against, funnel, settings }: Question): FunnelInput {
  const all = (table.periods ?? []).filter((p): p is Period => p !== null);
  const current = period ?? lastComplete(all);
  if (!all.some((p) => sameDays(p, current)))
    throw new TableError(
      `no row covers exactly ${current.start}..${current.end}; the rows cover ${all[0]?.start}..${all[0]?.end} and the like`,
    );
  // rows have one earlier stretch beside them; of a whole table several are known
  const before =
    against ??
    (table.entities ? all : [])
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
  const rows = new Set(now.flatMap(({ entity }) => (entity ? [entity] : []))).size;
  return {
    observations: now,
    history: observations.filter((o) => o.period && o.period.end < current.start),
    platform: table.platform,
    gmvMax: table.gmvMax,
    buyNow: table.buyNow,
    objectives: table.objectives,
    period: current,
    against: before,
    rowsRead: rows > 0 ? rows : null,
    rowsTotal: rows > 0 ? rows : null,
    live: false,
    settings,
    funnel,
  };
}
