import { EXACT_PLACES } from './kinds.ts';
import { numberSeam } from './number-pieces.ts';
import type { Piece } from './piece.ts';
import type { Place } from './reach.ts';
import { Edge } from './tags.ts';

/** Length up to which a text may be a sign of a number drawn sign by sign, each in a box of its own. */
const SIGN = 2;

/**
 * Elements of one number drawn in parts are asked for their style one by one: among them a page can hide the parts that do not
 * count, by nothing but their place or an attribute, where elements of one kind otherwise look alike.
 * Returns the index behind the parts that follow on each other from `start` on, at least `start + 1`.
 */
export function askEachPart(pieces: readonly Piece[], start: number): number {
  let end = start + 1;
  while (isPartOf(pieces[end - 1], pieces[end])) end++;
  if (end - start > 1) askEach(pieces.slice(start, end).map(({ place }) => place));
  return end;
}

function isPartOf(left: Piece | undefined, right: Piece | undefined): boolean {
  if (!left || !right || right.edge === Edge.cell || left.place === right.place || left.frame !== right.frame)
    return false;
  const isNear = right.edge <= Edge.inline || (left.text.length <= SIGN && right.text.length <= SIGN);
  return isNear && numberSeam(left.text, right.text) !== null;
}

/** All places from the ones given up to the closest around all of them, which is not asked. */
function askEach(places: readonly Place[]): void {
  const lines = places.map(lineage);
  let common = 0;
  while (lines.every((line) => line[common] !== undefined && line[common] === lines[0]?.[common])) common++;
  const inner = new Set(lines.flatMap((line) => line.slice(common)));
  if ([...inner].every(isExact)) return;
  for (const place of inner) place.standAlone();
}

/** Nothing but class and place tells it apart, and its kind knows both: the first two children of anything are kinds of their own. */
const isExact = ({ kind, index }: Place): boolean => kind.isPlain && index < EXACT_PLACES;

/** From the top of the frame down to the place itself. */
function lineage(place: Place): Place[] {
  const line: Place[] = [];
  for (let at: Place | null = place; at; at = at.outer) line.push(at);
  return line.reverse();
}
