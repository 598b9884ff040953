/** Everyday words, badges and counters are believed only where the page treats them as figures. */

import type { RenderedElement } from '../capture/element.ts';
import { onOneLine } from '../rect.ts';
import { fold } from '../text/fold.ts';
import type { LayoutContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isSold } from './other-trade.ts';
import type { Regions } from './regions.ts';
import { believed, isBill } from './relevance.ts';
import { isLarge } from './size.ts';
import { fontSize } from './style.ts';
import type { Token, TokenList } from './tokens.ts';
import { announcesExample } from './words/example.ts';
import { isChannel } from './words/rows.ts';

const FEWEST_TOGETHER = 3;

/** Labels this near, counted in texts, keep each other company. */
const NEAR = 60;

/** Drops drafts that are menu badges, counters under a post, examples in a help text, columns of a page that sells nothing. */
export function withCompany(
  all: Draft[],
  regions: Regions,
  { platform, list }: LayoutContext,
  isSample: (element: RenderedElement) => boolean,
): Draft[] {
  if (isBill(list.tokens)) return [];
  const figures = all.filter((draft) => !isField(draft));
  const drafts = platform === null ? believed(figures, regions, list, isSample) : figures;
  // what was taken, how many orders brought it and a third figure beside: everyday words that keep each other company
  const speakTogether = isSold(drafts) && new Set(drafts.map(({ label }) => label)).size >= FEWEST_TOGETHER;
  const strong = drafts.filter(
    (draft) =>
      draft.from === 'table' || ((speakTogether || !draft.match.weak) && !isBadge(draft, regions) && !isButton(draft)),
  );
  const isStrong = new Set(strong);
  const lists = new Set<RenderedElement | null>(strong.flatMap(({ holder, value }) => (value.ok ? holder.parent : [])));
  const company = placesOf(strong);
  const large = placesOf(drafts.filter(isLarge));
  return drafts.filter((draft) => {
    if (draft.from === 'table') return true;
    if (isExample(draft) || isStepNumber(draft, list) || isCapped(draft)) return false;
    if (isPart(draft, list) || isTagBehind(draft) || isTabCount(draft)) return false;
    if (isStrong.has(draft)) return true;
    // an item that can be pressed among figures that cannot
    if (isBadge(draft, regions)) return !draft.match.weak && lists.has(draft.holder.parent);
    // one of the large ones is the draft itself
    return countNear(draft, company) > 0 || (isLarge(draft) && countNear(draft, large) > 1);
  });
}

/** The name of what is to be filled in or ticked, without a figure. */
const isField = ({ value, labelToken, from }: Draft): boolean =>
  from === 'card' && !value.ok && value.reason === 'missing' && labelToken?.phrase.element.closest('label') != null;

const indexOf = (draft: Draft): number => draft.labelToken?.index ?? (draft.value.ok ? draft.value.token.index : 0);

/** Where drafts stand among the texts, in order. */
const placesOf = (drafts: readonly Draft[]): number[] => drafts.map(indexOf).sort((a, b) => a - b);

/** How many of the places are near the draft. */
function countNear(draft: Draft, places: readonly number[]): number {
  const at = indexOf(draft);
  return firstFrom(places, at + NEAR + 1) - firstFrom(places, at - NEAR);
}

/** Index of the first of ordered places at or behind `place`. */
function firstFrom(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A count in small print inside a link, tab or button. */
function isBadge({ value, labelToken }: Draft, regions: Regions): boolean {
  if (!value.ok || !labelToken) return false;
  const pressable = regions.pressableAround(labelToken.phrase.element);
  if (!pressable || !pressable.contains(value.token.phrase.element)) return false;
  if (value.number.shape === 'money' || value.number.shape === 'percent') return false;
  return fontSize(value.token.phrase) <= fontSize(labelToken.phrase);
}

/** `$12.00` beside a button `Add to cart`: what can be done, of which nothing is measured. */
function isButton({ value, labelToken, holder }: Draft): boolean {
  const button = labelToken?.phrase.element.closest('button,[role="button"]');
  return button != null && !value.ok && !button.contains(holder);
}

/** `Orders 12` on one line of a tab: how many things the tab lists. Tabs that show a metric draw its value larger or below. */
function isTabCount({ value, labelToken }: Draft): boolean {
  if (!value.ok || !labelToken || value.number.shape !== 'plain' || !Number.isInteger(value.number.value)) return false;
  const [label, shown] = [labelToken.phrase, value.token.phrase];
  const tab = label.element.closest('[role="tab"]');
  return (
    tab?.contains(shown.element) === true && onOneLine(label.rect, shown.rect) && fontSize(shown) <= fontSize(label)
  );
}

/** Texts between one part of a list by channel and the next. */
const NEXT_PART = 8;

/** `LIVE 88` before `Video 59`: parts of a metric by channel, not how many lives and videos there are. */
function isPart({ labelToken, match }: Draft, list: TokenList): boolean {
  if (!labelToken || !match.weak || !isChannel(nameIn(labelToken))) return false;
  const near = list.tokens.slice(Math.max(0, labelToken.index - NEXT_PART), labelToken.index + NEXT_PART + 1);
  return near.map(nameIn).some((name) => isChannel(name) && name !== nameIn(labelToken));
}

/** The words of `LIVE` and of `LIVE: 88`. */
const nameIn = ({ pair, text }: Token): string => pair?.label ?? text;

/** `847 ● LIVE`: what the number is of, or that it goes on. */
const isTagBehind = ({ labelToken, match, value }: Draft): boolean =>
  labelToken !== null &&
  value.ok &&
  match.weak &&
  isChannel(labelToken.text) &&
  value.token.index < labelToken.index &&
  onOneLine(value.token.phrase.rect, labelToken.phrase.rect);

/** `99+` beside an everyday word: how a menu writes that much is waiting there. */
const isCapped = ({ value, match }: Draft): boolean => !value.ok && match.weak && /^\d{1,4}\+$/.test(value.text);

function isExample({ labelToken }: Draft): boolean {
  const texts = [labelToken?.text ?? '', labelToken?.before?.text ?? ''];
  return texts.some(announcesExample);
}

const HIGHEST_STEP = 30;
/** Texts from one step to the next. */
const STEP_APART = 4;
/** Characters in which the number of a step is found. */
const STEP_TEXT = 8;

/** `2` before a label, between siblings that start with `1` and `3` or drawn as these are: a step or rank. */
function isStepNumber({ value, labelToken, holder }: Draft, list: TokenList): boolean {
  if (!value.ok || !labelToken || value.token.index >= labelToken.index) return false;
  const step = value.number.value;
  if (value.number.shape !== 'plain' || !Number.isInteger(step) || step > HIGHEST_STEP) return false;
  if (isCountedAmong(value.token, step, list)) return true;
  const startsWith = (element: RenderedElement | null, number: number): boolean =>
    element !== null && Number(/^\s*(\d{1,2})(?!\d)/.exec(fold(element.text.slice(0, STEP_TEXT)))?.[1]) === number;
  let at: RenderedElement | null = holder;
  for (let level = 0; at && level < 3; level++, at = at.parent)
    if (startsWith(at.previous, step - 1) || startsWith(at.next, step + 1)) return true;
  return false;
}

/** Whether the numbers nearest to it that are drawn as it is count on from it, beginning with 1. */
function isCountedAmong({ index, phrase }: Token, step: number, { tokens }: TokenList): boolean {
  const isAlike = (token: Token) => token.number !== null && fontSize(token.phrase) === fontSize(phrase);
  const before = tokens.slice(Math.max(0, index - STEP_APART), index).findLast(isAlike);
  const after = tokens.slice(index + 1, index + 1 + STEP_APART).find(isAlike);
  return step === 1 ? after?.text === '2' && before?.text !== '0' : before?.text === String(step - 1);
}
