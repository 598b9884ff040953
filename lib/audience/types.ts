/** What to do next. Texts come by key from `lib/i18n`; every claim carries its citation. */

import type { Citation, Evidence } from '../funnel/types.ts';
import type { Interval } from '../metrics/figure.ts';
import type { RulePayload } from './tiktok-rule.ts';

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

export interface Recommendation {
  id: string;
  rank: number;
  funnel: string;
  step: string | null;
  stage: 'awareness' | 'consideration' | 'intent' | 'purchase' | 'loyalty';
  surface: Surface;
  /** `audience` where the surface takes one, else `action`; `not_possible` says why. */
  kind: 'audience' | 'action' | 'not_possible';
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
  /** Request body for TikTok's rule audiences, where the tags are events of one kind of source. */
  payload: RulePayload | null;
  citations: Citation[];
}
