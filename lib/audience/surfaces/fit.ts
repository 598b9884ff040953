/** Whether a surface can hold an audience at all, whatever its size. */
import type { Citation } from '../../funnel/types.ts';
import type { Expression } from '../expression/expression.ts';
import { tagsOf } from '../expression/expression.ts';
import { normalForm, type Term } from '../expression/normal-form.ts';
import { printExpression } from '../expression/print.ts';
import { simplify } from '../expression/simplify.ts';
import { type RecognisedTag, recogniseTag, ruleEventsOf } from '../tags/recognise.ts';
import { isShort, MAX_WINDOW, windowAllowed } from '../tags/window.ts';
import { type Text, text } from '../text.ts';
import type { AudienceUse, Surface } from '../types.ts';
import { type AdGroupForm, adGroupForm } from './ad-group.ts';
import { neededTerms } from './ad-group-parts.ts';
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
    combining(surface, use, expression, tags),
    shortWindow(surface, tags),
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

function combining(
  surface: Surface,
  use: AudienceUse,
  expression: Expression,
  tags: readonly RecognisedTag[],
): Reason | null {
  const { combining: kind, combiningSource } = surfaces[surface];
  if (kind === 'no_difference')
    return usesDifference(expression) ? reason('doudian_no_difference', combiningSource) : null;
  if (kind !== 'any_without_any') return null;
  const terms = normalForm(expression);
  // Too many tags to bring into normal form: said as what must hold, not as a verdict.
  if (terms === null) return null;
  const all = tags.map(({ name }) => name);
  const form = adGroupForm(expression, all, terms, use);
  if (form === 'impossible')
    return use === 'lookalike_seed'
      ? reason('tiktok_seed_one', combiningSource)
      : reason('tiktok_not_one_group', combiningSource);
  return ruleGroups(form, use, terms).every((group) => ofOneKind(group, tags))
    ? null
    : reason('tiktok_intersection_of_kinds', combiningSource, { tags: all.join(', ') });
}

/** The tags that must stand together in one rule audience. */
function ruleGroups(form: AdGroupForm, use: AudienceUse, terms: readonly Term[]): string[][] {
  const together = (term: Term): string[] => [...term.all, ...term.none];
  // Included and excluded audiences of an ad group may be of different kinds; a seed, or what is excluded, is one audience
  if (form === 'direct' && use === 'target') return [];
  if (form === 'direct' && use === 'lookalike_seed') return [terms.flatMap(together)];
  if (form !== 'cut_back') return terms.map(together);
  // What a single intersection leaves out is excluded beside it
  return [terms.length === 1 ? terms.flatMap(({ all }) => all) : terms.flatMap(together)];
}

function ofOneKind(group: readonly string[], tags: readonly RecognisedTag[]): boolean {
  const kinds = group.flatMap((name) => {
    const kind = kindsOf(tags.find((tag) => tag.name === name));
    return kind === null ? [] : [kind];
  });
  return kinds.every((own) => own.some((kind) => kinds.every((other) => other.includes(kind))));
}

/** Null: a tag of the user's own, which could be of any kind. */
function kindsOf(tag: RecognisedTag | undefined): string[] | null {
  const events = tag === undefined ? [] : ruleEventsOf(tag);
  return events.length === 0 ? null : events.map(({ type }) => type);
}

function usesDifference(expression: Expression): boolean {
  if (expression.op === 'tag') return false;
  return expression.op === 'minus' || expression.of.some(usesDifference);
}

/** Account, LIVE and organic video events have three look-backs and no others. */
function shortWindow(surface: Surface, tags: readonly RecognisedTag[]): Reason | null {
  if (surface !== 'tiktok-ads') return null;
  const refused = tags.filter((tag) => {
    const events = ruleEventsOf(tag);
    return (
      events.length > 0 &&
      tag.days !== null &&
      events.every((event) => isShort(event) && !windowAllowed(event, tag.days ?? 0))
    );
  });
  const fact = factOf(surface, 'tiktok_short_windows');
  return refused.length === 0 ? null : reason('tiktok_short_window', fact, { tags: names(refused) });
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
    const terms = normalForm(expression);
    const crowdAlone = terms?.some(({ all }) => all.every((name) => isCrowd(name, tags))) ?? false;
    list.push(
      crowdAlone &&
        use === 'target' &&
        reason('qianchuan_crowds_alone', factOf(surface, 'qianchuan_crowds_with_behaviour')),
    );
  }
  if (surface === 'seller-crm') {
    list.push(reason('crm_conditions_exist', rules.combiningSource));
    const parts = normalForm(expression)?.length ?? 1;
    list.push(parts > 1 && reason('crm_union', rules.combiningSource, { count: parts }));
  }
  if (surface === 'tiktok-ads') list.push(...adGroupHints(use, expression, tags, rules.combiningSource));
  return list.filter((hint) => hint !== false);
}

function isCrowd(name: string, tags: readonly RecognisedTag[]): boolean {
  return tags.some((tag) => tag.name === name && tag.tag?.group === 'crowd');
}

function adGroupHints(
  use: AudienceUse,
  expression: Expression,
  tags: readonly RecognisedTag[],
  source: Sourced,
): (Reason | false)[] {
  const terms = normalForm(expression);
  if (terms === null) return [reason('tiktok_any_only', source)];
  const [only, ...others] = terms;
  const all = tags.map(({ name }) => name);
  const form = adGroupForm(expression, all, terms, use);
  const odd = tags.filter(({ days, tag }) => tag !== null && days !== null && (days < 1 || days > MAX_WINDOW));
  const single = others.length === 0 && only !== undefined && only.all.length + only.none.length === 1;
  const hint =
    form === 'direct'
      ? reason(use === 'target' ? 'tiktok_fits' : single ? 'tiktok_one_audience' : 'tiktok_one_rule', source)
      : form === 'each_part'
        ? reason(use === 'target' ? 'tiktok_each_part' : 'tiktok_exclude_each', source, {
            count: neededTerms(expression, all, terms).length,
          })
        : only !== undefined && others.length === 0
          ? reason('tiktok_two_steps', source, twoSteps(only))
          : reason('tiktok_cut_back', source);
  return [hint, odd.length > 0 && reason('tiktok_window_unknown', source, { tags: names(odd) })];
}

/** `A, B and C` as: include A; exclude the rule audiences `A without B` and `A without C`. */
function twoSteps({ all: [first = '', ...rest] }: Term): Text['params'] {
  return { first, rest: rest.join(', ') };
}
