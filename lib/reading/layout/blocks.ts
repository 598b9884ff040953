/** Blocks under headings of their own (`LIVE`, `Video`, `Product cards`) and titled items: equal metrics in them are parts, not rivals. */

import type { Entity, EntityKind } from '../../metrics/figure.ts';
import { onOneLine } from '../rect.ts';
import type { LayoutContext } from './context.ts';
import { type Candidate, scopeKey } from './figures.ts';
import { BLOCK_HEADING, Headings } from './headings.ts';
import { captionOver, itemByIdOver, itemNameOver, kindOfItemNamed, ownItemNameOver } from './items.ts';
import { sideOf } from './side.ts';
import { isValue, type Token, type TokenList } from './tokens.ts';
import { isOfOthers, isWhole } from './words/headings.ts';
import { rowsTotalIn } from './words/pager.ts';
import { entityKindOf, isChannel, LISTED_KINDS, listedUnder } from './words/rows.ts';

/** Texts between a heading and the first label below it, such as an explanation and a link. */
const FARTHEST_LABEL = 4;

/** What the nearest heading above a figure makes of it: a part of the page, one campaign or the like, days of its own, or the page's whole. */
type Block =
  | { kind: 'whole' }
  | { kind: 'segment'; name: string }
  | { kind: 'entity'; entity: Entity }
  | { kind: 'period'; start: string; end: string };

const WHOLE: Block = { kind: 'whole' };

/**
 * Candidates of one metric that exclude each other get the heading of their block as segment, or its days as period, when
 * that tells all of them apart; else the titles of the items that they stand in, or the captions before these. So do the
 * other figures of these blocks and items. Without such headings nothing changes.
 */
export function partByBlock(candidates: Candidate[], ctx: LayoutContext): Candidate[] {
  const labels = candidates.flatMap(({ draft }) => draft.labelToken ?? []);
  const headings = new Headings(ctx.list, labels);
  return partRivals(
    candidates.map((candidate) => inOwnItem(candidate, headings, ctx)),
    headings,
    ctx,
  );
}

/** A figure of one of several items with the same label is of that item, and so is one of a card with an item's ID. */
function inOwnItem(candidate: Candidate, headings: Headings, ctx: LayoutContext): Candidate {
  if (candidate.figure.entity || candidate.draft.from !== 'card') return candidate;
  const [anchor, { token }] = [anchorOf(candidate), candidate.value];
  const entity = itemByIdOver(anchor, token, ctx.list, ctx.numbers.languages ?? null);
  if (entity) return { ...candidate, figure: { ...candidate.figure, entity } };
  const name = isOpen(candidate) ? ownItemNameOver(anchor, token, ctx.list) : null;
  const block = name ? itemOf(name, headings, ctx) : null;
  return block?.kind === 'segment' || block?.kind === 'entity' ? inBlock(candidate, block) : candidate;
}

/** What the name of an item makes of its figures: where a heading says what is listed, those of one such. */
function itemOf(name: Token, headings: Headings, ctx: LayoutContext): Block | null {
  const block = blockOf(name, ctx);
  if (block?.kind !== 'segment' || isChannel(block.name)) return block;
  const { languages } = ctx.numbers;
  const kinds = headings.chain(name, name).map(({ text }) => listedUnder(text, languages));
  const kind = kinds.find((one) => one !== null) ?? countedKind(ctx);
  return kind ? { kind: 'entity', entity: { kind, name: block.name, id: null } } : block;
}

/** What the page says that it lists as many of: `3 campaigns`; null where it says so of nothing, or of several kinds. */
function countedKind({ list, numbers }: LayoutContext): EntityKind | null {
  const counts = list.tokens.filter(({ text }) => text.length < LONGEST_COUNT && rowsTotalIn(text) !== null);
  const kinds = new Set(counts.map(({ text }) => entityKindOf(text, numbers.languages)));
  const [only = null] = kinds;
  return kinds.size === 1 && only && LISTED_KINDS.has(only) ? only : null;
}

const LONGEST_COUNT = 40;

function partRivals(candidates: Candidate[], headings: Headings, ctx: LayoutContext): Candidate[] {
  const rivals = rivalsIn(candidates);
  if (rivals.length === 0) return candidates;
  const ways = [
    (candidate: Candidate) => headings.over(anchorOf(candidate), candidate.value.token),
    (candidate: Candidate) => itemNameOver(anchorOf(candidate), candidate.value.token, ctx.list),
    (candidate: Candidate) => captionOver(anchorOf(candidate), candidate.value.token, ctx.list),
  ];
  const parting = new Set<Token>();
  for (const group of rivals) {
    const found = ways.map((over) => group.map(over)).find((tokens) => areParts(group, tokens, ctx));
    for (const heading of found ?? []) if (heading) parting.add(heading);
  }
  if (parting.size === 0) return candidates;
  return candidates.map((candidate) => {
    const found = isOpen(candidate) ? ways.map((over) => over(candidate)) : [];
    const heading = found.find((token) => token !== null && parting.has(token));
    return heading ? inBlock(candidate, blockOf(heading, ctx) ?? WHOLE) : candidate;
  });
}

/**
 * Whether an everyday word such as `LIVE` heads a block: drawn as a heading, and labels follow before any number does; or the
 * name of a channel right over a label.
 */
export function headsBlock({ label, phrase, text, index }: Token, { tokens }: TokenList): boolean {
  if (!label?.weak) return false;
  const below = tokens[index + 1];
  if (below?.label && isChannel(text) && !isChannel(below.text) && !onOneLine(phrase.rect, below.phrase.rect))
    return true;
  if (phrase.element.closest(BLOCK_HEADING) === null) return false;
  for (let at = index + 1; at <= index + FARTHEST_LABEL; at++) {
    const next = tokens[at];
    if (!next || isValue(next)) return false;
    if (next.label || next.pair) return true;
  }
  return false;
}

/** Only figures of the page as a whole: rows and columns have names already. */
const isOpen = ({ figure }: Candidate): boolean => figure.entity === null && figure.segment === null;

/** Groups of one metric and scope in which some values exclude each other. */
function rivalsIn(candidates: Candidate[]): Candidate[][] {
  const open = candidates.filter(isOpen);
  const groups = Map.groupBy(open, ({ metrics, figure }) => `${metrics.join('|')} ${scopeKey(figure)}`);
  return [...groups.values()].filter((group) => {
    const low = Math.max(...group.map(({ figure }) => figure.low));
    return group.length > 1 && low > Math.min(...group.map(({ figure }) => figure.high));
  });
}

/** Each under another heading, all headings name parts of the seller's own figures, at most one is the whole. */
function areParts(group: Candidate[], found: (Token | null)[], ctx: LayoutContext): boolean {
  const keys = new Set<string>();
  for (const heading of found) {
    const block = heading ? blockOf(heading, ctx) : WHOLE;
    if (!block) return false;
    keys.add(JSON.stringify(block));
  }
  return keys.size === group.length;
}

/** Null when the heading speaks of somebody else's values or of a comparison. */
function blockOf(token: Token, ctx: LayoutContext): Block | null {
  const { text } = token;
  const period = ctx.periodOf(text);
  if (period) return { kind: 'period', ...period };
  if (isOfOthers(text) || sideOf(token, ctx.numbers).kind !== 'none') return null;
  if (isWhole(text)) return WHOLE;
  const kind = kindOfItemNamed(token, ctx.list);
  return kind && kind !== 'day'
    ? { kind: 'entity', entity: { kind, name: text, id: null } }
    : { kind: 'segment', name: text };
}

function inBlock(candidate: Candidate, block: Block): Candidate {
  const { figure } = candidate;
  if (block.kind === 'segment') return { ...candidate, figure: { ...figure, segment: block.name } };
  if (block.kind === 'entity') return { ...candidate, figure: { ...figure, entity: block.entity } };
  if (block.kind === 'whole' || figure.period) return candidate;
  return { ...candidate, figure: { ...figure, period: { start: block.start, end: block.end } } };
}

/** The text whose place decides which heading counts: a card's label, a cell's value. */
const anchorOf = ({ draft, value }: Candidate): Token =>
  draft.labelToken && draft.from === 'card' ? draft.labelToken : value.token;
