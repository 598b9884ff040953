/** The currency in which the page prints its money. */
import { REGIONS } from '../../sites/regions.ts';
import { currencyAtStart, sharedBy } from '../text/currency.ts';
import { fold } from '../text/fold.ts';
import { parseNumber } from '../text/number.ts';
import type { NumberContext, NumberResult, Phrase } from '../types.ts';

/** Worth a closer look: a currency sign, or three capitals beside a digit. */
const MONEY =
  /\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})|Rp|RM|元|円|원|บาท|đ|zł|Kč|kr|Ft|TL|[lL]ei|грн|руб|\p{Script=Arabic}\.|ريال|درهم|جنيه|دينار|[Ee]uro|dollar|Dhs/u;
/** What follows a label in the same text: `Orders: 12`, `GMV $1,234`. */
const BEHIND_LABEL = /^\p{L}[^\p{Nd}]*[\s:：](\S*\p{Nd}.*)$/u;
/** A unit in brackets behind a label: `GMV (RM)`, `消耗(元)`, `Cost (USD)`. */
const UNIT = /^[^()]{1,40}\(([^()]{1,4})\)$/;

/** Other codes are words as well: `ALL`, `TOP`, `TRY`. */
const CODES: ReadonlySet<string> = new Set([...Object.values(REGIONS).map(({ currency }) => currency), 'CNY']);

export interface Seen {
  /** ISO codes that amounts or labels on the page name without doubt. */
  codes: Set<string>;
  /** Signs that several currencies share. */
  shared: Set<string>;
  /** Codes of a market's currency that stand by themselves, of which nobody knows what they are said of. */
  alone: Set<string>;
  /** A shared `¥` stood before an amount with cents: then it is no yen. */
  cents: boolean;
}

/** Gathers the currencies of all amounts and of units in labels. */
export function seenCurrencies(phrases: readonly Phrase[], ctx: NumberContext): Seen {
  const seen: Seen = { codes: new Set(), shared: new Set(), alone: new Set(), cents: false };
  // Amounts of one shape say the same of their currency
  const shapes = new Set<string>();
  for (const { text } of phrases) {
    if (text.length > 50 || !MONEY.test(text)) continue;
    const shape = text.replace(/\d+/g, '9');
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    const folded = fold(text);
    if (CODES.has(folded)) seen.alone.add(folded);
    const unit = UNIT.exec(folded)?.[1];
    const named = unit === undefined ? null : currencyAtStart(unit, null);
    if (named && named.symbol.length === unit?.length) {
      if (named.currency) seen.codes.add(named.currency);
      else seen.shared.add(named.symbol);
      continue;
    }
    const amount = /\d/.test(folded) ? amountIn(text, { ...ctx, currency: null }) : null;
    if (!amount?.ok || amount.shape !== 'money' || amount.symbol === null) continue;
    if (amount.currency) seen.codes.add(amount.currency);
    else seen.shared.add(amount.symbol);
    if (amount.symbol === '¥' && amount.decimals > 0 && amount.scale === 1) seen.cents = true;
  }
  return seen;
}

function amountIn(text: string, ctx: NumberContext): NumberResult {
  const whole = parseNumber(text, ctx);
  const behind = whole.ok ? undefined : BEHIND_LABEL.exec(text)?.[1];
  return behind === undefined ? whole : parseNumber(behind, ctx);
}

/**
 * The one currency of the page: the code or sign that its amounts print; for a shared sign that of the shop's region (`site`),
 * never that of the language; without any sign on the page that of the site, unless a code that stands by itself names
 * another. Null when two are seen, or when a shared sign stands alone without a region.
 */
export function pageCurrency(
  { codes, shared, alone, cents }: Seen,
  site: string | null,
  locale: string | null,
): string | null {
  const [code] = codes;
  if (codes.size > 1) return null;
  if (code !== undefined) return [...shared].every((sign) => sharedBy(sign).includes(code)) ? code : null;
  if (shared.size === 0) return alone.size === 0 || (site !== null && alone.has(site)) ? site : null;
  if (site !== null) return [...shared].every((sign) => sharedBy(sign).includes(site)) ? site : null;
  // Yen have no cents, and 元 on a page in simplified characters is the yuan
  const yuan = [...shared].every(
    (sign) => (sign === '¥' && (cents || shared.has('元'))) || (sign === '元' && locale === 'zh-CN'),
  );
  return yuan ? 'CNY' : null;
}
