import type { Source } from '../types.ts';

export const sources: readonly Source[] = [
  { what: 'hosts and paths: jinghoor/tiktok-seller-api ROUTE_EXISTENCE.md, PAGE_API_MAP.md', asOf: null },
  { what: 'data overview, its cards and dates: Limessss/browserV1 tiktok_compass_gmv', asOf: '2026-05-03' },
  { what: 'live dashboard: yinyufan0813-cmyk/Tiktok-GMVMAX-window', asOf: null },
  { what: 'seller-id.tokopedia.com: common knowledge, not verified', asOf: null },
  { what: 'paths of forms, settings and messages: guesses by their names, no source', asOf: null },
];
