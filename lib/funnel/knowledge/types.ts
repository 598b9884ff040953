/** The knowledge base as data: which evidence speaks for which cause of a leak, and what can be done about it where. */
import type { Citation, FunnelId } from '../types.ts';
import type { RemedyId } from './remedies.ts';

/** A named observation that `lib/funnel/signals.ts` looks for in the figures of two windows. */
export type SignalId =
  | 'step_down'
  | 'step_before_down'
  | 'step_before_holding'
  | 'step_after_down'
  | 'step_after_holding'
  | 'frequency_up'
  | 'ctr_down'
  | 'ctr_holding'
  | 'cvr_down'
  | 'cvr_holding'
  | 'cart_rate_down'
  | 'cart_rate_holding'
  | 'checkout_rate_down'
  | 'order_rate_down'
  | 'order_rate_holding'
  | 'cpm_up'
  | 'cpm_holding'
  | 'cpc_up'
  | 'cost_per_result_up'
  | 'impressions_up'
  | 'impressions_down'
  | 'cost_up'
  | 'cost_down'
  | 'budget_changed'
  | 'reach_down'
  | 'new_viewer_share_down'
  | 'returning_share_up'
  | 'new_customers_down'
  | 'new_customers_up'
  | 'aov_up'
  | 'aov_down'
  | 'refund_rate_up'
  | 'video_completion_down'
  | 'video_completion_holding'
  | 'mix_shift'
  | 'row_left'
  | 'row_concentrated'
  | 'few_conversions'
  | 'promotion_in_period'
  | 'promotion_in_baseline'
  | 'stage_at_zero'
  | 'missing_days'
  | 'score_down'
  | 'live_watch_down'
  | 'live_watch_holding'
  | 'live_impressions_up'
  | 'video_start_down'
  | 'engagement_down'
  | 'content_fewer'
  | 'fans_up'
  | 'lost_fans_up'
  | 'reviews_down'
  | 'product_score_down'
  | 'logistics_score_down'
  | 'own_action'
  | 'price_changed'
  | 'stock_out'
  | 'tracking_marked';

/** The stages between which a leak can lie, by stage id of the funnel definitions. */
export interface StepRef {
  from: string;
  to: string;
}

/** The marketing stage whose audience fits the cause. */
export type AudienceHint = 'awareness' | 'consideration' | 'intent' | 'purchase' | 'loyalty';

export interface Rule {
  /** i18n key below `funnel.cause`. */
  id: string;
  /** Funnels in which it can hold; null: any. */
  funnels: readonly FunnelId[] | null;
  /** Leaking steps that it can explain; null: any. */
  steps: readonly StepRef[] | null;
  /** Confounders are shown before other causes and are checked first. */
  confounder: boolean;
  when: {
    /** All of these must be seen. One that is seen not to hold contradicts the rule. */
    all: readonly SignalId[];
    /** At least one of these, if the list is not empty. */
    any: readonly SignalId[];
    /** One of these seen contradicts the rule. */
    none: readonly SignalId[];
  };
  /** The most promising first. */
  remedies: readonly RemedyId[];
  audience: AudienceHint | null;
  /** Metric to look at next. */
  measureNext: string | null;
  citations: readonly Citation[];
}
