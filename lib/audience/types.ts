/** What to do next. Texts come by key from `lib/i18n`; every claim carries its citation. */

import type { Citation, Evidence } from '../funnel/types.ts';
import type { Estimate, Interval, Period } from '../metrics/figure.ts';
import type { RulePayload } from './rule-payload.ts';

export type Surface = 'tiktok-ads' | 'seller-crm' | 'gmv-max' | 'doudian' | 'qianchuan';

export type AudienceUse = 'target' | 'lookalike_seed' | 'exclude';

export type LimitVerdictKind = 'surely' | 'may' | 'cannot';

export interface LimitVerdict {
  /** Id of the limit in the surface's data. */
  limit: string;
  needs: number | string;
  verdict: LimitVerdictKind | 'unknown';
  severity: 'limit' | 'advice';
  source: string;
  asOf: string | null;
}

/** `high` is Infinity where nothing limits it. */
export interface AudienceSize extends Interval {
  sharp: boolean;
  ifIndependent: number | null;
}

export interface AudiencePart {
  tag: string;
  /** Look-back in days, where the surface has one. */
  days: number | null;
  size: Interval | null;
  /** Figure the size was read from. */
  figure: string | null;
}

/** How the leaking rate has moved since the user started a step: observed, no proof that the step did it. */
export interface Outcome {
  verdict: 'better' | 'worse' | 'same';
  /** Relative change of the rate with its interval. */
  change: Estimate;
  period: Period;
  against: Period;
}

/** That the user started a recommended step. Days are ISO dates. */
export interface Start {
  on: string;
  /** Day from which its effect can be looked at. */
  review: string;
  /** `running` before that day; `due` after it while no finding compares the days before with those since. */
  state: 'running' | 'due' | 'measured';
  outcome: Outcome | null;
}

/** What was done and seen before that bears on one recommendation. */
export interface Track {
  start: Start | null;
  /** The last push of a pack of these people; `repush` (epoch milliseconds) is when the guide lets it be pushed again, null: now. */
  push: { name: string; at: number; repush: number | null } | null;
  /** Sizes of the same audience as they were read on earlier days, oldest first. */
  sizes: (Interval & { day: string })[];
  /** First day of the unbroken run of findings in which the step leaked; null when it is new. */
  leakingSince: string | null;
}

export interface Recommendation {
  id: string;
  rank: number;
  funnel: string;
  step: string | null;
  stage: 'awareness' | 'consideration' | 'intent' | 'purchase' | 'loyalty';
  /** Null: the figures do not say where the seller can act. */
  surface: Surface | null;
  /**
   * `audience` where the surface takes one, else `action`; `under_way`: the user has started it and its effect cannot be
   * told yet; `not_possible` says why.
   */
  kind: 'audience' | 'action' | 'under_way' | 'not_possible';
  /** What the audience is for; null where there is none. */
  use: AudienceUse | null;
  /** i18n key of the title and its parameters. */
  title: { key: string; params: Record<string, string | number> };
  include: AudiencePart[];
  exclude: AudiencePart[];
  expression: string | null;
  size: AudienceSize | null;
  limits: LimitVerdict[];
  objective: string | null;
  /** Steps to carry it out in the words of the platform's own form, as i18n keys with parameters. */
  steps: { key: string; params: Record<string, string | number> }[];
  creative: { key: string; params: Record<string, string | number> } | null;
  offer: { key: string; params: Record<string, string | number> } | null;
  measure: { metric: string; lookAgainInDays: number; needed: number | null } | null;
  whyNot: { key: string; params: Record<string, string | number>; citations: Citation[] }[];
  executableOn: string[];
  /** What the diagnosis rests on. */
  evidence: Evidence[];
  /** Rule of the knowledge base whose cause chose the stage; null where the stage follows from the step alone. Absent in records of earlier versions. */
  cause?: string | null;
  /** Absent in records of earlier versions. */
  track?: Track;
  /** Request body for TikTok's rule audiences, where the tags are events of one kind of source. */
  payload: RulePayload | null;
  citations: Citation[];
}
