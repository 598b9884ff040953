/** Digits with separators: which separator groups and which divides the fraction. */
import type { DecimalSign } from '../types.ts';
import type { Decimal } from './interval.ts';

export interface Numeral extends Decimal {
  /** Digits after the decimal sign. */
  decimals: number;
  /** The decimal sign that this text alone proves; null when it fits both. */
  proves: DecimalSign | null;
}

export type NumeralResult = ({ ok: true } & Numeral) | { ok: false; reason: 'ambiguous' | 'not_a_number' };

export interface NumeralRules {
  /** The page's decimal sign; null when not known. */
  decimal: DecimalSign | null;
  /** That sign may also group: three digits behind it are ambiguous. */
  inDoubt?: boolean;
  /** It may be a fraction as programs print it, with a point and any number of digits: three digits behind a point are ambiguous. */
  mayBeRaw?: boolean;
  /** The text is money of a currency without minor unit: three digits after a separator are a group. */
  whole?: boolean;
  /** A plain space may group, as the page's language does. */
  spaceGroups?: boolean;
}

const NOT: NumeralResult = { ok: false, reason: 'not_a_number' };
const AMBIGUOUS: NumeralResult = { ok: false, reason: 'ambiguous' };

/** Groups of three, or the Indian way: twos, then three. */
const GROUPED = /^(?:[1-9]\d{0,2}(?:_\d{3})+|[1-9]\d?(?:_\d{2})+_\d{3})$/;

function make(int: string, fraction: string, proves: DecimalSign | null): NumeralResult {
  // `007` and `01` are ordinals, codes or parts of dates
  if (/^0\d/.test(int)) return NOT;
  return {
    ok: true,
    mantissa: BigInt(int + fraction),
    exponent: fraction ? -fraction.length : 0,
    decimals: fraction.length,
    proves,
  };
}

function grouped(text: string, separator: string): string | null {
  const marked = text.replaceAll(separator, '_');
  return GROUPED.test(marked) ? marked.replaceAll('_', '') : null;
}

/** Long digit runs are ids; eleven digits can be a phone number, eight a date. */
function plainDigits(text: string): NumeralResult {
  if (text.length >= 12) return NOT;
  if (/^1[3-9]\d{9}$/.test(text) || /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text)) return AMBIGUOUS;
  return make(text, '', null);
}

/** Four groups of at most 255 behind dots can be an address of a computer. */
function looksLikeAddress(parts: string[]): boolean {
  return parts.length === 4 && parts.every((part) => Number(part) <= 255);
}

/** One separator that stands once, e.g. `1.234`, `0,5`, `12.5`. */
function single(text: string, sign: DecimalSign, rules: NumeralRules): NumeralResult {
  const [int = '', fraction = ''] = text.split(sign);
  const group = grouped(text, sign);
  if (group === null) {
    // `0,123` and `1,2345` on a page that divides with a point are neither its groups nor its fractions
    if (fraction.length > 2 && rules.decimal !== null && rules.decimal !== sign) return AMBIGUOUS;
    return make(int, fraction, sign);
  }
  if (rules.whole) return make(group, '', null);
  if (rules.decimal === null || (rules.inDoubt && rules.decimal === sign)) return AMBIGUOUS;
  if (rules.mayBeRaw && sign === '.' && rules.decimal === ',') return AMBIGUOUS;
  return rules.decimal === sign ? make(int, fraction, null) : make(group, '', null);
}

/**
 * Reads folded digits with their separators (`1,234,567.89`, `1.234.567`, `12,34,567`, `1 234,5`, `1'234`).
 * What the text itself proves goes before the page's decimal sign; a text that fits both ways without one is `ambiguous`.
 * Takes no sign, currency or unit. Long ungrouped digit runs, leading zeros and wrong groups are `not_a_number`.
 */
export function parseNumeral(text: string, rules: NumeralRules): NumeralResult {
  if (/^\d+$/.test(text)) return plainDigits(text);
  if (!/^\d[\d.,'’٬٫ \u00a0]*\d$/.test(text)) return NOT;
  // Separators with one meaning only
  const groupers = [...new Set(text.match(/['’٬ \u00a0]/g) ?? [])];
  if (groupers.includes(' ') && !rules.spaceGroups) return NOT;
  if (groupers.length > 1) return NOT;
  const points = (text.match(/\./g) ?? []).length;
  const commas = (text.match(/,/g) ?? []).length;
  const arabic = (text.match(/٫/g) ?? []).length;
  const divided = points + commas + arabic;

  const grouper = groupers[0];
  if (grouper !== undefined || arabic > 0) {
    if (divided > 1) return NOT;
    const sign = text.match(/[.,٫]/)?.[0];
    const [whole = '', fraction = ''] = sign === undefined ? [text] : text.split(sign);
    const int = grouper === undefined ? (/^\d+$/.test(whole) ? whole : null) : grouped(whole, grouper);
    if (int === null || !/^\d*$/.test(fraction)) return NOT;
    return make(int, fraction, sign === '.' || sign === ',' ? sign : null);
  }

  if (points > 0 && commas > 0) {
    const sign: DecimalSign = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const [whole = '', fraction = '', more] = text.split(sign);
    const int = grouped(whole, sign === '.' ? ',' : '.');
    return more === undefined && int !== null && /^\d+$/.test(fraction) ? make(int, fraction, sign) : NOT;
  }
  const sign: DecimalSign = points > 0 ? '.' : ',';
  if (divided === 1) return single(text, sign, rules);
  const int = grouped(text, sign);
  if (int === null) return NOT;
  if (sign === '.' && looksLikeAddress(text.split('.'))) return AMBIGUOUS;
  return make(int, '', sign === '.' ? ',' : '.');
}
