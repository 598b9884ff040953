/** Words that say what a table row is. */
import type { EntityKind } from '../../../metrics/figure.ts';
import { anyOf, type PageLanguages, perLanguages, wholeWords, wordStarts } from '../../words/index.ts';

const TOTAL = anyOf('totals');

/** `Total of 50 campaigns`, `总计 185 项`, `50 results`, `Total (50)`. */
const totalLine = new RegExp(
  `^(?:${TOTAL})(?:\\s*[:：]|\\s*[(（\\[].{0,30}[)）\\]]|\\s+(?:of|de|di|von|dari|per|от|po|van|z)\\s.{1,40}|[\\s:：]*[\\d.,]+\\s*\\p{L}{0,20}(?:\\s\\p{L}+)?)?$`,
  'iu',
);
const totalOfKind =
  /^(?:total|totales|totais|tổng|jumlah|gesamt)\s(?:\p{L}+\s?){1,2}$|^(?:results?|totals?|summary) (?:from|for|of|across) (?:all )?\d?[\d.,]*\s?\p{L}+(?: \p{L}+)?$|^\d[\d.,]*\s(?:results?|rows?|items?|campaigns?|ad groups?|ads)$|^共\s*\d[\d,]*\s*\p{Script=Han}{1,10}$/iu;
const averageLine = perLanguages(
  ({ anyOf, wholeWords }) => new RegExp(`^(?:${anyOf('averages')})(?:$|[\\s:：(（/])|${wholeWords('averages')}$`, 'iu'),
);

/** `Total / Average`, `合計・平均`: sums of what can be added, and means of rates. */
const totalOrMean = new RegExp(
  `^(?:${TOTAL})\\s*(?:[/／・·,，、&+|]|and|und|et|y|e|и|та|i|a|dan|và|ve|en|och|og|ja|és|και|和|与|與|및)\\s*(?:${anyOf('averages')})$`,
  'iu',
);

/** Whether a row's leading text names the sum of the rows. */
export function isTotal(text: string): boolean {
  const clean = text.trim();
  return totalLine.test(clean) || totalOfKind.test(clean) || totalOrMean.test(clean);
}

const SUBTOTAL =
  'sub-?total[es]?|subtotaal|sous-total|zwischensumme|delsumma|delsum|mezisoučet|suma częściowa|częściowa suma|részösszeg|ara toplam|промежуточный итог|проміжний підсумок|подытог|tổng phụ|小计|小計|소계|ยอดรวมย่อย|المجموع الفرعي';
const subtotalLine = new RegExp(`^(?:${SUBTOTAL})[\\s:：(（–-]+\\S|\\S[\\s:：)）–-]*(?:${SUBTOTAL})$`, 'iu');

/** Whether a row's leading text names the sum of some of the rows: `Subtotal LIVE`, `LIVE 小计`. */
export const isSubtotalOf = (text: string): boolean => subtotalLine.test(text.trim());

const everythingLine = new RegExp(`^(?:${anyOf('everything')})$`, 'iu');

/** Whether a text speaks of all things of a kind: `All campaigns`, `全部商品`. */
export const isEverything = (text: string): boolean => everythingLine.test(text.trim());

/** Whether a row's leading text names a mean of the rows in a page's languages: neither a row of its own nor a total. */
export function isAverage(text: string, languages: PageLanguages = null): boolean {
  return averageLine(languages).test(text.trim()) && !totalOrMean.test(text.trim());
}

/** The narrower kinds first: an ad group is named after ads too. */
const KINDS: readonly EntityKind[] = [
  'ad_group',
  'campaign',
  'live',
  'video',
  'product',
  'ad',
  'audience',
  'channel',
  'day',
];

const kindPatterns = perLanguages(({ wholeKindWords }) =>
  KINDS.map((kind) => [kind, new RegExp(wholeKindWords(kind), 'iu')] as const),
);

/**
 * What the rows under a header such as `Campaign name`, `计划名称`, `Fecha` are; null when the header does not say.
 * @param languages those of the page: `Tag` is a day in German alone; left out, all
 */
export function entityKindOf(header: string, languages: PageLanguages = null): EntityKind | null {
  const text = header.trim();
  if (!text || text.length > 40) return null;
  return kindPatterns(languages).find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const ranked = perLanguages(({ wholeWords }) => new RegExp(wholeWords('rankings'), 'iu'));
const PLURAL = /^\p{L}+s$/u;
const LONGEST_LIST = 32;
/** What is listed by name; parts of the whole, such as channels, are not. */
export const LISTED_KINDS: ReadonlySet<EntityKind | null> = new Set([
  'campaign',
  'ad_group',
  'ad',
  'live',
  'video',
  'product',
]);

/** What a heading says that it lists: `Top videos`, `热销商品`, `Campaigns`; null for the heading of anything else. */
export function listedUnder(heading: string, languages: PageLanguages = null): EntityKind | null {
  const text = heading.trim();
  if (text.length > LONGEST_LIST || !(ranked(languages).test(text) || PLURAL.test(text))) return null;
  const kind = entityKindOf(text, languages);
  return LISTED_KINDS.has(kind) ? kind : null;
}

const lasting = new RegExp(`^(?:${anyOf('lasting')})$`, 'iu');

/** Whether a head says no more than how long each row lasts: of broadcasts, how long they were on air. */
export const isLasting = (header: string): boolean => lasting.test(header.trim());

const NAME = new RegExp(wholeWords('nameHeads'), 'iu');
const ID = /(?:^|[^\p{L}])id(?:$|[^\p{L}])|编号|編號|編号|번호$/iu;
const STATUS = new RegExp(`#|${wordStarts('statusHeads')}|status$`, 'iu');

/** Whether the header is of the column that names the rows. */
export const isNameHeader = (header: string): boolean => NAME.test(header) && !ID.test(header);
export const isIdHeader = (header: string): boolean => ID.test(header);
/** Columns that describe a row but neither name nor measure it. */
export const isStatusHeader = (header: string): boolean => STATUS.test(header);

/** `ID: 1234567890`, `ID：…`, `计划ID 123…`. */
export function idIn(text: string): string | null {
  const named = /(?:^|[^\p{L}])(?:\p{L}{0,12}\s?)?id\s*[:：#]?\s*([0-9]{4,24})\b/iu.exec(text);
  return named?.[1] ?? null;
}

/** Whether a text is nothing but an ID, or what stands before one. */
export const isIdText = (text: string): boolean =>
  idIn(text) !== null || /^\d{10,24}$/.test(text) || /^id\s*[:：]?$/i.test(text);

const ID_LINE = /^(.{1,24}?) ?(?:ID|编号|編號|編号|번호)[ \u00a0]?[:：#]?[ \u00a0]?[\d*•…-]*\d{3,}$/iu;

/** Of what the whole text is the ID, perhaps partly hidden: `Product ID: 1729…`, `素材ID：***9571`. Null for that of a shop and for other texts. */
export function kindOfId(text: string, languages: PageLanguages = null): EntityKind | null {
  const of = ID_LINE.exec(text.trim())?.[1];
  return of === undefined ? null : entityKindOf(of, languages);
}

const channelLine = new RegExp(`^(?:${anyOf('channels')})$`, 'iu');

/** Whether a heading is the name of a sales channel: what stands under it is a part of the shop's total. */
export const isChannel = (text: string): boolean => channelLine.test(text.replace(/[:：]\s*$/, '').trim());
