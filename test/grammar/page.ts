/** Draws a whole page with its truth from a seed. */
import type { Truth } from '../support/truth.ts';
import type { Block } from './block.ts';
import { CARD_SHAPES, cardBlock } from './cards.ts';
import { type ChangeForm, draw, type PageStyle } from './figures.ts';
import { NOISE } from './noise.ts';
import { escapeHtml, styleOf } from './numbers.ts';
import { drawPeriod } from './period.ts';
import { PHRASES } from './phrases.ts';
import { type Dice, diceOf } from './random.ts';
import { segmentedBlock } from './segments.ts';
import {
  comparedBlock,
  drawGrid,
  groupedBlock,
  type RowKind,
  TABLE_STRUCTURES,
  tableBlock,
  transposedBlock,
} from './tables.ts';
import { TRAPS } from './traps.ts';
import { LANGUAGES } from './wording.ts';
import { adsWorld, dollarIn, shopWorld } from './world.ts';

export interface DrawnPage {
  seed: number;
  url: string;
  html: string;
  truth: Truth;
  /** What the page is made of, for the report. */
  made: string;
  shapes: readonly string[];
  change: PageStyle['change'];
  labels: PageStyle['labels'];
}

const SHOP_CARDS = [
  'gmv',
  'product_impressions',
  'product_clicks',
  'product_page_views',
  'add_to_cart',
  'orders',
  'sku_orders',
  'items_sold',
  'buyers',
  'new_customers',
  'returning_customers',
  'aov',
  'refund_amount',
  'add_to_cart_rate',
  'experience_score',
];
const ADS_CARDS = [
  'cost',
  'impressions',
  'reach',
  'frequency',
  'clicks_destination',
  'ctr',
  'cpc',
  'cpm',
  'conversions',
  'cpa',
  'video_views',
  'roas',
  'gross_revenue',
  'avg_play_time',
  'live_views',
  'new_fans',
];
const SHOP_COLUMNS = [
  'gmv',
  'product_impressions',
  'product_clicks',
  'add_to_cart',
  'orders',
  'sku_orders',
  'items_sold',
  'add_to_cart_rate',
  'aov',
];
const ADS_COLUMNS = [
  'cost',
  'impressions',
  'clicks_destination',
  'ctr',
  'cpm',
  'conversions',
  'cpa',
  'gross_revenue',
  'roas',
  'video_views',
];

const CHANGES: ChangeForm[] = [
  'none',
  'signed',
  'signed',
  'minus sign',
  'arrow sign',
  'arrow class',
  'arrow label',
  'word',
  'colour',
  'triangle',
  'rotated',
  'brackets',
  'difference',
];

function drawStyle(dice: Dice): PageStyle {
  const language = dice.pick(LANGUAGES);
  return {
    dice,
    language,
    phrases: PHRASES[language],
    numbers: styleOf(dice, language),
    labels: dice.chance(0.5) ? 'own words' : 'lexicon',
    change: dice.pick(CHANGES),
    versus: dice.pick(['before', 'after', 'none']),
    against: dice.chance(0.75) ? 'previous_period' : 'yesterday',
    beside: dice.pick([[], [], [], ['previous_period'], ['yesterday', 'peer'], ['target'], ['peer']] as const),
    gaps: dice.chance(0.3) ? 0.1 : 0,
    named: new Map(),
  };
}

function cardsOf(style: PageStyle, kind: 'shop' | 'ads', skip: ReadonlySet<string>): Block | null {
  const { dice, numbers } = style;
  const world = (kind === 'shop' ? shopWorld : adsWorld)(dice, dollarIn(numbers.currency));
  const ids = dice
    .shuffled(kind === 'shop' ? SHOP_CARDS : ADS_CARDS)
    .filter((id) => !skip.has(id))
    .slice(0, dice.int(4, 8));
  const items = ids
    .map((id) => draw(id, world, style, { compact: numbers.compact, company: true }))
    .filter((item) => item !== null);
  return items.length < 3 ? null : cardBlock(dice.pick(Object.keys(CARD_SHAPES)), items, style);
}

function tableOf(style: PageStyle, kind: 'shop' | 'ads'): Block | null {
  const { dice, numbers } = style;
  const columns = dice.shuffled(kind === 'shop' ? SHOP_COLUMNS : ADS_COLUMNS).slice(0, dice.int(3, 6));
  const special = dice.next();
  if (special < 0.08)
    return transposedBlock(
      columns,
      (kind === 'shop' ? shopWorld : adsWorld)(dice, dollarIn(numbers.currency)),
      style,
      dice.pick(['this and previous', 'groups']),
    );
  if (special < 0.16 && kind === 'shop') return groupedBlock(columns, style);
  if (special < 0.24 && kind === 'shop') return comparedBlock(columns, style);
  const rows: RowKind = dice.pick(kind === 'shop' ? ['product', 'product', 'day'] : ['campaign', 'campaign', 'day']);
  const grid = drawGrid(rows, kind, style, { columns, rows: dice.int(2, 7), withTotal: dice.chance(0.5) });
  return grid && tableBlock(dice.pick(Object.keys(TABLE_STRUCTURES)), grid, style);
}

const CSS = `
*{box-sizing:border-box}body{margin:0;padding:16px;font:14px/1.5 Arial,"Noto Sans CJK SC","Noto Sans Thai",sans-serif;width:1240px}
.cards{display:flex;flex-wrap:wrap;gap:12px}.card{width:230px;padding:12px;border:1px solid #ddd;border-radius:6px;text-align:left;background:#fff;font:inherit}
.foot-only{border:0}.title{color:#666;font-size:13px}.value{font-size:22px;font-weight:600;white-space:nowrap}.block{display:block}.foot,.sub,.muted{font-size:12px;color:#888}
.side{display:flex;justify-content:space-between}.aside{text-align:right;font-size:12px;color:#888}.aside span+span{margin-left:4px}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.rounded-lg{border:1px solid #ddd;padding:12px}.text-2xl{font-size:24px;margin:0;font-weight:600}.text-sm,.text-xs{font-size:12px;margin:0;color:#777}.mt-1{display:flex;gap:8px;align-items:baseline}
.between{display:flex;justify-content:space-between;width:420px}.dl{display:grid;grid-template-columns:220px 1fr}.dl dd{margin:0}.plain{list-style:none;padding:0}.kv th{text-align:left;font-weight:400;padding-right:30px}
.two{display:grid;grid-template-columns:240px auto;justify-content:start}.strip{display:grid;gap:4px 16px}.abs{position:relative}.abs>div{position:absolute}
.q{margin-left:4px;color:#999}.tip{display:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}
.pct::after{content:"%"}.wan::after{content:"万"}.roll{white-space:nowrap;direction:ltr;display:inline-block}.roll i{font-style:normal;display:inline-block}.skeleton{display:inline-block;width:90px;height:16px;background:#eee}.icon{display:inline-block;width:8px;height:8px}
.tri{display:inline-block;border-left:4px solid transparent;border-right:4px solid transparent}
.t{border-collapse:collapse}.t th,.t td{padding:8px 12px;border-bottom:1px solid #eee;text-align:left}.fixed{table-layout:fixed}.num{text-align:right}.scroll{overflow:auto;max-width:1100px}
.gr{display:flex}.gc{width:160px;padding:8px}.gr>.gc:first-child{width:220px}.head{font-weight:600}.cg{display:grid}.cg>div{padding:8px;border-bottom:1px solid #eee}
.vt{position:relative;width:1180px}.ph{position:relative;height:44px}.pb{position:relative}.pr{position:absolute;left:0;right:0;top:0;height:56px}.pc{position:absolute;top:0;padding:8px}
.panels{display:flex}.pin{width:220px;flex:none}.grow{flex:1}.line{display:flex}.h44{height:44px;padding:8px}.h56{height:56px;padding:8px;overflow:hidden}.line.h44,.line.h56{padding:0}.w160{width:160px;flex:none;padding:8px}
.over{position:relative}.clone{position:absolute;left:0;top:0;background:#fff}.switch{display:inline-block;width:26px;height:14px;border-radius:7px;background:#0a8}.sorter{margin-left:4px}
.side{gap:14px}.badge{background:#e33;color:#fff;border-radius:8px;padding:0 5px;font-style:normal;font-size:11px}.pg{border:1px solid #ccc;padding:0 7px;margin-left:4px}.chip{border:1px solid #ccc;border-radius:10px;padding:0 8px;margin-right:6px}.no{margin-right:6px}.dot{display:inline-block;width:7px;height:7px;border-radius:50%;background:#08c;margin-right:4px}
section.block-of{margin:18px 0}.stick-top{position:sticky;top:0;background:#fff}.stick-bottom{position:sticky;bottom:0;background:#fff}.funnel{width:640px}.stage{display:flex;justify-content:space-between;margin:0 auto;padding:8px 14px;background:#eef3ff}.rate{text-align:center;color:#888;font-size:12px}.banner{padding:12px;background:#fff4e0}
`;

/** The page of a seed: always the same one. */
export function drawPage(seed: number): DrawnPage {
  const dice = diceOf(seed);
  const style = drawStyle(dice);
  const kind = dice.pick(['shop', 'ads'] as const);
  const period = drawPeriod(style);
  const blocks: Block[] = [];
  // a page's cards and its table's total row would need one world; they stand on different metrics instead
  const wanted = dice.pick(['cards', 'cards', 'table', 'table', 'both', 'nothing'] as const);
  if (wanted === 'table' || wanted === 'both') blocks.push(...listOf(tableOf(style, kind)));
  if (wanted === 'cards' || wanted === 'both')
    blocks.push(...listOf(cardsOf(style, wanted === 'both' ? (kind === 'shop' ? 'ads' : 'shop') : kind, new Set())));
  if (wanted === 'cards' && dice.chance(0.12)) blocks.splice(0, blocks.length, ...listOf(segmentedBlock(kind, style)));
  const noise = [
    ...dice.shuffled(Object.keys(NOISE)).slice(0, dice.int(1, 4)),
    ...dice.shuffled(Object.keys(TRAPS)).slice(0, dice.int(0, 2)),
  ];
  const parts = dice.shuffled([
    ...blocks.map(
      ({ html }) =>
        `<section class="block-of"><h3>${escapeHtml(dice.pick(style.phrases.headings))}</h3>${html}</section>`,
    ),
    ...noise.map((name) => `<div class="block-of">${(NOISE[name] ?? TRAPS[name])?.(style) ?? ''}</div>`),
  ]);
  const paged = blocks.find(({ rowsTotal }) => rowsTotal !== undefined);
  const rtl = style.language === 'ar' || style.language === 'he' ? ' dir="rtl"' : '';
  const lang = dice.chance(0.85) ? ` lang="${style.language}"` : dice.chance(0.5) ? ' lang="en"' : '';
  return {
    seed,
    url: 'https://shop.example.com/analytics',
    html: `<!doctype html><html${lang}${rtl}><head><meta charset="utf-8"><title>${seed}</title><style>${CSS}</style></head><body><div class="bar">${period.html}</div>${parts.join('\n')}</body></html>`,
    truth: {
      page: {
        ...(period.period === undefined ? {} : { period: period.period }),
        ...(paged?.rowsTotal !== undefined ? { rowsTotal: paged.rowsTotal } : {}),
      },
      figures: blocks.flatMap(({ figures }) => figures),
      unread: blocks.flatMap(({ unread }) => unread ?? []),
    },
    made: [
      style.language,
      style.labels,
      blocks.map(({ shape }) => shape).join(' + ') || 'no figures',
      `numbers ${style.numbers.locale} ${style.numbers.money} ${style.numbers.nodes}${style.numbers.compact ? ' compact' : ''}`,
      `changes ${style.change} ${style.versus}`,
      `dates ${period.shape}`,
      `noise ${noise.join(', ')}`,
    ].join('; '),
    shapes: blocks.map(({ shape }) => shape),
    change: style.change,
    labels: style.labels,
  };
}

function listOf(block: Block | null): Block[] {
  return block ? [block] : [];
}
