import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generic } from '../../lib/sites/generic/index.ts';
import { matchPatterns, SITES, siteFor } from '../../lib/sites/index.ts';
import type { SiteRules, Source } from '../../lib/sites/types.ts';

const FOLDER = new URL('../../lib/sites/', import.meta.url);

describe('the folders', () => {
  test('each is a site, and each site is a folder', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect([...SITES, generic].map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  describe.each(SITES.map((site) => [site.id, site] as const))('%s', (_id, site: SiteRules) => {
    test('is complete', async () => {
      const { sources }: { sources: readonly Source[] } = await import(`../../lib/sites/${site.id}/sources.ts`);
      expect(site.hosts.length).toBeGreaterThan(0);
      expect(site.kinds.length).toBeGreaterThan(0);
      expect(site.surfaces.length).toBeGreaterThan(0);
      expect(site.executableOn.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      expect(site.account.parameters.length + site.account.selectors.length).toBeGreaterThan(0);
      for (const { asOf } of sources) if (asOf !== null) expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    });

    test('names each kind of page once, and each by a path that no earlier one takes', () => {
      const ids = site.kinds.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { path } of site.kinds)
        expect([path.source.startsWith('^') || path.source.includes('|^'), path.flags]).toEqual([true, '']);
    });

    test('has hosts without wildcards, under one path', () => {
      for (const host of site.hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(site.under).toMatch(/^\/(.*\/)?$/);
    });
  });
});

describe('match patterns', () => {
  test('are what Chrome allows, each once', () => {
    const patterns = matchPatterns();
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(i18n\/)?\*$/);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test('hold the Seller Center of every market', () => {
    for (const country of [
      'us',
      'uk',
      'id',
      'my',
      'ph',
      'sg',
      'th',
      'vn',
      'br',
      'mx',
      'jp',
      'es',
      'ie',
      'de',
      'fr',
      'it',
    ])
      expect(matchPatterns()).toContain(`https://seller-${country}.tiktok.com/*`);
  });
});

describe('siteFor', () => {
  test.each<[string, string, string | null, string]>([
    [
      'https://seller-us.tiktok.com/compass/data-overview?shop_region=US',
      'tiktok-seller-center',
      'overview',
      'tiktok_shop',
    ],
    [
      'https://seller-ph.tiktok.com/compass/product-analysis/detail?id=1',
      'tiktok-seller-center',
      'products',
      'tiktok_shop',
    ],
    ['https://seller.us.tiktokshopglobalselling.com/homepage', 'tiktok-seller-center', 'home', 'tiktok_shop'],
    [
      'https://seller-id.tokopedia.com/workbench/live/overview?room_id=1',
      'tiktok-seller-center',
      'live_board',
      'tiktok_shop',
    ],
    ['https://seller-br.tiktok.com/ads-creation/dashboard', 'tiktok-seller-center', 'shop_ads', 'tiktok_ads'],
    ['https://seller-my.tiktok.com/order?tab=all', 'tiktok-seller-center', 'orders', 'tiktok_shop'],
    ['https://ads.tiktok.com/i18n/manage/adgroup?aadvid=1', 'tiktok-ads-manager', 'ad_groups', 'tiktok_ads'],
    ['https://ads.tiktok.com/i18n/perf/campaign?aadvid=1', 'tiktok-ads-manager', 'campaigns', 'tiktok_ads'],
    ['https://ads.tiktok.com/i18n/gmv-max/dashboard/product', 'tiktok-ads-manager', 'gmv_max', 'tiktok_ads'],
    ['https://ads.tiktok.com/help/article/basic-data', 'generic', null, 'generic'],
    ['https://compass.jinritemai.com/shop', 'compass', 'overview', 'doudian'],
    ['https://compass.jinritemai.com/shop/live-detail?live_id=1', 'compass', 'live', 'doudian'],
    ['https://fxg.jinritemai.com/ffa/mshop/homepage/index', 'doudian', 'home', 'doudian'],
    ['https://fxg.jinritemai.com/ad/promotion-v2', 'doudian', 'qianchuan', 'qianchuan'],
    ['https://qianchuan.jinritemai.com/uni-prom?aavid=1', 'qianchuan', 'plans', 'qianchuan'],
    ['https://qianchuan.jinritemai.com/uni-prom/overall?aavid=1', 'qianchuan', 'overall', 'qianchuan'],
    ['https://shop.example.com/compass/data-overview', 'generic', null, 'generic'],
    ['https://seller-us.tiktok.com.example.com/compass', 'generic', null, 'generic'],
    ['no address', 'generic', null, 'generic'],
  ])('%s', (url, id, kind, platform) => {
    expect(siteFor(url)).toMatchObject({ id, kind, platform });
  });

  test.each<[string, string | null, string | null]>([
    ['https://seller-ph.tiktok.com/homepage', 'Asia/Manila', 'PHP'],
    ['https://seller.tiktok.com/homepage?shop_region=VN', 'Asia/Ho_Chi_Minh', 'VND'],
    ['https://seller.us.tiktokshopglobalselling.com/homepage', 'America/Los_Angeles', 'USD'],
    ['https://seller.tiktok.com/homepage', null, null],
    ['https://seller.tiktok.com/homepage?shop_region=XX', null, null],
    ['https://ads.tiktok.com/i18n/manage/campaign', null, null],
    ['https://qianchuan.jinritemai.com/home', 'Asia/Shanghai', 'CNY'],
    ['https://shop.example.com/', null, null],
  ])('%s counts days in %s and money in %s', (url, timeZone, currency) => {
    expect(siteFor(url)).toMatchObject({ timeZone, currency });
  });

  test('no figure is of the shop where one order, bill or form stands', () => {
    expect(siteFor('https://seller-us.tiktok.com/finance/bills').measures).toBe(false);
    expect(siteFor('https://seller-us.tiktok.com/ads-creation/creation').measures).toBe(false);
    expect(siteFor('https://seller-us.tiktok.com/ads-creation/dashboard').measures).toBe(true);
    expect(siteFor('https://shop.example.com/finance').measures).toBe(true);
  });

  test('audiences go to the surface of the kind of page', () => {
    const ads = siteFor('https://ads.tiktok.com/i18n/gmv-max/dashboard');
    expect(ads.surfacesOf(ads.kind)).toEqual(['gmv-max']);
    expect(ads.surfacesOf('campaigns')).toEqual(['tiktok-ads']);
    expect(siteFor('https://shop.example.com/').surfacesOf(null)).toEqual([]);
  });
});
