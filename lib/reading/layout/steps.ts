/** Rates from one stage of a funnel to the next, drawn beside the stage's value as changes are. */
import type { Candidate } from './figures.ts';

/** Stages before it by which a value can be divided. */
const NEAREST = 8;

/**
 * The candidates, without the changes that are what the value makes of a value before it, or one after it of this value:
 * `38,204` `3.17%` under `1,204,300`, or `1,204,300` `3.17%` over `38,204`.
 */
export function withoutStepRates(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, at) => {
    const before = candidates.slice(Math.max(0, at - NEAREST), at);
    const after = candidates.slice(at + 1, at + 1 + NEAREST);
    const isFirst = isWhole(candidate) && after.some((stage) => isStepRate(stage, candidate, stage));
    const isStep =
      before.some((stage) => isStepRate(candidate, stage, candidate)) ||
      after.some((stage) => isStepRate(candidate, candidate, stage));
    if (!isFirst && !isStep) return candidate;
    return { ...candidate, value: { ...candidate.value, change: null }, figure: { ...candidate.figure, change: null } };
  });
}

/** The first stage's share of itself. */
const isWhole = ({ value: { change } }: Candidate): boolean => change?.direction === 'unknown' && change.value === 1;

/** Whether what `drawn` prints as its change is what the later stage makes of the earlier one. */
function isStepRate(
  { value: { change } }: Candidate,
  { figure: earlier, draft: first }: Candidate,
  { figure: later, draft: second }: Candidate,
): boolean {
  if (change?.direction !== 'unknown' || change.against !== null || first.from !== 'card' || second.from !== 'card')
    return false;
  const rate = change.token.number;
  if (rate?.shape !== 'percent' || !isCounted(earlier.unit) || !isCounted(later.unit)) return false;
  if (earlier.low <= 0 || earlier.value <= later.value) return false;
  return later.low / earlier.high <= rate.high && rate.low <= later.high / earlier.low;
}

const isCounted = (unit: string): boolean => unit === 'count' || unit === 'people';
