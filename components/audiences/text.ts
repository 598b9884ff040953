import type { Assessment } from '../../lib/audience/assess.ts';
import type { Composed } from '../../lib/audience/compose.ts';
import type { Expression } from '../../lib/audience/expression/expression.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';
import { sayExpression } from '../../lib/audience/expression/print.ts';
import { toCsv } from '../../lib/audience/plan-csv.ts';
import { windowName } from '../../lib/audience/recommend/page-sizes.ts';
import type { Reason } from '../../lib/audience/surfaces/fit.ts';
import { recogniseTag } from '../../lib/audience/tags/recognise.ts';
import type { LimitVerdict, LimitVerdictKind, Recommendation, Surface } from '../../lib/audience/types.ts';
import { textOf } from '../../lib/i18n/index.ts';
import type { Words } from '../data/words.tsx';

/** A text that the recommendation names by key; the key itself where no text exists, so that nothing disappears. */
export function say({ i18n, format }: Words, { key, params }: Recommendation['title']): string {
  const shown = Object.entries(params).map(([name, value]) => [name, isDay(value) ? format.day(value) : value]);
  return textOf(i18n, `audience:${key}`, Object.fromEntries(shown)) ?? key;
}

function isDay(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);
}

/** A tag of a platform in words. */
export function tagName({ i18n }: Words, tag: string): string {
  return textOf(i18n, `audience:tag.${tag}`) ?? tag;
}

/** Where an audience or action is carried out, in words. */
export function surfaceName({ t }: Words, surface: Surface | null): string {
  return t(`audience:surface.${surface ?? 'unknown'}`);
}

/** An objective of a campaign in words. */
export function objectiveName({ i18n }: Words, objective: string): string {
  return textOf(i18n, `audience:objective.${objective}`) ?? objective;
}

/** A limit in words. */
export function limitName({ i18n }: Words, { limit, needs }: LimitVerdict): string {
  return (
    textOf(i18n, `audience:limit.${limit}`, { needs }) ?? textOf(i18n, `audience:limits.${limit}`, { needs }) ?? limit
  );
}

/** The size as bounds in words; null when nothing is known. */
export function sizeText({ format, t }: Words, size: Recommendation['size']): string | null {
  if (!size || (size.low <= 0 && !Number.isFinite(size.high))) return null;
  if (!Number.isFinite(size.high)) return t('views:audiences.atLeast', { count: format.count(size.low) as never });
  if (size.low === size.high) return format.count(size.low);
  return format.range(format.count(size.low), format.count(size.high));
}

/** Everything needed to set the audience up by hand, as plain text for the clipboard. */
export function settingsText(words: Words, recommendation: Recommendation): string {
  const { t } = words;
  const { title, include, exclude, objective, surface, steps, creative, offer } = recommendation;
  const part = (kind: 'include' | 'exclude') => (item: (typeof include)[number]) =>
    `${t(`views:audiences.${kind}`)}: ${partText(words, item)}`;
  const size = sizeText(words, recommendation.size);
  return [
    say(words, title),
    `${t('views:audiences.use')}: ${surfaceName(words, surface)}`,
    ...include.map(part('include')),
    ...exclude.map(part('exclude')),
    size && `${t('views:audiences.size')}: ${size} ${t('views:audiences.people')}`,
    objective && `${t('views:audiences.objective')}: ${objectiveName(words, objective)}`,
    creative && `${t('views:audiences.creative')}: ${say(words, creative)}`,
    offer && `${t('views:audiences.offer')}: ${say(words, offer)}`,
    ...steps.map((step, index) => `${index + 1}. ${say(words, step)}`),
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

/** A tag with its look-back window. */
export function partText(words: Words, { tag, days }: Recommendation['include'][number]): string {
  const name = tagName(words, tag);
  return days === null ? name : `${name} · ${words.t('views:audiences.days', { count: days })}`;
}

/** A tag of an expression in words: one of the platform's with its window, else as it is written. */
export function nameOfTag(words: Words, name: string): string {
  const { tag, days } = recogniseTag(name);
  if (tag === null || windowName({ tag: tag.id, days }) !== name) return name;
  const plain = tagName(words, tag.id);
  return days === null ? plain : words.t('audience:words.days', { name: plain, days });
}

/** An expression in words. */
export function expressionText(words: Words, expression: Expression): string {
  const { t } = words;
  const between = {
    and: t('audience:words.and'),
    or: t('audience:words.or'),
    without: t('audience:words.without'),
    nor: t('audience:words.nor'),
    open: t('audience:words.open'),
    close: t('audience:words.close'),
  };
  return sayExpression(expression, between, (name) => nameOfTag(words, name));
}

/** Why an audience is possible or not, in words. */
export function reasonText(words: Words, { key, params }: Reason): string {
  const shown = Object.entries(params).map(([name, value]) => [name, paramText(words, name, value)]);
  return say(words, { key, params: Object.fromEntries(shown) });
}

/** What a reason names by id or expression, in words. */
function paramText(words: Words, name: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (name === 'limit') return textOf(words.i18n, `audience:limit.${value}`) ?? value;
  if (name === 'expression') {
    const parsed = parseExpression(value);
    return parsed.ok ? expressionText(words, parsed.expression) : value;
  }
  return value
    .split(', ')
    .map((tag) => nameOfTag(words, tag))
    .join(', ');
}

/** Bounds in words; null for `high` means that nothing limits it. */
export function boundsText(words: Words, { low, high }: { low: number; high: number | null }): string {
  const size = { low, high: high ?? Number.POSITIVE_INFINITY, sharp: true, ifIndependent: null };
  return sizeText(words, size) ?? words.t('views:audiences.build.anySize');
}

/** Whether the surface takes the audience: surely only where every limit that it enforces is surely kept. */
export function standingOf({ possible, verdicts, gates }: Assessment): LimitVerdictKind {
  if (!possible) return 'cannot';
  const enforced = [...verdicts, ...gates].filter(({ severity }) => severity === 'limit');
  return enforced.every(({ verdict }) => verdict === 'surely') ? 'surely' : 'may';
}

interface ComposedAudience {
  name: string;
  surface: Surface;
  use: NonNullable<Recommendation['use']>;
  composed: Composed;
  assessment: Assessment;
}

/** A composed audience as plain text for the clipboard, with what is known of its size and what the platform says. */
export function composedText(words: Words, { name, surface, use, composed, assessment }: ComposedAudience): string {
  const { t } = words;
  const verdicts = [...assessment.verdicts, ...assessment.gates];
  return [
    name,
    `${t('views:audiences.use')}: ${surfaceName(words, surface)} · ${t(`views:audiences.build.uses.${use}`)}`,
    expressionText(words, assessment.simplified ?? composed.expression),
    `${t('views:audiences.size')}: ${boundsText(words, assessment.size)}`,
    t(`views:audiences.build.standing.${standingOf(assessment)}`),
    ...assessment.reasons.map((reason) => reasonText(words, reason)),
    ...verdicts.map((limit) => `${t(`views:audiences.${limit.verdict}`)}: ${limitName(words, limit)}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A composed audience as a table: each tag with its size, then the audience. Unknown ends are empty cells. */
export function composedCsv(words: Words, { name, composed, assessment }: ComposedAudience): string {
  const { t } = words;
  const whole = name === '' ? expressionText(words, composed.expression) : name;
  const end = (people: number | null | undefined): string => (people == null ? '' : String(people));
  return toCsv([
    [t('views:audiences.build.audience'), t('audience:plan.low'), t('audience:plan.high')],
    ...composed.tags.map((tag) => [nameOfTag(words, tag.name), end(tag.size?.low), end(tag.size?.high)]),
    [whole, String(assessment.size.low), end(assessment.size.high)],
  ]);
}
