import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { showView } from '../../scripts/screens.ts';
import { useGallery } from '../support/gallery.ts';

let page: Page;
useGallery({ width: 320, height: 900 }, (opened) => {
  page = opened;
});

const text = async (within = '.compare'): Promise<string> =>
  (await page.$eval(within, (part) => (part as HTMLElement).innerText)).replace(/\s*\n\s*/g, ' | ');
const choose = (letter: string, key: string) => page.select(`.compare select[aria-label="${letter}"]`, key);
const options = (letter: string): Promise<string[]> =>
  page.$$eval(`.compare select[aria-label="${letter}"] option`, (all) => all.map((one) => one.value));

test('rows without days are compared as sums, and no probability is given', async () => {
  await showView(page, 'rows-compare', 'en', 'light');
  const said = await text();
  expect(said).toContain('B is higher: Order rate.');
  expect(said).toContain('No probability: the spread is only assumed below 14 days.');
  expect(said).toContain('Compared as sums over the page’s period.');
});

test('rows with days are compared on the days that both have, with a probability', async () => {
  await showView(page, 'rows-compare-days', 'en', 'light');
  const said = await text();
  expect(said).toMatch(/Order rate \| B higher .*>99\.9% sure that B is higher\./);
  expect(said).toContain('Compared on the 27 days that both have, Sep 20–Oct 17');
  expect(said).toContain('Sep 29');
});

test('turned round, the answer is turned round', async () => {
  await showView(page, 'rows-compare-days', 'en', 'light');
  await page.locator('.compare ::-p-text(Swap A and B)').click();
  expect(await text()).toContain('A is higher: Order rate.');
});

test('one row with itself is refused', async () => {
  await showView(page, 'rows-compare', 'en', 'light');
  const [first] = await options('A');
  await choose('B', first ?? '');
  expect(await text('.compare [role="alert"]')).toBe('A and B are the same.');
});

test('months and weeks of the past are offered, promotion days left out, and stretches that share days refused', async () => {
  await showView(page, 'trend-compare', 'en', 'light');
  expect(await text()).toMatch(/B is higher: Order rate\..*3 promotion days are left out\./);
  const keys = await options('B');
  expect(keys.slice(0, 3)).toEqual(['2026-09-01..2026-09-30', '2026-08-01..2026-08-31', '2026-09-21..2026-09-27']);
  await choose('B', '2026-09-21..2026-09-27');
  expect(await text('.compare [role="alert"]')).toBe('These periods share days. Choose two that do not.');
});

test('says what it would take where there is nothing to choose', async () => {
  await showView(page, 'trend', 'en', 'light');
  await page.locator('.compare summary').click();
  expect(await text()).toContain('This takes two weeks of which every day was read');
});
