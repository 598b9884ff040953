import { SELLER, TRAFFIC } from '../toggles.ts';
import type { SiteRules } from '../types.ts';

export const compass: SiteRules = {
  id: 'compass',
  name: '抖音电商罗盘',
  hosts: ['compass.jinritemai.com'],
  under: '/',
  platform: 'doudian',
  kinds: [
    { id: 'product_traffic', path: /^\/shop\/merchandise-traffic\b/, rows: 'product' },
    { id: 'lives', path: /^\/shop\/live-overview\b/, rows: 'live' },
    { id: 'live', path: /^\/shop\/live-detail/ },
    { id: 'videos', path: /^\/shop\/video\b/, rows: 'video' },
    { id: 'products', path: /^\/shop\/commodity\b/, rows: 'product' },
    { id: 'customers', path: /^\/shop\/(?:core-users|goods-user-analysis)/ },
    { id: 'rankings', path: /^\/shop\/chance\b/ },
    { id: 'reports', path: /^\/shop\/workshop\b/ },
    { id: 'live_board', path: /^\/screen\b/ },
    { id: 'overview', path: /^\/shop\/?$/ },
  ],
  surfaces: ['doudian', 'qianchuan'],
  executableOn: ['doudian'],
  timeZoneOf: () => 'Asia/Shanghai',
  currencyOf: () => 'CNY',
  // 近7天 ends yesterday; today stands under 实时
  includesToday: false,
  // The page rewrites date_type and date_value after some seconds: they are not true
  periodParameters: [],
  account: {
    parameters: [],
    selectors: ['.headerShopName', '[class*="shop-name" i]', '[class*="shopname" i]', '[class*="username" i]'],
  },
  toggles: [TRAFFIC, SELLER],
  login: /^\/(?:login|passport)\b/,
};
