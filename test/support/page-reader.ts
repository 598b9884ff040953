/** The reader as the extension puts it together, in one script for test pages: taken down, sent as text, read. */
import type { Reading } from '../../lib/metrics/figure.ts';
import type { Capture } from '../../lib/reading/capture/format.ts';
import { take } from '../../lib/reading/capture/take.ts';
import { readCapture } from '../../lib/reading/index.ts';
import { siteFor } from '../../lib/sites/index.ts';

/** Reads a document as the page at `url`, at the moment given in epoch milliseconds. */
export function readHere(doc: Document, url: string, now: number): Reading {
  const sent = JSON.parse(JSON.stringify(take(doc, { url }).capture)) as Capture;
  return readCapture(sent, { site: siteFor(url), now: new Date(now) }).reading;
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
