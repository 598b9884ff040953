import { type ExpectedFigure, relativeChange, roundedTo, type Truth } from '../../support/truth.ts';
import type { Variant, View } from '../stand-in.ts';
import {
  amountIn,
  CHANNELS,
  LAST_7,
  LAST_28,
  PRODUCTS,
  PRODUCTS_TOTAL,
  REGIONS,
  type Region,
  type Totals,
} from './data.ts';

function regionOf(variant: Variant): Region {
  const region = REGIONS[new URL(variant.url).searchParams.get('shop_region') ?? ''];
  if (!region) throw new Error(`No region in ${variant.url}`);
  return region;
}

const CARDS: [metric: string, of: (totals: Totals) => number][] = [
  ['product_impressions', (totals) => totals.productImpressions],
  ['product_impression_users', (totals) => totals.uniqueImpressions],
  ['product_clicks', (totals) => totals.productClicks],
  ['product_page_views', (totals) => totals.pageViews],
  ['product_page_visitors', (totals) => totals.visitors],
  ['add_to_cart', (totals) => totals.addsToCart],
  ['orders', (totals) => totals.orders],
  ['sku_orders', (totals) => totals.skuOrders],
  ['items_sold', (totals) => totals.itemsSold],
  ['buyers', (totals) => totals.customers],
];

const CHANNEL_NAMES = {
  en: { live: 'LIVE', video: 'Videos', card: 'Product cards' },
  zh: { live: '直播', video: '短视频', card: '商品卡' },
};

function overview(variant: Variant, data: typeof LAST_7, channelCounts: 'as listed' | 'scaled'): Truth {
  const region = regionOf(variant);
  const { now, before } = data;
  const against = 'previous_period' as const;
  const change = (of: (totals: Totals) => number) => ({
    ...relativeChange(of(now), of(before), 2),
    as: 'relative' as const,
    against,
  });
  const scale = channelCounts === 'as listed' ? 1 : now.productImpressions / LAST_7.now.productImpressions;
  const cartRate = (totals: Totals) => totals.addsToCart / totals.productClicks;
  const figures: ExpectedFigure[] = [
    {
      metric: 'gmv',
      value: amountIn(region, now.gmv),
      unit: 'money',
      currency: region.currency,
      entity: null,
      change: change((totals) => totals.gmv),
    },
    {
      metric: 'add_to_cart_rate',
      value: roundedTo(cartRate(now), 4),
      raw: cartRate(now),
      unit: 'rate',
      entity: null,
      change: change(cartRate),
    },
    ...CARDS.map(([metric, of]) => ({ metric, value: of(now), entity: null, change: change(of) })),
    ...CHANNELS.flatMap((channel): ExpectedFigure[] => {
      const entity = { kind: 'channel' as const, name: CHANNEL_NAMES[variant.language][channel.id] };
      return [
        {
          metric: 'gmv',
          value: amountIn(region, now.gmv * channel.share),
          unit: 'money',
          currency: region.currency,
          entity,
        },
        { metric: 'sku_orders', value: Math.round(channel.skuOrders * scale), entity },
        { metric: 'product_impressions', value: Math.round(channel.impressions * scale), entity },
      ];
    }),
  ];
  return { page: { ...pageOf(region), kind: 'overview', period: data.span }, figures };
}

function products(variant: Variant): Truth {
  const region = regionOf(variant);
  return {
    page: { ...pageOf(region), period: LAST_7.span, rowsRead: PRODUCTS.length, rowsTotal: PRODUCTS_TOTAL },
    figures: PRODUCTS.flatMap((product): ExpectedFigure[] => {
      const entity = { kind: 'product' as const, name: product.name, id: product.id };
      return [
        { metric: 'gmv', value: amountIn(region, product.gmv), unit: 'money', currency: region.currency, entity },
        { metric: 'product_impressions', value: product.impressions, entity },
        { metric: 'product_clicks', value: product.clicks, entity },
        { metric: 'add_to_cart', value: product.carts, entity },
        { metric: 'orders', value: product.orders, entity },
      ];
    }),
  };
}

function pageOf(region: Region): Truth['page'] {
  return {
    site: 'tiktok-seller-center',
    currency: region.currency,
    account: [region.shop, region.account],
    state: 'ok',
  };
}

const SETTLED = { waitFor: 'html[data-settled]' };

export const VIEWS: readonly [View, ...View[]] = [
  { id: 'overview', actions: [SETTLED], truth: (variant) => overview(variant, LAST_7, 'as listed') },
  {
    id: 'last 28 days',
    actions: [SETTLED, { click: '[data-tid=last28]' }, SETTLED],
    truth: (variant) => overview(variant, LAST_28, 'scaled'),
  },
  { id: 'products', actions: [SETTLED, { click: '.frame-nav a:nth-child(7)' }, SETTLED], truth: products },
];
