import type { Sourced, SurfaceRules } from './surface.ts';

const DEFAULT_TYPE: Sourced = {
  source: 'seller-th.tiktok.com/university/essay?knowledge_id=6837806182074114',
  asOf: '2025-07',
  market: 'any',
};

/** GMV Max chooses the audience itself: a seller steers products, budget, ROI target and creatives. */
export const gmvMax: SurfaceRules = {
  id: 'gmv-max',
  market: null,
  combining: 'none',
  combiningSource: {
    source: 'seller-us.tiktok.com/university/essay?knowledge_id=8502408340260654',
    asOf: null,
    market: 'US',
  },
  refuses: {
    target: { why: 'gmv_max', ...DEFAULT_TYPE },
    lookalike_seed: { why: 'gmv_max', ...DEFAULT_TYPE },
    exclude: { why: 'gmv_max', ...DEFAULT_TYPE },
  },
  limits: [],
  gates: [],
  facts: [
    { id: 'gmv_max_only_type', severity: 'limit', value: null, ...DEFAULT_TYPE },
    {
      id: 'gmv_max_all_orders',
      severity: 'limit',
      value: null,
      source: 'seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
      asOf: null,
      market: 'VN',
    },
    {
      id: 'gmv_max_creative_filters',
      severity: 'limit',
      value: null,
      source: 'ads.tiktok.com/help/article/about-bulk-creative-exclusion-filters-for-product-gmv-max',
      asOf: null,
      market: 'any',
    },
  ],
};
