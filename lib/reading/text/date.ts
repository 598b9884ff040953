/** The period that a text prints, in the forms of every language. */

import { addDays, daysBetween, lengthOf } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import { AROUND, BETWEEN, maybeDates, OPEN_START, plainDates, weekdaysIn } from './date-words.ts';
import { isoDay, monthOf } from './day.ts';
import { foldWords } from './fold.ts';
import { halfIn, quarterIn, weekByDay, weekIn, withoutEras } from './named-spans.ts';
import { findRelative, isPreset, type Relative, resolveRelative } from './relative.ts';
import { withoutTimes } from './times-of-day.ts';

/** The order of day, month and year where all are digits. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateContext {
  /** Language of the page: month names and the order of digits. */
  locale: string | null;
  /** ISO date in the page's time zone. */
  today: string;
  /** The page's own order, where known. */
  order?: DateOrder | null;
  /** The site's rule for `last 7 days`; unknown when absent or null. */
  includesToday?: boolean | null;
}

export interface FoundPeriod {
  period: Period;
  /** `dates`: printed days. `month`: a whole month. `relative`: words resolved against today. */
  how: 'dates' | 'month' | 'relative';
  /** Both ends were printed. */
  range: boolean;
  /** A label such as `统计时间` stood before. */
  labelled: boolean;
}

/** A date with what is not printed left out. */
interface Partial {
  year: number | null;
  month: number | null;
  day: number | null;
}

const number = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

/** Four digits, or two of this century. Years of the Thai calendar are 543 ahead. */
function yearOf(text: string | undefined, locale: string | null): number | null {
  const year = number(text);
  if (year === null) return null;
  if (text?.length === 2) return 2000 + year;
  return year > 2500 && year < 2643 && locale?.startsWith('th') ? year - 543 : year;
}

const BY_ORDER: Record<DateOrder, (a: string, b: string, c: string) => [y: string, m: string, d: string]> = {
  dmy: (d, m, y) => [y, m, d],
  mdy: (m, d, y) => [y, m, d],
  ymd: (y, m, d) => [y, m, d],
};

/** One end of a range, or a single date. Null when the text is no date at all. */
function readDate(text: string, order: DateOrder, locale: string | null): Partial | null {
  const of = (year: string | undefined, month: string | undefined, day: string | undefined): Partial => ({
    year: yearOf(year, locale),
    month: number(month),
    day: number(day),
  });
  let found = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/.exec(text);
  if (found) return of(found[1], found[3], found[4]);
  found = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (found) return of(found[1], found[2], found[3]);
  found = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (found) {
    const [first = '', second = '', third = ''] = [found[1], found[3], found[4]];
    if (third.length === 4 && order === 'ymd') return null;
    return of(...BY_ORDER[order](first, second, third));
  }
  // A month and a day in digits: with points only as German writes it, else `1.5-3.5` would be one
  found = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text) ?? /^(\d{1,2})(\.) ?(\d{1,2})\.$/.exec(text);
  if (found) return order === 'dmy' ? of(undefined, found[3], found[1]) : of(undefined, found[1], found[3]);
  found = /^(?:(\d{4}|\d{2})[年년],? ?)?(?:(\d{1,2})[月월] ?)?(?:(\d{1,2})[日号號일])?$/.exec(text);
  if (found && text !== '') return of(found[1], found[2], found[3]);
  found = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (found) return of(found[1], found[2], undefined);
  const named = text.replace(/[ ,.]+/g, ' ').trim();
  found = /^(\d{1,2}) #(\d+)#(?: (\d{4}|\d{2}))?$/.exec(named);
  if (found) return of(found[3], found[2], found[1]);
  found = /^#(\d+)#(?: (\d{4}))?$/.exec(named);
  if (found) return of(found[2], found[1], undefined);
  found = /^#(\d+)# (\d{1,2})(?: (\d{4}))?$/.exec(named);
  if (found) return of(found[3], found[1], found[2]);
  found = /^(\d{4}) (?:#(\d+)#)(?: (\d{1,2}))?$/.exec(named);
  if (found) return of(found[1], found[2], found[3]);
  found = /^(\d{4}) (\d{1,2}) #(\d+)#$/.exec(named);
  if (found) return of(found[1], found[3], found[2]);
  // Vietnamese: `02 tháng 5, 2026`
  found = /^(?:(\d{1,2}) )?(?:tháng|thg) (\d{1,2})(?: (\d{4}))?$/.exec(named);
  if (found) return of(found[3], found[2], found[1]);
  // The other end prints the month: `2 – 8 May 2026`, `May 2 – 8, 2026`
  found = /^(\d{1,2})(?: (\d{4}))?$/.exec(named);
  return found ? of(found[2], undefined, found[1]) : null;
}

/** Where a range can be cut in two. */
function cuts(text: string): [string, string][] {
  const found: [string, string][] = [];
  for (const word of BETWEEN) {
    const letters =
      /\p{L}/u.test(word) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word);
    const mark = letters ? ` ${word} ` : word;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      found.push([text.slice(0, at).trim(), text.slice(at + mark.length).trim()]);
  }
  return found;
}

/** Gives one end what only the other prints. Null when the two print unlike things. */
function complete(from: Partial, to: Partial): [Partial, Partial] | null {
  if ((from.day === null) !== (to.day === null)) return null;
  const month = { from: from.month ?? to.month, to: to.month ?? from.month };
  if (month.from === null || month.to === null) return null;
  // `Dec 30 – Jan 5, 2026` starts in the year before
  const wraps = month.from > month.to ? 1 : 0;
  const year = {
    from: from.year ?? (to.year === null ? null : to.year - wraps),
    to: to.year ?? (from.year === null ? null : from.year + wraps),
  };
  return [
    { year: year.from, month: month.from, day: from.day },
    { year: year.to, month: month.to, day: to.day },
  ];
}

/** Farthest back that a date without a year is looked for in the year before. */
const SEASON = 92;

/** Dates without a year are the last ones that lie in the past; one that is yet to come in this year is only taken for the last when that was recent. */
function withYears(from: Partial, to: Partial, today: string): Period | null {
  const month = from.day === null;
  const latest = Number(today.slice(0, 4)) + 1;
  const make = (year: number | null): Period | null => {
    const endYear = to.year ?? year;
    const startYear = from.year ?? (endYear !== null && (from.month ?? 0) > (to.month ?? 0) ? endYear - 1 : endYear);
    if (startYear === null || endYear === null || from.month === null || to.month === null) return null;
    // Back offices show no figures of later years
    if (startYear > latest || endYear > latest) return null;
    const start = isoDay(startYear, from.month, from.day ?? 1);
    const end = isoDay(endYear, to.month, to.day ?? 1);
    if (start === null || end === null || start > end) return null;
    return { start, end: month ? monthOf(end).end : end };
  };
  if (to.year !== null) return make(null);
  const year = Number(today.slice(0, 4));
  const present = make(year);
  if (present && present.start <= today && (month || present.end <= addDays(today, 1))) return present;
  const last = make(year - 1);
  return last && daysBetween(last.end, today) <= SEASON ? last : null;
}

/** `11.14` behind `2026.11.08`: the month and the day of the other end, as the first one writes them. */
function restOf(first: string, second: string): Partial | null {
  const [, sign = ''] = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/.exec(first) ?? [];
  const [month, day, ...more] = sign ? second.split(sign) : [];
  const isBoth = more.length === 0 && [month, day].every((part) => part !== undefined && /^\d{1,2}$/.test(part));
  return isBoth ? { year: null, month: number(month), day: number(day) } : null;
}

/** Three numbers with one sign between them are one date, not a day and a range. */
const ONE_DATE = /^\d{1,4} ?([-/.]) ?\d{1,2} ?\1 ?\d{1,4}\.?$/;

function inOrder(text: string, order: DateOrder, ctx: DateContext, weekdays: ReadonlySet<number>): FoundPeriod[] {
  const found = new Map<string, FoundPeriod>();
  const add = (from: Partial, to: Partial, range: boolean) => {
    const period = withYears(from, to, ctx.today);
    const how = from.day === null ? 'month' : 'dates';
    if (period) found.set(`${period.start}${period.end}`, { period, how, range, labelled: false });
  };
  for (const [left, right] of ONE_DATE.test(text) ? [] : cuts(text)) {
    const from = readDate(left, order, ctx.locale);
    const to = from && (readDate(right, order, ctx.locale) ?? restOf(left, right));
    const both = from && to && complete(from, to);
    if (both) add(...both, true);
  }
  if (found.size > 0) return [...found.values()];
  const single = readDate(text, order, ctx.locale);
  // A day and a month in bare digits are as well a fraction, a score or a page, unless they are of the weekday beside them
  const bare = single?.year === null && !/[#月월]|tháng|thg/.test(text);
  if (single && single.month !== null) add(single, single, false);
  const days = [...found.values()];
  return bare ? days.filter(({ period }) => weekdays.has(new Date(period.start).getUTCDay())) : days;
}

/** Languages whose regions differ. */
const REGIONAL = new Set(['en', 'sw']);

const YEAR = 366 * 86_400_000;

function orderIn(parts: Intl.DateTimeFormatPart[]): string {
  return parts.flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type[0]] : [])).join('');
}

/** The orders in which the language's own data print a date, alone and in a range. */
function ordersOf(locale: string): Set<string> {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const formats = [numeric, { dateStyle: 'short' } as const].map(
    (options) => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' }),
  );
  const start = (format: Intl.DateTimeFormat) =>
    format.formatRangeToParts(0, YEAR).filter(({ source }) => source === 'startRange');
  return new Set(formats.flatMap((format) => [orderIn(format.formatToParts(0)), orderIn(start(format))]));
}

/** The order of digits that the language uses; null where its regions or its own forms differ. */
function usualOrder(locale: string | null): DateOrder | null {
  if (locale === null || REGIONAL.has(locale)) return null;
  try {
    const [order, ...others] = ordersOf(locale);
    if (others.length > 0) return null;
    return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : null;
  } catch {
    return null;
  }
}

/** The longer first: `tot` stands in `tot en met`. */
const LINKS = BETWEEN.filter((word) => /\p{L}/u.test(word)).sort((a, b) => b.length - a.length);

/** True when words are left that no date needs: the text says something else. */
function hasWords(plain: string): boolean {
  let rest = plain.replace(/[年月日号號년월일]|tháng|thg/gu, ' ');
  for (const link of LINKS) rest = rest.replaceAll(link.length > 1 || link > 'z' ? link : ` ${link} `, ' ');
  return /\p{L}/u.test(rest);
}

/**
 * The days that a whole text prints: a range, a single day, a month, or relative words. The text may hold a label (`Date range:`),
 * weekdays and a time zone, no other words. Null when it is no date, or when it fits two periods: `02/05/2026 - 08/05/2026` without
 * an order, a language with one order, or a part above 12; a missing year that today does not settle; a relative period
 * whose rule is not known.
 */
export function findPeriod(text: string, ctx: DateContext): FoundPeriod | null {
  if (text.length > 120) return null;
  const relative = relativePeriod(text, ctx);
  if (relative) return relative;
  if (!/\p{Nd}/u.test(text)) return null;
  const words = withoutEras(foldWords(text).replace(OPENER, '').replace(IN_BRACKETS, '$1'));
  return maybeDates(words, ctx.locale) ? (printedPeriod(words, ctx) ?? explained(words, ctx)) : null;
}

/** The sign that a picker can be opened, drawn behind or before what is chosen. */
const OPENER = /^(?:📅|🗓) ?| ?[▾▿⌄⏷∨▼✕×]$/u;

/** Dates all in brackets, beside the words that they explain. */
const IN_BRACKETS = /^\(([^()]*)\)$/;

/** `Last 7 days (Nov 8 – 14, 2026)`, `Month to date - 11/01/2026 to 11/15/2026`: the words are explained by their dates. */
function explained(words: string, ctx: DateContext): FoundPeriod | null {
  for (const { index } of words.matchAll(/[ :(,]+/g)) {
    const head = words.slice(0, index);
    const relative = findRelative(head);
    if (!relative && !isPreset(head)) continue;
    const said = words.slice(index).replace(/^[ :(,·|–-]+|\)$/g, '');
    // the moment up to which today's figures go
    const rest = relative?.kind === 'today' ? said.replace(MOMENT, '') : said;
    const found = printedPeriod(rest, ctx) ?? (relative?.kind === 'days' ? withPoints(rest, relative.days, ctx) : null);
    if (found) return { ...found, labelled: true };
  }
  return null;
}

const MOMENT =
  /(?<=\d|\p{L}{2})[,，·]? (?:\p{L}[\p{L}.' ]{0,14} )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?\p{L}{1,3}\.?)?(?: \(?(?:utc|gmt)[^)]*\)?)?$/u;

/** `近7日 (11.08-11.14)`: days and months parted by points, which are dates where they are as many days as the words say. */
function withPoints(text: string, days: number, ctx: DateContext): FoundPeriod | null {
  const [, ...ends] = /^(\d{1,2})\.(\d{1,2}) ?[-–—~〜至] ?(\d{1,2})\.(\d{1,2})$/.exec(text) ?? [];
  const found = ends.length === 4 ? printedPeriod(`${ends[0]}/${ends[1]} ~ ${ends[2]}/${ends[3]}`, ctx) : null;
  return found && lengthOf(found.period) === days ? found : null;
}

function printedPeriod(words: string, ctx: DateContext): FoundPeriod | null {
  const dated = withoutTimes(words);
  if (dated === null) return null;
  let bare = dated;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(AROUND, '').trim();
  }
  const head = dated.slice(0, Math.max(0, dated.indexOf(bare)));
  const labelled = /\p{L}/u.test(head);
  const byDay = weekByDay(bare);
  if (byDay) return weekFound(byDay, labelled, ctx);
  const quarter = quarterIn(bare) ?? halfIn(bare);
  if (quarter) return { period: quarter, how: 'month', range: false, labelled };
  const week = weekIn(bare);
  if (week) return { period: week, how: 'dates', range: true, labelled };
  const plain = plainDates(bare, ctx.locale);
  if (hasWords(plain)) return null;
  const weekdays = weekdaysIn(bare, ctx.locale);
  const found = decide(withSlashes(plain, head, weekdays.size > 0), ctx, weekdays);
  // days from one on have no end
  if (!found || (!found.range && OPEN_START.test(head))) return null;
  return { ...found, labelled };
}

/** `Week of Nov 9, 2026`, where that is a day on which weeks begin; `Week ending Nov 14, 2026`. */
function weekFound(
  { day, step }: { day: string; step: 6 | -6 },
  labelled: boolean,
  ctx: DateContext,
): FoundPeriod | null {
  const found = printedPeriod(day, ctx);
  if (!found || found.range || found.how !== 'dates') return null;
  const { start } = found.period;
  if (step > 0 && new Date(start).getUTCDay() > 1) return null;
  const other = addDays(start, step);
  const period = step > 0 ? { start, end: other } : { start: other, end: start };
  return { period, how: 'dates', range: true, labelled };
}

/** `09.11` and `09.11.` beside a weekday are a day in any language. */
const POINTS_OF_DAY = /^(\d{1,2})\.(\d{1,2})\.?$/;
const POINTS_OF_DAYS = /^\d{1,2}\.\d{1,2}\.? ?[-–—~〜至到] ?\d{1,2}\.\d{1,2}\.?$/;
/** Behind a caption such as `数据周期：`, where dates start with the month: `11.08～11.14`. */
const PADDED = /^[01]\d\.[0-3]\d ?[-–—~〜至到] ?[01]\d\.[0-3]\d$/;

/** Points as slashes where they cannot divide a fraction. */
function withSlashes(plain: string, head: string, besideWeekday: boolean): string {
  if (/^\p{Script=Han}/u.test(head) && PADDED.test(plain)) return plain.replaceAll('.', '/');
  if (besideWeekday && POINTS_OF_DAYS.test(plain)) return plain.replace(/(\d)\.(\d{1,2})\.?/g, '$1/$2');
  return besideWeekday ? plain.replace(POINTS_OF_DAY, '$1/$2') : plain;
}

function decide(plain: string, ctx: DateContext, weekdays: ReadonlySet<number>): FoundPeriod | null {
  const results = new Map<DateOrder, FoundPeriod[]>();
  for (const order of ctx.order ? [ctx.order] : (['dmy', 'mdy', 'ymd'] as const))
    results.set(order, inOrder(plain, order, ctx, weekdays));
  const all = new Map([...results.values()].flat().map((each) => [`${each.period.start}${each.period.end}`, each]));
  const [only] = all.values();
  if (all.size === 1 && only) return only;
  const usual = usualOrder(ctx.locale);
  const [chosen, ...more] = (usual && results.get(usual)) ?? [];
  // A period that is yet to come is no period of figures: then the digits stand in another order
  return chosen && more.length === 0 && chosen.period.end <= addDays(ctx.today, 1) ? chosen : null;
}

function relativePeriod(text: string, ctx: DateContext): FoundPeriod | null {
  const relative: Relative | null = findRelative(text);
  const period = relative && resolveRelative(relative, ctx.today, ctx.includesToday ?? null);
  return period ? { period, how: 'relative', range: false, labelled: false } : null;
}
