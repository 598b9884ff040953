/** One metric printed in several places: one figure when they agree, unread when they do not. */
import type { LayoutContext } from './context.ts';
import { type Candidate, type Missed, missed, scopeKey } from './figures.ts';

/**
 * Keeps one candidate for each metric, entity, segment and period: the one of a card, else the first. Candidates whose
 * values exclude each other cannot both be it: all of them are unread.
 */
export function withoutDuplicates(
  candidates: Candidate[],
  ctx: LayoutContext,
): { kept: Candidate[]; unread: Missed[] } {
  const groups = Map.groupBy(partByQualifier(candidates), keyOf);
  const kept: Candidate[] = [];
  const unread: Missed[] = [];
  for (const group of groups.values()) {
    if (agree(group)) kept.push(best(group));
    else for (const { draft, value } of group) unread.push(missed(draft, 'ambiguous', value.text, ctx));
  }
  return { kept, unread };
}

/** `Gross revenue` beside `Gross revenue (Current shop)`: the narrower one is a part and gets its qualifier as segment. */
function partByQualifier(candidates: Candidate[]): Candidate[] {
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
  const low = Math.max(...group.map(({ figure }) => figure.low));
  const high = Math.min(...group.map(({ figure }) => figure.high));
  const currencies = new Set(group.map(({ figure }) => figure.currency).filter((currency) => currency !== null));
  return low <= high * (1 + 1e-12) && currencies.size <= 1;
}

function best(group: Candidate[]): Candidate {
  const ranked = [...group].sort((a, b) => rank(b) - rank(a));
  const [first] = ranked;
  if (!first) throw new Error('a group has at least one candidate');
  return first;
}

const rank = ({ draft, value }: Candidate): number => (draft.from === 'card' ? 2 : 0) + (value.change ? 1 : 0);
