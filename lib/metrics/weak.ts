import type { LabelSense } from './label.ts';

/**
 * Everyday words that are metric labels only among others: as a menu entry (`Orders 12`), a counter under a post
 * (`Comments 12`) or a search's `Results 120` they stand on pages that hold no metric at all.
 */
const weakMetrics: ReadonlySet<string> = new Set([
  'likes',
  'comments',
  'shares',
  'follows',
  'total_fans',
  'results',
  'videos',
  'members',
  'favorites',
  'rating',
  'ad_balance',
  'searches',
  'interactions',
  'sessions',
  'live_current_viewers',
  'orders_cancelled',
  'orders_delivered',
  'orders_shipped',
  'cancellations_and_returns',
  'live_sessions',
  'live_products',
  'dislikes',
  'profile_visits',
]);

/** Metrics whose one-word labels are such words, while their longer labels are not. */
const weakWhenOneWord: ReadonlySet<string> = new Set([
  'orders',
  'buyers',
  'store_visits',
  'refund_amount',
  'refund_orders',
  'cost',
  'reach',
  'purchases',
  'video_views',
  'live_views',
  'live_viewers',
  'page_views',
  'clicks_all',
  'clicks_destination',
  'product_clicks',
  'revenue',
  'frequency',
  'items_sold',
  'conversions',
  'view_content',
  'new_fans',
  'price_per_item',
  'user_paid_amount',
  'checkout_initiated',
  'product_page_views',
]);

/** `Conversion` is one of these or a count of conversions. */
const conversionRates: ReadonlySet<string> = new Set(['cvr', 'cvr_clicks', 'shop_conversion_rate']);

const longestWord: [RegExp, number][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 3],
  [/\p{Script=Thai}/u, 10],
  [/./u, 12],
];

/** One everyday word: short, without space, no acronym. Longer single words are compounds such as `Produktklicks`. */
function isOneWord(text: string, key: string): boolean {
  if (/^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(text) || /[ (:%]/.test(key)) return false;
  const [, longest] = longestWord.find(([script]) => script.test(key)) ?? [null, 0];
  return [...key].length <= longest;
}

/** True when every sense of the label is an everyday word. `key` is the label's look-up key. */
export function isWeak(text: string, key: string, senses: readonly LabelSense[]): boolean {
  const oneWord = isOneWord(text, key);
  const isOfBoth = senses.some(({ metric }) => metric === 'conversions');
  const isWeakAlone = (metric: string) => weakWhenOneWord.has(metric) || (isOfBoth && conversionRates.has(metric));
  return senses.every(({ metric }) => weakMetrics.has(metric) || (oneWord && isWeakAlone(metric)));
}

/** True when every sense is counted on pages that sell nothing too: views, visitors, likes, orders. */
export const isEveryday = (senses: readonly LabelSense[]): boolean =>
  senses.every(({ metric }) => weakMetrics.has(metric) || weakWhenOneWord.has(metric));

/** True when every sense is a counter under posts, goods and profiles alike: likes, comments, ratings. */
export const isCounter = (senses: readonly LabelSense[]): boolean =>
  senses.every(({ metric }) => weakMetrics.has(metric));
