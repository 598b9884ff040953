/** Words over a column of own, current values, or of their changes. */
import { anyOf } from '../../words/index.ts';
import { isChannel, isTotal } from './rows.ts';

const currentLine = new RegExp(`^(?:${anyOf('current')}|${anyOf('ownShop')})$`, 'iu');

/** Whether a head or qualifier says that these are the own values of the chosen period. */
export const isCurrent = (text: string): boolean => currentLine.test(text.trim());

const ownShopLine = new RegExp(`^(?:${anyOf('ownShop')})$`, 'iu');

/** Whether a column or row is called the seller's own shop: whatever other names stand beside are those of others. */
export const isOwnShop = (text: string): boolean => ownShopLine.test(text.trim());

/** Whether these names of columns or rows are the own shop's and those of others: not its parts, which a sum of all or a channel among them says. */
export const areShops = (names: readonly string[]): boolean =>
  names.some(isOwnShop) && !names.some((name) => isTotal(name) || isChannel(name));

const CHANGE = `%? ?Δ ?%?|${anyOf('changeHeads')}`;
const changeLine = new RegExp(`^(?:${CHANGE})(?:\\s?[(（]?%[)）]?)?$`, 'iu');

/** Whether a head says that the column holds the change of the column before it. */
export const isChangeHead = (text: string): boolean => changeLine.test(text.trim());

const CONNECTIVE = `(?:${anyOf('of')})`;
const changeOfName = new RegExp(`^(?:${CHANGE})\\s+(?:${CONNECTIVE}\\s*)?(.+)$`, 'iu');
const nameOfChange = new RegExp(`^(.+?)[\\s·|/–-]*(?:${CHANGE})(?:\\s?[(（]?%[)）]?)?$`, 'iu');

/** The name whose change a head says that its column holds: `Évolution du GMV`, `GMV growth`, `成交金额变化率`; null for other heads. */
export function changedNameIn(text: string): string | null {
  const head = text.trim();
  return (changeOfName.exec(head) ?? nameOfChange.exec(head))?.[1] ?? null;
}

const SHARE = anyOf('share');
const shareOfName = new RegExp(`^%?\\s?(?:${SHARE})\\s+(?:${CONNECTIVE}\\s*)?(.+)$`, 'iu');
const shareLine = new RegExp(`^[\\s·|/–-]*(?:${SHARE})(?:\\s?[(（]?%[)）]?)?$`, 'iu');

/** Whatever a head may say that its column holds each row's share of: `GMV share`, `Anteil am Umsatz`, `消耗占比`; mostly nothing. */
export function sharedNamesIn(text: string): string[] {
  const head = text.trim();
  const [, behind] = shareOfName.exec(head) ?? [];
  const ends = Array.from(head, (_, at) => at).filter((at) => at > 0 && shareLine.test(head.slice(at)));
  return [...ends.map((at) => head.slice(0, at)), ...(behind === undefined ? [] : [behind])];
}

/** Functions that grids print around the names of the columns that they sum up, as of 2026-11. */
const AGGREGATE = /^(sum|avg|average|mean|median|min|max|count|first|last)\s?\((.+)\)$/iu;

/** What a head such as `sum(Cost)` sums up, and whether by adding; null for other heads. */
export function aggregateIn(text: string): { of: string; isSum: boolean } | null {
  const [, by, of] = AGGREGATE.exec(text.trim()) ?? [];
  return by !== undefined && of !== undefined ? { of, isSum: /^sum$/i.test(by) } : null;
}
