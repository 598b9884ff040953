import { SELLER, TRAFFIC } from '../toggles.ts';
import type { SiteRules } from '../types.ts';

export const doudian: SiteRules = {
  id: 'doudian',
  name: '抖店',
  hosts: ['fxg.jinritemai.com'],
  under: '/',
  platform: 'doudian',
  kinds: [
    { id: 'home', path: /^\/ffa\/mshop\/homepage\b/ },
    { id: 'orders', path: /^\/ffa\/morder\b/ },
    { id: 'product_form', path: /^\/ffa\/g\/(?:create|edit)\b/, measures: false },
    { id: 'product_list', path: /^\/ffa\/g\// },
    { id: 'service', path: /^\/ffa\/(?:merchant-aftersale-workbench|maftersale)\b/ },
    { id: 'crowds', path: /^\/ffa\/(?:[a-z-]*crm|crowd|muser|user-)/, rows: 'audience' },
    { id: 'shelf', path: /^\/ffa\/(?:growth-common|recommend-card)\b/ },
    { id: 'lives', path: /^\/ffa\/content-tool\/shop-live\b/, rows: 'live' },
    { id: 'videos', path: /^\/ffa\/content-tool\/short-video\b/, rows: 'video' },
    { id: 'search', path: /^\/ffa\/mcompass\/search\b/ },
    { id: 'funds', path: /^\/ffa\/fund-control\b/, measures: false },
    { id: 'messages', path: /^\/ffa\/(?:notice|message)/, measures: false },
    { id: 'qianchuan', path: /^\/ad\//, platform: 'qianchuan', rows: 'campaign', surfaces: ['qianchuan'] },
  ],
  surfaces: ['doudian', 'qianchuan'],
  executableOn: ['doudian'],
  timeZoneOf: () => 'Asia/Shanghai',
  currencyOf: () => 'CNY',
  includesToday: null,
  periodParameters: [],
  account: {
    parameters: [],
    selectors: ['#fxg-pc-header .headerShopName', '.headerShopName', '[class*="shopname" i]', '[class*="username" i]'],
  },
  toggles: [TRAFFIC, SELLER],
  login: /^\/login\b/,
};
