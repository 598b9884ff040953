type Pair = readonly [events: string, people: string];

/** Counts of one deed as events 次 and as people 人: people never outnumber what they did. */
export const countPairs: readonly Pair[] = [
  ['product_impressions', 'product_impression_users'],
  ['live_room_impressions', 'live_room_impression_users'],
  ['live_views', 'live_viewers'],
  ['video_views', 'video_viewers'],
  ['searches', 'search_users'],
  ['product_clicks', 'product_click_users'],
  ['live_product_clicks', 'live_product_click_users'],
  ['product_page_views', 'product_page_visitors'],
  ['add_to_cart', 'add_to_cart_users'],
  ['favorites', 'favorite_users'],
  ['checkout_initiated', 'checkout_users'],
  ['comments', 'comment_users'],
  ['interactions', 'interaction_users'],
];

/** Rates of one deed, over events and over people: `点击率(次数)` and `点击率(人数)`. */
const ratePairs: readonly Pair[] = [
  ['ctr', 'ctr_users'],
  ['product_ctr', 'product_ctr_users'],
  ['add_to_cart_rate', 'add_to_cart_rate_users'],
  ['click_pay_rate', 'click_pay_rate_users'],
  ['show_pay_rate', 'show_pay_rate_users'],
  ['cart_pay_rate', 'cart_pay_rate_users'],
  ['order_pay_rate', 'order_pay_rate_users'],
  ['watch_pay_rate_times', 'watch_pay_rate'],
];

/** Metrics that say the same thing once of events and once of people. */
export const counterparts: readonly Pair[] = [...countPairs, ...ratePairs];
