/** What stands on every back office and is no figure: menus, orders, prices, prose, hidden copies, chart ticks. */
import type { PageStyle } from './figures.ts';
import { escapeHtml, numberHtml, print } from './numbers.ts';
import { PRODUCT_NAMES } from './phrases.ts';
import { WORDING } from './wording.ts';
import { UNITS } from './world.ts';

export type Noise = (style: PageStyle) => string;

/** Names of metrics in the page's language, any of them. */
export const wordsIn = ({ language, dice }: PageStyle, count: number): string[] =>
  dice
    .shuffled(Object.values(WORDING).flatMap((row) => row[language]?.split('|') ?? []))
    .slice(0, count)
    .map((word) => word.replace('~', ''));

const digits = ({ dice }: PageStyle, count: number) =>
  Array.from({ length: count }, (_, index) => dice.int(index === 0 ? 1 : 0, 9)).join('');
const money = (style: PageStyle, amount: number) =>
  print(
    'money',
    amount,
    { ...style.numbers, money: 'symbol' },
    { compact: false, language: style.language, dice: style.dice },
  ).text;

/** A number like a figure's, for places where no figure stands. */
export function decoy(style: PageStyle, id: string): string {
  const { dice, numbers, language } = style;
  const unit = UNITS[id] ?? 'count';
  const raw =
    unit === 'rate'
      ? dice.next() * 0.2
      : unit === 'ratio'
        ? dice.next() * 5
        : unit === 'duration'
          ? dice.int(3, 200)
          : dice.int(10, 90_000);
  return numberHtml(print(unit, raw, numbers, { compact: false, language, dice }).text, numbers, dice);
}

/** Ways in which a page keeps text out of sight. */
const HIDDEN = [
  'style="display:none"',
  'class="sr-only"',
  'aria-hidden="true" style="position:absolute;inset-inline-start:-9999px;top:0"',
  'style="visibility:hidden;height:0;overflow:hidden"',
  'hidden',
  'style="opacity:0;height:0;overflow:hidden"',
  'style="max-height:0;overflow:hidden"',
  'style="transform:scale(0);height:0"',
  'style="position:fixed;left:300vw;top:0"',
  'style="clip-path:inset(50%);position:absolute"',
  'style="content-visibility:hidden;height:0"',
  'style="font-size:0;height:0;overflow:hidden"',
];

/** Metrics with this page's own names, which hidden copies and choosers repeat. */
const known = (style: PageStyle) => [...style.named.entries()];

export const NOISE: Record<string, Noise> = {
  'menu with counts': (style) =>
    `<nav class="side">${[...style.phrases.menu, ...wordsIn(style, 2)].map((text) => `<a>${escapeHtml(text)}${style.dice.chance(0.4) ? `<i class="badge">${style.dice.int(1, 99)}</i>` : ''}</a>`).join('')}</nav>`,
  'order list': (style) => {
    const [id, buyer, price, quantity, status, paid] = style.phrases.order;
    const row = () =>
      `<tr><td>${digits(style, 18)}</td><td>m***${digits(style, 2)}</td><td>${escapeHtml(money(style, style.dice.int(5, 90)))}</td><td>${style.dice.int(1, 4)}</td><td>OK</td><td>2026-11-${style.dice.int(10, 14)} ${style.dice.int(10, 23)}:${style.dice.int(10, 59)}</td></tr>`;
    return `<table class="t"><thead><tr>${[id, buyer, price, quantity, status, paid].map((text) => `<th>${escapeHtml(text)}</th>`).join('')}</tr></thead><tbody>${Array.from({ length: 4 }, row).join('')}</tbody></table>`;
  },
  'product prices': (style) =>
    `<div class="cards">${style.dice
      .shuffled(PRODUCT_NAMES)
      .slice(0, 4)
      .map(
        (name) =>
          `<div class="card"><div>${escapeHtml(name)}</div><div class="value">${escapeHtml(money(style, style.dice.int(3, 400)))}</div><div class="sub">SKU-${digits(style, 5)}</div></div>`,
      )
      .join('')}</div>`,
  prose: (style) => {
    const word = style.dice.pick(wordsIn(style, 4).length ? wordsIn(style, 4) : ['GMV']);
    return `<article>${style.dice
      .shuffled(style.phrases.prose)
      .slice(0, 2)
      .map((text) => `<p>${escapeHtml(text.replaceAll('@', word))}</p>`)
      .join('')}</article>`;
  },
  'column chooser': (style) =>
    `<div class="panel"><b>${style.dice.int(5, 12)}/${style.dice.int(20, 60)}</b>${wordsIn(style, 5)
      .map((text) => `<label><input type="checkbox" checked>${escapeHtml(text)}</label>`)
      .join('')}</div>`,
  'metric tabs': (style) =>
    `<div role="tablist" class="tabs">${wordsIn(style, 4)
      .map((text, index) => `<button role="tab" aria-selected="${index === 0}">${escapeHtml(text)}</button>`)
      .join('')}</div>`,
  'chart with legend': (style) => {
    const [first = 'GMV', second = 'ROI'] = wordsIn(style, 2);
    const ticks = [0, 20, 40, 60]
      .map((tick, index) => `<text x="2" y="${100 - index * 25}" font-size="10">${tick ? `${tick}K` : 0}</text>`)
      .join('');
    const days = [8, 9, 10, 11]
      .map(
        (day, index) => `<text x="${60 + index * 80}" y="118" font-size="10">11-${String(day).padStart(2, '0')}</text>`,
      )
      .join('');
    return `<div><div class="legend"><span><i class="dot"></i>${escapeHtml(first)}</span> <span><i class="dot"></i>${escapeHtml(second)}</span></div><svg width="420" height="120" viewBox="0 0 420 120">${ticks}${days}<polyline points="40,80 140,40 240,60 340,20" fill="none" stroke="#888"/></svg></div>`;
  },
  'hidden copies': (style) =>
    known(style)
      .slice(0, 4)
      .map(([id, { text }], index) => {
        const hide = HIDDEN[(index * 7 + style.dice.int(0, HIDDEN.length - 1)) % HIDDEN.length];
        return `<div ${hide}><div class="card"><div class="title">${escapeHtml(text)}</div><div class="value">${decoy(style, id)}</div></div></div>`;
      })
      .join(''),
  'pane left behind': (style) =>
    `<div class="pane" style="display:none"><div class="cards">${known(style)
      .map(
        ([id, { text }]) =>
          `<div class="card"><div class="title">${escapeHtml(text)}</div><div class="value">${decoy(style, id)}</div></div>`,
      )
      .join('')}</div></div>`,
  'slide outside its frame': (style) =>
    `<div style="overflow:hidden;width:600px;position:relative;height:0"><div style="transform:translateX(-100%);width:600px;height:0;overflow:hidden">${known(
      style,
    )
      .slice(0, 2)
      .map(
        ([id, { text }]) =>
          `<div class="card"><div class="title">${escapeHtml(text)}</div><div class="value">${decoy(style, id)}</div></div>`,
      )
      .join('')}</div></div>`,
  'open questions': (style) =>
    `<details><summary>FAQ</summary>${wordsIn(style, 2)
      .map((text) => `<p>${escapeHtml(text)}: 1,200</p>`)
      .join('')}</details>`,
  steps: (style) =>
    `<ol class="steps">${wordsIn(style, 3)
      .map((text, index) => `<li><span class="no">${index + 1}</span><span>${escapeHtml(text)}</span></li>`)
      .join('')}</ol>`,
  'to do': (style) =>
    `<div class="list">${style.phrases.todo.map((text) => `<div class="between"><span>${escapeHtml(text)}</span><b>${style.dice.int(0, 60)}</b></div>`).join('')}</div>`,
  contact: (style) =>
    `<footer class="muted">400-${digits(style, 3)}-${digits(style, 4)} · ICP ${digits(style, 8)} · v${style.dice.int(1, 9)}.${style.dice.int(0, 20)}.${style.dice.int(0, 9)} · ${style.dice.int(10, 23)}:${style.dice.int(10, 59)}</footer>`,
  quota: (style) =>
    `<div class="panel"><span>API</span> <b>${style.dice.int(100, 900)}/5,000</b> <progress value="0.4"></progress></div>`,
  filter: (style) =>
    `<div class="filters">${wordsIn(style, 2)
      .map((text) => `<label>${escapeHtml(text)} ≥ <input value="${style.dice.int(10, 999)}"></label>`)
      .join('')}<select>${wordsIn(style, 3)
      .map((text) => `<option>${escapeHtml(text)}</option>`)
      .join('')}</select></div>`,
  'sort chips': (style) =>
    `<div class="chips">${wordsIn(style, 3)
      .map((text, index) => `<span class="chip">${escapeHtml(text)}${index === 0 ? ' ↓' : ''}</span>`)
      .join('')}<span class="chip">Top ${style.dice.int(5, 50)}</span></div>`,
  'ranking of shops': () =>
    `<ul class="plain">${[1, 2, 3].map((place) => `<li><b>No.${place}</b> <span>Shop ${String.fromCharCode(64 + place)}</span></li>`).join('')}</ul>`,
  // other shops' bands: no figure of the seller
  'market ranking': (style) => {
    const label = known(style)[0]?.[1].text ?? 'GMV';
    return `<table class="t"><thead><tr><th>#</th><th>Shop</th><th>${escapeHtml(label)}</th></tr></thead><tbody>${[1, 2, 3].map((place) => `<tr><td>${place}</td><td>Shop ${String.fromCharCode(64 + place)}</td><td>${style.dice.int(10, 40)}K-${style.dice.int(50, 90)}K</td></tr>`).join('')}</tbody></table>`;
  },
  'success story': (style) =>
    `<div class="banner"><h4>Brand ${style.dice.int(1, 9)}: ${escapeHtml(wordsIn(style, 1)[0] ?? 'ROAS')} × ${style.dice.int(2, 6)} / 30 d</h4><p>${style.dice.int(100, 900)}+ shops joined · ${style.dice.int(10, 99)}% off</p></div>`,
};
