import type { MetricRow } from './row.ts';

/** Cart, favourites and checkout. */
export const cartMetrics: MetricRow[] = [
  ['add_to_cart', 'events', 'Adds to cart', '加购次数', 'Add-to-cart events.'],
  ['add_to_cart_users', 'people', 'People who added to cart', '加购人数', 'Different people who added to cart.'],
  [
    'cart_sessions',
    'events',
    'Sessions with a cart addition',
    '加购的访问次数',
    'Visits in which something was added to cart.',
  ],
  ['add_to_cart_rate', 'rate', 'Add-to-cart rate', '加购率（次数）', 'Adds to cart as a share of product clicks.'],
  [
    'add_to_cart_rate_users',
    'people_rate',
    'Add-to-cart rate (people)',
    '加购率（人数）',
    'People who added to cart as a share of people who clicked.',
  ],
  [
    'cart_abandonment_rate',
    'rate',
    'Cart abandonment rate',
    '购物车放弃率',
    'Carts that did not lead to an order as a share of carts.',
  ],
  ['checkout_initiated', 'events', 'Checkouts initiated', '开始结账次数', 'Checkout-initiated events.'],
  [
    'checkout_sessions',
    'events',
    'Sessions that reached checkout',
    '进入结账的访问次数',
    'Visits that reached checkout.',
  ],
  ['checkout_users', 'people', 'People who started checkout', '开始结账人数', 'Different people who started checkout.'],
  ['checkout_rate', 'rate', 'Checkout rate', '开始结账率', 'Checkouts initiated as a share of clicks.'],
  ['favorites', 'events', 'Favorites', '收藏次数', 'Times a product was saved as a favourite.'],
  [
    'favorite_users',
    'people',
    'People who favorited',
    '收藏人数',
    'Different people who saved a product as a favourite.',
  ],
  [
    'live_cart_views',
    'events',
    'LIVE bag views',
    '查看购物车次数',
    'Times the shopping bag of the live room was opened.',
  ],
];
