/** What a step costs: the money if this step alone had its baseline rate and all others stayed as observed. */
import type { Estimate } from '../metrics/figure.ts';
import type { ModelSettings } from './input.ts';
import type { Worth } from './types.ts';

/** The closing money of the period, as wide as it was printed. */
export interface ClosingMoney extends Estimate {
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
  const refunds = money.refunds === null || money.refunds > money.value ? 0 : money.refunds;
  const kept = (gross: number) => (gross - refunds) * (settings.profitMargin ?? 1);
  const amounts = (x: number) => [money.low, money.high].map((gross) => kept(gross) * Math.expm1(-x));
  const worth = {
    value: kept(money.value) * Math.expm1(-change.value),
    low: Math.min(...amounts(change.high)),
    high: Math.max(...amounts(change.low)),
  };
  if (![worth.value, worth.low, worth.high].every(Number.isFinite)) return null;
  return {
    ...worth,
    currency: money.currency,
    of: settings.profitMargin === null ? 'gmv' : 'profit',
    days: money.days,
    net: refunds > 0,
  };
}
