/**
 * On a site that was never seen nothing says that a page is about selling. There a table of everyday words (`Topic`, `Views`,
 * `Likes`), one `Impressions: 10K` in a price list or `1` beside a button `Add to cart` is no figure of a seller.
 */

import type { EntityKind } from '../../metrics/figure.ts';
import { isCounter, isEveryday } from '../../metrics/weak.ts';
import type { Draft } from './draft.ts';
import type { Regions } from './regions.ts';

/** How many columns of trade make a report of rows of this kind: campaigns stand nowhere else, goods in every shop's list. */
const FEWEST: Record<EntityKind, number> = {
  campaign: 1,
  ad_group: 1,
  ad: 1,
  live: 1,
  audience: 1,
  channel: 2,
  day: 2,
  product: 3,
  video: 3,
};

/** Drafts of which the page itself gives reason to think that they are a seller's. Linear in the drafts. */
export function believed(drafts: Draft[], regions: Regions): Draft[] {
  const tables = Map.groupBy(drafts, ({ table }) => table);
  const cards = tables.get(null) ?? [];
  const reports = [...tables].filter(([table, own]) => table !== null && isReport(own));
  const strong = cards.filter((draft) => !draft.match.weak && draft.value.ok);
  const single = new Set(strong.map(({ label }) => label)).size === 1;
  const hasCards = strong.length > 0 && !(single && strong.every((draft) => isChance(draft, regions)));
  if (hasCards) return drafts;
  if (reports.length > 0) return drafts;
  // figures drawn larger than their labels speak for themselves
  return single ? [] : cards;
}

function isReport(drafts: Draft[]): boolean {
  const telling = labelsOf(drafts, ({ match }) => !match.weak && !isEveryday(match.senses));
  const trading = labelsOf(drafts, ({ match }) => !isCounter(match.senses));
  const toldAs = drafts.find(({ rowsToldAs }) => rowsToldAs)?.rowsToldAs ?? null;
  if (telling >= 2 || (telling === 1 && (trading > 1 || toldAs !== null))) return true;
  // metrics that run down the first column, or one line of sums
  if (telling === 1 && drafts.every(({ spot }) => spot.entity === null)) return true;
  return toldAs !== null && (trading >= FEWEST[toldAs] || (trading > 0 && drafts.some(isOfPeriods)));
}

/** Whether the value stands beside its earlier one: lists of goods and orders have no earlier values. */
function isOfPeriods({ value }: Draft): boolean {
  if (!value.ok) return false;
  return value.change?.against != null || value.compare.some(({ kind }) => EARLIER.has(kind));
}

const EARLIER: ReadonlySet<string> = new Set(['previous_period', 'yesterday', 'last_year']);

const labelsOf = (drafts: Draft[], counts: (draft: Draft) => boolean): number =>
  new Set(drafts.filter(counts).map(({ label }) => label)).size;

/** A lone label that may stand there for another reason: in a line of text, on a button, or an everyday word. */
function isChance({ labelToken, match, value }: Draft, regions: Regions): boolean {
  if (labelToken === null || labelToken.pair || isEveryday(match.senses)) return true;
  const pressable = regions.pressableAround(labelToken.phrase.element);
  return pressable !== null && value.ok && !pressable.contains(value.token.phrase.element);
}
