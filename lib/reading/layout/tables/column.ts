/** What one column of a table with metrics across is. */
import type { Against, Compare, EntityKind } from '../../../metrics/figure.ts';
import type { LabelMatch } from '../../../metrics/label.ts';
import type { Token } from '../tokens.ts';

export interface MetricColumn {
  kind: 'metric';
  match: LabelMatch;
  label: string;
  token: Token | null;
  /** Name of the group of columns, where the same metric stands under several. */
  segment: string | null;
}

/** A column about the metric column on its left. */
export interface BesideColumn {
  kind: 'beside';
  of: number;
  relation: boolean;
  compare: Compare['kind'] | null;
  against: Against | null;
  label: string;
}

export interface TextColumn {
  kind: 'text';
  header: string;
  entity: EntityKind | null;
}

export type Column = MetricColumn | BesideColumn | TextColumn;
