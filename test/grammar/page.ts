/** Draws a whole page with its truth from a seed. */
import type { Truth } from '../support/truth.ts';
import type { Block } from './block.ts';
import { CARD_SHAPES, cardBlock } from './cards.ts';
import { CSS } from './css.ts';
import { type ChangeForm, draw, type PageStyle } from './figures.ts';
import { FRAMES } from './frames.ts';
import { LIBRARY_CARDS, LIBRARY_CSS, LIBRARY_TABLES } from './libraries/index.ts';
import { NOISE } from './noise.ts';
import { escapeHtml, styleOf } from './numbers.ts';
import { drawPeriod } from './period.ts';
import { PHRASES } from './phrases.ts';
import { type Dice, diceOf } from './random.ts';
import { segmentedBlock } from './segments.ts';
import { comparedBlock, groupedBlock, transposedBlock } from './special-tables.ts';
import { TABLE_STRUCTURES } from './table-structures.ts';
import { drawGrid, type RowKind, tableBlock } from './tables.ts';
import { TRAPS } from './traps.ts';
import { LANGUAGES } from './wording.ts';
import { adsWorld, anyValue, dollarIn, OTHERS, shopWorld, UNITS } from './world.ts';

export interface DrawnPage {
  seed: number;
  language: PageStyle['language'];
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

/** Pages of back offices that the reader knows; the rest of the pages stand on a site that it has never seen. */
const BACK_OFFICES = {
  shop: ['https://seller-id.tiktok.com/compass/data-overview', 'https://compass.jinritemai.com/shop/core'],
  ads: ['https://ads.tiktok.com/i18n/dashboard', 'https://qianchuan.jinritemai.com/promotion-v2/standard'],
} as const;

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

/** The name of a shape: as often one of a library as one of ours. */
function pickOf(dice: Dice, ours: object, libraries: object): string {
  return dice.pick(Object.keys(dice.chance(0.5) ? libraries : ours));
}

function cardsOf(style: PageStyle, kind: 'shop' | 'ads', skip: ReadonlySet<string>): Block | null {
  const { dice, numbers } = style;
  const world: Record<string, number> = {
    ...(kind === 'shop' ? shopWorld : adsWorld)(dice, dollarIn(numbers.currency)),
  };
  const others = style.labels === 'lexicon' ? dice.shuffled(OTHERS).slice(0, dice.int(0, 4)) : [];
  for (const id of others) world[id] = anyValue(dice, UNITS[id], dollarIn(numbers.currency));
  const ids = dice.shuffled([
    ...dice
      .shuffled(kind === 'shop' ? SHOP_CARDS : ADS_CARDS)
      .filter((id) => !skip.has(id))
      .slice(0, dice.int(4, 8)),
    ...others,
  ]);
  const items = ids
    .map((id) => draw(id, world, style, { compact: numbers.compact, company: true }))
    .filter((item) => item !== null);
  return items.length < 3 ? null : cardBlock(pickOf(dice, CARD_SHAPES, LIBRARY_CARDS), items, style);
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
  return grid && tableBlock(pickOf(dice, TABLE_STRUCTURES, LIBRARY_TABLES), grid, style);
}

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
  const url = dice.chance(0.25) ? dice.pick(BACK_OFFICES[kind]) : 'https://shop.example.com/analytics';
  const frame = dice.chance(0.5) ? 'plain' : dice.pick(Object.keys(FRAMES));
  const body = `<div class="bar">${period.html}</div>${parts.join('\n')}`;
  const rtl = style.language === 'ar' || style.language === 'he' ? ' dir="rtl"' : '';
  const lang = dice.chance(0.85) ? ` lang="${style.language}"` : dice.chance(0.5) ? ' lang="en"' : '';
  return {
    seed,
    language: style.language,
    url,
    html: `<!doctype html><html${lang}${rtl}><head><meta charset="utf-8"><title>${seed}</title></head><body>${FRAMES[frame]?.(body, CSS + LIBRARY_CSS)}</body></html>`,
    truth: {
      page: {
        ...(period.period === undefined ? {} : { period: period.period }),
        ...(period.comparison === undefined ? {} : { comparison: period.comparison }),
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
      `in ${frame} on ${new URL(url).host}`,
    ].join('; '),
    shapes: blocks.map(({ shape }) => shape),
    change: style.change,
    labels: style.labels,
  };
}

function listOf(block: Block | null): Block[] {
  return block ? [block] : [];
}
