/** Currency symbols and codes as pages print them. */

export interface Money {
  /** ISO 4217, null for a symbol that several currencies share. */
  currency: string | null;
  symbol: string;
}

/**
 * The symbols of each currency that have no other meaning, parted by spaces, which takes up least in the page. `£` is shared
 * in theory; CLDR prints it for pounds sterling only.
 * Source: CLDR 48 `symbol` and `narrow` forms, and the local forms in trade (`Rp`, `RM`, `zł`, `บาท`), as of 2026-11.
 */
const SIGNS: Record<string, string> = {
  PHP: '₱', THB: '฿ บาท 泰铢', VND: '₫ đ Đ vnđ Vnđ VNĐ vnd đồng 越南盾', KRW: '₩ 원', EUR: '€ 欧元', INR: '₹', GBP: '£ 英镑',
  TRY: '₺ TL', RUB: '₽ руб руб. р. рублей', UAH: '₴ грн грн.', ILS: '₪', NGN: '₦', PYG: '₲', CRC: '₡',
  KZT: '₸ тг тг. тенге', GHS: '₵', BDT: '৳ Tk Tk.', KHR: '៛', LAK: '₭', MNT: '₮', GEL: '₾', AZN: '₼', BRL: 'R$',
  MYR: 'RM', IDR: 'Rp Rp.', USD: 'US$ $US 美元 美金', TWD: 'NT$ 新台币 新臺幣', HKD: 'HK$ $HK 港元 港币', SGD: 'S$ $SG',
  AUD: 'A$ AU$ $AU', CAD: 'CA$ C$ $CA', MXN: 'MX$ $MX', NZD: 'NZ$', CNY: 'CN¥ 人民币', JPY: 'JP¥ 円 日元', PLN: 'zł',
  CZK: 'Kč', HUF: 'Ft', PEN: 'S/ S/.', UZS: "сум сўм so'm", AED: 'Dhs د.إ د.إ.', KES: 'KSh Ksh', SAR: 'ر.س ر.س. ⃁',
  EGP: 'ج.م ج.م. E£', QAR: 'ر.ق ر.ق.', KWD: 'د.ك د.ك.', OMR: 'ر.ع. ر.ع', BHD: 'د.ب د.ب.', JOD: 'د.أ د.أ.',
  MAD: 'د.م د.م.',
}; // biome-ignore format: a table

const OWN = new Map(
  Object.entries(SIGNS).flatMap(([currency, signs]) => signs.split(' ').map((sign) => [sign, currency])),
);

/** Symbols that several currencies share: the page's own currency decides, where it is one of these. */
const SHARED: Record<string, string> = {
  $: 'USD CAD AUD NZD SGD HKD TWD MXN CLP COP ARS UYU',
  '¥': 'CNY JPY',
  元: 'CNY TWD HKD USD',
  圓: 'TWD HKD JPY',
  kr: 'SEK NOK DKK ISK',
  'kr.': 'DKK ISK SEK NOK',
  Rs: 'INR PKR LKR NPR',
  'Rs.': 'INR PKR LKR NPR',
  DH: 'MAD AED',
  FCFA: 'XOF XAF',
  'Bs.': 'BOB VES',
  جنيه: 'EGP SDG',
  درهم: 'AED MAD',
  ريال: 'SAR QAR OMR YER',
  دينار: 'KWD BHD JOD IQD DZD TND LYD',
  lei: 'RON MDL',
  Lei: 'RON MDL',
};

/** The currencies that a sign can stand for; empty for a sign with one meaning. */
export function sharedBy(sign: string): readonly string[] {
  return SHARED[sign]?.split(' ') ?? [];
}

const SYMBOLS = [...OWN.keys(), ...Object.keys(SHARED)].sort((a, b) => b.length - a.length);

let codes: Set<string> | undefined;

/** True for an ISO 4217 code that the browser knows. */
export function isCurrencyCode(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

/** The currency of a sign; null for one that several share, unless `page` is one of them. */
export function namedBySign(symbol: string, page: string | null): Money {
  const own = OWN.get(symbol);
  if (own) return { currency: own, symbol };
  return { currency: page !== null && SHARED[symbol]?.includes(page) ? page : null, symbol };
}

function code(text: string): Money | null {
  const iso = text.slice(0, 3);
  if (!isCurrencyCode(iso) || /^[A-Za-z]/.test(text.slice(3))) return null;
  // `CLP$`, `USD$`
  return { currency: iso, symbol: text[3] === '$' ? `${iso}$` : iso };
}

/** The currency that folded `text` starts with, longest form first; `page` decides shared symbols. */
export function currencyAtStart(text: string, page: string | null): Money | null {
  const iso = code(text);
  if (iso) return iso;
  const symbol = SYMBOLS.find((each) => text.startsWith(each));
  return symbol === undefined ? null : namedBySign(symbol, page);
}

/**
 * The currency at the start of folded `text` and how long it is written, beside the one that the amount has already: a sign and
 * a code may stand together when they agree, `$12.00 USD`. Null for none, and for another currency.
 */
export function currencyBeside(
  known: Money | null,
  text: string,
  page: string | null,
): { money: Money; length: number } | null {
  const found = currencyAtStart(text, page);
  const money = found && (known ? agreed(known, found) : found);
  return found && money ? { money, length: found.symbol.length } : null;
}

function agreed(one: Money, other: Money): Money | null {
  const [sign, iso] = isCurrencyCode(other.symbol) ? [one, other] : [other, one];
  if (!isCurrencyCode(iso.symbol) || isCurrencyCode(sign.symbol)) return null;
  const isSame = sign.currency === iso.currency || sharedBy(sign.symbol).includes(iso.symbol);
  return isSame ? { currency: iso.symbol, symbol: sign.symbol } : null;
}

/**
 * Currencies whose amounts are printed without a minor unit.
 * ISO 4217 gives some of them one that is out of use (IDR, COP, HUF, TWD …): pages print whole units.
 */
const WHOLE = new Set([
  'VND',
  'IDR',
  'JPY',
  'KRW',
  'CLP',
  'PYG',
  'ISK',
  'UGX',
  'XAF',
  'XOF',
  'LAK',
  'KHR',
  'MMK',
  'TWD',
  'COP',
  'HUF',
]);
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Digits of the minor unit as pages print it: 0, 2 or 3. A currency that is not known counts as 2. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return 2;
  return WHOLE.has(currency) ? 0 : THOUSANDTHS.has(currency) ? 3 : 2;
}

/** Currencies that never show a fraction in totals, so that `1.234` in them can only be a group. */
const NEVER_DIVIDED = new Set(['VND', 'IDR', 'JPY', 'KRW', 'CLP', 'PYG', 'LAK', 'KHR', 'COP']);

/** True when three digits after a separator are a group in this currency. */
export function isWhole(currency: string | null): boolean {
  return currency !== null && NEVER_DIVIDED.has(currency);
}

/** What is paid with where a language is spoken, if that is one country whose currency never shows a fraction. */
const WHOLE_OF: Record<string, string> = { vi: 'VND', id: 'IDR', ja: 'JPY', ko: 'KRW' };

/** As {@link isWhole}, of a page that names no currency by its language. */
export const isWholeOn = (currency: string | null, locale: string | null): boolean =>
  isWhole(currency ?? WHOLE_OF[locale?.split('-')[0] ?? ''] ?? null);
