/** The request of `npm run audience`: untrusted JSON in, a question or a complaint that names the field out. */
import * as v from 'valibot';
import type { AudienceQuestion } from './assess.ts';
import type { Known } from './bounds/knowledge.ts';
import { type ParseError, parseExpression } from './expression/parse.ts';
import { surfaceIds } from './surfaces/index.ts';

/** Beyond this whole numbers are no longer exact in JSON. */
const people = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number of people'),
  v.minValue(0, 'must be 0 or more'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'is larger than 9007199254740991, beyond which whole numbers are not exact'),
);

const SIZE = 'must be a whole number of people (0 or more) or a pair [low, high]';

/** A number, or a pair whose upper end may be null (unknown); always given on as a pair. */
const size = v.pipe(
  v.union([v.number(), v.array(v.unknown())], SIZE),
  v.rawTransform(({ dataset, addIssue, NEVER }): [number, number | null] => {
    const ends = typeof dataset.value === 'number' ? [dataset.value, dataset.value] : dataset.value;
    const [low, high] = ends.map((end) => (end === null ? null : v.safeParse(people, end)));
    const wrong = [low, high].flatMap((end) => (end?.success === false ? [end.issues[0].message] : []))[0];
    const message = ends.length !== 2 || low === null ? SIZE : wrong;
    if (message === undefined && low?.success) {
      const pair: [number, number | null] = [low.output, high?.success ? high.output : null];
      if (pair[1] === null || pair[0] <= pair[1]) return pair;
    }
    addIssue({ message: message ?? 'has its ends the wrong way round' });
    return NEVER;
  }),
);

/** Signs of a wrong text that are repeated in the complaint. */
const SHOWN = 40;

const words = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const uses = ['target', 'lookalike_seed', 'exclude'] as const;

const requestSchema = v.object(
  {
    surface: v.picklist(surfaceIds, `must be one of ${words(surfaceIds)}`),
    universe: v.optional(v.nullable(people), null),
    known: v.optional(
      v.nullable(
        v.array(
          v.object({ expr: v.string('must be a text'), size }, 'must be an object { "expr", "size" }'),
          'must be a list',
        ),
      ),
      null,
    ),
    expression: v.string('must be a text'),
    use: v.picklist(uses, `must be one of ${words(uses)}`),
    /** What the sizes count: matched users (the default) or people printed on a page, of whom fewer are matched. */
    counts: v.optional(v.picklist(['matched', 'page'], 'must be "matched" or "page"'), 'matched'),
    /** The shop's score, where the surface has a gate. */
    score: v.optional(
      v.nullable(
        v.object(
          {
            value: v.pipe(v.number('must be a number'), v.finite(), v.minValue(0, 'must be 0 or more')),
            outOf: v.optional(v.nullable(v.number('must be a number')), null),
            market: v.optional(v.nullable(v.pipe(v.string('must be a text'), v.toUpperCase())), null),
          },
          'must be an object { "value", "outOf", "market" }',
        ),
      ),
      null,
    ),
  },
  'must be a JSON object',
);

export type RequestResult =
  | { ok: true; question: AudienceQuestion; ignored: string[] }
  | { ok: false; field: string; problem: string }
  | { ok: false; field: string; fault: ParseError; source: string };

/** Returns the question, or the first field that is wrong with what it must be. `ignored` lists fields that mean nothing here. */
export function readRequest(json: unknown): RequestResult {
  if (Array.isArray(json)) return { ok: false, field: 'request', problem: 'must be a JSON object' };
  const checked = v.safeParse(requestSchema, json);
  if (!checked.success) {
    const [issue] = checked.issues;
    const given = typeof issue.input === 'string' ? `, not ${JSON.stringify(issue.input.slice(0, SHOWN))}` : '';
    const problem = issue.received === 'undefined' ? 'is missing' : `${issue.message}${given}`;
    return { ok: false, field: v.getDotPath(issue) ?? 'request', problem };
  }
  const request = checked.output;
  const parsed = parseExpression(request.expression);
  if (!parsed.ok) return { ok: false, field: 'expression', fault: parsed.error, source: request.expression };
  const known: Known[] = [];
  for (const [i, { expr, size: given }] of (request.known ?? []).entries()) {
    const inner = parseExpression(expr);
    if (!inner.ok) return { ok: false, field: `known.${i}.expr`, fault: inner.error, source: expr };
    const [low, high] = given;
    known.push({ expression: inner.expression, low, high, label: labelOf(expr, low, high) });
  }
  return {
    ok: true,
    question: {
      surface: request.surface,
      use: request.use,
      expression: parsed.expression,
      knowledge: { known, universe: request.universe },
      counted: request.counts,
      score: request.score,
    },
    ignored: Object.keys(json as object).filter((key) => !(key in requestSchema.entries)),
  };
}

function labelOf(expr: string, low: number, high: number | null): string {
  if (low === high) return `|${expr}| = ${low}`;
  return high === null ? `|${expr}| ≥ ${low}` : `|${expr}| = ${low}–${high}`;
}
