/** What a seller's table says, in the model's terms. */
import type { Platform } from '../funnel/input.ts';
import type { Entity, Period } from '../metrics/figure.ts';
import type { CellValue } from './cells.ts';

/** One metric column as read. */
export interface MetricColumn {
  metric: string;
  header: string;
  currency: string | null;
  /** One entry a row of `rows`; null: unknown. */
  values: (CellValue | null)[];
  /** The same of the period before, where the table has a column for it. */
  previous: (CellValue | null)[] | null;
}

/** A seller's table in the model's terms. */
export interface ImportedTable {
  /** One entry a row; null throughout when the table has no dates. */
  periods: (Period | null)[] | null;
  entities: (Entity | null)[] | null;
  columns: MetricColumn[];
  rows: number;
  platform: Platform;
  /** Orders and revenue of all traffic, not of the ads: GMV Max, 全域推广. */
  gmvMax: boolean;
  /** Buyers can skip the cart: so it is in the shops of China, whose tables are in Chinese. */
  buyNow: boolean;
  /** Days that a column of the table marks as promotion days. */
  promotions: Period[];
  /** Objective of each campaign by its name, where a column tells. */
  objectives: ReadonlyMap<string, string>;
  notes: { kind: string; [detail: string]: unknown }[];
}
