/** `npm run --silent audience -- request.json` (or `-` for standard input): prints what can be said of one audience as one JSON object. Exit status 2: the request cannot be used. */
import './broken-pipe.ts';
import { readFileSync } from 'node:fs';
import { assess } from '../lib/audience/assess.ts';
import type { ParseError } from '../lib/audience/expression/parse.ts';
import { printExpression } from '../lib/audience/expression/print.ts';
import { readRequest } from '../lib/audience/request.ts';
import { RULE_ENDPOINT } from '../lib/audience/rule-payload.ts';
import { createI18n, textOf } from '../lib/i18n/index.ts';

const USAGE = 'usage: npm run --silent audience -- <request.json | ->';
const i18n = createI18n('en');

function say(key: string, params: Record<string, string | number> = {}): string {
  return textOf(i18n, `audience:${key}`, params) ?? key;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readJson(path: string): unknown {
  let source: string;
  try {
    source = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    return fail(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  try {
    return JSON.parse(source.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fail(`${path}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The complaint with the place in the text underlined. */
function sayFault(field: string, { code, at, found }: ParseError, source: string): string {
  const from = Math.max(0, at - 30);
  const excerpt = source.slice(from, at + 30).replace(/\s/gu, ' ');
  return `${field}: ${say(`parse.${code}`, { at: at + 1, found })}\n  ${excerpt}\n  ${' '.repeat(at - from)}^`;
}

const [path, ...rest] = process.argv.slice(2);
if (path === '--help') {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
if (path === undefined || rest.length > 0) fail(USAGE);
const request = readRequest(readJson(path));
if (!request.ok) {
  fail(
    'fault' in request
      ? sayFault(request.field, request.fault, request.source)
      : `${request.field}: ${request.problem}`,
  );
}
for (const field of request.ignored) process.stderr.write(`${field}: unknown field, ignored\n`);

const { question } = request;
const result = assess(question);
if (!result.ok) {
  const { labels, universe } = result.contradiction;
  const sizes = [...labels, ...(universe ? [`universe = ${question.knowledge.universe}`] : [])];
  fail(`known: these sizes contradict each other: ${sizes.join('; ')}`);
}

const { size, simplified, verdicts, gates, possible, reasons, payload, requests, unsized } = result.assessment;
const answer = {
  low: size.low,
  high: size.high,
  sharp: size.sharp,
  ifIndependent: size.ifIndependent,
  verdicts: verdicts.map((verdict) => ({ ...verdict, means: say(`limit.${verdict.limit}`) })),
  possible,
  why: reasons.map(({ key, params }) => say(key, { ...params, limit: say(`limit.${params.limit}`) })).join(' '),
  payload,
  endpoint: requests.length === 0 ? null : RULE_ENDPOINT,
  /** Every body to send, in order, where it takes more than one rule audience. */
  requests,
  /** How the expression was read, fully parenthesised, and its shortest form. */
  read: printExpression(question.expression),
  simplified: simplified === null ? null : printExpression(simplified),
  gates: gates.map((gate) => ({ ...gate, means: say(`limit.${gate.limit}`) })),
  unsized,
  citations: reasons.flatMap((reason) => reason.citations),
};
process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
