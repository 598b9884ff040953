/** Currency symbols and codes as pages print them. */

export interface Money {
  /** ISO 4217, null for a symbol that several currencies share. */
  currency: string | null;
  symbol: string;
}

/**
 * Symbols with one meaning. `£` is shared in theory; CLDR prints it for pounds sterling only.
 * Source: CLDR 48 `symbol` and `narrow` forms, and the local forms in trade (`Rp`, `RM`, `zł`, `บาท`), as of 2026-11.
 */
const OWN: Record<string, string> = {
  '₱': 'PHP', '฿': 'THB', '₫': 'VND', 'đ': 'VND', 'Đ': 'VND', '₩': 'KRW', '€': 'EUR', '₹': 'INR', '£': 'GBP',
  '₺': 'TRY', '₽': 'RUB', '₴': 'UAH', '₪': 'ILS', '₦': 'NGN', '₲': 'PYG', '₡': 'CRC', '₸': 'KZT', '₵': 'GHS',
  '৳': 'BDT', '៛': 'KHR', '₭': 'LAK', '₮': 'MNT', '₾': 'GEL', '₼': 'AZN',
  'R$': 'BRL', 'RM': 'MYR', 'Rp': 'IDR', 'US$': 'USD', 'NT$': 'TWD', 'HK$': 'HKD', 'S$': 'SGD', 'A$': 'AUD',
  'AU$': 'AUD', 'CA$': 'CAD', 'C$': 'CAD', 'MX$': 'MXN', 'NZ$': 'NZD', 'CN¥': 'CNY', 'JP¥': 'JPY',
  '$US': 'USD', '$CA': 'CAD', '$AU': 'AUD', '$HK': 'HKD', '$MX': 'MXN', '$SG': 'SGD',
  'zł': 'PLN', 'Kč': 'CZK', 'Ft': 'HUF', 'S/': 'PEN', 'S/.': 'PEN', 'TL': 'TRY', 'руб': 'RUB', 'руб.': 'RUB', 'грн': 'UAH', 'грн.': 'UAH',
  'Rp.': 'IDR', 'vnđ': 'VND', 'Vnđ': 'VND', 'VNĐ': 'VND', 'vnd': 'VND', 'đồng': 'VND', 'р.': 'RUB', 'рублей': 'RUB', 'тг': 'KZT', 'тг.': 'KZT', 'тенге': 'KZT', 'сум': 'UZS', 'сўм': 'UZS', "so'm": 'UZS', 'Dhs': 'AED', 'KSh': 'KES', 'Ksh': 'KES', 'Tk': 'BDT', 'Tk.': 'BDT',
  '円': 'JPY', '원': 'KRW', 'บาท': 'THB', '人民币': 'CNY', '美元': 'USD', '美金': 'USD', '港元': 'HKD', '港币': 'HKD',
  'د.إ': 'AED', 'د.إ.': 'AED', 'ر.س': 'SAR', 'ر.س.': 'SAR', 'ج.م': 'EGP', 'ج.م.': 'EGP', 'E£': 'EGP', 'ر.ق': 'QAR', 'ر.ق.': 'QAR', 'د.ك': 'KWD', 'د.ك.': 'KWD', 'ر.ع.': 'OMR', 'د.ب': 'BHD', 'د.ب.': 'BHD', 'ر.ع': 'OMR', 'د.أ': 'JOD', 'د.أ.': 'JOD', 'د.م': 'MAD', 'د.م.': 'MAD', '⃁': 'SAR',
  '新台币': 'TWD', '新臺幣': 'TWD', '日元': 'JPY', '欧元': 'EUR', '英镑': 'GBP', '泰铢': 'THB', '越南盾': 'VND',
}; // biome-ignore format: a table

/** Symbols that several currencies share: the page's own currency decides, where it is one of these. */
const SHARED: Record<string, string[]> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU'],
  '¥': ['CNY', 'JPY'],
  元: ['CNY', 'TWD', 'HKD', 'USD'],
  圓: ['TWD', 'HKD', 'JPY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'ISK', 'SEK', 'NOK'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR'],
  'Rs.': ['INR', 'PKR', 'LKR', 'NPR'],
  DH: ['MAD', 'AED'],
  FCFA: ['XOF', 'XAF'],
  'Bs.': ['BOB', 'VES'],
  جنيه: ['EGP', 'SDG'],
  درهم: ['AED', 'MAD'],
  ريال: ['SAR', 'QAR', 'OMR', 'YER'],
  دينار: ['KWD', 'BHD', 'JOD', 'IQD', 'DZD', 'TND', 'LYD'],
  lei: ['RON', 'MDL'],
  Lei: ['RON', 'MDL'],
};

/** The currencies that a sign can stand for; empty for a sign with one meaning. */
export function sharedBy(sign: string): readonly string[] {
  return SHARED[sign] ?? [];
}

const SYMBOLS = [...Object.keys(OWN), ...Object.keys(SHARED)].sort((a, b) => b.length - a.length);

let codes: Set<string> | undefined;

/** True for an ISO 4217 code that the browser knows. */
export function isCurrencyCode(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

function named(symbol: string, page: string | null): Money {
  const own = OWN[symbol];
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
  return symbol === undefined ? null : named(symbol, page);
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
