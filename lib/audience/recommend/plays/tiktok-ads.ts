import { cite, type Play, SEEKS_ENGAGED, SEEKS_NEW, SELLS_ON } from '../play.ts';
import { FANS, HOOK, PROOF, SELL_ON, WELCOME } from './messages.ts';

const SDK = cite('github.com/tiktok/tiktok-business-api-sdk');
const NO_AUTOMATIC = {
  key: 'automatic_targeting',
  citations: [SDK, cite('github.com/bububa/tiktok-business', '2024-06')],
};
const NO_SHOP_ADS = {
  key: 'shop_ads',
  citations: [cite('seller-th.tiktok.com/university/essay?knowledge_id=6837806182074114', '2025-07')],
};
const NO_INTERSECTION = { key: 'ads_intersection', citations: [SDK] };

/** For campaigns that are optimised for a purchase or what leads to it. */
const BUDGET = ['budget_start', 'budget_learning'] as const;

const common = { surface: 'tiktok-ads', funnels: null, remedies: null, kind: 'audience', use: 'target' } as const;

const ENGAGED = {
  ...common,
  include: [{ tag: 'video_50', days: 30 }],
  exclude: [],
  objective: 'TRAFFIC',
  steps: [
    'ads_engagement_audience',
    'ads_in_feed',
    'ads_broad_beside',
    'budget_start_upper',
    'budget_awareness',
    'frequency_awareness',
  ],
  ...HOOK,
  measure: 'ctr',
  whyNot: [NO_AUTOMATIC, { key: 'viewability', citations: [cite('D1')] }],
  citations: [cite('D1'), cite('D2')],
} as const;

const LOOKALIKE = {
  ...common,
  use: 'lookalike_seed',
  include: [{ tag: 'paid', days: 180 }],
  exclude: [],
  objective: 'WEB_CONVERSIONS',
  steps: ['ads_seed_audience', 'ads_lookalike', 'ads_exclude_buyers', 'ads_smart_targeting', ...BUDGET],
  ...WELCOME,
  measure: 'roas',
  whyNot: [
    NO_AUTOMATIC,
    { key: 'lookalike_of_lookalike', citations: [cite('ads.tiktok.com/help/article/manage-lookalike-audience')] },
  ],
  citations: [cite('D1')],
} as const;

/** Windows are ours where the guide only says "within a window". */
export const tiktokAdsPlays: readonly Play[] = [
  { ...ENGAGED, id: 'ads_awareness', stage: 'awareness' },
  {
    ...ENGAGED,
    id: 'ads_engaged',
    stage: 'consideration',
    remedies: SEEKS_ENGAGED,
    steps: ['ads_engagement_audience', 'ads_in_feed', 'ads_broad_beside', 'budget_start_upper', 'frequency_no_cap'],
  },
  {
    ...common,
    id: 'ads_consideration',
    stage: 'consideration',
    include: [{ tag: 'viewed', days: 30 }],
    exclude: [{ tag: 'paid', days: 30 }],
    objective: 'WEB_CONVERSIONS',
    steps: ['ads_activity_audience', 'ads_include_exclude', 'ads_in_feed', ...BUDGET, 'frequency_no_cap'],
    ...PROOF,
    measure: 'add_to_cart_rate',
    whyNot: [NO_SHOP_ADS, NO_INTERSECTION],
    citations: [cite('D1'), cite('D2')],
  },
  {
    ...common,
    id: 'ads_intent',
    stage: 'intent',
    include: [{ tag: 'carted', days: 30 }],
    exclude: [{ tag: 'paid', days: 30 }],
    objective: 'PRODUCT_SALES',
    steps: [
      'ads_activity_audience',
      'ads_include_exclude',
      'ads_intent_objective',
      'ads_no_saved_audience',
      ...BUDGET,
      'frequency_no_cap',
    ],
    creative: 'reminder',
    offers: ['own_checkout', 'shipping_coupon'],
    measure: 'cvr_clicks',
    whyNot: [NO_SHOP_ADS, { key: 'saved_audience', citations: [cite('github.com/bububa/tiktok-business')] }],
    citations: [cite('D1'), cite('D2')],
  },
  { ...LOOKALIKE, id: 'ads_purchase', stage: 'purchase' },
  { ...LOOKALIKE, id: 'ads_new_people', stage: 'awareness', remedies: SEEKS_NEW, citations: [cite('D1'), cite('D2')] },
  {
    ...common,
    id: 'ads_new_buyers',
    stage: 'purchase',
    remedies: SELLS_ON,
    include: [{ tag: 'paid', days: 30 }],
    exclude: [],
    objective: 'PRODUCT_SALES',
    steps: ['ads_activity_audience', 'ads_no_saved_audience', ...BUDGET, 'frequency_no_cap'],
    ...SELL_ON,
    whyNot: [NO_SHOP_ADS],
    citations: [cite('D1'), cite('ours')],
  },
  {
    ...common,
    id: 'ads_loyalty',
    stage: 'loyalty',
    include: [{ tag: 'paid', days: 180 }],
    exclude: [{ tag: 'paid', days: 30 }],
    objective: 'PRODUCT_SALES',
    steps: ['ads_activity_audience', 'ads_include_exclude', 'ads_no_saved_audience', ...BUDGET, 'frequency_no_cap'],
    ...SELL_ON,
    whyNot: [NO_SHOP_ADS],
    citations: [cite('D1'), cite('D3'), cite('ours')],
  },
  {
    ...common,
    id: 'ads_fans',
    stage: 'consideration',
    funnels: ['fan'],
    include: [{ tag: 'follows', days: 30 }],
    exclude: [],
    objective: 'TRAFFIC',
    steps: ['ads_account_audience', 'ads_in_feed', 'budget_start_upper', 'frequency_no_cap'],
    ...FANS,
    measure: 'product_ctr',
    whyNot: [NO_SHOP_ADS],
    citations: [cite('D3'), cite('D4')],
  },
];
