import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../lib/metrics/figure.ts';
import type { WrittenPage } from './page-reader.ts';
import { bundleForPage } from './reader-page.ts';

type InPage = typeof import('./page-reader.ts');

/** The day on which test pages are read: the morning after the periods that they show. */
export const NOW = Date.parse('2026-11-15T10:42:00+08:00');

let bundled: Promise<string> | undefined;

async function withReader(page: Page): Promise<void> {
  bundled ??= bundleForPage(fileURLToPath(new URL('./page-reader.ts', import.meta.url)), 'pageReader');
  const there = await page.evaluate(() => 'pageReader' in globalThis);
  if (!there) await page.evaluate(await bundled);
}

/** Reads an open page with all languages at hand, as the extension would. */
export async function readOnPage(page: Page): Promise<Reading> {
  await withReader(page);
  return page.evaluate(
    (now) => (globalThis as unknown as { pageReader: InPage }).pageReader.readHere(document, location.href, now),
    NOW,
  );
}

/** Reads pages one after the other in the same tab, faster than opening each. */
export async function readWritten(page: Page, pages: readonly WrittenPage[]): Promise<(Reading | { threw: string })[]> {
  await withReader(page);
  return page.evaluate(
    (all, now) => (globalThis as unknown as { pageReader: InPage }).pageReader.readAll(all, now),
    [...pages],
    NOW,
  );
}
