/** The scene of a table: daily totals over its rows, and the sums of each row in the two windows. */

import { isoOf } from '../metrics/calendar.ts';
import { findMetric } from '../metrics/catalogue.ts';
import type { Period } from '../metrics/figure.ts';
import { withImpliedCounts } from './derived-columns.ts';
import type { Column, TableInput } from './input.ts';
import { chooseWindows } from './periods.ts';
import { rowReader } from './row-sums.ts';
import type { Scene } from './scene.ts';
import { column, type DaySeries, emptySeries, type Totals } from './series.ts';
import { type TableDays, tableDays } from './table-days.ts';
import type { Note } from './types.ts';

/** Gathers what a table says. Rows whose date cannot be read are left out and counted in a note. */
export function tableScene(input: TableInput): Scene {
  const notes: Note[] = [];
  const columns = withImpliedCounts(input.columns, input.platform, notes).filter((c) => countable(c.metric));
  const days = input.dates ? tableDays(input.dates, input.rows) : null;
  const undated = input.dates && !days ? input.rows : (days?.undated ?? 0);
  if (undated > 0) notes.push({ kind: 'rows_without_date', rows: undated });
  const series = days && dailyTotals(columns, days);
  const windows = series ? chooseWindows(series, input.period, input.against, input.settings) : null;
  const reader = input.entities ? rowReader(columns, input.entities, days, input.rows) : null;
  return {
    platform: input.platform,
    gmvMax: input.gmvMax === true,
    buyNow: input.buyNow === true,
    live: false,
    period: windows ? spanOf(windows.now) : null,
    against: windows && windows.before.length > 0 ? spanOf(windows.before) : null,
    isAgainstNamed: input.against !== null,
    currency: input.columns.find((c) => c.currency)?.currency ?? null,
    page: series ? null : wholeTable(columns, input.rows),
    printed: [],
    series,
    windows: [],
    nowDays: windows?.now ?? [],
    beforeDays: windows?.before ?? [],
    leftOut: new Set(),
    rows: reader ? reader.sums : () => [],
    objectives: input.objectives ?? new Map(),
    rowsRead: reader ? reader.count : null,
    rowsTotal: reader ? reader.count : null,
    settings: input.settings,
    notes: windows ? [...notes, ...windows.notes] : notes,
  };
}

/** Counts and amounts; averages, rates and ratios do not sum, and are had from their parts. */
function countable(metric: string): boolean {
  const found = findMetric(metric);
  return found !== null && (found.additive || found.unit === 'people');
}

function spanOf(days: readonly number[]): Period {
  return { start: isoOf(days[0] as number), end: isoOf(days[days.length - 1] as number) };
}

/** Sums over the rows of each day; people of different rows overlap and have no sum. A blank cell makes that day's total unknown; a row that is absent adds nothing. */
function dailyTotals(columns: readonly Column[], { first, length, slots }: TableDays): DaySeries {
  const series = emptySeries(first, length);
  const present = new Uint32Array(length);
  for (let i = 0; i < slots.length; i++) {
    const at = slots[i] as number;
    if (at >= 0) present[at] = (present[at] as number) + 1;
  }
  for (const source of columns) {
    for (const bound of ['value', 'low', 'high'] as const) {
      const cells = bound === 'value' ? source.values : (source[bound] ?? source.values);
      if (bound !== 'value' && cells === source.values) {
        series[bound].set(source.metric, column(series, 'value', source.metric));
        continue;
      }
      const totals = column(series, bound, source.metric);
      const overlapping = !findMetric(source.metric)?.additive;
      for (let i = 0; i < series.length; i++) {
        if (present[i]) totals[i] = overlapping && (present[i] as number) > 1 ? Number.NaN : 0;
      }
      addBySlot(totals, cells, slots);
    }
  }
  return series;
}

/** Adds each cell to the total of its row's slot, the rows of one slot in a row at once: half the time of one by one. */
function addBySlot(totals: Float64Array, cells: ArrayLike<number>, slots: Int32Array): void {
  let at = -1;
  let sum = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    if (slot !== at) {
      if (at >= 0) totals[at] = (totals[at] as number) + sum;
      at = slot;
      sum = 0;
    }
    sum += cells[i] as number;
  }
  if (at >= 0) totals[at] = (totals[at] as number) + sum;
}

/** Sums over all rows of a table without dates. Counts of people of different rows overlap and are left out. */
function wholeTable(columns: readonly Column[], rows: number): Totals {
  const totals: Totals = { period: null, days: null, values: new Map(), figures: new Map() };
  for (const source of columns) {
    if (rows !== 1 && !findMetric(source.metric)?.additive) continue;
    const sum = (cells: ArrayLike<number>) => {
      let total = 0;
      for (let i = 0; i < rows; i++) total += cells[i] ?? Number.NaN;
      return total;
    };
    const value = sum(source.values);
    if (Number.isNaN(value)) continue;
    totals.values.set(source.metric, {
      value,
      low: source.low ? sum(source.low) : value,
      high: source.high ? sum(source.high) : value,
    });
  }
  return totals;
}
