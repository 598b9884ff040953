/** The rule audiences that one ad group of TikTok includes and excludes so that a set is left. */
import type { Expression } from '../expression/expression.ts';
import type { Term } from '../expression/normal-form.ts';
import { holdsAt, type TruthTable, truthTable } from '../expression/truth.ts';
import type { AudienceUse } from '../types.ts';
import { adGroupForm, anyWithoutAny } from './ad-group.ts';

/** Any of some tags without any of others: what one rule audience can be. */
export interface RuleAudience {
  any: readonly string[];
  none: readonly string[];
}

export interface AdGroupParts {
  include: RuleAudience[];
  exclude: RuleAudience[];
}

/**
 * Returns the rule audiences to make; null where none were found.
 * @param terms the set's normal form; @param tags its tags, at most 10
 * @param canBe whether the surface has a rule audience of this kind; one tag without others always is one
 */
export function adGroupParts(
  expression: Expression,
  tags: readonly string[],
  terms: readonly Term[],
  use: AudienceUse,
  canBe: (part: RuleAudience) => boolean = () => true,
): AdGroupParts | null {
  const form = adGroupForm(expression, tags, terms, use);
  if (form === 'impossible') return null;
  if (form === 'cut_back') return cutBack(truthTable(expression, tags), tags, canBe);
  const direct = anyWithoutAny(terms);
  const made =
    direct === null
      ? neededTerms(expression, tags, terms).map(({ all, none }): RuleAudience => ({ any: all, none }))
      : [{ any: direct.include, none: direct.exclude }];
  if (use === 'exclude') return { include: [], exclude: made };
  const [only] = made;
  // An ad group excludes what one rule audience cannot leave out, being of another kind
  if (form === 'direct' && use === 'target' && only !== undefined && !canBe(only))
    return {
      include: [{ any: only.any, none: [] }],
      exclude: only.none.length === 0 ? [] : [{ any: only.none, none: [] }],
    };
  return made.every(canBe) ? { include: made, exclude: [] } : null;
}

/** Returns terms whose union is the set, none of which the others hold already. */
export function neededTerms(expression: Expression, tags: readonly string[], terms: readonly Term[]): Term[] {
  const table = truthTable(expression, tags);
  const rows = Array.from({ length: 2 ** tags.length }, (_, row) => row).filter((row) => holdsAt(table, row));
  const carries = (row: number, name: string): boolean => ((row >> tags.indexOf(name)) & 1) === 1;
  const holds = ({ all, none }: Term, row: number): boolean =>
    all.every((name) => carries(row, name)) && !none.some((name) => carries(row, name));
  let kept = [...terms];
  for (const term of terms) {
    const others = kept.filter((other) => other !== term);
    if (rows.every((row) => others.some((other) => holds(other, row)))) kept = others;
  }
  return kept;
}

/** One tag without some others, with the kinds of people in it: rows of the truth table. */
interface Candidate {
  part: RuleAudience;
  rows: number[];
}

/** Audiences that cover the set, each with the rest of it in audiences that hold nobody of the set; as few of either as greed finds. */
function cutBack(
  table: TruthTable,
  tags: readonly string[],
  canBe: (part: RuleAudience) => boolean,
): AdGroupParts | null {
  const inSet = (row: number): boolean => holdsAt(table, row);
  const excludable = widest(tags, (row) => !inSet(row), canBe);
  const lost = new Set(excludable.flatMap(({ rows }) => rows));
  const includable = widest(tags, (row) => inSet(row) || lost.has(row), canBe);
  const rows = Array.from({ length: 2 ** tags.length }, (_, row) => row);
  const include = cover(rows.filter(inSet), includable);
  if (include === null) return null;
  const strangers = include.flatMap(({ rows: held }) => held.filter((row) => !inSet(row)));
  const exclude = cover(strangers, excludable);
  return exclude && { include: joined(include), exclude: joined(exclude) };
}

/** The audiences of one tag that hold nobody but those who fit, and leave out no more tags than that takes. */
function widest(
  tags: readonly string[],
  fits: (row: number) => boolean,
  canBe: (part: RuleAudience) => boolean,
): Candidate[] {
  const all = 2 ** tags.length;
  return tags.flatMap((name, i) => {
    const own = 1 << i;
    // For each choice of tags that people may carry: whether all who carry this one and no others fit
    const good = Uint8Array.from({ length: all }, (_, may) => (may & own && !fits(may) ? 0 : 1));
    for (let bit = 1; bit < all; bit <<= 1)
      for (let may = 0; may < all; may += 1) if (may & bit && good[may ^ bit] === 0) good[may] = 0;
    const found: Candidate[] = [];
    for (let may = own; may < all; may += 1) {
      if (!(may & own) || good[may] === 0) continue;
      if (tags.some((_, j) => !(may & (1 << j)) && good[may | (1 << j)] === 1)) continue;
      const part = { any: [name], none: tags.filter((_, j) => !(may & (1 << j))) };
      if (part.none.length > 0 && !canBe(part)) continue;
      const rows: number[] = [];
      for (let row = own; row <= may; row += 1) if (row & own && (row & may) === row) rows.push(row);
      found.push({ part, rows });
    }
    return found;
  });
}

/** Null where the candidates do not cover the rows together. */
function cover(rows: readonly number[], from: readonly Candidate[]): Candidate[] | null {
  const left = new Set(rows);
  const chosen: Candidate[] = [];
  while (left.size > 0) {
    const gain = ({ rows: held }: Candidate): number => held.filter((row) => left.has(row)).length;
    const best = from.reduce<{ one: Candidate; gain: number } | null>((most, one) => {
      const own = gain(one);
      return own > (most?.gain ?? 0) ? { one, gain: own } : most;
    }, null);
    if (best === null) return null;
    chosen.push(best.one);
    for (const row of best.one.rows) left.delete(row);
  }
  return chosen;
}

/** Those that leave out the same are one rule audience. */
function joined(chosen: readonly Candidate[]): RuleAudience[] {
  const byNone = new Map<string, RuleAudience>();
  for (const { part } of chosen) {
    const key = JSON.stringify(part.none);
    byNone.set(key, { any: [...(byNone.get(key)?.any ?? []), ...part.any], none: part.none });
  }
  return [...byNone.values()];
}
