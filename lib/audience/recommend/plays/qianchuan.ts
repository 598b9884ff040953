import { cite, type Play, SEEKS_ENGAGED, SEEKS_NEW, SELLS_ON } from '../play.ts';
import { CROWD, FANS, HOOK, PROOF, REMINDER, SELL_ON_TO_MEMBERS } from './messages.ts';

const SDK = cite('github.com/bububa/oceanengine');
const CROWDS_ALONE = { key: 'crowds_alone', citations: [cite('D5')] };
const INTEREST_ALONE = { key: 'interest_alone', citations: [cite('D5')] };

const common = {
  surface: 'qianchuan',
  funnels: null,
  remedies: null,
  kind: 'audience',
  use: 'target',
  objective: null,
} as const;

const PLAN = ['qianchuan_plan', 'qianchuan_budget'] as const;

const ACQUIRE = {
  ...common,
  include: [{ tag: 'industry', days: 15 }],
  exclude: [{ tag: 'paid', days: 365 }],
  steps: [
    'qianchuan_list',
    'qianchuan_exclude_buyers',
    'qianchuan_crowd',
    'qianchuan_new_customer',
    'qianchuan_plan',
    'qianchuan_budget',
  ],
  ...CROWD,
  measure: 'new_customers',
  whyNot: [CROWDS_ALONE, INTEREST_ALONE],
  citations: [cite('D4'), cite('D5'), SDK],
} as const;

const ENGAGED = {
  ...common,
  include: [
    { tag: 'video_engaged', days: 30 },
    { tag: 'live_engaged', days: 30 },
  ],
  exclude: [],
  steps: ['qianchuan_list', 'qianchuan_expand', ...PLAN],
  ...HOOK,
  measure: 'ctr',
  whyNot: [CROWDS_ALONE, INTEREST_ALONE],
  citations: [cite('D1'), cite('D5')],
} as const;

/** Qianchuan excludes and combines what was pushed to it, and expands what is too small. */
export const qianchuanPlays: readonly Play[] = [
  {
    ...ENGAGED,
    id: 'qianchuan_awareness',
    stage: 'awareness',
    include: [{ tag: 'industry', days: 15 }, ...ENGAGED.include],
  },
  { ...ENGAGED, id: 'qianchuan_engaged', stage: 'consideration', remedies: SEEKS_ENGAGED },
  {
    ...common,
    id: 'qianchuan_consideration',
    stage: 'consideration',
    include: [
      { tag: 'viewed', days: 30 },
      { tag: 'favourited', days: 30 },
    ],
    exclude: [{ tag: 'paid', days: 30 }],
    steps: ['qianchuan_list', 'qianchuan_exclude_buyers', 'qianchuan_expand', ...PLAN],
    ...PROOF,
    measure: 'cvr_clicks',
    whyNot: [INTEREST_ALONE],
    citations: [cite('D1'), cite('D2'), cite('D5')],
  },
  {
    ...common,
    id: 'qianchuan_intent',
    stage: 'intent',
    include: [{ tag: 'carted', days: 30 }],
    exclude: [{ tag: 'paid', days: 30 }],
    steps: ['qianchuan_list', 'qianchuan_exclude_buyers', ...PLAN],
    ...REMINDER,
    measure: 'cvr_clicks',
    whyNot: [CROWDS_ALONE],
    citations: [cite('D1'), cite('D2'), cite('D5')],
  },
  { ...ACQUIRE, id: 'qianchuan_purchase', stage: 'purchase' },
  { ...ACQUIRE, id: 'qianchuan_new_people', stage: 'awareness', remedies: SEEKS_NEW },
  {
    ...common,
    id: 'qianchuan_new_buyers',
    stage: 'purchase',
    remedies: SELLS_ON,
    include: [{ tag: 'paid', days: 30 }],
    exclude: [],
    steps: ['qianchuan_list', ...PLAN],
    ...SELL_ON_TO_MEMBERS,
    whyNot: [CROWDS_ALONE],
    citations: [cite('D1'), cite('D5'), cite('ours')],
  },
  {
    ...common,
    id: 'qianchuan_loyalty',
    stage: 'loyalty',
    include: [
      { tag: 'paid', days: 180 },
      { tag: 'members', days: null },
    ],
    exclude: [{ tag: 'paid', days: 30 }],
    steps: ['qianchuan_list', 'qianchuan_exclude_recent', ...PLAN],
    ...SELL_ON_TO_MEMBERS,
    whyNot: [CROWDS_ALONE],
    citations: [cite('D1'), cite('D3'), cite('D5'), cite('ours')],
  },
  {
    ...common,
    id: 'qianchuan_fans',
    stage: 'consideration',
    funnels: ['fan', 'live'],
    include: [{ tag: 'follows', days: null }],
    exclude: [],
    steps: ['qianchuan_fans', 'qianchuan_expand', ...PLAN],
    ...FANS,
    measure: 'fan_buyer_share',
    whyNot: [CROWDS_ALONE],
    citations: [cite('D3'), cite('D4'), SDK],
  },
];
