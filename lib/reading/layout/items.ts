/** Names of the items of a list: cards or lines of one kind, each about one campaign, live or product. */

import type { Entity, EntityKind } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { PageLanguages } from '../words/index.ts';
import { withoutInitials } from './initials.ts';
import { fontSize, fontWeight } from './style.ts';
import { isValue, type Token, type TokenList } from './tokens.ts';
import { shapeOf } from './tree.ts';
import { entityKindOf, idIn, isChannel, kindOfId } from './words/rows.ts';

/** An item with more texts than this is a page region. */
const LARGEST_ITEM = 60;
const MOST_LEVELS = 12;
const BOLD = 600;
const LONGEST_NAME = 80;

/**
 * The title of the item that holds both texts, where an item beside it has the same label: then the figure is the item's own
 * even if the other has no value. Null otherwise.
 */
export function ownItemNameOver(label: Token, value: Token, list: TokenList): Token | null {
  return itemNameOver(label, value, list, (item) => {
    const own = labelsIn(item, list);
    return likeIt(item).some((other) => areKin(own, labelsIn(other, list), label.pair?.label ?? label.text));
  });
}

const labelsIn = (item: RenderedElement, list: TokenList): ReadonlySet<string> =>
  new Set(list.slice(list.range(item)).flatMap(({ label, pair, text }) => (label ? [text] : (pair?.label ?? []))));

/** Items of a list have most labels in common; parts of a page may share one by chance. */
const areKin = (own: ReadonlySet<string>, other: ReadonlySet<string>, label: string): boolean =>
  other.has(label) && [...own].filter((text) => other.has(text)).length >= 0.5 * Math.max(own.size, other.size);

/** Levels of lists beside each other: the columns of a board, and what holds the cards in each. */
const MOST_LISTS = 2;

/** Elements of the same kind beside it; where it is alone in its list, those in the lists beside that. */
function likeIt(item: RenderedElement, level = 0): RenderedElement[] {
  const isLike = (other: RenderedElement | null): other is RenderedElement =>
    other !== null && shapeOf(other) === shapeOf(item);
  const beside = [item.previous, item.next].filter(isLike);
  if (beside.length > 0 || level === MOST_LISTS || !item.parent) return beside;
  return likeIt(item.parent, level + 1).flatMap(({ children }) => children.filter(isLike));
}

/**
 * The title of the item that holds both texts, before either: the smallest container with a sibling of its kind that
 * starts with a text drawn as a title, or with a name behind what it is the name of. Null where no such container has one.
 */
export function itemNameOver(
  label: Token,
  value: Token,
  list: TokenList,
  isItem: (element: RenderedElement) => boolean = isRepeated,
): Token | null {
  const first = Math.min(label.index, value.index);
  let at = value.phrase.element.parent;
  for (let level = 0; at && at.localName !== 'body' && level < MOST_LEVELS; level++, at = at.parent) {
    const [from, to] = list.range(at);
    if (to - from > LARGEST_ITEM) return null;
    if (from >= first || !at.contains(label.phrase.element) || !isItem(at)) continue;
    const before = list.tokens.slice(from, first);
    const name = titleAmong(before, label) ?? namedAmong(before, list.languages) ?? plainNameAmong(before, at, list);
    if (name) return name;
  }
  return null;
}

/** Texts with which an item may begin: its name, when it was posted, a tag. */
const MOST_BEFORE = 3;

/**
 * The name with which an item begins though it is drawn as any other text: the items beside it begin with other names, and none
 * is smaller than what stands behind it.
 */
function plainNameAmong(before: readonly Token[], item: RenderedElement, list: TokenList): Token | null {
  const name = plainNameIn(before);
  if (!name) return null;
  const beside = likeIt(item);
  const own = labelsIn(item, list);
  // parts of a page that begin with what they show have other labels than each other
  if (!beside.every((other) => areAlike(own, labelsIn(other, list)))) return null;
  const others = beside.map((other) => plainNameIn(list.slice(list.range(other))));
  const isApart = others.length > 0 && others.every((other) => other !== null && other.text !== name.text);
  return isApart ? name : null;
}

const areAlike = (own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  own.size > 0 && [...own].filter((text) => other.has(text)).length >= 0.8 * Math.max(own.size, other.size);

function plainNameIn(before: readonly Token[]): Token | null {
  const end = before.findIndex((token) => token.label !== null || token.pair !== null);
  const texts = withoutInitials(
    before.slice(0, end < 0 ? before.length : end).filter((token) => isText(token) && /\p{L}/u.test(token.text)),
  );
  const [name, ...more] = texts;
  if (!name || texts.length > MOST_BEFORE || !isName(name.text)) return null;
  // a text before a value is the label of that, known or not
  const behind = before[before.indexOf(name) + 1];
  if (behind && isValue(behind)) return null;
  return more.every(({ phrase }) => fontSize(phrase) <= fontSize(name.phrase)) ? name : null;
}

/**
 * The campaign, product or the like whose ID a card prints before both texts, called by the card's title where it has one:
 * then the figure is of that one, though no other card stands beside. Null where no card around them prints an ID.
 */
export function itemByIdOver(label: Token, value: Token, list: TokenList, languages: PageLanguages): Entity | null {
  const first = Math.min(label.index, value.index);
  let at = value.phrase.element.parent;
  for (let level = 0; at && at.localName !== 'body' && level < MOST_LEVELS; level++, at = at.parent) {
    const [from, to] = list.range(at);
    if (to - from > LARGEST_ITEM) return null;
    if (from >= first || !at.contains(label.phrase.element)) continue;
    const before = list.tokens.slice(from, first);
    for (const { text } of before) {
      const kind = kindOfId(text, languages);
      if (!kind) continue;
      const title = before.find((token) => isText(token) && isName(token.text) && isLargerOrLinked(token, label));
      return { kind, name: title?.text ?? text, id: idIn(text) };
    }
  }
  return null;
}

/**
 * The text before the group that holds both texts, in a row of such texts and groups by turns, as lists on small screens draw
 * titles of their sections. Null where a group comes before the first text: there each may be a remark on what it follows.
 */
export function captionOver(label: Token, value: Token, { tokens }: TokenList): Token | null {
  let group = value.phrase.element.parent;
  for (let level = 0; group && group.localName !== 'body' && level < MOST_LEVELS; level++, group = group.parent) {
    const before = group.previous;
    if (!before || before.from !== before.to || !group.contains(label.phrase.element)) continue;
    const caption = tokens[before.from];
    if (caption && isCaption(caption) && areByTurns(before, group)) return caption;
  }
  return null;
}

const isCaption = (token: Token): boolean => isText(token) && !token.label && !token.pair && isName(token.text);

/** Whether elements like these two follow each other, from one like the first on, more than once. */
function areByTurns(caption: RenderedElement, group: RenderedElement): boolean {
  const [first, second] = [shapeOf(caption), shapeOf(group)];
  const isLike = (element: RenderedElement | null | undefined, shape: string): element is RenderedElement =>
    element != null && shapeOf(element) === shape;
  let start = caption;
  for (let at = caption.previous; isLike(at, second) && isLike(at.previous, first); at = start.previous)
    start = at.previous;
  const goesOn = isLike(group.next, first) && isLike(group.next.next, second);
  return first !== second && !isLike(start.previous, second) && (goesOn || start !== caption);
}

function isRepeated(element: RenderedElement): boolean {
  const shape = shapeOf(element);
  return [element.previous, element.next].some((beside) => beside !== null && shapeOf(beside) === shape);
}

/** The first of the largest texts before the first label, where it is drawn larger, bolder or as a link. */
function titleAmong(tokens: readonly Token[], label: Token): Token | null {
  const end = tokens.findIndex((token) => token.label !== null || token.pair !== null);
  const texts = withoutInitials(tokens.slice(0, end < 0 ? tokens.length : end).filter(isText));
  const largest = Math.max(...texts.map(({ phrase }) => fontSize(phrase)));
  const title = texts.find(({ phrase }) => fontSize(phrase) === largest);
  return title && isName(title.text) && isDrawnAsTitle(title, label) ? title : null;
}

/** The text behind a first one that says whose name follows, `Product` `Thermos`, as grids draw their rows on small screens. */
function namedAmong([head, name]: readonly Token[], languages: PageLanguages): Token | null {
  if (!head || !name || !isText(name) || name.label || name.pair || !isName(name.text)) return null;
  return entityKindOf(headText(head), languages) ? name : null;
}

/** What the text before a name that opens an item of several says that it names: `Product` before `Thermos`. */
export function kindOfItemNamed(name: Token, list: TokenList): EntityKind | null {
  const head = list.tokens[name.index - 1];
  if (!head || !namedAmong([head, name], list.languages)) return null;
  for (let at = head.phrase.element.parent, level = 0; at && level < MOST_LEVELS; level++, at = at.parent) {
    const [from, to] = list.range(at);
    if (from < head.index || to - from > LARGEST_ITEM) return null;
    if (to > name.index && isRepeated(at)) return entityKindOf(headText(head), list.languages);
  }
  return null;
}

const headText = ({ text }: Token): string => text.replace(/[:：]$/, '');

/** `GMV (R$)`: a label, known or not. */
const UNIT_BEHIND = /[（(]\s*(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}|%|％|[万萬]?元|円|원)\s*[)）]$/u;

const isName = (text: string): boolean => text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !UNIT_BEHIND.test(text);

const isText = (token: Token): boolean => !token.number && !token.state && !token.undecided;

function isDrawnAsTitle({ phrase, text }: Token, { phrase: label }: Token): boolean {
  if (isChannel(text) || isLargerOrLinked({ phrase }, { phrase: label })) return true;
  return fontWeight(phrase) >= BOLD && fontWeight(phrase) > fontWeight(label) && fontSize(phrase) >= fontSize(label);
}

const isLargerOrLinked = ({ phrase }: Pick<Token, 'phrase'>, { phrase: label }: Pick<Token, 'phrase'>): boolean =>
  fontSize(phrase) > 1.1 * fontSize(label) || phrase.element.closest('a,h2,h3,h4,h5,h6,strong') !== null;
