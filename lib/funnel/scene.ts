/** Everything that one diagnosis may use, whatever it came from. */
import type { Entity, Period } from '../metrics/figure.ts';
import type { ModelSettings, Platform } from './input.ts';
import type { DaySeries, Totals } from './series.ts';
import type { BaselineKind, Note } from './types.ts';

/** Sums of one row in the two windows; null where it was absent. */
export interface RowTotals {
  entity: Entity;
  now: Map<string, number> | null;
  before: Map<string, number> | null;
}

export interface Scene {
  platform: Platform;
  gmvMax: boolean;
  /** No verdict: the page never came to rest. */
  live: boolean;
  period: Period | null;
  against: Period | null;
  currency: string | null;
  /** Figures printed for the whole period; null: sum them from `series`. */
  page: Totals | null;
  /** What the page prints to compare with. */
  printed: { kind: BaselineKind; totals: Totals }[];
  series: DaySeries | null;
  nowDays: number[];
  beforeDays: number[];
  rows: RowTotals[];
  rowsRead: number | null;
  rowsTotal: number | null;
  settings: ModelSettings;
  notes: Note[];
}
