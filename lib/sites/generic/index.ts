import { ACCOUNTS, SELLER, TRAFFIC } from '../toggles.ts';
import type { SiteRules } from '../types.ts';

/** A back office that nobody described: only what its pages say themselves. */
export const generic: SiteRules = {
  id: 'generic',
  name: 'Back office',
  hosts: [],
  under: '/',
  platform: 'generic',
  kinds: [],
  surfaces: [],
  executableOn: ['own_site', 'tiktok_shop', 'doudian', 'ads_manager'],
  timeZoneOf: () => null,
  currencyOf: () => null,
  includesToday: null,
  periodParameters: [],
  account: {
    parameters: [],
    selectors: [
      '[class*="shop-name" i]',
      '[class*="shopname" i]',
      '[class*="store-name" i]',
      '[class*="storename" i]',
      '[class*="account-name" i]',
      '[class*="accountname" i]',
      '[class*="seller-name" i]',
      '[data-testid*="shop-name" i]',
      '[data-testid*="account-name" i]',
    ],
  },
  toggles: [TRAFFIC, SELLER, ACCOUNTS],
  login: /\/(?:log-?in|sign-?in|sign-?up|register|passport|sso)(?:\/|\.|$)/i,
};
