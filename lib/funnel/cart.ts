/** Is the cart a gate that every order passes, or a side branch that buy-now skips? */

import { USUAL } from './counting.ts';
import type { Platform } from './input.ts';
import { median } from './median.ts';
import type { CartRole } from './plan.ts';
import { type DaySeries, valueOn } from './series.ts';

/** Share of days with more orders than carts above which the cart cannot be a gate; fewer can be timing. */
const BYPASS_DAYS = 0.1;

interface StageTotal {
  metric: string;
  total: number;
}

/**
 * Where there is buy-now the cart is no gate, whatever the numbers (a quarter of the buyers in Alibaba's
 * UserBehavior sample never used it). Elsewhere it is one unless orders exceed carts in total or on more than a tenth of
 * the days, or the cart was not read. Days on which the cart was not counted say nothing of that.
 */
export function cartRole(
  { platform, buyNow = false }: { platform: Platform; buyNow?: boolean },
  cart: StageTotal | null,
  order: StageTotal | null,
  series: DaySeries | null,
): CartRole {
  if (buyNow || platform === 'tiktok_shop' || platform === 'doudian' || platform === 'qianchuan') {
    return { gate: false, why: 'buy_now_platform' };
  }
  // The stages around an unread cart are judged as one step, under its own name; the cart is shown as not read.
  if (!cart) return { gate: false, why: 'cart_not_read' };
  if (!order) return { gate: true, why: 'no_sign_of_bypass' };
  const days = daysOf(series, cart.metric, order.metric);
  const isCounted = median(days.map(({ carts }) => carts)) < USUAL ? () => true : (day: Day) => day.carts > 0;
  const counted = days.filter(isCounted);
  const more = counted.filter(({ carts, orders }) => orders > carts).length;
  if (counted.length > 0 && more / counted.length > BYPASS_DAYS) return { gate: false, why: 'more_orders_than_carts' };
  if (order.total <= cart.total) return { gate: true, why: 'no_sign_of_bypass' };
  const isSilent = cart.total === 0 || counted.length < days.length;
  return { gate: false, why: isSilent ? 'cart_not_counted' : 'more_orders_than_carts' };
}

interface Day {
  carts: number;
  orders: number;
}

/** The days on which both stages were read. */
function daysOf(series: DaySeries | null, cart: string, order: string): Day[] {
  if (!series) return [];
  return Array.from({ length: series.length }, (_, i) => ({
    carts: valueOn(series, cart, series.first + i),
    orders: valueOn(series, order, series.first + i),
  })).filter(({ carts, orders }) => !Number.isNaN(carts + orders));
}
