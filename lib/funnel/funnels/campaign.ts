/** Paid campaigns: `domain.md` §1 for the marketing stages, `model.md` §2 for what GMV Max must not be divided by. */
import type { FunnelDefinition } from './definition.ts';

const conversion = ['purchases', 'conversions', 'orders_paid', 'orders', 'sku_orders', 'results'];
const money = ['gross_revenue', 'gmv_attributed', 'revenue', 'gmv'];

/** What the two readings of GMV Max share: products and ads are shown and clicked apart, and neither leads to all the orders. */
const gmvMax = {
  id: 'gmv_max' as const,
  basis: 'events' as const,
  platforms: null,
  cart: null,
  closing: 'order',
  money: ['gross_revenue', 'gmv', 'revenue'],
  attributed: true,
  barred: { 'click-order': 'gmv_max_orders_include_unpaid_traffic' },
};
const gmvMaxOrders = { id: 'order', metrics: ['sku_orders', 'orders', 'orders_paid'], required: true };

export const campaignFunnels: FunnelDefinition[] = [
  {
    id: 'campaign',
    variant: 'events',
    basis: 'events',
    platforms: null,
    stages: [
      { id: 'impression', metrics: ['impressions'], required: true },
      { id: 'click', metrics: ['clicks_destination', 'product_clicks', 'clicks_all'], required: true },
      { id: 'landing', metrics: ['landing_page_views', 'sessions'], required: false },
      { id: 'search', metrics: ['searches'], required: false },
      { id: 'view', metrics: ['view_content', 'product_page_views'], required: false },
      { id: 'cart', metrics: ['add_to_cart'], required: false },
      { id: 'checkout', metrics: ['checkout_initiated'], required: false },
      { id: 'order', metrics: conversion, required: true },
    ],
    cart: 'cart',
    closing: 'order',
    money,
    rates: { 'impression-click': ['ctr'], 'click-order': ['cvr_clicks'] },
    attributed: true,
    barred: {},
  },
  {
    id: 'marketing',
    variant: 'events',
    basis: 'events',
    platforms: ['tiktok_ads', 'qianchuan', 'own_site', 'generic'],
    stages: [
      { id: 'awareness', metrics: ['impressions'], required: true },
      {
        id: 'consideration',
        metrics: ['view_content', 'landing_page_views', 'product_page_views', 'clicks_destination', 'clicks_all'],
        required: true,
      },
      { id: 'intent', metrics: ['add_to_cart'], required: true },
      { id: 'purchase', metrics: conversion, required: true },
      { id: 'loyalty', metrics: ['returning_customer_orders'], required: true },
    ],
    cart: 'intent',
    closing: 'purchase',
    money,
    rates: {},
    attributed: true,
    barred: {},
  },
  {
    ...gmvMax,
    variant: 'product_events',
    stages: [
      { id: 'impression', metrics: ['product_impressions'], required: true },
      { id: 'click', metrics: ['product_clicks'], required: true },
      gmvMaxOrders,
    ],
    rates: { 'impression-click': ['product_ctr'] },
  },
  {
    ...gmvMax,
    variant: 'ad_events',
    stages: [
      { id: 'impression', metrics: ['impressions'], required: true },
      { id: 'click', metrics: ['clicks_destination'], required: true },
      gmvMaxOrders,
    ],
    rates: { 'impression-click': ['ctr'] },
  },
];
