import { REGIONS, regionOf } from '../regions.ts';
import { ACCOUNTS, TRAFFIC } from '../toggles.ts';
import type { SiteRules } from '../types.ts';
import { KINDS } from './kinds.ts';

const COUNTRIES = Object.keys(REGIONS).filter((code) => code !== 'gb');

export const tiktokSellerCenter: SiteRules = {
  id: 'tiktok-seller-center',
  name: 'TikTok Shop Seller Center',
  hosts: [
    'seller.tiktok.com',
    ...COUNTRIES.map((country) => `seller-${country}.tiktok.com`),
    // Indonesia, since the merger with Tokopedia
    'seller-id.tokopedia.com',
    // Cross-border sellers
    'seller.tiktokshopglobalselling.com',
    ...COUNTRIES.map((country) => `seller.${country}.tiktokshopglobalselling.com`),
    'seller.eu.tiktokshopglobalselling.com',
    'seller.tiktokglobalshop.com',
  ],
  under: '/',
  platform: 'tiktok_shop',
  kinds: KINDS,
  surfaces: ['seller-crm', 'tiktok-ads'],
  executableOn: ['tiktok_shop', 'ads_manager'],
  timeZoneOf: (url) => regionOf(url)?.timeZone ?? null,
  currencyOf: (url) => regionOf(url)?.currency ?? null,
  // The pages print the dates beside
  includesToday: null,
  periodParameters: [],
  account: {
    parameters: ['oec_seller_id', 'seller_id', 'shop_id'],
    selectors: [
      '.headerShopName',
      '[class*="shop-name" i]',
      '[class*="shopname" i]',
      '[class*="seller-name" i]',
      '[class*="sellername" i]',
    ],
  },
  toggles: [TRAFFIC, ACCOUNTS],
  login: /^\/(?:account\/(?:login|register)|passport)\b/,
  sources: [
    { what: 'hosts and paths: jinghoor/tiktok-seller-api ROUTE_EXISTENCE.md, PAGE_API_MAP.md', asOf: null },
    { what: 'data overview, its cards and dates: Limessss/browserV1 tiktok_compass_gmv', asOf: '2026-05-03' },
    { what: 'live dashboard: yinyufan0813-cmyk/Tiktok-GMVMAX-window', asOf: null },
    { what: 'seller-id.tokopedia.com: common knowledge, not verified', asOf: null },
  ],
};
