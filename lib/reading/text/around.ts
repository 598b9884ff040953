/** What stands before and behind the digits of a number: signs, arrows, currencies, scales, units, bounds. */
import type { Basis } from '../../metrics/figure.ts';
import type { DecimalSign, NumberContext, NumberShape } from '../types.ts';
import { currencyBeside, type Money } from './currency.ts';
import { currencyNamed, TAX } from './money-words.ts';
import { ABOUT, COUNTER_WORDS, COUNTERS, OR_LESS, OR_MORE, POINTS, TIMES } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { englishScale, isBorrowed, scales } from './scales.ts';
import { triangleOf } from './triangle.ts';

const UP = /^[↑↗▲△⬆⇧↥⏶▴🔺🔼]/u;
const DOWN = /^[↓↘▼▽⬇⇩↧⏷▾🔻🔽]/u;

/** What stands around the digits. */
export interface Around {
  sign: '+' | '-' | null;
  negative: boolean;
  money: Money | null;
  power: number;
  /** The suffix word that gave `power`. */
  suffix: string | null;
  rate: 'percent' | 'permille' | null;
  multiple: boolean;
  score: boolean;
  counter: Basis | null;
  counted: boolean;
  bound: 'below' | 'above' | null;
  about: boolean;
  /** The sign before the dash that stands for no cents: `1.234,-`. */
  noCents: DecimalSign | null;
  /** An opening bracket waits for its end. */
  open: boolean;
  /** Brackets made it negative. */
  bracket: boolean;
}

/** Nothing stands there. */
export const BARE: Around = {
  sign: null,
  negative: false,
  money: null,
  power: 0,
  suffix: null,
  rate: null,
  multiple: false,
  score: false,
  counter: null,
  counted: false,
  bound: null,
  about: false,
  noCents: null,
  open: false,
  bracket: false,
};

function signed(around: Around, sign: '+' | '-'): Around | null {
  // An arrow and a sign may stand together when they agree
  return around.sign !== null && around.sign !== sign ? null : { ...around, sign, negative: sign === '-' };
}

/** The sign that the arrow at the start says; null for a triangle that can mean both, which one before a plus sign cannot. */
function signOfArrow(text: string, ctx: NumberContext): '+' | '-' | null {
  if (DOWN.test(text)) return '-';
  if (!/^[▲△]/.test(text) || /^[▲△] ?\+/.test(text)) return '+';
  const way = triangleOf(ctx);
  return way && (way === 'up' ? '+' : '-');
}

/** Reads what stands before the digits; null when a word is left over. */
export function readBefore(text: string, around: Around, ctx: NumberContext): Around | null {
  const rest = text.replace(/^[ \u00a0]+/, '');
  if (rest === '') return around;
  const next = (length: number, to: Around | null) => to && readBefore(rest.slice(length), to, ctx);
  const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (char === '+' || char === '-' || char === '–') return next(1, signed(around, char === '+' ? '+' : '-'));
  if (UP.test(rest) || DOWN.test(rest)) {
    const sign = signOfArrow(rest, ctx);
    return sign && next(char.length, signed(around, sign));
  }
  if (char === '%') return around.rate ? null : next(1, { ...around, rate: 'percent' });
  if (char === '(' && !around.open) return next(1, { ...around, open: true });
  const bound = /^(<=|>=|[<>≤≥])/.exec(rest)?.[0];
  if (bound)
    return around.bound ? null : next(bound.length, { ...around, bound: /[<≤]/.test(bound) ? 'below' : 'above' });
  const about = ABOUT.exec(rest)?.[0];
  if (about) return next(about.length, { ...around, about: true });
  if (char === '★' || char === '⭐') return next(char.length, { ...around, score: true });
  const found = currencyBeside(around.money, rest, ctx.currency);
  return found && next(found.length, { ...around, money: found.money });
}

/** Rupees are counted in lakhs and crores on every English page: `₹4.3 L`, `₹1.2 Cr`. */
const localeOfPowers = ({ money }: Around, { locale, currency }: NumberContext): string | null =>
  locale?.split('-')[0] === 'en' && (money?.currency ?? currency) === 'INR' ? 'en-IN' : locale;

const NO_CENTS = /^([.,])[-–—]{1,2}(?![-–—\p{L}\p{N}])/u;

/** Reads what stands behind the digits, trying every way; null when a word is left over. */
export function readBehind(text: string, around: Around, ctx: NumberContext): Around | null {
  const rest = text.replace(/^[ \u00a0]+/, '');
  if (rest === '') return around.open ? null : around;
  const next = (length: number, to: Around | null) => to && readBehind(rest.slice(length), to, ctx);
  const words = (list: string[]) => list.find((word) => rest.startsWith(word));

  const tax = around.money ? TAX.exec(rest)?.[0] : undefined;
  if (tax) return next(tax.length, around);
  const noCents = NO_CENTS.exec(rest);
  if (noCents)
    return around.noCents ? null : next(noCents[0].length, { ...around, noCents: noCents[1] as DecimalSign });
  if (rest.startsWith(')') && around.open) return next(1, { ...signedByBracket(around), open: false });
  if (rest.startsWith('%') || rest.startsWith('‰'))
    return around.rate ? null : next(1, { ...around, rate: rest.startsWith('%') ? 'percent' : 'permille' });
  const more = around.bound === null ? words(OR_MORE) : undefined;
  if (more) return next(more.length, { ...around, bound: 'above' });
  const less = around.bound === null ? words(OR_LESS) : undefined;
  if (less) return next(less.length, { ...around, bound: 'below' });
  const arrow = UP.test(rest) || DOWN.test(rest) ? signOfArrow(rest, ctx) : null;
  if (arrow) return next(String.fromCodePoint(rest.codePointAt(0) ?? 0).length, signed(around, arrow));

  const found = currencyBeside(around.money, rest, ctx.currency);
  const withMoney = found && next(found.length, { ...around, money: found.money });
  if (withMoney) return withMoney;
  const named = currencyNamed(rest, around.money, ctx.currency);
  const inMoney = named && next(named.length, { ...around, money: named.money });
  if (inMoney) return inMoney;
  const locale = localeOfPowers(around, ctx);
  if (around.suffix === null && !around.counted && locale !== null) {
    const spaced = rest.replaceAll('\u00a0', ' ');
    for (const [word, power] of scales(locale)) {
      if (!spaced.startsWith(word)) continue;
      const found = next(word.length, { ...around, power, suffix: word });
      if (found) return found;
    }
  }
  const times = words(TIMES);
  if (times && !around.multiple) return next(times.length, { ...around, multiple: true });
  const counter = around.counted ? undefined : words(COUNTER_WORDS);
  const counted = counter && next(counter.length, { ...around, counter: COUNTERS[counter] ?? null, counted: true });
  if (counted) return counted;
  const points = words(POINTS);
  if (points && !around.score) return next(points.length, { ...around, score: true });
  return null;
}

function signedByBracket(around: Around): Around {
  return around.sign === null ? { ...around, sign: '-', negative: true, bracket: true } : around;
}

/** A suffix with a meaning of its own in this language, behind digits written the English way, fits both. */
export function suffixIsSure(around: Around, numeral: Numeral, ctx: NumberContext): boolean {
  if (around.suffix === null) return true;
  // letters that the language itself does not have, in numbers written the English way
  if (isBorrowed(around.suffix, ctx.locale)) return numeral.proves === '.';
  // crores, or the credit side of a ledger: `1,234.50 Cr`
  if (around.suffix === 'Cr' && numeral.decimals === 2 && numeral.proves !== null && isThousands(numeral)) return false;
  // minutes or millions
  if (around.suffix === 'm' && around.money === null) return false;
  const english = englishScale(around.suffix);
  if (english === null || english === around.power) return true;
  return numeral.proves === null ? ctx.decimal !== '.' && ctx.isLocal !== false : numeral.proves !== '.';
}

const isThousands = ({ mantissa, exponent }: Numeral): boolean => Number(`${mantissa}e${exponent}`) >= 1000;

/** Book-keepers' brackets make an amount negative; around a count or a rate they can be a badge, a share, an aside. */
export function bracketIsSure({ bracket, money, rate }: Around, { decimals }: Numeral): boolean {
  return !bracket || money !== null || (rate === null && decimals === 2);
}

/** Kinds that exclude each other: no currency on a percentage, no counter on money. */
export function consistent({ money, rate, multiple, score, counted }: Around): boolean {
  return [money !== null, rate !== null, multiple, score, counted].filter(Boolean).length <= 1;
}

/** What kind of number it makes. */
export function shapeOf({ money, rate, multiple, score }: Around): NumberShape {
  if (money) return 'money';
  if (rate) return 'percent';
  if (multiple) return 'multiple';
  return score ? 'score' : 'plain';
}
