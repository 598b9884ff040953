/** Which days the page's figures are of, and which they are compared with. */

import { addDays, lengthOf } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import type { SiteRules } from '../../sites/types.ts';
import type { RenderedElement } from '../capture/element.ts';
import type { ShownInput } from '../capture/restore.ts';
import type { DateContext } from '../text/date.ts';
import { daysIn } from '../text/duration.ts';
import { findRelative, type Relative, resolveRelative } from '../text/relative.ts';
import type { Phrase } from '../types.ts';
import { chosenOf, groupsOf } from './active.ts';
import { pickedPeriods } from './period-input.ts';
import { HEADING, isMonth, type PrintedPeriod, printedPeriods, updatedOn } from './period-text.ts';
import { likelyPeriodInUrl, periodInUrl } from './period-url.ts';
import { isAside, isInTable, isTrigger } from './place.ts';

export interface Periods {
  period: Period | null;
  comparison: Period | null;
}

export interface PeriodEvidence {
  url: string;
  rules: SiteRules;
  phrases: readonly Phrase[];
  inputs: readonly ShownInput[];
  dates: DateContext;
  /** False when the page's time zone is not known: then `yesterday` has no date. */
  zoneKnown: boolean;
}

const same = (a: Period, b: Period) => a.start === b.start && a.end === b.end;

function distinct(periods: readonly Period[]): Period[] {
  return periods.filter((period, at) => periods.findIndex((other) => same(other, period)) === at);
}

/**
 * One of several alternatives. `bare`: a number of days alone, which are those before today among `Today` or `Last 90 days`, else a
 * window, a delivery time or whatever.
 */
type Option = { element: RenderedElement; value: Relative; bare: boolean };

function optionOf({ text, element }: Phrase): Option | null {
  const value = findRelative(text);
  if (value) return { element, value, bare: false };
  const days = text.length <= LONGEST_BARE ? daysIn(text) : null;
  return days ? { element, value: { kind: 'days', days }, bare: true } : null;
}

const LONGEST_BARE = 12;

/** The same words several times over say of values what they are, and are no alternatives: `Yesterday 41,330` in each card. */
const areOneWord = (group: readonly Option[]): boolean =>
  group.length > 2 && new Set(group.map(({ value }) => JSON.stringify(value))).size === 1;

function chosenAmong(group: readonly Option[]): Relative | null {
  if (areOneWord(group)) return null;
  const named = group.filter(({ bare }) => !bare);
  const [only] = named;
  const chosen = group.length > 1 && only ? chosenOf(group) : null;
  if (chosen || named.length > 1) return chosen ?? chosenOf(named);
  return only && isTrigger(only.element) ? only.value : null;
}

/** The relative period that a tab, radio button, shortcut or picker shows as chosen: the only one, or null. */
function chosenRelative(phrases: readonly Phrase[], picked: readonly Relative[]): Relative | null {
  const options = phrases.flatMap((phrase) => {
    const option = isInTable(phrase) ? null : optionOf(phrase);
    return option && !isAside(phrase.element) ? [option] : [];
  });
  const chosen = [...picked];
  for (const group of groupsOf(options)) {
    const active = chosenAmong(group);
    if (active) chosen.push(active);
  }
  const kinds = new Map(chosen.map((relative) => [JSON.stringify(relative), relative]));
  const [only] = kinds.values();
  return kinds.size === 1 && only ? only : null;
}

/** Whether printed days can be what the relative words mean. A page may be old, so its distance from today says nothing. */
function fits(relative: Relative, period: Period): boolean {
  switch (relative.kind) {
    case 'days':
      return lengthOf(period) === relative.days;
    case 'today':
    case 'yesterday':
      return period.start === period.end;
    case 'last_month':
      return lengthOf(period) >= 28 && lengthOf(period) <= 31;
  }
}

/** The days that the page compares with: those that are picked, else what is printed as such, a lone date only where nothing else is. */
function comparedWith(picked: readonly Period[], printed: readonly PrintedPeriod[]): Period | null {
  const said = printed.filter((each) => each.compared);
  const sure = said.filter((each) => each.sure);
  const days = distinct(picked.length > 0 ? picked : (sure.length > 0 ? sure : said).map(({ period }) => period));
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Two equally long ranges, one right before the other: the later one is the page's, the earlier what it compares with. */
function neighbours(periods: readonly Period[]): { period: Period; comparison: Period } | null {
  const [first, second] = [...periods].sort((a, b) => (a.start < b.start ? -1 : 1));
  if (periods.length !== 2 || !first || !second) return null;
  const adjacent = addDays(first.end, 1) === second.start && lengthOf(first) === lengthOf(second);
  return adjacent ? { period: second, comparison: first } : null;
}

/**
 * Finds the page's period: parameters of its URL that are true, else the date picker, else the one range printed outside
 * tables and calendars, else the chosen tab (`近7天`) where the site's rule and time zone give it dates, else usual parameters of an unknown back office's URL. Sources that
 * disagree without one of more weight leave it null. The comparison period is found where the page prints or picks it.
 */
export function readPeriods({ url, rules, phrases, inputs, dates, zoneKnown }: PeriodEvidence): Periods {
  const picked = pickedPeriods(inputs, dates);
  const printed = printedPeriods(phrases, dates);
  const told = comparedWith(picked.compared, printed);
  const of = (period: Period | null, comparison = told): Periods => ({
    period,
    comparison: period && comparison && comparison.end < period.end ? comparison : null,
  });

  // only of a back office that nobody described: the rules of the others say which addresses are true
  const hint = () => (rules.hosts.length === 0 ? likelyPeriodInUrl(url, dates.today) : null);
  const addressed = periodInUrl(url, rules.periodParameters);
  if (addressed) return of(addressed);

  const own = distinct(picked.own);
  if (own.length === 1 && own[0]) return of(own[0]);
  const pair = own.length === 2 ? neighbours(own) : null;
  if (pair) return of(pair.period, pair.comparison);

  const relative = chosenRelative(phrases, picked.relative);
  const texts = distinct(printed.filter((each) => each.sure && !each.compared).map(({ period }) => period));
  const candidates = own.length > 0 ? own : texts;
  if (relative) {
    // a lone date beside the choice of a day is that day
    const open = printed.filter((each) => !each.compared).map(({ period }) => period);
    const fitting = (candidates.length > 0 ? candidates : distinct(open)).filter((period) => fits(relative, period));
    if (fitting.length === 1 && fitting[0]) return of(fitting[0]);
    if (candidates.length > 0) return of(null);
    const hinted = hint();
    return of(hinted && fits(relative, hinted) ? hinted : resolved(relative, phrases, dates, zoneKnown));
  }
  if (candidates.length === 0) return of(monthUnderTitle(printed, phrases) ?? hint());
  if (candidates.length === 1 && candidates[0]) return of(candidates[0]);
  const both = neighbours(candidates);
  return both ? of(both.period, both.comparison) : of(null);
}

/** A month that is the only date of the page and stands right under its title, and nothing else in that text. */
function monthUnderTitle(printed: readonly PrintedPeriod[], phrases: readonly Phrase[]): Period | null {
  const [only, ...others] = printed;
  if (!only || others.length > 0 || only.compared || !isMonth(only.period)) return null;
  const before = phrases[phrases.indexOf(only.phrase) - 1];
  return before?.element.closest(HEADING) && !only.phrase.element.closest(HEADING) ? only.period : null;
}

function resolved(
  relative: Relative,
  phrases: readonly Phrase[],
  dates: DateContext,
  zoneKnown: boolean,
): Period | null {
  // The page's own clock tells today's figures best
  const updated = relative.kind === 'today' ? updatedOn(phrases, dates) : null;
  if (updated) return { start: updated, end: updated };
  return zoneKnown ? resolveRelative(relative, dates.today, dates.includesToday ?? null) : null;
}
