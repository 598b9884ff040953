/** The reader as the extension puts it together, in one script for test pages: taken down, sent as text, read. */
import type { Reading } from '../../lib/metrics/figure.ts';
import type { Capture } from '../../lib/reading/capture/format.ts';
import { take } from '../../lib/reading/capture/take.ts';
import { readCapture } from '../../lib/reading/index.ts';
import { siteFor } from '../../lib/sites/index.ts';

/** Takes a document down as the page at `url`. */
export const takeHere = (doc: Document, url: string): Capture =>
  JSON.parse(JSON.stringify(take(doc, { url }).capture)) as Capture;

/** Reads a document as the page at `url`, at the moment given in epoch milliseconds. */
export function readHere(doc: Document, url: string, now: number): Reading {
  return readCapture(takeHere(doc, url), { site: siteFor(url), now: new Date(now) }).reading;
}

export interface WrittenPage {
  url: string;
  html: string;
}

function write(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** Writes each page into this document and takes it down. */
export const takeAll = (pages: readonly WrittenPage[]): Capture[] =>
  pages.map(({ url, html }) => {
    write(html);
    return takeHere(document, url);
  });

/** Writes each page into this document and reads it; what a page's reading throws stands in its place. */
export function readAll(pages: readonly WrittenPage[], now: number): (Reading | { threw: string })[] {
  return pages.map(({ url, html }) => {
    write(html);
    try {
      return readHere(document, url, now);
    } catch (error) {
      return { threw: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  });
}
