/** Wanted, not paid: total with shipping, last doubts, the way to pay. `domain.md` §1 and §2. */
import { rule } from './rule.ts';
import { D1, D2, OURS } from './sources.ts';
import { LIVE_ORDER, ORDER, PAY } from './steps.ts';
import type { Rule } from './types.ts';

/** In the order in which a seller can act; what the platform decides is told apart when it is shown. */
const PAYING = [
  'shipping_fee',
  'limited_discount',
  'delivery_promise',
  'cart_reminder',
  'cart_reminder_message',
  'retarget_carts',
  'cash_on_delivery_shop',
  'cash_on_delivery',
  'fewer_checkout_steps',
  'local_payment',
  'trust_badges',
] as const;

export const paymentRules: Rule[] = [
  rule({
    id: 'checkout',
    steps: PAY,
    when: { any: ['step_before_holding', 'cart_rate_holding'], none: ['step_before_down'] },
    remedies: PAYING,
    audience: 'intent',
    measureNext: 'cart_pay_rate',
    citations: [D1, D2],
  }),
  rule({
    id: 'checkout_after_cart',
    steps: ORDER,
    when: { all: ['cart_rate_holding'] },
    remedies: PAYING,
    audience: 'intent',
    measureNext: 'cart_pay_rate',
    citations: [D1, D2],
  }),
  rule({
    id: 'price_up_at_payment',
    steps: PAY,
    when: { all: ['aov_up'] },
    remedies: ['shipping_fee', 'limited_discount', 'check_price'],
    audience: 'intent',
    measureNext: 'aov',
    citations: [D2, OURS],
  }),
  rule({
    id: 'delivery_doubt',
    steps: [...PAY, ...ORDER, ...LIVE_ORDER],
    when: { any: ['logistics_score_down'] },
    remedies: ['delivery_promise', 'shipping_fee', 'account_health'],
    measureNext: 'experience_score_logistics',
    citations: [D2],
  }),
  rule({
    id: 'quality_doubt_at_payment',
    steps: PAY,
    when: { any: ['refund_rate_up', 'reviews_down', 'product_score_down'] },
    remedies: ['trust_terms', 'reviews_first', 'cash_on_delivery_shop', 'cash_on_delivery', 'trust_badges'],
    measureNext: 'refund_rate',
    citations: [D2],
  }),
  rule({
    id: 'order_step',
    steps: ORDER,
    when: { all: ['step_before_holding'], none: ['cart_rate_down', 'cart_rate_holding', 'aov_up'] },
    remedies: [
      'clear_offer',
      'reviews_first',
      'shipping_fee',
      'limited_discount',
      'delivery_promise',
      'retarget_carts',
    ],
    audience: 'consideration',
    measureNext: 'add_to_cart_rate',
    citations: [D1, D2, OURS],
  }),
];
