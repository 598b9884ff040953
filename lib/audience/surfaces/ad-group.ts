/**
 * What one ad group of TikTok can hold: any of the included audiences without any of the excluded ones, where each may be a
 * rule audience, in turn any of some tags without any of others.
 */
import type { Expression } from '../expression/expression.ts';
import type { Term } from '../expression/normal-form.ts';
import { holdsAt, type TruthTable, truthTable } from '../expression/truth.ts';
import type { AudienceUse } from '../types.ts';

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

export type AdGroupForm =
  /** As it is: `(any of these) without (any of those)`. */
  | 'direct'
  /** A rule audience for each part, all of them included (or all excluded). */
  | 'each_part'
  /** Included first, then cut back by excluding rule audiences. */
  | 'cut_back'
  | 'impossible';

/**
 * Returns how one ad group takes the set, as far as unions and exclusions go.
 * @param terms its normal form; @param tags its tags, at most 10
 */
export function adGroupForm(
  expression: Expression,
  tags: readonly string[],
  terms: readonly Term[],
  use: AudienceUse,
): AdGroupForm {
  if (anyWithoutAny(terms) !== null) return 'direct';
  // A seed is a single audience, and a single rule audience has no other form
  if (use === 'lookalike_seed') return 'impossible';
  if (terms.every(({ all }) => all.length === 1)) return 'each_part';
  return use === 'target' && canBeCutBack(truthTable(expression, tags), tags.length) ? 'cut_back' : 'impossible';
}

/**
 * Whether every kind of person in the set (a row of the table: the tags they carry) lies in an includable rule audience. The
 * narrowest rule audience around a row is one of its tags without all tags that it lacks: it holds the rows that carry this
 * tag and no more than the row. Excludable: it holds nobody of the set. Includable: who else is in it can be excluded.
 */
function canBeCutBack(table: TruthTable, tags: number): boolean {
  const rows = 2 ** tags;
  const within = (row: number, fits: (other: number) => boolean): boolean => {
    for (let bit = 1; bit <= row; bit <<= 1) if (row & bit && allBetween(bit, row, fits)) return true;
    return false;
  };
  const excludable = new Uint8Array(rows);
  for (let row = 1; row < rows; row += 1) excludable[row] = within(row, (other) => !holdsAt(table, other)) ? 1 : 0;
  for (let row = 1; row < rows; row += 1) {
    if (holdsAt(table, row) && !within(row, (other) => holdsAt(table, other) || excludable[other] === 1)) return false;
  }
  return true;
}

/** Whether all rows that carry `bit` and no tag outside `row` fit. */
function allBetween(bit: number, row: number, fits: (other: number) => boolean): boolean {
  const rest = row & ~bit;
  for (let more = rest; ; more = (more - 1) & rest) {
    if (!fits(more | bit)) return false;
    if (more === 0) return true;
  }
}
