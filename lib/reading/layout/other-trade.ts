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
  const isGeneral = ({ match, label }: Draft) =>
    match.weak || TURNOVER.test(label) || match.senses.every(({ metric }) => isCommon(metric));
  if (!drafts.every(isGeneral)) return false;
  if (!inTables && areMostlyStrange(drafts, tokens, regions)) return true;
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

/** Whether more than a few of the numbers that are drawn as the large values are belong to labels that are no metric's. */
function areMostlyStrange(drafts: readonly Draft[], tokens: readonly Token[], regions: Regions): boolean {
  const large = drafts.flatMap((draft) => (isLarge(draft) && draft.value.ok ? draft.value.token : []));
  if (large.length === 0) return false;
  const known = new Set(drafts.flatMap(({ value }) => (value.ok ? value.token : [])));
  const sizes = new Set(large.map(({ phrase }) => fontSize(phrase)));
  const alike = tokens.filter(
    ({ text, phrase }) =>
      sizes.has(fontSize(phrase)) && phrase.cell === null && text.length <= LONGEST_VALUE && /\p{Nd}/u.test(text),
  );
  const strange = alike.filter(
    (token) => !known.has(token) && !token.taken && !regions.hasNoFigures(token.phrase.element),
  );
  return known.size < FEWEST_KNOWN * (known.size + strange.length);
}
