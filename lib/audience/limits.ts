/** Three-valued verdicts of a size against the limits of a surface. */
import type { Bounds } from './bounds/programme.ts';
import { surfaces } from './surfaces/index.ts';
import type { ScoreGate, SizeLimit } from './surfaces/surface.ts';
import type { AudienceUse, LimitVerdict, LimitVerdictKind, Surface } from './types.ts';

/** Whether the sizes count people on a page or users that the platform has matched. */
export type Counted = 'matched' | 'page';

/** Returns the verdicts of a size against the surface's limits for this use, in the order of the surface's data. */
export function judgeSize(bounds: Bounds, surface: Surface, use: AudienceUse, counted: Counted): LimitVerdict[] {
  return surfaces[surface].limits
    .filter((limit) => limit.uses.includes(use))
    .map((limit) => ({
      limit: limit.id,
      needs: limit.people,
      verdict: verdictOn(bounds, limit, counted),
      severity: limit.severity,
      source: limit.source,
      asOf: limit.asOf,
    }));
}

/** `surely`: in every possible world; `cannot`: in none. People on a page are no more than a ceiling for matched users. */
function verdictOn({ low, high }: Bounds, limit: SizeLimit, counted: Counted): LimitVerdictKind {
  const top = high ?? Number.POSITIVE_INFINITY;
  if (limit.is === 'at_most') return top <= limit.people ? 'surely' : low > limit.people ? 'cannot' : 'may';
  if (top < limit.people) return 'cannot';
  const assured = low >= limit.people && !(limit.counts === 'matched' && counted === 'page');
  return assured ? 'surely' : 'may';
}

/** A shop's score as a page prints it. */
export interface Score {
  value: number;
  outOf: number | null;
  market: string | null;
}

/** Returns the verdicts of a score against the surface's gates; `unknown` on another scale, in another market, or without a score. */
export function judgeScore(score: Score | null, surface: Surface): LimitVerdict[] {
  const { gates, market } = surfaces[surface];
  return gates.map((gate) => ({
    limit: gate.id,
    needs: `${gate.atLeast} / ${gate.outOf}`,
    verdict:
      score !== null && comparable(score, gate, score.market ?? market)
        ? score.value >= gate.atLeast
          ? 'surely'
          : 'cannot'
        : 'unknown',
    severity: 'limit',
    source: gate.source,
    asOf: gate.asOf,
  }));
}

function comparable(score: Score, gate: ScoreGate, market: string | null): boolean {
  return score.outOf === gate.outOf && (gate.market === 'any' || market === gate.market);
}
