/**
 * What a shown figure is: the data that the reader produces and that the model takes.
 * The shapes are those that `npm run read` prints; rates are fractions, money is in major units, durations in seconds.
 */

/** A closed range of values that a shown text can stand for; `low === high` when the text is exact. */
export interface Interval {
  low: number;
  high: number;
}

/** A number with the interval of values that print so. `value` is the nominal one. */
export interface Estimate extends Interval {
  value: number;
}

export type Unit = 'count' | 'people' | 'money' | 'rate' | 'ratio' | 'score' | 'duration';

/** What is counted: events 次 or people 人. Null for money, scores and durations. */
export type Basis = 'events' | 'people';

/** Calendar days, both inclusive, as ISO dates in the page's own time zone. */
export interface Period {
  start: string;
  end: string;
}

export type EntityKind = 'campaign' | 'ad_group' | 'ad' | 'product' | 'live' | 'video' | 'audience' | 'channel' | 'day';

export interface Entity {
  kind: EntityKind;
  name: string;
  id: string | null;
}

export type Against = 'previous_period' | 'yesterday' | 'last_year';

/** A printed change. `value` is a signed fraction; `points` means percentage points of a rate (0.012 = 1.2 points). */
export interface Change {
  value: number;
  as: 'relative' | 'points' | 'unknown';
  /** `unknown`: the page gives no direction; then `value` is the bare magnitude. */
  direction: 'up' | 'down' | 'flat' | 'unknown';
  text: string;
  /** Null when the page does not say what it compares with. */
  against: Against | null;
}

/** A value that stands beside the own one: never a figure of the seller. `share` is a fraction. */
export interface Compare extends Estimate {
  kind: 'previous_period' | 'yesterday' | 'last_year' | 'peer' | 'target' | 'share';
  text: string;
}

export interface Figure extends Estimate {
  /** Stands for this figure within one reading, e.g. to outline it on the page. */
  id: string;
  /** A canonical id of the catalogue. */
  metric: string;
  unit: Unit;
  /** ISO 4217, money only; null when the page does not tell. */
  currency: string | null;
  /** Full marks of a score, e.g. 5 or 100. */
  outOf: number | null;
  basis: Basis | null;
  text: string;
  label: string;
  entity: Entity | null;
  /** Sub-scope on the page such as a channel block, a tab or a column group. */
  segment: string | null;
  period: Period | null;
  frame: number;
  change: Change | null;
  compare: Compare[];
  verified: 'identity' | 'alone';
}

export type UnreadReason =
  | 'masked'
  | 'missing'
  | 'loading'
  | 'hidden'
  | 'unsettled'
  | 'ambiguous'
  | 'does_not_reconcile'
  | 'closed_component'
  | 'not_permitted'
  | 'range_only'
  | 'sample'
  | 'not_measured'
  | 'other_period';

export interface Unread {
  id: string;
  label: string;
  text: string;
  reason: UnreadReason;
  /** The metric, where the label tells it. */
  metric: string | null;
  entity: Entity | null;
}

export interface Scope {
  /** The PV/UV toggle. */
  traffic: 'pv' | 'uv' | null;
  /** 全店/自营/合作 and similar toggles, in canonical words. */
  channel: string | null;
}

export interface Page {
  /** Id of a folder in `lib/sites`, or `generic`. */
  site: string;
  kind: string | null;
  url: string;
  /** BCP 47 language in which the page's labels are written. */
  locale: string | null;
  currency: string | null;
  timeZone: string | null;
  account: string | null;
  period: Period | null;
  comparison: Period | null;
  scope: Scope;
  /** True when the page never came to rest: read from one consistent snapshot, no verdict. */
  live: boolean;
  rowsRead: number | null;
  rowsTotal: number | null;
}

export type PageState = 'ok' | 'no_figures' | 'logged_out' | 'verification';

/** Everything that was read of one page at one moment. */
export interface Reading {
  page: Page;
  state: PageState;
  figures: Figure[];
  unread: Unread[];
  /** Epoch milliseconds. */
  readAt: number;
  timing: { readMs: number; longestTaskMs: number; nodes: number };
}
