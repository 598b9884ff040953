import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareReading } from '../support/compare-reading.ts';
import { readOnPage } from '../support/read-on-page.ts';
import { PageLab } from '../support/reader-page.ts';
import { explain } from '../support/reading-report.ts';
import { LIBRARY_PAGES } from './index.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await PageLab.start();
});
afterAll(() => lab?.stop());

test.each(LIBRARY_PAGES)('$name: every figure right, no other', async ({ name, url, build, truth }) => {
  const page = await lab.open({ url, ...(await build()) });
  try {
    await page.waitForSelector('html[data-settled]');
    expect(explain({ page: name, comparison: compareReading(await readOnPage(page), truth) })).toEqual([]);
  } finally {
    await page.close();
  }
});
