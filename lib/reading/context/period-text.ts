/** Periods that the page prints as text, own and compared. */
import type { Period } from '../../metrics/figure.ts';
import { isComparisonWord } from '../text/change.ts';
import { type DateContext, findPeriod } from '../text/date.ts';
import { maybeDates } from '../text/date-words.ts';
import { foldWords } from '../text/fold.ts';
import { findRelative } from '../text/relative.ts';
import type { Phrase } from '../types.ts';
import { isAside, isInTable } from './place.ts';

export interface PrintedPeriod {
  period: Period;
  /** Two printed ends, or a label before: a lone date can be anything. */
  sure: boolean;
  compared: boolean;
  phrase: Phrase;
}

/** Longer texts are prose. */
const LONGEST = 90;

/** Where a date may begin or a word end. */
const SEAMS = /[\s:：(（|·•]+|(?<=\p{L})(?=\d)/gu;
const EDGES = /^[\s:：(（|·•]+|[\s)）|·•]+$/g;

/** Dates of something else than figures. */
const OTHER =
  /promo|campaign|sale|event|valid|schedule|deliver|ship|expire|deadline|holiday|festival|活动|活動|促销|大促|有效|预售|报名|排期|发货|截止|kampanye|khuyến mãi|promoción|aktion/i;

/** The dates behind a word of comparison: `Compare to: May 1 – 7, 2026`, `对比 2026-05-01 至 2026-05-07`. */
function comparedPeriod(text: string, ctx: DateContext): Period | null {
  const bare = text.replace(EDGES, '');
  for (const { index } of bare.matchAll(SEAMS)) {
    if (index === 0 || !isComparisonWord(bare.slice(0, index))) continue;
    const found = findPeriod(bare.slice(index).replace(EDGES, ''), ctx);
    if (found && found.how !== 'relative') return found.period;
  }
  return null;
}

/** A range at the end of a heading: `Performance · Nov 8 – 14, 2026`, `Showing data from 2026-11-08 to 2026-11-14`. */
function rangeAtEnd(text: string, ctx: DateContext): Period | null {
  const bare = text.replace(EDGES, '');
  for (const { index } of bare.matchAll(SEAMS)) {
    if (index === 0 || OTHER.test(bare.slice(0, index)) || /\d/.test(bare.slice(0, index))) continue;
    const found = findPeriod(bare.slice(index).replace(EDGES, ''), ctx);
    if (found?.range) return found.period;
  }
  return null;
}

/** `Nov 8 – 14, 2026 vs Nov 1 – 7, 2026` in two. */
const VERSUS = /[\s(（,，]+(?:vs\.?|versus|compared (?:to|with))\s+|[\s(（,，]*(?:对比|對比|相比|较|比較)[:：]?\s*/i;

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
  const [first, second, more] = text.split(VERSUS);
  if (first && second && more === undefined) {
    const [now, before] = [first, second].map((part) => findPeriod(part.replace(EDGES, ''), ctx));
    if (now?.range && before?.range)
      return [
        { period: now.period, compared: false, sure: true },
        { period: before.period, compared: true, sure: true },
      ];
  }
  const heading = rangeAtEnd(text, ctx);
  return heading ? [{ period: heading, compared: false, sure: true }] : [];
}

/** A word of comparison, not the tab `Last 7 days`. */
function announces(text: string): boolean {
  const word = text.length < 40 ? isComparisonWord(text) : null;
  return word !== null && (word.relation || !findRelative(text));
}

/**
 * All dates on the page that can be its period or the one it compares with, in order. Dates in tables, calendars, popups
 * and notices are left out, and so are periods that are not over.
 */
export function printedPeriods(phrases: readonly Phrase[], ctx: DateContext): PrintedPeriod[] {
  const found: PrintedPeriod[] = [];
  let before: Phrase | null = null;
  for (const phrase of phrases) {
    const previous: Phrase | null = before;
    before = phrase;
    const { text } = phrase;
    if (text.length > LONGEST || !/\p{Nd}/u.test(text) || isInTable(phrase)) continue;
    if (!maybeDates(foldWords(text), ctx.locale)) continue;
    const announced = previous !== null && announces(previous.text);
    for (const said of periodsIn(text, ctx)) {
      if (said.period.end > ctx.today || isAside(phrase.element)) continue;
      found.push({ ...said, compared: said.compared || announced, phrase });
    }
  }
  return found;
}

const UPDATED =
  /^(?:数据)?(?:更新(?:时间|于|至|到)?|刷新(?:时间|于)?|截至|截止)|^(?:last |data )?(?:updated?|refreshed|as of)|^(?:資料)?更新|^diperbarui|^dikemas kini|^cập nhật|^อัปเดต|^actualizado|^atualizado|^aktualisiert|^stand|^mis à jour|^aggiornat|^最終更新|^업데이트/i;

/** The day of the moment at which the page says its figures were last brought up to date, with the time of day printed; null without one. */
export function updatedOn(phrases: readonly Phrase[], ctx: DateContext): string | null {
  for (const { text } of phrases) {
    if (text.length > LONGEST || !UPDATED.test(text)) continue;
    const moment = /^\D*?(\d.*?|\p{L}{3,9}\.? \d.*?)[ ,T]+\d{1,2}:\d{2}(?::\d{2})?/u.exec(text)?.[1];
    const found = moment === undefined ? null : findPeriod(moment.replace(/^(?:time|at|on|to|:|：)\s*/i, ''), ctx);
    if (found?.how === 'dates' && !found.range) return found.period.start;
  }
  return null;
}
