import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPage } from '../../grammar/page.ts';
import { NOW } from '../../support/read-on-page.ts';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';
import type { Step } from './entry.ts';

type Entry = typeof import('./entry.ts');

const SEEDS = Array.from({ length: 60 }, (_, index) => 110_001 + index);

let lab: PageLab;
let page: Page;
beforeAll(async () => {
  lab = await PageLab.start();
  page = await lab.shared();
  await page.evaluate(await bundleForPage(fileURLToPath(new URL('./entry.ts', import.meta.url)), 'entry'));
});
afterAll(() => lab?.stop());

/** Reads a page, lets the script change it, and follows. */
function after(script: string): Promise<Step> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><body>${PAGE}</body></html>`;
  return page.evaluate(
    (source, now, change) => {
      document.open();
      document.write(source);
      document.close();
      const { entry } = globalThis as unknown as { entry: Entry };
      entry.begin(location.href, now);
      new Function(change)();
      return entry.follow();
    },
    html,
    NOW,
    script,
  );
}

const PAGE = `<style>.card{width:200px}.off{display:none}</style>
  <div class="card"><p>Orders</p><b id="orders">1,204</b></div>
  <div class="card"><p>GMV</p><b><span>$</span><span id="gmv">85,310</span><span id="cents">.40</span></b></div>
  <div class="card"><p>Product impressions</p><b>52,118</b><p id="change">+5.1%</p></div>
  <p id="clock">10:42:07</p><div class="off"><b id="hidden">77</b></div>`;

const said = (id: string, text: string) => `document.querySelector('#${id}').firstChild.data = '${text}'`;

describe('a page that was read', () => {
  test.each([
    ['a number', said('orders', '1,317')],
    ['a number in several pieces', `${said('gmv', '91,422')};${said('cents', '.75')}`],
    ['a text put in the place of another', `document.querySelector('#orders').textContent = '1,317'`],
  ])('is read on when digits change: %s', async (_, script) => {
    expect(await after(script)).toMatchObject({ went: 'on', differs: [] });
  });

  test.each([
    ['a clock', said('clock', '10:42:08')],
    ['text that nobody sees', said('hidden', '78')],
    ['nothing', ''],
  ])('is read on when nothing that counts changes: %s', async (_, script) => {
    expect(await after(script)).toMatchObject({ went: 'on', differs: [] });
  });

  test.each([
    ['one digit more', said('orders', '12,045')],
    ['a word', said('orders', 'soon')],
    ['a class', `document.querySelector('#orders').className = 'off'`],
    ['a pane that is shown', `document.querySelector('.off').classList.remove('off')`],
    ['an element', `document.querySelector('.card').append(document.createElement('i'))`],
    [
      'where it stands',
      `${said('orders', '1,317')};document.querySelector('style').sheet.insertRule('p{font-size:40px}', 1)`,
    ],
  ])('is taken down anew when more than digits changes: %s', async (_, script) => {
    expect(await after(script)).toMatchObject({ went: 'page', differs: [] });
  });

  test.each([
    ['a change', said('change', '+6.2%')],
    ['what may be a day or a step', said('orders', '0,012')],
  ])('is read anew when a number that is no value of its own changes: %s', async (_, script) => {
    expect(await after(script)).toMatchObject({ went: 'worker', differs: [] });
  });
});

test('drawn pages are read on as if each were read anew', async () => {
  const steps: Step[] = [];
  for (const seed of SEEDS) {
    const { url, html } = drawPage(seed);
    steps.push(
      ...(await page.evaluate(
        (drawn, now, by) => (globalThis as unknown as { entry: Entry }).entry.changeFigures(drawn, now, by, 4),
        { url, html },
        NOW,
        seed,
      )),
    );
  }
  expect(steps.filter(({ differs }) => differs.length > 0)).toEqual([]);
  expect(steps.filter(({ went }) => went === 'on').length).toBeGreaterThan(0.6 * steps.length);
});
