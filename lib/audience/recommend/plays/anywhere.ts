import { cite, type Play, SEEKS_ENGAGED, SEEKS_NEW, SELLS_ON } from '../play.ts';
import { PROOF, REMINDER, SELL_ON, WELCOME } from './messages.ts';

const OURS = cite('ours');

/** The guides say "within a window"; its days are ours. */
const common = {
  surface: null,
  funnels: null,
  remedies: null,
  kind: 'action',
  use: null,
  exclude: [],
  objective: null,
  offers: [],
  whyNot: [{ key: 'surface_unknown', citations: [OURS] }],
} as const;

const ENGAGED = {
  ...common,
  include: [{ tag: 'video_50', days: 30 }],
  steps: ['any_engaged', 'any_platform'],
  creative: 'hook_video',
  measure: 'ctr',
  citations: [cite('D1'), cite('D2'), OURS],
} as const;

const SEEK = {
  ...common,
  include: [{ tag: 'paid', days: 180 }],
  steps: ['any_seek', 'any_platform'],
  ...WELCOME,
  measure: 'new_customers',
  citations: [cite('D1'), cite('D4'), OURS],
} as const;

const BUYERS = {
  ...common,
  ...SELL_ON,
  citations: [cite('D1'), cite('D3'), OURS],
} as const;

/** For figures that do not say on which platform the seller acts: whom to address and with what, and no platform's own form. */
export const anywherePlays: readonly Play[] = [
  { ...ENGAGED, id: 'any_awareness', stage: 'awareness' },
  { ...ENGAGED, id: 'any_engaged', stage: 'consideration', remedies: SEEKS_ENGAGED },
  { ...SEEK, id: 'any_new_people', stage: 'awareness', remedies: SEEKS_NEW },
  {
    ...common,
    id: 'any_consideration',
    stage: 'consideration',
    include: [{ tag: 'viewed', days: 30 }],
    exclude: [{ tag: 'paid', days: 30 }],
    steps: ['any_viewers', 'any_platform'],
    ...PROOF,
    measure: 'add_to_cart_rate',
    citations: [cite('D1'), cite('D2'), OURS],
  },
  {
    ...common,
    id: 'any_intent',
    stage: 'intent',
    include: [{ tag: 'carted', days: 30 }],
    exclude: [{ tag: 'paid', days: 30 }],
    steps: ['any_carters', 'any_platform'],
    ...REMINDER,
    measure: 'cart_pay_rate',
    citations: [cite('D1'), cite('D2'), OURS],
  },
  { ...SEEK, id: 'any_purchase', stage: 'purchase' },
  {
    ...BUYERS,
    id: 'any_new_buyers',
    stage: 'purchase',
    remedies: SELLS_ON,
    include: [{ tag: 'paid', days: 30 }],
    steps: ['any_recent_buyers', 'any_platform'],
  },
  {
    ...BUYERS,
    id: 'any_loyalty',
    stage: 'loyalty',
    include: [{ tag: 'paid', days: 180 }],
    exclude: [{ tag: 'paid', days: 60 }],
    steps: ['any_earlier_buyers', 'any_platform'],
  },
];
