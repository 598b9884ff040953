/** The words of all languages, joined for the rules. Pages mix languages, so a rule knows all of them at once. */
import type { EntityKind } from '../../metrics/figure.ts';
import { alternativesOf } from './alternatives.ts';
import { languages } from './languages.ts';
import type { ListName, TimeReference, WordList, Words } from './types.ts';

export type { ListName, TimeReference, WordList, Words } from './types.ts';

const all = Object.values(languages);

/** The alternatives of a list; none where the language has no such words. */
const listed = (list: WordList | undefined): string[] => (typeof list === 'string' ? alternativesOf(list) : []);

const joined = (from: readonly Words[], pick: (words: Words) => WordList | undefined): string[] => [
  ...new Set(from.flatMap((words) => listed(pick(words)))),
];

/** The alternatives of a list in all languages, each once. */
export const wordsOf = (name: ListName): string[] => joined(all, (words) => words[name]);

/** The same as the inside of a group of a regular expression. */
export const anyOf = (name: ListName): string => wordsOf(name).join('|');

/** Of the languages that part words by spaces: whole words only. */
export const anySpaced = (name: ListName): string =>
  joined(
    all.filter(({ unspaced }) => !unspaced),
    (words) => words[name],
  ).join('|');

/** Of the languages that write words together: also inside a run of letters. */
export const anyUnspaced = (name: ListName): string =>
  joined(
    all.filter(({ unspaced }) => unspaced),
    (words) => words[name],
  ).join('|');

/**
 * Finds a list's words in a text, one pattern for each language, in the same order for every list: for rules on two words of
 * one sentence, since what is a word of the one kind in one language may be a word of the other kind in another.
 */
export const eachLanguage = (name: ListName): RegExp[] =>
  all.map((words) => {
    const alternatives = listed(words[name]).join('|');
    if (alternatives === '') return NOTHING;
    return new RegExp(words.unspaced ? alternatives : `(?:^|[^\\p{L}])(?:${alternatives})(?:$|[^\\p{L}])`, 'iu');
  });

const NOTHING = /(?!)/;

/** Words for what the rows of a table are. */
export const kindWords = (kind: EntityKind): string[] => joined(all, ({ kinds }) => kinds[kind]);

/** Words that say both that a change follows and since when. */
export const sinceWords = (reference: TimeReference): string[] => joined(all, ({ since }) => since?.[reference]);
