/** What the model takes: figures of a page, rows of its history, or a table of days and rows. */

import type { Basis, Change, Compare, Entity, Estimate, Period } from '../metrics/figure.ts';
import type { ExecutableOn } from './knowledge/remedy.ts';
import type { FunnelId } from './types.ts';

/** Whose definitions hold for the figures; decides denominators and whether the cart is a gate. */
export type Platform = 'tiktok_shop' | 'tiktok_ads' | 'doudian' | 'qianchuan' | 'own_site' | 'generic';

/** One figure with its scope. A `Figure` of a reading is one. */
export interface Observation extends Estimate {
  metric: string;
  period: Period | null;
  entity: Entity | null;
  segment: string | null;
  basis: Basis | null;
  currency: string | null;
  change?: Change | null;
  compare?: Compare[];
  /** Figure id within the reading; absent for history. */
  id?: string | null;
  /** Epoch milliseconds; of several readings of one day the latest counts. */
  readAt?: number;
  /** Attribution window in days under which it was counted, where the page says so. */
  attributionDays?: number | null;
}

/** What the user can mark days as. */
export const markKinds = [
  'promotion',
  'budget_change',
  'creative_change',
  'price_change',
  'stock_out',
  'tracking',
  'other',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Marks set by the user on stretches of time. */
export interface Annotation {
  period: Period;
  kind: MarkKind;
  text: string;
}

/** A rate that the seller aims at or that a peer group reaches, by rate metric. */
export interface Target {
  metric: string;
  rate: Estimate;
}

export interface ModelSettings {
  /** Smallest log ratio worth a verdict; ln 1.05 unless the user sets it. */
  margin: number;
  /** Fraction of GMV that stays as profit; null: amounts are GMV. */
  profitMargin: number | null;
  /** Window over which conversions keep filling; null: 7 days are assumed and said so. */
  attributionDays: number | null;
  promotions: Period[];
  annotations: Annotation[];
  targets: Target[];
  /** Where the seller can act: remedies elsewhere are left out. */
  executableOn: ExecutableOn[];
  market: string | null;
  /** Today in the page's time zone; null: every day of the input counts as complete. */
  today: string | null;
  /** Seed for permutations and bootstrap draws. */
  seed: number;
}

export const defaultSettings: ModelSettings = {
  margin: Math.log(1.05),
  profitMargin: null,
  attributionDays: null,
  promotions: [],
  annotations: [],
  targets: [],
  executableOn: ['own_site', 'tiktok_shop', 'doudian', 'ads_manager'],
  market: null,
  today: null,
  seed: 1,
};

/** The figures of one page with what is known of the past. */
export interface FunnelInput {
  /** Figures on the page: totals and rows. */
  observations: Observation[];
  /** Past readings of the same account and scope: days have `start === end`. */
  history: Observation[];
  platform: Platform;
  /** GMV Max figures: orders and revenue of the promoted products from all traffic. */
  gmvMax?: boolean;
  /** Buyers can skip the cart, whatever the platform. */
  buyNow?: boolean;
  period: Period | null;
  against: Period | null;
  rowsRead: number | null;
  rowsTotal: number | null;
  /** True when the page never came to rest: no verdict. */
  live: boolean;
  /** Objective of each campaign by its name, where the page shows it. */
  objectives?: ReadonlyMap<string, string>;
  settings: ModelSettings;
  /** Only this funnel; null: all that the figures support. */
  funnel: FunnelId | null;
}

/** One column of a table: a value for each row, NaN where the cell is unknown. */
export interface Column {
  metric: string;
  currency: string | null;
  values: ArrayLike<number>;
  /** Bounds of what the cells can stand for; absent: exact. */
  low?: ArrayLike<number>;
  high?: ArrayLike<number>;
}

/** A table of days, of entities, or of both. Every array has one entry a row. */
export interface TableInput {
  rows: number;
  /** ISO dates; null: the table has no dates. */
  dates: ArrayLike<string> | null;
  /** Null: the table has no entities. Rows of one entity may share the object. */
  entities: ArrayLike<Entity> | null;
  columns: Column[];
  platform: Platform;
  gmvMax?: boolean;
  /** Buyers can skip the cart, whatever the platform. */
  buyNow?: boolean;
  /** Objective of each campaign by its name, where it was read. */
  objectives?: ReadonlyMap<string, string>;
  period: Period | null;
  against: Period | null;
  settings: ModelSettings;
  funnel: FunnelId | null;
}
