/**
 * Pages on which every text is placed by itself, as builders of screens and dashboards draw them: no element holds a label with
 * its value. What belongs together is told by the room between the texts alone.
 */
import type { RenderedElement } from '../capture/element.ts';
import { inOneColumn, onOneLine, type Rect } from '../rect.ts';
import { cardDraft } from './card.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { sideOf } from './side.ts';
import { isLarge } from './size.ts';
import { type Line, linesIn } from './tables/lines.ts';
import { readGridOfPhrases } from './tables/phrases.ts';
import { branchOf, isValue, type Token } from './tokens.ts';

/** Drafts of a container that holds each label and value by itself; null for one that has structure of its own. */
export function readCanvas(holder: RenderedElement, tokens: Token[], ctx: LayoutContext): Draft[] | null {
  if (!isCanvas(holder, tokens)) return null;
  return readArea(holder, tokens, ctx).filter((draft) => draft.spot.entity !== null || isLarge(draft));
}

/** Each label and value is placed by itself: alone in a child of the container that no flow of texts puts there. */
function isCanvas(holder: RenderedElement, tokens: readonly Token[]): boolean {
  const branches = Map.groupBy(
    tokens.filter((token) => token.label || isValue(token)),
    ({ phrase }) => branchOf(holder, phrase.element),
  );
  return [...branches].every(([branch, own]) => own.length === 1 && branch?.hasAttribute('placed') === true);
}

/** The grid or the card that the texts are, or else what the parts are that the widest room parts them into. */
function readArea(holder: RenderedElement, tokens: Token[], ctx: LayoutContext): Draft[] {
  const labels = tokens.filter(({ label }) => label);
  const [only] = labels;
  if (!only || !tokens.some(isValue)) return [];
  const lines = linesIn(tokens);
  if (labels.length === 1) return readOne(holder, only, lines, ctx);
  const heads = lines.filter((line) => line.tokens.some(({ label }) => label));
  const [head] = heads;
  const table = head && heads.length === 1 ? tableUnder(head, lines) : [];
  const grid = labels.some((label) => valuesUnder(label, table).length > 1)
    ? readGridOfPhrases(holder, table, ctx)
    : null;
  return grid ?? partsOf(tokens, lines).flatMap((part) => readArea(holder, part, ctx));
}

/** The texts from the head to the last line with a value; what stands above and below heads other parts. */
function tableUnder(head: Line, lines: readonly Line[]): Token[] {
  const last = lines.findLastIndex(({ tokens }) => tokens.some(isValue));
  return lines.slice(lines.indexOf(head), last + 1).flatMap(({ tokens }) => tokens);
}

/** A label with one number beside, below or above it that may be its value; none where there are several. */
function readOne(holder: RenderedElement, label: Token, lines: readonly Line[], ctx: LayoutContext): Draft[] {
  const inOrder = lines.flatMap(({ tokens }) => tokens);
  const values = inOrder.filter((token) => isValue(token) && sideOf(token, ctx.numbers).kind === 'none');
  const [value] = values.filter((token) => token.number?.shape !== 'percent' || values.length === 1);
  if (!value || values.length > 2 || !isNear(label.phrase.rect, value.phrase.rect)) return [];
  // what stands above both heads them or belongs to another card
  const first = Math.min(inOrder.indexOf(label), inOrder.indexOf(value));
  const rest = inOrder.filter((token, at) => at >= first && token !== label);
  return cardDraft(holder, label, rest, ctx);
}

/** Room between a label and its value, in heights of the larger of both. */
const FARTHEST_BELOW = 1.5;
const FARTHEST_BESIDE = 8;

function isNear(label: Rect, value: Rect): boolean {
  const height = Math.max(label.bottom - label.top, value.bottom - value.top);
  if (onOneLine(label, value))
    return value.left >= label.right - 1 && value.left - label.right <= FARTHEST_BESIDE * height;
  const room = Math.max(value.top - label.bottom, label.top - value.bottom);
  return room <= FARTHEST_BELOW * height && Math.min(label.right, value.right) > Math.max(label.left, value.left);
}

interface Cut {
  room: number;
  parts: [Token[], Token[]];
}

/** The texts on both sides of the widest room that runs all across them and does not part labels from values; none without such room. */
function partsOf(tokens: readonly Token[], lines: readonly Line[]): Token[][] {
  const height = heightOf(lines);
  const cuts = [
    ...cutsAlong(
      tokens,
      ({ top }) => top,
      ({ bottom }) => bottom,
      height,
    ),
    // letters of one line stand farther apart than the lines
    ...cutsAlong(
      tokens,
      ({ left }) => left,
      ({ right }) => right,
      ROOM_BESIDE * height,
    ),
  ];
  const widest = cuts.filter(({ parts }) => !isTorn(parts)).sort((a, b) => b.room - a.room)[0];
  return widest?.parts ?? [];
}

const ROOM_BESIDE = 1.5;

const heightOf = (lines: readonly Line[]): number => {
  const heights = lines.map(({ box }) => box.bottom - box.top).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 1;
};

/** Every place where nothing stands, from one edge of the texts to the next. */
function cutsAlong(
  tokens: readonly Token[],
  startOf: (rect: Rect) => number,
  endOf: (rect: Rect) => number,
  unit: number,
): Cut[] {
  const sorted = [...tokens].sort((a, b) => startOf(a.phrase.rect) - startOf(b.phrase.rect));
  const cuts: Cut[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [at, { phrase }] of sorted.entries()) {
    const start = startOf(phrase.rect);
    if (at > 0 && start > end)
      cuts.push({ room: (start - end) / unit, parts: [sorted.slice(0, at), sorted.slice(at)] });
    end = Math.max(end, endOf(phrase.rect));
  }
  return cuts;
}

/** Labels without any value on one side and values without any label on the other, or parts of one table on both. */
const isTorn = ([one, other]: [Token[], Token[]]): boolean =>
  isHalf(one, other) || isHalf(other, one) || areRowsOfOne(one, other) || areColumnsOfOne(one, other);

const isHalf = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.some(({ label }) => label) && !one.some(isValue) && other.some(isValue) && !other.some(({ label }) => label);

/** Values below their heads or below other values, column by column. */
function areRowsOfOne(above: Token[], below: Token[]): boolean {
  const last = linesIn(above).at(-1)?.tokens ?? [];
  const first = linesIn(below)[0]?.tokens ?? [];
  const values = first.filter(isValue);
  const isUnder = ({ phrase: { rect } }: Token) =>
    last.some(
      (token) =>
        (token.label || isValue(token)) &&
        token.phrase.rect.bottom <= rect.top + 1 &&
        inOneColumn(token.phrase.rect, rect),
    );
  return values.length > 1 && first.every(({ label }) => !label) && values.every(isUnder);
}

/** Labels on one line, under which stands more than one value: columns of one table. */
function areColumnsOfOne(one: readonly Token[], other: readonly Token[]): boolean {
  const heads = one.filter(
    ({ label, phrase }) => label && other.some((head) => head.label && onOneLine(head.phrase.rect, phrase.rect)),
  );
  return heads.some((head) => valuesUnder(head, one).length > 1);
}

const valuesUnder = ({ phrase: { rect: head } }: Token, tokens: readonly Token[]): Token[] =>
  tokens.filter(
    (token) => isValue(token) && token.phrase.rect.top >= head.bottom - 1 && inOneColumn(token.phrase.rect, head),
  );
