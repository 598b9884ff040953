import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmallPages } from './read-lines.ts';

let pages: SmallPages;
beforeAll(async () => {
  pages = await SmallPages.start();
});
afterAll(() => pages?.stop());

const CARDS =
  '<div><div style="display:flex;gap:20px"><div><p>GMV</p><h3>$9,999.00</h3></div><div><p>SKU orders</p><h3>88</h3></div></div></div>';
const READ = ['gmv 9999', 'sku_orders 88'];
const pane = (layer: number, gmv: string): string =>
  `<div style="position:absolute;inset:0;background:white;z-index:${layer}"><p>GMV</p><h3>${gmv}</h3><p>SKU orders</p><h3>${layer}</h3></div>`;

const PAGES: [what: string, body: string, figures: string[]][] = [
  [
    'a curtain over the window hides what is under it',
    `${CARDS}<div style="position:fixed;inset:0;background:#fff">Loading your data…</div>`,
    [],
  ],
  [
    'what stands over the curtain is read',
    `${CARDS}<div style="position:fixed;inset:0;background:#fff"></div><div style="position:fixed;inset:80px"><p>GMV</p><h3>$12.00</h3><p>SKU orders</p><h3>3</h3></div>`,
    ['gmv 12', 'sku_orders 3'],
  ],
  [
    'a curtain over one panel',
    `${CARDS}<section style="position:relative"><div><p>CTR</p><h3>2.1%</h3></div><div style="position:absolute;inset:0;background:#fff"></div></section>`,
    READ,
  ],
  [
    'of panes that lie on each other the uppermost one is read',
    `<div style="position:relative;height:300px">${pane(1, '$9,999.00')}${pane(2, '$12.00')}</div>`,
    ['gmv 12', 'sku_orders 2'],
  ],
  [
    'in the components of a page too',
    `<x-app></x-app><div style="position:fixed;inset:0;background:#fff"></div><script>customElements.define('x-app', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '${CARDS}'; } });</script>`,
    [],
  ],
  [
    'what shines through a mask is read',
    `${CARDS}<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"><p style="background:#fff;margin:200px">Got it</p></div>`,
    READ,
  ],
  [
    'a layer that is faded out hides nothing',
    `${CARDS}<div style="position:fixed;inset:0;background:#fff;opacity:0"></div>`,
    READ,
  ],
  [
    'nor does a head that sticks while the rest is scrolled',
    `<header style="position:fixed;top:0;left:0;right:0;height:100px;background:#fff">Shop</header>${CARDS}<p style="height:3000px"></p>`,
    READ,
  ],
  [
    'nor what stands behind figures that let the pointer through',
    `<section style="position:relative"><div style="position:absolute;inset:0;background:#fff"></div><div style="position:relative;pointer-events:none">${CARDS}</div></section>`,
    READ,
  ],
];

test.each(PAGES)('%s', async (_, body, figures) => {
  expect((await pages.read(body)).figures).toEqual(figures);
});
