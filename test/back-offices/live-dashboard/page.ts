/** Reconstruction of the live dashboard of Seller Center, from public facts. Not the real product: invented session and figures. */
import './page.css';
import { markSettled } from '../shared/page.ts';
import { SESSION } from './data.ts';

/** `18.42K`, cut as the real board cuts. */
const short = (value: number) => (value >= 1000 ? `${(Math.floor(value / 10) / 100).toFixed(2)}K` : String(value));
const percent = (value: number) => `${(value * 100).toFixed(2)}%`;

const TILES: [label: string, full: string | null, text: string][] = [
  ['Attributed GMV (RM)', null, short(SESSION.gmv)],
  ['Current viewers', null, short(SESSION.viewers)],
  ['Impressions', null, short(SESSION.impressions)],
  // the real board cuts long labels itself; the whole one is in the title
  ['Tap-through rate (via LIVE pre...', 'Tap-through rate (via LIVE preview)', percent(SESSION.enterRate)],
  ['LIVE CTR', null, percent(SESSION.ctr)],
  ['Order rate (SKU orders)', null, percent(SESSION.orderRate)],
  ['Ads Cost (RM)', null, short(SESSION.cost)],
  ['GMV Max ROI', null, SESSION.roi.toFixed(2)],
  ['Avg. viewing duration per view', null, `${SESSION.watch}s`],
];

const CHAT = ['ayu_01: harga berapa?', 'lin: link product 3?', 'farid: dah order 2 pcs', 'mei88: ada warna lain?'];

function board(ready: boolean): string {
  const tiles = TILES.map(
    ([label, full, text]) =>
      `<div class="tile"><div class="tile-label"${full ? ` title="${full}"` : ''}>${label}</div><div class="tile-value">${ready ? text : '<span class="bone"></span>'}</div></div>`,
  ).join('');
  const products = [1, 2, 3]
    .map(
      (place) =>
        `<li><b>${place}</b><span class="thumb"></span><span>Stoneware mug ${place}</span><span class="price">RM ${(29.9 * place).toFixed(2)}</span></li>`,
    )
    .join('');
  return `<header><b>LIVE dashboard</b><span class="on">LIVE 02:13:45</span><span class="who">Lumen Loom MY</span></header><main><section class="tiles">${tiles}</section><aside><h3>Chat</h3>${CHAT.map((line) => `<p>${line}</p>`).join('')}<h3>Products</h3><ol>${products}</ol></aside></main>`;
}

const root = document.getElementById('root') as HTMLElement;
root.innerHTML = board(false);
setTimeout(() => {
  root.innerHTML = board(true);
  markSettled(true);
}, 300);
