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
};
