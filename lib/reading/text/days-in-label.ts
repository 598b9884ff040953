/** Words of time that a label carries: `GMV today`, `Today's orders`, `近7天成交金额`, `Ventas de hoy`, `Umsatz heute`. */
import { lengthOf } from '../../metrics/calendar.ts';
import type { Period } from '../../metrics/figure.ts';
import { anyOf } from '../words/index.ts';
import { DAYS_WORDS, findRelative, isPreset, PRESET_WORDS, resolveRelative } from './relative.ts';

export interface DatedLabel {
  /** The label without them. */
  label: string;
  /** The words, as {@link findRelative} or {@link isPreset} know them. */
  days: string;
}

/** These tell a window of attribution rather than the days that are counted, `当日支付ROI`, or no days: `Custom orders`. */
const OTHER =
  /^(?:当日|當日|前|custom|自定|自訂|自然|カスタム|กำหนดเอง|personaliz|مخصص|מותאם|בהתאמה|कस्टम|anpassad|brugerdef|egendef|tilpasset|mukautettu|egyé|egyedi|власн|pasadya)/iu;

const LONGEST = 60;
/** One of these stands in every word of time: a cheap look before all are tried. */
const MAYBE = new RegExp(`\\d|${anyOf('dayStems')}`, 'iu');

const WORDS = `(?<days>(?:${[...DAYS_WORDS, PRESET_WORDS].join('|')}))`;
/** Latin words and digits begin and end where neither goes on. */
const SEAM = '(?:(?<![\\p{Script=Latin}\\d])|(?![\\p{Script=Latin}\\d]))';
const LINKS = anyOf('labelLinks');

const AHEAD = new RegExp(`^${WORDS}${SEAM}(?:['’]s)?[\\s·:：|–-]*(?:的|の|의)?\\s*(?<label>\\S.*)$`, 'iu');
const BEHIND = new RegExp(
  `^(?<label>.*?\\S)(?:[\\s·|–-]+(?:${LINKS}))*[\\s·:：|–-]*(?<=[\\s·:：|–'’-]|\\P{Script=Latin})${SEAM}${WORDS}$`,
  'iu',
);

/** The label and the words of time at its start or end; null for a text that has none, or nothing else. */
export function datedLabel(text: string): DatedLabel | null {
  if (text.length > LONGEST || !MAYBE.test(text)) return null;
  for (const form of [AHEAD, BEHIND]) {
    const { label, days } = form.exec(text.trim())?.groups ?? {};
    if (label && days && !OTHER.test(days)) return { label, days };
  }
  return null;
}

/** Whether a qualifier of a label, such as that in its brackets, says of which days the figure is. */
export const saysDays = (qualifier: string): boolean =>
  !OTHER.test(qualifier) && (findRelative(qualifier) !== null || isPreset(qualifier));

/**
 * The days that such words mean on `today`; null where nothing tells. `includesToday` as {@link resolveRelative} has it;
 * undefined where the page's time zone, and so its day, is not known.
 */
export function daysNamed(words: string, today: string, includesToday: boolean | null | undefined): Period | null {
  const relative = includesToday === undefined ? null : findRelative(words);
  return relative && resolveRelative(relative, today, includesToday ?? null);
}

/** `Last 7 days` on a page of seven days. */
export function areAsMany(words: string, period: Period | null): boolean {
  const said = findRelative(words);
  return period !== null && said?.kind === 'days' && said.days === lengthOf(period);
}

/** What stands in the brackets at the end of a text. */
export const IN_BRACKETS = /[（([【]\s*([^()（）[\]【】]+?)\s*[)）\]】]\s*$/u;
