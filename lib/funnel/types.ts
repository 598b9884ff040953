/** What the model answers. The shapes are those that `npm run diagnose -- --json` prints. */
import type { Basis, Estimate, Interval, Period } from '../metrics/figure.ts';

export type FunnelId = 'shop' | 'campaign' | 'marketing' | 'fan' | 'customer' | 'live' | 'gmv_max';

export type Verdict = 'leak' | 'gain' | 'steady' | 'too_little_data' | 'bypassed' | 'unknown';

export type BaselineKind = 'own_history' | 'previous_period' | 'same_table' | 'peer' | 'target' | 'default';

/** One thing a claim rests on: a figure of this reading, a past reading, or a computed number. */
export interface Evidence {
  kind: 'figure' | 'history' | 'computed';
  /** Figure id within the reading when `kind` is `figure`. */
  figure: string | null;
  metric: string | null;
  value: Estimate | null;
  /** The earlier value, when the evidence is a move. */
  before: Estimate | null;
  unit: 'count' | 'people' | 'money' | 'rate' | 'ratio' | 'score' | 'duration';
  currency: string | null;
  entity: string | null;
}

export interface Stage {
  id: string;
  /** Null when the stage was not read. */
  metric: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  basis: Basis | null;
  /** The value of the comparison period, with the interval of what it was printed or derived from. */
  before: Estimate | null;
  /** Relative change of the value, a fraction. */
  change: number | null;
  figure: string | null;
}

export interface Needs {
  /** Relative effect that could then be told apart from noise (the margin). */
  effect: number;
  /** Denominator events needed in each of the two windows. */
  perPeriod: number;
  /** Days that takes at the present pace; null without a period. */
  days: number | null;
  reachable: boolean;
}

export interface Worth extends Estimate {
  currency: string | null;
  /** What the amount is: GMV unless a margin set by the user turns it into profit. */
  of: 'gmv' | 'profit';
  /** The observed period's length in days. */
  days: number | null;
  /** Refunds and cancellations taken off. */
  net: boolean;
}

export interface Step {
  id: string;
  from: string;
  to: string;
  /** The rate's metric where the catalogue has one. */
  metric: string | null;
  rate: number | null;
  low: number | null;
  high: number | null;
  baseline: ({ kind: BaselineKind; period: Period | null } & { rate: number; low: number; high: number }) | null;
  /** Relative change against the baseline with its adjusted interval. */
  change: Estimate | null;
  verdict: Verdict;
  /** Why no verdict, for `unknown` and `bypassed`. */
  why: string | null;
  /** Design effect assumed, not estimated. */
  provisional: boolean;
  /** Overdispersion used, and where it comes from. */
  phi: { value: number; from: 'history' | 'assumed' } | null;
  needs: Needs | null;
  worth: Worth | null;
  /** False for a side branch such as the cart where buy-now exists. */
  gate: boolean;
  evidence: Evidence[];
}

export interface Factor {
  factor: string;
  /** Null: not observed (the product was already zero). */
  contribution: number | null;
  low: number | null;
  high: number | null;
}

export interface MixRow {
  entity: string;
  status: 'kept' | 'entered' | 'left';
  step: string;
  mix: number;
  within: number;
  /** Share of the denominators of all rows. Absent for the sum of unlisted rows and in diagnoses of earlier versions. */
  share?: { before: number; now: number };
  /** The row's own rate; null where it did not exist. */
  rate?: { before: number | null; now: number | null };
  /** Share of the total change explained. */
  explains: number | null;
  surprise: number | null;
}

export interface Decomposition {
  of: string;
  from: number;
  to: number;
  currency: string | null;
  factors: Factor[];
  mix: MixRow[];
}

/** An explanation that the evidence is consistent with or contradicts; it carries no probability. */
export interface Cause {
  rule: string;
  fit: 'consistent' | 'contradicted';
  /** Share of the fall, where a mix or row split gives it. */
  share: number | null;
  evidence: Evidence[];
  /** Knowledge base remedies for this cause on the surface at hand, by id. */
  remedies: string[];
  /** Remedies that the platform decides at the surface at hand, by id. Absent in diagnoses of earlier versions. */
  decided?: string[];
  /** Marketing stage whose audience fits. */
  audience?: string | null;
  /** Metric to look at next. */
  measureNext?: string | null;
  citations: Citation[];
}

export interface Citation {
  /** `D1`…`D5`, a key of the platform facts, or `ours`. */
  source: string;
  asOf: string | null;
  title: string | null;
}

export interface Diagnosed {
  step: string;
  /** P(true rate is below the baseline by at least the margin | data); null without a measured noise level. */
  sure: number | null;
  since: Period | null;
  worth: Worth | null;
  causes: Cause[];
  /** What was checked before: period complete, same basis, no promotion, tracking. */
  checked: { id: string; ok: boolean | null }[];
}

export interface Note {
  kind: string;
  [detail: string]: unknown;
}

export interface RowFinding {
  entity: string;
  step: string;
  rate: number;
  low: number;
  high: number;
  shrunken: number;
  numerator: number;
  denominator: number;
  /** What it is compared with: its own past or, where it has none, the other rows; null when it is alone. */
  against: 'own_history' | 'same_table' | null;
  /** The relative difference to that, with its 95 % interval. */
  change: Estimate | null;
  pValue: number | null;
  verdict: Verdict;
  worth: Worth | null;
}

/** One step of two arms side by side. */
export interface ComparedStep {
  id: string;
  from: string;
  to: string;
  a: ({ rate: number } & Interval) | null;
  b: ({ rate: number } & Interval) | null;
  /** b relative to a, with an interval adjusted for all steps. */
  change: Estimate | null;
  /** P(b's underlying rate is the higher). */
  chanceBHigher: number | null;
  verdict: 'a_higher' | 'b_higher' | 'same' | 'too_little_data' | 'unknown';
  why: string | null;
  /** Design effect assumed, not estimated: no chance is given. */
  provisional: boolean;
  needs: Needs | null;
}

/** Two campaigns, creatives, arms of a test or periods. */
export interface Comparison {
  funnel: FunnelId;
  a: string;
  b: string;
  /** What is compared: days that both have, the days of each, or sums without days. */
  on: 'same_days' | 'own_days' | 'totals';
  /** The days that both have, first to last; null where they share none. */
  period: Period | null;
  /** Days compared, of the shorter arm where they differ; 0 without days. */
  days: number;
  steps: ComparedStep[];
  notes: Note[];
}

export interface Diagnosis {
  funnel: FunnelId;
  period: Period | null;
  against: Period | null;
  currency: string | null;
  basis: Basis | null;
  stages: Stage[];
  steps: Step[];
  /** Stage whose count, times the price, is the money. Absent in diagnoses of earlier versions. */
  closing?: string;
  /** The closing money figure. */
  total: {
    metric: string;
    value: Estimate;
    before: Estimate | null;
    change: number | null;
    figure: string | null;
  } | null;
  decomposition: Decomposition | null;
  diagnosed: Diagnosed | null;
  rows: RowFinding[];
  rowsRead: number | null;
  rowsTotal: number | null;
  notes: Note[];
  /** The two rows of a dated table side by side, where it holds exactly two. */
  comparison?: Comparison | null;
  /** Last day whose data is complete for every metric used; null when unknown. */
  completeThrough: string | null;
}

export type { Estimate, Interval };
