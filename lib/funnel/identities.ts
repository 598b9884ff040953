/** What the identities say of the figures of one scope: derived figures, narrower ones, and what does not reconcile. */
import { findMetric } from '../metrics/catalogue.ts';
import type { Estimate, Interval } from '../metrics/figure.ts';
import { alternativesTo, type Identity, identitiesOn, operandsOf } from '../metrics/identities.ts';
import type { Platform } from './input.ts';
import { meet, minus, over, plus, times, whole } from './interval.ts';

export interface Reconciled {
  /** Every figure with its narrowed interval, and those that were not printed. */
  values: Map<string, Estimate>;
  /** Metrics that were computed. */
  derived: Set<string>;
  /** Identities that the figures contradict, by id: "does not reconcile", which may have a good reason. */
  broken: string[];
  /** Figures that two or more broken identities single out: taken as unread. */
  singledOut: string[];
}

const MAX_ROUNDS = 50;

/** Relative narrowing below which a round counts as none. */
const TOLERANCE = 1e-9;

/**
 * Narrows intervals over the identity graph until nothing changes, at most 50 rounds. The result is an outer bound. All
 * figures must share scope, period, basis of date and currency: the caller sees to that.
 * Of several ways to compute one rate only the one that the figures confirm is used; where they cannot tell, none.
 */
export function reconcile(figures: ReadonlyMap<string, Estimate>, platform: Platform): Reconciled {
  const on = platform === 'own_site' ? 'generic' : platform;
  const touching = identitiesOn(on).filter(
    (identity) => operandsOf(identity).filter((m) => figures.has(m)).length >= 2,
  );
  const complete = (identity: Identity) => operandsOf(identity).every((metric) => figures.has(metric));
  const holds = (identity: Identity) => narrow(identity, figures) !== null;
  const usable = (identity: Identity) => {
    const others = alternativesTo(identity, on);
    if (others.length === 0) return true;
    if (!complete(identity)) return false;
    return holds(identity) && !others.some((other) => complete(other) && holds(other));
  };
  const active = touching.filter(usable);
  const unreconciled = touching.filter(
    (identity) =>
      complete(identity) &&
      !holds(identity) &&
      (alternativesTo(identity, on).length === 0 || !alternativesTo(identity, on).some((o) => complete(o) && holds(o))),
  );
  const singledOut = suspects(unreconciled, active.filter(complete).filter(holds));
  const values = new Map([...figures].filter(([metric]) => !singledOut.includes(metric)));
  const kept = active.filter((identity) => !unreconciled.includes(identity));
  propagate(kept, values);
  const derived = new Set([...values.keys()].filter((metric) => !figures.has(metric)));
  return { values, derived, broken: unreconciled.map((identity) => identity.id), singledOut };
}

/** Figures in at least two broken identities and in none that holds, when every broken one has such a figure. */
function suspects(broken: readonly Identity[], held: readonly Identity[]): string[] {
  const confirmed = new Set(held.flatMap(operandsOf));
  const count = new Map<string, number>();
  for (const identity of broken) {
    for (const metric of operandsOf(identity)) count.set(metric, (count.get(metric) ?? 0) + 1);
  }
  const most = Math.max(0, ...count.values());
  const candidates = [...count].filter(([metric, n]) => n === most && n >= 2 && !confirmed.has(metric));
  return candidates.length === 1 ? candidates.map(([metric]) => metric) : [];
}

function propagate(identities: readonly Identity[], values: Map<string, Estimate>): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = false;
    for (const identity of identities) {
      for (const [metric, interval] of narrow(identity, values) ?? []) {
        const old = values.get(metric);
        if (old && old.high - old.low - (interval.high - interval.low) <= TOLERANCE * Math.abs(old.high)) continue;
        const value = old ? old.value : nominal(identity, metric, values, interval);
        values.set(metric, { ...interval, value: Math.min(interval.high, Math.max(interval.low, value)) });
        moved = true;
      }
    }
    if (!moved) return;
  }
}

/** The new intervals of an identity's operands; null when the figures contradict it. */
function narrow(identity: Identity, values: ReadonlyMap<string, Estimate>): [string, Interval][] | null {
  const found: [string, Interval][] = [];
  const constrain = (metric: string, to: Interval | null): boolean => {
    if (!to) return true;
    const unit = findMetric(metric)?.unit;
    const rounded = unit === 'count' || unit === 'people' ? whole(to) : to;
    const old = values.get(metric);
    const next = rounded && (old ? meet(old, rounded) : rounded.low >= 0 ? rounded : null);
    if (next) found.push([metric, next]);
    return next !== null || !old;
  };
  const at = (metric: string) => values.get(metric) ?? null;
  if (identity.kind === 'ratio') {
    const [r, k, n] = [at(identity.result), at(identity.numerator), at(identity.denominator)];
    const factor = { low: identity.factor, high: identity.factor };
    const ok =
      (!k || !n || constrain(identity.result, scaleBy(over(k, n), factor))) &&
      (!r || !n || constrain(identity.numerator, over(times(r, n), factor))) &&
      (!r || !k || constrain(identity.denominator, over(times(k, factor), r)));
    return ok ? found : null;
  }
  if (identity.kind === 'sum') {
    const parts = identity.parts.map(at);
    const total = at(identity.result);
    const known = parts.filter((part) => part !== null);
    if (known.length === parts.length && !constrain(identity.result, known.reduce<Interval>(plus, { low: 0, high: 0 })))
      return null;
    for (const [i, metric] of identity.parts.entries()) {
      const others = parts.filter((part, j) => j !== i && part !== null);
      if (!total || others.length !== parts.length - 1) continue;
      const rest = others.reduce<Interval>((sum, part) => plus(sum, part as Interval), { low: 0, high: 0 });
      const left = minus(total, rest);
      if (left.high < 0 || !constrain(metric, { low: Math.max(0, left.low), high: left.high })) return null;
    }
    return found;
  }
  const [smaller, larger] = [at(identity.smaller), at(identity.larger)];
  if (!smaller || !larger) return [];
  const ok =
    constrain(identity.smaller, { low: 0, high: larger.high }) &&
    constrain(identity.larger, { low: smaller.low, high: Number.MAX_VALUE });
  return ok ? found : null;
}

function scaleBy(quotient: Interval | null, factor: Interval): Interval | null {
  return quotient && times(quotient, factor);
}

/** The value that the printed texts give a computed figure. */
function nominal(
  identity: Identity,
  metric: string,
  values: ReadonlyMap<string, Estimate>,
  interval: Interval,
): number {
  const at = (id: string) => values.get(id)?.value ?? Number.NaN;
  let value = Number.NaN;
  if (identity.kind === 'ratio') {
    const { result, numerator, denominator, factor } = identity;
    if (metric === result) value = (factor * at(numerator)) / at(denominator);
    else if (metric === numerator) value = (at(result) * at(denominator)) / factor;
    else value = (factor * at(numerator)) / at(result);
  } else if (identity.kind === 'sum') {
    const parts = identity.parts.filter((part) => part !== metric).reduce((sum, part) => sum + at(part), 0);
    value = metric === identity.result ? parts : at(identity.result) - parts;
  }
  const unit = findMetric(metric)?.unit;
  const rounded = unit === 'count' || unit === 'people' ? Math.round(value) : value;
  return Number.isFinite(rounded) ? rounded : (interval.low + interval.high) / 2;
}
