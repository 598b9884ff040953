import { TRAFFIC } from '../toggles.ts';
import type { SiteRules } from '../types.ts';

export const tiktokAdsManager: SiteRules = {
  id: 'tiktok-ads-manager',
  name: 'TikTok Ads Manager',
  hosts: ['ads.tiktok.com'],
  // The help centre and the public site share the host
  under: '/i18n/',
  platform: 'tiktok_ads',
  kinds: [
    { id: 'ad_form', path: /^\/i18n\/(?:[a-z-]+\/)?creation\b/, measures: false },
    { id: 'billing', path: /^\/i18n\/(?:account|billing|finance)\b/, measures: false },
    { id: 'gmv_max', path: /^\/i18n\/gmv-max\b/, surfaces: ['gmv-max'] },
    { id: 'campaigns', path: /^\/i18n\/(?:manage|perf)\/campaign\b/, rows: 'campaign' },
    { id: 'ad_groups', path: /^\/i18n\/(?:manage|perf)\/adgroup\b/, rows: 'ad_group' },
    { id: 'ads', path: /^\/i18n\/(?:manage|perf)\/(?:creative|ad)\b/, rows: 'ad' },
    { id: 'dashboard', path: /^\/i18n\/dashboard\b/ },
    { id: 'creatives', path: /^\/i18n\/material\b/, rows: 'ad' },
    // what a site's pixel received, whether or not an ad led to it
    { id: 'events', path: /^\/i18n\/events_manager\b/, measures: false },
    { id: 'home', path: /^\/i18n\/home\b/ },
  ],
  surfaces: ['tiktok-ads'],
  executableOn: ['ads_manager', 'own_site'],
  // Chosen when the account is opened
  timeZoneOf: () => null,
  currencyOf: () => null,
  includesToday: null,
  periodParameters: [
    { start: 'st', end: 'et', form: 'iso' },
    { start: 'list_start_date', end: 'list_end_date', form: 'milliseconds' },
  ],
  account: { parameters: ['aadvid'], selectors: ['[class*="account-name" i]', '[class*="advertiser-name" i]'] },
  toggles: [TRAFFIC],
  login: /^\/i18n\/(?:login|signup)\b/,
};
