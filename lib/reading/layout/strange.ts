/** How many of a page's figures say something that neither sellers nor advertisers count. */
import type { EntityKind } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import { centerX, inOneColumn, onOneLine, type Rect, unionOf } from '../rect.ts';
import type { Draft } from './draft.ts';
import { hasAny, SPENDING } from './metrics-of.ts';
import type { Regions } from './regions.ts';
import { isLarge } from './size.ts';
import { fontSize } from './style.ts';
import type { Token } from './tokens.ts';

/** Of three key figures two are known on a page that speaks of selling, if not more. */
const FEWEST_KNOWN = 2 / 3;
/** And nearly all, but for one that may stand there by chance, where nothing else says so. */
const FEWEST_ALONE = 0.85;
/** Beside what was taken for how many orders, sellers see stock, margins and scores: the fewer, the more terms of another trade stand there. */
const FEWEST_OF_SOLD = 1 / 3;
const FEWEST_PER_TERM = 0.1;

/** What says of a page, besides its figures, that it is about selling. */
export type Speaks = 'sold' | 'selling' | 'silent';
const LONGEST_VALUE = 24;

/** The numbers that are drawn as the large values are. */
export function keyFigures(drafts: readonly Draft[], tokens: readonly Token[], regions: Regions): Token[] {
  const large = drafts.flatMap((draft) => (isLarge(draft) && draft.value.ok ? draft.value.token : []));
  const sizes = new Set(large.map(({ phrase }) => fontSize(phrase)));
  return tokens.filter(
    ({ text, phrase }) =>
      sizes.has(fontSize(phrase)) &&
      phrase.cell === null &&
      text.length <= LONGEST_VALUE &&
      /\p{Nd}/u.test(text) &&
      !regions.hasNoFigures(phrase.element),
  );
}

/** What is sold has rows at sellers only; videos, audiences and sources of visits are told of everywhere. */
const SOLD: ReadonlySet<EntityKind> = new Set(['product', 'live']);
/** Letters have campaigns, too: those that are advertised cost something. */
const ADVERTISED: ReadonlySet<EntityKind> = new Set(['campaign', 'ad_group', 'ad']);

/** The numbers of the tables that drafts are read from and whose head does not say that their rows are a seller's. */
export function ownTableNumbers(drafts: readonly Draft[], tokens: readonly Token[]): Token[] {
  const isPaidFor = hasAny(drafts, SPENDING);
  const isTold = ({ rowsToldAs: rows }: Draft) =>
    rows != null && (SOLD.has(rows) || (isPaidFor && ADVERTISED.has(rows)));
  const tables = new Set(
    drafts.flatMap((draft) => (draft.table && draft.value.ok && !isTold(draft) ? draft.table : [])),
  );
  return tokens.filter((token) => token.number !== null && isInAny(tables, token));
}

/** Whether more than a few of the numbers belong to labels that are no metric's. */
export function areMostlyStrange(
  numbers: readonly Token[],
  drafts: readonly Draft[],
  speaks: Speaks,
  terms = 0,
): boolean {
  if (numbers.length === 0) return false;
  const known = new Set(drafts.flatMap(({ value }) => (value.ok ? value.token : [])));
  const isLabelled = inLabelledLines(drafts);
  const others = [...new Set(numbers)].filter((token) => !known.has(token) && !isLabelled(token) && !isId(token));
  const isNumbering = numberingOf(others);
  const strange = others.filter((token) => !isNumbering(token) && !isRemark(token, others));
  const fewest =
    speaks === 'sold'
      ? Math.min(FEWEST_KNOWN, FEWEST_OF_SOLD + FEWEST_PER_TERM * terms)
      : speaks === 'silent' && strange.length > 1
        ? FEWEST_ALONE
        : FEWEST_KNOWN;
  return known.size < fewest * (known.size + strange.length);
}

/**
 * Answers of a number that is no draft's own whether it says more of one: the value is compared with it, or it stands in a
 * table in a column or line of a label.
 */
function inLabelledLines(drafts: readonly Draft[]): (token: Token) => boolean {
  const tables = new Map<RenderedElement, { columns: Map<Token, Rect>; lines: Map<Token, Rect> }>();
  for (const { table, labelToken, value } of drafts) {
    if (!table) continue;
    const labels = tables.get(table) ?? { columns: new Map(), lines: new Map() };
    tables.set(table, labels);
    if (!labelToken || !value.ok) continue;
    const [label, own] = [labelToken.phrase.rect, value.token.phrase.rect];
    if (onOneLine(label, own)) labels.lines.set(labelToken, label);
    else labels.columns.set(labelToken, unionOf([labels.columns.get(labelToken) ?? label, own]));
  }
  const beside = new Set(drafts.flatMap(besideOf));
  const names = new Set(drafts.map(({ spot }) => spot.entity?.name));
  return ({ text, phrase: { element, rect } }) => {
    for (const [table, { columns, lines }] of tables)
      if (table.contains(element))
        return (
          names.has(text) ||
          beside.has(text) ||
          [...columns.values()].some((column) => inOneColumn(column, rect)) ||
          [...lines.values()].some((line) => onOneLine(line, rect))
        );
    return beside.has(text);
  };
}

/** The numbers that a card or row prints beside its value. */
const besideOf = ({ value }: Draft): string[] =>
  value.ok ? [value.change?.token.text ?? '', ...value.compare.map(({ text }) => text)] : [];

/** `7.6%` behind a number that is strange itself: it says more of that one. */
const isRemark = ({ index, number }: Token, others: readonly Token[]): boolean =>
  number?.shape === 'percent' &&
  others.some((other) => other.index === index - 1 && other.number !== null && other.number.shape !== 'percent');

const FEWEST_NUMBERED = 3;

/** Answers of a number whether it only numbers the rows of its table: `1`, `2`, `3` below each other. */
function numberingOf(numbers: readonly Token[]): (token: Token) => boolean {
  const numbered = new Set<Token>();
  for (const column of Map.groupBy(numbers.filter(isInCell), ({ phrase }) => Math.round(centerX(phrase.rect))).values())
    if (column.length >= FEWEST_NUMBERED && column.every(({ text }, at) => text === String(at + 1)))
      for (const token of column) numbered.add(token);
  return (token) => numbered.has(token);
}

const isInCell = ({ phrase }: Token): boolean => phrase.cell !== null;

/** Ids count nothing. */
const isId = ({ text }: Token): boolean => /^\d{9,}$/.test(text);

const isInAny = (tables: ReadonlySet<RenderedElement>, { phrase }: Token): boolean =>
  [...tables].some((table) => table.contains(phrase.element));
