/**
 * The words of the languages that a page may be written in, joined for the rules. Pages mix languages, so a rule knows several
 * at once; rules whose words mean something else in another language know those of the page only (see `perLanguages`).
 */
import type { EntityKind } from '../../metrics/figure.ts';
import { alternativesOf } from './alternatives.ts';
import { languages } from './languages.ts';
import type { PageLanguages } from './page-languages.ts';
import type { ListName, TimeReference, WordList, Words } from './types.ts';

export type { PageLanguages } from './page-languages.ts';
export type { ListName, TimeReference, WordList, Words } from './types.ts';

/** The alternatives of a list; none where the language has no such words. */
const listed = (list: WordList | undefined): string[] => (typeof list === 'string' ? alternativesOf(list) : []);

type Pick = (words: Words) => WordList | undefined;

const joined = (from: readonly Words[], pick: Pick): string[] => [
  ...new Set(
    from.flatMap((words) => {
      const own = listed(pick(words));
      return words.twoKindsOfI ? own.map(withCapitalsOfI) : own.map(withBareLetters);
    }),
  ),
];

/** Escapes stay, letters within a class are joined by their capitals. */
const LETTER_I = /\\p\{[^}]*\}|\\.|\[[^\]]*\]|[iı]/gu;

/** A pattern that is used without regard to case, with the capitals that this does not know: `İ` of i and `I` of ı. */
const withCapitalsOfI = (source: string): string =>
  source.replace(LETTER_I, (found) => {
    if (found === 'i') return '[iİ]';
    if (found === 'ı') return '[ıi]';
    return found.startsWith('[') ? found.replace('i', 'iİ').replace('ı', 'ıi') : found;
  });

const HAMZA = /\\p\{[^}]*\}|\\.|\[[^\]]*\]|[أإآ]|ة(?!\p{L})/gu;

/** A pattern that also knows Arabic words as many pages write them: `الاسبوع` for `الأسبوع`, `مقارنه` for `مقارنة`. */
const withBareLetters = (source: string): string =>
  source.replace(HAMZA, (found) => (found === 'ة' ? '[ةه]' : /^[أإآ]$/.test(found) ? `[${found}ا]` : found));

/** The words of some languages, as parts of regular expressions. */
export interface Vocabulary {
  /** The alternatives of a list, each once. */
  wordsOf(name: ListName): string[];
  /** The same as the inside of a group. */
  anyOf(name: ListName): string;
  /** Words that say both that a change follows and since when. */
  sinceWords(reference: TimeReference): string[];
  /**
   * Any word of these lists, never a part of a longer one, save in the languages that write words together: there a word of
   * two letters and more may stand inside a run of letters. Matches nothing where the lists are empty.
   */
  wholeWords(...names: ListName[]): string;
  /** As {@link wholeWords}, of words that may go on by an ending. */
  wordStarts(name: ListName): string;
  /** As {@link wholeWords}, of the words for what the rows of a table are. */
  wholeKindWords(kind: EntityKind): string;
}

const NOTHING = '(?!)';
/** Before and behind a word of the languages that part words by spaces. */
const EDGES: Edges = ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
type Edges = readonly [string, string];

/** The words of these lists as whole words, each language by its own way of parting them. */
function whole(from: readonly Words[], picks: readonly Pick[], [before, behind]: Edges = EDGES): string {
  const words = from.flatMap(({ unspaced }, at) =>
    picks
      .flatMap((pick) => joined(from.slice(at, at + 1), pick))
      .map((word) => ({ word, within: unspaced && word.length > 1 })),
  );
  const sources = (within: boolean) => [
    ...new Set(words.filter((each) => each.within === within).map(({ word }) => word)),
  ];
  const [apart, within] = [sources(false), sources(true)];
  const parts = [...(apart.length > 0 ? [`${before}(?:${apart.join('|')})${behind}`] : []), ...within];
  return parts.length > 0 ? `(?:${parts.join('|')})` : NOTHING;
}

function vocabulary(from: readonly Words[]): Vocabulary {
  const wordsOf = (name: ListName) => joined(from, (words) => words[name]);
  return {
    wordsOf,
    anyOf: (name) => wordsOf(name).join('|') || NOTHING,
    sinceWords: (reference) => joined(from, ({ since }) => since?.[reference]),
    wholeWords: (...names) =>
      whole(
        from,
        names.map((name) => (words: Words) => words[name]),
      ),
    wordStarts: (name) => whole(from, [(words) => words[name]], [EDGES[0], '']),
    wholeKindWords: (kind) => whole(from, [({ kinds }) => kinds[kind]]),
  };
}

const all = Object.values(languages);

/** Those of all languages. */
export const { wordsOf, anyOf, wholeWords, wordStarts } = vocabulary(all);

/**
 * What is made of the words of a page's languages, made once for each set of them. For rules whose words are short or mean
 * something else in another language: `Tag` is a day in German and a tag in English.
 */
export function perLanguages<Made>(make: (words: Vocabulary) => Made): (of: PageLanguages) => Made {
  const made = new Map<PageLanguages, Made>();
  return (of) => {
    let known = made.get(of);
    if (known === undefined) {
      const chosen = Object.entries(languages).filter(([code]) => of === null || of.has(code));
      known = make(vocabulary(chosen.map(([, words]) => words)));
      made.set(of, known);
    }
    return known;
  };
}

/**
 * Finds a list's words in a text, one pattern for each language, in the same order for every list: for rules on two words of
 * one sentence, since what is a word of the one kind in one language may be a word of the other kind in another.
 */
export const eachLanguage = (name: ListName): RegExp[] =>
  all.map((words) => new RegExp(whole([words], [(of) => of[name]]), 'iu'));
