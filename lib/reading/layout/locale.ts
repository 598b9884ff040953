/** The language of a page's labels: what its texts say counts, its `lang` attribute only when they do not. */
import type { Lexicon } from '../../metrics/label.ts';
import type { Phrase } from '../types.ts';
import { type PageLanguages, pageLanguages } from '../words/page-languages.ts';

/** Han labels are Chinese or Japanese, Latin ones a dozen languages; acronyms such as GMV say nothing. */
const SAYS_NOTHING = /^[A-Z\d\s%()./-]{1,12}$/;

/** Longer texts are no labels. */
const LONGEST = 60;

/** The languages of which a label is a label; none for other texts and acronyms. */
function localesKnowing(text: string, lexicon: Lexicon): ReadonlySet<string> {
  if (text.length > LONGEST || SAYS_NOTHING.test(text)) return NONE;
  const match = lexicon.find(text) ?? lexicon.findPrefix(text)?.match;
  return match ? new Set(match.senses.map((sense) => sense.locale)) : NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** As many different texts tell a page's languages. */
const SAMPLE = 800;

/** The languages whose words count on the page; null where nothing tells. See {@link pageLanguages}. */
export function languagesOn(phrases: readonly Phrase[], lexicon: Lexicon, htmlLang: string | null): PageLanguages {
  const texts = new Set<string>();
  for (const { text } of phrases) {
    if (texts.size >= SAMPLE) break;
    if (text.length <= LONGEST && LETTERS.test(text)) texts.add(text);
  }
  const labels = [...texts].map((text) => localesKnowing(text, lexicon)).filter((locales) => locales.size > 0);
  return pageLanguages({ labels, texts, declared: htmlLang });
}

const LETTERS = /\p{L}{2}/u;

/** BCP 47 language in which most labels of the page are written; null when it has none and no `lang`. */
export function localeOf(phrases: readonly Phrase[], lexicon: Lexicon, htmlLang: string | null): string | null {
  const votes = new Map<string, number>();
  for (const { text } of phrases) {
    for (const locale of localesKnowing(text, lexicon)) votes.set(locale, (votes.get(locale) ?? 0) + 1);
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
