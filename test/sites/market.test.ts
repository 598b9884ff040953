import { expect, test } from 'vitest';
import { marketOf } from '../../lib/sites/market.ts';

test.each([
  ['https://seller-us.tiktok.com/compass', 'tiktok-seller-center', 'USD', 'America/Los_Angeles', 'US'],
  ['https://seller-uk.tiktok.com/compass', 'tiktok-seller-center', 'GBP', 'Europe/London', 'GB'],
  ['https://seller.tiktokshopglobalselling.com/?shop_region=TH', 'tiktok-seller-center', null, null, 'TH'],
  ['https://seller.tiktokglobalshop.com/', 'tiktok-seller-center', 'VND', null, 'VN'],
  ['https://compass.jinritemai.com/shop', 'compass', 'CNY', 'Asia/Shanghai', 'CN'],
  ['https://ads.tiktok.com/i18n/dashboard', 'tiktok-ads-manager', 'USD', null, null],
  ['https://ads.tiktok.com/i18n/dashboard', 'tiktok-ads-manager', 'USD', 'America/Los_Angeles', 'US'],
  ['https://ads.tiktok.com/i18n/dashboard', 'tiktok-ads-manager', 'EUR', 'Europe/Vienna', null],
  ['https://ads.tiktok.com/i18n/dashboard', 'tiktok-ads-manager', 'EUR', 'Europe/Paris', 'FR'],
  ['not an address', 'generic', 'THB', null, 'TH'],
  ['https://shop.example/', 'generic', null, null, null],
])('%s as %s in %s at %s is %s', (url, site, currency, timeZone, market) => {
  expect(marketOf({ url, site, currency, timeZone })).toBe(market);
});
