/** What the money would be if a step's rate, or the spend split, were another. Arithmetic on the figures, no forecast. */
import type { Estimate, Interval } from '../metrics/figure.ts';
import { plus, times } from './interval.ts';
import type { Diagnosis } from './types.ts';

export interface WhatIf {
  gmv: Estimate;
  /** Null without spend. */
  roas: Estimate | null;
}

/**
 * The closing money with other rates for some gates and all else as observed: V·Π(r′/r). The interval holds the
 * uncertainty of the observed rates that are replaced. Null when there is no money or a named step has no rate.
 * @param rates new rate by step id, 0 to 1. @param cost spend of the period, for ROAS.
 */
export function withRates(
  diagnosis: Diagnosis,
  rates: Readonly<Record<string, number>>,
  cost: number | null,
): WhatIf | null {
  if (!diagnosis.total) return null;
  const { value } = diagnosis.total;
  let gmv: Estimate = { ...value };
  for (const [id, rate] of Object.entries(rates)) {
    const step = diagnosis.steps.find((s) => s.id === id && s.gate);
    if (!step || !step.rate || !step.low || step.high === null || !(rate >= 0 && rate <= 1)) return null;
    gmv = {
      value: (gmv.value * rate) / step.rate,
      low: (gmv.low * rate) / step.high,
      high: (gmv.high * rate) / step.low,
    };
  }
  return {
    gmv,
    roas: cost && cost > 0 ? { value: gmv.value / cost, low: gmv.low / cost, high: gmv.high / cost } : null,
  };
}

export interface SpendRow {
  entity: string;
  cost: number;
  revenue: number;
  /** Orders behind the revenue: they bound how well its ROAS is known. */
  orders: number | null;
}

/** Quantile of a 95 % interval. */
const Z = 1.959963984540054;

/**
 * Revenue and ROAS with the spend split anew over rows, each row keeping its ROAS: true for small moves only, since
 * returns diminish. The interval is that of the observed order counts (Poisson, times the design effect); it is the
 * printed value where no orders are known. Null when a row has no spend to learn from or shares do not sum to 1.
 * @param shares new share of the spend by entity.
 */
export function withSplit(
  rows: readonly SpendRow[],
  shares: Readonly<Record<string, number>>,
  phi: number,
): WhatIf | null {
  const total = rows.reduce((sum, row) => sum + row.cost, 0);
  const given = rows.reduce((sum, row) => sum + (shares[row.entity] ?? Number.NaN), 0);
  if (!(total > 0) || !(Math.abs(given - 1) < 1e-6)) return null;
  let gmv = 0;
  let range: Interval = { low: 0, high: 0 };
  for (const row of rows) {
    const share = shares[row.entity] as number;
    if (share < 0 || (share > 0 && !(row.cost > 0))) return null;
    if (share === 0) continue;
    const revenue = (row.revenue / row.cost) * share * total;
    const spread = row.orders && row.orders > 0 ? Math.exp(Z * Math.sqrt(phi / row.orders)) : 1;
    gmv += revenue;
    range = plus(range, times({ low: revenue, high: revenue }, { low: 1 / spread, high: spread }));
  }
  return {
    gmv: { value: gmv, ...range },
    roas: { value: gmv / total, low: range.low / total, high: range.high / total },
  };
}
