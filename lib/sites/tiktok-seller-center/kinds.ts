import type { PageKind } from '../types.ts';

/** Paths as public code names them; the first that fits holds. */
export const KINDS: readonly PageKind[] = [
  { id: 'home', path: /^\/homepage\b/ },
  { id: 'overview', path: /^\/compass\/data-overview\b/ },
  { id: 'products', path: /^\/compass\/product-analysis\b/, rows: 'product' },
  { id: 'product', path: /^\/compass\/single-product-card\b/ },
  { id: 'videos', path: /^\/compass\/(?:video-analytics|video-analysis)\b/, rows: 'video' },
  { id: 'lives', path: /^\/compass\/(?:analytics-live|live-analysis)\b/, rows: 'live' },
  { id: 'affiliate', path: /^\/compass\/(?:affiliate-analytics|affiliate-video|creator-analysis)\b/ },
  { id: 'customers', path: /^\/compass\/customer-analysis\b/ },
  { id: 'search', path: /^\/compass\/(?:search-a|keywords-ranking)|^\/keyword-detail\b/ },
  { id: 'campaigns', path: /^\/compass\/campaign-analysis\b/ },
  { id: 'channels', path: /^\/compass\/channel-diagnosis\b/, rows: 'channel' },
  { id: 'service', path: /^\/compass\/(?:fulfillment|cancel-returns|complaints)\b/ },
  { id: 'rankings', path: /^\/compass\/analytics-rankings\b/ },
  { id: 'analytics', path: /^\/compass\b/ },
  { id: 'live_board', path: /^\/workbench\/live\b/ },
  {
    id: 'shop_ads',
    path: /^\/ads-creation\b/,
    platform: 'tiktok_ads',
    rows: 'campaign',
    surfaces: ['gmv-max', 'tiktok-ads'],
  },
  { id: 'orders', path: /^\/order\b/ },
  { id: 'product_list', path: /^\/product\b/ },
  { id: 'finance', path: /^\/finance\b/ },
  { id: 'promotion', path: /^\/promotion\b/ },
  { id: 'health', path: /^\/(?:account-health|health-center)\b/ },
];
