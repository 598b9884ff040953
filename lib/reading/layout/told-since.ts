/** Changes that do not say since when, beside the value of an earlier time from which they follow. */
import type { Against } from '../../metrics/figure.ts';
import type { Candidate } from './figures.ts';

const EARLIER: ReadonlySet<string> = new Set<Against>(['previous_period', 'yesterday', 'last_year']);
const isEarlier = (kind: string): kind is Against => EARLIER.has(kind);

/** The candidates, with the time of the one earlier value from which their change is exactly what the figures make of it. */
export function withTimesOfChange(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const against = earlierIn(candidate);
    const { value, figure } = candidate;
    if (against === null || !value.change || !figure.change) return candidate;
    return {
      ...candidate,
      value: { ...value, change: { ...value.change, against } },
      figure: { ...figure, change: { ...figure.change, against } },
    };
  });
}

function earlierIn({ figure: { change, compare, low, high }, value }: Candidate): Against | null {
  const printed = value.change?.token.number;
  if (!change || change.against !== null || change.as === 'points' || printed?.shape !== 'percent') return null;
  const step = printed.high - printed.low;
  const fitting = compare.filter(
    (earlier) =>
      isEarlier(earlier.kind) &&
      earlier.low > 0 &&
      low / earlier.high - 1 <= change.value + step &&
      high / earlier.low - 1 >= change.value - step,
  );
  const [only] = fitting;
  return fitting.length === 1 && only && isEarlier(only.kind) ? only.kind : null;
}
