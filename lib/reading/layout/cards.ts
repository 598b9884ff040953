/**
 * Labels and values outside tables. For every label the smallest container that also holds something like a value is
 * found; containers are then read from the innermost out, and what one used up is gone for the next.
 */

import type { RenderedElement } from '../capture/element.ts';
import { onOneLine } from '../rect.ts';
import { textsAround } from './around.ts';
import { headsBlock } from './blocks.ts';
import { readCanvas } from './canvas.ts';
import { cardDraft } from './card.ts';
import type { LayoutContext, Spot } from './context.ts';
import { Counts, isValueLike } from './counts.ts';
import type { Draft } from './draft.ts';
import { readPair } from './pairs.ts';
import { isOfPeer } from './peers.ts';
import { Regions } from './regions.ts';
import { unitsOf } from './senses.ts';
import { readSequence } from './sequence.ts';
import { sideOf } from './side.ts';
import { withoutCopies } from './tables/gutter.ts';
import { readGridOfPhrases, readTurnedGrid } from './tables/phrases.ts';
import { branchOf, isValue, type Token } from './tokens.ts';
import { shapeOf } from './tree.ts';

/** A container with more texts than this is a page region, not a card or list. */
const LARGEST_REGION = 4000;
const LARGEST_CARD = 40;

const NOWHERE: Spot = { entity: null, segment: null, period: null };

/** Containers that were read, by the index of their first text. */
type Solved = Map<number, RenderedElement[]>;

const ITEMS: ReadonlySet<string> = new Set(['li', 'tr']);

interface Group {
  holder: RenderedElement;
  range: [number, number];
  labels: Token[];
}

/** Drafts of all labels that no table has taken. Every token used is marked as taken. */
export function readCards(ctx: LayoutContext, regions: Regions): Draft[] {
  const drafts: Draft[] = [];
  const labels: Token[] = [];
  for (const token of ctx.list.tokens) {
    if (token.taken || (!token.label && !token.pair)) continue;
    if (regions.hasNoFigures(token.phrase.parts[0]?.element ?? token.phrase.element)) continue;
    if (headsBlock(token, ctx.list)) token.label = null;
    else if (token.pair) drafts.push(...readPair(token, NOWHERE, ctx));
    else labels.push(token);
  }
  const solved: Solved = new Map();
  for (const group of groupsOf(labels, ctx, regions)) {
    const read = readGroup(group, ctx, solved, regions);
    if (read.some((draft) => draft.value.ok))
      solved.set(group.range[0], [...(solved.get(group.range[0]) ?? []), group.holder]);
    drafts.push(...read);
  }
  return drafts;
}

/** Labels by the smallest container that holds a value too, innermost containers first. */
function groupsOf(labels: Token[], ctx: LayoutContext, regions: Regions): Group[] {
  const groups = new Map<RenderedElement, Group>();
  const holdings = holdingsOf(ctx, regions);
  for (const label of labels) {
    const found = holderOf(label, ctx, holdings);
    if (!found) continue;
    const group = groups.get(found.holder);
    if (group) group.labels.push(label);
    else groups.set(found.holder, { ...found, labels: [label] });
  }
  return [...groups.values()].sort((a, b) => size(a.range) - size(b.range));
}

const size = ([from, to]: [number, number]): number => to - from;

/** What of each kind a part of the page holds. */
interface Holdings {
  values: Counts;
  /** Values other than percentages and changes. */
  amounts: Counts;
  labels: Counts;
}

function holdingsOf({ list, numbers }: LayoutContext, regions: Regions): Holdings {
  const isAmount = (token: Token) => token.number?.shape !== 'percent' && sideOf(token, numbers).kind !== 'change';
  return {
    values: new Counts(list, (token) => isValueLike(token, regions)),
    amounts: new Counts(list, (token) => isValueLike(token, regions) && isAmount(token)),
    labels: new Counts(list, ({ label, pair }) => label !== null || pair !== null),
  };
}

/** As many labels in one item of a list are the heads of columns. */
const FEWEST_HEADS = 3;

function holderOf(label: Token, ctx: LayoutContext, holdings: Holdings): Omit<Group, 'labels'> | null {
  const { list } = ctx;
  for (let at: RenderedElement | null = label.phrase.element; at && at.localName !== 'html'; at = at.parent) {
    const range = list.range(at);
    if (size(range) > LARGEST_REGION) return null;
    if (holdings.values.in(range) > 0) return withAmount({ holder: at, range }, label, ctx, holdings);
    // what an item of a list says of its label is not a number: the next item's number is not this label's
    if (ITEMS.has(at.localName) && size(range) > 0 && holdings.labels.in(range) < FEWEST_HEADS) return null;
    // nor what stands below tabs that only name what can be chosen
    if (at.getAttribute('role') === 'tab') return null;
  }
  return null;
}

/** A label on one line with its change, the value below: the container of that too, as long as it has no other label. */
function withAmount(
  found: Omit<Group, 'labels'>,
  { label }: Token,
  ctx: LayoutContext,
  { values, amounts, labels }: Holdings,
): Omit<Group, 'labels'> {
  const units = label ? unitsOf(label, ctx) : null;
  if (amounts.in(found.range) > 0 || !units) return found;
  const isPercent = units.has('rate') || units.has('ratio');
  if (isPercent && !holdsChangesOnly(found.range, ctx)) return found;
  for (let at = found.holder.parent; at && at.localName !== 'html'; at = at.parent) {
    const range = ctx.list.range(at);
    if (size(range) > LARGEST_CARD || labels.in(range) > 1) return found;
    if (isPercent ? values.in(range) > values.in(found.range) : amounts.in(range) > 0) return { holder: at, range };
  }
  return found;
}

/** Whether every value in the range says that it is a change, or is drawn as one. */
function holdsChangesOnly(range: [number, number], ctx: LayoutContext): boolean {
  const isDrawnSo = ({ number, phrase }: Token) =>
    number?.shape === 'percent' &&
    (number.sign !== null || ctx.arrowOf(phrase) !== null || ctx.isInColourOfChanges(phrase));
  const isRelated = ({ index }: Token) => {
    const [word, behind] = ctx.list.slice([index + 1, Math.min(index + 2, range[1])]);
    const side = word ? sideOf(word, ctx.numbers) : null;
    return side?.kind === 'word' && side.relation && !behind?.number;
  };
  // a number that follows at once, below: which of the two is the value tells their size, if anything
  const isFollowed = ({ index, number, phrase }: Token) => {
    const behind = index === range[1] ? ctx.list.tokens[index + 1] : undefined;
    return number?.shape === 'percent' && behind?.number != null && !onOneLine(phrase.rect, behind.phrase.rect);
  };
  const isChange = (token: Token) =>
    isDrawnSo(token) || isRelated(token) || isFollowed(token) || sideOf(token, ctx.numbers).kind === 'change';
  return ctx.list.slice(range).filter(isValue).every(isChange);
}

function readGroup(group: Group, ctx: LayoutContext, solved: Solved, regions: Regions): Draft[] {
  // a container of several cards may hold the tooltip of one, a menu or a filter too
  const tokens = ctx.list
    .slice(group.range)
    .filter((token) => !token.taken && !regions.hasNoFigures(token.phrase.parts[0]?.element ?? token.phrase.element));
  const open = unsealed(tokens, group, solved);
  const labels = open.filter((token) => token.label);
  const sealed = group.labels.filter((label) => !label.taken && !open.includes(label));
  const drafts = sealed.flatMap((label) => cardDraft(group.holder, label, [], ctx));
  return labels.length === 0 ? drafts : [...drafts, ...readOpen(group, open, labels, ctx)];
}

/** Labels that no equal item claims, with what is left of their container. */
function readOpen(group: Group, open: Token[], labels: Token[], ctx: LayoutContext): Draft[] {
  const terms = readTerms(group, open, labels, ctx);
  if (terms) return terms;
  const [only] = labels;
  if (labels.length === 1 && only && open.length <= LARGEST_CARD) {
    const isOther = (token: Token) => isOfOtherTerm(token, only) || isOfPeer(token, only, group.holder, ctx);
    const rest = open.filter((token) => token !== only && !isOther(token));
    const stacked = rest.filter(isValue).length > 1 ? readGridAround(group, open, ctx) : null;
    if (stacked) return stacked;
    return cardDraft(group.holder, only, rest, ctx, textsAround(group.holder, group.range, ctx));
  }
  return (
    readTurnedGrid(group.holder, open, ctx) ??
    readSequence(group.holder, open, ctx) ??
    readCanvas(group.holder, open, ctx) ??
    readGridAround(group, open, ctx) ??
    []
  );
}

/** Labels that are terms of a list of definitions take what the list says of them and nothing else; null for other labels. */
function readTerms(group: Group, open: Token[], labels: Token[], ctx: LayoutContext): Draft[] | null {
  const terms = labels.map((label) => label.phrase.element.closest('dt'));
  const isSaid = (token: Token) => token.phrase.element.closest('dt') !== null || termOf(token) !== null;
  if (labels.length < 2 || !terms.every((term) => term !== null) || !open.every(isSaid)) return null;
  return labels.flatMap((label, at) => {
    const said = open.filter((token) => termOf(token) === terms[at]);
    return said.length > 0 ? cardDraft(group.holder, label, said, ctx) : [];
  });
}

function isOfOtherTerm(token: Token, label: Token): boolean {
  const own = label.phrase.element.closest('dt');
  const term = termOf(token);
  return own !== null && term !== null && term !== own;
}

/** The term that the text explains; null outside lists of definitions. */
function termOf(token: Token): RenderedElement | null {
  let at = token.phrase.element.closest('dd')?.previous ?? null;
  while (at && at.localName !== 'dt') at = at.previous;
  return at;
}

/** Tokens without those of items whose equals were read by themselves: an item's label never takes another item's number. */
function unsealed(tokens: Token[], group: Group, solved: Solved): Token[] {
  const shapes = new Set<string>();
  for (let at = group.range[0]; at <= group.range[1]; at++)
    for (const element of solved.get(at) ?? []) {
      const branch = branchOf(group.holder, element);
      if (branch) shapes.add(shapeOf(branch));
    }
  if (shapes.size === 0) return tokens;
  return tokens.filter((token) => {
    const branch = branchOf(group.holder, token.phrase.element);
    return !branch || !shapes.has(shapeOf(branch));
  });
}

/** Containers around a grid that may hold its pinned names. */
const GRID_LEVELS = 3;

/** Most texts of a table with metrics down its side. */
const LARGEST_TURNED = 400;

/** A label with what stands behind it on its line, and perhaps below that. */
function startsWithLabel([first, ...rest]: Token[]): boolean {
  if (!first?.label || rest.some(({ label }) => label)) return false;
  return rest.some(({ phrase }) => onOneLine(first.phrase.rect, phrase.rect));
}

/** A name with what stands behind it, of which an everyday word may be what it is at, `Live`. */
function startsWithName(line: Token[]): boolean {
  const [first] = line;
  return first !== undefined && !first.label && !isValue(first) && line.every(({ label }) => !label || label.weak);
}

/** The grid of the container, or of one a little larger: pinned columns stand in a panel beside it. */
function readGridAround(group: Group, open: Token[], ctx: LayoutContext): Draft[] | null {
  const own = readGridOfPhrases(group.holder, open, ctx);
  if (own) return own;
  let at = group.holder.parent;
  for (let level = 0; at && at.localName !== 'html' && level < GRID_LEVELS; level++, at = at.parent) {
    const range = ctx.list.range(at);
    if (size(range) > LARGEST_REGION) return null;
    const tokens = withoutCopies(ctx.list.slice(range).filter((token) => !token.taken));
    if (tokens.length === open.length) continue;
    // a row of a table whose metrics run down the side
    const turned = tokens.some((token) => token.label && !open.includes(token));
    const isTurned = turned && startsWithLabel(open);
    if (turned && !isTurned && !startsWithName(open)) return null;
    if (isTurned && tokens.length > LARGEST_TURNED) return null;
    const named = isTurned && open.length > 2 ? open[0] : undefined;
    const read =
      readGridOfPhrases(at, tokens, ctx, { turned: isTurned }) ??
      (named && readGridOfPhrases(at, tokens, ctx, { naming: named }));
    if (read) return read;
  }
  return null;
}
