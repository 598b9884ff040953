/** Rates from one stage of a funnel to the next, drawn beside the stage's value as changes are. */
import type { Candidate } from './figures.ts';

/** Stages before it by which a value can be divided. */
const NEAREST = 8;

/** The candidates, without the changes that are what the value makes of a value before it: `38,204` `3.17%` under `1,204,300`. */
export function withoutStepRates(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, at) => {
    const before = candidates.slice(Math.max(0, at - NEAREST), at);
    const after = candidates.slice(at + 1, at + 1 + NEAREST);
    const isFirst = isWhole(candidate) && after.some((stage) => isStepRate(stage, candidate));
    if (!isFirst && !before.some((stage) => isStepRate(candidate, stage))) return candidate;
    return { ...candidate, value: { ...candidate.value, change: null }, figure: { ...candidate.figure, change: null } };
  });
}

/** The first stage's share of itself. */
const isWhole = ({ value: { change } }: Candidate): boolean => change?.direction === 'unknown' && change.value === 1;

function isStepRate({ value, figure, draft }: Candidate, stage: Candidate): boolean {
  const { change } = value;
  if (change?.direction !== 'unknown' || change.against !== null || draft.from !== 'card') return false;
  const rate = change.token.number;
  if (rate?.shape !== 'percent' || !isCounted(figure.unit) || !isCounted(stage.figure.unit)) return false;
  if (stage.draft.from !== 'card' || stage.figure.low <= 0 || stage.figure.value <= figure.value) return false;
  return figure.low / stage.figure.high <= rate.high && rate.low <= figure.high / stage.figure.low;
}

const isCounted = (unit: string): boolean => unit === 'count' || unit === 'people';
