/** The invented shop behind the stand-in. Page and truth both start from here and share nothing else. */
export interface Totals {
  gmv: number;
  productImpressions: number;
  uniqueImpressions: number;
  productClicks: number;
  visitors: number;
  pageViews: number;
  addsToCart: number;
  orders: number;
  skuOrders: number;
  itemsSold: number;
  customers: number;
}

export interface Span {
  start: string;
  end: string;
}

/** The detail page lost its shoppers: impressions and clicks hold, carts halve, orders follow. */
export const LAST_7: { now: Totals; before: Totals; span: Span; previous: Span } = {
  span: { start: '2026-11-08', end: '2026-11-14' },
  previous: { start: '2026-11-01', end: '2026-11-07' },
  now: {
    gmv: 34_680.45,
    productImpressions: 1_284_310,
    uniqueImpressions: 412_906,
    productClicks: 38_529,
    visitors: 21_480,
    pageViews: 44_307,
    addsToCart: 1_927,
    orders: 1_156,
    skuOrders: 1_214,
    itemsSold: 1_301,
    customers: 1_098,
  },
  before: {
    gmv: 67_611.2,
    productImpressions: 1_251_760,
    uniqueImpressions: 405_118,
    productClicks: 37_553,
    visitors: 21_480,
    pageViews: 43_190,
    addsToCart: 3_756,
    orders: 2_254,
    skuOrders: 2_361,
    itemsSold: 2_540,
    customers: 2_139,
  },
};

export const LAST_28: typeof LAST_7 = {
  span: { start: '2026-10-18', end: '2026-11-14' },
  previous: { start: '2026-09-20', end: '2026-10-17' },
  now: {
    gmv: 238_915.6,
    productImpressions: 5_044_820,
    uniqueImpressions: 1_398_275,
    productClicks: 151_344,
    visitors: 80_216,
    pageViews: 174_045,
    addsToCart: 13_168,
    orders: 7_901,
    skuOrders: 8_290,
    itemsSold: 8_912,
    customers: 7_344,
  },
  before: {
    gmv: 262_040.1,
    productImpressions: 4_981_204,
    uniqueImpressions: 1_377_930,
    productClicks: 149_436,
    visitors: 79_588,
    pageViews: 172_190,
    addsToCart: 14_944,
    orders: 8_964,
    skuOrders: 9_377,
    itemsSold: 10_071,
    customers: 8_415,
  },
};

/** GMV by channel; the parts sum to the total of the period. */
export const CHANNELS = [
  { id: 'live', share: 0.42, impressions: 402_118, skuOrders: 521 },
  { id: 'video', share: 0.35, impressions: 611_940, skuOrders: 418 },
  { id: 'card', share: 0.23, impressions: 270_252, skuOrders: 275 },
] as const;

export const PRODUCTS = [
  {
    id: '1729384756012345678',
    name: 'Linen table runner, 180 cm',
    gmv: 12_844.1,
    impressions: 401_225,
    clicks: 13_240,
    carts: 604,
    orders: 431,
  },
  {
    id: '1729384756012345911',
    name: 'Stoneware mug set of 4',
    gmv: 9_120,
    impressions: 355_018,
    clicks: 9_230,
    carts: 480,
    orders: 304,
  },
  {
    id: '1729384756012346027',
    name: 'Beeswax candle, unscented',
    gmv: 6_331.75,
    impressions: 288_404,
    clicks: 8_940,
    carts: 511,
    orders: 289,
  },
  {
    id: '1729384756012346388',
    name: 'Woven storage basket',
    gmv: 4_020.6,
    impressions: 160_733,
    clicks: 4_501,
    carts: 220,
    orders: 96,
  },
  {
    id: '1729384756012346502',
    name: 'Cotton napkins, 6 pcs',
    gmv: 2_364,
    impressions: 78_930,
    clicks: 2_618,
    carts: 112,
    orders: 36,
  },
] as const;

export const PRODUCTS_TOTAL = 23;

export interface Region {
  shop: string;
  account: string;
  currency: 'USD' | 'PHP' | 'IDR';
  symbol: string;
  /** Units of this currency for one of the amounts above. */
  rate: number;
  decimals: number;
  timeZone: string;
}

export const REGIONS: Record<string, Region> = {
  US: {
    shop: 'Lumen & Loom',
    account: '7495600112233445566',
    currency: 'USD',
    symbol: '$',
    rate: 1,
    decimals: 2,
    timeZone: 'America/Los_Angeles',
  },
  PH: {
    shop: 'Lumen & Loom PH',
    account: '7495600112233447788',
    currency: 'PHP',
    symbol: '₱',
    rate: 56,
    decimals: 2,
    timeZone: 'Asia/Manila',
  },
  ID: {
    shop: 'Lumen & Loom ID',
    account: '7495600112233449900',
    currency: 'IDR',
    symbol: 'Rp',
    rate: 15_800,
    decimals: 0,
    timeZone: 'Asia/Jakarta',
  },
};

/** A region's amount in whole minor units, so that page and truth cannot differ by a binary fraction. */
export function amountIn(region: Region, amount: number): number {
  const factor = 10 ** region.decimals;
  return Math.round(amount * region.rate * factor) / factor;
}
