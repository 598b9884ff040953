/** Live rooms: entering, staying with the products, buying. `domain.md` §2–4. */
import { rule } from './rule.ts';
import { D2, D3, D4, OURS } from './sources.ts';
import { LIVE_ENTRY, LIVE_ORDER, LIVE_PRODUCT } from './steps.ts';
import type { Rule } from './types.ts';

export const liveRules: Rule[] = [
  rule({
    id: 'live_entry',
    steps: LIVE_ENTRY,
    when: { any: ['step_after_holding', 'live_watch_holding'], none: ['live_impressions_up'] },
    remedies: ['live_entry', 'hook_first_video', 'repeat_best_content'],
    measureNext: 'live_enter_rate',
    citations: [D2, OURS],
  }),
  rule({
    id: 'live_shown_wider',
    steps: LIVE_ENTRY,
    when: { all: ['live_impressions_up'] },
    remedies: ['live_entry', 'repeat_best_content'],
    audience: 'consideration',
    measureNext: 'live_enter_rate',
    citations: [D2, OURS],
  }),
  rule({
    id: 'live_not_held',
    steps: [...LIVE_ENTRY, ...LIVE_PRODUCT, ...LIVE_ORDER],
    when: { any: ['live_watch_down', 'engagement_down'] },
    remedies: ['review_host_script', 'answer_and_go_live', 'repeat_best_content'],
    measureNext: 'live_avg_watch',
    citations: [D3, D4],
  }),
  rule({
    id: 'live_products_hidden',
    steps: LIVE_PRODUCT,
    when: { any: ['step_before_holding', 'live_watch_holding'], none: ['live_watch_down'] },
    remedies: ['pin_products', 'review_host_script', 'live_offer'],
    measureNext: 'live_product_clicks',
    citations: [D2, D3],
  }),
  rule({
    id: 'live_offer',
    steps: LIVE_ORDER,
    when: { all: ['step_before_holding'], none: ['aov_up'] },
    remedies: [
      'live_offer',
      'shipping_fee',
      'limited_discount',
      'trust_terms',
      'cash_on_delivery_shop',
      'local_payment',
    ],
    audience: 'intent',
    measureNext: 'click_pay_rate',
    citations: [D2],
  }),
];
