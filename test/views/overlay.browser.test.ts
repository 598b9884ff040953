import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, PageLab } from '../support/reader-page.ts';

const labels = { language: 'en', openPanel: 'See in panel', hide: 'Hide on this page', reload: 'Reload' };
const card = {
  title: 'Leak',
  step: 'click → cart',
  sentence: 'Cart rate 7.90%, before 10.04%.',
  change: { value: -0.213, low: -0.26, high: -0.17, text: '95%: −26% to −17%' },
  facts: [{ label: 'Per week', value: '$10,120', detail: '$7,830–12,490' }],
};

let lab: PageLab;
let script: string;

beforeAll(async () => {
  script = await bundleForPage('components/overlay/index.ts', 'overlay');
  lab = await PageLab.start();
});
afterAll(() => lab.stop());

interface Marked {
  text: string;
  kind: string;
  visible: boolean;
  box: { left: number; top: number; right: number; bottom: number };
}

/** A page with the overlay in it. `attachShadow` is recorded first, for the root is closed. */
async function open(body: string, head = ''): Promise<Page> {
  const page = await lab.open({
    url: 'https://shop.test/',
    html: `<!doctype html><meta charset="utf-8"><style>body{margin:20px;font:16px/24px Arial}.c{width:300px;border:1px solid #ccc;padding:8px}b{font-size:22px}</style>${head}<body>${body}</body>`,
  });
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      if (init.mode === 'closed') Object.assign(globalThis, { ours: root });
      return root;
    };
  });
  await page.evaluate(script);
  await page.evaluate(() => {
    const stop = new AbortController();
    const calls: string[] = [];
    Object.assign(globalThis, {
      stop,
      calls,
      shown: (
        globalThis as never as { overlay: typeof import('../../components/overlay/index.ts') }
      ).overlay.createOverlay(document, {
        signal: stop.signal,
        onOpenPanel: () => calls.push('panel'),
        onHidePage: () => calls.push('hide'),
      }),
    });
  });
  return page;
}

/** Shows a chip beside each element with an id; `data-text` is the chip's text. */
async function show(page: Page): Promise<void> {
  await page.evaluate(
    (card, labels) => {
      const chips = [...document.querySelectorAll<HTMLElement>('[data-chip]')].map((element) => ({
        figureId: element.id,
        verdict: element.dataset.chip as 'leak',
        text: element.dataset.text ?? '',
        label: `${element.dataset.chip} ${element.dataset.text ?? ''}`,
        card,
        target: () => (element.isConnected ? (element.firstChild as Text) : null),
      }));
      (globalThis as never as { shown: { show(chips: unknown[], labels: unknown): void } }).shown.show(chips, labels);
    },
    card,
    labels,
  );
  await settle(page);
}

/** Two frames: one to schedule, one in which places are written. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
      ),
  );

const marks = (page: Page): Promise<Marked[]> =>
  page.evaluate(() =>
    [...(globalThis as never as { ours: ShadowRoot }).ours.querySelectorAll('.mark')].map((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      return {
        text: mark.textContent ?? '',
        kind: mark.classList.contains('quiet') ? 'icon' : 'full',
        visible: getComputedStyle(mark).visibility === 'visible',
        box: { left, top, right, bottom },
      };
    }),
  );

const boxOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });

const inOurs = <T>(page: Page, read: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(`(${read})(ours)`) as Promise<T>;

describe('a chip', () => {
  test('takes the free space right of its figure', async () => {
    const page = await open('<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>');
    await show(page);
    const [mark] = await marks(page);
    const figure = await boxOf(page, '#a');
    expect(mark).toMatchObject({ kind: 'full', visible: true, text: '−21%' });
    expect(mark?.box.left).toBeGreaterThan(figure.right);
    expect(mark?.box.left).toBeLessThan(figure.right + 12);
    await page.close();
  });

  test('shrinks to its icon where text stands close, and is away where even that does not fit', async () => {
    const page = await open(
      `<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b><span style="margin-left:34px">vs 10%</span></div>
       <div class="c"><b id="b" data-chip="leak" data-text="−21%">7.90%</b><span>vs 10%</span></div>`,
    );
    await show(page);
    const [close, none] = await marks(page);
    expect(close).toMatchObject({ kind: 'icon', visible: true });
    expect(none?.visible).toBe(false);
    await page.close();
  });

  test('never lies over text, whatever the column widths', async () => {
    const row = (n: number) =>
      `<tr>${Array.from({ length: 6 }, (_, i) => `<td style="padding:0 ${(n * 7 + i * 5) % 60}px"><span id="r${n}c${i}" data-chip="leak" data-text="−${n}%">${n * 17 + i},${i}00</span></td>`).join('')}</tr>`;
    const page = await open(`<table>${Array.from({ length: 12 }, (_, n) => row(n)).join('')}</table>`);
    await show(page);
    const shown = (await marks(page)).filter(({ visible }) => visible);
    const texts = await page.$$eval('td span', (spans) =>
      spans.map((span) => {
        const { left, top, right, bottom } = span.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    expect(shown.length).toBeGreaterThan(10);
    const covered = shown.flatMap(({ text, box }) =>
      texts
        .filter(
          (over) =>
            box.left < over.right && over.left < box.right && box.top < over.bottom - 3 && over.top + 3 < box.bottom,
        )
        .map((over) => ({ text, box, over })),
    );
    expect(covered).toEqual([]);
    await page.close();
  });

  test('stands where its figure is under zoom, transforms and right-to-left pages', async () => {
    for (const style of [
      'body{zoom:1.25}',
      'html{zoom:1.5}',
      'body{transform:translate(40px,60px)}',
      'html{transform:translateX(30px)}',
    ]) {
      const page = await open(
        '<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>',
        `<style>${style}</style>`,
      );
      await show(page);
      const [mark] = await marks(page);
      const figure = await boxOf(page, '#a');
      expect(mark?.visible, style).toBe(true);
      expect(Math.abs((mark?.box.left ?? 0) - figure.right - 8), style).toBeLessThan(6);
      expect(
        Math.abs(((mark?.box.top ?? 0) + (mark?.box.bottom ?? 0)) / 2 - (figure.top + figure.bottom) / 2),
        style,
      ).toBeLessThan(5);
      await page.close();
    }
    const page = await open('<div class="c" dir="rtl"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>');
    await show(page);
    const [mark] = await marks(page);
    expect(mark?.box.right).toBeLessThan((await boxOf(page, '#a')).left);
    await page.close();
  });

  test('survives a page that resets everything', async () => {
    const page = await open(
      '<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>',
      '<style>html > :not(head):not(body){display:none !important;position:static !important} *{font-size:40px !important}</style>',
    );
    await show(page);
    const [mark] = await marks(page);
    expect(mark?.visible).toBe(true);
    expect((mark?.box.bottom ?? 0) - (mark?.box.top ?? 0)).toBe(20);
    await page.close();
  });

  test('stands beside text that is slotted into a table of web components', async () => {
    const page = await open(
      `<x-table><div slot="cell-0_ctr"><span id="a" data-chip="leak" data-text="−59%">0.31%</span></div><div slot="cell-0_cost">215.44 USD</div></x-table>
       <script>customElements.define('x-table', class extends HTMLElement {
         connectedCallback() {
           this.attachShadow({ mode: 'open' }).innerHTML = '<div style="overflow:auto;height:200px"><div style="display:grid;grid-template-columns:200px 200px;text-align:end"><div class="cell" style="padding:8px 12px;overflow:hidden"><slot name="cell-0_ctr"></slot></div><div class="cell" style="padding:8px"><slot name="cell-0_cost"></slot></div></div></div>';
         }
       })</script>`,
    );
    await show(page);
    const [mark] = await marks(page);
    expect(mark).toMatchObject({ visible: true, kind: 'full' });
    await page.close();
  });

  test('goes away with its figure: scrolled out of a box, covered by a dialog, removed', async () => {
    const page = await open(
      `<div id="s" class="c" style="height:60px;overflow:auto"><b id="a" data-chip="leak" data-text="−21%">7.90%</b><div style="height:400px"></div></div>
       <div class="c"><b id="b" data-chip="leak" data-text="−9%">3.10%</b></div>`,
    );
    await show(page);
    expect((await marks(page)).map(({ visible }) => visible)).toEqual([true, true]);
    await page.evaluate(() => document.getElementById('s')?.scrollTo(0, 200));
    await settle(page);
    expect((await marks(page)).map(({ visible }) => visible)).toEqual([false, true]);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:rgba(0,0,0,.5)';
      document.body.append(cover);
    });
    await settle(page);
    expect((await marks(page)).map(({ visible }) => visible)).toEqual([false, false]);
    await page.close();
  });
});

describe('the card', () => {
  test('opens on a click, is one at a time, and closes on Escape with the focus back on its chip', async () => {
    const page = await open(
      `<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div><div class="c"><b id="b" data-chip="steady">2.90%</b></div>`,
    );
    await show(page);
    const [first, second] = await marks(page);
    const click = (mark: Marked | undefined) =>
      page.mouse.click(
        ((mark?.box.left ?? 0) + (mark?.box.right ?? 0)) / 2,
        ((mark?.box.top ?? 0) + (mark?.box.bottom ?? 0)) / 2,
      );
    await click(first);
    await settle(page);
    expect(await inOurs(page, (root) => root.querySelector('.pop')?.textContent)).toContain('Cart rate 7.90%');
    expect(await page.evaluate('calls.join()')).toBe('panel');
    await page.keyboard.press('Escape');
    expect(await inOurs(page, (root) => root.querySelectorAll('.pop').length)).toBe(0);
    expect(await inOurs(page, (root) => root.activeElement?.textContent)).toBe('−21%');
    await click(second);
    await settle(page);
    expect(await inOurs(page, (root) => root.querySelectorAll('.pop').length)).toBe(1);
    await page.mouse.click(600, 500);
    expect(await inOurs(page, (root) => root.querySelectorAll('.pop').length)).toBe(0);
    await page.close();
  });

  test('reads from left to right on a page that runs from right to left, and lies over the other chips', async () => {
    const page = await open(
      `<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div><div class="c"><b id="b" data-chip="gain" data-text="+8%">2.90%</b></div>`,
      '<style>html{direction:rtl}</style>',
    );
    await show(page);
    const [first, second] = await marks(page);
    const centre = ({ left, right, top, bottom }: Marked['box']) => [(left + right) / 2, (top + bottom) / 2] as const;
    if (!first || !second) throw new Error('two chips were to stand');
    await page.mouse.click(...centre(first.box));
    await settle(page);
    expect(await inOurs(page, (root) => getComputedStyle(root.querySelector('.mark') as Element).direction)).toBe(
      'ltr',
    );
    expect(await inOurs(page, (root) => getComputedStyle(root.querySelector('.pop p') as Element).direction)).toBe(
      'ltr',
    );
    const onTop = (x: number, y: number) =>
      page.evaluate(
        (at, down) =>
          (globalThis as never as { ours: ShadowRoot }).ours.elementFromPoint(at, down)?.closest('.pop, .mark')
            ?.className,
        x,
        y,
      );
    expect(await onTop(...centre(second.box))).toContain('pop');
    await page.close();
  });

  test('does not open a panel for a click that the page made', async () => {
    const page = await open('<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>');
    await show(page);
    await inOurs(page, (root) => root.querySelector<HTMLButtonElement>('.mark')?.click());
    expect(await page.evaluate('calls.join()')).toBe('');
    await page.close();
  });
});

test('the page sees one element of ours and nothing else changes', async () => {
  const page = await open('<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>');
  const before = await page.evaluate(() => document.body.outerHTML);
  await show(page);
  const mark = (await marks(page))[0];
  await page.mouse.click((mark?.box.left ?? 0) + 5, (mark?.box.top ?? 0) + 5);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBe(null);
  await page.close();
});

test('a figure is outlined where it stands, and one that is gone is not', async () => {
  const page = await open('<div style="height:2000px"></div><b id="a">7.90%</b>');
  const outline = (how: string) =>
    page.evaluate(
      `(() => { const a = document.getElementById('a'); const text = a.firstChild; ${how}; return shown.outline(text) })()`,
    );
  expect(await outline('')).toBe(true);
  await page.waitForFunction(() => scrollY > 500);
  expect(await inOurs(page, (root) => root.querySelectorAll('.outline').length)).toBe(1);
  expect(await outline('a.remove()')).toBe(false);
  await page.close();
});

test('when its work ends everything of ours goes, and a last word may stay', async () => {
  const page = await open('<div class="c"><b id="a" data-chip="leak" data-text="−21%">7.90%</b></div>');
  await show(page);
  await page.evaluate('stop.abort()');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.evaluate(`shown.say('Reload the page to go on.', 'Close')`);
  expect(await inOurs(page, (root) => root.querySelector('.notice')?.textContent)).toBe('Reload the page to go on.');
  await page.close();
});
