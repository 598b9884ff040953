/** How a page prints numbers, and what each printed text then stands for. */
import { roundedTo } from '../support/truth.ts';
import type { Dice } from './random.ts';
import type { Language } from './wording.ts';

export interface NumberStyle {
  /** Whose digits and signs the page prints: mostly its own language's. */
  locale: string;
  currency: string;
  /** Where the currency stands: with the number, in the label, or nowhere. */
  money: 'symbol' | 'code after' | 'code before' | 'in label' | 'bare';
  /** Big numbers as `1.2K`, `1.16万`. */
  compact: boolean;
  compactDecimals: number;
  grouped: boolean;
  rateDecimals: number;
  /** What becomes of the digits that are not printed. */
  rounding: 'halfExpand' | 'trunc';
  /** How a number is cut into nodes. */
  nodes: 'one' | 'decimals apart' | 'unit apart' | 'every sign' | 'unit by style' | 'at a sign';
}

const CURRENCIES: Record<Language, readonly string[]> = {
  en: ['USD', 'GBP', 'PHP', 'MYR', 'SGD', 'INR'],
  'zh-CN': ['CNY'],
  'zh-TW': ['TWD'],
  id: ['IDR'],
  ms: ['MYR'],
  vi: ['VND'],
  th: ['THB'],
  es: ['EUR', 'MXN'],
  'pt-BR': ['BRL'],
  de: ['EUR'],
  fr: ['EUR'],
  it: ['EUR'],
  ja: ['JPY'],
  ko: ['KRW'],
  ar: ['SAR', 'AED', 'EGP'],
  he: ['ILS'],
  tr: ['TRY'],
  pl: ['PLN'],
  nl: ['EUR'],
  ru: ['RUB'],
  cs: ['CZK'],
  sv: ['SEK'],
  da: ['DKK'],
  nb: ['NOK'],
  fi: ['EUR'],
  ro: ['RON'],
  hu: ['HUF'],
  el: ['EUR'],
  uk: ['UAH'],
  hi: ['INR'],
  fil: ['PHP'],
};

/** Regions that write the numbers of a language in their own way: other signs, groups of two digits, digits of their own. */
const REGIONS: Partial<Record<Language, readonly string[]>> = {
  en: ['en', 'en', 'en-GB', 'en-IN', 'en-ZA'],
  es: ['es', 'es-MX', 'es-AR', 'es-CO'],
  'pt-BR': ['pt-BR', 'pt-BR', 'pt-PT'],
  de: ['de', 'de', 'de-AT', 'de-CH'],
  fr: ['fr', 'fr', 'fr-CA', 'fr-CH'],
  it: ['it', 'it', 'it-CH'],
  ar: ['ar', 'ar-EG', 'ar-MA'],
  hi: ['hi', 'hi', 'en-IN', 'hi-u-nu-deva'],
};

/** What a label says of the currency: `GMV (RM)`, `消耗(元)`. */
export const LABEL_UNIT: Record<string, string> = {
  USD: 'USD',
  GBP: '£',
  PHP: '₱',
  MYR: 'RM',
  SGD: 'SGD',
  CNY: '元',
  TWD: 'NT$',
  IDR: 'Rp',
  VND: '₫',
  THB: '฿',
  EUR: '€',
  MXN: 'MXN',
  BRL: 'R$',
  JPY: '円',
  KRW: '원',
  SAR: 'SAR',
  AED: 'AED',
  EGP: 'EGP',
  ILS: '₪',
  TRY: '₺',
  PLN: 'zł',
  RUB: '₽',
  CZK: 'Kč',
  SEK: 'kr',
  DKK: 'kr.',
  NOK: 'kr',
  RON: 'lei',
  HUF: 'Ft',
  UAH: '₴',
  INR: '₹',
};

/** Signs that several currencies share: the page alone cannot tell which. */
const SHARED_SIGN = /^(?:[$¥￥]|kr\.?|lei)$/;

export function styleOf(dice: Dice, language: Language): NumberStyle {
  return {
    locale: language !== 'en' && dice.chance(0.12) ? 'en-US' : dice.pick(REGIONS[language] ?? [language]),
    currency: dice.pick(CURRENCIES[language]),
    money: dice.pick(['symbol', 'symbol', 'symbol', 'code after', 'code before', 'in label', 'bare']),
    compact: dice.chance(0.35),
    compactDecimals: dice.int(1, 2),
    grouped: dice.chance(0.9),
    rateDecimals: dice.int(1, 2),
    rounding: dice.chance(0.2) ? 'trunc' : 'halfExpand',
    nodes: dice.pick(['one', 'one', 'one', 'decimals apart', 'unit apart', 'every sign', 'unit by style', 'at a sign']),
  };
}

export interface Printed {
  text: string;
  /** Nominal value of the text. */
  value: number;
  raw: number;
  /** Left undefined where the page cannot tell it. */
  currency?: string;
}

function number(style: NumberStyle, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(style.locale, {
    useGrouping: style.grouped,
    roundingMode: style.rounding,
    ...options,
  });
}

/** What a number printed with so many decimals says. */
function saidBy(raw: number, decimals: number, { rounding }: NumberStyle): number {
  if (rounding === 'halfExpand') return roundedTo(raw, decimals);
  const whole = Math.trunc(Number(`${raw}e${decimals}`));
  return Number(`${whole}e-${decimals}`);
}

/** The number that the parts of a formatted text spell, times the power of ten of its suffix. */
function nominal(parts: readonly Intl.NumberFormatPart[], raw: number): number {
  const digits = parts
    .map(({ type, value }) => (type === 'integer' || type === 'fraction' ? value : type === 'decimal' ? '.' : ''))
    .join('')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
  const mantissa = Number(digits);
  if (!mantissa || !raw) return 0;
  const power = Math.round(Math.log10(raw / mantissa));
  return Number(`${digits}e${power}`);
}

function printCount(raw: number, style: NumberStyle, compact: boolean): Printed {
  const format = number(
    style,
    compact
      ? { notation: 'compact', maximumFractionDigits: style.compactDecimals, useGrouping: 'auto' }
      : { maximumFractionDigits: 0 },
  );
  const whole = Math.round(raw);
  return {
    text: format.format(whole),
    value: compact ? nominal(format.formatToParts(whole), whole) : whole,
    raw: whole,
  };
}

function printMoney(raw: number, style: NumberStyle, compact: boolean): Printed {
  const { currency, money } = style;
  const digits =
    new Intl.NumberFormat(style.locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const plain = number(
    style,
    compact
      ? { notation: 'compact', maximumFractionDigits: style.compactDecimals, useGrouping: 'auto' }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  );
  const value = nominal(plain.formatToParts(raw), raw);
  const text = plain.format(raw);
  // an amount in full is taken as it is printed, also where the compact form has no short word for it
  const behind = compact && Math.abs(raw - value) >= 1 ? raw : value;
  if (money === 'code after') return { text: `${text} ${currency}`, value, raw: behind, currency };
  if (money === 'code before') return { text: `${currency} ${text}`, value, raw: behind, currency };
  if (money === 'in label') {
    const printed = { text, value, raw: behind };
    return SHARED_SIGN.test(LABEL_UNIT[currency] ?? currency) ? printed : { ...printed, currency };
  }
  if (money === 'bare') return { text, value, raw: behind };
  const format = new Intl.NumberFormat(style.locale, {
    style: 'currency',
    currency,
    roundingMode: style.rounding,
    ...(compact
      ? { notation: 'compact', maximumFractionDigits: style.compactDecimals }
      : { useGrouping: style.grouped }),
  });
  const parts = format.formatToParts(raw);
  const sign = parts.find(({ type }) => type === 'currency')?.value.trim() ?? '';
  const printed = { text: format.format(raw), value: compact ? nominal(parts, raw) : value, raw: behind };
  return SHARED_SIGN.test(sign) ? printed : { ...printed, currency };
}

export function printRate(raw: number, style: NumberStyle): Printed {
  const format = number(style, {
    style: 'percent',
    minimumFractionDigits: style.rateDecimals,
    maximumFractionDigits: style.rateDecimals,
  });
  return { text: format.format(raw), value: saidBy(raw, style.rateDecimals + 2, style), raw };
}

function printDuration(raw: number, style: NumberStyle, language: Language, dice: Dice): Printed {
  const seconds = Math.round(raw);
  const two = (part: number) => String(part).padStart(2, '0');
  const hms = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const short = {
    text: `${number(style, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(raw)}s`,
    value: saidBy(raw, 1, style),
    raw,
  };
  if (language === 'zh-CN') {
    return dice.pick([
      { text: `${Math.floor(seconds / 60)}分${seconds % 60}秒`, value: seconds, raw: seconds },
      { text: `${raw.toFixed(1)}秒`, value: roundedTo(raw, 1), raw },
    ]);
  }
  return dice.pick([
    short,
    { text: hms, value: seconds, raw: seconds },
    { text: `${Math.floor(seconds / 60)}m ${seconds % 60}s`, value: seconds, raw: seconds },
  ]);
}

function printScore(raw: number, language: Language): Printed {
  return language === 'zh-CN' ? { text: `${raw} 分`, value: raw, raw } : { text: `${raw}/100`, value: raw, raw };
}

/** Prints one value as the page's style has it. `compact` is a wish: tables print in full. */
export function print(
  unit: string,
  raw: number,
  style: NumberStyle,
  { compact, language, dice }: { compact: boolean; language: Language; dice: Dice },
): Printed {
  switch (unit) {
    case 'money':
      return printMoney(raw, style, compact);
    case 'rate':
      return printRate(raw, style);
    case 'ratio': {
      return {
        text: number(style, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(raw),
        value: saidBy(raw, 2, style),
        raw,
      };
    }
    case 'duration':
      return printDuration(raw, style, language, dice);
    case 'score':
      return printScore(raw, language);
    default:
      return printCount(raw, style, compact);
  }
}

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const span = (text: string, name = '') => (text ? `<span${name && ` class="${name}"`}>${escapeHtml(text)}</span>` : '');

/** The HTML of a printed number, cut into nodes as the style says; what a person sees stays the text. */
export function numberHtml(text: string, style: NumberStyle, dice: Dice): string {
  const found = /^(\D*)([\d.,\s\u00a0\u202f'’]*\d)(\D*)$/u.exec(text);
  if (!found || style.nodes === 'one') return escapeHtml(text);
  const [, before = '', digits = '', after = ''] = found;
  const cut = /^(.*\d)([.,]\d{1,2})$/u.exec(digits);
  switch (style.nodes) {
    case 'decimals apart':
      return `${span(before, 'unit')}${span(cut?.[1] ?? digits)}${span(cut?.[2] ?? '', 'decimal')}${span(after, 'unit')}`;
    case 'unit apart':
      return `${span(before, 'unit')}${span(digits)}${span(after, 'unit')}`;
    case 'every sign': {
      const pieces = text.match(/\d|\s+|[^\d\s]+?(?=\d|\s|$)/gu) ?? [];
      return `<span class="roll">${pieces.map((piece) => (piece.trim() ? `<i>${escapeHtml(piece)}</i>` : piece)).join('')}</span>`;
    }
    case 'unit by style':
      return after === '%' || after === '万'
        ? `<span class="${after === '%' ? 'pct' : 'wan'}">${escapeHtml(before + digits)}</span>`
        : escapeHtml(text);
    default: {
      // before or after a sign inside the number: `3,351` + `.54`, `123.` + `45`
      const seams = [...text.matchAll(/(?<=\d)[.,](?=\d)/g)].map(({ index }) => index);
      if (seams.length === 0) return escapeHtml(text);
      const at = dice.pick(seams) + dice.int(0, 1);
      return span(text.slice(0, at)) + span(text.slice(at));
    }
  }
}
