/** A set of people written with named tags. Unions, intersections and repeated differences are flat lists, so a chain of any length has depth one. */
export type Expression = Tag | Intersection | Union | Difference;

export interface Tag {
  op: 'tag';
  name: string;
}

/** In all of the parts: at least two, none of them an intersection. */
export interface Intersection {
  op: 'and';
  of: Expression[];
}

/** In at least one of the parts: at least two, none of them a union. */
export interface Union {
  op: 'or';
  of: Expression[];
}

/** In `from` and in none of `less`. `from` is never itself a difference. */
export interface Difference {
  op: 'minus';
  from: Expression;
  less: Expression[];
}

/** Returns the expression of one named tag. */
export function tag(name: string): Tag {
  return { op: 'tag', name };
}

/** Returns the union or intersection of the parts, flattened; the part itself when there is one. Throws on none. */
export function combine(op: 'and' | 'or', parts: readonly Expression[]): Expression {
  const of = parts.flatMap((part) => (part.op === op ? part.of : [part]));
  const [first] = of;
  if (first === undefined) throw new RangeError('A union or intersection needs a part');
  if (of.length === 1) return first;
  return op === 'and' ? { op, of } : { op, of };
}

/** Returns `from` without the people of any of `less`, flattened; `from` itself when nothing is taken off. */
export function without(from: Expression, less: readonly Expression[]): Expression {
  if (less.length === 0) return from;
  return from.op === 'minus'
    ? { op: 'minus', from: from.from, less: [...from.less, ...less] }
    : { op: 'minus', from, less: [...less] };
}

/** Returns the parts of an expression in writing order; none for a tag. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.op === 'tag') return [];
  return expression.op === 'minus' ? [expression.from, ...expression.less] : expression.of;
}

/** Returns the distinct tag names in order of first appearance. */
export function tagsOf(expression: Expression): string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.op === 'tag') names.add(part.name);
    else partsOf(part).forEach(visit);
  };
  visit(expression);
  return [...names];
}
