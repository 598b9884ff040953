/** Periods that the page prints as text, own and compared. */
import type { Period } from '../../metrics/figure.ts';
import { isComparisonWord } from '../text/change.ts';
import { type DateContext, findPeriod } from '../text/date.ts';
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

/** The dates behind a word of comparison: `Compare to: May 1 – 7, 2026`, `对比 2026-05-01 至 2026-05-07`. */
function comparedPeriod(text: string, ctx: DateContext): Period | null {
  const bare = text.replace(/^[\s(（]+|[\s)）]+$/g, '');
  for (const { index } of bare.matchAll(/[\s:：(（]+|(?<=\p{L})(?=\d)/gu)) {
    if (index === 0 || !isComparisonWord(bare.slice(0, index))) continue;
    const found = findPeriod(bare.slice(index).replace(/^[\s:：(（]+/, ''), ctx);
    if (found && found.how !== 'relative') return found.period;
  }
  return null;
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
    const own = findPeriod(text, ctx);
    const period = own && own.how !== 'relative' ? own.period : null;
    const compared = period ? null : comparedPeriod(text, ctx);
    const shown = period ?? compared;
    if (!shown || shown.end > ctx.today || isAside(phrase.element)) continue;
    const announced = previous !== null && announces(previous.text);
    found.push({
      period: shown,
      sure: compared !== null || own?.range === true || own?.labelled === true,
      compared: compared !== null || announced,
      phrase,
    });
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
