/** What rules and remedies rest on. `D1`…`D5` are the guides of the domain (undated); the rest are public pages. */
import type { Citation } from '../types.ts';

const guide = (source: string): Citation => ({ source, asOf: null, title: null });
const page = (source: string, asOf: string | null, title: string): Citation => ({ source, asOf, title });

/** Marketing funnel guide. */
export const D1 = guide('D1');
/** Impression, click, cart, payment. */
export const D2 = guide('D2');
/** From fan to consumer. */
export const D3 = guide('D3');
/** User analytics. */
export const D4 = guide('D4');
/** Audience management. */
export const D5 = guide('D5');
/** An inference of this product that none of the sources states. */
export const OURS = guide('ours');

export const LEARNING = page('https://ads.tiktok.com/help/article/learning-phase', null, 'TikTok Ads: learning phase');
export const BUDGET = page(
  'https://ads.tiktok.com/help/article?aid=744163857974606118',
  null,
  'TikTok Ads: budget changes',
);
export const FREQUENCY_CAP = page(
  'https://ads.tiktok.com/help/article/about-frequency-cap',
  null,
  'TikTok Ads: frequency cap',
);
export const CUSTOM_AUDIENCE = page(
  'https://ads.tiktok.com/help/article/custom-audiences',
  '2025-07',
  'TikTok Ads: custom audiences',
);
export const SMART_TARGETING = page(
  'https://ads.tiktok.com/help/article/smart-targeting',
  null,
  'TikTok Ads: smart targeting',
);
export const GMV_MAX = page(
  'https://seller-th.tiktok.com/university/essay?knowledge_id=6837806182074114',
  '2025-07',
  'TikTok Shop: GMV Max',
);
export const CREATIVE_FILTERS = page(
  'https://ads.tiktok.com/help/article/about-bulk-creative-exclusion-filters-for-product-gmv-max',
  null,
  'TikTok Ads: creative filters of GMV Max',
);
export const SHOP_CRM = page(
  'https://seller-vn.tiktok.com/university/course?content_id=3721371931543297',
  '2024-12-31',
  'TikTok Shop: customer segments and messages',
);
export const SHOP_CRM_GATE = page(
  'https://seller-us.tiktok.com/university/essay?knowledge_id=5403048260945710',
  '2026-02-10',
  'TikTok Shop (US): who may use CRM',
);
export const SHOP_COD = page(
  'https://seller-vn.tiktok.com/university/essay?knowledge_id=10004482',
  '2025-08-09',
  'TikTok Shop (VN): cash on delivery',
);
export const SHOP_COD_SEA = page(
  'https://cn.china-toy-expo.com/2022/zhdt_0627/16054.html',
  '2022-06-27',
  'TikTok Shop: cash on delivery in MY, PH, TH and VN',
);
/** Fatigue shows as dearer clicks while the later steps hold; saturation worsens both. */
export const FATIGUE = page(
  'https://github.com/mbfinotti/advertising-skills',
  null,
  'Advertising skills: creative fatigue',
);
