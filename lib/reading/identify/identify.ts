/**
 * What the page's own arithmetic says of its figures: it confirms them, chooses between two meanings of a label, and finds
 * the figure that several equations single out as misread.
 */
import { alternativesTo, type Identity, identitiesOn, operandsOf } from '../../metrics/identities.ts';
import type { MetricPlatform } from '../../metrics/label.ts';
import { type Candidate, scopeKey } from '../layout/figures.ts';
import type { Token } from '../layout/tokens.ts';
import { holds, implied, overlap, type Shown } from './holds.ts';
import { asPrinted } from './printing.ts';
import { byScope } from './scope.ts';
import { asVariants } from './variants.ts';

export interface Identified {
  candidates: Candidate[];
  /** Singled out by two or more equations that agree on another value. */
  misread: Candidate[];
}

/** Decides labels with several meanings, marks confirmed figures, and sets misread ones apart. */
export function identify(
  candidates: Candidate[],
  platform: MetricPlatform | null,
  decide: (candidate: Candidate, metric: string) => Candidate,
): Identified {
  const identities = identitiesOn(platform ?? 'generic');
  const settled = decideLabels(inColumns(candidates, decide), identities, decide);
  // what was paid may settle what an order or its buyer is worth
  const paid = platform === null ? decideLabels(withUsualAmounts(settled, decide), identities, decide) : settled;
  const watched = withWatched(paid, decide);
  const known = platform === null ? withUsualMeaning(watched, decide) : watched;
  const decided = asPrinted(asVariants(known, identities, decide), identities);
  const misread = new Set<Candidate>();
  const confirmed = new Set<Candidate>();
  for (const { candidates: scope, shown } of byScope(decided)) {
    const failing: Identity[] = [];
    const held = new Set<string>();
    for (const identity of identities) {
      if (identity.kind === 'atMost') continue;
      const answer = holds(identity, shown);
      if (answer === true) for (const metric of operandsOf(identity)) held.add(metric);
      else if (answer === false && !mayBeComputedOtherwise(identity, platform, shown)) failing.push(identity);
    }
    for (const candidate of scope) {
      const [metric, ...others] = candidate.metrics;
      if (!metric || others.length > 0) continue;
      if (held.has(metric)) confirmed.add(candidate);
      else if (isSingledOut(metric, failing, held, shown)) misread.add(candidate);
    }
  }
  const kept = decided.filter((candidate) => !misread.has(candidate));
  return {
    candidates: kept.map((candidate) => (confirmed.has(candidate) ? asConfirmed(candidate) : candidate)),
    misread: [...misread],
  };
}

const asConfirmed = (candidate: Candidate): Candidate => ({
  ...candidate,
  figure: { ...candidate.figure, verified: 'identity' },
});

/** The platform may use another denominator: it holds, or it is not shown and so cannot be told. */
function mayBeComputedOtherwise(identity: Identity, platform: MetricPlatform | null, shown: Shown): boolean {
  return alternativesTo(identity, platform ?? 'generic').some((other) => holds(other, shown) !== false);
}

/** What was paid for goods, and what an order or its buyer is worth: a shop that shows one of the two means the first. */
const NEARLY_ONE = [
  ['gmv', 'user_paid_amount'],
  ['aov', 'revenue_per_buyer'],
] as const;

const VISITED = /^(?:store_visits|sessions)$/;
const SOLD = /^(?:revenue|gmv|orders|orders_paid|items_sold)$/;
const ADVERTISED = /^(?:impressions|clicks_|ctr|product_(?:impressions|clicks)|cost|spend|cpc|cpm|cpa|roas|ad_)/;

/** What can be watched: a page that shows figures of one of them alone means it by `Views`, too, where no other label does. */
const WATCHED = ['live_', 'video_'];

/** Amounts that may be what was paid or what was sold, as the usual of both. */
const withUsualAmounts: typeof withUsualMeaning = (candidates, decide) => {
  const [usual, other] = NEARLY_ONE[0];
  const isKnown = candidates.some(({ metrics }) => metrics.length === 1 && metrics[0] === usual);
  return candidates.map((candidate) =>
    candidate.metrics.length === 2 && candidate.metrics.includes(usual) && candidate.metrics.includes(other)
      ? decide(candidate, isKnown ? other : usual)
      : candidate,
  );
};

/**
 * Labels that no equation settled: two meanings that are nearly one, as the usual of both, or as the other one where the usual
 * has a label of its own; and the conversion of a page that counts
 * visits or sales, and nothing that is shown, clicked or paid for ads.
 */
function withUsualMeaning(
  candidates: Candidate[],
  decide: (candidate: Candidate, metric: string) => Candidate,
): Candidate[] {
  const known = [...new Set(candidates.flatMap(({ metrics }) => (metrics.length === 1 ? metrics : [])))];
  const isOfShop =
    known.some((metric) => VISITED.test(metric) || SOLD.test(metric)) &&
    !known.some((metric) => ADVERTISED.test(metric));
  const usualOf = (metrics: readonly string[]): string | null => {
    if (isOfShop && metrics.includes('shop_conversion_rate')) return 'shop_conversion_rate';
    const pair = NEARLY_ONE.find((both) => metrics.length === 2 && both.every((one) => metrics.includes(one)));
    return pair?.find((metric) => !known.includes(metric)) ?? null;
  };
  return candidates.map((candidate) => {
    const usual = candidate.metrics.length > 1 ? usualOf(candidate.metrics) : null;
    return usual === null ? candidate : decide(candidate, usual);
  });
}

/** What was watched of a live or video, and of the page where it shows figures of one of them alone. */
function withWatched(
  candidates: Candidate[],
  decide: (candidate: Candidate, metric: string) => Candidate,
): Candidate[] {
  const known = new Set(candidates.flatMap(({ metrics }) => (metrics.length === 1 ? metrics : [])));
  const kinds = WATCHED.filter((kind) =>
    [...known].some((metric) => metric.startsWith(kind) || metric.endsWith(`_${kind.slice(0, -1)}`)),
  );
  const listed = new Set(candidates.flatMap(({ figure }) => (figure.entity ? [`${figure.entity.kind}_`] : [])));
  return candidates.map((candidate) => {
    const { metrics, figure } = candidate;
    if (metrics.length < 2 || !metrics.every((metric) => WATCHED.some((kind) => metric.startsWith(kind))))
      return candidate;
    const own = figure.entity && WATCHED.find((kind) => kind === `${figure.entity?.kind}_`);
    const [only, ...others] = own ? [own] : [...new Set([...kinds, ...WATCHED.filter((kind) => listed.has(kind))])];
    const [metric, ...more] = only && others.length === 0 ? metrics.filter((one) => one.startsWith(only)) : [];
    const isShown = candidates.some(
      (other) =>
        other.metrics.length === 1 && other.metrics[0] === metric && scopeKey(other.figure) === scopeKey(figure),
    );
    return metric && more.length === 0 && !isShown ? decide(candidate, metric) : candidate;
  });
}

/** All equations that fail with the metric agree on one other value for it, and every other operand is free of blame. */
function isSingledOut(metric: string, failing: Identity[], held: Set<string>, shown: Shown): boolean {
  const own = failing.filter((identity) => operandsOf(identity).includes(metric));
  if (own.length < 2) return false;
  const values = own.map((identity) => implied(identity, metric, shown));
  const [first, ...rest] = values;
  if (!first || !rest.every((value) => value !== null && overlap(first, value))) return false;
  return own.every((identity) =>
    operandsOf(identity).every(
      (operand) =>
        operand === metric ||
        held.has(operand) ||
        failing.filter((other) => operandsOf(other).includes(operand)).length < own.length,
    ),
  );
}

/** Of a column in which one value can mean only one thing, such as `Sales` with a sign of a currency, the others mean the same. */
function inColumns(candidates: Candidate[], decide: (candidate: Candidate, metric: string) => Candidate): Candidate[] {
  if (candidates.every(({ metrics }) => metrics.length === 1)) return candidates;
  const columns = new Map<Token, Set<string>>();
  for (const { draft, metrics } of candidates) {
    const [metric] = metrics;
    if (!draft.table || !draft.labelToken || !metric || metrics.length > 1) continue;
    const known = columns.get(draft.labelToken) ?? new Set();
    columns.set(draft.labelToken, known.add(metric));
  }
  return candidates.map((candidate) => {
    const known = candidate.draft.labelToken && columns.get(candidate.draft.labelToken);
    const [metric] = known ?? [];
    const isTold = known?.size === 1 && candidate.metrics.length > 1 && metric && candidate.metrics.includes(metric);
    return isTold ? decide(candidate, metric) : candidate;
  });
}

/** One label means one metric on the whole page: its rows and columns vote together. */
function decideLabels(
  candidates: Candidate[],
  identities: readonly Identity[],
  decide: (candidate: Candidate, metric: string) => Candidate,
): Candidate[] {
  const open = new Map<string, { metrics: string[]; votes: Map<string, { for: number; against: number }> }>();
  for (const { candidates: scope, shown } of byScope(candidates)) {
    for (const candidate of scope) {
      if (candidate.metrics.length < 2) continue;
      const key = keyOf(candidate);
      const entry = open.get(key) ?? { metrics: candidate.metrics, votes: new Map() };
      open.set(key, entry);
      for (const metric of candidate.metrics) vote(entry.votes, metric, candidate, identities, shown);
    }
  }
  if (open.size === 0) return candidates;
  return candidates.map((candidate) => {
    const entry = candidate.metrics.length > 1 ? open.get(keyOf(candidate)) : undefined;
    const metric = entry && winnerOf(entry.metrics, entry.votes);
    return metric ? decide(candidate, metric) : candidate;
  });
}

const keyOf = ({ draft, metrics }: Candidate): string => `${draft.label}|${metrics.join('|')}`;

type Votes = Map<string, { for: number; against: number }>;

function vote(votes: Votes, metric: string, candidate: Candidate, identities: readonly Identity[], shown: Shown): void {
  const count = votes.get(metric) ?? { for: 0, against: 0 };
  votes.set(metric, count);
  const withIt: Shown = (other) => (other === metric ? candidate.range : shown(other));
  for (const identity of identities) {
    if (!operandsOf(identity).includes(metric)) continue;
    const answer = holds(identity, withIt);
    if (answer === false) count.against++;
    else if (answer === true && identity.kind !== 'atMost') count.for++;
  }
}

/** The only meaning that some equation confirms and none contradicts. */
function winnerOf(metrics: string[], votes: Votes): string | null {
  const winners = metrics.filter((metric) => {
    const count = votes.get(metric);
    return count !== undefined && count.for > 0 && count.against === 0;
  });
  const [only] = winners;
  return winners.length === 1 ? (only ?? null) : null;
}
