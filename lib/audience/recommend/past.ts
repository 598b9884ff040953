/** What the account's past says that bears on what to do next, and what of it concerns one next step. */
import type { Diagnosis } from '../../funnel/types.ts';
import { daysBetween } from '../../metrics/calendar.ts';
import { compose } from '../compose.ts';
import type { Expression } from '../expression/expression.ts';
import { normalForm } from '../expression/normal-form.ts';
import { parseExpression } from '../expression/parse.ts';
import { printName } from '../expression/print.ts';
import { pushClock, repushAt } from '../push-clock.ts';
import type { Outcome, Start, Track } from '../types.ts';
import type { SizeRead } from './page-sizes.ts';

/** A recommended step that the user said they started. Days are ISO dates. */
export interface Started {
  /** Id of the recommendation. */
  id: string;
  funnel: string;
  step: string | null;
  on: string;
  review: string;
}

export interface Past {
  started: readonly Started[];
  /** Packs marked as pushed; `at` in epoch milliseconds. */
  packs: readonly { name: string; at: number }[];
  /** Audiences that the user keeps under a name. */
  audiences: readonly { name: string; expression: string }[];
  sizes: readonly SizeRead[];
  /** Findings of other complete periods of the same account and toggles. */
  findings: readonly Diagnosis[];
}

export const noPast: Past = { started: [], packs: [], audiences: [], sizes: [], findings: [] };

/** A trend needs no more points than a person reads in a line. */
const MAX_SIZES = 5;
/** Findings further apart than this leave open whether the leak went on between them. */
const MAX_GAP_DAYS = 14;

interface Moment {
  /** ISO date in the page's time zone; null: nothing can be said of days. */
  today: string | null;
  /** Epoch milliseconds; null: nothing can be said of push clocks. */
  now: number | null;
}

/**
 * Returns what was done and seen before of one recommendation.
 * @param expression the people it is about; null where it takes no audience
 * @param diagnosis the one at hand, in which `step` leaks
 */
export function trackOf(
  id: string,
  step: string,
  expression: Expression | null,
  diagnosis: Diagnosis,
  past: Past,
  moment: Moment,
): Track {
  const names = expression === null ? new Set<string>() : namesOf(expression, past);
  return {
    start: startOf(id, diagnosis, past, moment.today),
    push: lastPush(names, past, moment.now),
    sizes: past.sizes
      .filter(({ name, day }) => names.has(name) && (moment.today === null || day < moment.today))
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .slice(-MAX_SIZES)
      .map(({ day, low, high }) => ({ day, low, high })),
    leakingSince: leakingSince(step, diagnosis, past.findings),
  };
}

/** Names under which these very people are pushed, kept or listed. */
function namesOf(expression: Expression, { packs, audiences, sizes }: Past): Set<string> {
  const wanted = formOf(expression);
  const written = [...audiences, ...[...packs, ...sizes].map(({ name }) => ({ name, expression: printName(name) }))];
  return new Set(
    written.flatMap(({ name, expression: text }) => {
      const parsed = parseExpression(text);
      return parsed.ok && wanted !== null && formOf(parsed.expression) === wanted ? [name] : [];
    }),
  );
}

/** Equal for equal sets, however their tags are written; null where there are too many tags to tell. */
function formOf(expression: Expression): string | null {
  const form = normalForm(compose(expression, [], {}, null).expression);
  return form === null ? null : JSON.stringify(form);
}

function startOf(id: string, diagnosis: Diagnosis, { started, findings }: Past, today: string | null): Start | null {
  const last = started
    .filter((one) => one.id === id && one.funnel === diagnosis.funnel)
    .reduce<Started | null>((latest, one) => (latest === null || one.on > latest.on ? one : latest), null);
  if (last === null || today === null) return null;
  const { on, review, step } = last;
  if (today < review) return { on, review, state: 'running', outcome: null };
  const outcome = step === null ? null : outcomeSince(on, step, [...findings, diagnosis]);
  return { on, review, state: outcome === null ? 'due' : 'measured', outcome };
}

const VERDICTS: Partial<Record<string, Outcome['verdict']>> = { gain: 'better', leak: 'worse', steady: 'same' };

/** The latest finding that compares days since the start with days before it, and nothing else. */
function outcomeSince(on: string, step: string, findings: readonly Diagnosis[]): Outcome | null {
  const outcomes = findings.flatMap(({ period, steps }): Outcome[] => {
    const judged = steps.find(({ id }) => id === step);
    const against = judged?.baseline?.period ?? null;
    const verdict = VERDICTS[judged?.verdict ?? ''];
    if (!period || !judged?.change || !against || verdict === undefined) return [];
    return period.start >= on && against.end < on ? [{ verdict, change: judged.change, period, against }] : [];
  });
  return outcomes.reduce<Outcome | null>(
    (latest, one) => (latest === null || one.period.end > latest.period.end ? one : latest),
    null,
  );
}

function lastPush(names: ReadonlySet<string>, { packs }: Past, now: number | null): Track['push'] {
  const pushed = packs.filter(({ name }) => names.has(name));
  const [first, ...others] = pushed;
  if (first === undefined || now === null) return null;
  const { name, at } = others.reduce((latest, one) => (one.at > latest.at ? one : latest), first);
  return { name, at, repush: pushClock({ kind: 'push', at }, now).phase === 'free' ? null : repushAt(at) };
}

function leakingSince(step: string, { funnel, period }: Diagnosis, findings: readonly Diagnosis[]): string | null {
  if (period === null) return null;
  const earlier = findings
    .filter((one) => one.funnel === funnel && one.period !== null && one.period.end < period.end)
    .sort((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1));
  let since: string | null = null;
  let before = period.start;
  for (const { period: own, steps } of earlier) {
    const leaked = steps.some(({ id, verdict }) => id === step && verdict === 'leak');
    if (own === null || !leaked || daysBetween(own.end, before) > MAX_GAP_DAYS) break;
    since = own.start;
    before = own.start;
  }
  return since;
}
