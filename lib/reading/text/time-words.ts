/**
 * Words for a time before the chosen one. Languages with spaces give their nouns and adjectives, which {@link timeOf} puts together
 * in any order and number: `the previous 7 days`, `la semana pasada`, `vorheriger Zeitraum`. Sources of patterns as in `comparison-words.ts`.
 */
import type { TimeReference, Vocabulary } from '../words/index.ts';

/**
 * `before` means the previous period also without a noun (`vs previous`), `earlier` only beside one (`last week`); `day`, `days`,
 * `span` and `year` are the nouns, `same` the word for the like part of another time.
 */
export type TimePart = 'before' | 'earlier' | 'day' | 'days' | 'span' | 'year' | 'same';

/** Whether a kind of word is one of these parts. */
export const isTimePart = (kind: string): kind is TimePart => TIME_PARTS.has(kind);

const TIME_PARTS: ReadonlySet<string> = new Set<TimePart>(['before', 'earlier', 'day', 'days', 'span', 'year', 'same']);

/** Every such word. */
export const timeParts = ({ wordsOf, anyOf }: Vocabulary): Record<TimePart, string[]> => ({
  before: wordsOf('before'),
  earlier: wordsOf('earlier'),
  day: [...wordsOf('day'), `1 ?(?:${anyOf('day')}|d)`],
  days: [`(?:[23456789]|\\d\\d+) ?-?(?:${anyOf('days')})`],
  span: [`(?:\\d+ ?|an? )?(?:${anyOf('countedSpans')})`, ...wordsOf('spans')],
  year: wordsOf('year'),
  same: wordsOf('same'),
});

/** The time that parts of a text name together; null when they name none. */
export function timeOf(parts: ReadonlySet<TimePart>): TimeReference | null {
  const isNamed = parts.has('before') || parts.has('earlier');
  const isPart = parts.has('same');
  if (parts.has('year')) return !isNamed ? null : parts.has('day') && !isPart ? 'other' : 'last_year';
  if (parts.has('span') || parts.has('days')) return !isNamed ? null : isPart ? 'other' : 'previous_period';
  if (parts.has('day')) return !isNamed ? null : isPart ? 'other' : 'yesterday';
  return parts.has('before') ? 'previous_period' : null;
}

export const TIMES: readonly TimeReference[] = ['previous_period', 'yesterday', 'last_year', 'other'];

/** Set phrases, and all of the languages that write without spaces. */
const PHRASES = {
  previous_period: 'previousPeriod',
  yesterday: 'yesterday',
  last_year: 'lastYear',
  other: 'otherTime',
} as const;

/** Patterns of all words that name this time. */
export const timeWords = (reference: TimeReference, { wordsOf, sinceWords }: Vocabulary): string[] => [
  ...wordsOf(PHRASES[reference]),
  ...sinceWords(reference),
];
