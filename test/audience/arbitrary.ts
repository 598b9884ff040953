/** Random expressions and worlds for the property tests. */
import fc from 'fast-check';
import { combine, type Expression, tag, without } from '../../lib/audience/expression/expression.ts';
import { parseExpression } from '../../lib/audience/expression/parse.ts';

/** Returns the expression that a text writes; throws when it does not parse. */
export function parsed(source: string): Expression {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(`${source}: ${result.error.code}`);
  return result.expression;
}

/** Expressions as the parser builds them, over the given tags. */
export function expressions({
  tags,
  depth = 3,
}: {
  tags: readonly string[];
  depth?: number;
}): fc.Arbitrary<Expression> {
  const leaf = fc.constantFrom(...tags).map(tag);
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const some = fc.array(tie('tree'), { minLength: 2, maxLength: 3 });
    return {
      tree: fc.oneof(
        { maxDepth: depth, withCrossShrink: true },
        leaf,
        some.map((parts) => combine('and', parts)),
        some.map((parts) => combine('or', parts)),
        some.map(([first, ...rest]) => without(first as Expression, rest)),
      ),
    };
  });
  return tree;
}

/** One person: the tags they carry. */
export function worlds(tags: readonly string[]): fc.Arbitrary<Set<string>> {
  return fc.subarray([...tags]).map((carried) => new Set(carried));
}

/** Returns whether a person is in the set, by definition: the yardstick that everything else is held against. */
export function holds(expression: Expression, person: ReadonlySet<string>): boolean {
  if (expression.op === 'tag') return person.has(expression.name);
  if (expression.op === 'and') return expression.of.every((part) => holds(part, person));
  if (expression.op === 'or') return expression.of.some((part) => holds(part, person));
  return holds(expression.from, person) && !expression.less.some((part) => holds(part, person));
}
