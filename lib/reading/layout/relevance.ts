/**
 * On a site that was never seen nothing says that a page is about selling. There a table of everyday words (`Topic`, `Views`,
 * `Likes`), one `Impressions: 10K` in a price list or `1` beside a button `Add to cart` is no figure of a seller.
 */

import type { EntityKind } from '../../metrics/figure.ts';
import type { LabelMatch } from '../../metrics/label.ts';
import { isCounter, isEveryday } from '../../metrics/weak.ts';
import type { RenderedElement } from '../capture/element.ts';
import { isOfBuyer } from './buyers.ts';
import type { Draft } from './draft.ts';
import { hasAny } from './metrics-of.ts';
import { isOfAnySite, isOfOtherTrade, isSold } from './other-trade.ts';
import type { Regions } from './regions.ts';
import { isLarge } from './size.ts';
import type { Token, TokenList } from './tokens.ts';
import { billWordIn } from './words/bills.ts';
import { endsInLogin, isLogin, isPitch, isTrial } from './words/pitch.ts';
import { isChannel } from './words/rows.ts';

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

/**
 * Drafts of which the page itself gives reason to think that they are a seller's. What stands in a sample says nothing of
 * the rest. Linear in the drafts and texts.
 */
export function believed(
  drafts: Draft[],
  regions: Regions,
  { tokens, languages }: TokenList,
  isSample: (element: RenderedElement) => boolean,
): Draft[] {
  const isMadeUp = ({ text, phrase }: Token) => /\p{Nd}/u.test(text) && isSample(phrase.element);
  const told = { languages, tokens: tokens.filter((token) => !isMadeUp(token)) };
  if (!drafts.some(isOfTrade) || invitesBuyers(tokens, regions) || isOfBuyer(drafts, tokens)) return [];
  const tables = Map.groupBy(drafts, ({ table }) => table);
  const cards = [...tables].flatMap(([table, own]) => (table === null || isLineOfFigures(table, own) ? own : []));
  const isRead = readingMatter(tokens);
  const reports = [...tables].filter(([table, own]) => table !== null && isReport(own) && !isRead(table));
  const strong = cards.filter((draft) => !draft.match.weak && draft.value.ok);
  const single = new Set(strong.map(({ label }) => label)).size === 1;
  if (isOfOtherTrade(drafts, told, regions, reports.length > 0)) return [];
  if (reports.length === 0 && isArticle(drafts, tokens)) return [];
  const hasCards = strong.length > 0 && !(single && strong.every((draft) => isChance(draft, regions)));
  if (hasCards) return isLoneAmongSentences(drafts, tokens) ? [] : drafts;
  if (reports.length > 0) return drafts;
  // figures drawn larger than their labels speak for themselves, also beside one that may stand there by chance
  if (labelsOf(cards, isLarge) >= FEWEST_LARGE) return cards;
  if (areOfAds(cards, regions)) return drafts;
  const leadsToOrders = isWayToBuy(cards, regions) || areTakings(cards, regions);
  if (single && !leadsToOrders) return [];
  const isKept = (table: Draft['table']) => table === null || (leadsToOrders && isListOfSold(tables.get(table) ?? []));
  return drafts.filter(({ table }) => isKept(table));
}

/** Everyday words that say what was taken, how many orders brought it, and a third thing; none of them on a button. */
function areTakings(cards: readonly Draft[], regions: Regions): boolean {
  const shown = cards.filter((draft) => draft.value.ok && !isOnButton(draft, regions));
  return isSold(shown) && labelsOf(shown, () => true) >= FEWEST_ON_THE_WAY;
}

/** What was paid, how often that was shown or clicked, and a third figure that only advertising has; none of them on a button. */
function areOfAds(cards: readonly Draft[], regions: Regions): boolean {
  const shown = cards.filter((draft) => draft.value.ok && !isOnButton(draft, regions));
  const isPaid = ({ match, value }: Draft) =>
    match.senses.some(({ metric }) => metric === 'cost') && value.ok && value.number.shape === 'money';
  const isOfAds = ({ match }: Draft) => !match.weak && match.senses.every(({ metric }) => ADVERTISED.test(metric));
  const isDelivered = ({ match }: Draft) => match.senses.some(({ metric }) => DELIVERED.test(metric));
  return shown.some(isPaid) && shown.some(isDelivered) && shown.some(isOfAds);
}

const DELIVERED = /^(?:impressions|clicks_(?:all|destination))$/;
const ADVERTISED = /^(?:ctr|cpc|cpm|cpa|roas)(?:_|$)/;

/** Rows that the page calls goods, lives or the like, with how often each was ordered and what that brought. */
const isListOfSold = (drafts: readonly Draft[]): boolean =>
  drafts.some(({ rowsToldAs }) => rowsToldAs) && hasAny(drafts, BOUGHT) && drafts.some(isTakings);

/** `Sales` are orders, goods or money: an amount can be nothing but the money. */
const isTakings = ({ match: { senses }, value }: Draft): boolean =>
  senses.some(({ metric }) => BROUGHT.test(metric)) && value.ok && value.number.shape === 'money';

/** Cards in a line, read as heads over one row: no table of the page's, and nothing that its values are of. */
const isLineOfFigures = (table: RenderedElement, drafts: Draft[]): boolean =>
  table.closest('table,[role="table"],[role="grid"],[role="treegrid"]') === null &&
  drafts.every(({ spot }) => spot.entity === null && spot.segment === null) &&
  labelsOf(drafts, () => true) === drafts.length;

function isReport(drafts: Draft[]): boolean {
  const telling = labelsOf(drafts, ({ match }) => !match.weak && !isEveryday(match.senses));
  const trading = labelsOf(drafts, ({ match }) => !isCounter(match.senses));
  const toldAs = drafts.find(({ rowsToldAs }) => rowsToldAs)?.rowsToldAs ?? null;
  if (telling >= 2 || (telling === 1 && (trading > 1 || toldAs !== null))) return true;
  // what each channel brought, from visits to orders
  if (leadsToOrders(drafts) && drafts.every(isOfChannel)) return true;
  // how many came to each, what they bought and paid
  if (hasAny(drafts, CAME) && isSold(drafts)) return true;
  // and the same of a shop beside what it was before
  if (isWay(drafts) && drafts.some(isOfPeriods)) return true;
  // metrics that run down the first column, or one line of sums
  if (telling === 1 && drafts.every(({ spot }) => spot.entity === null)) return true;
  return toldAs !== null && (trading >= FEWEST[toldAs] || (trading > 0 && drafts.some(isOfPeriods)));
}

/** Something is sold or advertised here, as far as this label tells; customers and spans of numbers tell nothing. */
const isOfTrade = ({ match, value }: Draft): boolean =>
  (value.ok || value.reason !== 'range_only') &&
  match.senses.every(({ metric }) => !isOfAnySite(metric) && metric !== 'buyers');

const NAVIGATION = 'nav,header,[role="navigation"],[role="banner"]';

/** A company praises its services by what they did for its clients, or shows visitors what they would see. */
function invitesBuyers(tokens: readonly Token[], regions: Regions): boolean {
  const isPressed = ({ phrase }: Token): boolean => regions.pressableAround(phrase.element) !== null;
  const buttons = (is: (text: string) => boolean) => tokens.some((token) => is(token.text) && isPressed(token));
  // links of one line are one text
  const isLine = ({ phrase }: Token): boolean => phrase.element.closest(NAVIGATION) !== null;
  const leadsIn = () => tokens.some((token) => endsInLogin(token.text) && isLine(token));
  return buttons(isPitch) || (buttons(isTrial) && (buttons(isLogin) || leadsIn()));
}

const FEWEST_BILL_WORDS = 3;

/** Whether the page is a bill or a single order, on any site. */
export const isBill = (tokens: readonly Token[]): boolean =>
  new Set(tokens.map(({ text }) => billWordIn(text)).filter((word) => word !== null)).size >= FEWEST_BILL_WORDS;

/** Figures told in running text: more sentences than figures, and no value is drawn larger than its label. */
function isArticle(drafts: readonly Draft[], tokens: readonly Token[]): boolean {
  const cards = drafts.filter(({ table }) => table === null);
  if (cards.some(isLarge)) return false;
  const isTold = ({ text, phrase }: Token) => isSentence(text) && !REMARK.test(text) && phrase.cell === null;
  const sentences = tokens.filter(isTold).length;
  return sentences >= FEWEST_SENTENCES && sentences > 1.2 * new Set(cards.map(({ label }) => label)).size;
}

/** One figure alone on a page of sentences, as in a story of what somebody reached. */
const isLoneAmongSentences = (drafts: readonly Draft[], tokens: readonly Token[]): boolean =>
  drafts.filter(({ value }) => value.ok).length === 1 &&
  tokens
    .filter(({ text, phrase }) => isSentence(text) && phrase.cell === null)
    .reduce((length, { text }) => length + text.length, 0) > LONG_STORY;

const LONG_STORY = 120;

/** `-508 (54.6%) vs previous period, yesterday 36.4K`: what is said beside a value, as long as a sentence. */
const REMARK = /^[^\p{L}\d]{0,3}\d/u;

/** What stands around an article and around no report: how long it takes to read, who edited it. */
const ARTICLE =
  /\b\d+ ?min(?:ute)?s? read\b|^(?:(?:was this|did this|is this) .{0,30}(?:helpful|help you|answer your question)|share this (?:article|post|page)|written by\b|posted (?:on|by)\b|from wikipedia|this page was last edited|references|see also|further reading|related (?:articles|posts))|^(?:(?:这篇|此|该|本)?(?:文章|内容|文档|页面)?(?:对您)?(?:是否)?有帮助|责任编辑|文章来源|原文链接|相关阅读|相关文章|参考资料|分享本文|分享文章|延伸閱讀|相關文章|参考文献|関連記事|この記事を|관련 ?기사|기자\b)|阅读 ?\d|閱讀時間|temps de lecture|min de (?:lecture|lectura|leitura)|^(?:artículos relacionados|artigos relacionados|verwandte artikel|einzelnachweise|weblinks|références|referencias|referências|note e riferimenti|przypisy|примечания|kaynakça|bronnen|literatur|lesezeit|articles? liés?|articoli correlati|artikel terkait|bài viết liên quan|บทความที่เกี่ยวข้อง)/iu;

/** Answers of a table whether it stands in something to be read: running text that says so, or an article of several sentences. */
function readingMatter(tokens: readonly Token[]): (table: RenderedElement) => boolean {
  const sentences = tokens.filter(({ text, phrase }) => phrase.cell === null && isSentence(text));
  if (sentences.length === 0) return () => false;
  if (tokens.some(({ text, phrase }) => phrase.cell === null && text.length < 80 && ARTICLE.test(text)))
    return () => true;
  return (table) => {
    const article = table.closest('article,[role="article"]');
    return (
      article !== null && sentences.filter(({ phrase }) => article.contains(phrase.element)).length >= FEWEST_SENTENCES
    );
  };
}

const FEWEST_SENTENCES = 3;

/** As many everyday words over larger numbers are a row of key figures. */
const FEWEST_LARGE = 2;

/** Seven words and more; where words have no spaces between them, as much with the marks of a sentence. */
export const isSentence = (text: string): boolean =>
  text.length >= 50
    ? /\p{L}\S*(?:\s+\S+){6,}|\p{Script=Thai}{20}/u.test(text)
    : text.length >= 20 && /[，、。！]/u.test(text);

/** Whether the value stands beside its earlier one: lists of goods and orders have no earlier values. */
function isOfPeriods({ value }: Draft): boolean {
  if (!value.ok) return false;
  return value.change?.against != null || value.compare.some(({ kind }) => EARLIER.has(kind));
}

const EARLIER: ReadonlySet<string> = new Set(['previous_period', 'yesterday', 'last_year']);

const labelsOf = (drafts: Draft[], counts: (draft: Draft) => boolean): number =>
  new Set(drafts.filter(counts).map(({ label }) => label)).size;

const CAME = /^(?:store_visits|sessions|(?:product_)?page_views|product_(?:impressions|clicks))$/;
const BOUGHT = /^(?:(?:sku_|paid_)?orders|items_sold|purchases|buyers)$/;
const BROUGHT = /^(?:gmv|(?:gross_|net_)?revenue)$/;
const FEWEST_ON_THE_WAY = 3;

/** Everyday words that together are a funnel: some came, some bought, and a third figure beside; none of them on a button. */
function isWayToBuy(cards: readonly Draft[], regions: Regions): boolean {
  return isWay(cards.filter((draft) => draft.value.ok && !isOnButton(draft, regions)));
}

const isWay = (drafts: Draft[]): boolean => leadsToOrders(drafts) && labelsOf(drafts, () => true) >= FEWEST_ON_THE_WAY;

const isOfChannel = ({ spot }: Draft): boolean =>
  spot.segment !== null || (spot.entity !== null && isChannel(spot.entity.name));

function leadsToOrders(drafts: readonly Draft[]): boolean {
  return hasAny(drafts, CAME) && hasAny(drafts, BOUGHT);
}

/** What was paid back stands among the sums of every cart and bill. */
const isSum = ({ senses }: LabelMatch): boolean => senses.every(({ metric }) => /^refund_|^cost$/.test(metric));

/** A lone label that may stand there for another reason: in a line of text, on a button, or an everyday word. */
function isChance(draft: Draft, regions: Regions): boolean {
  const { labelToken, match } = draft;
  return (
    labelToken === null ||
    labelToken.pair !== null ||
    isEveryday(match.senses) ||
    isSum(match) ||
    isOnButton(draft, regions)
  );
}

/** The label is drawn on something to press, and its value is not. */
function isOnButton({ labelToken, value }: Draft, regions: Regions): boolean {
  const pressable = labelToken && regions.pressableAround(labelToken.phrase.element);
  return pressable !== null && value.ok && !pressable.contains(value.token.phrase.element);
}
