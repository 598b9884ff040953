/** The language of a page's labels: what its texts say counts, its `lang` attribute only when they do not. */
import type { Lexicon } from '../../metrics/label.ts';
import type { Phrase } from '../types.ts';

/** Han labels are Chinese or Japanese, Latin ones a dozen languages; acronyms such as GMV say nothing. */
const SAYS_NOTHING = /^[A-Z\d\s%()./-]{1,12}$/;

/** BCP 47 language in which most labels of the page are written; null when it has none and no `lang`. */
export function localeOf(phrases: readonly Phrase[], lexicon: Lexicon, htmlLang: string | null): string | null {
  const votes = new Map<string, number>();
  for (const { text } of phrases) {
    if (text.length > 60 || SAYS_NOTHING.test(text)) continue;
    const match = lexicon.find(text) ?? lexicon.findPrefix(text)?.match;
    for (const locale of new Set(match?.senses.map((sense) => sense.locale)))
      votes.set(locale, (votes.get(locale) ?? 0) + 1);
  }
  const lang = htmlLang?.trim() || null;
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || Number(isOf(b[0], lang)) - Number(isOf(a[0], lang)));
  const [first, second] = ranked;
  if (!first) return lang;
  // words that several languages share leave the choice to the page's own statement
  if (lang && second && second[1] === first[1] && isOf(second[0], lang)) return second[0];
  return isOf(first[0], lang) && lang ? lang : first[0];
}

const isOf = (locale: string, lang: string | null): boolean =>
  lang !== null && locale.split('-')[0] === lang.toLowerCase().split(/[-_]/)[0];
