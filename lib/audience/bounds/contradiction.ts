/** Finds known sizes that cannot all be true. */
import { tagsOf } from '../expression/expression.ts';
import { groupTags, type Knowledge, type Known, knownWithin } from './knowledge.ts';
import { solve } from './programme.ts';

const MAX_TIED_TAGS = 20;

/** Labels of known sizes that cannot all be true, none of them dispensable; `universe` when its size takes part. */
export interface Contradiction {
  labels: string[];
  universe: boolean;
}

/**
 * Returns known sizes that contradict each other, perhaps with others that have no part in it; null where none do.
 * Groups of more than 20 tied tags are only checked piece by piece: each known size against those that speak of its own tags.
 */
export function findClash({ known, universe }: Knowledge): Knowledge | null {
  for (const together of pieces(known)) {
    const clash = clashAmong({ known: together, universe });
    if (clash !== null) return clash;
  }
  return null;
}

/**
 * Returns the sizes without which a contradiction ends, by the deletion filter (Chinneck & Dravnieks 1991): what can be left out is
 * left out, and with it all that the contradiction left over has no need of.
 */
export function nameContradiction(clash: Knowledge): Contradiction {
  let kept = clash;
  if (kept.universe !== null) kept = clashAmong({ ...kept, universe: null }) ?? kept;
  for (const one of clash.known) {
    if (!kept.known.includes(one)) continue;
    kept = clashAmong({ ...kept, known: kept.known.filter((known) => known !== one) }) ?? kept;
  }
  return { labels: kept.known.map(({ label }) => label), universe: kept.universe !== null };
}

function clashAmong({ known, universe }: Knowledge): Knowledge | null {
  const solved = solve(null, known, universe);
  return solved.kind === 'contradiction' ? solved.clash : null;
}

function pieces(known: readonly Known[]): Known[][] {
  const groups = groupTags(known);
  const byGroup = new Map<number, Known[]>();
  for (const one of known) {
    const group = groups.get(tagsOf(one.expression)[0] as string);
    if (group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), one]);
  }
  return [...byGroup.values()].flatMap((together) => {
    const tags = new Set(together.flatMap((one) => tagsOf(one.expression)));
    if (tags.size <= MAX_TIED_TAGS) return [together];
    return together
      .map((one) => new Set(tagsOf(one.expression)))
      .filter((own) => own.size <= MAX_TIED_TAGS)
      .map((own) => knownWithin(together, own));
  });
}
