/** Exports by week or month that print one day for each: the days that a row then stands for. */

import { dayOf, isoOf } from '../metrics/calendar.ts';
import type { Period } from '../metrics/figure.ts';
import type { ImportedTable } from './imported-table.ts';

const WEEK_HEADER =
  /week|woche|semana|settimana|semaine|minggu|tuần|สัปดาห์|周(?![一二三四五六日])|週(?![一二三四五六日])|주(간|별)?$/iu;
const MONTH_HEADER = /month|monat|\bmes\b|mês|mese|\bmois\b|bulan|tháng|เดือน|月份|^月$|월/iu;

/** Words that make the printed day the last of its week. */
const ENDING = /end|until|through|to date|bis|fin\b|akhir|kết thúc|สิ้นสุด|截止|结束|截至|終了|종료/iu;

/** Days in a row that lie a week apart from which on they are weeks, whatever the header says. */
const WEEKS_TELL = 4;

/**
 * The days of each row. Where all rows print single days that lie whole weeks apart, each stands for the seven days that
 * begin with it, or end with it where the header says so, and a note says which; firsts of months stand for their months. Other columns are
 * returned as they are: days.
 */
export function spansOf(
  periods: (Period | null)[],
  header: string,
  notes: ImportedTable['notes'] = [],
): (Period | null)[] {
  const days = [...new Set(periods.flatMap((p) => (p ? [p.start === p.end ? dayOf(p.start) : Number.NaN] : [])))].sort(
    (a, b) => a - b,
  );
  if (days.length < 2 || days.some(Number.isNaN)) return periods;
  const gaps = days.slice(1).map((day, i) => day - (days[i] as number));
  const named = WEEK_HEADER.test(header);
  const apart = named ? gaps.every((gap) => gap % 7 === 0) : gaps.every((gap) => gap === 7);
  if (apart && (named || days.length >= WEEKS_TELL)) {
    const back = ENDING.test(header) ? 6 : 0;
    notes.push({ kind: 'dates_are_weeks', day: back === 0 ? 'first' : 'last' });
    return periods.map((p) => p && { start: isoOf(dayOf(p.start) - back), end: isoOf(dayOf(p.start) - back + 6) });
  }
  const firsts = days.every((day) => isoOf(day).endsWith('-01'));
  if (firsts && (MONTH_HEADER.test(header) || days.length >= WEEKS_TELL)) return periods.map((p) => p && monthOf(p));
  return periods;
}

function monthOf({ start }: Period): Period {
  const [year = 0, month = 0] = start.split('-').map(Number);
  // Day 0 of the next month is the last of this one
  return { start, end: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}
