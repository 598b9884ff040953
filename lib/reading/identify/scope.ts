/** Figures that speak of one thing in one period: only between them do identities hold. */
import type { Interval } from '../../metrics/figure.ts';
import { type Candidate, scopeKey } from '../layout/figures.ts';
import type { Shown } from './holds.ts';

/** Candidates by scope. Money of several currencies is never joined: a scope with two has none. */
export function byScope(candidates: readonly Candidate[]): Candidate[][] {
  const scopes = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = scopeKey(candidate.figure);
    const scope = scopes.get(key);
    if (scope) scope.push(candidate);
    else scopes.set(key, [candidate]);
  }
  return [...scopes.values()];
}

/** Looks up decided figures of a scope. */
export function shownIn(scope: readonly Candidate[]): Shown {
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
