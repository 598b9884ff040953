import type { MarketingStage, OfferId, Play, TagWindow } from '../play.ts';
import { cite } from '../play.ts';

const UNKNOWN = { key: 'surface_unknown', citations: [cite('ours')] };

/** For figures that do not say on which platform the seller acts: whom to address and with what, and no platform's own form. */
export const anywherePlays: readonly Play[] = [
  anywhere('awareness', [{ tag: 'video_50', days: 30 }], [], 'hook_video', [], 'ctr', ['D1', 'D2']),
  anywhere(
    'consideration',
    [{ tag: 'viewed', days: 30 }],
    [{ tag: 'paid', days: 30 }],
    'product_proof',
    ['product_page'],
    'add_to_cart_rate',
    ['D1', 'D2'],
  ),
  anywhere(
    'intent',
    [{ tag: 'carted', days: 30 }],
    [{ tag: 'paid', days: 30 }],
    'reminder',
    ['shipping_coupon'],
    'cart_pay_rate',
    ['D1', 'D2'],
  ),
  anywhere('purchase', [{ tag: 'paid', days: 180 }], [], 'creator_unboxing', ['first_order_coupon'], 'new_customers', [
    'D1',
    'D4',
  ]),
  anywhere(
    'loyalty',
    [{ tag: 'paid', days: 180 }],
    [{ tag: 'paid', days: 60 }],
    'related_to_bought',
    ['related_products'],
    'repeat_buyer_share',
    ['D1', 'D3'],
  ),
];

function anywhere(
  stage: MarketingStage,
  include: TagWindow[],
  exclude: TagWindow[],
  creative: string,
  offers: OfferId[],
  measure: string,
  sources: string[],
): Play {
  return {
    id: `any_${stage}`,
    surface: null,
    stage,
    funnels: null,
    kind: 'action',
    use: null,
    include,
    exclude,
    objective: null,
    steps: [`any_${stage}`, 'any_platform'],
    creative,
    offers,
    measure,
    whyNot: [UNKNOWN],
    // The guides say "within a window"; its days are ours
    citations: [...sources.map((source) => cite(source)), cite('ours')],
  };
}
