/** Live rooms, fans and customers: `domain.md` §3, §4 and `model.md` §3. */
import type { FunnelDefinition, StageDefinition } from './definition.ts';

const need = (id: string, ...metrics: string[]): StageDefinition => ({ id, metrics, required: true });
const may = (id: string, ...metrics: string[]): StageDefinition => ({ id, metrics, required: false });

const plain = { cart: null, platforms: null, attributed: false, barred: {} };

export const peopleFunnels: FunnelDefinition[] = [
  {
    ...plain,
    id: 'live',
    variant: 'people',
    basis: 'people',
    stages: [
      need('room', 'live_room_impression_users'),
      need('watch', 'live_viewers'),
      may('shown', 'product_impression_users'),
      need('product', 'live_product_click_users', 'product_click_users'),
      need('order', 'buyers'),
    ],
    closing: 'order',
    money: ['gmv_live', 'gmv', 'gmv_attributed'],
    rates: { 'room-watch': ['live_enter_rate'], 'product-order': ['click_pay_rate_users'] },
  },
  {
    ...plain,
    id: 'live',
    variant: 'events',
    basis: 'events',
    stages: [
      need('room', 'live_room_impressions'),
      need('watch', 'live_views'),
      may('shown', 'product_impressions'),
      need('product', 'live_product_clicks', 'product_clicks'),
      need('order', 'orders_paid', 'sku_orders', 'orders'),
    ],
    closing: 'order',
    money: ['gmv_live', 'gmv', 'gmv_attributed'],
    rates: { 'product-order': ['click_pay_rate', 'ctor'] },
  },
  {
    ...plain,
    id: 'fan',
    variant: 'people',
    basis: 'people',
    stages: [need('fans', 'old_fans', 'total_fans'), need('active', 'active_fans'), need('order', 'fan_buyers')],
    closing: 'order',
    money: ['fan_gmv'],
    rates: { 'fans-active': ['active_fan_rate'] },
  },
  {
    ...plain,
    id: 'fan',
    variant: 'content_events',
    basis: 'events',
    stages: [
      need('seen', 'video_views', 'live_views'),
      may('stay', 'video_views_6s', 'video_views_2s', 'valid_plays'),
      need('product', 'product_clicks', 'live_product_clicks'),
      need('order', 'orders_paid', 'orders', 'sku_orders'),
    ],
    closing: 'order',
    money: ['gmv_video', 'gmv'],
    rates: { 'product-order': ['click_pay_rate', 'ctor'] },
  },
  {
    ...plain,
    id: 'customer',
    variant: 'people',
    basis: 'people',
    stages: [
      may('visit', 'store_visits', 'product_page_visitors'),
      need('order', 'buyers'),
      need('return', 'returning_customers', 'repeat_buyers'),
    ],
    closing: 'return',
    money: ['returning_customer_gmv'],
    rates: { 'visit-order': ['shop_conversion_rate'], 'order-return': ['repeat_buyer_share'] },
  },
];
