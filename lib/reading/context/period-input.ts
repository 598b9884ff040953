/** Periods in the inputs of date pickers. */

import type { Period } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { ShownInput } from '../capture/restore.ts';
import { isComparisonWord } from '../text/change.ts';
import { type DateContext, type FoundPeriod, findPeriod } from '../text/date.ts';
import { findRelative, type Relative } from '../text/relative.ts';
import { anyOf } from '../words/index.ts';
import { rangeAtEnd } from './range-text.ts';

export interface PickedPeriods {
  own: Period[];
  compared: Period[];
  /** Words in a select or picker, such as `Last 7 days`. */
  relative: Relative[];
}

/** What an input says it is for. */
function purpose(element: RenderedElement): string {
  const said = ['aria-label', 'placeholder', 'name', 'title', 'data-testid', 'id'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return said.join(' ');
}

/** Settings of something else than the figures. */
const OTHER = new RegExp(anyOf('otherPickers'), 'i');
const COMPARED = new RegExp(anyOf('comparedStems'), 'i');

const LONGEST_CAPTION = 30;
/** Levels around an input in which its caption stands. */
const LEVELS = 4;

/** What stands right before a picker: `Compare to [ … ]`, `Birthday [ … ]`; null without a text as short as a caption. */
function captionOf(element: RenderedElement): RenderedElement | null {
  let around: RenderedElement | null = element;
  for (let level = 0; around && level < LEVELS; level++, around = around.parent) {
    let before = around.previous;
    while (before && before.text === '') before = before.previous;
    if (before) return before.text.length < LONGEST_CAPTION ? before : null;
  }
  return null;
}

function isCompared(element: RenderedElement): boolean {
  if (COMPARED.test(purpose(element))) return true;
  let around: RenderedElement | null = element;
  for (let level = 0; around && level < LEVELS; level++, around = around.parent) {
    const names = [around.getAttribute('class'), around.getAttribute('aria-label')];
    if (names.some((name) => name !== null && COMPARED.test(name))) return true;
    if (around.previous && around.previous.text !== '') break;
  }
  const caption = captionOf(element)?.text ?? '';
  // the last of the shortcuts beside the picker, `Last 7 days`, may stand beside a value elsewhere
  return COMPARED.test(caption) || (findRelative(caption) === null && isComparisonWord(caption) !== null);
}

/** Headings and tabs name the page: `Shipping` before a picker of the days of its figures. */
const NAMES_PAGE = 'h1,h2,h3,h4,h5,h6,[role="heading"],a,button,[role="tab"],[role="button"]';
const namesPage = (element: RenderedElement): boolean =>
  element.matches(NAMES_PAGE) || element.inside().some((inner) => inner.matches(NAMES_PAGE));

/** Whether the input or its caption says that its dates are of something else, such as a delivery. */
function isOfOther(element: RenderedElement): boolean {
  if (OTHER.test(purpose(element))) return true;
  const caption = captionOf(element);
  return caption !== null && !namesPage(caption) && OTHER.test(caption.text);
}

/** Two inputs are the ends of one picker when a small container holds both and no other. */
function arePair(first: RenderedElement, second: RenderedElement): boolean {
  let around = first.parent;
  for (let level = 0; around && level < 5; level++, around = around.parent) {
    if (around.contains(second)) return around.inside().filter(({ localName }) => localName === 'input').length <= 3;
  }
  return false;
}

/** One end of a period that only the other end settles: digits with the day or the month first, or a day with a time of day. */
const OPEN = /^\s*\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\s*$|^\s*\d[\d\-/. ]{5,9}[ T,]+\d{1,2}:\d{2}/;

/** `This period: 1 Nov 2026 – 14 Nov 2026`, as the entries of a select read. */
function captioned(value: string, ctx: DateContext): FoundPeriod | null {
  const period = /[:：]/.test(value) ? rangeAtEnd(value, ctx) : null;
  return period && { period, how: 'dates', range: true, labelled: true };
}

/** Reads the date pickers among the page's inputs (see `RenderedPage`). Schedules, birthdays and the like are left out. */
export function pickedPeriods(inputs: readonly ShownInput[], ctx: DateContext): PickedPeriods {
  const picked: PickedPeriods = { own: [], compared: [], relative: [] };
  const add = (period: Period, element: RenderedElement) => {
    const list = isCompared(element) ? picked.compared : picked.own;
    if (!list.some(({ start, end }) => start === period.start && end === period.end)) list.push(period);
  };
  const dated = inputs.flatMap(({ element, value }) => {
    if (element.localName === 'textarea' || isOfOther(element)) return [];
    const relative = findRelative(value);
    if (relative && !isCompared(element)) picked.relative.push(relative);
    const found = relative || !/\p{Nd}/u.test(value) ? null : (findPeriod(value, ctx) ?? captioned(value, ctx));
    // Open by itself (`08/11/2026`, `2026-11-08 00:00:00`), perhaps settled by the other end
    const open = !relative && OPEN.test(value);
    return (found && found.how !== 'relative') || open ? [{ element, value, found }] : [];
  });
  for (let at = 0; at < dated.length; at++) {
    const first = dated[at];
    const second = dated[at + 1];
    if (!first) continue;
    if (first.found && (first.found.range || first.found.how === 'month')) {
      add(first.found.period, first.element);
      continue;
    }
    if (second && !second.found?.range && arePair(first.element, second.element)) {
      // Both ends as one text, so that one settles the order of the other's digits
      const both = findPeriod(`${first.value} ~ ${second.value}`, ctx);
      if (both) add(both.period, first.element);
      at++;
      continue;
    }
    if (first.found) add(first.found.period, first.element);
  }
  return picked;
}
