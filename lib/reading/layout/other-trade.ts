/** Pages of other trades: they speak of revenue, customers and conversion too. */
import { isCounter } from '../../metrics/weak.ts';
import type { PageLanguages } from '../words/index.ts';
import { isOutweighed } from './balance.ts';
import type { Draft, ValueResult } from './draft.ts';
import { hasAny, SPENDING } from './metrics-of.ts';
import type { Regions } from './regions.ts';
import { areMostlyStrange, keyFigures, ownTableNumbers } from './strange.ts';
import type { Token, TokenList } from './tokens.ts';
import { isOtherTrade } from './words/other-trades.ts';
import { saysSelling } from './words/selling.ts';

/** Orders, too, are placed and things shown elsewhere, where no sum of money says what was sold. */
const OF_GOODS = /^(?:orders|return_rate|items_sold|conversions|impressions)$/;

/** Metrics that every business has. */
const OF_ANY_TRADE =
  /^(?:(?:gross_|net_)?revenue|roi|net_cost|cost|spend|refund_|buyers|(?:new|returning)_customers|new_members|store_visits|page_views|conversion|cvr|shop_conversion_rate|ltv|user_paid_amount|engagement_rate|video_|live_views$|avg_play_time|total_play_time|active_users|cancellation_rate$|orders_cancelled$)/;
/** What a recruiter advertises and a theatre sells, too: alone they tell what the page is about, among other figures they do not. */
const OF_MANY_TRADES =
  /^(?:aov|price_per_item|revenue_per_buyer|app_installs$|(?:positive|negative)_review_rate$|impressions|clicks_|ctr|cpc$|cpm$|cpa$|cost_per_|reach$|frequency$|orders$|orders_paid$|items_sold$|conversions$|return_rate$)/;
/** Metrics of any site that people visit, watch or follow: a museum's, a podcast's, a router's. */
const OF_ANY_SITE =
  /^(?:reach|searches|video_(?:views|viewers|completion_rate)|(?:avg|total)_play_time|(?:product_)?page_views|store_visits|sessions|bounce_rate|active_users|favorites|results|ad_balance|follows|(?:new|net_new|lost|total)_fans|(?:new_)?members|likes|dislikes|comments|shares|interactions|profile_visits|engagement_rate|videos|rating)$/;

export const isOfAnySite = (metric: string): boolean => OF_ANY_SITE.test(metric);

/** What a club and a museum count, too, without selling any goods. */
const ANYWHERE =
  /^(?:revenue|cost|roi|buyers|(?:new|returning)_customers|cvr|cvr_clicks|shop_conversion_rate)$|^refund_/;
/** What is shown on a channel or in a forum, too. */
const SHOWN = /^(?:impressions|ctr(?:_all)?|clicks_(?:all|destination)|conversions)$/;
const isShown = ({ match: { senses } }: Draft): boolean => senses.some(({ metric }) => SHOWN.test(metric));

/** What was paid for and how often it was shown or clicked stand together where something is advertised. */
const isAdvertising = (drafts: readonly Draft[]): boolean => hasAny(drafts, SPENDING) && hasAny(drafts, PLACED);
const PLACED = /^(?:impressions|frequency|ctr|clicks_)/;

const isAnywhere = (draft: Draft): boolean =>
  isOfVisitors(draft) || draft.match.senses.every(({ metric }) => ANYWHERE.test(metric) || isOfAnySite(metric));

/** Who advertises an app sees what each of its installs cost; who made it sees how many there were. */
const isOfApp = (drafts: readonly Draft[]): boolean => hasAny(drafts, /^app_installs$/) && !hasAny(drafts, SPENDING);

const isOfVisitors = ({ match: { senses } }: Draft): boolean =>
  isCounter(senses) || senses.every(({ metric }) => isOfAnySite(metric));

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
  { tokens, languages }: Pick<TokenList, 'tokens' | 'languages'>,
  regions: Regions,
  inTables: boolean,
): boolean {
  const hasSums = drafts.some(({ value }) => value.ok && value.number.shape === 'money');
  const isCommon = (metric: string) => OF_ANY_TRADE.test(metric) || (!hasSums && OF_GOODS.test(metric));
  const isUsed = (metric: string) => isCommon(metric) || OF_MANY_TRADES.test(metric);
  const isKnownElsewhere = ({ match, label }: Draft) =>
    match.weak || TURNOVER.test(label) || match.senses.some(({ metric }) => isUsed(metric));
  const key = keyFigures(drafts, tokens, regions);
  if (!drafts.every(isKnownElsewhere))
    return !inTables && isLoneAmong(key, drafts, termsOfOthers(tokens, languages, regions));
  if (!inTables && key.some(({ text }) => isPhysical(text))) return true;
  const isSilent = !tokens.some(({ text }) => saysSelling(text));
  const terms = termsOfOthers(tokens, languages, regions);
  const shown = {
    isSold: isSold(drafts),
    isAdvertising: isAdvertising(drafts),
    terms: new Set(terms.map(({ text }) => text)).size,
  };
  const speaks = isSilent ? 'silent' : shown.isSold ? 'sold' : 'selling';
  if (areMostlyStrange([...key, ...ownTableNumbers(drafts, tokens)], drafts, speaks, shown.terms)) return true;
  if (!inTables && namePage(terms)) return true;
  if (isOutweighed(drafts, { tokens, languages }, regions, shown)) return true;
  const isOfAnyone = drafts.every((draft) => isAnywhere(draft) || (isShown(draft) && drafts.some(isOfVisitors)));
  if (isOfAnyone && isSilent && !isAdvertising(drafts)) return true;
  if (isOfApp(drafts)) return true;
  const isGeneral = ({ match, label }: Draft) =>
    match.weak || TURNOVER.test(label) || match.senses.every(({ metric }) => isCommon(metric));
  if (!drafts.every(isGeneral)) return false;
  const counted = terms.filter(({ phrase }) => !inTables || phrase.cell !== null);
  return new Set(counted.map(({ text }) => text)).size >= FEWEST_TERMS;
}

/** One metric of sellers among terms and figures of another trade: what a company tells its investors. */
const isLoneAmong = (key: readonly Token[], drafts: readonly Draft[], terms: readonly Token[]): boolean =>
  terms.length > 0 && new Set(drafts.map(({ label }) => label)).size === 1 && areMostlyStrange(key, drafts, 'selling');

/** What was taken, as an amount, which `Sales` may be, and how many orders brought it. */
export const isSold = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ value, match }) => isAmount(value) && match.senses.some(({ metric }) => TAKEN.test(metric))) &&
  hasAny(
    drafts.filter(({ value }) => value.ok),
    /^(?:(?:sku_|paid_)?orders|orders_paid|items_sold)$/,
  );

const TAKEN = /^(?:gmv|(?:gross_|net_)?revenue|user_paid_amount)$/;
const isAmount = (value: ValueResult): boolean => value.ok && value.number.shape === 'money';

/** Texts that are terms of another trade, no entries of a menu. */
const termsOfOthers = (tokens: readonly Token[], languages: PageLanguages, regions: Regions): Token[] =>
  tokens.filter(
    ({ text, phrase: { element } }) =>
      isOtherTrade(text, languages) && !regions.hasNoFigures(element) && regions.pressableAround(element) === null,
  );

const TITLE = 'h1,h2,[role="heading"]';

/** Several terms, of which one is the title of the page. */
const namePage = (terms: readonly Token[]): boolean =>
  new Set(terms.map(({ text }) => text)).size >= FEWEST_TERMS &&
  terms.some(({ phrase }) => phrase.element.closest(TITLE) !== null);

/** Energy, data, distance, temperature, pressure: what no shop counts its sales in. */
const PHYSICAL =
  /^[\d.,\s]*\d\s?(?:[kMGT]?Wh|[kMG]W|kVA|[KMGT](?:B|o|iB)|[KMG]bps|km(?:\/h)?|mph|°\s?[CF]?|℃|hPa|mmHg|bpm|kcal|dB|ms|m[²³]|ppm|Hz|度电|千瓦时|公里)$/u;

const isPhysical = (text: string): boolean => PHYSICAL.test(text.trim());
