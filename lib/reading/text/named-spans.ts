/** Quarters and numbered weeks as pages print them, and years counted from an era. */
import { addDays } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import { isoDay, monthOf } from './day.ts';

const YEAR = '(20\\d{2})';
/** The word for it where its number stands before, in the languages of `words`. */
const QUARTER =
  'quarter|quartal|trimestre|trimestru(?:l)?|kvartal(?:et)?|neljännes|kwartał|kwartaal|čtvrtletí|квартал|negyedév|τρίμηνο|çeyrek';
/** `Q3 2026`, `2026年第3季度`, `3. Quartal 2026`, `3º trimestre de 2026`, `2026년 3분기`. Japanese ones may be of a fiscal year. */
const QUARTERS = [
  new RegExp(`^q([1-4])[ ,/-]*${YEAR}$`),
  new RegExp(`^([1-4])(?:\\.|º|ο|e|er|è|st|nd|rd|th|-?й|-ий)? ?(?:${QUARTER})(?: (?:of|de|del|din))?[ ,/]*${YEAR}$`),
  new RegExp(`^(iv|i{1,3})(?:-?й|-ий)? ?(?:${QUARTER})(?: (?:of|de|del|din))?[ ,/]*${YEAR}(?: ?(?:г|р)\\.?)?$`),
  new RegExp(`^(?:quý|triwulan|suku|ไตรมาส(?:ที่)?) ?([1-4])[ ,/]*(?:năm |ปี )?${YEAR}$`),
];
const YEAR_FIRST = [
  new RegExp(`^${YEAR}[ /-]?q([1-4])$`),
  new RegExp(`^${YEAR}年? ?第?([1-4一二三四])季度?$`),
  new RegExp(`^${YEAR}년 ?([1-4])분기$`),
];
/** ISO 8601, and the week numbers of German, which are those of ISO 8601 (DIN 1355). Other weeks may start on Sundays. */
const WEEKS = [new RegExp(`^${YEAR}-w(\\d{2})$`), new RegExp(`^${YEAR} ?/? ?kw ?(\\d{1,2})$`)];
const YEAR_LAST_WEEK = new RegExp(
  `^(?:kw|kalenderwoche|vecka|uge|uke|viikko|semaine|tydzień|týden|settimana|неделя|тиждень) ?(\\d{1,2})[ ,/.]*${YEAR}$`,
);
/** `H1 2026`, `2026年上半年`. */
const HALVES = [
  new RegExp(`^h([12])[ ,/-]*${YEAR}$`),
  new RegExp(`^([12])\\. ?(?:halbjahr|halvår|pololetí)[ ,/]*${YEAR}$`),
];
const YEAR_FIRST_HALVES = [
  new RegExp(`^${YEAR}[ /-]?h([12])$`),
  new RegExp(`^${YEAR}年? ?([上下])半年$`),
  new RegExp(`^${YEAR}년 ?([상하])반기$`),
];

/** What says that a day begins a week, and that one ends it. */
const WEEK_FROM =
  /^(?:weeks? (?:of|from|starting|beginning|commencing)|w\/c|woche (?:vom|ab)|semaine du|semana (?:del?|de)|settimana del|week van|veckan från|неделя с|tydzień od|týden od) (?=[\p{L}\d])/u;
const WEEK_TO =
  /^(?:week (?:ending|ended|to)|w\/e|woche bis|semaine se terminant le|week tot(?: en met)?) (?=[\p{L}\d])/u;

const HAN = '一二三四';
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Whether folded lower-case text may name such a span: a cheap look before it is taken apart. */
export const maybeSpan = (text: string): boolean =>
  text.length < 60 &&
  /20\d{2}/.test(text) &&
  /[qh][1-4]|quart|hal[bv]|半年|반기|pololetí|week|woche|vecka|uge|uke|viikko|sema|settim|tydzień|týden|недел|тижд|trimestr|kvartal|neljännes|kwarta|čtvrtletí|квартал|negyedév|τρίμηνο|çeyrek|quý|triwulan|suku|ไตรมาส|季|분기|w\d|kw/.test(
    text,
  );

/** The quarter that folded lower-case text names; null for all else. */
export function quarterIn(text: string): Period | null {
  for (const form of QUARTERS) {
    const [, quarter, year] = form.exec(text) ?? [];
    if (quarter && year) return quarterOf(Number(year), ROMAN[quarter] ?? Number(quarter));
  }
  for (const form of YEAR_FIRST) {
    const [, year, quarter = ''] = form.exec(text) ?? [];
    if (year) return quarterOf(Number(year), HAN.includes(quarter) ? HAN.indexOf(quarter) + 1 : Number(quarter));
  }
  return null;
}

function quarterOf(year: number, quarter: number): Period | null {
  const start = isoDay(year, quarter * 3 - 2, 1);
  return start === null ? null : { start, end: monthOf(start, 2).end };
}

/** The half of a year that folded lower-case text names; null for all else. */
export function halfIn(text: string): Period | null {
  for (const form of HALVES) {
    const [, half, year] = form.exec(text) ?? [];
    if (half && year) return halfOf(Number(year), half === '2');
  }
  for (const form of YEAR_FIRST_HALVES) {
    const [, year, half = ''] = form.exec(text) ?? [];
    if (year) return halfOf(Number(year), '2下하'.includes(half));
  }
  return null;
}

function halfOf(year: number, isSecond: boolean): Period | null {
  const start = isoDay(year, isSecond ? 7 : 1, 1);
  return start === null ? null : { start, end: monthOf(start, 5).end };
}

/** The day by which folded lower-case text names a week, and the days from it to the week's other end; null for all else. */
export function weekByDay(text: string): { day: string; step: 6 | -6 } | null {
  if (WEEK_FROM.test(text)) return { day: text.replace(WEEK_FROM, ''), step: 6 };
  return WEEK_TO.test(text) ? { day: text.replace(WEEK_TO, ''), step: -6 } : null;
}

/** The week, Monday to Sunday, that folded lower-case text names by its ISO number; null for all else. */
export function weekIn(text: string): Period | null {
  for (const form of WEEKS) {
    const [, year, week] = form.exec(text) ?? [];
    if (year && week) return weekOf(Number(year), Number(week));
  }
  const [, week, year] = YEAR_LAST_WEEK.exec(text) ?? [];
  return week && year ? weekOf(Number(year), Number(week)) : null;
}

/** The first week of a year holds its 4th of January. */
function weekOf(year: number, week: number): Period | null {
  const fourth = isoDay(year, 1, 4);
  if (!fourth || week < 1 || week > 53) return null;
  const monday = addDays(fourth, -((new Date(fourth).getUTCDay() + 6) % 7));
  const start = addDays(monday, 7 * (week - 1));
  const thursday = addDays(start, 3);
  return thursday.startsWith(String(year)) ? { start, end: addDays(start, 6) } : null;
}

/** `令和8年`, `民國115年` as the year that they are. */
export const withoutEras = (text: string): string =>
  text
    .replace(/令和 ?(\d{1,2}|元)年/g, (_, year: string) => `${2018 + (year === '元' ? 1 : Number(year))}年`)
    .replace(/民[國国] ?(\d{2,3})年/g, (_, year: string) => `${1911 + Number(year)}年`);
