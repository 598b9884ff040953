/** Sales of a shop, `domain.md` §2: 曝光 → 点击 → 加购 → 支付. */
import type { FunnelDefinition, StageDefinition } from './definition.ts';

const order = ['orders_paid', 'orders', 'sku_orders', 'purchases', 'orders_created', 'conversions'];
const money = ['gmv', 'user_paid_amount', 'gross_revenue', 'revenue'];

const stage = (id: string, metrics: string[], required = true): StageDefinition => ({ id, metrics, required });

const shop = { id: 'shop' as const, cart: 'cart', closing: 'order', attributed: false, barred: {} };

export const shopFunnels: FunnelDefinition[] = [
  {
    ...shop,
    variant: 'product_events',
    basis: 'events',
    platforms: null,
    stages: [
      stage('impression', ['product_impressions']),
      stage('click', ['product_clicks', 'product_page_views']),
      stage('cart', ['add_to_cart']),
      stage('order', order),
    ],
    money,
    rates: {
      'impression-click': ['product_ctr'],
      'click-cart': ['add_to_cart_rate'],
      'click-order': ['click_pay_rate', 'ctor'],
      'cart-order': ['cart_pay_rate'],
    },
  },
  {
    ...shop,
    variant: 'product_people',
    basis: 'people',
    platforms: null,
    stages: [
      stage('impression', ['product_impression_users']),
      stage('click', ['product_click_users', 'product_page_visitors']),
      stage('cart', ['add_to_cart_users']),
      stage('order', ['buyers']),
    ],
    money,
    rates: {
      'impression-click': ['product_ctr_users'],
      'click-cart': ['add_to_cart_rate_users'],
      'click-order': ['click_pay_rate_users'],
      'cart-order': ['cart_pay_rate_users'],
    },
  },
  {
    ...shop,
    variant: 'site_events',
    basis: 'events',
    platforms: ['own_site', 'generic'],
    stages: [
      stage('impression', ['impressions', 'product_impressions'], false),
      stage('click', [
        'clicks_destination',
        'product_clicks',
        'clicks_all',
        'sessions',
        'page_views',
        'product_page_views',
      ]),
      stage('cart', ['add_to_cart']),
      stage('checkout', ['checkout_initiated'], false),
      stage('order', order),
    ],
    money,
    rates: { 'impression-click': ['ctr'] },
  },
  {
    ...shop,
    variant: 'visit_events',
    basis: 'events',
    platforms: ['own_site', 'generic'],
    stages: [
      stage('visit', ['sessions', 'page_views']),
      stage('click', ['product_page_sessions', 'product_page_views', 'view_content', 'product_clicks'], false),
      stage('cart', ['cart_sessions', 'add_to_cart'], false),
      stage('checkout', ['checkout_sessions', 'checkout_initiated'], false),
      stage('order', ['purchase_sessions', ...order]),
    ],
    money,
    rates: {},
  },
  {
    ...shop,
    variant: 'visit_people',
    basis: 'people',
    platforms: null,
    stages: [
      stage('visit', ['store_visits', 'active_users']),
      stage('click', ['product_page_visitors', 'product_click_users'], false),
      stage('cart', ['add_to_cart_users'], false),
      stage('order', ['buyers']),
    ],
    money,
    rates: { 'visit-order': ['shop_conversion_rate'] },
  },
];
