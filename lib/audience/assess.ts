/** Everything that can be said of one audience on one surface. */
import { audienceBounds } from './bounds/bounds.ts';
import { sizeIfIndependent } from './bounds/independent.ts';
import type { Knowledge } from './bounds/knowledge.ts';
import type { Bounds } from './bounds/programme.ts';
import { type Expression, tagsOf } from './expression/expression.ts';
import { simplify } from './expression/simplify.ts';
import { type Counted, judgeScore, judgeSize, type Score } from './limits.ts';
import type { RulePayload } from './rule-payload.ts';
import { fitToSurface, type Reason, reason } from './surfaces/fit.ts';
import { surfaces } from './surfaces/index.ts';
import { type RuleRequest, type RuleRequests, ruleRequests } from './tiktok-rule.ts';
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
  /** The request body for TikTok's rule audiences where one does; null on other surfaces. */
  payload: RulePayload | null;
  /** All of them, where it takes several audiences in one ad group. */
  requests: RuleRequest[];
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
  const refusals = [
    ...verdicts.filter(refuses).map((verdict) => outOfLimit(verdict, low, high)),
    ...gates.filter(refuses).map(belowGate),
  ];
  const possible = fit.possible && refusals.length === 0;
  const made = surface === 'tiktok-ads' && possible && simplified !== null ? ruleRequests(simplified, use) : null;
  const requests = made?.ok ? made.requests : [];
  const sized = new Set(knowledge.known.flatMap((known) => tagsOf(known.expression)));
  return {
    ok: true,
    assessment: {
      size: {
        low,
        high,
        sharp,
        ifIndependent:
          simplified === null || low === high ? low : within(bounds, sizeIfIndependent(simplified, knowledge)),
      },
      simplified,
      verdicts,
      gates,
      possible,
      reasons: possible
        ? [...fit.reasons, ...shortOfAdvice(verdicts), ...(made === null ? [] : withoutBody(made))]
        : [...(fit.possible ? [] : fit.reasons), ...refusals],
      payload: requests.length === 1 ? (requests[0]?.body ?? null) : null,
      requests,
      unsized: tagsOf(expression).filter((name) => !sized.has(name)),
    },
  };
}

/** Independence that what is known rules out is no illustration of it. */
function within({ low, high }: Bounds, size: number | null): number | null {
  return size === null || size < low || (high !== null && size > high) ? null : size;
}

/** A guide's advice that the audience surely misses refuses nothing; what the guide does then is said. */
function shortOfAdvice(verdicts: readonly LimitVerdict[]): Reason[] {
  return verdicts
    .filter(({ verdict, severity }) => verdict === 'cannot' && severity === 'advice')
    .map(({ limit, source, asOf }) => reason(`below_${limit}`, { source, asOf, market: 'any' }));
}

/** The set can be made by hand, while no request body says it. */
function withoutBody(made: RuleRequests): Reason[] {
  if (made.ok || made.why === 'own') return [];
  const { why, tags } = made;
  return [reason(`tiktok_no_body_${why}`, surfaces['tiktok-ads'].combiningSource, { tags: tags.join(', ') })];
}

const refuses = ({ verdict, severity }: LimitVerdict): boolean => verdict === 'cannot' && severity === 'limit';

function belowGate({ limit, needs, source, asOf }: LimitVerdict): Reason {
  return reason('gate', { source, asOf, market: 'any' }, { limit, needs });
}

function outOfLimit({ limit, needs, source, asOf }: LimitVerdict, low: number, high: number | null): Reason {
  return reason('limit', { source, asOf, market: 'any' }, { limit, needs, low, ...(high === null ? {} : { high }) });
}
