import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery, showView } from '../../scripts/screens.ts';
import { PageLab } from '../support/reader-page.ts';
import { panels } from './fixtures/cases.ts';
import { popups } from './fixtures/popups.ts';

let lab: PageLab;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  lab = await PageLab.start();
  page = await openGallery(lab);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewport({ width: 320, height: 400 });
});
afterAll(() => lab.stop());

/** What a person would stumble over in one view. */
async function look(view: string, language: string) {
  errors.length = 0;
  await showView(page, view, language, 'light');
  const seen = await page.evaluate(() => {
    const wide = [...document.querySelectorAll('main *')].filter((element) => {
      const { right, left, width: wide } = element.getBoundingClientRect();
      return wide > 0 && (right > innerWidth + 1 || left < -1) && !element.closest('.sr');
    });
    const small = [...document.querySelectorAll('main *')].filter((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && /\p{Script=Han}{6}/u.test(node.nodeValue ?? ''),
      );
      return own && Number.parseFloat(getComputedStyle(element).fontSize) < 11;
    });
    return {
      text: document.body.innerText,
      height: document.documentElement.scrollHeight,
      wide: wide.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
      small: small.map((element) => element.textContent),
      nameless: [...document.querySelectorAll('button, select, input')].filter(
        (control) =>
          !control.textContent?.trim() &&
          !control.getAttribute('aria-label') &&
          !(control as HTMLInputElement).labels?.length,
      ).length,
    };
  });
  return { ...seen, errors: [...errors] };
}

describe.each(['en', 'zh-CN'])('every state of the panel in %s', (language) => {
  test.each([...Object.keys(panels), 'options'])('%s', async (show) => {
    const seen = await look(show, language);
    expect(seen.errors).toEqual([]);
    expect(seen.wide).toEqual([]);
    expect(seen.small).toEqual([]);
    expect(seen.nameless).toBe(0);
    // a key, a hole or a broken number where a text should stand
    expect(seen.text).not.toMatch(
      /\{\{|undefined|NaN|\[object|Invalid|\b(?:annotations|common|compare|now|views|states|whatif):/,
    );
    expect(seen.text.length).toBeGreaterThan(20);
  });
});

describe.each(['en', 'zh-CN'])('every state of the popup in %s', (language) => {
  test.each(Object.keys(popups))('%s', async (show) => {
    const seen = await look(show, language);
    expect(seen.errors).toEqual([]);
    expect(seen.wide).toEqual([]);
    expect(seen.height).toBeLessThanOrEqual(400);
  });
});
