/** A range of days among the words that announce it and the remarks behind it. */
import { lengthOf } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import { isComparisonWord } from '../text/change.ts';
import { type DateContext, findPeriod } from '../text/date.ts';
import { datedLabel } from '../text/days-in-label.ts';
import { findRelative } from '../text/relative.ts';
import { anyOf } from '../words/index.ts';

/** Where a date may begin or a word end. */
export const SEAMS = /[\s:：(（|·•]+|(?<=\p{L})(?=\d)/gu;
const EDGES = /^[\s:：(（|·•]+|[\s|·•]+$/g;
const CLOSING = /[)）][\s|·•]*$/;
const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

/** The text without the signs around it; a bracket that is opened within stays closed: `2026/11/08 - 2026/11/14 (GMT+08)`. */
export function bareOf(text: string): string {
  let bare = text.replace(EDGES, '');
  while (CLOSING.test(bare) && count(bare, /[)）]/g) > count(bare, /[(（]/g))
    bare = bare.replace(CLOSING, '').replace(EDGES, '');
  return bare;
}

/** Dates of something else than figures. */
export const OTHER = new RegExp(anyOf('otherDates'), 'i');

/** Captions that announce the days of the figures. */
const DATED = new RegExp(anyOf('dated'), 'i');

/** `FY26 W46`, `KW 46`, `第46周`: the number of a week, whose days follow. */
const WEEK =
  /^(?:fy ?\d{2,4} ?)?(?:q[1-4] ?)?(?:week|wk\.?|w|kw|semaine|sem\.?|semana|settimana|sett\.?|minggu(?: ke)?|tuần|สัปดาห์ที่|第|vecka|uge|uke|viikko|tydzień|týden|săptămâna|εβδομάδα|неделя|тиждень|hafta) ?-?\d{1,2} ?(?:周|週|주차?)?[:：,]?$/i;

/** A range at the end of a heading: `Performance · Nov 8 – 14, 2026`, `Showing data from 2026-11-08 to 2026-11-14`. */
export function rangeAtEnd(text: string, ctx: DateContext): Period | null {
  const bare = bareOf(text);
  for (const { index } of bare.matchAll(SEAMS)) {
    const head = bare.slice(0, index).trim();
    if (index === 0) continue;
    const found =
      canHead(head, bare.slice(index)) || maySpan(head) || CAPTION.test(head) || startsWithDays(head)
        ? findPeriod(bareOf(bare.slice(index)), ctx)
        : null;
    if (found && found.how === 'dates' && isSpanOf(head, found.period)) return found.period;
    if (!found?.range) continue;
    if (canHead(head, bare.slice(index)) || namesSame(head, found.period, ctx) || countsThem(head, found.period))
      return found.period;
  }
  return null;
}

/** `Periode Data: 7 hari sebelumnya (08-11-2026 s/d 14-11-2026)`: behind the caption, words with as many days as follow. */
function countsThem(head: string, period: Period): boolean {
  const caption = CAPTION.exec(head)?.[0] ?? '';
  return DATED.test(caption) && !OTHER.test(head) && head.match(/\d+/g)?.join() === String(lengthOf(period));
}

/** `Yesterday`, `昨日经营数据`. */
const startsWithDays = (head: string): boolean => findRelative(head) !== null || datedLabel(head) !== null;

/** `Past 7 days 08-11-2026 - 14-11-2026`, `Data period: Yesterday 14-11-2026`. */
function isSpanOf(head: string, period: Period): boolean {
  const words = head.replace(CAPTION, '').trim();
  const caption = CAPTION.exec(head)?.[0] ?? '';
  if ((caption !== '' && !DATED.test(caption)) || OTHER.test(head)) return false;
  const said = findRelative(words) ?? findRelative(datedLabel(words)?.days ?? '');
  return said !== null && said.kind !== 'last_month' && lengthOf(period) === (said.kind === 'days' ? said.days : 1);
}

const maySpan = (head: string) => /20\d{2}/.test(head) && !OTHER.test(head);

/** `Q3 2026 (Jul 1 – Sep 30, 2026)`: the words before the days name the same days. */
function namesSame(head: string, period: Period, ctx: DateContext): boolean {
  const named = [head, ...[...head.matchAll(SEAMS)].map(({ index }) => head.slice(index))];
  return named.some((words) => {
    const found = findPeriod(bareOf(words), ctx)?.period;
    return found !== undefined && found.start === period.start && found.end === period.end;
  });
}

/**
 * A range with a remark behind that names no other days: `Periodo dal 01/11/2026 al 14/11/2026, fuso orario Europe/Rome`,
 * `09.11.2026 – 15.11.2026 (week 46)`, `Period: 9 – 15 Nov 2026, today is incomplete`.
 */
export function rangeBeforeRemark(text: string, ctx: DateContext): Period | null {
  for (const { index } of text.matchAll(REMARK)) {
    const head = bareOf(text.slice(0, index));
    if (!canFollow(text.slice(index), head)) continue;
    const own = findPeriod(head, ctx);
    const period = own?.range ? own.period : rangeAtEnd(head, ctx);
    const days = daysSaid(text.slice(index));
    if (period && (days === null || days === lengthOf(period))) return period;
  }
  return null;
}

/** Behind a day, where a remark may start. */
const REMARK = /(?<=[\d年月日일г]\.?)[,，]?\s*[(（]|(?<=[\d年月日일)]\.?|\p{L}{3})[,，]?\s+(?=\p{L})/gu;
const ZONE = /(?:UTC|GMT) ?(?:[+-] ?\d{1,2}(?::?\d{2})?)?|[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/g;

/** A zone or the number of a week stands behind any range, other words only behind one with a caption; none that name another time or another thing. */
function canFollow(tail: string, head: string): boolean {
  const said = bareOf(tail.replace(/^[\s,，(（]+/, '')).trim();
  const left = bareOf(said.replace(ZONE, ''));
  if (left === '' || WEEK.test(left) || daysSaid(tail) !== null) return said !== '';
  // `compared with the week before`: the days before are the own ones, those compared with may follow in a text of their own
  if (isComparisonWord(left)?.relation) return true;
  if (/[\p{Nd}%]/u.test(left) || OTHER.test(left) || left.length > LONGEST_REMARK) return false;
  // `Sorted by: cost` is a statement of its own
  if (STATEMENT.test(left) && !namesTime(left)) return true;
  if (/[:：]/.test(left)) return false;
  if (/\b(?:UTC|GMT)\b|\w\/\w/.test(said)) return true;
  if (namesTime(left)) return false;
  return (DATED.test(head) && (CAPTION.test(head) || !/[:：]/.test(head))) || isInBrackets(tail);
}

const STATEMENT = /^\p{L}[^:：]{0,20}[:：]\s*\p{L}/u;
const isInBrackets = (tail: string): boolean => /^\s*[(（][^()（）]*[)）]\s*$/u.test(tail);

/** `（近7天）`: how many days a remark says that there are; null where it says none. */
function daysSaid(tail: string): number | null {
  const relative = findRelative(bareOf(tail.replace(/^[\s,，(（]+/, '')));
  return relative?.kind === 'days' ? relative.days : null;
}

const LONGEST_REMARK = 50;
const CAPTION = /^\p{L}[^:：\d]{0,30}[:：]/u;

/** Words for another time that no word of comparison leads to: the days would be those of that time. */
const namesTime = (text: string): boolean =>
  [0, ...[...text.matchAll(SEAMS)].map(({ index }) => index)].some((index) => {
    const word = isComparisonWord(bareOf(text.slice(index)));
    return word !== null && !word.relation;
  });

/** Whether the words before a range may speak of the figures' days: `Report period:` does, `Coupon window:` does not. */
function canHead(head: string, rest: string): boolean {
  if (OTHER.test(head) || (/\d/.test(head) && !WEEK.test(head))) return false;
  return !/[:：]/.test(head + rest.slice(0, 2)) || WEEK.test(head) || DATED.test(head);
}
