/** Everything that one diagnosis may use, whatever it came from. */
import type { Entity, Period } from '../metrics/figure.ts';
import type { ModelSettings, Platform } from './input.ts';
import type { DaySeries, Totals } from './series.ts';
import type { BaselineKind, Note } from './types.ts';

/** Values by metric; undefined for a metric that was not read. A `Map` is one. */
export interface Lookup {
  get: (metric: string) => number | undefined;
}

/** Sums of one row in the two windows; null where it was absent, NaN where a cell was unknown. */
export interface RowTotals {
  entity: Entity;
  now: Lookup | null;
  before: Lookup | null;
  /** Values of a metric on the days asked for as noise days; null without dates. */
  daily: ((metric: string) => Float64Array | null) | null;
}

export interface Scene {
  platform: Platform;
  gmvMax: boolean;
  /** Buyers can skip the cart, whatever the platform. */
  buyNow: boolean;
  /** No verdict: the page never came to rest. */
  live: boolean;
  period: Period | null;
  against: Period | null;
  /** The page or the user named what to compare with. */
  isAgainstNamed: boolean;
  currency: string | null;
  /** Figures printed for the whole period; null: sum them from `series`. */
  page: Totals | null;
  /** What the page prints to compare with. */
  printed: { kind: BaselineKind; totals: Totals }[];
  series: DaySeries | null;
  /** Past stretches as long as the period, oldest first. */
  windows: Totals[];
  nowDays: number[];
  beforeDays: number[];
  /** Days that were counted wrongly: no noise is learnt from them. */
  leftOut: ReadonlySet<number>;
  /** Sums of each row over the days of the period and of the comparison (ignored where a page printed the sums). */
  rows: (nowDays: readonly number[], beforeDays: readonly number[], noiseDays: readonly number[]) => RowTotals[];
  /** Objective of each campaign by its name, where it was read. */
  objectives: ReadonlyMap<string, string>;
  rowsRead: number | null;
  rowsTotal: number | null;
  settings: ModelSettings;
  notes: Note[];
}
