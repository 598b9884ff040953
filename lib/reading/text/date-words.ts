/** Month and weekday names of a language from the browser's locale data, and the words that stand around dates. */
import { localesByScript } from '../../metrics/detect-locales.ts';
import { anyOf } from '../words/index.ts';
import { foldWords } from './fold.ts';
import { maybeSpan } from './named-spans.ts';

/** Words between the two ends of a range. Dashes, tildes and arrows besides. */
export const BETWEEN = [
  '-',
  '–',
  '—',
  '~',
  '〜',
  '→',
  '>',
  '至',
  '到',
  'から',
  '부터',
  'to',
  'until',
  'through',
  'and',
  'sampai',
  's/d',
  's.d.',
  'hingga',
  'đến',
  'ถึง',
  'إلى',
  'حتى',
  'עד',
  'bis',
  'bis zum',
  'al',
  'a',
  'au',
  'à',
  'até',
  'do',
  'tot',
  'hasta',
  'hasta el',
  'tot en met',
  't/m',
  'ila',
  'по',
  'до',
  'till',
  'till och med',
  'til',
  'til og med',
  'până la',
  'până',
  'la',
  'έως',
  'ως',
  'μέχρι',
  'से',
];

/** Words before, inside and after a range that say nothing: a label, a preposition, a time zone. Removed from folded lower-case text. */
export const AROUND = new RegExp(
  `^(?:(?:${anyOf('dateCaptions')})(?:[ :]+|(?=\\d)))+|(?: ?\\((?:utc|gmt|pst|pdt|[a-z]{2,4}t)[^)]*\\)(?: \\p{L}[\\p{L} /_.,-]{0,30})?| ?(?:utc|gmt)[+-]?\\d{0,2}(?::?\\d{2})?|まで|까지| ?तक| tarihleri(?: arası(?:nda)?)?| aras[ıi](?:nda)?|(?<=[日号號]) ?的?(?:数据|數據|データ))$`,
  'u',
);

/** Words from which on days are meant, without their end. */
export const OPEN_START = new RegExp(`(?:^|[ :])(?:${anyOf('openStart')})[ :]*$`, 'u');

/** Signs and words inside one date: `2 de mayo de 2026`, `May 2nd, 2026`, `Ngày 02 tháng 5 năm 2026`, `พ.ศ.`. */
const INSIDE =
  /(?<=\d)(?:st|nd|rd|th|º|er|ème|-?го)(?!\p{L})|(?<![\p{L}\p{M}])(?:de|del|of|den|der|d'|den|ngày|năm|พ\.ศ\.|ค\.ศ\.|г|р|года|року|v|м)(?![\p{L}\p{M}])\.?/gu;

interface Names {
  months: Map<string, number>;
  /** Any month's name, with its point; null where months are digits. */
  month: RegExp | null;
  weekday: RegExp | null;
  /** From Sunday on, as dates count them. */
  weekdays: Map<string, number>;
}

const LETTER = '[\\p{L}\\p{M}]';
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** A folded name, and what folding makes of its capitals: Greek ones bear no accents, of Turkish ı it is i. */
const spellings = (name: string, locale: string): string[] => [name, foldWords(name.toLocaleUpperCase(locale))];

function read(locale: string): Names {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const width of ['long', 'short'] as const)
    for (const options of [
      { month: width },
      // Greek names a month otherwise before a year than before a day
      { month: width, year: 'numeric' },
      { month: width, day: 'numeric' },
      { month: width, day: 'numeric', year: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        ...options,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, month, 4 + month, 12)));
        const at = parts.findIndex((part) => part.type === 'month');
        const name = foldWords(parts[at]?.value ?? '').replace(/\.$/, '');
        // a preposition that is written together with the name: `14 בנובמבר`
        const joined = /\p{L}+$/u.exec(parts[at - 1]?.type === 'literal' ? (parts[at - 1]?.value ?? '') : '')?.[0];
        // `5月` and `tháng 5` are digits with a unit
        if (!/^[^\d]*\p{L}[^\d]*$/u.test(name)) continue;
        for (const written of spellings(name, locale)) months.set(written, month + 1);
        if (joined) months.set(foldWords(joined + name), month + 1);
      }
    }
  // seven days from a Sunday on
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) {
      const name = format.format(Date.UTC(2026, 1, day));
      // one letter stands for a day in Hungarian
      if (/\p{L}{2}|^\p{Script=Latin}$/u.test(name))
        for (const written of spellings(foldWords(name).replace(/\.$/, ''), locale)) weekdays.set(written, day - 1);
    }
  }
  const [month, weekday] = [oneOf(months.keys()), oneOf(weekdays.keys())];
  return {
    months,
    month: month ? new RegExp(`(?<!${LETTER})(${month})\\.?(?!${LETTER}|\\d)`, 'gu') : null,
    // `2026/10/26周一至2026/11/1周日` goes on without a space
    weekday: weekday
      ? new RegExp(`(?:\\(|(?<!${LETTER}))(?:${weekday})\\.?\\)?[,،]?(?:(?=[至到])|(?!${LETTER}))`, 'gu')
      : null,
    weekdays,
  };
}

const known = new Map<string, Names>();

function names(locale: string): Names {
  let found = known.get(locale);
  if (!found) {
    try {
      found = read(locale);
    } catch {
      found = { months: new Map(), month: null, weekday: null, weekdays: new Map() };
    }
    known.set(locale, found);
  }
  return found;
}

/** Languages that share so many labels that a short page may pass for its neighbour. None of their months is another one there. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  id: ['ms'],
  ms: ['id'],
  da: ['nb', 'sv'],
  nb: ['da', 'sv'],
  sv: ['da', 'nb'],
};

/** The languages that a text can name months and weekdays in: the page's, its neighbours, English, and those that its script leaves open. */
function languagesOf(text: string, locale: string | null): ReadonlySet<string> {
  const byScript = localesByScript(text);
  if (byScript) return new Set([...languagesNear(locale), ...byScript]);
  let known = near.get(locale);
  if (!known) {
    known = new Set(languagesNear(locale));
    near.set(locale, known);
  }
  return known;
}

const languagesNear = (locale: string | null): string[] => [locale ?? 'en', 'en', ...(NEIGHBOURS[locale ?? ''] ?? [])];

/** Made once: nearly all texts of a page leave the script's languages open. */
const near = new Map<string | null, ReadonlySet<string>>();

/** Day and month in digits with a sign or a unit between, or a date in one run. */
const DIGITS = /\d[-/.] ?\d{1,2}(?:[-/.]|\D+\d+[-/.])|\d{4}[-/]\d|(?<!\d)\d{8}(?!\d)|\d ?[年月日号號년월일]|tháng|thg/u;

/** True when folded lower-case text can hold a date at all: a cheap look before it is taken apart. */
export function maybeDates(text: string, locale: string | null): boolean {
  if (DIGITS.test(text) || maybeSpan(text)) return true;
  for (const language of languagesOf(text, locale)) {
    const { month } = names(language);
    if (month && text.search(month) >= 0) return true;
  }
  return BARE_DAY.test(text) && /\p{L}/u.test(text) && weekdaysIn(text, locale).size > 0;
}

/** A day and a month in digits, without a year. */
const BARE_DAY = /(?<!\d)\d{1,2}[-/.]\d{1,2}(?!\d)/;

/** Weekdays of one letter behind a date: `11月8日(日)`. */
const BRACKETED_DAY = /\(([日月火水木金土일월화수목금토一二三四五六])\)/gu;
const ONE_LETTER_DAYS = ['日月火水木金土', '일월화수목금토', '日一二三四五六'];

/** Weekdays that a folded lower-case text names, from Sunday on: one name may be two days in two languages. */
export function weekdaysIn(text: string, locale: string | null): Set<number> {
  const found = new Set<number>();
  for (const [, letter = ''] of text.matchAll(BRACKETED_DAY))
    for (const days of ONE_LETTER_DAYS) if (days.includes(letter)) found.add(days.indexOf(letter));
  for (const language of languagesOf(text, locale)) {
    const { weekday, weekdays } = names(language);
    for (const [written] of weekday ? text.matchAll(weekday) : []) {
      const day = weekdays.get(written.replace(/^\(|[.),،]+$/g, ''));
      if (day !== undefined) found.add(day);
    }
  }
  return found;
}

/**
 * Folded lower-case text with month names as `#5#`, without weekday names and the words inside dates.
 * Names are those of `locale` and of English; a name inside a longer word is none.
 */
export function plainDates(text: string, locale: string | null): string {
  let plain = text.replaceAll('،', ',').replace(/(?<=\p{L}\.? )['’](?=\d{2}(?!\d))/gu, '');
  for (const language of languagesOf(text, locale)) {
    const { months, month, weekday } = names(language);
    if (month) plain = plain.replace(month, (_, name: string) => `#${months.get(name)}#`);
    if (weekday) plain = plain.replace(weekday, ' ');
  }
  return plain.replace(BRACKETED_DAY, ' ').replace(INSIDE, ' ').replace(/ {2,}/g, ' ').trim();
}
