/** Fans and customers: keeping them active, turning them into buyers, bringing buyers back. `domain.md` §1, §3 and §4. */
import { rule } from './rule.ts';
import { D1, D2, D3, D4, OURS } from './sources.ts';
import { CONTENT_STAY, FAN_ACTIVE, FAN_ORDER, RETURN } from './steps.ts';
import type { Rule } from './types.ts';

export const peopleRules: Rule[] = [
  rule({
    id: 'content_opening',
    steps: CONTENT_STAY,
    when: { any: ['video_start_down', 'video_completion_down', 'step_after_holding'] },
    remedies: ['hook_first_video', 'repeat_best_content', 'ab_test_creatives'],
    measureNext: 'video_view_rate_6s',
    citations: [D2, D3],
  }),
  rule({
    id: 'fans_less_served',
    steps: FAN_ACTIVE,
    when: { any: ['content_fewer'] },
    remedies: ['post_often', 'answer_and_go_live', 'repeat_best_content'],
    measureNext: 'active_fans',
    citations: [D3, D4],
  }),
  rule({
    id: 'fans_lose_interest',
    steps: FAN_ACTIVE,
    when: { any: ['engagement_down', 'lost_fans_up', 'video_completion_down', 'live_watch_down'] },
    remedies: ['repeat_best_content', 'answer_and_go_live', 'poll_fans', 'local_content'],
    measureNext: 'active_fans',
    citations: [D3, D4],
  }),
  rule({
    id: 'fans_grown_past_activity',
    steps: FAN_ACTIVE,
    when: { all: ['fans_up'] },
    remedies: ['repeat_best_content', 'post_often'],
    measureNext: 'active_fans',
    citations: [D4, OURS],
  }),
  rule({
    id: 'fans_not_seeded',
    steps: FAN_ORDER,
    when: { all: ['step_before_holding'] },
    remedies: ['seeding_content', 'link_products', 'fan_offer', 'poll_fans'],
    audience: 'intent',
    measureNext: 'fan_buyers',
    citations: [D3, D4],
  }),
  rule({
    id: 'buyers_not_brought_back',
    steps: RETURN,
    when: { any: ['step_before_holding', 'new_customers_down'] },
    remedies: ['bring_back_content', 'remarket_related', 'membership', 'tailored_offers'],
    audience: 'loyalty',
    measureNext: 'repeat_purchase_rate',
    citations: [D1, D3, D4],
  }),
  rule({
    id: 'new_buyers_dilute',
    steps: RETURN,
    when: { all: ['new_customers_up'] },
    remedies: ['remarket_related', 'membership'],
    audience: 'purchase',
    measureNext: 'returning_customers',
    citations: [D4, OURS],
  }),
  rule({
    id: 'buyers_disappointed',
    steps: RETURN,
    when: { any: ['refund_rate_up', 'reviews_down', 'product_score_down', 'logistics_score_down'] },
    remedies: ['trust_terms', 'account_health', 'tailored_offers'],
    audience: 'loyalty',
    measureNext: 'refund_rate',
    citations: [D3, OURS],
  }),
];
