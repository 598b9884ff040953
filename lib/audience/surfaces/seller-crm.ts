import type { Sourced, SurfaceRules } from './surface.ts';

const COURSE: Sourced = {
  source: 'seller-vn.tiktok.com/university/course?content_id=3721371931543297',
  asOf: '2024-12-31',
  market: 'VN',
};
const GATE_US: Sourced = {
  source: 'seller-us.tiktok.com/university/essay?knowledge_id=5403048260945710',
  asOf: '2026-02-10',
  market: 'US',
};

/** TikTok Shop Seller Center CRM: segments that get messages and coupons, not ads. */
export const sellerCrm: SurfaceRules = {
  id: 'seller-crm',
  market: null,
  combining: 'conditions',
  combiningSource: COURSE,
  refuses: {
    lookalike_seed: { why: 'crm_no_lookalike', ...COURSE },
    exclude: { why: 'crm_no_exclusion', ...COURSE },
  },
  limits: [],
  gates: [
    { id: 'crm_score_create', atLeast: 3.5, outOf: 5, ...GATE_US },
    { id: 'crm_score_keep', atLeast: 3, outOf: 5, ...GATE_US },
  ],
  facts: [
    { id: 'crm_default_segments', severity: 'limit', value: 7, ...COURSE },
    { id: 'crm_conditions', severity: 'advice', value: 3, ...COURSE },
    { id: 'crm_products', severity: 'limit', value: 4, ...COURSE },
    { id: 'crm_free', severity: 'limit', value: null, ...COURSE },
    { id: 'crm_quota', severity: 'limit', value: null, ...GATE_US },
    { id: 'crm_gate_conflict', severity: 'advice', value: '4.5 / 3.5', ...GATE_US, asOf: null },
    {
      id: 'crm_all_sellers',
      severity: 'limit',
      value: null,
      source: 'seller-th.tiktok.com/university/essay?knowledge_id=5671033080366849',
      asOf: '2025-10-21',
      market: 'TH',
    },
  ],
};
