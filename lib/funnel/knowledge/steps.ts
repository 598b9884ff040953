/** Leaks that share their causes, as steps of the funnel definitions. */
import type { StepRef } from './types.ts';

const pairs = (from: string[], to: string[]): StepRef[] =>
  from.flatMap((start) => to.filter((end) => end !== start).map((end) => ({ from: start, to: end })));

/** Shown → clicked: the creative and who sees it. */
export const CLICK = [
  ...pairs(['impression'], ['click']),
  ...pairs(['awareness'], ['consideration']),
  ...pairs(['visit'], ['click']),
];
/** Clicked → arrived, found or opened a product: the page that the click leads to. */
export const ARRIVAL = pairs(['click', 'landing', 'search'], ['landing', 'search', 'view']);
/** Looked at → added to cart: the product page. */
export const CART = pairs(['click', 'landing', 'search', 'view', 'visit', 'consideration'], ['cart', 'intent']);
/** In the cart → paid: checkout, price with shipping, last doubts. */
export const PAY = pairs(['cart', 'intent', 'checkout'], ['checkout', 'order', 'purchase']);
/** Looked at → paid, where the cart can be skipped: product page and payment in one. */
export const ORDER = [
  ...pairs(['click', 'landing', 'search', 'view', 'visit', 'product'], ['order', 'checkout']),
  ...pairs(['consideration'], ['purchase']),
];
/** Live room shown → entered. */
export const LIVE_ENTRY = pairs(['room'], ['watch']);
/** In the room → saw and clicked a product. */
export const LIVE_PRODUCT = pairs(['watch', 'shown'], ['shown', 'product']);
/** Clicked a product in the room → bought. */
export const LIVE_ORDER = pairs(['product'], ['order']);
/** Fans → active fans. */
export const FAN_ACTIVE = pairs(['fans'], ['active']);
/** Content seen → kept watching. */
export const CONTENT_STAY = pairs(['seen'], ['stay']);
/** Content → product. */
export const CONTENT_PRODUCT = pairs(['seen', 'stay'], ['product']);
/** Active fans → buyers. */
export const FAN_ORDER = pairs(['active'], ['order']);
/** Buyers → buyers again. */
export const RETURN = [...pairs(['order'], ['return']), ...pairs(['purchase'], ['loyalty'])];
