import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { showView } from '../../scripts/screens.ts';
import { useGallery } from '../support/gallery.ts';

let page: Page;
useGallery({ width: 320, height: 900 }, (opened) => {
  page = opened;
});
beforeEach(() => showView(page, 'what-if-ads', 'en', 'light'));

const SLIDER = '.setrate input[type="range"]';
const FIELD = '.setrate input[type="text"]';
const press = (name: string): Promise<void> => page.locator(`.whatif ::-p-text(${name})`).click();
/** The answer's texts, line by line. */
const answer = async (): Promise<string> =>
  (await page.$eval('.whatif .facts', (facts) => (facts as HTMLElement).innerText)).replace(/\s*\n\s*/g, ' | ');

/** Types over what the field holds. */
async function type(text: string): Promise<void> {
  await page.focus(FIELD);
  await page.$eval(FIELD, (field) => field.select());
  await page.keyboard.type(text);
}

test('asks first what the diagnosed step would bring at its baseline', async () => {
  expect(await page.$eval(FIELD, ({ value }) => value)).toBe('10.04');
  expect(await answer()).toMatch(/^Revenue \| \$47,\d+ .*now \$37,339 \| Change \| \+27\.1% .*ROAS 5\.1 .*now 4\.01$/);
});

test('answers while a rate is typed, and marks what is no rate without losing the answer', async () => {
  await type('3.95');
  expect(await answer()).toContain('−50.0%');
  await type('eight');
  expect(await page.$eval(FIELD, ({ ariaInvalid }) => ariaInvalid)).toBe('true');
  expect(await answer()).toContain('−50.0%');
});

test('the slider is moved with the keyboard, and says its rate', async () => {
  await press('as it is');
  expect(await answer()).toContain('Change | 0.0%');
  await page.focus(SLIDER);
  await page.keyboard.press('ArrowRight');
  expect(await answer()).toContain('Change | +');
  expect(await page.$eval(SLIDER, (slider) => slider.getAttribute('aria-valuetext'))).toMatch(/^7\.9\d%|8\.0\d%$/);
});

test('another step starts at its own rates', async () => {
  await page.select('.whatif select', 'impression-click');
  expect(await page.$eval(FIELD, ({ value }) => value)).toBe('2.88');
});

test('moves spend between rows, at first from the lowest return to the highest', async () => {
  await page.select('.whatif select', 'split');
  expect(await answer()).toContain('Change | +7.9%');
  await press('as it is');
  expect(await answer()).toContain('Change | 0.0%');
});

test('says why where the page has no money', async () => {
  await showView(page, 'what-if-refused', 'en', 'light');
  expect(await page.$eval('.whatif', (section) => (section as HTMLElement).innerText)).toContain('no revenue figure');
  expect(await page.$(SLIDER)).toBeNull();
});
