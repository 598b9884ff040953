import type { Sourced, SurfaceRules } from './surface.ts';

const SDK: Sourced = { source: 'github.com/tiktok/tiktok-business-api-sdk', asOf: null, market: 'any' };
const CUSTOM: Sourced = { source: 'ads.tiktok.com/help/article/custom-audiences', asOf: '2025-07', market: 'any' };
const MANAGE: Sourced = { source: 'ads.tiktok.com/help/article/manage-custom-audience', asOf: null, market: 'any' };
const LOOKALIKE: Sourced = {
  source: 'ads.tiktok.com/help/article/manage-lookalike-audience',
  asOf: null,
  market: 'any',
};

/** TikTok Ads Manager outside Shop ads, which GMV Max has taken over. */
export const tiktokAds: SurfaceRules = {
  id: 'tiktok-ads',
  market: null,
  combining: 'any_without_any',
  combiningSource: SDK,
  refuses: {},
  limits: [
    {
      id: 'tiktok_matched_min',
      uses: ['target', 'exclude'],
      is: 'at_least',
      people: 1000,
      counts: 'matched',
      severity: 'limit',
      ...CUSTOM,
    },
    {
      id: 'tiktok_seed_min',
      uses: ['lookalike_seed'],
      is: 'at_least',
      people: 100,
      counts: 'matched',
      severity: 'limit',
      ...LOOKALIKE,
    },
  ],
  gates: [],
  facts: [
    { id: 'tiktok_rule_or', severity: 'limit', value: 'OR', ...SDK },
    { id: 'tiktok_include_exclude_once', severity: 'limit', value: null, ...CUSTOM },
    { id: 'tiktok_lookalike_not_seed', severity: 'limit', value: null, ...LOOKALIKE },
    { id: 'tiktok_lookalike_tiers', severity: 'limit', value: 'NARROW, BALANCED, BROAD', ...SDK },
    { id: 'tiktok_lookalike_hours', severity: 'advice', value: 48, source: 'pipedream.com', asOf: null, market: 'any' },
    { id: 'tiktok_lookalike_no_reach_frequency', severity: 'limit', value: null, ...LOOKALIKE },
    { id: 'tiktok_audience_life_days', severity: 'limit', value: 365, ...MANAGE },
    { id: 'tiktok_short_windows', severity: 'limit', value: '7, 14, 30', ...SDK },
    { id: 'tiktok_engagement_ready_hours', severity: 'advice', value: '24–48', ...CUSTOM },
    { id: 'tiktok_smart_targeting', severity: 'limit', value: 'smart_audience_enabled', ...SDK, asOf: '2024-06' },
    {
      id: 'tiktok_broad_default',
      severity: 'advice',
      value: null,
      source: 'ppc.land on TikTok’s own tests',
      asOf: null,
      market: 'any',
    },
    {
      id: 'tiktok_learning',
      severity: 'advice',
      value: 50,
      source: 'ads.tiktok.com/help/article/learning-phase',
      asOf: null,
      market: 'any',
    },
    {
      id: 'tiktok_frequency_cap',
      severity: 'limit',
      value: 'REACH, RF_REACH',
      source: 'ads.tiktok.com/help/article/about-frequency-cap',
      asOf: null,
      market: 'any',
    },
  ],
};
