/** One metric printed in several places: one figure when they agree, unread when they do not. */
import type { LayoutContext } from './context.ts';
import { type Candidate, type Missed, missed, scopeKey } from './figures.ts';
import { sumsOfRows } from './tables/sums.ts';
import { isDrawing } from './tokens.ts';

/**
 * Keeps one candidate for each metric, entity, segment and period: the one of a card, else the first. Candidates whose
 * values exclude each other cannot both be it: all of them are unread, but for one that is larger than what the rows of a
 * table add up to, as the shop's figure is larger than the sum of its best products.
 */
export function withoutDuplicates(
  candidates: Candidate[],
  ctx: LayoutContext,
): { kept: Candidate[]; unread: Missed[] } {
  const groups = Map.groupBy(partByQualifier(candidates), keyOf);
  const kept: Candidate[] = [];
  const unread: Missed[] = [];
  const isSumOfRows = sumsOfRows(candidates, ctx);
  for (const group of groups.values()) {
    const apart = agree(group) ? group : besideCharts(group);
    const open = agree(apart) ? apart : wholesAmong(apart, isSumOfRows);
    const isTold = open.length > 0 && agree(open);
    if (isTold) kept.push(best(open));
    for (const candidate of group)
      if (!isTold || !open.includes(candidate))
        unread.push(missed(candidate.draft, 'ambiguous', candidate.value.text, ctx));
  }
  return { kept, unread };
}

/** What a chart prints into itself is of one of its points where the page gives the metric outside of it, too. */
function besideCharts(group: Candidate[]): Candidate[] {
  const outside = group.filter(({ value }) => !isDrawing(value.token));
  return outside.length > 0 ? outside : group;
}

function wholesAmong(group: Candidate[], isSumOfRows: (candidate: Candidate) => boolean): Candidate[] {
  const [sums, others] = [group.filter(isSumOfRows), group.filter((candidate) => !isSumOfRows(candidate))];
  const most = Math.max(...sums.map(({ figure }) => figure.high));
  return sums.length > 0 && others.every(({ figure }) => figure.low > most) ? others : [];
}

/** `Gross revenue` beside `Gross revenue (Current shop)`: the narrower one is a part and gets its qualifier as segment. */
function partByQualifier(candidates: Candidate[]): Candidate[] {
  if (candidates.every((candidate) => qualifierOf(candidate) === null)) return candidates;
  const plain = new Set(candidates.filter((candidate) => !qualifierOf(candidate)).map(keyOf));
  return candidates.map((candidate) => {
    const qualifier = qualifierOf(candidate);
    if (qualifier === null || candidate.figure.segment !== null || !plain.has(keyOf(candidate))) return candidate;
    return { ...candidate, figure: { ...candidate.figure, segment: qualifier } };
  });
}

const qualifierOf = ({ draft }: Candidate): string | null =>
  draft.match.qualifierKnown ? draft.match.qualifier : null;

const keyOf = ({ metrics, figure }: Candidate): string => `${metrics.join('|')} ${scopeKey(figure)}`;

function agree(group: Candidate[]): boolean {
  // most groups are one candidate: no lists for each of them
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let currency: string | null = null;
  for (const { figure } of group) {
    low = Math.max(low, figure.low);
    high = Math.min(high, figure.high);
    if (currency !== null && figure.currency !== null && figure.currency !== currency) return false;
    currency ??= figure.currency;
  }
  return low <= high * (1 + 1e-12);
}

function best(group: Candidate[]): Candidate {
  const ranked = [...group].sort((a, b) => rank(b) - rank(a));
  const [first] = ranked;
  if (!first) throw new Error('a group has at least one candidate');
  return first;
}

const rank = ({ draft, value }: Candidate): number => (draft.from === 'card' ? 2 : 0) + (value.change ? 1 : 0);
