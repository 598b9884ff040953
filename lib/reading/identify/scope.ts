/** Figures that speak of one thing in one period: only between them do identities hold. */
import type { Interval } from '../../metrics/figure.ts';
import { type Candidate, scopeKey } from '../layout/figures.ts';
import type { Shown } from './holds.ts';

/** Figures of one scope, and a look-up of the decided ones among them. */
export interface Scope {
  candidates: readonly Candidate[];
  shown: Shown;
}

/** By the list of candidates: several checks ask for the same one. */
const known = new WeakMap<readonly Candidate[], Scope[]>();

/** Candidates by scope. Money of several currencies is never joined: a scope with two has none. */
export function byScope(candidates: readonly Candidate[]): readonly Scope[] {
  let scopes = known.get(candidates);
  if (!scopes) {
    const groups = Map.groupBy(candidates, ({ figure }) => scopeKey(figure));
    scopes = [...groups.values()].map((scope) => ({ candidates: scope, shown: shownIn(scope) }));
    known.set(candidates, scopes);
  }
  return scopes;
}

function shownIn(scope: readonly Candidate[]): Shown {
  const ranges = new Map<string, Interval>();
  const currencies = new Set(scope.map(({ figure }) => figure.currency).filter((currency) => currency !== null));
  for (const candidate of scope) {
    const [metric, ...others] = candidate.metrics;
    if (!metric || others.length > 0) continue;
    if (candidate.figure.unit === 'money' && currencies.size > 1) continue;
    ranges.set(metric, candidate.range);
  }
  return (metric) => ranges.get(metric) ?? null;
}
