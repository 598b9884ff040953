import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openGallery } from '../../scripts/screens.ts';
import { PageLab } from './reader-page.ts';

/** Opens the gallery of views before the tests of a file, hands its page over, and closes it after them. */
export function useGallery(viewport: { width: number; height: number }, take: (page: Page) => void): void {
  let lab: PageLab;
  beforeAll(async () => {
    lab = await PageLab.start();
    const page = await openGallery(lab);
    await page.setViewport(viewport);
    take(page);
  });
  afterAll(() => lab.stop());
}
