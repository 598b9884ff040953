/** What to show and to offer to the people of a stage, whatever the surface. The first offer that can be made there is taken. */

/** Strangers and people who have only seen something. */
export const HOOK = { creative: 'hook_video', offers: [] } as const;
/** People who looked at a product. */
export const PROOF = { creative: 'product_proof', offers: ['product_page'] } as const;
/** People with a product in the cart. */
export const REMINDER = { creative: 'reminder', offers: ['shipping_coupon'] } as const;
/** New people like the buyers. */
export const WELCOME = { creative: 'creator_unboxing', offers: ['first_order_coupon'] } as const;
/** New people of one crowd. */
export const CROWD = { creative: 'crowd_match', offers: ['first_order_coupon'] } as const;
/** Buyers. */
export const SELL_ON = {
  creative: 'related_to_bought',
  offers: ['related_products'],
  measure: 'repeat_buyer_share',
} as const;
/** Buyers where a shop has members. */
export const SELL_ON_TO_MEMBERS = { ...SELL_ON, offers: ['member_offer', 'related_products'] } as const;
/** Fans of the account. */
export const FANS = { creative: 'best_fan_content', offers: [] } as const;
