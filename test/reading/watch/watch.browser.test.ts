import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';

let lab: PageLab;
let code: string;
let page: Page;

beforeAll(async () => {
  lab = await PageLab.start();
  code = await bundleForPage(fileURLToPath(new URL('./entry.ts', import.meta.url)), 'watching');
});
afterEach(() => page?.close());
afterAll(() => lab.stop());

/** Opens a page and starts to watch it; what happens stands on `seen` there. */
async function watched(html: string): Promise<void> {
  page = await lab.open({ url: 'https://shop.example.com/a', html: `<!doctype html><meta charset="utf-8">${html}` });
  await page.evaluate(`${code};globalThis.seen = watching.watch()`);
}

const until = (condition: string) => page.waitForFunction(condition, { timeout: 15_000, polling: 50 });
const settled = (text: string) =>
  until(`seen.readings.some((r) => !r.live && r.texts.join() === ${JSON.stringify(text)})`);
const readings = () => page.evaluate('seen.readings.map((r) => [r.live, r.texts.join()])');

describe('a page is read once it has come to rest', () => {
  test('a still page gives one reading and is then left alone', async () => {
    await watched('<div>12</div>');
    await settled('12');
    const looks = await page.evaluate('seen.looks');
    expect(looks).toBe(2);
    expect(await page.evaluate('new Promise((r) => setTimeout(() => r(seen.looks), 1500))')).toBe(looks);
    expect(await page.evaluate('seen.states')).toEqual(['reading', 'settled']);
  });
  test('a counter that runs up is read at its end only', async () => {
    await watched(
      '<b id=n>0</b><script>let i = 0; const t = setInterval(() => { n.textContent = ++i; if (i === 90) clearInterval(t); }, 15)</script>',
    );
    await settled('90');
    expect(await readings()).toEqual([[false, '90']]);
  });
  test('a rolling number that only moves by style is read at its end only', async () => {
    await watched(
      `<style>@keyframes roll{from{transform:translateY(0)}to{transform:translateY(-60px)}}</style>
       <div style="height:20px;line-height:20px;overflow:hidden"><div style="animation:roll 1.4s linear both">${['5', '6', '7', '8'].map((d) => `<div>1${d}</div>`).join('')}</div></div>`,
    );
    await settled('18');
    const all = (await readings()) as [boolean, string][];
    expect(all.filter(([live]) => !live)).toEqual([[false, '18']]);
  });
  test('a skeleton is waited for', async () => {
    await watched(
      '<div>7</div><div id=s class="arco-skeleton" style="width:90px;height:20px"></div><script>setTimeout(() => { s.outerHTML = "<div>12</div>"; }, 1500)</script>',
    );
    await settled('7,12');
    expect(await readings()).toEqual([[false, '7,12']]);
  });
  test('figures that come late to an empty page are waited for', async () => {
    await watched('<div id=s>Overview</div><script>setTimeout(() => { s.textContent = "12"; }, 1200)</script>');
    await settled('12');
    expect(await readings()).toEqual([[false, '12']]);
  });
  test('a changed figure is read again, a change elsewhere gives no new reading', async () => {
    await watched('<b id=n>12</b><p id=p>words</p>');
    await settled('12');
    await page.evaluate('p.textContent = "other words"');
    await page.evaluate('setTimeout(() => { n.firstChild.data = "13"; }, 300)');
    await settled('13');
    expect(await readings()).toEqual([
      [false, '12'],
      [false, '13'],
    ]);
  });
  test('a shadow root that is attached late is read and observed', async () => {
    await watched('<x-late></x-late><p>5</p>');
    await settled('5');
    await page.evaluate(`document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>12</p>';
      document.querySelector('x-late').className = 'ready'`);
    await settled('12,5');
    await page.evaluate(`document.querySelector('x-late').shadowRoot.querySelector('p').textContent = '13'`);
    await settled('13,5');
  });
});

describe('a page that never comes to rest', () => {
  test('is read as live after five seconds, without a settled reading', async () => {
    await watched('<b id=n>0</b><script>let i = 0; setInterval(() => { n.textContent = ++i; }, 30)</script>');
    await until('seen.readings.length > 0');
    const [[live]] = (await readings()) as [[boolean, string]];
    expect(live).toBe(true);
    expect(await page.evaluate('seen.states')).toEqual(['reading', 'live']);
    expect(await page.evaluate('seen.readings[0].at')).toBeGreaterThan(4500);
  });
  test('settles all the same when only other things change, ten thousand times a second', async () => {
    await watched(`<b>12</b><i id=noise></i><script>
      const other = document.createTextNode(''); noise.append(other); let k = 0;
      setInterval(() => { for (let i = 0; i < 100; i++) other.data = 'tick ' + String.fromCharCode(97 + (k++ % 26)); }, 10)</script>`);
    await settled('12');
    expect(await page.evaluate('seen.longestTaskMs')).toBeLessThan(50);
  });
});

describe('one view at a time', () => {
  test('a new address forgets the old view', async () => {
    await watched('<b id=n>12</b>');
    await settled('12');
    await page.evaluate(`history.pushState(null, '', '/b'); n.textContent = '12 '`);
    await until('seen.readings.length === 2');
    expect(await page.evaluate('seen.routes')).toEqual(['https://shop.example.com/b']);
  });
  test('aborting ends it', async () => {
    await watched('<b>12</b>');
    await page.evaluate('seen.stop()');
    await until('seen.ended');
  });
});
