/** What is drawn like figures and is none: near names, forecasts, goals, others’ values, passing messages, tooltips of charts. */
import type { PageStyle } from './figures.ts';
import { decoy, type Noise, wordsIn } from './noise.ts';
import { escapeHtml } from './numbers.ts';
import { TRAP_WORDS } from './trap-words.ts';

const card = (label: string, value: string, more = '') =>
  `<div class="card"><div class="title">${escapeHtml(label)}</div><div class="value">${value}</div>${more}</div>`;

/** Metrics by the names of the page where it has any, else by others of its language, each with a value of its unit. */
function shown(style: PageStyle, count: number): { label: string; value: string }[] {
  const named = [...style.named.entries()].map(([id, { text }]) => ({ label: text, value: decoy(style, id) }));
  const others = wordsIn(style, count).map((label) => ({ label, value: decoy(style, 'orders') }));
  return style.dice.shuffled([...named, ...others]).slice(0, count);
}

function under(heading: string, style: PageStyle): string {
  const cards = shown(style, style.dice.int(1, 3)).map(({ label, value }) => card(label, value));
  return `<section><h3>${escapeHtml(heading)}</h3><div class="cards">${cards.join('')}</div></section>`;
}

const wordsOf = ({ language }: PageStyle) => TRAP_WORDS[language];

export const TRAPS: Record<string, Noise> = {
  'near names': (style) =>
    `<div class="cards">${shown(style, 3)
      .map(({ label, value }) => card(style.dice.pick(wordsOf(style).near).replace('@', label), value))
      .join('')}</div>`,
  'near names in a list': (style) =>
    `<ul class="plain">${shown(style, 3)
      .map(
        ({ label, value }) =>
          `<li>${escapeHtml(style.dice.pick(wordsOf(style).near).replace('@', label))}: ${value}</li>`,
      )
      .join('')}</ul>`,
  forecast: (style) => under(style.dice.pick(wordsOf(style).forecast), style),
  'values of others': (style) => under(style.dice.pick(wordsOf(style).others), style),
  goals: (style) => under(style.dice.pick(wordsOf(style).goals), style),
  'others by category': (style) => {
    const columns = shown(style, 3);
    const row = (name: string) =>
      `<tr><td>${name}</td>${columns.map(({ value }) => `<td>${value}</td>`).join('')}</tr>`;
    return `<section><h3>${escapeHtml(style.dice.pick(wordsOf(style).others))}</h3><table class="t"><thead><tr><th>Category</th>${columns.map(({ label }) => `<th>${escapeHtml(label)}</th>`).join('')}</tr></thead><tbody>${row('Beauty')}${row('Home')}</tbody></table></section>`;
  },
  'tooltip of a chart': (style) => {
    const lines = shown(style, 2);
    const [name, float] = style.dice.pick([
      ['', 'pointer-events:none;z-index:9999999;'],
      ['g2-tooltip', ''],
      ['recharts-tooltip-wrapper', 'pointer-events:none;transform:translate(80px,10px);'],
      ['apexcharts-tooltip', ''],
    ] as const);
    return `<div style="position:relative;height:120px"><canvas width="400" height="120"></canvas><div class="${name}" style="position:absolute;left:90px;top:8px;${float}"><div>2026-11-10</div>${lines.map(({ label, value }) => `<div><span>${escapeHtml(label)}</span> <b>${value}</b></div>`).join('')}</div></div>`;
  },
  'passing message': (style) =>
    `<div class="${style.dice.pick(['toast', 'ant-notification', 'MuiSnackbar-root snackbar', 'el-notification'])}">${shown(
      style,
      1,
    )
      .map(({ label, value }) => `<b>${escapeHtml(label)}</b> <span>${value}</span>`)
      .join('')}</div>`,
  'more to gain': (style) =>
    `<div class="banner">${wordsIn(style, 2)
      .map((label) => `<p><span>${escapeHtml(label)}</span> <b>+${style.dice.int(2, 900)}</b></p>`)
      .join('')}</div>`,
  'parts by channel': (style) => {
    const { byChannel, channels } = wordsOf(style);
    return `<section><h4>${escapeHtml(byChannel)}</h4>${channels.map((name) => `<div class="between"><span>${escapeHtml(name)}</span><b>${style.dice.int(10, 9_000)}</b></div>`).join('')}</section>`;
  },
  'used of a quota': (style) =>
    `<div class="cards">${shown(style, 2)
      .map(({ label }) => card(label, `${style.dice.int(1, 90)} / ${style.dice.int(120, 900)}`))
      .join('')}</div>`,
  definitions: (style) =>
    `<table class="t"><thead><tr><th>Metric</th><th>Definition</th><th>Example</th></tr></thead><tbody>${shown(style, 3)
      .map(({ label, value }) => `<tr><td>${escapeHtml(label)}</td><td>A ÷ B × 100</td><td>${value}</td></tr>`)
      .join('')}</tbody></table>`,
  'made-up values': (style) => under(style.dice.pick(wordsOf(style).samples), style),
  'rules that watch metrics': (style) => {
    const lines = shown(style, 3).map(
      ({ label, value }) =>
        `<tr><td>${escapeHtml(label)}</td><td>${style.dice.pick(['&gt;', '&lt;', '≥', '≤'])} ${value}</td><td><span role="switch" class="switch"></span></td></tr>`,
    );
    return `<section><h3>${escapeHtml(style.dice.pick(wordsOf(style).alerts))}</h3><table class="t"><thead><tr><th>Metric</th><th>Condition</th><th>On</th></tr></thead><tbody>${lines.join('')}</tbody></table></section>`;
  },
  'chosen filters': (style) =>
    `<div class="chips">${shown(style, 2)
      .map(
        ({ label, value }) =>
          `<span class="chip ant-tag">${escapeHtml(label)} ${style.dice.pick(['&gt;', '≥', '=', '&lt;'])} ${value} <i aria-label="close">×</i></span>`,
      )
      .join('')}</div>`,
  'tabs with counts': (style) =>
    `<div role="tablist">${wordsIn(style, 3)
      .map(
        (label, at) =>
          `<button role="tab" aria-selected="${at === 0}">${escapeHtml(label)} <span class="badge">${style.dice.int(2, 90)}</span></button>`,
      )
      .join('')}</div>`,
  'a form of bids': (style) =>
    `<form>${shown(style, 2)
      .map(
        ({ label }) =>
          `<div class="between"><label>${escapeHtml(label)}</label><span><input type="number" value="${style.dice.int(2, 90)}.00"></span></div>`,
      )
      .join('')}<button>OK</button></form>`,
  'the way to a goal': (style) =>
    `<div class="cards">${shown(style, 2)
      .map(({ label, value }) =>
        card(
          label,
          `<progress value="0.4" max="1"></progress>`,
          `<div class="foot">${style.dice.int(11, 97)}% / ${escapeHtml(style.dice.pick(style.phrases.target))} ${value}</div>`,
        ),
      )
      .join('')}</div>`,
  'the period before': (style) => under(style.dice.pick(style.phrases.previous), style),
  'everything since the beginning': (style) => under(style.dice.pick(wordsOf(style).allTime), style),
};
