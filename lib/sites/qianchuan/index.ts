import { TRAFFIC } from '../toggles.ts';
import type { SiteRules } from '../types.ts';

export const qianchuan: SiteRules = {
  id: 'qianchuan',
  name: '巨量千川',
  hosts: ['qianchuan.jinritemai.com'],
  under: '/',
  platform: 'qianchuan',
  kinds: [
    { id: 'billing', path: /^\/(?:finance|account)\b/, measures: false },
    { id: 'ad_form', path: /^\/(?:creation\b|promotion(?:-v2)?\/create)/, measures: false },
    { id: 'home', path: /^\/home\b/ },
    { id: 'overall', path: /^\/uni-prom\/overall\b/ },
    { id: 'plan', path: /^\/uni-prom\/detail\b/ },
    { id: 'plans', path: /^\/(?:uni-prom|promotion(?:-v2)?)\b/, rows: 'campaign' },
    { id: 'live_board', path: /^\/board(?:-next)?\b/ },
    { id: 'creatives', path: /^\/dataV2\b/, rows: 'ad' },
    { id: 'crowds', path: /^\/(?:dmp|tools\/(?:dmp|audience|crowd))/, rows: 'audience' },
  ],
  surfaces: ['qianchuan'],
  executableOn: ['ads_manager', 'doudian'],
  timeZoneOf: () => 'Asia/Shanghai',
  currencyOf: () => 'CNY',
  includesToday: null,
  periodParameters: [],
  account: { parameters: ['aavid', 'aadvid'], selectors: ['[class*="account-name" i]', '[class*="accountname" i]'] },
  toggles: [TRAFFIC],
  login: /^\/(?:login|passport)\b/,
};
