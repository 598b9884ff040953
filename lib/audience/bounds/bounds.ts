/**
 * Bounds of the size of an audience. Parts that no known size ties together combine by the Boole–Fréchet bounds, which
 * are sharp for them (Fréchet 1935); tied parts go to the integer programme.
 */
import { combine, type Expression, tagsOf, without } from '../expression/expression.ts';
import { simplify } from '../expression/simplify.ts';
import { type Contradiction, findClash, nameContradiction } from './contradiction.ts';
import { groupTags, type Knowledge, type Known, knownWithin } from './knowledge.ts';
import { type Bounds, solve } from './programme.ts';

/** Tied tags up to this number are solved together; larger knots are cut into parts, at the price of sharpness. */
const MAX_TIED_TAGS = 20;
/** While cutting a larger knot, parts of at most this many tags are solved as one. */
const MAX_PART_TAGS = 8;

export type BoundsResult = ({ ok: true } & Bounds) | { ok: false; contradiction: Contradiction };

/**
 * Returns how many people the expression can hold, given what is known: `low` and `high` are whole and, where `sharp`, both are
 * reached in some possible world. `high` is null when nothing limits it (no universe and a tag without a known size).
 * Up to 8 tied tags the bounds are sharp; beyond, they are never too narrow.
 */
export function audienceBounds(expression: Expression, knowledge: Knowledge): BoundsResult {
  const simple = simplify(expression);
  const groups = groupTags(knowledge.known, simple === null ? [] : tagsOf(simple));
  const context = { ...knowledge, groups };
  const touched = simple === null ? new Set<number>() : groupsOf(simple, context);
  const apart = knownIn(new Set([...groups.values()].filter((group) => !touched.has(group))), context);
  const clash = findClash({ ...knowledge, known: apart });
  if (clash !== null) return { ok: false, contradiction: nameContradiction(clash) };
  if (simple === null) return { ok: true, low: 0, high: 0, sharp: true };
  const found = boundPart(simple, context);
  return found.ok ? { ok: true, ...found.bounds } : { ok: false, contradiction: nameContradiction(found.clash) };
}

interface Context extends Knowledge {
  groups: Map<string, number>;
}

type PartBounds =
  | { ok: true; bounds: Bounds }
  /** What is known of the part's tags contradicts itself. */
  | { ok: false; clash: Knowledge };

function boundPart(part: Expression, context: Context): PartBounds {
  const blocks = part.op === 'tag' ? [] : independentBlocks(part, context);
  if (blocks.length <= 1) return boundTied(part, knownIn(groupsOf(part, context), context), context.universe);
  const bounds: SignedBounds[] = [];
  for (const block of blocks) {
    const inner = boundPart(block.part, context);
    if (!inner.ok) return inner;
    bounds.push({ ...inner.bounds, negative: block.negative });
  }
  return { ok: true, bounds: joinBounds(part.op === 'or' ? 'or' : 'and', bounds, context.universe) };
}

interface Block {
  part: Expression;
  /** Taken off, not kept. */
  negative: boolean;
}

/** Splits an operator's parts into blocks that share no group of tied tags. */
function independentBlocks(part: Exclude<Expression, { op: 'tag' }>, context: Context): Block[] {
  const terms = signedTerms(part);
  const blocks: { groups: Set<number>; terms: Block[] }[] = [];
  for (const term of terms) {
    const groups = groupsOf(term.part, context);
    const touching = blocks.filter((block) => [...groups].some((group) => block.groups.has(group)));
    for (const block of touching) blocks.splice(blocks.indexOf(block), 1);
    blocks.push({
      groups: new Set([...groups, ...touching.flatMap((block) => [...block.groups])]),
      terms: [...touching.flatMap((block) => block.terms), term],
    });
  }
  if (blocks.length <= 1) return [{ part, negative: false }];
  return blocks.map(({ terms: inside }) => mergeTerms(part.op === 'or' ? 'or' : 'and', inside));
}

/** The parts of a union, or of an intersection with its exclusions. */
function signedTerms(part: Exclude<Expression, { op: 'tag' }>): Block[] {
  if (part.op === 'or') return part.of.map((inner) => ({ part: inner, negative: false }));
  if (part.op === 'and') {
    return part.of.flatMap((inner) => (inner.op === 'minus' ? signedTerms(inner) : [{ part: inner, negative: false }]));
  }
  const kept = part.from.op === 'and' ? signedTerms(part.from) : [{ part: part.from, negative: false }];
  const off = part.less.flatMap((inner) => (inner.op === 'or' ? inner.of : [inner]));
  return [...kept, ...off.map((inner) => ({ part: inner, negative: true }))];
}

function mergeTerms(op: 'and' | 'or', terms: readonly Block[]): Block {
  const kept = terms.filter((term) => !term.negative).map((term) => term.part);
  const off = terms.filter((term) => term.negative).map((term) => term.part);
  if (kept.length === 0) return { part: combine('or', off), negative: true };
  return { part: without(combine(op, kept), off), negative: false };
}

type SignedBounds = Bounds & { negative: boolean };

/** Boole–Fréchet: the blocks can overlap as little or as much as the universe lets them. */
function joinBounds(op: 'and' | 'or', parts: readonly SignedBounds[], universe: number | null): Bounds {
  const sharp = parts.every((part) => part.sharp);
  const room = universe ?? Number.POSITIVE_INFINITY;
  const top = (bounds: Bounds): number => bounds.high ?? Number.POSITIVE_INFINITY;
  const finite = (high: number): number | null => (Number.isFinite(high) ? high : null);
  if (op === 'or') {
    const low = Math.max(...parts.map((part) => part.low));
    const high = Math.min(
      room,
      parts.reduce((sum, part) => sum + top(part), 0),
    );
    return { low, high: finite(high), sharp };
  }
  // An excluded block is the complement: what it holds at most is what it leaves at least.
  const ends = parts.map((part) =>
    part.negative ? { low: room - top(part), high: room - part.low } : { low: part.low, high: top(part) },
  );
  const high = Math.min(...ends.map((end) => end.high));
  return { low: leastOverlap(parts, universe), high: finite(high), sharp };
}

function leastOverlap(parts: readonly SignedBounds[], universe: number | null): number {
  const kept = parts.filter((part) => !part.negative);
  const off = parts.filter((part) => part.negative);
  const lost = off.reduce((sum, part) => sum + (part.high ?? Number.POSITIVE_INFINITY), 0);
  const [only, ...others] = kept;
  if (only === undefined) throw new RangeError('Nothing is left to take people off');
  if (others.length === 0) return Math.max(0, only.low - lost);
  if (universe === null) return 0;
  const together = kept.reduce((sum, part) => sum + part.low, 0) - (kept.length - 1) * universe;
  return Math.max(0, together - lost);
}

function boundTied(part: Expression, tied: readonly Known[], universe: number | null): PartBounds {
  const tags = new Set([...tagsOf(part), ...tied.flatMap((known) => tagsOf(known.expression))]);
  if (tags.size <= MAX_TIED_TAGS) {
    const solved = solve(part, tied, universe);
    if (solved.kind === 'contradiction') return { ok: false, clash: solved.clash };
    if (solved.kind === 'bounds') return { ok: true, bounds: solved.bounds };
  }
  const clash = findClash({ known: tied, universe });
  if (clash !== null) return { ok: false, clash };
  return { ok: true, bounds: { ...boundKnot(part, tied, universe), sharp: false } };
}

/** Valid bounds of a part whose tags are tied to too many others: small parts are solved with what is known about their own tags, larger ones joined as if nothing else were known. */
function boundKnot(part: Expression, tied: readonly Known[], universe: number | null): Bounds {
  const tags = new Set(tagsOf(part));
  const own = tags.size <= MAX_PART_TAGS ? solve(part, knownWithin(tied, tags), universe) : null;
  if (own?.kind === 'bounds') return own.bounds;
  if (part.op === 'tag') return { low: 0, high: universe, sharp: false };
  const bounds = signedTerms(part).map((term) => ({
    negative: term.negative,
    ...boundKnot(term.part, tied, universe),
  }));
  return joinBounds(part.op === 'or' ? 'or' : 'and', bounds, universe);
}

function groupsOf(part: Expression, context: Context): Set<number> {
  const groups = new Set<number>();
  for (const name of tagsOf(part)) {
    const group = context.groups.get(name);
    if (group !== undefined) groups.add(group);
  }
  return groups;
}

function knownIn(groups: ReadonlySet<number>, context: Context): Known[] {
  return context.known.filter(({ expression }) => {
    const group = context.groups.get(tagsOf(expression)[0] as string);
    return group !== undefined && groups.has(group);
  });
}
