/** The steps of a chosen funnel: which pairs of stages are divided, and which are only shown. */

import type { ChosenFunnel } from './funnels/index.ts';

export interface StepPlan {
  id: string;
  from: string;
  to: string;
  /** Metrics of denominator and numerator; null: the stage was not read. */
  n: string | null;
  k: string | null;
  /** Printed rate metrics for this step. */
  rates: string[];
  /** A factor of the closing count; false for side branches. */
  gate: boolean;
  /** Set when the step has no rate to judge. */
  verdict: 'bypassed' | 'unknown' | null;
  why: string | null;
}

/**
 * Steps in funnel order. Where the cart is no gate, the step before it leads on to the step after it, and
 * the cart is a side branch: its own rate is judged, orders over carts is only shown.
 */
export function planSteps(chosen: ChosenFunnel, cart: CartRole): StepPlan[] {
  const { definition, stages } = chosen;
  const skip = cart.gate ? null : definition.cart;
  const plans: StepPlan[] = [];
  const add = (i: number, j: number, gate: boolean, bypassed = false) => {
    const from = stages[i];
    const to = stages[j];
    if (!from || !to) return;
    const id = `${from.id}-${to.id}`;
    const barred = definition.barred[id] ?? null;
    const missing = from.metric === null || to.metric === null;
    plans.push({
      id,
      from: from.id,
      to: to.id,
      n: from.metric,
      k: to.metric,
      rates: definition.rates[id] ?? [],
      gate,
      verdict: bypassed ? 'bypassed' : barred || missing ? 'unknown' : null,
      why: bypassed ? cart.why : (barred ?? (missing ? 'stage_not_read' : null)),
    });
  };
  for (let i = 0; i + 1 < stages.length; i++) {
    if (skip && stages[i]?.id === skip) continue;
    if (!skip || stages[i + 1]?.id !== skip) {
      add(i, i + 1, true);
      continue;
    }
    if (stages[i + 1]?.metric) add(i, i + 1, false);
    if (stages[i + 1]?.metric && stages[i + 2]?.metric) add(i + 1, i + 2, false, true);
    add(i, i + 2, true);
  }
  return plans;
}

export interface CartRole {
  gate: boolean;
  why: 'buy_now_platform' | 'more_orders_than_carts' | 'cart_not_counted' | 'cart_not_read' | 'no_sign_of_bypass';
}
