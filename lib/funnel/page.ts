/** The scene of one page: its figures for the period, what it prints to compare with, and the past readings of its days. */
import { isAdditive } from '../metrics/catalogue.ts';
import type { Entity, Estimate, Period } from '../metrics/figure.ts';
import { dayOf, lengthOf, overlap } from './calendar.ts';
import { beforeChange } from './change.ts';
import { reconcile } from './identities.ts';
import type { FunnelInput, Observation } from './input.ts';
import { chooseWindows } from './periods.ts';
import type { RowTotals, Scene } from './scene.ts';
import { type DaySeries, seriesOf, type Totals } from './series.ts';
import type { BaselineKind, Note } from './types.ts';

/** Gathers what a page and its history say. Figures of another period than the page's are left out. */
export function pageScene(input: FunnelInput): Scene {
  const notes: Note[] = [];
  const here = input.observations.filter((o) => samePeriod(o, input));
  const totals = totalsOf(withRowSums(here, input), notes);
  const history = usableHistory(input, notes);
  const series = historySeries(history);
  const windows = series && input.period ? chooseWindows(series, input.period, input.against, input.settings) : null;
  const page: Totals = {
    period: input.period,
    days: input.period ? lengthOf(input.period) : null,
    values: reconciled(totals, input, notes),
    figures: new Map(totals.flatMap((o) => (o.id ? [[o.metric, o.id] as const] : []))),
  };
  return {
    platform: input.platform,
    gmvMax: input.gmvMax === true,
    live: input.live,
    period: input.period,
    against: input.against,
    currency: totals.find((o) => o.currency)?.currency ?? null,
    page,
    printed: printedComparisons(totals, input, page),
    series,
    windows: earlierWindows(history, input),
    nowDays: windows?.now ?? [],
    beforeDays: windows?.before ?? earlierDays(series, input),
    rows: () => rowsOf(here, input),
    rowsRead: input.rowsRead,
    rowsTotal: input.rowsTotal,
    settings: input.settings,
    notes: windows ? [...notes, ...windows.notes.filter((n) => n.kind !== 'partial_period')] : notes,
  };
}

/** The totals, narrowed and completed by the identities; what does not reconcile is noted, not hidden. */
function reconciled(totals: readonly Observation[], input: FunnelInput, notes: Note[]): Map<string, Estimate> {
  const found = reconcile(new Map(totals.map((o) => [o.metric, estimate(o)])), input.platform);
  if (found.broken.length > 0) {
    notes.push({ kind: 'does_not_reconcile', identities: found.broken, unread: found.singledOut });
  }
  return found.values;
}

const estimate = (e: Estimate): Estimate => ({ value: e.value, low: e.low, high: e.high });

function samePeriod(o: Observation, input: FunnelInput): boolean {
  if (!o.period || !input.period) return true;
  return o.period.start === input.period.start && o.period.end === input.period.end;
}

function isPeriod(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}

/** Adds the sums of the rows where the input is a whole table without totals of its own. */
function withRowSums(observations: readonly Observation[], input: FunnelInput): Observation[] {
  const whole = input.rowsRead === input.rowsTotal;
  const rows = observations.filter((o) => o.entity !== null && o.entity.kind !== 'day');
  const printed = new Set(observations.filter((o) => o.entity === null).map((o) => o.metric));
  if (!whole || rows.length === 0) return [...observations];
  const sums = new Map<string, Observation>();
  for (const row of rows) {
    if (printed.has(row.metric) || !isAdditive(row.metric)) continue;
    const sum = sums.get(row.metric);
    if (!sum) sums.set(row.metric, { ...row, ...estimate(row), entity: null, id: null, change: null, compare: [] });
    else {
      sum.value += row.value;
      sum.low += row.low;
      sum.high += row.high;
    }
  }
  return [...observations, ...sums.values()];
}

/** Windows of the past that a window of the period's length is compared with, at most four unless one is asked for. */
const WINDOWS = 4;

/** Months differ by three days; weeks do not. */
const alike = (a: number, b: number) => a === b || (a >= 28 && b >= 28 && Math.abs(a - b) <= 3);

/** Past readings over whole stretches as long as the period, oldest first. */
function earlierWindows(history: readonly Observation[], input: FunnelInput): Totals[] {
  const { period, against } = input;
  if (!period) return [];
  const groups = new Map<string, Observation[]>();
  for (const o of history) {
    if (!o.period || o.period.start === o.period.end || o.period.end >= period.start) continue;
    if (!isPeriod(o.period, against) && !alike(lengthOf(o.period), lengthOf(period))) continue;
    const key = `${o.period.start}..${o.period.end}`;
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const windows = [...groups.values()]
    .map((group): Totals => {
      const latest = [...group].sort((a, b) => (a.readAt ?? 0) - (b.readAt ?? 0));
      const rows = withRowSums(latest, input).filter((o) => o.entity === null);
      const own = latest[0]?.period ?? null;
      const values = reconcile(new Map(rows.map((o) => [o.metric, estimate(o)])), input.platform).values;
      return { period: own, days: own && lengthOf(own), values, figures: new Map() };
    })
    .sort((a, b) => (a.period?.end ?? '').localeCompare(b.period?.end ?? ''));
  // Ranges that overlap would count days twice: keep the latest of them.
  return windows.filter(
    (w, i) => !windows.slice(i + 1).some((later) => w.period && later.period && overlap(w.period, later.period)),
  );
}

/** The windows of the past that the period is compared with, as one; null when none holds the metrics. */
export function pastTotals(
  windows: readonly Totals[],
  metrics: readonly string[],
  against: Period | null,
): Totals | null {
  const full = windows.filter((w) => metrics.every((metric) => w.values.has(metric)));
  const asked = full.filter((w) => isPeriod(w.period, against));
  const used = asked.length > 0 ? asked : full.slice(-WINDOWS);
  const first = used[0];
  const last = used[used.length - 1];
  if (!first?.period || !last?.period) return null;
  const values = new Map<string, Estimate>();
  for (const window of used) {
    for (const [metric, e] of window.values) {
      const sum = values.get(metric);
      if (used.length > 1 && !metrics.includes(metric) && !isAdditive(metric)) continue;
      values.set(metric, sum ? { value: sum.value + e.value, low: sum.low + e.low, high: sum.high + e.high } : e);
    }
  }
  const days = used.reduce((sum, window) => sum + (window.days ?? Number.NaN), 0);
  return { period: { start: first.period.start, end: last.period.end }, days, values, figures: new Map() };
}

/** The totals of the page; of a metric printed twice with different values neither is used. */
function totalsOf(observations: readonly Observation[], notes: Note[]): Observation[] {
  const totals = observations.filter((o) => o.entity === null);
  const plain = totals.filter((o) => o.segment === null);
  const used = new Map<string, Observation>();
  const clash = new Set<string>();
  for (const o of plain) {
    const seen = used.get(o.metric);
    if (seen && (seen.high < o.low || seen.low > o.high)) clash.add(o.metric);
    else if (!seen || o.high - o.low < seen.high - seen.low) used.set(o.metric, o);
  }
  for (const metric of clash) {
    used.delete(metric);
    notes.push({ kind: 'printed_twice', metric });
  }
  return [...used.values()];
}

/** Past readings on the footing of the page: same attribution window, the latest reading of each day. */
function usableHistory(input: FunnelInput, notes: Note[]): Observation[] {
  const window = input.settings.attributionDays;
  const dropped = input.history.filter(
    (o) =>
      window !== null && o.attributionDays !== undefined && o.attributionDays !== null && o.attributionDays !== window,
  );
  if (dropped.length > 0) notes.push({ kind: 'attribution_window_changed', readings: dropped.length });
  const out = new Set(dropped);
  return input.history.filter((o) => !out.has(o) && o.segment === null);
}

function historySeries(history: readonly Observation[]): DaySeries | null {
  const days = history.filter((o) => o.entity === null && o.period && o.period.start === o.period.end);
  days.sort((a, b) => (a.readAt ?? 0) - (b.readAt ?? 0));
  return seriesOf(
    days.flatMap((o) => {
      const day = o.period ? dayOf(o.period.start) : Number.NaN;
      return Number.isNaN(day) ? [] : [{ metric: o.metric, day, value: estimate(o) }];
    }),
  );
}

/** Four weeks of days before the period, also where no day of the period itself was read. */
function earlierDays(series: DaySeries | null, input: FunnelInput): number[] {
  if (!series || !input.period) return [];
  const start = dayOf(input.period.start);
  const days: number[] = [];
  for (let day = Math.max(series.first, start - 28); day < start; day++) days.push(day);
  const whole = Math.floor(days.length / 7) * 7;
  return days.slice(days.length - whole);
}

const kinds: BaselineKind[] = ['previous_period', 'peer', 'target'];

function printedComparisons(totals: readonly Observation[], input: FunnelInput, page: Totals): Scene['printed'] {
  return kinds.flatMap((kind) => {
    const values = new Map<string, Estimate>();
    for (const o of totals) {
      const beside = o.compare?.find((c) => c.kind === kind);
      const before = beside ? estimate(beside) : kind === 'previous_period' ? beforeChange(o) : null;
      if (before) values.set(o.metric, before);
    }
    if (values.size === 0) return [];
    const period = kind === 'previous_period' ? input.against : null;
    const completed = reconcile(values, input.platform).values;
    return [
      { kind, totals: { period, days: period ? lengthOf(period) : page.days, values: completed, figures: new Map() } },
    ];
  });
}

function rowsOf(observations: readonly Observation[], input: FunnelInput): RowTotals[] {
  const rows = new Map<string, { entity: Entity; now: Map<string, number>; before: Map<string, number> }>();
  const rowOf = (entity: Entity) => {
    const key = `${entity.kind}\n${entity.id ?? entity.name}`;
    const row = rows.get(key) ?? { entity, now: new Map(), before: new Map() };
    rows.set(key, row);
    return row;
  };
  for (const o of observations) {
    if (!o.entity || o.entity.kind === 'day') continue;
    const row = rowOf(o.entity);
    row.now.set(o.metric, o.value);
    const before = beforeChange(o);
    if (before) row.before.set(o.metric, before.value);
  }
  for (const o of input.history) {
    if (!o.entity || o.entity.kind === 'day' || !isPeriod(o.period, input.against)) continue;
    rowOf(o.entity).before.set(o.metric, o.value);
  }
  const orNull = (values: Map<string, number>) => (values.size > 0 ? values : null);
  return [...rows.values()].map(({ entity, now, before }) => ({
    entity,
    now: orNull(now),
    before: orNull(before),
    daily: null,
  }));
}
