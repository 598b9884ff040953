/** What a page really shows: the record against which a reading is judged. Written by hand beside each page or drawn by the grammar, never by the reader. */
import type { Against, Basis, Entity, EntityKind, Period, Unit, UnreadReason } from '../../lib/metrics/figure.ts';

export interface ExpectedChange {
  /** Signed fraction; the bare magnitude where the direction is unknown. */
  value: number;
  direction: 'up' | 'down' | 'flat' | 'unknown' | readonly ('up' | 'down' | 'flat' | 'unknown')[];
  as?: 'relative' | 'points';
  /** Left out: not judged. */
  against?: Against | null;
}

export interface ExpectedCompare {
  kind: 'previous_period' | 'yesterday' | 'last_year' | 'peer' | 'target' | 'share';
  value: number;
}

export interface ExpectedEntity {
  /** Left out where a page does not say what its rows are. */
  kind?: EntityKind;
  name: string;
  id?: Entity['id'];
}

export interface ExpectedFigure {
  /** A canonical id, or the ids that a careful person could give the label. */
  metric: string | readonly string[];
  /** Nominal value of the shown text: fraction, major units, seconds. */
  value: number;
  /** The number behind a rounded or truncated text; must lie in the interval that was read. */
  raw?: number;
  unit?: Unit;
  /** Left out: not judged. */
  currency?: string | null;
  basis?: Basis | null;
  entity?: ExpectedEntity | null;
  /** `null`: must be none. Left out: not judged. */
  segment?: string | null;
  /** A name that may be read as the entity or as the segment, e.g. the head of a column. Stands for both. */
  within?: string;
  /** Left out: the page's period. */
  period?: Period | null;
  change?: ExpectedChange | null;
  /** Values beside the own one. Left out: none expected, extra ones not judged. */
  compare?: readonly ExpectedCompare[];
  /** The page cannot settle it: reading it right is fine, leaving it unread too. */
  optional?: boolean;
}

export interface ExpectedUnread {
  metric: string | readonly string[];
  reason: UnreadReason | readonly UnreadReason[];
}

export interface ExpectedPage {
  site?: string;
  kind?: string;
  currency?: string | null;
  timeZone?: string | null;
  /** Any of these names or ids is the account. */
  account?: readonly (string | null)[];
  /** Several: the page leaves it open. */
  period?: Period | null;
  comparison?: Period | null;
  traffic?: 'pv' | 'uv' | null;
  channel?: string | null;
  rowsRead?: number;
  rowsTotal?: number | null;
  state?: 'ok' | 'no_figures' | 'logged_out' | 'verification';
}

export interface Truth {
  page: ExpectedPage;
  figures: readonly ExpectedFigure[];
  /** What must be reported as unread. Other unread labels are not judged. */
  unread?: readonly ExpectedUnread[];
}

/** Rounds as a page prints, so that `1.005` gives the double nearest to its decimal text. */
export function roundedTo(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}

/**
 * The change that a page prints for two values: relative, in percent with the decimals given.
 * Returns the signed fraction and its direction.
 */
export function relativeChange(
  now: number,
  before: number,
  decimals: number,
): { value: number; direction: 'up' | 'down' | 'flat' } {
  const percent = roundedTo(((now - before) / before) * 100, decimals);
  return { value: percent / 100, direction: percent > 0 ? 'up' : percent < 0 ? 'down' : 'flat' };
}
