import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../../lib/metrics/figure.ts';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';

let lab: PageLab;
let code: string;

beforeAll(async () => {
  lab = await PageLab.start();
  code = await bundleForPage(fileURLToPath(new URL('./entry.ts', import.meta.url)), 'snap');
});
afterAll(() => lab.stop());

async function inPage<T>(html: string, what: string): Promise<T> {
  const page = await lab.open({ url: 'https://shop.example.com/overview', html });
  try {
    return (await page.evaluate(`${code};${what}`)) as T;
  } finally {
    await page.close();
  }
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
body{font:14px sans-serif}.cards{display:flex;gap:16px}.card{width:220px;padding:12px;border:1px solid #ccc}
.v{font-size:24px}.pct::after{content:"%"}.gone{display:none}table{border-collapse:collapse}td,th{padding:4px 12px}</style>
<header>Signed in as <b>Anna Petrova</b> anna@petrova.example · +1 415 555 0137 <img src="https://cdn.example.com/anna.png" alt="Anna"></header>
<p class="gone">Secret of Anna</p>
<p>2026/11/08 - 2026/11/14</p>
<div class="cards">
<div class="card"><div>GMV</div><div class="v"><span>$</span><span>1,215</span><span>.40</span></div><div>VS previous period <span>+12.3%</span></div></div>
<div class="card"><div>Orders</div><div class="v">312</div><div>VS previous period <span>-4.1%</span></div></div>
<div class="card"><div>CTR</div><div class="v pct">2.31</div><div>VS previous period <span>+1.0%</span></div></div>
</div>
<x-grid></x-grid>
<table><thead><tr><th>Campaign name</th><th>Impressions</th><th>Clicks</th><th>Cost</th></tr></thead><tbody>
<tr><td><a href="https://ads.example.com/c/1789234567812345">Petrova spring</a><div>ID: 1789234567812345</div></td><td>12,345</td><td>321</td><td>24.92 USD</td></tr>
<tr><td><a href="#">Petrova autumn</a><div>ID: 1789234567899999</div></td><td>23,456</td><td>432</td><td>31.07 USD</td></tr></tbody></table>
<p>Order 57701234567890 was sent to Boris Ivanov, 13812345678.</p>
<script>document.querySelector('x-grid').attachShadow({mode:'open'}).innerHTML='<style>.c{display:flex;flex-direction:column;width:200px}b{font-size:20px}</style><div class="c"><span>Customers</span><b>287</b></div>'</script>`;

/** What two readings of the same page have in common, whatever the page's names. */
const figuresOf = (reading: Reading) =>
  reading.figures.map(({ metric, value, unit, currency, text, label, entity, segment, change }) => ({
    metric, value, unit, currency, text, label, entity, segment, change: change && [change.value, change.direction],
  })); // biome-ignore format: a list of names

test('reading the snapshot gives the figures that are recorded in it', async () => {
  const before = await inPage<Reading>(PAGE, 'snap.read()');
  const html = await inPage<string>(PAGE, 'snap.snapshot()');
  const after = await inPage<Reading>(html, 'snap.read()');
  const record = JSON.parse(
    /<script type="application\/json" id="record">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '',
  ) as Reading;
  expect(before.figures.length).toBeGreaterThanOrEqual(10);
  expect(figuresOf(after)).toEqual(figuresOf(record));
  expect(record.figures.map(({ metric, value }) => [metric, value])).toEqual(
    before.figures.map(({ metric, value }) => [metric, value]),
  );
  expect(record.page.period).toEqual({ start: '2026-11-08', end: '2026-11-14' });
});

test('nothing that names somebody or something is in it', async () => {
  const html = await inPage<string>(PAGE, 'snap.snapshot()');
  for (const name of [
    'Anna',
    'Petrova',
    'Boris',
    'Ivanov',
    '555',
    '0137',
    '13812345678',
    '1789234567812345',
    '57701234567890',
    'Secret',
  ])
    expect(html).not.toContain(name);
  expect(html).not.toMatch(/https?:|src=|href=|<script(?! type="application\/json")/);
});

test('it keeps labels, numbers and the period', async () => {
  const html = await inPage<string>(PAGE, 'snap.snapshot()');
  for (const text of ['GMV', '1,215', '.40', '2026/11/08 - 2026/11/14', 'Impressions', '12,345', '+12.3%'])
    expect(html).toContain(text);
});
