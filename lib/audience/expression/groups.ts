/** The form in which audiences are composed by hand: any of these, all of those, none of the others. */
import { combine, type Expression, tag, without } from './expression.ts';

export interface Groups {
  /** In at least one of these. */
  any: string[];
  /** And in every one of these. */
  all: string[];
  /** And in none of these. */
  none: string[];
}

export const noGroups: Groups = { any: [], all: [], none: [] };

/** Returns the expression of the groups; null while nothing is included: a set cannot be made of exclusions alone. */
export function expressionOf({ any, all, none }: Groups): Expression | null {
  const parts = [...(any.length > 0 ? [combine('or', any.map(tag))] : []), ...all.map(tag)];
  return parts.length === 0 ? null : without(combine('and', parts), none.map(tag));
}

/** Returns the groups that write this expression; null when it has another form. */
export function groupsOf(expression: Expression): Groups | null {
  const [from, less] = expression.op === 'minus' ? [expression.from, expression.less] : [expression, []];
  const none = less.map((part) => (part.op === 'or' ? namesOf(part.of) : namesOf([part])));
  if (none.some((names) => names === null)) return null;
  const excluded = none.flatMap((names) => names ?? []);
  if (from.op !== 'and') {
    const any = namesOf(from.op === 'or' ? from.of : [from]);
    return any && { any, all: [], none: excluded };
  }
  const unions = from.of.filter((part) => part.op === 'or');
  const all = namesOf(from.of.filter((part) => part.op !== 'or'));
  const [union, second] = unions;
  const any = union === undefined ? [] : namesOf(union.of);
  return all === null || any === null || second !== undefined ? null : { any, all, none: excluded };
}

function namesOf(parts: readonly Expression[]): string[] | null {
  const names = parts.flatMap((part) => (part.op === 'tag' ? [part.name] : []));
  return names.length === parts.length ? names : null;
}
