/** What can be done about a leak, and who can do it where. Texts stand below `funnel:remedy`. */

import type { Citation } from '../types.ts';
import type { ExecutableOn, Remedy } from './remedy.ts';
import {
  BUDGET,
  CREATIVE_FILTERS,
  CUSTOM_AUDIENCE,
  D1,
  D2,
  D3,
  D4,
  D5,
  FREQUENCY_CAP,
  GMV_MAX,
  LEARNING,
  OURS,
  SHOP_COD,
  SHOP_COD_SEA,
  SHOP_CRM,
  SHOP_CRM_GATE,
  SMART_TARGETING,
} from './sources.ts';

const SHOPS: readonly ExecutableOn[] = ['tiktok_shop', 'doudian'];
const SELLERS: readonly ExecutableOn[] = ['own_site', 'tiktok_shop', 'doudian'];
const ANYWHERE: readonly ExecutableOn[] = ['own_site', 'tiktok_shop', 'doudian', 'ads_manager'];
const ADS: readonly ExecutableOn[] = ['ads_manager'];

const at = (executableOn: readonly ExecutableOn[], ...citations: Citation[]): Remedy => ({
  executableOn,
  platformDecides: [],
  markets: null,
  citations,
});

/** Checkout steps, payment methods and badges belong to the platform where the shop is the platform's (`model.md` §7). */
const ownSiteOnly = (...citations: Citation[]): Remedy => ({
  ...at(['own_site'], ...citations),
  platformDecides: SHOPS,
});

const known = {
  // Creative and audience
  hook_first_video: at(ANYWHERE, D2),
  creator_unboxing: at(ANYWHERE, D2),
  ab_test_creatives: at(ANYWHERE, D2, D3),
  new_creatives: at(ANYWHERE, D2, OURS),
  gmv_max_creatives: at(['tiktok_shop', 'ads_manager'], GMV_MAX, CREATIVE_FILTERS),
  check_audience_width: at(ADS, D2),
  aged_pixel: at(ADS, D2),
  lookalike_buyers: at(ADS, D1, D2),
  broaden_audience: at(ADS, SMART_TARGETING),
  exclude_buyers: at(ADS, D1, CUSTOM_AUDIENCE),
  cap_frequency: at(ADS, FREQUENCY_CAP),
  engaged_viewers: at(ADS, D1),
  match_page_to_ad: at(ANYWHERE, D2, OURS),
  // Product page
  main_image_video: at(SELLERS, D2),
  answer_pains: at(SELLERS, D2),
  reviews_first: at(SELLERS, D2),
  trust_terms: at(SELLERS, D2),
  link_live_clips: at(SHOPS, D2),
  clear_offer: at(SELLERS, D2),
  speed_up_page: ownSiteOnly(D2, OURS),
  // Price and payment
  shipping_fee: at(SELLERS, D2),
  limited_discount: at(SELLERS, D2),
  check_price: at(SELLERS, D2),
  delivery_promise: at(SELLERS, D2),
  cash_on_delivery: at(['own_site'], D2),
  cash_on_delivery_shop: { ...at(['tiktok_shop'], D2, SHOP_COD, SHOP_COD_SEA), markets: ['MY', 'PH', 'TH', 'VN'] },
  cart_reminder: at(['tiktok_shop'], D2, SHOP_CRM, SHOP_CRM_GATE),
  cart_reminder_message: at(['doudian', 'own_site'], D2, D5),
  retarget_carts: at(ADS, D1, D2),
  fewer_checkout_steps: ownSiteOnly(D2),
  local_payment: ownSiteOnly(D2),
  trust_badges: ownSiteOnly(D2),
  restock: at(SELLERS, OURS),
  // Live room and content
  live_entry: at(SHOPS, D4, OURS),
  pin_products: at(SHOPS, D2, D3, OURS),
  review_host_script: at(SHOPS, D4),
  repeat_best_content: at(SHOPS, D4),
  live_offer: at(SHOPS, D2, OURS),
  show_product_in_content: at(ANYWHERE, D3),
  seeding_content: at(ANYWHERE, D3),
  link_products: at(SHOPS, D3),
  post_often: at(ANYWHERE, D3),
  answer_and_go_live: at(ANYWHERE, D3),
  poll_fans: at(ANYWHERE, D3),
  fan_offer: at(SELLERS, D3),
  local_content: at(ANYWHERE, D3),
  // Customers
  remarket_related: at(ANYWHERE, D1),
  bring_back_content: at(SHOPS, D4),
  membership: at(SELLERS, D3),
  tailored_offers: at(SELLERS, D3),
  reach_new_customers: at(ANYWHERE, D1, D4),
  // Confounders
  wait_for_learning: at(ADS, LEARNING),
  change_budget_slowly: at(ADS, BUDGET),
  top_up_balance: at(ADS, D2),
  compare_like_days: at(ANYWHERE, OURS),
  check_events: at(['own_site', 'ads_manager'], D2),
  check_counting: at(SHOPS, D2, OURS),
  compare_rows: at(ANYWHERE, D2),
  restart_row: at(ANYWHERE, OURS),
  account_health: at(SHOPS, D2),
} satisfies Record<string, Remedy>;

export type RemedyId = keyof typeof known;

/** Every remedy by its id. */
export const remedies: Readonly<Record<RemedyId, Remedy>> = known;
