/** Which number a bare word of comparison (`昨日`, `vs last 7 days`) speaks of. */

import type { RenderedElement } from '../capture/element.ts';
import { onOneLine } from '../rect.ts';
import { isComparisonWord } from '../text/change.ts';
import { findRelative } from '../text/relative.ts';
import type { NumberContext } from '../types.ts';
import type { Item } from './item.ts';
import { againstOf } from './side.ts';
import { largestOf } from './size.ts';

/** Words behind a number and a stroke: `45% / Goal`, whose value follows in a text of its own. */
const TAIL = /\d[^\d]*[/|·•] ?(\p{L}[^\d]*)$/u;

/** Gives the number behind such a text to the reference that it names. */
export function attachTails(items: Item[], { languages }: NumberContext): void {
  for (const [at, item] of items.entries()) {
    const [, tail = ''] = TAIL.exec(item.text) ?? [];
    const word = tail ? isComparisonWord(tail, languages) : null;
    const next = items[at + 1];
    if (!word || word.relation || !next?.number || !onOneLine(item.token.phrase.rect, next.token.phrase.rect)) continue;
    const compare = word.kind === 'other' ? null : word.kind;
    item.role = 'aside';
    next.role = compare ? 'compare' : 'aside';
    next.word = { ...item, text: tail, side: { kind: 'word', relation: false, compare, against: againstOf(compare) } };
  }
}

/** Gives every word its number; that number is then a change or a comparison and can no longer be the value. */
export function attachWords(items: Item[]): void {
  const words = items.filter((item) => item.side.kind === 'word');
  if (words.length === 0) return;
  const numbers = items.filter((item) => item.role === 'open' || item.role === 'state' || item.role === 'change');
  const isFree = (item: Item) => item.role !== 'change' && !wordJustBefore(items, item) && !isRelated(items, item);
  const free = numbers.filter(isFree);
  const main = largestOf(free.filter(({ role }) => role === 'open')) ?? free[0] ?? null;
  for (const word of words) {
    if (isCaption(word, free, items)) continue;
    const partner = byContainer(word, numbers, items, main) ?? byOrder(word, items, main);
    if (!partner || partner.word || word.side.kind !== 'word') continue;
    partner.word = word;
    if (partner.role === 'change') continue;
    const percent = partner.number?.shape === 'percent';
    if (partner.role === 'state') partner.role = 'text';
    else if (word.side.relation) partner.role = percent ? 'change' : 'aside';
    else partner.role = percent && partner.number?.sign ? 'change' : word.side.compare ? 'compare' : 'aside';
  }
}

/** `Last 7 days` over the only number there is: the days that it is of. */
function isCaption(word: Item, free: readonly Item[], items: readonly Item[]): boolean {
  const [only, ...more] = free;
  const { side, text } = word;
  const isOwn = side.kind === 'word' && !side.relation && side.compare === null && findRelative(text)?.kind === 'days';
  return isOwn && only?.role === 'open' && more.length === 0 && items.indexOf(word) < items.indexOf(only);
}

function wordJustBefore(items: Item[], item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  return before?.side.kind === 'word' && onOneLine(before.token.phrase.rect, item.token.phrase.rect);
}

/** `12.5%` before `vs previous period` at the end of its line is how much something changed, also where nothing else could be the value. */
function isRelated(items: Item[], item: Item): boolean {
  const at = items.indexOf(item);
  const { side, token } = items[at + 1] ?? item;
  const isBeside = (other: Item) => onOneLine(token.phrase.rect, other.token.phrase.rect);
  if (item.number?.shape !== 'percent' || side.kind !== 'word' || !side.relation || !isBeside(item)) return false;
  const behind = items[at + 2];
  return !behind?.number || !isBeside(behind);
}

/** The number that shares a container with the word which no other number is in. */
function byContainer(word: Item, numbers: Item[], items: Item[], main: Item | null): Item | null {
  for (let at: RenderedElement | null = word.token.phrase.element; at; at = at.parent) {
    const container = at;
    const inside = numbers.filter((item) => container.contains(item.token.phrase.element));
    if (inside.length > 1) return null;
    const [only] = inside;
    if (!only) continue;
    // a value with its caption below is no comparison
    return only !== main || items.indexOf(word) < items.indexOf(only) ? only : null;
  }
  return null;
}

function byOrder(word: Item, items: Item[], main: Item | null): Item | null {
  const at = items.indexOf(word);
  const free = (item: Item | undefined): Item | null =>
    item && item !== main && (item.role === 'open' || item.role === 'state' || item.role === 'change') && !item.word
      ? item
      : null;
  const wordsLead = main !== null && items[items.indexOf(main) + 1]?.side.kind === 'word';
  const before = free(items[at - 1]);
  const after = free(items[at + 1]);
  return wordsLead ? (after ?? before) : (before ?? after);
}
