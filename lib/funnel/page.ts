/** The scene of one page: its figures for the period, what it prints to compare with, and the past readings of its days. */

import { dayOf, isoOf, lengthOf, samePeriod } from '../metrics/calendar.ts';
import type { Estimate } from '../metrics/figure.ts';
import { attributionWindow, isUnderOther } from './attribution.ts';
import { beforeChange } from './change.ts';
import { reconcile } from './identities.ts';
import type { FunnelInput, Observation } from './input.ts';
import { likeForLike } from './like-for-like.ts';
import { estimateOf, onOneFooting, totalsOf } from './observations.ts';
import { rowsOf, withRowSums } from './page-rows.ts';
import { earlierWindows, historySeries } from './past.ts';
import { windowsAround } from './periods.ts';
import type { Scene } from './scene.ts';
import type { DaySeries, Totals } from './series.ts';
import type { BaselineKind, Note } from './types.ts';

/** Gathers what a page and its history say. Figures of another period than the page's are left out. */
export function pageScene(input: FunnelInput): Scene {
  const notes: Note[] = [];
  const window =
    attributionWindow(input.observations, input.settings.attributionDays) ?? attributionWindow(input.history, null);
  const unlike = input.observations.filter((o) => isUnderOther(o, window)).length;
  if (unlike > 0) notes.push({ kind: 'attribution_windows_mixed', readings: unlike });
  const here = onOneFooting(
    input.observations.filter((o) => !isUnderOther(o, window)),
    notes,
  ).filter((o) => !o.period || !input.period || samePeriod(o.period, input.period));
  const totals = totalsOf(withRowSums(here, input), notes);
  const page: Totals = {
    period: input.period,
    days: input.period ? lengthOf(input.period) : null,
    values: reconciled(totals, input, notes),
    figures: new Map(totals.flatMap((o) => (o.id ? [[o.metric, o.id] as const] : []))),
  };
  const printed = printedComparisons(totals, input, page);
  const prints = printed.some(({ kind }) => kind === 'previous_period');
  const past = usableHistory(input, window, notes);
  const footing = likeForLike(past, input.period, input.against, prints, input.settings);
  const history = past.filter((o) => !o.period || footing.like(o.period));
  const series = historySeries(past);
  const windows = series && input.period ? windowsAround(series, input.period, input.against, input.settings) : null;
  return {
    platform: input.platform,
    gmvMax: input.gmvMax === true,
    buyNow: input.buyNow === true,
    live: input.live,
    period: input.period,
    against: input.against,
    isAgainstNamed: input.against !== null,
    currency: totals.find((o) => o.currency)?.currency ?? null,
    page,
    printed: footing.printed ? printed : printed.filter(({ kind }) => kind !== 'previous_period'),
    series,
    windows: earlierWindows(history, input),
    nowDays: windows?.now ?? [],
    beforeDays: (windows?.before ?? earlierDays(series, input)).filter((day) => footing.like(dayPeriod(day))),
    leftOut: new Set(),
    rows: () => rowsOf(here, history, input.against),
    objectives: input.objectives ?? new Map(),
    rowsRead: input.rowsRead,
    rowsTotal: input.rowsTotal,
    settings: { ...input.settings, attributionDays: window },
    notes: [...notes, ...footing.notes],
  };
}

const dayPeriod = (day: number) => ({ start: isoOf(day), end: isoOf(day) });

/** The totals, narrowed and completed by the identities; what does not reconcile is noted, not hidden. */
function reconciled(totals: readonly Observation[], input: FunnelInput, notes: Note[]): Map<string, Estimate> {
  const found = reconcile(new Map(totals.map((o) => [o.metric, estimateOf(o)])), input.platform);
  if (found.broken.length > 0) {
    notes.push({ kind: 'does_not_reconcile', identities: found.broken, unread: found.singledOut });
  }
  return found.values;
}

/** Past readings on the footing of the page: those under another attribution window are left out. */
function usableHistory({ history }: FunnelInput, window: number | null, notes: Note[]): Observation[] {
  const dropped = history.filter((o) => isUnderOther(o, window)).length;
  if (dropped > 0) notes.push({ kind: 'attribution_window_changed', readings: dropped });
  return onOneFooting(
    history.filter((o) => !isUnderOther(o, window) && o.segment === null),
    [],
  );
}

/** Whole weeks before the period, at most four, where no day of the period itself was read. */
function earlierDays(series: DaySeries | null, input: FunnelInput): number[] {
  if (!series || !input.period) return [];
  const start = dayOf(input.period.start);
  const first = Math.max(series.first, start - 28);
  const weeks = Math.max(0, Math.floor((start - first) / 7)) * 7;
  return Array.from({ length: weeks }, (_, i) => start - weeks + i);
}

const kinds: BaselineKind[] = ['previous_period', 'peer', 'target'];

function printedComparisons(totals: readonly Observation[], input: FunnelInput, page: Totals): Scene['printed'] {
  return kinds.flatMap((kind) => {
    const values = new Map<string, Estimate>();
    for (const o of totals) {
      const beside = o.compare?.find((c) => c.kind === kind);
      const before = beside ? estimateOf(beside) : kind === 'previous_period' ? beforeChange(o) : null;
      if (before) values.set(o.metric, before);
    }
    if (values.size === 0) return [];
    const completed = reconcile(values, input.platform).values;
    const period = kind === 'previous_period' ? input.against : null;
    const days = period ? lengthOf(period) : page.days;
    return [{ kind, totals: { period, days, values: completed, figures: new Map() } }];
  });
}
