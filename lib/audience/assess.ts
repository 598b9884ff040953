/** Everything that can be said of one audience on one surface. */
import { audienceBounds } from './bounds/bounds.ts';
import { sizeIfIndependent } from './bounds/independent.ts';
import type { Knowledge } from './bounds/knowledge.ts';
import { type Expression, tagsOf } from './expression/expression.ts';
import { printExpression } from './expression/print.ts';
import { simplify } from './expression/simplify.ts';
import { type Counted, judgeScore, judgeSize, type Score } from './limits.ts';
import type { RulePayload } from './rule-payload.ts';
import { fitToSurface, type Reason, reason } from './surfaces/fit.ts';
import { rulePayload } from './tiktok-rule.ts';
import type { AudienceSize, AudienceUse, LimitVerdict, Surface } from './types.ts';

export interface AudienceQuestion {
  surface: Surface;
  use: AudienceUse;
  expression: Expression;
  knowledge: Knowledge;
  /** What the known sizes count. */
  counted: Counted;
  score: Score | null;
}

export interface Assessment {
  /** `high` is null when nothing limits the size. */
  size: Omit<AudienceSize, 'high'> & { high: number | null };
  /** The shortest writing of the same set; null when nobody can be in it. */
  simplified: Expression | null;
  verdicts: LimitVerdict[];
  gates: LimitVerdict[];
  possible: boolean;
  reasons: Reason[];
  payload: RulePayload | null;
  /** Tags that no known size speaks of. */
  unsized: string[];
}

export type AssessResult =
  | { ok: true; assessment: Assessment }
  | { ok: false; contradiction: { labels: string[]; universe: boolean } };

/** Returns bounds, verdicts, whether the surface can do it and why (not), and the request body where there is one; or which known sizes contradict each other. */
export function assess({ surface, use, expression, knowledge, counted, score }: AudienceQuestion): AssessResult {
  const bounds = audienceBounds(expression, knowledge);
  if (!bounds.ok) return bounds;
  const { low, high, sharp } = bounds;
  const simplified = simplify(expression);
  const fit = fitToSurface(surface, use, expression, simplified);
  const verdicts = judgeSize(bounds, surface, use, counted);
  const gates = judgeScore(score, surface);
  const refusals = [...verdicts, ...gates]
    .filter(({ verdict, severity }) => verdict === 'cannot' && severity === 'limit')
    .map((verdict) => outOfLimit(verdict, low, high));
  const possible = fit.possible && refusals.length === 0;
  const sized = new Set(knowledge.known.flatMap((known) => tagsOf(known.expression)));
  return {
    ok: true,
    assessment: {
      size: {
        low,
        high,
        sharp,
        ifIndependent: simplified === null || low === high ? low : sizeIfIndependent(simplified, knowledge),
      },
      simplified,
      verdicts,
      gates,
      possible,
      reasons: possible
        ? [...fit.reasons, ...shortOfAdvice(verdicts)]
        : [...(fit.possible ? [] : fit.reasons), ...refusals],
      payload:
        surface === 'tiktok-ads' && possible && simplified !== null
          ? rulePayload(simplified, printExpression(simplified))
          : null,
      unsized: tagsOf(expression).filter((name) => !sized.has(name)),
    },
  };
}

/** A guide's advice that the audience surely misses refuses nothing; what the guide does then is said. */
function shortOfAdvice(verdicts: readonly LimitVerdict[]): Reason[] {
  return verdicts
    .filter(({ verdict, severity }) => verdict === 'cannot' && severity === 'advice')
    .map(({ limit, source, asOf }) => reason(`below_${limit}`, { source, asOf, market: 'any' }));
}

function outOfLimit({ limit, needs, source, asOf }: LimitVerdict, low: number, high: number | null): Reason {
  return reason('limit', { source, asOf, market: 'any' }, { limit, needs, low, ...(high === null ? {} : { high }) });
}
