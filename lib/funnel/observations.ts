/** Figures made fit to be put together: one unit for each metric, one currency, one value for each total. */

import { findMetric } from '../metrics/catalogue.ts';
import { counterparts } from '../metrics/counterparts.ts';
import type { Estimate } from '../metrics/figure.ts';
import type { Observation } from './input.ts';
import type { Note } from './types.ts';

/** The bare interval of a figure. */
export function estimateOf({ value, low, high }: Estimate): Estimate {
  return { value, low, high };
}

const inPeople = new Map(counterparts);
const inEvents = new Map(counterparts.map(([events, people]) => [people, events]));

/**
 * Takes a figure that was counted in people, on a page whose toggle says so, as the metric that counts people, and the
 * other way round; one for which no such metric exists is left out. Amounts in a second currency are left out.
 */
export function onOneFooting(observations: readonly Observation[], notes: Note[]): Observation[] {
  const money = observations.filter((o) => o.currency !== null);
  const count = new Map<string, number>();
  for (const o of money) count.set(o.currency as string, (count.get(o.currency as string) ?? 0) + 1);
  const [main] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [null];
  const others = [...count.keys()].filter((currency) => currency !== main);
  if (others.length > 0) notes.push({ kind: 'other_currency', currencies: others });
  return observations.flatMap((o) => {
    if (o.currency !== null && o.currency !== main) return [];
    const basis = findMetric(o.metric)?.basis ?? null;
    if (!o.basis || !basis || o.basis === basis) return [o];
    const metric = (o.basis === 'people' ? inPeople : inEvents).get(o.metric);
    if (metric) return [{ ...o, metric }];
    notes.push({ kind: 'unit_mismatch', metric: o.metric, basis: o.basis });
    return [];
  });
}

/** The totals among the figures; of a metric that is printed twice with different values neither is used. */
export function totalsOf(observations: readonly Observation[], notes: Note[]): Observation[] {
  const used = new Map<string, Observation>();
  const clash = new Set<string>();
  for (const o of observations) {
    if (o.entity !== null || o.segment !== null) continue;
    const seen = used.get(o.metric);
    if (seen && (seen.high < o.low || seen.low > o.high)) clash.add(o.metric);
    else if (!seen || o.high - o.low < seen.high - seen.low) used.set(o.metric, o);
  }
  for (const metric of clash) {
    used.delete(metric);
    notes.push({ kind: 'printed_twice', metric });
  }
  return [...used.values()];
}
