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
  const all = candidates(tags).filter(({ part }) => part.none.length === 0 || canBe(part));
  const inSet = (row: number): boolean => holdsAt(table, row);
  const excludable = all.filter(({ rows }) => !rows.some(inSet));
  const lost = new Set(excludable.flatMap(({ rows }) => rows));
  const includable = all.filter(({ rows }) => rows.every((row) => inSet(row) || lost.has(row)));
  const rows = Array.from({ length: 2 ** tags.length }, (_, row) => row);
  const include = cover(rows.filter(inSet), includable);
  if (include === null) return null;
  const strangers = include.flatMap(({ rows: held }) => held.filter((row) => !inSet(row)));
  const exclude = cover(strangers, excludable);
  return exclude && { include: joined(include), exclude: joined(exclude) };
}

/** Every tag without every choice of others, those that leave out fewest first. */
function candidates(tags: readonly string[]): Candidate[] {
  const rows = 2 ** tags.length;
  const found: Candidate[] = [];
  for (const [i, name] of tags.entries()) {
    for (let no = 0; no < rows; no += 1) {
      if (no & (1 << i)) continue;
      const held: number[] = [];
      for (let row = 1; row < rows; row += 1) if (row & (1 << i) && !(row & no)) held.push(row);
      found.push({ part: { any: [name], none: tags.filter((_, j) => no & (1 << j)) }, rows: held });
    }
  }
  return found.sort((a, b) => a.part.none.length - b.part.none.length);
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
