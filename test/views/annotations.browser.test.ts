import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { showView } from '../../scripts/screens.ts';
import { useGallery } from '../support/gallery.ts';

let page: Page;
useGallery({ width: 320, height: 900 }, (opened) => {
  page = opened;
});
beforeEach(async () => {
  await showView(page, 'now', 'en', 'light');
  await showView(page, 'trend', 'en', 'light');
});

const button = (name: string): string => `.marked ::-p-aria([name="${name}"][role="button"])`;
const press = (name: string): Promise<void> => page.locator(button(name)).click();
const listed = (): Promise<string[]> =>
  page.$$eval('.marked li', (items) =>
    items.map((item) => (item as HTMLElement).innerText.replace(/\s*\n\s*/g, ' | ')),
  );
const said = (role: string): Promise<string> =>
  page.$eval(`.marked [role="${role}"]`, (place) => (place as HTMLElement).innerText.trim());
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Types days, month first as the browser of the test has it. */
async function choose(...days: string[]): Promise<void> {
  for (const [index, day] of days.entries()) {
    await page.focus(`.mark label:nth-of-type(${index + 1}) > input[type="date"]`);
    await page.keyboard.type(day.replaceAll('/', ''));
  }
}

test('days are marked with their kind and name; one day needs to be chosen once', async () => {
  await press('Mark days');
  await page.select('.mark select', 'price_change');
  await choose('10/05/2026');
  await page.locator('.mark input[type="text"]').fill('  Autumn prices ');
  await press('Save');
  expect((await listed())[0]).toBe('Autumn prices | Price changed · Oct 5');
  expect(await said('status')).toContain('Saved');
  expect(await focused()).toBe('Mark days');
});

test('what cannot be marked is told in words, and nothing is kept', async () => {
  const before = await listed();
  await press('Mark days');
  await press('Save');
  expect(await said('alert')).toBe('Choose the first and the last day.');
  await choose('10/05/2026', '10/04/2026');
  expect(await said('alert')).toBe('The last day lies before the first.');
  await choose('01/05/2026', '10/04/2026');
  expect(await said('alert')).toBe('At most 92 days at once.');
  expect(await listed()).toEqual(before);
  await page.keyboard.press('Escape');
  expect(await page.$('.mark')).toBeNull();
  expect(await focused()).toBe('Mark days');
});

test('a mark is opened by its name and changed', async () => {
  await press('Change 双11 大促');
  expect(await page.$eval('.mark select', (select) => select.value)).toBe('promotion');
  await choose('11/01/2026', '11/12/2026');
  await press('Save');
  expect(await listed()).toHaveLength(5);
  expect((await listed())[0]).toBe('双11 大促 | Promotion · Nov 1–12');
});

test('a removed mark comes back by undoing, a started step as well', async () => {
  const before = await listed();
  for (const name of ['双11 大促', 'Message people who added to cart or favourited and never bought here']) {
    await press(`Forget ${name}`);
    expect(await listed()).toHaveLength(4);
    expect(await said('status')).toContain(`${name} is no longer marked.`);
    await press('Undo');
    expect((await listed()).sort()).toEqual([...before].sort());
    expect(await said('status')).toBe('');
  }
});

test('a started step is named in the language of the user', async () => {
  await showView(page, 'trend', 'zh-CN', 'light');
  expect((await listed()).join()).toContain('给加购或收藏过、从未下单的人发消息');
});

test('a started step is listed and not changed here', async () => {
  expect(await page.$$eval('.marked .name', (names) => names.map(({ tagName }) => tagName))).toEqual([
    'BUTTON',
    'B',
    'BUTTON',
    'BUTTON',
    'BUTTON',
  ]);
});
