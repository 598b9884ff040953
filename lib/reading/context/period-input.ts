/** Periods in the inputs of date pickers. */

import type { Period } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { ShownInput } from '../capture/restore.ts';
import { isComparisonWord } from '../text/change.ts';
import { type DateContext, findPeriod } from '../text/date.ts';
import { findRelative, type Relative } from '../text/relative.ts';
import { anyOf } from '../words/index.ts';

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
const OTHER = /birth|schedule|deliver|expire|expiry|publish|ship|valid|生日|排期|投放时间|发布|有效期|到期/i;
const COMPARED = new RegExp(anyOf('comparedStems'), 'i');

function isCompared(element: RenderedElement): boolean {
  if (COMPARED.test(purpose(element))) return true;
  // A caption right before the picker: `Compare to [ … ]`
  let around: RenderedElement | null = element;
  for (let level = 0; around && level < 4; level++, around = around.parent) {
    if (COMPARED.test(around.getAttribute('class') ?? '') || COMPARED.test(around.getAttribute('aria-label') ?? ''))
      return true;
    const caption = around.previous;
    if (!caption) continue;
    const { text } = caption;
    if (text.length === 0) continue;
    return text.length < 30 && (isComparisonWord(text) !== null || COMPARED.test(text));
  }
  return false;
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

/** Reads the date pickers among the page's inputs (see `RenderedPage`). Schedules, birthdays and the like are left out. */
export function pickedPeriods(inputs: readonly ShownInput[], ctx: DateContext): PickedPeriods {
  const picked: PickedPeriods = { own: [], compared: [], relative: [] };
  const add = (period: Period, element: RenderedElement) => {
    const list = isCompared(element) ? picked.compared : picked.own;
    if (!list.some(({ start, end }) => start === period.start && end === period.end)) list.push(period);
  };
  const dated = inputs.flatMap(({ element, value }) => {
    if (element.localName === 'textarea' || OTHER.test(purpose(element))) return [];
    const relative = findRelative(value);
    if (relative && !isCompared(element)) picked.relative.push(relative);
    const found = relative || !/\p{Nd}/u.test(value) ? null : findPeriod(value, ctx);
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
