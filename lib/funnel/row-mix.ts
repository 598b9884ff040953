/** The mix table of a decomposition: what the rows of a complete table did to each step's rate. */
import { type MixPart, mixSplit, type RowPair } from './mix.ts';
import type { StepPlan } from './plan.ts';
import type { Lookup, RowTotals } from './scene.ts';
import type { MixRow } from './types.ts';

/** Rows that are listed by name; the rest of a step is summed in one row named `*`. */
const LISTED = 50;

/**
 * For every gate the parts of its rate's change by row, largest first; they sum to the change of the rate of the rows.
 * Empty for a step where a cell is unknown or where a row has more conversions than trials in both periods.
 */
export function mixOf(rows: readonly RowTotals[], plans: readonly StepPlan[]): MixRow[] {
  return plans.flatMap((plan) => {
    if (!plan.k || !plan.n || plan.verdict) return [];
    const pairs: RowPair[] = [];
    for (const row of rows) {
      const now = countsOf(row.now, plan.k, plan.n);
      const before = countsOf(row.before, plan.k, plan.n);
      if (now === 'unknown' || before === 'unknown') return [];
      if (now || before) pairs.push({ entity: row.entity.name, now, before });
    }
    if (!pairs.some((p) => p.before) || pairs.length < 2) return [];
    const parts = mixSplit(pairs);
    if (!parts) return [];
    const size = (part: MixPart) => Math.abs(part.mix) + Math.abs(part.within);
    const sorted = parts.sort((a, b) => size(b) - size(a));
    const named = sorted.length <= LISTED ? sorted : sorted.slice(0, LISTED - 1);
    const rest = sorted.slice(named.length);
    const listed = named.map((part) => ({ ...part, step: plan.id }));
    if (rest.length === 0) return listed;
    const sum = (pick: (part: MixPart) => number | null) => rest.reduce((total, part) => total + (pick(part) ?? 0), 0);
    const explains = rest[0]?.explains === null ? null : sum((p) => p.explains);
    return [
      ...listed,
      {
        entity: '*',
        step: plan.id,
        status: 'kept' as const,
        mix: sum((p) => p.mix),
        within: sum((p) => p.within),
        explains,
        surprise: null,
      },
    ];
  });
}

function countsOf(values: Lookup | null, k: string, n: string): { k: number; n: number } | 'unknown' | null {
  if (!values) return null;
  const counts = { k: values.get(k), n: values.get(n) };
  if (counts.k === undefined || counts.n === undefined || Number.isNaN(counts.k + counts.n)) return 'unknown';
  return { k: counts.k, n: counts.n };
}
