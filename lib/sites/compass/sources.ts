import type { Source } from '../types.ts';

export const sources: readonly Source[] = [
  { what: 'shop home, tabs, parameters: flamebird07/douyin-promo-guard compass-order-reader.js', asOf: '2026-09-13' },
  { what: 'rankings: selector log', asOf: '2026-08-29' },
  { what: '近7天 ends yesterday: the general practice of the product, not verified live', asOf: null },
];
