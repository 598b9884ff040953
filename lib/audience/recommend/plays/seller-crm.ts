import type { MarketingStage, Play } from '../play.ts';
import { cite } from '../play.ts';
import { REMINDER, SELL_ON } from './messages.ts';

const COURSE = cite('seller-vn.tiktok.com/university/course?content_id=3721371931543297', '2024-12-31');
const QUOTA = cite('seller-us.tiktok.com/university/essay?knowledge_id=5403048260945710', '2026-02-10');
const NO_ADS = { key: 'crm_ads', citations: [COURSE] };

const common = {
  surface: 'seller-crm',
  funnels: null,
  remedies: null,
  kind: 'audience',
  use: 'target',
  objective: null,
  whyNot: [NO_ADS],
} as const;

/** CRM reaches people who have dealt with the shop, by chat message or email with coupons and up to four products. */
export const sellerCrmPlays: readonly Play[] = [
  closed('awareness', 'crm_strangers'),
  closed('consideration', 'crm_viewers'),
  {
    ...common,
    id: 'crm_intent',
    stage: 'intent',
    include: [{ tag: 'potential_new', days: 30 }],
    exclude: [],
    steps: ['crm_default_segment', 'crm_message', 'crm_automatic', 'crm_pace'],
    ...REMINDER,
    measure: 'click_pay_rate',
    citations: [cite('D1'), cite('D2'), COURSE, QUOTA],
  },
  {
    ...common,
    id: 'crm_purchase',
    stage: 'purchase',
    include: [{ tag: 'paid', days: 30 }],
    exclude: [],
    steps: ['crm_custom_segment', 'crm_message', 'crm_automatic', 'crm_pace'],
    ...SELL_ON,
    whyNot: [NO_ADS, { key: 'crm_lookalike', citations: [COURSE] }],
    citations: [cite('D1'), cite('D3'), COURSE],
  },
  {
    ...common,
    id: 'crm_loyalty',
    stage: 'loyalty',
    include: [{ tag: 'paid', days: 180 }],
    exclude: [{ tag: 'paid', days: 60 }],
    steps: ['crm_custom_segment', 'crm_message', 'crm_automatic', 'crm_pace'],
    ...SELL_ON,
    citations: [cite('D1'), cite('D3'), COURSE, cite('ours')],
  },
];

function closed(stage: MarketingStage, why: string): Play {
  return {
    ...common,
    id: why,
    stage,
    kind: 'not_possible',
    use: null,
    include: [],
    exclude: [],
    steps: [],
    creative: null,
    offers: [],
    measure: null,
    whyNot: [{ key: why, citations: [COURSE] }],
    citations: [COURSE],
  };
}
