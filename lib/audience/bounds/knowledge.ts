/** What is known about sizes. All sizes are numbers of people, whole and at least 0. */
import { type Expression, tagsOf } from '../expression/expression.ts';

export interface Known {
  expression: Expression;
  low: number;
  /** Null: no upper bound known. */
  high: number | null;
  /** The expression as it was written, to name it in a contradiction. */
  label: string;
}

export interface Knowledge {
  known: readonly Known[];
  /** How many people there are in all; null when that is unknown, then any number is possible. */
  universe: number | null;
}

/**
 * Returns the groups of tags that known sizes tie together, as a map from tag to group number.
 * Tags of different groups can be combined in any way that the universe has room for.
 */
export function groupTags(known: readonly Known[], alone: readonly string[] = []): Map<string, number> {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    parent.set(name, top);
    return top;
  };
  for (const name of alone) root(name);
  for (const { expression } of known) {
    const [first, ...others] = tagsOf(expression);
    if (first === undefined) continue;
    for (const other of [first, ...others]) parent.set(root(other), root(first));
  }
  const numbers = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const name of parent.keys()) {
    const top = root(name);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    groups.set(name, number);
  }
  return groups;
}

/** Returns the known sizes that speak only of the given tags. */
export function knownWithin(known: readonly Known[], tags: ReadonlySet<string>): Known[] {
  return known.filter(({ expression }) => tagsOf(expression).every((name) => tags.has(name)));
}
