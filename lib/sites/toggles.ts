import type { Toggle } from './types.ts';

/** Times or people. */
export const TRAFFIC: Toggle = {
  sets: 'traffic',
  words: { PV: 'pv', UV: 'uv', 次数: 'pv', 人数: 'uv', 按次数: 'pv', 按人数: 'uv', 次數: 'pv', 人數: 'uv' },
};

/** Who sells: the whole shop, the seller's own accounts, creators in cooperation. */
export const SELLER: Toggle = {
  sets: 'channel',
  words: { 全店: 'all', 全部: 'all', 自营: 'self', 合作: 'partner', 自然: 'organic', 广告: 'ads' },
};

/** The same on TikTok Shop. */
export const ACCOUNTS: Toggle = {
  sets: 'channel',
  words: {
    'All accounts': 'all',
    'All channels': 'all',
    'Seller accounts': 'self',
    'Linked accounts': 'self',
    'Own accounts': 'self',
    Affiliate: 'partner',
    'Affiliate accounts': 'partner',
    全部账号: 'all',
    自营账号: 'self',
    达人账号: 'partner',
    联盟达人: 'partner',
  },
};
