/** Rates whose label leaves open what exactly is divided: the counts on the page say which variant it is. */
import { counterparts } from '../../metrics/counterparts.ts';
import { type Identity, operandsOf } from '../../metrics/identities.ts';
import type { Candidate } from '../layout/figures.ts';
import { holds, type Shown } from './holds.ts';
import { byScope } from './scope.ts';

/** A page of product counts prints its rates without the word `product`. */
const NARROWER: Record<string, readonly string[]> = { ctr: ['product_ctr', 'product_ctr_users'] };

/** Metrics that a label read as `metric` may mean as well: the same of people, of products. Never the other way round. */
function variantsOf(metric: string): string[] {
  const ofPeople = counterparts.flatMap(([events, people]) => (events === metric ? [people] : []));
  return [...ofPeople, ...(NARROWER[metric] ?? [])];
}

interface Votes {
  /** An equation of the metric as it is holds. */
  isItself: boolean;
  for: Set<string>;
  against: Set<string>;
}

/**
 * Rates that no equation confirms as they are, while their counts of people or products stand on the page and give exactly
 * one variant. A label means the same on the whole page.
 */
export function asVariants(
  candidates: Candidate[],
  identities: readonly Identity[],
  decide: (candidate: Candidate, metric: string) => Candidate,
): Candidate[] {
  const votes = new Map<string, Votes>();
  for (const { candidates: scope, shown } of byScope(candidates)) {
    for (const candidate of scope)
      if (mayVary(candidate)) vote(votesFor(votes, candidate), candidate, identities, shown);
  }
  if (votes.size === 0) return candidates;
  return candidates.map((candidate) => {
    const found = mayVary(candidate) ? votes.get(keyOf(candidate)) : undefined;
    if (!found || found.isItself) return candidate;
    const [only, ...others] = [...found.for].filter((metric) => !found.against.has(metric));
    return only && others.length === 0 ? decide(candidate, only) : candidate;
  });
}

/** A label that says `(次数)` or `(人数)` leaves nothing open. */
function mayVary({ metrics, figure, draft }: Candidate): boolean {
  const [metric] = metrics;
  return metrics.length === 1 && metric !== undefined && figure.unit === 'rate' && !draft.match.unit?.unit;
}

const keyOf = ({ draft, metrics }: Candidate): string => `${draft.label}|${metrics.join('|')}`;

function votesFor(votes: Map<string, Votes>, candidate: Candidate): Votes {
  const known = votes.get(keyOf(candidate)) ?? { isItself: false, for: new Set(), against: new Set() };
  votes.set(keyOf(candidate), known);
  return known;
}

function vote(
  votes: Votes,
  { metrics: [metric], range }: Candidate,
  identities: readonly Identity[],
  shown: Shown,
): void {
  if (metric === undefined) return;
  if (answers(metric, range, identities, shown).includes(true)) votes.isItself = true;
  for (const variant of variantsOf(metric)) {
    // the page prints the variant itself under another label
    if (shown(variant)) votes.against.add(variant);
    const answer = answers(variant, range, identities, shown);
    if (answer.includes(true)) votes.for.add(variant);
    else if (answer.includes(false)) votes.against.add(variant);
  }
}

/** What the ratios that give the metric say of the value. */
function answers(
  metric: string,
  range: Candidate['range'],
  identities: readonly Identity[],
  shown: Shown,
): (boolean | null)[] {
  const withIt: Shown = (other) => (other === metric ? range : shown(other));
  return identities
    .filter((identity) => identity.kind === 'ratio' && operandsOf(identity)[0] === metric)
    .map((identity) => holds(identity, withIt));
}
