/** Finds known sizes that cannot all be true. */
import { tagsOf } from '../expression/expression.ts';
import { groupTags, type Knowledge, type Known, knownWithin } from './knowledge.ts';
import { solve } from './programme.ts';

const MAX_TIED_TAGS = 20;

export interface Contradiction {
  labels: string[];
  universe: boolean;
}

/**
 * Returns a smallest set of known sizes that contradict each other (dropping any one of them removes the contradiction), or null.
 * Groups of more than 20 tied tags are only checked piece by piece: each known size against those that speak of its own tags.
 */
export function findContradiction({ known, universe }: Knowledge): Contradiction | null {
  for (const together of pieces(known)) {
    const solved = solve(null, together, universe);
    if (solved.kind !== 'contradiction') continue;
    const involved = solved.known.map((i) => together[i] as Known);
    return narrow(involved, solved.universe ? universe : null);
  }
  return null;
}

/** Deletion filter (Chinneck & Dravnieks 1991): what can be left out without ending the contradiction is left out. */
function narrow(involved: readonly Known[], universe: number | null): Contradiction {
  let room = universe;
  if (room !== null && clashes(involved, null)) room = null;
  let kept = [...involved];
  for (const one of involved) {
    const others = kept.filter((known) => known !== one);
    if (clashes(others, room)) kept = others;
  }
  return { labels: kept.map((known) => known.label), universe: room !== null };
}

function clashes(known: readonly Known[], universe: number | null): boolean {
  return solve(null, known, universe).kind === 'contradiction';
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
