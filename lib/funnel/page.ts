/** The scene of one page: its figures for the period, what it prints to compare with, and the past readings of its days. */
import type { Entity, Estimate } from '../metrics/figure.ts';
import { dayOf, lengthOf } from './calendar.ts';
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
  const totals = totalsOf(here, notes);
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
    nowDays: windows?.now ?? [],
    beforeDays: windows?.before ?? earlierDays(series, input),
    rows: () => rowsOf(here),
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
  return input.history.filter((o) => !out.has(o) && o.entity === null && o.segment === null);
}

function historySeries(history: readonly Observation[]): DaySeries | null {
  const days = history.filter((o) => o.period && o.period.start === o.period.end);
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

function rowsOf(observations: readonly Observation[]): RowTotals[] {
  const rows = new Map<string, { entity: Entity; now: Map<string, number>; before: Map<string, number> }>();
  for (const o of observations) {
    if (!o.entity || o.entity.kind === 'day') continue;
    const key = `${o.entity.kind}\n${o.entity.id ?? o.entity.name}`;
    const row = rows.get(key) ?? { entity: o.entity, now: new Map(), before: new Map() };
    row.now.set(o.metric, o.value);
    const before = beforeChange(o);
    if (before) row.before.set(o.metric, before.value);
    rows.set(key, row);
  }
  return [...rows.values()].map((row) => ({ ...row, before: row.before.size > 0 ? row.before : null, daily: null }));
}
