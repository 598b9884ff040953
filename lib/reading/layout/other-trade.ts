/** Pages of other trades: they speak of revenue, customers and conversion too. */
import type { Draft } from './draft.ts';
import type { Regions } from './regions.ts';
import { isLarge } from './size.ts';
import { fontSize } from './style.ts';
import type { Token } from './tokens.ts';
import { isOtherTrade } from './words/other-trades.ts';

/** Orders, too, are placed and things shown elsewhere, where no sum of money says what was sold. */
const OF_GOODS = /^(?:orders|return_rate|items_sold|conversions|impressions)$/;

/** Metrics that every business has. */
const OF_ANY_TRADE =
  /^(?:(?:gross_|net_)?revenue|roi|net_cost|cost|spend|refund_|buyers|(?:new|returning)_customers|store_visits|page_views|conversion|cvr|shop_conversion_rate|ltv|user_paid_amount|engagement_rate|video_|live_views$|avg_play_time|total_play_time|active_users)/;
/** What a recruiter advertises and a theatre sells, too: alone they tell what the page is about, among other figures they do not. */
const OF_MANY_TRADES =
  /^(?:aov|price_per_item|revenue_per_buyer|impressions|clicks_|ctr|cpc$|cpm$|cpa$|cost_per_|reach$|frequency$|orders$|items_sold$|conversions$|return_rate$)/;
/** What shops and exchanges call alike. */
const TURNOVER = /^(?:成交金?[额額]|交易金?[额額]|turnover|volume)$/i;
const FEWEST_TERMS = 2;

/**
 * No metric that only a seller or advertiser has, and several terms of another trade, or key figures of which too many say
 * something that no shop counts. Of a report the terms stand in tables too; the entries of a menu are terms of nothing.
 */
export function isOfOtherTrade(
  drafts: readonly Draft[],
  tokens: readonly Token[],
  regions: Regions,
  inTables: boolean,
): boolean {
  const hasSums = drafts.some(({ value }) => value.ok && value.number.shape === 'money');
  const isCommon = (metric: string) => OF_ANY_TRADE.test(metric) || (!hasSums && OF_GOODS.test(metric));
  const isUsed = (metric: string) => isCommon(metric) || OF_MANY_TRADES.test(metric);
  const isKnownElsewhere = ({ match, label }: Draft) =>
    match.weak || TURNOVER.test(label) || match.senses.some(({ metric }) => isUsed(metric));
  if (!drafts.every(isKnownElsewhere)) return false;
  const key = keyFigures(drafts, tokens, regions);
  if (!inTables && (areMostlyStrange(key, drafts) || key.some(({ text }) => isPhysical(text)))) return true;
  const isGeneral = ({ match, label }: Draft) =>
    match.weak || TURNOVER.test(label) || match.senses.every(({ metric }) => isCommon(metric));
  if (!drafts.every(isGeneral)) return false;
  if (inTables && areMostlyStrange(cellsOf(drafts, tokens), drafts)) return true;
  const terms = new Set<string>();
  for (const { text, phrase } of tokens) {
    if (!isOtherTrade(text) || (inTables && phrase.cell === null)) continue;
    if (!regions.hasNoFigures(phrase.element) && regions.pressableAround(phrase.element) === null) terms.add(text);
  }
  return terms.size >= FEWEST_TERMS;
}

/** Of three key figures two are known on a page that speaks of selling, if not more. */
const FEWEST_KNOWN = 2 / 3;
const LONGEST_VALUE = 24;

/** The numbers that are drawn as the large values are. */
function keyFigures(drafts: readonly Draft[], tokens: readonly Token[], regions: Regions): Token[] {
  const large = drafts.flatMap((draft) => (isLarge(draft) && draft.value.ok ? draft.value.token : []));
  const sizes = new Set(large.map(({ phrase }) => fontSize(phrase)));
  return tokens.filter(
    ({ text, phrase }) =>
      sizes.has(fontSize(phrase)) &&
      phrase.cell === null &&
      text.length <= LONGEST_VALUE &&
      /\p{Nd}/u.test(text) &&
      !regions.hasNoFigures(phrase.element),
  );
}

/** The numbers in tables whose head does not say what their rows are. */
function cellsOf(drafts: readonly Draft[], tokens: readonly Token[]): Token[] {
  const tables = new Set(drafts.flatMap(({ table, rowsToldAs }) => (table && !rowsToldAs ? table : [])));
  return tokens.filter(
    ({ number, phrase }) => number !== null && [...tables].some((table) => table.contains(phrase.element)),
  );
}

/** Whether more than a few of the numbers belong to labels that are no metric's. */
function areMostlyStrange(numbers: readonly Token[], drafts: readonly Draft[]): boolean {
  if (numbers.length === 0) return false;
  const known = new Set(drafts.flatMap(({ value }) => (value.ok ? value.token : [])));
  const strange = numbers.filter((token) => !known.has(token) && !token.taken);
  return known.size < FEWEST_KNOWN * (known.size + strange.length);
}

/** Energy, data, distance, temperature, pressure: what no shop counts its sales in. */
const PHYSICAL =
  /^[\d.,\s]*\d\s?(?:[kMGT]?Wh|[kMG]W|kVA|[KMGT](?:B|o|iB)|[KMG]bps|km(?:\/h)?|mph|°\s?[CF]?|℃|hPa|mmHg|bpm|kcal|dB|ms|m[²³]|ppm|Hz|度电|千瓦时|公里)$/u;

const isPhysical = (text: string): boolean => PHYSICAL.test(text.trim());
