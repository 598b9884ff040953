/** Which languages a page's labels are in, told by the labels themselves. */

import type { Lexicon } from './label.ts';
import { lexiconLocale } from './lexicon/locales.ts';
import type { LexiconShard } from './lexicon/shard.ts';
import { createLexicon } from './lexicon.ts';

/** Scripts that only some languages write in; a text in one speaks against all others. */
const scripts: [RegExp, string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Han}/u, ['zh-CN', 'zh-TW', 'ja']],
];

/** `CTR`, `ROAS (%)`: the same in every language. */
const acronym = /^[A-Z\d\s%()./-]+$/;

interface Known {
  locale: string;
  lexicon: Lexicon;
}

const made = new WeakMap<LexiconShard, Known>();

function knownOf(shard: LexiconShard): Known {
  let known = made.get(shard);
  if (!known) {
    known = { locale: shard.locale, lexicon: createLexicon([shard]) };
    made.set(shard, known);
  }
  return known;
}

/** The languages that the script of a text leaves open; null where its letters are those of most languages. */
export function localesByScript(text: string): string[] | null {
  if (LATIN.test(text)) return null;
  return scripts.find(([letters]) => letters.test(text))?.[1] ?? null;
}

const LATIN = /^[\0-\u02ff]*$/;

/**
 * The languages whose labels stand among the texts, best first: each different label counts once, divided by the number
 * of languages that know it; acronyms such as `CTR` decide nothing. `htmlLang` only breaks ties and stands in when no
 * label is known: a page's `lang` attribute often lies. Empty when neither says anything.
 */
export function detectLocales(
  texts: readonly string[],
  htmlLang: string | null,
  all: readonly LexiconShard[],
): string[] {
  const known = all.map(knownOf);
  const declared = htmlLang ? lexiconLocale(htmlLang) : null;
  const scores = new Map<string, number>();
  for (const text of new Set(texts)) {
    if (acronym.test(text)) continue;
    const open = localesByScript(text);
    const hits = known.filter(({ locale, lexicon }) => {
      if (open && !open.includes(locale)) return false;
      const match = lexicon.find(text) ?? lexicon.findPrefix(text)?.match;
      return match?.how === 'exact';
    });
    for (const { locale } of hits) scores.set(locale, (scores.get(locale) ?? 0) + 1 / hits.length);
  }
  const tie = 1e-9;
  const score = (locale: string) => (scores.get(locale) ?? 0) + (locale === declared ? tie : 0);
  const found = [...scores.keys()].sort((a, b) => score(b) - score(a));
  return found.length > 0 || !declared ? found : [declared];
}
