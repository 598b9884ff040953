/** Draws labelled figures for a page: a label in the page's language, the printed value, what stands beside it. */
import { entriesOf } from '../../lib/metrics/lexicon/entries.ts';
import { allShards } from '../../lib/metrics/lexicon/shards.ts';
import { createLexicon } from '../../lib/metrics/lexicon.ts';
import {
  type ExpectedChange,
  type ExpectedCompare,
  type ExpectedFigure,
  type ExpectedUnread,
  roundedTo,
} from '../support/truth.ts';
import { escapeHtml, LABEL_UNIT, type NumberStyle, numberHtml, type Printed, print } from './numbers.ts';
import type { Phrases } from './phrases.ts';
import type { Dice } from './random.ts';
import { ALSO, type Language, WORDING } from './wording.ts';
import { UNITS, type World } from './world.ts';

export const LEXICON = createLexicon(allShards());

export type ChangeForm =
  | 'none'
  | 'signed'
  | 'minus sign'
  | 'arrow sign'
  | 'arrow class'
  | 'arrow label'
  | 'word'
  | 'colour'
  | 'triangle'
  | 'rotated'
  | 'brackets'
  | 'difference';

/** Everything that one page keeps to. */
export interface PageStyle {
  dice: Dice;
  language: Language;
  phrases: Phrases;
  numbers: NumberStyle;
  /** Whose words the labels are. */
  labels: 'own words' | 'lexicon';
  change: ChangeForm;
  /** Where the words of comparison stand. */
  versus: 'before' | 'after' | 'none';
  against: 'previous_period' | 'yesterday';
  /** What else stands beside a value. */
  beside: readonly ('previous_period' | 'yesterday' | 'peer' | 'target')[];
  /** One value in so many is masked, missing or still loading. */
  gaps: number;
  /** Labels chosen so far: a page calls a metric by one name. */
  named: Map<string, Label>;
}

export interface Label {
  text: string;
  metrics: readonly string[];
  /** More than one meaning: the reader may leave it. */
  optional: boolean;
}

export interface Drawn {
  label: string;
  /** The value's HTML; empty while loading. */
  value: string;
  /** Without nodes inside, e.g. for SVG text. */
  text: string;
  change: string | null;
  /** Reference values, each with its word. */
  beside: readonly { label: string; value: string }[];
  figure: ExpectedFigure | null;
  unread: ExpectedUnread | null;
}

const platformNeutral = /^[a-z0-9_]+$/;

function ownLabel(id: string, { dice, language }: PageStyle): Label | null {
  const words = WORDING[id]?.[language];
  if (!words) return null;
  const word = dice.pick(words.split('|'));
  const open = word.startsWith('~');
  return { text: open ? word.slice(1) : word, metrics: open ? [id, ...(ALSO[id] ?? [])] : [id], optional: open };
}

/** A label of the lexicon, with all meanings that it gives on a page of no known platform. */
function knownLabel(id: string, { dice, language }: PageStyle): Label | null {
  const texts = entriesOf(language)
    .filter(([metric, text, , , context]) => metric === id && !context && !platformNeutral.test(text))
    .map(([, text]) => text);
  if (texts.length === 0) return null;
  const text = dice.pick(texts);
  const senses = LEXICON.find(text)?.senses ?? [];
  const metrics = [...new Set(senses.map(({ metric }) => metric))];
  return metrics.includes(id) ? { text, metrics, optional: metrics.length > 1 } : null;
}

/** The page's name for a metric; null when its language has none for it here. */
export function labelFor(id: string, style: PageStyle): Label | null {
  const known = style.named.get(id);
  if (known) return known;
  const label = (style.labels === 'lexicon' ? knownLabel(id, style) : null) ?? ownLabel(id, style);
  // two metrics of one page never share a name
  if (!label || [...style.named.values()].some(({ text }) => text.toLowerCase() === label.text.toLowerCase()))
    return null;
  style.named.set(id, label);
  return label;
}

function withUnit(label: Label, unit: string, { numbers, dice }: PageStyle): string {
  if (unit !== 'money' || numbers.money !== 'in label') return label.text;
  const sign = LABEL_UNIT[numbers.currency] ?? numbers.currency;
  return dice.chance(0.5) ? `${label.text} (${sign})` : `${label.text}（${sign}）`;
}

const UP_CLASS = ['icon-arrow-up', 'arco-icon-arrow-rise', 'trend-up', 'caret-up', 'is-increase'];
const DOWN_CLASS = ['icon-arrow-down', 'arco-icon-arrow-fall', 'trend-down', 'caret-down', 'is-decrease'];

/** Forms in which the number itself carries the sign. */
const SIGNED: ReadonlySet<ChangeForm> = new Set(['signed', 'minus sign', 'arrow sign', 'brackets', 'difference']);

/** A change as HTML with what it says. */
function drawChange(style: PageStyle): { html: string; expected: ExpectedChange } | null {
  const { dice, numbers, phrases } = style;
  if (style.change === 'none') return null;
  const flat = dice.chance(0.06);
  const decimals = dice.int(1, 2);
  const up = dice.chance(0.5);
  // nothing falls by more than all; `前期比 108%` without a sign is a ratio, not a change
  const most = style.language === 'ja' && !SIGNED.has(style.change) ? 0.45 : 0.8;
  const size = flat
    ? 0
    : roundedTo(up && most > 0.5 && dice.chance(0.15) ? 1 + dice.next() * 3 : 0.001 + dice.next() * most, decimals + 2);
  const text = new Intl.NumberFormat(numbers.locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(size);
  const words = style.against === 'yesterday' ? phrases.versusYesterday : phrases.versus;
  const versus = style.versus === 'none' ? null : dice.pick(words);
  const core = changeCore(style, text, flat ? null : up);
  const html = !versus
    ? core
    : style.versus === 'before'
      ? `<span class="muted">${escapeHtml(versus)}</span> ${core}`
      : `${core} <span class="muted">${escapeHtml(versus)}</span>`;
  const real = flat ? 'flat' : up ? 'up' : 'down';
  const seen = ['colour', 'triangle', 'rotated'].includes(style.change) || flat;
  return {
    html,
    expected: {
      value: up ? size : -size,
      direction: seen ? ['unknown', real] : real,
      ...(versus ? { against: style.against } : {}),
    },
  };
}

/** The printed change itself; `up` is null when nothing changed. */
function changeCore({ change, dice, language, phrases }: PageStyle, text: string, up: boolean | null): string {
  if (up === null)
    return change === 'word'
      ? `<span>${escapeHtml(dice.pick(phrases.flat))}</span>`
      : `<span class="delta">${escapeHtml(text)}</span>`;
  const whole = escapeHtml(text);
  switch (change) {
    case 'signed':
      return `<span class="delta">${up ? '+' : '-'}${whole}</span>`;
    case 'minus sign':
      return `<span class="delta">${up ? '+' : '−'}${whole}</span>`;
    case 'arrow sign': {
      const arrow = dice.chance(0.5) ? (up ? '↑' : '↓') : up ? '▲' : '▼';
      return dice.chance(0.5)
        ? `<span class="delta">${arrow}${dice.chance(0.5) ? ' ' : ''}${whole}</span>`
        : `<span class="delta"><span>${arrow}</span><span>${whole}</span></span>`;
    }
    case 'arrow class': {
      const name = dice.pick(up ? UP_CLASS : DOWN_CLASS);
      const icon = dice.chance(0.5)
        ? `<i class="icon ${name}"></i>`
        : `<svg class="icon ${name}" width="8" height="8" viewBox="0 0 8 8"><path d="${up ? 'M4 1 7 7H1z' : 'M4 7 1 1H7z'}"/></svg>`;
      return `<span class="delta">${icon}<span>${whole}</span></span>`;
    }
    case 'arrow label':
      return `<span class="delta"><span role="img" aria-label="${up ? 'increase' : 'decrease'}" class="icon"></span>${whole}</span>`;
    case 'word': {
      const word = escapeHtml(dice.pick(up ? phrases.up : phrases.down));
      return language === 'ja' || language === 'ko'
        ? `<span class="delta">${whole} ${word}</span>`
        : `<span class="delta">${word} ${whole}</span>`;
    }
    case 'colour':
      return `<span style="color:${up ? '#0a9d58' : '#e02d3c'}">${whole}</span>`;
    case 'triangle':
      return `<span class="delta"><b class="tri" style="${up ? 'border-bottom:6px solid currentColor' : 'border-top:6px solid currentColor'}"></b>${whole}</span>`;
    case 'rotated':
      return `<span class="delta"><svg class="icon" style="transform:rotate(${up ? 0 : 180}deg)" width="8" height="8" viewBox="0 0 8 8"><path d="M4 1 7 7H1z"/></svg>${whole}</span>`;
    case 'difference': {
      const sign = up ? '+' : '-';
      return `<span class="delta">${sign}${dice.int(2, 900)} (${dice.chance(0.5) ? sign : ''}${whole})</span>`;
    }
    default:
      return `<span class="delta">(${up ? '+' : '-'}${whole})</span>`;
  }
}

function drawBeside(
  raw: number,
  unit: string,
  style: PageStyle,
  compact: boolean,
): { shown: Drawn['beside']; expected: ExpectedCompare[] } {
  const { dice, language, numbers, phrases } = style;
  const words = {
    previous_period: phrases.previous,
    yesterday: phrases.yesterday,
    peer: phrases.peer,
    target: phrases.target,
  };
  const drawn = style.beside.map((kind) => {
    const whole = unit === 'count' || unit === 'people';
    const other = raw * (0.4 + dice.next() * 1.4);
    const printed = print(unit, whole ? Math.max(1, Math.round(other)) : other, numbers, { compact, language, dice });
    return { kind, label: dice.pick(words[kind]), printed };
  });
  return {
    shown: drawn.map(({ label, printed }) => ({ label, value: printed.text })),
    expected: drawn.map(({ kind, printed }) => ({ kind, value: printed.value })),
  };
}

export interface DrawOptions {
  compact: boolean;
  /** Whether changes and reference values may stand beside it. */
  company: boolean;
}

/** One figure of the world as the page shows it; null when the page's language has no name for it. */
export function draw(id: string, world: World, style: PageStyle, { compact, company }: DrawOptions): Drawn | null {
  const { dice, numbers, language } = style;
  const raw = world[id];
  const unit = UNITS[id];
  const label = labelFor(id, style);
  if (raw === undefined || unit === undefined || !label) return null;
  const named = withUnit(label, unit, style);
  const gap = dice.chance(style.gaps) ? dice.pick(['masked', 'missing', 'missing', 'loading'] as const) : null;
  const change = company && unit !== 'score' ? drawChange(style) : null;
  if (gap) {
    const text =
      gap === 'masked'
        ? dice.pick(['***', '****', '••••'])
        : gap === 'missing'
          ? dice.pick(['-', '--', '—', 'N/A'])
          : '';
    return {
      label: named,
      value: gap === 'loading' ? '<span class="skeleton"></span>' : text,
      text,
      // a change that is left beside a missing value is a trap, not a figure
      change: dice.chance(0.5) ? (change?.html ?? null) : null,
      beside: [],
      figure: null,
      unread: label.optional
        ? null
        : { metric: label.metrics, reason: gap === 'loading' ? ['loading', 'missing'] : gap },
    };
  }
  const printed: Printed = print(unit, raw, numbers, { compact, language, dice });
  const besides =
    company && unit !== 'score' && unit !== 'duration'
      ? drawBeside(raw, unit, style, compact)
      : { shown: [], expected: [] };
  return {
    label: named,
    value: numberHtml(printed.text, numbers, dice),
    text: printed.text,
    change: change?.html ?? null,
    beside: besides.shown,
    figure: {
      metric: label.metrics,
      value: printed.value,
      raw: printed.raw,
      ...(label.optional ? { optional: true } : { unit }),
      ...(printed.currency ? { currency: printed.currency } : {}),
      entity: null,
      change: change?.expected ?? null,
      compare: besides.expected,
    },
    unread: null,
  };
}
