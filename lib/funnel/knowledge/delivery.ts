/** Shown, not clicked: the creative, the audience, the auction. `domain.md` §2 and `model.md` §7. */
import { rule } from './rule.ts';
import { D1, D2, FATIGUE, OURS } from './sources.ts';
import { CART, CLICK, ORDER } from './steps.ts';
import type { Rule } from './types.ts';

/** GMV Max chooses the audience itself: only creatives are left to the seller. */
const STEERED = ['shop', 'campaign', 'marketing'] as const;

export const deliveryRules: Rule[] = [
  rule({
    id: 'creative_fatigue',
    funnels: STEERED,
    steps: CLICK,
    when: { all: ['frequency_up', 'step_after_holding'] },
    remedies: ['new_creatives', 'ab_test_creatives', 'creator_unboxing', 'cap_frequency'],
    measureNext: 'frequency',
    citations: [FATIGUE, D2, OURS],
  }),
  rule({
    id: 'saturation',
    funnels: STEERED,
    steps: [...CLICK, ...CART, ...ORDER],
    when: {
      all: ['frequency_up', 'ctr_down', 'cvr_down'],
      any: ['new_viewer_share_down', 'reach_down', 'new_customers_down', 'returning_share_up'],
    },
    remedies: ['broaden_audience', 'exclude_buyers', 'lookalike_buyers'],
    audience: 'awareness',
    measureNext: 'reach',
    citations: [FATIGUE, D1, OURS],
  }),
  rule({
    id: 'list_exhausted',
    funnels: STEERED,
    steps: [...CLICK, ...CART, ...ORDER],
    when: { all: ['returning_share_up'], any: ['new_customers_down', 'reach_down', 'frequency_up'] },
    remedies: ['reach_new_customers', 'lookalike_buyers', 'exclude_buyers'],
    audience: 'awareness',
    measureNext: 'new_customers',
    citations: [D1, OURS],
  }),
  rule({
    id: 'weak_opening',
    steps: CLICK,
    when: { any: ['video_start_down', 'video_completion_down'], none: ['frequency_up'] },
    remedies: ['hook_first_video', 'gmv_max_creatives', 'ab_test_creatives'],
    measureNext: 'video_view_rate_6s',
    citations: [D2],
  }),
  rule({
    id: 'format_clash',
    funnels: STEERED,
    steps: CLICK,
    when: { all: ['cpc_up'], none: ['frequency_up', 'cpm_up'] },
    remedies: ['hook_first_video', 'creator_unboxing', 'ab_test_creatives'],
    measureNext: 'cpc',
    citations: [D2],
  }),
  rule({
    id: 'creative_alone',
    steps: CLICK,
    when: { all: ['step_after_holding'], none: ['frequency_up', 'impressions_up', 'cpm_up'] },
    remedies: ['hook_first_video', 'creator_unboxing', 'gmv_max_creatives', 'ab_test_creatives'],
    measureNext: 'ctr',
    citations: [D2, OURS],
  }),
  rule({
    id: 'audience_too_wide',
    funnels: STEERED,
    steps: [...CLICK, ...CART, ...ORDER],
    when: { all: ['impressions_up'], any: ['ctr_down', 'step_after_down'], none: ['frequency_up', 'budget_changed'] },
    remedies: ['check_audience_width', 'engaged_viewers', 'lookalike_buyers', 'aged_pixel', 'match_page_to_ad'],
    audience: 'consideration',
    measureNext: 'ctr',
    citations: [D2, OURS],
  }),
  rule({
    id: 'audience_too_narrow',
    funnels: STEERED,
    steps: CLICK,
    when: { all: ['frequency_up', 'reach_down'] },
    remedies: ['check_audience_width', 'broaden_audience', 'lookalike_buyers'],
    audience: 'awareness',
    measureNext: 'reach',
    citations: [D2, OURS],
  }),
  rule({
    id: 'auction',
    funnels: STEERED,
    steps: CLICK,
    when: { all: ['cpm_up'], none: ['budget_changed', 'frequency_up'] },
    remedies: ['check_audience_width', 'broaden_audience', 'new_creatives'],
    measureNext: 'cpm',
    citations: [OURS],
  }),
  rule({
    id: 'one_row',
    steps: null,
    when: { all: ['row_concentrated'] },
    remedies: ['compare_rows'],
    citations: [D2, OURS],
  }),
];
