/**
 * Whether the page rounds or truncates: counts printed in full give the exact rate, and a rate that stands in the upper half of
 * its last digit's step cannot be rounded, one below its digits cannot be truncated.
 */
import { type Identity, operandsOf } from '../../metrics/identities.ts';
import type { Candidate } from '../layout/figures.ts';
import { implied } from './holds.ts';
import { byScope } from './scope.ts';

/** Figures that must tell one way, with none against, before the others that are printed alike are taken so. */
const FEWEST = 3;
/** Share of the last digit's step by which a value must clear the middle: ties are printed either way. */
const CLEAR = 1e-6;

interface Votes {
  rounded: number;
  truncated: number;
}

/** Candidates with the narrower interval where the page's own figures show how it prints. */
export function asPrinted(candidates: Candidate[], identities: readonly Identity[]): Candidate[] {
  const votes = new Map<string, Votes>();
  for (const { candidates: scope, shown } of byScope(candidates)) {
    for (const candidate of scope) {
      const [metric, ...others] = candidate.metrics;
      if (!metric || others.length > 0 || !isOpen(candidate)) continue;
      for (const identity of identities) {
        if (identity.kind !== 'ratio' || operandsOf(identity)[0] !== metric) continue;
        const exact = implied(identity, metric, shown);
        if (exact) vote(votes, candidate, exact);
      }
    }
  }
  if (votes.size === 0) return candidates;
  return candidates.map((candidate) => {
    const found = isOpen(candidate) ? votes.get(keyOf(candidate)) : undefined;
    if (!found || Math.max(found.rounded, found.truncated) < FEWEST) return candidate;
    if (found.rounded > 0 && found.truncated > 0) return candidate;
    return narrowed(candidate, found.rounded > 0);
  });
}

/** Printed with fewer digits than it has: half a step below the digits to a whole step above. */
function isOpen({ figure: { value, low, high } }: Candidate): boolean {
  const below = value - low;
  return below > 0 && value > 0 && Math.abs(high - value - 2 * below) < 1e-6 * below;
}

/** One metric's column, or the cards, prints its values in one way. */
const keyOf = ({ draft, metrics, value }: Candidate): string =>
  JSON.stringify([draft.table?.index ?? null, metrics[0], value.number.decimals, value.number.scale]);

function vote(votes: Map<string, Votes>, candidate: Candidate, { low, high }: { low: number; high: number }): void {
  const { value, low: least, high: most } = candidate.figure;
  const step = most - value;
  if (high - low > CLEAR * step || low < least || high > most) return;
  const count = votes.get(keyOf(candidate)) ?? { rounded: 0, truncated: 0 };
  votes.set(keyOf(candidate), count);
  const at = (low - value) / step;
  if (at < -CLEAR) count.rounded++;
  else if (at > 0.5 + CLEAR) count.truncated++;
}

function narrowed(candidate: Candidate, isRounded: boolean): Candidate {
  const { value, low, high } = candidate.figure;
  const range = isRounded ? { low, high: value + (value - low) } : { low: value, high };
  return { ...candidate, range, figure: { ...candidate.figure, ...range } };
}
