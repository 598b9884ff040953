/** The labels of one page's languages. */
import { detectLocales } from './detect-locales.ts';
import type { Lexicon } from './label.ts';
import { allShards, loadShards } from './lexicon/shards.ts';
import { createLexicon } from './lexicon.ts';

/** Languages that a page may mix: its own, and English or Chinese where labels were left untranslated. */
const MOST_LOCALES = 3;
/** Different short texts that are looked at to find the languages. */
const SAMPLE = 800;
/** Longer texts are prose. */
const LONGEST = 90;
const LETTER = /\p{L}/u;

const made = new Map<string, Lexicon>();

/**
 * Labels of the languages that a page's texts are in, and of English. `declared` is what the page says of its language,
 * which may be wrong: it counts only when no text tells.
 */
export function lexiconOf(texts: Iterable<string>, declared: string | null): Lexicon {
  const sample = new Set<string>();
  for (const text of texts) {
    if (sample.size >= SAMPLE) break;
    if (text.length <= LONGEST && LETTER.test(text)) sample.add(text);
  }
  const found = detectLocales([...sample], declared, allShards());
  const locales = [...new Set([...found.slice(0, MOST_LOCALES), 'en'])];
  const key = locales.join(' ');
  let lexicon = made.get(key);
  if (!lexicon) {
    lexicon = createLexicon(loadShards(locales));
    made.set(key, lexicon);
  }
  return lexicon;
}
