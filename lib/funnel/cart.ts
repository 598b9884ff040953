/** Is the cart a gate that every order passes, or a side branch that buy-now skips? */
import type { Platform } from './input.ts';
import { type DaySeries, valueOn } from './series.ts';

export interface CartRole {
  gate: boolean;
  why: 'buy_now_platform' | 'more_orders_than_carts' | 'cart_not_read' | 'no_sign_of_bypass';
}

/** Share of days with more orders than carts above which the cart cannot be a gate; fewer can be timing. */
const BYPASS_DAYS = 0.1;

/**
 * Where there is buy-now the cart is no gate, whatever the numbers (a quarter of the buyers in Alibaba's
 * UserBehavior sample never used it). Elsewhere it is one unless orders exceed carts in total or on more than a tenth of
 * the days, or the cart was not read.
 */
export function cartRole(
  { platform, buyNow = false }: { platform: Platform; buyNow?: boolean },
  cart: { metric: string; total: number } | null,
  order: { metric: string; total: number } | null,
  series: DaySeries | null,
): CartRole {
  if (buyNow || platform === 'tiktok_shop' || platform === 'doudian' || platform === 'qianchuan') {
    return { gate: false, why: 'buy_now_platform' };
  }
  // The stages around an unread cart are judged as one step, under its own name; the cart is shown as not read.
  if (!cart) return { gate: false, why: 'cart_not_read' };
  if (!order) return { gate: true, why: 'no_sign_of_bypass' };
  if (order.total > cart.total) return { gate: false, why: 'more_orders_than_carts' };
  let days = 0;
  let more = 0;
  for (let day = series?.first ?? 0; series && day < series.first + series.length; day++) {
    const carts = valueOn(series, cart.metric, day);
    const orders = valueOn(series, order.metric, day);
    if (Number.isNaN(carts) || Number.isNaN(orders)) continue;
    days++;
    if (orders > carts) more++;
  }
  return days > 0 && more / days > BYPASS_DAYS
    ? { gate: false, why: 'more_orders_than_carts' }
    : { gate: true, why: 'no_sign_of_bypass' };
}
