import { browser } from 'wxt/browser';
import type { LexiconAnswer } from '../../lib/messages.ts';
import { detectLocales } from '../../lib/metrics/detect-locales.ts';
import { allShards, loadShards } from '../../lib/metrics/lexicon/shards.ts';
import { trusted } from './trust.ts';

/** Languages that a page may mix: its own, and English or Chinese where labels were left untranslated. */
const MOST_LOCALES = 3;

/**
 * Sends a page the labels of its own languages and no others, so that little is parsed there. The languages are those in
 * which the page's texts are labels: what its `lang` attribute says may be wrong.
 */
export function setUpLexicon(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = trusted(raw, sender, 'lexicon');
    if (!message) return undefined;
    const found = detectLocales(message.texts, message.language || null, allShards());
    const locales = [...new Set([...found.slice(0, MOST_LOCALES), 'en'])];
    const answer: LexiconAnswer = { locales, shards: loadShards(locales) };
    return Promise.resolve(answer);
  });
}
