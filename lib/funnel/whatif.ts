/** What the money would be if a step's rate, or the spend split, were another. Arithmetic on the figures, no forecast. */
import type { Estimate, Interval } from '../metrics/figure.ts';
import { normalQuantile } from './distributions.ts';
import { plus, times } from './interval.ts';
import type { SpendRow } from './spend.ts';
import type { Diagnosis, Step } from './types.ts';

/** Closing money, and money over spend. */
export interface Outcome {
  gmv: Estimate;
  /** Null without spend. */
  roas: Estimate | null;
}

export type WhatIf =
  | ({
      ok: true;
      /** As observed, for comparison. */
      observed: Outcome;
      /** New over observed money − 1, with its interval. */
      change: Estimate;
    } & Outcome)
  | {
      ok: false;
      reason:
        | 'no_money'
        | 'no_spend'
        | 'unknown_step'
        | 'no_factor'
        | 'rate_not_known'
        | 'not_a_rate'
        | 'shares_do_not_add_up';
      /** The step or row that it is about. */
      of: string | null;
    };

const refused = (reason: Extract<WhatIf, { ok: false }>['reason'], of: string | null): WhatIf => ({
  ok: false,
  reason,
  of,
});

/**
 * The closing money with other rates for some steps and all else as observed: V·Π(r′/r). The interval holds the uncertainty
 * of the observed rates that are replaced. Refused, with the reason and the step, where there is no closing money, where a
 * step is none of the factors of it (a side branch, or a step after the closing stage) or has no rate with an interval.
 * @param rates new rate by step id, 0 to 1. @param cost spend of the period in the currency of the money, for ROAS.
 */
export function whatIf(
  diagnosis: Diagnosis,
  rates: Readonly<Record<string, number>>,
  cost: number | null = null,
): WhatIf {
  if (!diagnosis.total) return refused('no_money', null);
  const { value: money } = diagnosis.total;
  const closing = diagnosis.steps.findLastIndex(({ gate, to }) => gate && to === diagnosis.closing);
  const change = { value: 1, low: 1, high: 1 };
  for (const [id, rate] of Object.entries(rates)) {
    const at = diagnosis.steps.findIndex((step) => step.id === id);
    const step = diagnosis.steps[at];
    if (!step) return refused('unknown_step', id);
    if (!step.gate || (closing >= 0 && at > closing)) return refused('no_factor', id);
    if (!step.rate || !step.low || !step.high) return refused('rate_not_known', id);
    if (!(rate >= 0 && rate <= 1)) return refused('not_a_rate', id);
    change.value *= rate / step.rate;
    change.low *= rate / step.high;
    change.high *= rate / step.low;
  }
  return answer(
    money,
    { value: money.value * change.value, low: money.low * change.low, high: money.high * change.high },
    { value: change.value - 1, low: change.low - 1, high: change.high - 1 },
    cost,
  );
}

/** The steps whose rate can be set: factors of the closing money that have a rate with an interval. Empty without money. */
export function changeableSteps(diagnosis: Diagnosis): (Step & { rate: number })[] {
  return diagnosis.steps.filter(
    (step): step is Step & { rate: number } => step.rate !== null && whatIf(diagnosis, { [step.id]: step.rate }).ok,
  );
}

function answer(observed: Estimate, gmv: Estimate, change: Estimate, cost: number | null): WhatIf {
  const roas = ({ value, low, high }: Estimate) =>
    cost !== null && cost > 0 ? { value: value / cost, low: low / cost, high: high / cost } : null;
  return { ok: true, gmv, roas: roas(gmv), change, observed: { gmv: observed, roas: roas(observed) } };
}

const Z = normalQuantile(0.975);

/**
 * Revenue and ROAS with the spend split anew over rows, each row keeping its ROAS: true for small moves only, since
 * returns diminish. The interval is that of the observed order counts (Poisson, times the design effect); it is the
 * printed value where no orders are known. Refused where a row that is to get spend has none to learn from, or where the
 * shares do not add up to 1.
 * @param shares new share of the spend by entity, 0 to 1. @param phi design effect of the orders, 2 where it is not known.
 */
export function whatIfSplit(rows: readonly SpendRow[], shares: Readonly<Record<string, number>>, phi: number): WhatIf {
  const total = rows.reduce((sum, row) => sum + row.cost, 0);
  if (!(total > 0)) return refused('no_spend', null);
  const given = rows.reduce((sum, row) => sum + (shares[row.entity] ?? Number.NaN), 0);
  if (!(Math.abs(given - 1) < 1e-6)) return refused('shares_do_not_add_up', null);
  const observed = rows.reduce((sum, row) => sum + row.revenue, 0);
  if (!(observed > 0)) return refused('no_money', null);
  let gmv = 0;
  let moved = 0;
  let range: Interval = { low: 0, high: 0 };
  for (const row of rows) {
    const share = shares[row.entity] as number;
    if (!(share >= 0)) return refused('shares_do_not_add_up', row.entity);
    if (share > 0 && !(row.cost > 0)) return refused('no_spend', row.entity);
    const revenue = share === 0 ? 0 : (row.revenue / row.cost) * share * total;
    const error = row.orders && row.orders > 0 ? Math.sqrt(phi / row.orders) : 0;
    const spread = Math.exp(Z * error);
    gmv += revenue;
    range = plus(range, times({ low: revenue, high: revenue }, { low: 1 / spread, high: spread }));
    // What stays where it is moves the observed and the new money alike: only the difference is uncertain
    moved += ((revenue - row.revenue) * error) ** 2;
  }
  const change = gmv / observed - 1;
  const half = (Z * Math.sqrt(moved)) / observed;
  return answer(
    { value: observed, low: observed, high: observed },
    { value: gmv, ...range },
    { value: change, low: change - half, high: change + half },
    total,
  );
}
