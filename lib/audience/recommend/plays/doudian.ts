import { cite, type Play, SEEKS_ENGAGED, SEEKS_NEW, SELLS_ON } from '../play.ts';
import { CROWD, FANS, HOOK, PROOF, REMINDER, SELL_ON_TO_MEMBERS } from './messages.ts';

const NO_DIFFERENCE = { key: 'doudian_difference', citations: [cite('D5')] };
const NO_CROWDS = { key: 'doudian_crowds', citations: [cite('D5')] };

const common = {
  surface: 'doudian',
  funnels: null,
  remedies: null,
  kind: 'audience',
  use: 'target',
  exclude: [],
  objective: null,
} as const;
const PUSH = ['doudian_pack', 'doudian_name', 'doudian_push'] as const;
/** The people and the buyers among them, who are left out after the push. */
const PUSH_BOTH = [
  'doudian_pack',
  'doudian_buyer_pack',
  'doudian_name',
  'doudian_push',
  'qianchuan_exclude_buyers',
] as const;

const ENGAGED = {
  ...common,
  include: [
    { tag: 'video_engaged', days: 30 },
    { tag: 'live_engaged', days: 30 },
  ],
  steps: [...PUSH, 'qianchuan_expand'],
  ...HOOK,
  measure: 'product_ctr_users',
  whyNot: [NO_CROWDS],
  citations: [cite('D1'), cite('D5')],
} as const;

const SEED = {
  ...common,
  use: 'lookalike_seed',
  include: [{ tag: 'paid', days: 180 }],
  steps: [...PUSH, 'qianchuan_expand_seed', 'qianchuan_new_customer'],
  ...CROWD,
  measure: 'new_customers',
  whyNot: [NO_CROWDS],
  citations: [cite('D1'), cite('D4'), cite('D5')],
} as const;

/** Packs of the shop's own tags; difference and the eight crowds come after the push, in Qianchuan. */
export const doudianPlays: readonly Play[] = [
  { ...ENGAGED, id: 'doudian_awareness', stage: 'awareness' },
  { ...ENGAGED, id: 'doudian_engaged', stage: 'consideration', remedies: SEEKS_ENGAGED },
  {
    ...common,
    id: 'doudian_consideration',
    stage: 'consideration',
    include: [
      { tag: 'viewed', days: 30 },
      { tag: 'favourited', days: 30 },
    ],
    steps: PUSH_BOTH,
    ...PROOF,
    measure: 'add_to_cart_rate_users',
    whyNot: [NO_DIFFERENCE],
    citations: [cite('D1'), cite('D2'), cite('D5')],
  },
  {
    ...common,
    id: 'doudian_intent',
    stage: 'intent',
    include: [{ tag: 'carted', days: 30 }],
    steps: [...PUSH_BOTH, 'doudian_reach'],
    ...REMINDER,
    measure: 'click_pay_rate_users',
    whyNot: [NO_DIFFERENCE],
    citations: [cite('D1'), cite('D2'), cite('D5')],
  },
  { ...SEED, id: 'doudian_purchase', stage: 'purchase' },
  { ...SEED, id: 'doudian_new_people', stage: 'awareness', remedies: SEEKS_NEW },
  {
    ...common,
    id: 'doudian_new_buyers',
    stage: 'purchase',
    remedies: SELLS_ON,
    include: [{ tag: 'paid', days: 30 }],
    steps: [...PUSH, 'doudian_reach'],
    ...SELL_ON_TO_MEMBERS,
    whyNot: [NO_DIFFERENCE],
    citations: [cite('D1'), cite('D5'), cite('ours')],
  },
  {
    ...common,
    id: 'doudian_loyalty',
    stage: 'loyalty',
    include: [
      { tag: 'returning_customers', days: 365 },
      { tag: 'members', days: null },
    ],
    steps: [...PUSH, 'doudian_reach'],
    ...SELL_ON_TO_MEMBERS,
    whyNot: [NO_DIFFERENCE],
    citations: [cite('D3'), cite('D4'), cite('D5')],
  },
  {
    ...common,
    id: 'doudian_fans',
    stage: 'consideration',
    funnels: ['fan'],
    include: [
      { tag: 'active_fans', days: null },
      { tag: 'fan_club', days: null },
    ],
    steps: [...PUSH, 'doudian_reach'],
    ...FANS,
    measure: 'fan_buyer_share',
    whyNot: [NO_DIFFERENCE],
    citations: [cite('D3'), cite('D4'), cite('D5')],
  },
];
