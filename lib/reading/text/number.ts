/** A whole text as one number, in any language and style, with the interval of values that print so. */
import type { Interval } from '../../metrics/figure.ts';
import type { DecimalSign, NotNumber, NumberContext, NumberResult, ParsedNumber } from '../types.ts';
import {
  type Around,
  BARE,
  bracketIsSure,
  consistent,
  readBefore,
  readBehind,
  shapeOf,
  suffixIsSure,
} from './around.ts';
import { currencyAtStart, isWhole, minorDigits } from './currency.ts';
import { parseDuration } from './duration.ts';
import { fold } from './fold.ts';
import { type Decimal, roundedInterval, toNumber, ulpOf } from './interval.ts';
import { inOneUnit } from './myriads.ts';
import { type Numeral, type NumeralRules, parseNumeral } from './numeral.ts';
import { placeholder } from './placeholders.ts';
import { remembering } from './remember.ts';

const NOT: NotNumber = { ok: false, reason: 'not_a_number' };
const AMBIGUOUS: NotNumber = { ok: false, reason: 'ambiguous' };

/** Whole counts, and money down to its minor unit, are what they say; everything else was rounded. */
function isExact(around: Around, numeral: Numeral): boolean {
  if (around.noCents) return true;
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
    ...decimalOf(around, ctx),
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

/**
 * Which sign divides this kind of number: amounts and rates of one page are often printed in different ways. Rates that prove
 * nothing may be printed as programs do, `2.125%`; amounts have three digits of a fraction only where others have.
 */
function decimalOf(
  { rate, money, suffix, noCents }: Around,
  ctx: NumberContext,
): Partial<NumeralRules> & { decimal: DecimalSign | null } {
  if (noCents) return { decimal: noCents };
  if (rate !== null) return { decimal: ctx.ofRates ?? ctx.decimal, mayBeRaw: ctx.ofRates === null };
  if (money === null || suffix !== null) return { decimal: ctx.decimal, inDoubt: ctx.inDoubt };
  const isOpen = ctx.ofMoney == null && ctx.inDoubt === true;
  return { decimal: ctx.ofMoney ?? ctx.decimal, inDoubt: isOpen || ctx.inThirds === false };
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

function contextKey(ctx: NumberContext): string {
  const { locale, decimal, inDoubt, ofMoney, inThirds, ofRates, currency, duration, triangle, isLocal } = ctx;
  return `${locale} ${decimal} ${inDoubt ?? false} ${ofMoney ?? null} ${inThirds} ${ofRates} ${currency} ${duration ?? false} ${triangle} ${isLocal}`;
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
