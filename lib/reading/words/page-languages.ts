/** In which of the languages that share the Latin letters a page may be written, so that only their words count there. */
import { lexiconLocale } from '../../metrics/lexicon/locales.ts';
import { alternativesOf } from './alternatives.ts';
import { languages } from './languages.ts';
import type { ListName, Words } from './types.ts';

/** Codes of languages, the same object for the same ones; null where nothing tells: then the words of all count. */
export type PageLanguages = ReadonlySet<string> | null;

/** The texts that a page's languages are told by. */
export interface LanguageEvidence {
  /** For each text that is a label, the languages that know it. */
  labels: Iterable<ReadonlySet<string>>;
  /** Short texts of the page, labels or not. */
  texts: Iterable<string>;
  /** What the page says of itself: BCP 47, or null. */
  declared: string | null;
}

/** Lists of words that stand beside figures, by which a language shows where the labels are English. */
const TELLING: readonly ListName[] = [
  'relation', 'up', 'down', 'more', 'less', 'flat', 'before', 'earlier', 'countedSpans', 'spans', 'previousPeriod', 'yesterday',
  'lastYear', 'today', 'yesterdayChoice', 'lastMonth',
]; // biome-ignore format: a list

/** Shorter words are too often words of other languages. */
const SHORTEST = 5;
const WORD = /\p{L}+/gu;

/** The words of these lists that no pattern's sign touches. */
function plainWords(words: Words): string[] {
  const lists = TELLING.map((name) => words[name]).filter((list) => typeof list === 'string');
  const plain = lists.flatMap(alternativesOf).filter((source) => /^[\p{L} ]+$/u.test(source));
  return plain.flatMap((source) => source.split(' ')).filter((word) => word.length >= SHORTEST);
}

const codes = Object.keys(languages);
const isLatin = ({ totals }: Words): boolean => typeof totals === 'string' && /\p{Script=Latin}/u.test(totals);
const latin = new Set(codes.filter((code) => languages[code] && isLatin(languages[code])));

/** No word of a script of their own can be one of another language. */
const withOwnScript = codes.filter((code) => !latin.has(code));

/** Words that are no English ones, with the languages that they are of. */
const tellingWords = new Map<string, string[]>();
for (const [code, words] of Object.entries(languages))
  if (latin.has(code) && code !== 'en')
    for (const word of plainWords(words)) tellingWords.set(word, [...(tellingWords.get(word) ?? []), code]);
for (const list of Object.values(languages.en ?? {}))
  for (const [word] of typeof list === 'string' ? list.matchAll(WORD) : []) tellingWords.delete(word);

const wordsByCode = new Map<string, ReadonlySet<string>>();

/** All words in the lists of a language. */
function wordsOf(code: string): ReadonlySet<string> {
  let words = wordsByCode.get(code);
  if (!words) {
    const lists = Object.values(languages[code] ?? {}).filter((list) => typeof list === 'string');
    words = new Set(lists.flatMap((list) => [...list.toLowerCase().matchAll(WORD)].map(([word]) => word)));
    wordsByCode.set(code, words);
  }
  return words;
}

const codeOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** Languages that know these labels, without those of which another one knows all and more. */
function ofLabels(labels: Iterable<ReadonlySet<string>>): string[] {
  const known = new Map<string, Set<number>>();
  let at = 0;
  for (const locales of labels) {
    for (const locale of locales) known.set(locale, (known.get(locale) ?? new Set()).add(at));
    at++;
  }
  const isWithin = (some: Set<number>, others: Set<number>) =>
    some.size < others.size && [...some].every((label) => others.has(label));
  return [...known.keys()].filter((locale) => {
    const own = known.get(locale) ?? new Set();
    return ![...known.values()].some((others) => isWithin(own, others));
  });
}

const interned = new Map<string, ReadonlySet<string>>();

/**
 * The languages whose words count on a page: English, those that write in a script of their own, those of its labels, the
 * one that it declares, and those of which a longer word stands in one of its texts. Null where no text tells.
 */
export function pageLanguages({ labels, texts, declared }: LanguageEvidence): PageLanguages {
  const found = new Set(ofLabels(labels).map(codeOf));
  const own = declared ? lexiconLocale(declared) : null;
  if (own) found.add(codeOf(own));
  const sure = [...found];
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(WORD)) {
      const telling = (word.length >= SHORTEST && tellingWords.get(word)) || [];
      // a word of the page's own language, such as the Dutch `periode`, speaks for no other
      if (telling.length > 0 && !sure.some((code) => wordsOf(code).has(word)))
        for (const code of telling) found.add(code);
    }
  if (found.size === 0) return null;
  const chosen = codes.filter((code) => code === 'en' || found.has(code) || withOwnScript.includes(code));
  const key = chosen.join(' ');
  const known = interned.get(key) ?? new Set(chosen);
  interned.set(key, known);
  return known;
}
