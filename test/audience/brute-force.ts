/** Sizes by enumeration: every way to deal a handful of people over all combinations of tags. */

import type { Knowledge } from '../../lib/audience/bounds/knowledge.ts';
import { type Expression, tagsOf } from '../../lib/audience/expression/expression.ts';
import { holds } from './arbitrary.ts';

/** Returns the least and largest size of the expression over every world of exactly `universe` people in which the knowledge holds; null when there is none. */
export function bruteForce(
  expression: Expression,
  { known, universe }: Knowledge & { universe: number },
): { low: number; high: number } | null {
  const tags = [...new Set([...tagsOf(expression), ...known.flatMap((one) => tagsOf(one.expression))])];
  const kinds = Array.from({ length: 2 ** tags.length }, (_, row) => new Set(tags.filter((_, i) => (row >> i) & 1)));
  const inKnown = kinds.map((person) => known.map((one) => holds(one.expression, person)));
  const inTarget = kinds.map((person) => holds(expression, person));
  const sizes = known.map(() => 0);
  let found: { low: number; high: number } | null = null;
  const deal = (kind: number, left: number, target: number): void => {
    if (kind === kinds.length - 1) {
      const total = target + (inTarget[kind] ? left : 0);
      const fits = known.every((one, k) => {
        const size = (sizes[k] as number) + (inKnown[kind]?.[k] ? left : 0);
        return size >= one.low && (one.high === null || size <= one.high);
      });
      if (fits) found = { low: Math.min(found?.low ?? total, total), high: Math.max(found?.high ?? total, total) };
      return;
    }
    const member = inKnown[kind] as boolean[];
    for (let count = 0; count <= left; count += 1) {
      if (count > 0) for (const [k, is] of member.entries()) if (is) sizes[k] = (sizes[k] as number) + 1;
      if (known.some((one, k) => one.high !== null && (sizes[k] as number) > one.high)) {
        for (const [k, is] of member.entries()) if (is) sizes[k] = (sizes[k] as number) - count;
        return;
      }
      deal(kind + 1, left - count, target + (inTarget[kind] ? count : 0));
    }
    for (const [k, is] of member.entries()) if (is) sizes[k] = (sizes[k] as number) - left;
  };
  deal(0, universe, 0);
  return found;
}
