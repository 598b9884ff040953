import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../lib/metrics/figure.ts';
import type { Capture } from '../../lib/reading/capture/format.ts';
import { readCapture } from '../../lib/reading/index.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { saidBy, type TakenText, type WrittenPage } from './page-taker.ts';
import { bundleForPage } from './reader-page.ts';

type InPage = typeof import('./page-taker.ts');

/** The day on which test pages are read: the morning after the periods that they show. */
export const NOW = Date.parse('2026-11-15T10:42:00+08:00');

let bundled: Promise<string> | undefined;

async function withTaker(page: Page): Promise<void> {
  bundled ??= bundleForPage(fileURLToPath(new URL('./page-taker.ts', import.meta.url)), 'pageTaker');
  const there = await page.evaluate(() => 'pageTaker' in globalThis);
  if (!there) await page.evaluate(await bundled);
}

const read = (sent: string, url: string): Reading =>
  readCapture(JSON.parse(sent) as Capture, { site: siteFor(url), now: new Date(NOW) }).reading;

/** Takes an open page down in the browser and reads it here with all languages at hand, as the extension does in its worker. */
export async function readOnPage(page: Page): Promise<Reading> {
  await withTaker(page);
  const { url, sent } = await page.evaluate(() => ({
    url: location.href,
    sent: (globalThis as unknown as { pageTaker: InPage }).pageTaker.takeHere(location.href),
  }));
  return read(sent, url);
}

/** Reads pages one after the other in the same tab, faster than opening each; what a page's reading throws stands in its place. */
export async function readWritten(page: Page, pages: readonly WrittenPage[]): Promise<(Reading | { threw: string })[]> {
  await withTaker(page);
  const taken = await page.evaluate(
    (all) => (globalThis as unknown as { pageTaker: InPage }).pageTaker.takeAll(all),
    pages.map(({ url, html }) => ({ url, html })),
  );
  return taken.map((one, index) => readTaken(one, pages[index]?.url ?? ''));
}

/** What the worker reads from what was taken down in a page; what either throws stands in its place. */
export function readTaken(taken: TakenText, url: string): Reading | { threw: string } {
  if ('threw' in taken) return taken;
  try {
    return read(taken.capture, url);
  } catch (error) {
    return { threw: saidBy(error) };
  }
}
