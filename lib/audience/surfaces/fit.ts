/** Whether a surface can hold an audience at all, whatever its size. */
import type { Citation } from '../../funnel/types.ts';
import type { Expression } from '../expression/expression.ts';
import { tagsOf } from '../expression/expression.ts';
import { normalForm, type Term } from '../expression/normal-form.ts';
import { printExpression } from '../expression/print.ts';
import { simplify } from '../expression/simplify.ts';
import { type RecognisedTag, recogniseTag, ruleEventsOf } from '../tags/recognise.ts';
import { type Text, text } from '../text.ts';
import type { AudienceUse, Surface } from '../types.ts';
import { surfaces } from './index.ts';
import type { Sourced } from './surface.ts';

/** A reason with what it rests on, by key under `why`. */
export interface Reason extends Text {
  citations: Citation[];
}

export interface Fit {
  possible: boolean;
  /** Why not, or how: at least one when impossible. */
  reasons: Reason[];
}

/**
 * Returns whether the surface can carry out an audience for this use, as far as its tags and operators go.
 * @param written the expression as somebody wrote it
 * @param expression its simplified form; null: nobody can be in it
 */
export function fitToSurface(
  surface: Surface,
  use: AudienceUse,
  written: Expression,
  expression: Expression | null = simplify(written),
): Fit {
  const rules = surfaces[surface];
  const refusal = rules.refuses[use];
  if (refusal !== undefined) return no(reason(refusal.why, refusal));
  const twice = surface === 'tiktok-ads' ? includedAndExcluded(written) : [];
  if (expression === null) {
    const also = twice.map((name) => reason('tiktok_both_sides', sameOnce(surface), { tag: name }));
    return no(reason('nobody', OURS), ...also);
  }
  const tags = tagsOf(expression).map(recogniseTag);
  const foreign = tags.filter(({ tag }) => tag !== null && !tag.on.includes(surface));
  const stranger = foreign.filter(({ tag }) => tag?.group !== 'crowd' || surface !== 'doudian');
  const checks: (Reason | null)[] = [
    stranger.length > 0 ? reason('foreign_tag', OURS, { tags: names(stranger) }) : null,
    seedOfSeed(surface, use, tags),
    surface === 'doudian' ? doudianTags(tags, rules.combiningSource) : null,
    combining(surface, expression, tags),
  ];
  const refused = checks.filter((check) => check !== null);
  if (refused.length > 0) return { possible: false, reasons: refused };
  const rewritten = twice.map((name) =>
    reason('tiktok_rewritten', sameOnce(surface), { tag: name, expression: printExpression(expression) }),
  );
  return { possible: true, reasons: [...rewritten, ...hints(surface, use, expression, tags)] };
}

/** Tags that stand both on the including and on the excluding side of what was written. */
function includedAndExcluded(written: Expression): string[] {
  const sides = { in: new Set<string>(), out: new Set<string>() };
  const visit = (part: Expression, side: 'in' | 'out'): void => {
    if (part.op === 'tag') sides[side].add(part.name);
    else if (part.op === 'minus') {
      visit(part.from, side);
      for (const less of part.less) visit(less, side === 'in' ? 'out' : 'in');
    } else for (const inner of part.of) visit(inner, side);
  };
  visit(written, 'in');
  return [...sides.in].filter((name) => sides.out.has(name));
}

function sameOnce(surface: Surface): Sourced {
  return factOf(surface, 'tiktok_include_exclude_once');
}

const OURS: Sourced = { source: 'ours', asOf: null, market: 'any' };

/** Returns a reason that cites the rule it comes from. */
export function reason(key: string, { source, asOf }: Sourced, params: Text['params'] = {}): Reason {
  return { ...text(`why.${key}`, params), citations: [{ source, asOf, title: null }] };
}

function no(...reasons: Reason[]): Fit {
  return { possible: false, reasons };
}

function names(tags: readonly RecognisedTag[]): string {
  return tags.map(({ name }) => name).join(', ');
}

function factOf(surface: Surface, id: string): Sourced {
  return surfaces[surface].facts.find((fact) => fact.id === id) ?? OURS;
}

function seedOfSeed(surface: Surface, use: AudienceUse, tags: readonly RecognisedTag[]): Reason | null {
  const seeds = tags.filter(({ tag }) => tag?.group === 'lookalike');
  if (use !== 'lookalike_seed' || surface !== 'tiktok-ads' || seeds.length === 0) return null;
  return reason('lookalike_of_lookalike', factOf(surface, 'tiktok_lookalike_not_seed'), { tags: names(seeds) });
}

function doudianTags(tags: readonly RecognisedTag[], source: Sourced): Reason | null {
  const crowds = tags.filter(({ tag }) => tag?.group === 'crowd');
  return crowds.length > 0 ? reason('doudian_no_crowds', source, { tags: names(crowds) }) : null;
}

function combining(surface: Surface, expression: Expression, tags: readonly RecognisedTag[]): Reason | null {
  const { combining: kind, combiningSource } = surfaces[surface];
  if (kind === 'no_difference')
    return usesDifference(expression) ? reason('doudian_no_difference', combiningSource) : null;
  if (kind !== 'any_without_any') return null;
  const terms = normalForm(expression);
  // Too many tags to bring into normal form: said as what must hold, not as a verdict.
  if (terms === null || anyWithoutAny(terms) !== null) return null;
  const [only, ...others] = terms;
  if (only === undefined || others.length > 0) {
    return reason('tiktok_several_groups', combiningSource, { count: terms.length });
  }
  const types = only.all.map((name) => tags.find((tag) => tag.name === name)).map(kindsOf);
  const shared = types.every(
    (kinds) => kinds === null || types.every((other) => other === null || kinds.some((k) => other.includes(k))),
  );
  return shared ? null : reason('tiktok_intersection_of_kinds', combiningSource, { tags: only.all.join(', ') });
}

/** Null: a tag of the user's own, which could be of any kind. */
function kindsOf(tag: RecognisedTag | undefined): string[] | null {
  const events = tag === undefined ? [] : ruleEventsOf(tag);
  return events.length === 0 ? null : events.map(({ type }) => type);
}

/** Returns the included and excluded tags when the set is `(any of these) without (any of those)`, else null. */
export function anyWithoutAny(terms: readonly Term[]): { include: string[]; exclude: string[] } | null {
  const [first] = terms;
  if (first === undefined) return null;
  const same = terms.every(
    ({ all, none }) =>
      all.length === 1 && none.length === first.none.length && none.every((name, i) => name === first.none[i]),
  );
  return same ? { include: terms.flatMap(({ all }) => all), exclude: first.none } : null;
}

function usesDifference(expression: Expression): boolean {
  if (expression.op === 'tag') return false;
  return expression.op === 'minus' || expression.of.some(usesDifference);
}

/** What to know when it is possible. */
function hints(surface: Surface, use: AudienceUse, expression: Expression, tags: readonly RecognisedTag[]): Reason[] {
  const rules = surfaces[surface];
  const list: (Reason | false)[] = [];
  if (surface === 'doudian') {
    if (use === 'target') list.push(reason('doudian_fits', rules.combiningSource));
    if (use === 'exclude') list.push(reason('doudian_exclude_later', rules.combiningSource));
    if (use === 'lookalike_seed') list.push(reason('doudian_expand_later', rules.combiningSource));
  }
  if (surface === 'qianchuan') {
    list.push(reason('qianchuan_push_first', factOf(surface, 'qianchuan_push_first')));
    const onlyCrowds = tags.length > 0 && tags.every(({ tag }) => tag?.group === 'crowd');
    list.push(
      onlyCrowds &&
        use === 'target' &&
        reason('qianchuan_crowds_alone', factOf(surface, 'qianchuan_crowds_with_behaviour')),
    );
  }
  if (surface === 'seller-crm') list.push(reason('crm_conditions_exist', rules.combiningSource));
  if (surface === 'tiktok-ads') {
    const terms = normalForm(expression);
    if (terms === null) list.push(reason('tiktok_any_only', rules.combiningSource));
    else if (anyWithoutAny(terms) === null)
      list.push(reason('tiktok_two_steps', rules.combiningSource, twoSteps(terms)));
    else list.push(reason('tiktok_fits', rules.combiningSource));
  }
  return list.filter((hint) => hint !== false);
}

/** `A and B without C` as: include A; exclude C and the rule audience `A without B`. */
function twoSteps([term]: readonly Term[]): Text['params'] {
  const [first = '', ...rest] = term?.all ?? [];
  return { first, rest: rest.join(', ') };
}
