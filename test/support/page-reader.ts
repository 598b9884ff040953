/** The reader as the extension puts it together, in one script for test pages: labels of the page's languages, then the reading. */
import { detectLocales } from '../../lib/metrics/detect-locales.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import { allShards, loadShards } from '../../lib/metrics/lexicon/shards.ts';
import { createLexicon } from '../../lib/metrics/lexicon.ts';
import { readPage } from '../../lib/reading/index.ts';
import { collectPhrases } from '../../lib/reading/visible/index.ts';
import { siteFor } from '../../lib/sites/index.ts';

/** As many texts and languages as the extension's worker looks at. */
const SAMPLE = 400;
const MOST_LOCALES = 3;

/** Reads a document as the page at `url`, at the moment given in epoch milliseconds. */
export function readHere(doc: Document, url: string, now: number): Reading {
  const { phrases } = collectPhrases(doc, {});
  const sample = phrases.map(({ text }) => text).filter((text) => text.length <= 90 && /\p{L}/u.test(text));
  const found = detectLocales(sample.slice(0, SAMPLE), doc.documentElement.lang || null, allShards());
  const locales = [...new Set([...found.slice(0, MOST_LOCALES), 'en'])];
  const lexicon = createLexicon(loadShards(locales));
  return readPage(doc, { url, site: siteFor(url), now: new Date(now), lexicon }).reading;
}

export interface WrittenPage {
  url: string;
  html: string;
}

/** Writes each page into this document and reads it; what a page's reading throws stands in its place. */
export function readAll(pages: readonly WrittenPage[], now: number): (Reading | { threw: string })[] {
  return pages.map(({ url, html }) => {
    document.open();
    document.write(html);
    document.close();
    try {
      return readHere(document, url, now);
    } catch (error) {
      return { threw: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  });
}
