/** The views for people who see little, and for those who use the keyboard alone. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { showView, views } from '../../scripts/screens.ts';
import { useGallery } from '../support/gallery.ts';

let page: Page;
useGallery({ width: 320, height: 600 }, (opened) => {
  page = opened;
});
beforeAll(async () => {
  await page.evaluate(readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
});

/** What axe finds wrong with the view on show, by all rules or by one: the rule, the element, how it fails. */
const faults = (rule?: string): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<Pick<AxeResults, 'violations'>> };
    };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary}`));
  }, rule);

test.each(views)('names, roles, order of headings and contrast: %s', async (view) => {
  await showView(page, view, 'en', 'light');
  expect(await faults()).toEqual([]);
});

// What the themes differ in, on the views that between them show every part
test.each([
  'now', 'rows', 'why', 'trend', 'audiences', 'audiences-clash', 'what-if-refused', 'partial', 'options', 'popup',
])('contrast in the dark: %s', async (view) => {
  await showView(page, view, 'zh-CN', 'dark');
  expect(await faults('color-contrast')).toEqual([]);
}); // biome-ignore format: a list of names

/** Presses Tab until the focus has left the view; each stop with its name and whether the focus can be seen there. */
async function tabThrough(): Promise<{ stop: number; seen: boolean; what: string }[]> {
  const stops: { stop: number; seen: boolean; what: string }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, top, bottom } = element.getBoundingClientRect();
      const all = [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex="0"]')];
      return {
        stop: all.indexOf(element),
        seen:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 1 &&
          width * height > 0 &&
          bottom > 0 &&
          top < innerHeight,
        what: element.outerHTML.slice(0, 120),
      };
    });
    if (!at || stops.some(({ stop }) => stop === at.stop)) return stops;
    stops.push(at);
  }
}

/** Places of the controls that can be used as the view stands: not off, not in what is folded; of radio buttons the chosen one. */
const usable = (): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex="0"]')].flatMap(
      (control, index) =>
        control.checkVisibility() && !control.matches(':disabled, [tabindex="-1"], [type=radio]:not(:checked)')
          ? [index]
          : [],
    ),
  );

describe('the Tab key goes through every control in reading order, and the focus is seen at each', () => {
  test.each([
    'now', 'rows', 'why', 'trend', 'audiences', 'audiences-compose', 'what-if', 'permission', 'options', 'popup', 'popup-missing',
  ])('%s', async (view) => {
    await showView(page, view, 'en', 'light');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops = await tabThrough();
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(stops.map(({ stop }) => stop)).toEqual(await usable());
  }); // biome-ignore format: a list of names
});

describe('in forced colours', () => {
  beforeAll(async () => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    return () => client.detach();
  });

  /** Each different colour of a property of the elements. */
  const colours = (css: string, property: string): Promise<string[]> =>
    page.evaluate(
      (selector, name) => [
        ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).getPropertyValue(name))),
      ],
      css,
      property,
    );

  test('the bars and the band of no change differ', async () => {
    await showView(page, 'now', 'en', 'light');
    expect(await colours('.key.now, .key.band', 'background-color')).toHaveLength(2);
  });

  test.each([
    ['now', '.tabs button:not(.more)', 'border-bottom-color'],
    ['rows', '.filters button', 'background-color'],
    ['audiences', '.sections button', 'background-color'],
  ])('the chosen one stands out: %s', async (view, buttons, property) => {
    await showView(page, view, 'en', 'light');
    expect(await colours(buttons, property)).toHaveLength(2);
  });
});
