import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RenderedElement } from '../../../lib/reading/capture/element.ts';
import type { Capture } from '../../../lib/reading/capture/format.ts';
import { type RenderedPage, restore } from '../../../lib/reading/capture/restore.ts';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';

let lab: PageLab;
let code: string;
beforeAll(async () => {
  lab = await PageLab.start();
  code = await bundleForPage(fileURLToPath(new URL('./entry.ts', import.meta.url)), 'entry');
});
afterAll(() => lab.stop());

/** A page taken down in a browser and restored here, as it is between page and worker. */
async function taken(
  body: string,
  isLabel: (text: string) => boolean = () => false,
): Promise<{ page: Page; capture: Capture; rendered: RenderedPage; find: (text: string) => RenderedElement }> {
  const html = `<!doctype html><meta charset="utf-8"><body>${body}</body>`;
  const page = await lab.open({ url: 'https://shop.example.com/', html });
  await page.evaluate(code);
  const capture = JSON.parse((await page.evaluate('JSON.stringify(entry.capture())')) as string) as Capture;
  const rendered = restore(capture, isLabel);
  const find = (text: string): RenderedElement => {
    const phrase = rendered.phrases.find((one) => one.text === text);
    if (!phrase) throw new Error(`no text “${text}”`);
    return phrase.element;
  };
  return { page, capture, rendered, find };
}

describe('a page taken down and restored', () => {
  test('keeps tags, attributes, order and what holds what', async () => {
    const { rendered, find } = await taken(
      '<dl id="facts"><dt title="All orders">Orders</dt><dd class="big value">12</dd><dt></dt><dd>99</dd></dl>',
    );
    const [orders, twelve, last] = [find('Orders'), find('12'), find('99')];
    expect(orders.getAttribute('title')).toBe('All orders');
    expect(twelve.matches('dl > .big')).toBe(true);
    expect(twelve.closest('#facts')?.contains(orders)).toBe(true);
    expect(orders.contains(twelve)).toBe(false);
    expect(twelve.previous).toBe(orders);
    // the empty term is there, so that its definition is not taken for that of the term before
    expect([last.previous?.localName, last.previous?.text]).toEqual(['dt', '']);
    expect(orders.parent?.text).toBe('Orders 12 99');
    expect(rendered.phrases.map(({ order }) => order)).toEqual([0, 1, 2]);
  });

  test('goes through slots, shadow roots and frames', async () => {
    const { find } = await taken(`<x-card><b slot="value">12</b></x-card>
      <iframe style="margin:50px" srcdoc="<p>In the frame</p>"></iframe>
      <script>customElements.define('x-card', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<section><slot name="value"></slot></section>'; }
      });</script>`);
    const value = find('12');
    expect([value.parent?.localName, value.parent?.parent?.localName]).toEqual(['slot', 'section']);
    expect(value.holder?.localName).toBe('x-card');
    const framed = find('In the frame');
    expect(framed.closest('iframe')).not.toBeNull();
    // in coordinates of the top document
    expect(framed.box.left).toBeGreaterThan(50);
  });

  test('measures a text, and the cell that it is alone in', async () => {
    const { rendered, find } = await taken(
      '<div style="display:flex;width:400px"><div style="width:300px;height:40px"><span>Orders</span></div><div>12</div></div>',
    );
    const [orders] = rendered.phrases;
    expect((orders?.rect.right ?? 0) - (orders?.rect.left ?? 0)).toBeLessThan(100);
    const cell = find('Orders').parent?.box;
    expect((cell?.right ?? 0) - (cell?.left ?? 0)).toBe(300);
  });

  test('knows icons that have no text, and what icon fonts draw', async () => {
    const { find } =
      await taken(`<div><svg class="arrow-up" width="8" height="8"><path d="M0 4L4 0L8 4"></path></svg><span>1%</span></div>
      <div><i class="material-icons">arrow_downward</i><span>2%</span></div>
      <p style="display:none"><svg class="hidden-icon" width="8" height="8"></svg></p>`);
    const inside = (text: string) => (find(text).parent?.inside() ?? []).map(({ localName }) => localName);
    expect(inside('1%')).toEqual(['svg', 'path', 'span']);
    const [icon] = find('2%').parent?.inside() ?? [];
    expect([icon?.getAttribute('icon'), icon?.text]).toEqual(['arrow_downward', '']);
    expect(
      find('1%')
        .parent?.parent?.inside()
        .some((one) => one.matches('.hidden-icon')),
    ).toBe(false);
  });

  test('leaves out labels that nobody can see, not other words', async () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
    const body = `<span style="${hidden}">GMV</span><span style="${hidden}">increased</span><b>12</b>`;
    const { rendered } = await taken(body, (text) => text === 'GMV');
    expect(rendered.phrases.map(({ text }) => text)).toEqual(['increased', '12']);
  });

  test('tells the values of visible inputs and no password', async () => {
    const { rendered } =
      await taken(`<input value="2026-11-08"><input type="password" value="secret"><input value="x" hidden>
      <select><option>Today</option><option selected>Last 7 days</option></select>`);
    expect(rendered.inputs.map(({ value }) => value)).toEqual(['2026-11-08', 'Last 7 days']);
    expect(rendered.hasPassword).toBe(true);
    expect(JSON.stringify(rendered.inputs.map(({ element }) => element.getAttribute('value')))).not.toContain('secret');
  });

  test('names frames of others by their origin, and small ones not at all', async () => {
    const { capture } = await taken(
      '<iframe sandbox src="https://chat.example.net/a?user=1" width="300" height="200"></iframe><iframe sandbox src="https://count.example.net/" width="1" height="1"></iframe>',
    );
    expect(capture.closed).toEqual([{ name: 'https://chat.example.net', reason: 'not_permitted' }]);
  });
});

describe('a page that goes on while it is read', () => {
  const body = '<time id="clock">12:00:01</time><b id="value">3:20</b><input id="day" value="2026-11-08">';

  test.each<[string, string, boolean]>([
    ['nothing', 'null', true],
    ['a clock', "clock.firstChild.data = '12:00:02'", true],
    ['a time that is a figure', "value.firstChild.data = '3:21'", false],
    ['a value in an input', "day.value = '2026-11-09'", false],
    ['a text that is gone', 'clock.remove()', false],
  ])('%s changes', async (_, change, expected) => {
    const { page } = await taken(body);
    await page.evaluate(change);
    expect(await page.evaluate("entry.isStill('3:20')")).toBe(expected);
  });
});
