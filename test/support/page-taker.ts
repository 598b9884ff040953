/** The part of the reader that stands in a page, in one script for test pages: what it takes down, as the text that is sent. */
import { take } from '../../lib/reading/capture/take.ts';

/** Takes this document down as the page at `url`. */
export const takeHere = (url: string): string => JSON.stringify(take(document, { url }).capture);

export interface WrittenPage {
  url: string;
  html: string;
}

export type TakenText = { capture: string } | { threw: string };

/** What an exception says, with where it was thrown. */
export const saidBy = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Writes each page into this document and takes it down; what that throws stands in its place. */
export function takeAll(pages: readonly WrittenPage[]): TakenText[] {
  return pages.map((page) => takeWritten(page));
}

/** Writes a page into this document, changes it where asked, and takes it down; what that throws stands in its place. */
export function takeWritten({ url, html }: WrittenPage, change?: (document: Document) => void): TakenText {
  document.open();
  document.write(html);
  document.close();
  try {
    change?.(document);
    return { capture: takeHere(url) };
  } catch (error) {
    return { threw: saidBy(error) };
  }
}
