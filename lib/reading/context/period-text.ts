/** Periods that the page prints as text, own and compared. */
import { addDays } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import type { RenderedElement } from '../capture/element.ts';
import { isComparisonWord } from '../text/change.ts';
import { type DateContext, findPeriod } from '../text/date.ts';
import { maybeDates } from '../text/date-words.ts';
import { foldWords } from '../text/fold.ts';
import { findRelative } from '../text/relative.ts';
import type { Phrase } from '../types.ts';
import { anyOf } from '../words/index.ts';
import { isAside, isListed, opensPicker } from './place.ts';
import { bareOf, OTHER, rangeAtEnd, rangeBeforeRemark, SEAMS } from './range-text.ts';

export interface PrintedPeriod {
  period: Period;
  /** Two printed ends, or a label before: a lone date can be anything. */
  sure: boolean;
  compared: boolean;
  phrase: Phrase;
}

const DIGIT = /\p{Nd}/u;
/** Longer texts are prose. */
const LONGEST = 100;
const LONGEST_LINE = 200;
const LONGEST_CLAUSE = 60;

/** The dates behind a word of comparison: `Compare to: May 1 – 7, 2026`, `对比 2026-05-01 至 2026-05-07`. */
function comparedPeriod(text: string, ctx: DateContext): Period | null {
  const bare = bareOf(text);
  for (const { index } of bare.matchAll(SEAMS)) {
    if (index === 0 || !isOfComparison(bare.slice(0, index))) continue;
    const found = findPeriod(bareOf(bare.slice(index)), ctx);
    if (found && found.how !== 'relative') return found.period;
  }
  return null;
}

/** `vs`, `comparé à la période du`. */
const isOfComparison = (words: string): boolean =>
  announces(words) || (words.length < LONGEST_WORDS && !DIGIT.test(words) && COMPARED.test(words));
const COMPARED = new RegExp(anyOf('comparedStems'), 'iu');
const LONGEST_WORDS = 40;

/** `Nov 8 – 14, 2026 vs Nov 1 – 7, 2026`, `Zeitraum: 08.11. bis 14.11.2026 (Vergleich: 01.11. bis 07.11.2026)`. */
function ownAndCompared(text: string, ctx: DateContext): Said[] | null {
  for (const { index } of text.matchAll(VERSUS)) {
    const tail = text.slice(index).replace(BEFORE_WORDS, '');
    const compared = /^\p{L}/u.test(tail) ? comparedPeriod(tail, ctx) : null;
    if (!compared) continue;
    const head = bareOf(text.slice(0, index));
    const own = findPeriod(head, ctx);
    const areMonths = own?.how === 'month' && isMonth(compared);
    const period = own?.range || areMonths ? own.period : rangeAtEnd(head, ctx);
    if (period)
      return [
        { period, compared: false, sure: true },
        { period: compared, compared: true, sure: true },
      ];
  }
  return null;
}

/** Behind a date, where words may start. */
const VERSUS = /(?<=[\d)年月日일]\.?)(?:[\s(（,，]+|\s+[—–/-]\s+)(?=\p{L})|(?<=\d\.?)(?=[对對相较比])/gu;
const BEFORE_WORDS = /^[\s(（,，—–/-]+/u;
/** Between statements: `统计时间：11.08-11.14，更新于…`. No plain comma, which dates hold. */
const CLAUSE = /[，；;。|｜•]|\s·|·\s|(?<=\d{4}|\p{L}{4})\.\s+(?=\p{Lu})/u;

interface Said {
  period: Period;
  compared: boolean;
  sure: boolean;
}

/** What one text says of periods: mostly nothing. */
function periodsIn(text: string, ctx: DateContext): Said[] {
  const own = findPeriod(text, ctx);
  if (own)
    return own.how === 'relative' ? [] : [{ period: own.period, compared: false, sure: own.range || own.labelled }];
  const compared = comparedPeriod(text, ctx);
  if (compared) return [{ period: compared, compared: true, sure: true }];
  const both = ownAndCompared(text, ctx);
  if (both) return both;
  const heading = rangeAtEnd(text, ctx);
  if (heading) return [{ period: heading, compared: false, sure: true }];
  const remarked = rangeBeforeRemark(text, ctx);
  if (remarked) return [{ period: remarked, compared: false, sure: true }];
  const clauses = text.split(CLAUSE);
  return clauses.length > 1 ? clauses.flatMap((clause) => periodsIn(clause, ctx)).filter(({ sure }) => sure) : [];
}

/** Too long, also between the signs that part the statements of a line about the figures. */
function isProse(text: string): boolean {
  if (text.length <= LONGEST) return false;
  return text.length > LONGEST_LINE || text.split(CLAUSE).some((clause) => clause.length > LONGEST_CLAUSE);
}

/** Whether dates behind the text are those compared with. */
const announcesDates = (text: string): boolean => announces(text) || endsAnnouncing(text);

/** A way to another page, such as `Growth` in a menu, says nothing of what follows. */
const isLink = (element: RenderedElement): boolean => element.closest('a[href],nav') !== null;

/** A word of comparison, not the tab `Last 7 days`. */
function announces(text: string): boolean {
  const word = text.length < 40 ? isComparisonWord(text) : null;
  return word !== null && (word.relation || !findRelative(text));
}

/** `Last 7 days vs previous period`: the dates behind are those of the last words. */
function endsAnnouncing(text: string): boolean {
  if (text.length > LONGEST_CLAUSE) return false;
  return [...text.matchAll(SEAMS)].some(({ index }) => isComparisonWord(bareOf(text.slice(index)))?.relation);
}

/**
 * All dates on the page that can be its period or the one it compares with, in order. Dates in tables, calendars, popups
 * and notices are left out, and so are periods that are not over.
 */
export function printedPeriods(phrases: readonly Phrase[], ctx: DateContext): PrintedPeriod[] {
  const found: PrintedPeriod[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const previous = phrases[at - 1] ?? null;
    const { text } = phrase;
    if (!DIGIT.test(text) || isProse(text) || isListed(phrase)) continue;
    if (!maybeDates(foldWords(text), ctx.locale)) continue;
    const announced = previous !== null && !isLink(previous.element) && announcesDates(previous.text);
    const both = rangeOfTwo(phrases, at, ctx);
    if (both && both.period.end <= ctx.today && !isAside(phrase.element)) {
      const first = found.findLastIndex((other) => other.phrase === both.first);
      if (first >= 0) found.splice(first);
      const before = phrases[phrases.indexOf(both.first) - 1];
      if (before && OTHER.test(before.text)) continue;
      found.push({ period: both.period, sure: true, compared: before !== undefined && announces(before.text), phrase });
      continue;
    }
    for (const said of periodsIn(text, ctx)) {
      if (said.period.end > ctx.today || isAside(phrase.element)) continue;
      const sure = said.sure || (isMonth(said.period) && isChosenMonth(phrase.element));
      found.push({ ...said, sure, compared: said.compared || announced, phrase });
    }
    const month = phrase.element.closest(HEADING) && found.at(-1)?.phrase !== phrase ? monthAmong(text, ctx) : null;
    if (month && month.end <= ctx.today) found.push({ period: month, sure: true, compared: false, phrase });
  }
  return found.filter((one) => one.phrase.cell === null || (one.sure && !hasKin(one, found)));
}

const LONGEST_DAY = 24;
const DASH = /^\s*(?:[-–—~～〜→至到]|to)\s*/u;
const NEAR = 60;

/** The ends of a picker drawn as two texts on one line with a dash between: `09/11/2026` `- 15/11/2026`. */
function rangeOfTwo(
  phrases: readonly Phrase[],
  at: number,
  ctx: DateContext,
): { period: Period; first: Phrase } | null {
  const [last, middle] = [phrases[at], phrases[at - 1]];
  if (!last || !middle || last.text.length > LONGEST_DAY) return null;
  const apart = middle.text.replace(DASH, '') === '';
  const first = apart ? phrases[at - 2] : middle;
  if (!first || first.text.length > LONGEST_DAY || !(apart || DASH.test(last.text))) return null;
  const isBeside = Math.abs(first.rect.top - last.rect.top) < 4 && last.rect.left - first.rect.right < NEAR;
  const found = isBeside ? findPeriod(`${first.text} ~ ${last.text.replace(DASH, '')}`, ctx) : null;
  return found?.range ? { period: found.period, first } : null;
}

export const HEADING = 'h1,h2,h3,[role="heading"]';

/** `2026년 10월 스토어 리포트`, `Shop report October 2026`: the month among the words of a heading; null where other digits stand in it. */
function monthAmong(text: string, ctx: DateContext): Period | null {
  if (OTHER.test(text)) return null;
  const words = bareOf(text).split(/\s+/);
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const rest = [...words.slice(0, from), ...words.slice(to)].join(' ');
      if (rest === '' || DIGIT.test(rest)) continue;
      const found = findPeriod(
        words
          .slice(from, to)
          .join(' ')
          .replace(/[,，:：]$/, ''),
        ctx,
      );
      if (found?.how === 'month') return found.period;
    }
  return null;
}

/** A month named in a heading is what stands under it, one on a control that opens a picker is what was picked. */
const isChosenMonth = (element: RenderedElement): boolean => element.closest(HEADING) !== null || opensPicker(element);

/** A whole calendar month. */
export const isMonth = ({ start, end }: Period): boolean => start.endsWith('-01') && addDays(end, 1).endsWith('-01');

/** Rows of a table that are dated, even where only their dates stand in it. */
function hasKin({ phrase }: PrintedPeriod, found: readonly PrintedPeriod[]): boolean {
  const table = phrase.element.closest('table');
  return found.some((other) => other.phrase !== phrase && other.phrase.element.closest('table') === table);
}

const UPDATED = new RegExp(`^(?:${anyOf('updated')})`, 'i');
/** `2026/11/15 10:40 更新`. */
const UPDATED_BEHIND = new RegExp(`\\d\\s*(?:${anyOf('updated')})$`, 'iu');

/** The day of the moment at which the page says its figures were last brought up to date, with the time of day printed; null without one. */
export function updatedOn(phrases: readonly Phrase[], ctx: DateContext): string | null {
  for (const { text } of phrases) {
    if (text.length > LONGEST || !(UPDATED.test(text) || UPDATED_BEHIND.test(text))) continue;
    const moment = /^\D*?(\d.*?|\p{L}{3,9}\.? \d.*?)[ ,T]+\d{1,2}:\d{2}(?::\d{2})?/u.exec(
      text.replace(UPDATED, ''),
    )?.[1];
    const found = moment === undefined ? null : findPeriod(moment.replace(/^(?:time|at|on|to|:|：)\s*/i, ''), ctx);
    if (found?.how === 'dates' && !found.range) return found.period.start;
  }
  return null;
}
