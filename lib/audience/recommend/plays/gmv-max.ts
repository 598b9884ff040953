import type { MarketingStage, OfferId, Play } from '../play.ts';
import { cite, SELLS_ON } from '../play.ts';

const NO_AUDIENCE = {
  key: 'gmv_max_audience',
  citations: [
    cite('seller-us.tiktok.com/university/essay?knowledge_id=8502408340260654'),
    cite('seller-th.tiktok.com/university/essay?knowledge_id=6837806182074114', '2025-07'),
  ],
};
const CREATIVES = cite('ads.tiktok.com/help/article/about-bulk-creative-exclusion-filters-for-product-gmv-max');

const outside = action(
  'loyalty',
  ['gmv_crm_beside', 'gmv_related', 'gmv_wait'],
  'related_to_bought',
  ['related_products'],
  'repeat_buyer_share',
  [cite('D1'), cite('D3')],
);

/** GMV Max takes no audience: what can be steered is products, budget, ROI target and creatives. */
export const gmvMaxPlays: readonly Play[] = [
  action('awareness', ['gmv_more_creatives', 'gmv_creative_boost', 'gmv_wait'], 'hook_video', [], 'product_ctr', [
    cite('D2'),
    CREATIVES,
  ]),
  action(
    'consideration',
    ['gmv_product_page', 'gmv_choose_products', 'gmv_wait'],
    'product_in_use',
    ['product_page'],
    'add_to_cart_rate',
    [cite('D2')],
  ),
  action('intent', ['gmv_offer', 'gmv_crm_beside', 'gmv_wait'], 'offer_shown', ['shipping_coupon'], 'click_pay_rate', [
    cite('D2'),
  ]),
  action('purchase', ['gmv_roi_target', 'gmv_budget', 'gmv_wait'], 'creator_unboxing', ['first_order_coupon'], 'roi', [
    cite('D1'),
    cite('D2'),
  ]),
  { ...outside, id: 'gmv_new_buyers', stage: 'purchase', remedies: SELLS_ON },
  outside,
];

function action(
  stage: MarketingStage,
  steps: string[],
  creative: string,
  offers: OfferId[],
  measure: string,
  citations: Play['citations'],
): Play {
  return {
    id: `gmv_${stage}`,
    surface: 'gmv-max',
    stage,
    funnels: null,
    remedies: null,
    kind: 'action',
    use: null,
    include: [],
    exclude: [],
    objective: null,
    steps,
    creative,
    offers,
    measure,
    whyNot: [NO_AUDIENCE],
    citations,
  };
}
