/** What a step costs: the money if this step alone had its baseline rate and all others stayed as observed. */
import type { Estimate } from '../metrics/figure.ts';
import type { ModelSettings } from './input.ts';
import type { Worth } from './types.ts';

/** The closing money of the period. */
export interface ClosingMoney {
  value: number;
  currency: string | null;
  days: number | null;
  /** Refunds of the period, where they were read. */
  refunds: number | null;
}

/**
 * Money × (exp(−log ratio) − 1): what the baseline rate would have added, negative for a gain. It is no forecast of a
 * fix, does not add up over steps and is not the LMDI share. Refunds are taken off in proportion.
 * @param change ln(now / baseline) with its range; infinite bounds give null.
 */
export function worthOf(money: ClosingMoney, change: Estimate, settings: ModelSettings): Worth | null {
  const net = money.refunds === null || money.refunds > money.value ? money.value : money.value - money.refunds;
  const base = settings.profitMargin === null ? net : net * settings.profitMargin;
  const amount = (x: number) => base * Math.expm1(-x);
  const worth = { value: amount(change.value), low: amount(change.high), high: amount(change.low) };
  if (![worth.value, worth.low, worth.high].every(Number.isFinite)) return null;
  return {
    ...worth,
    currency: money.currency,
    of: settings.profitMargin === null ? 'gmv' : 'profit',
    days: money.days,
    net: net !== money.value,
  };
}
