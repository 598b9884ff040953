/** Clicked, not added or bought: the page, the price, what others say. `domain.md` §2. */
import { rule } from './rule.ts';
import { D1, D2, OURS } from './sources.ts';
import { ARRIVAL, CART, CONTENT_PRODUCT, LIVE_ORDER, ORDER } from './steps.ts';
import type { Rule } from './types.ts';

const PAGE = [
  'main_image_video',
  'answer_pains',
  'reviews_first',
  'trust_terms',
  'clear_offer',
  'link_live_clips',
] as const;

export const productPageRules: Rule[] = [
  rule({
    id: 'arrival',
    steps: ARRIVAL,
    when: { any: ['step_before_holding', 'step_after_holding'] },
    remedies: ['speed_up_page', 'match_page_to_ad', 'check_events'],
    measureNext: 'landing_page_views',
    citations: [D2, OURS],
  }),
  rule({
    id: 'detail_page',
    steps: CART,
    when: { any: ['step_before_holding', 'ctr_holding'], none: ['step_before_down'] },
    remedies: PAGE,
    audience: 'consideration',
    measureNext: 'add_to_cart_rate',
    citations: [D1, D2],
  }),
  rule({
    id: 'detail_page_before_cart',
    steps: ORDER,
    when: { all: ['cart_rate_down'] },
    remedies: PAGE,
    audience: 'consideration',
    measureNext: 'add_to_cart_rate',
    citations: [D1, D2],
  }),
  rule({
    id: 'price_up',
    steps: [...CART, ...ORDER, ...LIVE_ORDER],
    when: { all: ['aov_up'] },
    remedies: ['check_price', 'limited_discount', 'clear_offer'],
    measureNext: 'aov',
    citations: [D2, OURS],
  }),
  rule({
    id: 'trust_lost',
    steps: [...CART, ...ORDER, ...LIVE_ORDER],
    when: { any: ['reviews_down', 'product_score_down', 'refund_rate_up'] },
    remedies: ['reviews_first', 'trust_terms', 'answer_pains', 'account_health'],
    measureNext: 'positive_review_rate',
    citations: [D2, OURS],
  }),
  rule({
    id: 'clicks_fit_less',
    steps: [...CART, ...ORDER],
    when: { all: ['step_before_down'], none: ['frequency_up'] },
    remedies: ['match_page_to_ad', 'check_audience_width', 'aged_pixel'],
    audience: 'consideration',
    measureNext: 'ctr',
    citations: [D2, OURS],
  }),
  rule({
    id: 'content_without_product',
    steps: CONTENT_PRODUCT,
    when: { any: ['video_completion_holding', 'step_before_holding', 'step_after_holding'] },
    remedies: ['link_products', 'seeding_content', 'show_product_in_content'],
    measureNext: 'product_clicks',
    citations: [D2, OURS],
  }),
];
