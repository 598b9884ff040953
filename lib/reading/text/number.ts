/** A whole text as one number, in any language and style, with the interval of values that print so. */
import type { Basis, Interval } from '../../metrics/figure.ts';
import type { NotNumber, NumberContext, NumberResult, NumberShape, ParsedNumber } from '../types.ts';
import { currencyAtStart, currencyBeside, isWhole, type Money, minorDigits } from './currency.ts';
import { parseDuration } from './duration.ts';
import { fold } from './fold.ts';
import { type Decimal, roundedInterval, toNumber, ulpOf } from './interval.ts';
import { inOneUnit } from './myriads.ts';
import { ABOUT, COUNTER_WORDS, COUNTERS, OR_LESS, OR_MORE, POINTS, TIMES } from './number-words.ts';
import { type Numeral, parseNumeral } from './numeral.ts';
import { placeholder } from './placeholders.ts';
import { remembering } from './remember.ts';
import { englishScale, isBorrowed, scales } from './scales.ts';

const NOT: NotNumber = { ok: false, reason: 'not_a_number' };
const AMBIGUOUS: NotNumber = { ok: false, reason: 'ambiguous' };

const UP = /^[↑↗▲△⬆⇧↥⏶▴🔺🔼]/u;
const DOWN = /^[↓↘▼▽⬇⇩↧⏷▾🔻🔽]/u;

/** What stands around the digits. */
interface Around {
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
  /** An opening bracket waits for its end. */
  open: boolean;
  /** Brackets made it negative. */
  bracket: boolean;
}

const BARE: Around = {
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
  open: false,
  bracket: false,
};

function signed(around: Around, sign: '+' | '-'): Around | null {
  // An arrow and a sign may stand together when they agree
  return around.sign !== null && around.sign !== sign ? null : { ...around, sign, negative: sign === '-' };
}

/** The sign that the arrow at the start says; null for a triangle that can mean both. */
function signOfArrow(text: string, ctx: NumberContext): '+' | '-' | null {
  if (DOWN.test(text)) return '-';
  if (!/^[▲△]/.test(text)) return '+';
  const way = triangleOf(ctx);
  return way && (way === 'up' ? '+' : '-');
}

/** What a triangle before a number says where the text is read; null where it can mean both. */
export function triangleOf({ triangle, locale }: NumberContext): 'up' | 'down' | null {
  return triangle === undefined ? (locale?.startsWith('ja') ? null : 'up') : triangle;
}

/** Reads what stands before the digits; null when a word is left over. */
function readBefore(text: string, around: Around, ctx: NumberContext): Around | null {
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

/** Reads what stands behind the digits, trying every way; null when a word is left over. */
function readBehind(text: string, around: Around, ctx: NumberContext): Around | null {
  const rest = text.replace(/^[ \u00a0]+/, '');
  if (rest === '') return around.open ? null : around;
  const next = (length: number, to: Around | null) => to && readBehind(rest.slice(length), to, ctx);
  const words = (list: string[]) => list.find((word) => rest.startsWith(word));

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
  if (around.suffix === null && !around.counted && ctx.locale !== null) {
    const spaced = rest.replaceAll('\u00a0', ' ');
    for (const [word, power] of scales(ctx.locale)) {
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
function suffixIsSure(around: Around, numeral: Numeral, ctx: NumberContext): boolean {
  if (around.suffix === null) return true;
  // letters that the language itself does not have, in numbers written the English way
  if (isBorrowed(around.suffix, ctx.locale)) return numeral.proves === '.';
  // minutes or millions
  if (around.suffix === 'm' && around.money === null) return false;
  const english = englishScale(around.suffix);
  if (english === null || english === around.power) return true;
  return numeral.proves === null ? ctx.decimal !== '.' && ctx.isLocal !== false : numeral.proves !== '.';
}

/** Book-keepers' brackets make an amount negative; around a count or a rate they can be a badge, a share, an aside. */
function bracketIsSure({ bracket, money, rate }: Around, { decimals }: Numeral): boolean {
  return !bracket || money !== null || (rate === null && decimals === 2);
}

/** Kinds that exclude each other: no currency on a percentage, no counter on money. */
function consistent({ money, rate, multiple, score, counted }: Around): boolean {
  return [money !== null, rate !== null, multiple, score, counted].filter(Boolean).length <= 1;
}

function shapeOf({ money, rate, multiple, score }: Around): NumberShape {
  if (money) return 'money';
  if (rate) return 'percent';
  if (multiple) return 'multiple';
  return score ? 'score' : 'plain';
}

/** Whole counts, and money down to its minor unit, are what they say; everything else was rounded. */
function isExact(around: Around, numeral: Numeral): boolean {
  if (around.suffix !== null || around.about || around.rate || around.multiple || around.score) return false;
  return around.money ? numeral.decimals === minorDigits(around.money.currency) : numeral.decimals === 0;
}

/** `约1200`: rounded at its last digit that is not zero. */
function withoutTrailingZeros({ mantissa, exponent }: Decimal): Decimal {
  let size = mantissa;
  let power = exponent;
  while (size !== 0n && size % 10n === 0n) {
    size /= 10n;
    power++;
  }
  return { mantissa: size, exponent: power };
}

function intervalOf(around: Around, decimal: Decimal, exact: boolean): Interval {
  const value = toNumber(decimal);
  if (around.bound === 'below')
    return value < 0 ? { low: Number.NEGATIVE_INFINITY, high: value } : { low: 0, high: value };
  if (around.bound === 'above') return { low: value, high: Number.POSITIVE_INFINITY };
  if (exact) return { low: value, high: value };
  return roundedInterval(around.about ? withoutTrailingZeros(decimal) : decimal, around.negative);
}

/** One amount: digits with what stands around them. Never a range between two numbers. */
function parseAmount(text: string, ctx: NumberContext): NumberResult {
  const first = text.search(/\d/);
  if (first < 0) return NOT;
  const last = text.search(/\d(?=\D*$)/);
  const before = readBefore(text.slice(0, first), BARE, ctx);
  if (before === null) return NOT;
  const around = readBehind(text.slice(last + 1), before, ctx);
  if (around === null) return hasLoneSuffix(text.slice(last + 1)) ? AMBIGUOUS : NOT;
  if (!consistent(around)) return NOT;
  const numeral = parseNumeral(text.slice(first, last + 1), {
    decimal: ctx.decimal,
    whole: around.money !== null && around.suffix === null && isWhole(around.money.currency),
    spaceGroups: ctx.locale !== null && groupsBySpace(ctx.locale),
  });
  if (!numeral.ok) return numeral;
  if (!suffixIsSure(around, numeral, ctx) || !bracketIsSure(around, numeral)) return AMBIGUOUS;
  const power = around.power - (around.rate === 'percent' ? 2 : around.rate === 'permille' ? 3 : 0);
  const size = { mantissa: numeral.mantissa, exponent: numeral.exponent + power };
  const decimal = around.negative ? { ...size, mantissa: -size.mantissa } : size;
  const exact = isExact(around, numeral);
  const { low, high } = intervalOf(around, decimal, exact);
  return {
    ok: true,
    value: toNumber(decimal),
    low,
    high,
    shape: shapeOf(around),
    currency: around.money?.currency ?? null,
    symbol: around.money?.symbol ?? null,
    sign: around.sign,
    range: around.bound !== null,
    scale: 10 ** around.power,
    decimals: numeral.decimals,
    outOf: null,
    ulp: ulpOf(decimal),
    counter: around.counter,
    text,
    tail: null,
  };
}

/** `1.2B` where the page's language does not say what `B` is. */
function hasLoneSuffix(behind: string): boolean {
  return /^[ \u00a0]?(?:[KMBTNJkmb]|[Tt]r|[Bb]n|[Mm]n)[ \u00a0+]*$/.test(behind);
}

const spaced = new Map<string, boolean>();

/** True where the language groups digits by a space: then a plain space does too, since many pages fold white space. */
function groupsBySpace(locale: string): boolean {
  let known = spaced.get(locale);
  if (known === undefined) {
    try {
      const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567);
      known = /\s/.test(parts.find((part) => part.type === 'group')?.value ?? '');
    } catch {
      known = false;
    }
    spaced.set(locale, known);
  }
  return known;
}

/** `750万-1000万`, `¥50-100`, `25%-30%`, `1K~5K`: the interval as printed, the nominal value its middle. */
function parseRange(text: string, ctx: NumberContext): NumberResult {
  const cut = /^(.*\d[^\d]*?)[ \u00a0]?(?:[-–—~〜至到]|[ \u00a0]to[ \u00a0])[ \u00a0]?([^-–—~〜至到]*\d.*)$/u.exec(
    text,
  );
  const [, left, right] = cut ?? [];
  if (left === undefined || right === undefined || /[-–—~〜]/.test(left.slice(1))) return NOT;
  const to = parseAmount(right, ctx);
  const from = parseAmount(left, ctx);
  if (!to.ok) return to;
  if (!from.ok) return from;
  if (to.range || from.range || to.sign === '-') return NOT;
  const low = completed(from, to);
  if (low === null || low >= to.value) return NOT;
  // `10-12` can be a date, `1-10` a page of rows
  if (to.shape === 'plain' && to.scale === 1 && from.scale === 1 && to.decimals === 0 && to.value <= 31)
    return AMBIGUOUS;
  return {
    ...to,
    value: (low + to.value) / 2,
    low,
    high: to.value,
    currency: to.currency ?? from.currency,
    symbol: to.symbol ?? from.symbol,
    shape: to.shape === 'plain' ? from.shape : to.shape,
    sign: from.sign,
    range: true,
    text,
  };
}

/** The lower end in the unit of the upper one, which often prints it alone: `25-30%`, `100-200万`. Null when the units clash. */
function completed(from: ParsedNumber, to: ParsedNumber): number | null {
  if (from.shape === to.shape || (from.shape === 'money' && to.shape === 'plain')) {
    if (from.currency !== null && to.currency !== null && from.currency !== to.currency) return null;
    return from.scale === 1 && to.scale > 1 && from.value * to.scale < to.value ? from.value * to.scale : from.value;
  }
  if (from.shape !== 'plain') return null;
  if (to.shape === 'percent') return from.value / 100;
  return from.scale === 1 && to.scale > 1 && from.value * to.scale < to.value ? from.value * to.scale : from.value;
}

/** `4.8/5`, `4.8 / 5`; whole numbers such as `1/5` are pages and steps. */
function parseScore(text: string, ctx: NumberContext): NumberResult {
  const [, got, marks] = /^(\d+[.,]\d+)[ \u00a0]?\/[ \u00a0]?(5|10|100)(?:[.,]0)?$/.exec(text) ?? [];
  if (got === undefined || marks === undefined) return NOT;
  const score = parseAmount(got, ctx);
  if (!score.ok || score.value > Number(marks)) return NOT;
  return { ...score, shape: 'score', outOf: Number(marks), text };
}

function parseTime(text: string, ctx: NumberContext): NumberResult {
  const time = parseDuration(text, ctx);
  if (!time.ok) return time;
  return {
    ...time,
    shape: 'duration',
    currency: null,
    symbol: null,
    sign: null,
    range: false,
    scale: 1,
    outOf: null,
    counter: null,
    text,
    tail: null,
  };
}

/** A number with a second one in brackets: `¥435.2(33%)`, `5亿-5.5亿(+1.81%)`, and `24.92 (USD)`. */
function parseWithTail(text: string, ctx: NumberContext): NumberResult {
  const [, head, tail] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  if (head === undefined || tail === undefined) return NOT;
  if (currencyAtStart(tail, ctx.currency)?.symbol.length === tail.length) return parsePlain(`${head} ${tail}`, ctx);
  const inside = placeholder(tail) === 'missing' ? null : parsePlain(tail, ctx);
  if (inside && !inside.ok && inside.reason === 'not_a_number') return NOT;
  const main = parsePlain(head, ctx);
  return main.ok ? { ...main, tail } : main;
}

function parsePlain(text: string, ctx: NumberContext): NumberResult {
  let ambiguous: NotNumber | null = null;
  // 分 is a minute in Japanese and a point in Chinese
  const timeFirst = ctx.duration || ctx.locale?.startsWith('ja');
  const ways = timeFirst ? [parseTime, parseAmount] : [parseAmount, parseTime];
  for (const parse of [...ways, parseScore, parseRange]) {
    const result = parse(text, ctx);
    if (result.ok) return result;
    if (result.reason === 'ambiguous') ambiguous = result;
  }
  return ambiguous ?? NOT;
}

/**
 * Reads a whole visible text as one number. Rates are fractions, durations seconds, scaled numbers multiplied out.
 *
 * The interval follows the model's rule: whole counts, and money printed down to its currency's minor unit, are exact;
 * abbreviated, rounded, or shortened numbers (`1.2万`, `2.31%`, `3.33`, `¥1,234` without its cents) cover rounding and
 * truncation (see `roundedInterval`). A money mean such as a cost per click is rounded although it prints its cents:
 * the caller, who knows the metric, widens it by `ulp`.
 * Ranges and bounds have `range: true`: `value` is the middle of a range, the printed end of a bound (`100+` has no upper end: `Infinity`).
 *
 * Not ok: `missing`, `masked`, `loading`; `ambiguous` when the text fits two values (`1.234` with `ctx.decimal` null, `12:30`, a
 * suffix that the language does not settle); `not_a_number` for all else, such as dates, ids, `#12`, `1/5`, `Top 10` and prose.
 */
export const parseNumber = remembering(contextKey, readNumber);

function contextKey({ locale, decimal, currency, duration, triangle, isLocal }: NumberContext): string {
  return `${locale} ${decimal} ${currency} ${duration ?? false} ${triangle} ${isLocal}`;
}

/** Quotation of a spreadsheet's formula, or marks of footnotes behind the digits. */
const AROUND_WHOLE = /^="(.*)"$|^(.*[\d%].*?) ?[*†‡§※]{1,2}$/u;

function readNumber(text: string, ctx: NumberContext): NumberResult {
  const stands = placeholder(text);
  if (stands) return { ok: false, reason: stands };
  const folded = inOneUnit(fold(text).replace(AROUND_WHOLE, '$1$2'), ctx.locale);
  if (!/\d/.test(folded) || folded.length > 60) return NOT;
  const result = parsePlain(folded, ctx);
  if (result.ok || result.reason === 'ambiguous') return result;
  return parseWithTail(folded, ctx);
}
