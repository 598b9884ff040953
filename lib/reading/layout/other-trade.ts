/** Pages of other trades: they speak of revenue, customers and conversion too. */
import { isCounter } from '../../metrics/weak.ts';
import type { Draft } from './draft.ts';
import type { Regions } from './regions.ts';
import { isLarge } from './size.ts';
import { fontSize } from './style.ts';
import type { Token } from './tokens.ts';
import { isOtherTrade } from './words/other-trades.ts';
import { saysSelling } from './words/selling.ts';

/** Orders, too, are placed and things shown elsewhere, where no sum of money says what was sold. */
const OF_GOODS = /^(?:orders|return_rate|items_sold|conversions|impressions)$/;

/** Metrics that every business has. */
const OF_ANY_TRADE =
  /^(?:(?:gross_|net_)?revenue|roi|net_cost|cost|spend|refund_|buyers|(?:new|returning)_customers|new_members|store_visits|page_views|conversion|cvr|shop_conversion_rate|ltv|user_paid_amount|engagement_rate|video_|live_views$|avg_play_time|total_play_time|active_users)/;
/** What a recruiter advertises and a theatre sells, too: alone they tell what the page is about, among other figures they do not. */
const OF_MANY_TRADES =
  /^(?:aov|price_per_item|revenue_per_buyer|impressions|clicks_|ctr|cpc$|cpm$|cpa$|cost_per_|reach$|frequency$|orders$|items_sold$|conversions$|return_rate$)/;
/** Metrics of any site that people visit, watch or follow: a museum's, a podcast's, a router's. */
const OF_ANY_SITE =
  /^(?:reach|searches|video_(?:views|viewers|completion_rate)|(?:avg|total)_play_time|(?:product_)?page_views|store_visits|sessions|bounce_rate|active_users|favorites|results|ad_balance|follows|(?:new|net_new|lost|total)_fans|(?:new_)?members|likes|dislikes|comments|shares|interactions|profile_visits|engagement_rate|videos|rating)$/;

export const isOfAnySite = (metric: string): boolean => OF_ANY_SITE.test(metric);

/** What a club and a museum count, too, without selling any goods. */
const ANYWHERE =
  /^(?:revenue|cost|roi|buyers|(?:new|returning)_customers|cvr|cvr_clicks|shop_conversion_rate)$|^refund_/;
const isAnywhere = ({ match: { senses } }: Draft): boolean =>
  isCounter(senses) || senses.every(({ metric }) => ANYWHERE.test(metric) || isOfAnySite(metric));

/** What shops and exchanges call alike. */
const TURNOVER = /^(?:成交金?[额額量]|交易金?[额額量]|turnover|volume)$/i;
const FEWEST_TERMS = 2;

/**
 * No metric that only a seller or advertiser has, and several terms of another trade, key figures of which too many say
 * something that no shop counts, or not a word of selling. Of a report the terms stand in tables too; the entries of a menu
 * are terms of nothing.
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
  const terms = termsOfOthers(tokens, regions);
  if (!inTables && namePage(terms)) return true;
  const isGeneral = ({ match, label }: Draft) =>
    match.weak || TURNOVER.test(label) || match.senses.every(({ metric }) => isCommon(metric));
  if (!drafts.every(isGeneral)) return false;
  if (inTables && areMostlyStrange(cellsOf(drafts, tokens), drafts)) return true;
  if (drafts.every(isAnywhere) && !tokens.some(({ text }) => saysSelling(text))) return true;
  const counted = terms.filter(({ phrase }) => !inTables || phrase.cell !== null);
  return new Set(counted.map(({ text }) => text)).size >= FEWEST_TERMS;
}

/** Texts that are terms of another trade, no entries of a menu. */
const termsOfOthers = (tokens: readonly Token[], regions: Regions): Token[] =>
  tokens.filter(
    ({ text, phrase: { element } }) =>
      isOtherTrade(text) && !regions.hasNoFigures(element) && regions.pressableAround(element) === null,
  );

const TITLE = 'h1,h2,[role="heading"]';

/** Several terms, of which one is the title of the page. */
const namePage = (terms: readonly Token[]): boolean =>
  new Set(terms.map(({ text }) => text)).size >= FEWEST_TERMS &&
  terms.some(({ phrase }) => phrase.element.closest(TITLE) !== null);

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
