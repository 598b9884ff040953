/** Metric cards, tiles, lists and strips: the shapes in which single figures stand. */
import type { Block } from './block.ts';
import type { Drawn, PageStyle } from './figures.ts';
import { LIBRARY_CARDS } from './libraries/index.ts';
import { escapeHtml, printRate } from './numbers.ts';

type Shape = (items: readonly Drawn[], style: PageStyle) => string;

const label = ({ label }: Drawn) => escapeHtml(label);
const foot = ({ change, beside }: Drawn) =>
  `${change ? `<div class="foot">${change}</div>` : ''}${beside.map((one) => `<div class="foot"><span>${escapeHtml(one.label)}</span> <span>${escapeHtml(one.value)}</span></div>`).join('')}`;
const inline = ({ change, beside }: Drawn) =>
  `${change ? ` <span class="foot">${change}</span>` : ''}${beside.map((one) => ` <span class="foot">${escapeHtml(one.label)} ${escapeHtml(one.value)}</span>`).join('')}`;
const each = (items: readonly Drawn[], html: (item: Drawn, index: number) => string) => items.map(html).join('');

export const CARD_SHAPES: Record<string, Shape> = {
  'label above': (items) =>
    `<div class="cards">${each(items, (item) => `<div class="card"><div class="title">${label(item)}</div><div class="value">${item.value}</div>${foot(item)}</div>`)}</div>`,
  'label below': (items) =>
    `<div class="cards">${each(items, (item) => `<div class="card"><div class="value">${item.value}</div><div class="title">${label(item)}</div>${foot(item)}</div>`)}</div>`,
  'label below by reversal': (items) =>
    `<div class="cards">${each(items, (item) => `<div class="card" style="display:flex;flex-direction:column-reverse"><div class="value">${item.value}</div><div class="title">${label(item)}</div></div>${item.change || item.beside.length ? `<div class="card foot-only">${foot(item)}</div>` : ''}`)}</div>`,
  'utility classes': (items) =>
    `<div class="grid grid-cols-3 gap-4">${each(items, (item) => `<div class="rounded-lg border p-4 shadow-sm"><p class="text-sm text-gray-500">${label(item)}</p><div class="mt-1 flex items-baseline gap-2"><p class="text-2xl font-semibold">${item.value}</p>${item.change ? `<p class="text-xs">${item.change}</p>` : ''}</div>${each2(item)}</div>`)}</div>`,
  'rows left and right': (items) =>
    `<div class="list">${each(items, (item) => `<div class="between"><span>${label(item)}</span><span><b>${item.value}</b>${inline(item)}</span></div>`)}</div>`,
  'definition list': (items) =>
    `<dl class="dl">${each(items, (item) => `<dt>${label(item)}</dt><dd>${item.value}${inline(item)}</dd>`)}</dl>`,
  'list items': (items) =>
    `<ul class="plain">${each(items, (item) => `<li><span class="title">${label(item)}</span> <strong>${item.value}</strong>${inline(item)}</li>`)}</ul>`,
  'key value table': (items) =>
    `<table class="kv"><tbody>${each(items, (item) => `<tr><th scope="row">${label(item)}</th><td>${item.value}${inline(item)}</td></tr>`)}</tbody></table>`,
  'one phrase': (items) =>
    `<div class="list">${each(items, (item) => (item.text ? `<div>${label(item)}: ${escapeHtml(item.text)}</div>${foot(item)}` : `<div>${label(item)}: ${item.value}</div>`))}</div>`,
  'buttons with help': (items) =>
    `<div class="cards">${each(items, (item, index) => `<button type="button" class="card ${index === 0 ? 'selected' : ''}"><span class="title">${label(item)}<span class="q" role="img" aria-label="help">ⓘ</span><span class="tip" role="tooltip">${label(item)}: 1,000 × 2.5%</span></span><span class="value block">${item.value}</span>${foot(item)}</button>`)}</div>`,
  'two columns of a grid': (items) =>
    `<div class="two">${each(items, (item) => `<div>${label(item)}</div><div>${item.value}${inline(item)}</div>`)}</div>`,
  'row of labels over row of values': (items) =>
    `<div class="strip" style="grid-template-columns:repeat(${items.length},1fr)">${each(items, (item) => `<div class="title">${label(item)}</div>`)}${each(items, (item) => `<div class="value">${item.value}${inline(item)}</div>`)}</div>`,
  'placed absolutely': (items) =>
    `<div class="abs" style="height:${Math.ceil(items.length / 4) * 110}px">${each(items, (item, index) => {
      const left = (index % 4) * 260;
      const top = Math.floor(index / 4) * 110;
      return `<div style="inset-inline-start:${left}px;top:${top}px">${label(item)}</div><div class="value" style="inset-inline-start:${left}px;top:${top + 24}px">${item.value}</div>${item.change ? `<div style="inset-inline-start:${left}px;top:${top + 60}px">${item.change}</div>` : ''}${item.beside.map((one, nth) => `<div style="inset-inline-start:${left}px;top:${top + 78 + nth * 14}px;font-size:11px">${escapeHtml(one.label)} ${escapeHtml(one.value)}</div>`).join('')}`;
    })}</div>`,
  'web component': (items) =>
    `<div class="cards">${each(items, (item) => `<x-stat-2-0-1><template shadowrootmode="open"><style>:host{display:block;border:1px solid #ddd;padding:12px}.v{font-size:22px}</style><div><slot name="label"></slot></div><div class="v"><slot></slot></div><div><slot name="foot"></slot></div></template><span>${item.value}</span><div slot="foot">${foot(item)}</div><span slot="label">${label(item)}</span></x-stat-2-0-1>`)}</div>`,
  'shadow inside': (items) =>
    `<div class="cards">${each(items, (item) => `<x-tile><template shadowrootmode="open"><style>:host{display:block;border:1px solid #ddd;padding:12px}.v{font-size:22px}.muted{color:#888}.icon{display:inline-block;width:8px;height:8px}.pct::after{content:"%"}.wan::after{content:"万"}i{font-style:normal}.skeleton{display:inline-block;width:90px;height:16px;background:#eee}.tri{display:inline-block;border-left:4px solid transparent;border-right:4px solid transparent}</style><div>${label(item)}</div><div class="v">${item.value}</div>${foot(item)}</template></x-tile>`)}</div>`,
  statistic: (items) =>
    `<div class="cards">${each(items, (item) => `<div class="ant-statistic"><div class="ant-statistic-title">${label(item)}</div><div class="ant-statistic-content"><span class="ant-statistic-content-value">${item.value}</span></div>${foot(item)}</div>`)}</div>`,
  'value and side column': (items) =>
    `<div class="cards">${each(items, (item) => `<div class="card side"><div><div><span data-index="1">${label(item)}</span></div><div class="value">${item.value}</div></div><div class="aside">${item.change ? `<div>${item.change}</div>` : ''}${item.beside.map((one) => `<div><span>${escapeHtml(one.label)}</span><span>${escapeHtml(one.value)}</span></div>`).join('')}</div></div>`)}</div>`,
  'two metrics in a card': (items) => {
    const pairs: Drawn[][] = [];
    for (let i = 0; i < items.length; i += 2) pairs.push(items.slice(i, i + 2));
    return `<div class="cards">${pairs
      .map(
        ([main, sub]) =>
          `<div class="card">${main ? `<div class="title">${label(main)}</div><div class="value">${main.value}</div>${foot(main)}` : ''}${sub ? `<div class="sub"><span>${label(sub)}</span> <span>${sub.value}</span>${inline(sub)}</div>` : ''}</div>`,
      )
      .join('')}</div>`;
  },
  'paragraph per part': (items) =>
    `<div class="cards">${each(items, (item) => `<section class="card"><h4>${label(item)}</h4><p class="value">${item.value}</p>${item.change ? `<p>${item.change}</p>` : ''}${item.beside.map((one) => `<p>${escapeHtml(one.label)}: ${escapeHtml(one.value)}</p>`).join('')}</section>`)}</div>`,
  // stages as boxes; what is written between them belongs to no label
  funnel: (items, { numbers }) =>
    `<div class="funnel">${each(items, (item, index) => `${index > 0 ? `<div class="rate">▼ ${escapeHtml(printRate(0.37 / (index + 1), numbers).text)}</div>` : ''}<div class="stage" style="width:${Math.max(40, 100 - index * 9)}%"><span class="title">${label(item)}</span><span class="value">${item.value}</span>${inline(item)}</div>`)}</div>`,
  'label wrapped in two lines': (items) =>
    `<div class="cards">${each(items, (item) => `<div class="card" style="width:120px"><div class="title" style="width:96px">${label(item)}</div><div class="value" style="font-size:17px">${item.value}</div>${foot(item)}</div>`)}</div>`,
  'shouting labels': (items) =>
    `<div class="cards">${each(items, (item) => `<div class="card"><div class="title" style="text-transform:uppercase;letter-spacing:1px">${label(item)}:</div><div class="value">${item.value}</div>${foot(item)}</div>`)}</div>`,
  'svg text': (items) =>
    `<svg width="1040" height="${Math.ceil(items.length / 4) * 90}" viewBox="0 0 1040 ${Math.ceil(items.length / 4) * 90}">${each(
      items,
      (item, index) => {
        const x = (index % 4) * 260 + 10;
        const y = Math.floor(index / 4) * 90;
        return `<g><text x="${x}" y="${y + 22}" font-size="13">${label(item)}</text><text x="${x}" y="${y + 50}" font-size="22">${escapeHtml(item.text)}</text></g>`;
      },
    )}</svg>`,
};

function each2({ beside }: Drawn): string {
  return beside
    .map((one) => `<p class="text-xs text-gray-400">${escapeHtml(one.label)} ${escapeHtml(one.value)}</p>`)
    .join('');
}

/** Shapes that print a value without anything beside it. */
const ALONE = new Set(['svg text', 'label below by reversal']);

/** A group of figures in one shape. `items` are drawn already; shapes without room drop what stands beside. */
export function cardBlock(shape: string, items: readonly Drawn[], style: PageStyle): Block {
  const make = CARD_SHAPES[shape] ?? LIBRARY_CARDS[shape];
  if (!make) throw new Error(`no card shape ${shape}`);
  const shown = ALONE.has(shape)
    ? items
        .filter(({ text }) => text)
        .map((item) => ({
          ...item,
          change: null,
          beside: [],
          figure: item.figure && { ...item.figure, change: null, compare: [] },
        }))
    : items;
  return {
    shape,
    html: make(shown, style),
    figures: shown.flatMap(({ figure }) => figure ?? []),
    unread: shown.flatMap(({ unread }) => unread ?? []),
  };
}
