/** What moves figures without a stage having got worse: `model.md` §7 asks for these first. */
import { confounder } from './rule.ts';
import { BUDGET, D2, D4, LEARNING, OURS } from './sources.ts';
import type { Rule } from './types.ts';

export const confounders: Rule[] = [
  confounder({
    id: 'tracking',
    when: { any: ['stage_at_zero', 'tracking_marked'] },
    remedies: ['check_events', 'check_counting'],
    citations: [D2, OURS],
  }),
  confounder({
    id: 'promotion',
    when: { any: ['promotion_in_period', 'promotion_in_baseline'] },
    remedies: ['compare_like_days'],
    citations: [D2, OURS],
  }),
  confounder({
    id: 'learning_phase',
    when: { all: ['few_conversions'], any: ['budget_changed', 'cost_per_result_up', 'own_action'] },
    remedies: ['wait_for_learning', 'change_budget_slowly'],
    measureNext: 'conversions',
    citations: [LEARNING],
  }),
  confounder({
    id: 'budget_change',
    when: { all: ['budget_changed'], any: ['impressions_up', 'impressions_down', 'cpm_up', 'cost_per_result_up'] },
    remedies: ['change_budget_slowly', 'top_up_balance'],
    measureNext: 'cost',
    citations: [BUDGET, D2],
  }),
  confounder({
    id: 'mix',
    when: { all: ['mix_shift'] },
    remedies: ['compare_rows'],
    citations: [OURS],
  }),
  confounder({
    id: 'row_left',
    when: { all: ['row_left'] },
    remedies: ['restart_row', 'top_up_balance'],
    citations: [D2, OURS],
  }),
  confounder({
    id: 'stock_out',
    when: { any: ['stock_out'] },
    remedies: ['restock'],
    citations: [OURS],
  }),
  confounder({
    id: 'own_action',
    when: { any: ['own_action', 'price_changed'] },
    remedies: ['compare_like_days'],
    citations: [D4],
  }),
  confounder({
    id: 'account_health',
    when: { all: ['score_down'] },
    remedies: ['account_health'],
    measureNext: 'experience_score',
    citations: [D2],
  }),
];
