import type { Citation } from '../../funnel/types.ts';
import { cite } from './play.ts';

const BUDGET = cite('ads.tiktok.com/help/article?aid=744163857974606118');
const MINIMUM = cite('ads.tiktok.com/help/article/budget', '2025-08');
const CAP = cite('ads.tiktok.com/help/article/about-frequency-cap');
const QUOTA = cite('seller-us.tiktok.com/university/essay?knowledge_id=5403048260945710', '2026-02-10');
const SDK = cite('github.com/tiktok/tiktok-business-api-sdk');
const CUSTOM = cite('ads.tiktok.com/help/article/custom-audiences', '2025-07');
const COURSE = cite('seller-vn.tiktok.com/university/course?content_id=3721371931543297', '2024-12-31');
const OURS = cite('ours');

/** Where a step's own numbers and names come from; a step that is not here says nothing beyond its play. */
export const stepCitations: Readonly<Record<string, readonly Citation[]>> = {
  ads_engagement_audience: [CUSTOM],
  ads_activity_audience: [CUSTOM, SDK],
  ads_account_audience: [CUSTOM, SDK],
  ads_seed_audience: [CUSTOM],
  ads_lookalike: [SDK, cite('pipedream.com')],
  ads_exclude_buyers: [CUSTOM],
  ads_intent_objective: [SDK],
  ads_no_saved_audience: [cite('github.com/bububa/tiktok-business')],
  ads_broad_beside: [cite('ppc.land on TikTok’s own tests'), OURS],
  ads_smart_targeting: [SDK],
  budget_awareness: [cite('D1')],
  frequency_awareness: [cite('D1'), CAP],
  frequency_no_cap: [CAP],
  budget_start: [BUDGET, MINIMUM],
  budget_start_upper: [BUDGET, MINIMUM],
  budget_learning: [cite('ads.tiktok.com/help/article/learning-phase'), BUDGET],
  gmv_choose_products: [OURS],
  gmv_offer: [OURS],
  gmv_roi_target: [OURS],
  gmv_budget: [BUDGET],
  gmv_related: [OURS],
  gmv_wait: [BUDGET, cite('seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889')],
  crm_default_segment: [COURSE],
  crm_custom_segment: [COURSE],
  crm_message: [COURSE],
  crm_automatic: [QUOTA],
  crm_pace: [QUOTA],
  qianchuan_budget: [cite('github.com/bububa/oceanengine')],
  qianchuan_new_customer: [cite('github.com/bububa/oceanengine')],
  qianchuan_fans: [cite('github.com/bububa/oceanengine')],
};
