/** From the texts of one card or cell: which number is the value, and what the others say about it. */

import type { LabelUnit } from '../../metrics/label.ts';
import { centerY, onOneLine } from '../rect.ts';
import { classifyBeside, directionWord } from '../text/change.ts';
import { isWhole } from '../text/currency.ts';
import { parseNumber } from '../text/number.ts';
import type { ParsedNumber } from '../types.ts';
import { attachTails, attachWords } from './attach.ts';
import { arrowOf, changeAmong, comparesAmong } from './changes.ts';
import type { LayoutContext } from './context.ts';
import type { PrintedUnit, Units, ValueResult } from './draft.ts';
import { fits, isSpan } from './fits.ts';
import type { Item } from './item.ts';
import { partRemarks } from './remarks.ts';
import { type Side, sideOf } from './side.ts';
import { CLEARLY_LARGER, largestOf } from './size.ts';
import { fontSize } from './style.ts';
import { isDrawing, isValue, type Token } from './tokens.ts';
import { saysOfHowMany } from './words/pager.ts';

/**
 * Reads the tokens beside one label (the label left out) as a value with its change and comparisons.
 * Tokens `around` stand farther off: they can tell of the value but not be it.
 * Not ok with the reason when the value is masked, missing or loading, or when two numbers could be it.
 */
export function readValue(
  tokens: Token[],
  labelled: Units,
  unit: LabelUnit | null,
  ctx: LayoutContext,
  around: readonly Token[] = [],
): ValueResult {
  const units = isCountFirst(tokens, labelled) ? new Set([...labelled].filter((one) => one !== 'rate')) : labelled;
  const items = itemsOf([...tokens, ...around], units, ctx);
  attachWords(items);
  attachTails(items, ctx.numbers);
  markPercents(items, units, ctx, around);
  setAside(items, around);
  const first = items.find((item) => item.role === 'open' || item.role === 'state' || item.role === 'undecided');
  if (!first) return { ok: false, reason: 'missing', text: '' };
  if (first.role === 'state') return { ok: false, reason: first.token.state ?? 'missing', text: first.text };
  if (first.role === 'undecided') return { ok: false, reason: 'ambiguous', text: first.text };
  const main = chooseMain(items, units, unit);
  if (!main?.number) return { ok: false, reason: 'ambiguous', text: first.text };
  if (isSpan(main.number)) return { ok: false, reason: 'range_only', text: main.text };
  const others = items.filter((item) => item !== main);
  return {
    ok: true,
    number: main.number,
    text: main.text,
    token: main.token,
    change: changeAmong(main, others, units, ctx),
    compare: comparesAmong(main, others, units, ctx),
  };
}

/** `Conversions` may be a count or a rate: before a percentage that is drawn no larger, a count is the count. */
function isCountFirst(tokens: readonly Token[], units: Units): boolean {
  if (!units.has('rate') || !units.has('count')) return false;
  const [first, ...rest] = tokens.filter(({ number }) => number !== null);
  if (first?.number?.shape !== 'plain' || first.number.counter !== null) return false;
  const size = fontSize(first.phrase);
  return rest.every(({ number, phrase }) => number?.shape === 'percent' && fontSize(phrase) <= size);
}

function setAside(items: Item[], around: readonly Token[]): void {
  if (around.length === 0) return;
  for (const item of items)
    if (around.includes(item.token) && (item.role === 'open' || item.role === 'state' || item.role === 'undecided'))
      item.role = 'aside';
}

function itemsOf(tokens: Token[], units: Units, ctx: LayoutContext): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1];
    const joined = next ? joinedNumber(token, next, ctx) : null;
    if (joined && next) {
      const item = itemOf(token.number ? token : next, tokens.length, units, ctx);
      items.push({ ...item, number: joined, text: `${token.text}${next.text}` });
      i++;
    } else if (next && token.number && isRestOfNumber(next)) {
      const whole = parseNumber(`${token.text}${next.text}`, ctx.numbers);
      const number = whole.ok && onOneLine(token.phrase.rect, next.phrase.rect) ? whole : null;
      const item = itemOf(token, tokens.length, units, ctx);
      items.push({ ...item, number, text: `${token.text}${next.text}`, role: number ? 'open' : 'undecided' });
      i++;
    } else items.push(...itemsIn(token, tokens, units, ctx));
  }
  return items;
}

/** `.488,73` behind a text that breaks over two lines, or on the next line of a narrow cell: what stands before it is a part of a number. */
const isRestOfNumber = ({ text }: Token): boolean => /^[.,]\d/.test(text);

/** A unit, or a power of ten with a currency: `万`, `ألف ج.م.`. */
const AFFIX = /^[^\d\s]{1,6}(?: ?[^\d\s]{1,6})?$/u;

/** A unit drawn apart (`1.84` `万`, `5.6` `%`) belongs to the number beside it: the bare number would be wrong by its factor. */
function joinedNumber(a: Token, b: Token, ctx: LayoutContext): ParsedNumber | null {
  const affix = a.number && !b.number ? b : b.number && !a.number ? a : null;
  const number = a.number ?? b.number;
  if (!affix || !number || affix.state || affix.label || !AFFIX.test(affix.text)) return null;
  // an arrow says where the value goes, not what it is
  if (directionWord(affix.text, ctx.numbers.languages)) return null;
  const read = parseNumber(`${a.text}${b.text}`, ctx.numbers);
  const isSame = read.ok && read.value === number.value && read.shape === number.shape && read.range === number.range;
  if (!read.ok || isSame) return null;
  return onOneLine(a.phrase.rect, b.phrase.rect) ? read : null;
}

/** The items of one text: itself, or the value and the remarks that it holds. */
function itemsIn(token: Token, among: readonly Token[], units: Units, ctx: LayoutContext): Item[] {
  const item = itemOf(token, among.length, units, ctx);
  if (token.label || item.side.kind !== 'none') return [item];
  const difference = differenceIn(token, among, ctx);
  if (difference) return remarkItems(token, difference, ctx);
  if (token.lead && item.number === token.lead.number) return [item, ...remarkItems(token, token.lead.remarks, ctx)];
  const isOpen = item.role === 'text' || item.role === 'undecided';
  const parts = isOpen ? partRemarks(token.text, ctx.numbers) : null;
  return parts ? remarkItems(token, parts, ctx) : [item];
}

/** The remarks of `-182 (69.6%) last period 2,700` beside a value; null for a text that is no difference with its share. */
function differenceIn({ lead, text }: Token, among: readonly Token[], ctx: LayoutContext): string[] | null {
  if (!lead?.number.sign || !among.some((other) => other.text !== text && isValue(other))) return null;
  const parts = partRemarks(text, ctx.numbers);
  const [first = ''] = parts ?? [];
  return classifyBeside(first, ctx.numbers).kind === 'change' ? parts : null;
}

function itemOf(token: Token, among: number, units: Units, ctx: LayoutContext): Item {
  // alone in its cell there is nothing that the text could be beside
  const isAlone = among === 1 && token.number !== null && !isSignedShare(token.number) && !isDifference(token.number);
  const side: Side = token.label || isAlone ? NOTHING_SAID : sideOf(token, ctx.numbers);
  const { number, text } = token;
  const item: Item = { token, text, number, side, word: null, isShared: false, role: 'text' };
  if (token.label) return item;
  if (side.kind === 'change') item.role = isBareRate(item, units) ? 'open' : 'change';
  else if (side.kind !== 'none') item.role = roleOf(side);
  else if (units.has('score') && token.score) return { ...item, role: 'open', number: token.score };
  else if (number)
    return { ...item, number: isThousandth(number) ? (countIn(text, units, ctx) ?? number) : number, role: 'open' };
  else if (token.lead) return { ...item, role: 'open', number: token.lead.number, text: token.lead.text };
  else if (token.state) item.role = 'state';
  else if (token.undecided) return settled(item, units, ctx);
  return item;
}

const NOTHING_SAID: Side = { kind: 'none' };

const roleOf = ({ kind }: Side): Item['role'] =>
  kind === 'change' || kind === 'compare' || kind === 'aside' ? kind : kind === 'none' ? 'open' : 'word';

/** Each of the remarks of one text as if it stood alone. */
function remarkItems(token: Token, remarks: readonly string[], ctx: LayoutContext): Item[] {
  const isShared = remarks.filter((text) => /[%％]/u.test(text)).length > 1;
  return remarks.map((text) => {
    const read = parseNumber(text, ctx.numbers);
    const number = read.ok ? read : null;
    const side = sideOf({ text, number }, ctx.numbers);
    return { token, text, number, side, word: null, isShared, role: roleOf(side) };
  });
}

/** `+245 (77.93%)`, `-312 (7.3%)`: how much it grew or fell, not what it is. `-$88 (5%)` may be an amount and its share. */
const isDifference = ({ sign, tail, shape }: ParsedNumber): boolean =>
  tail !== null && /[%％]/.test(tail) && (sign === '+' || (sign === '-' && (shape === 'plain' || /^[-−]/.test(tail))));

/** `+74.82%` and `(-68.02%)` are changes also where the value that they belong to is not there. */
const isSignedShare = ({ shape, sign }: ParsedNumber): boolean => shape === 'percent' && sign !== null;

/** `89.878`, read as a fraction since other numbers of the page divide so: a count may still group so. */
const isThousandth = ({ decimals, scale, shape }: ParsedNumber): boolean =>
  decimals === 3 && scale === 1 && shape === 'plain';

function settled(item: Item, units: Units, ctx: LayoutContext): Item {
  const number = countIn(item.text, units, ctx) ?? minutesIn(item.text, units, ctx);
  return number ? { ...item, number, role: 'open' } : { ...item, role: 'undecided' };
}

/** `2.75m`: of what is counted it is no time. `2m` alone may be how long ago something was. */
const MILLIONS = /^\d+[.,]\d+ ?m$/;

/** `207.565` of what is counted in whole numbers, or in a currency without cents: three digits behind the only separator are a group. */
export function countIn(text: string, units: Units, ctx: LayoutContext): ParsedNumber | null {
  const separator = /^[^.,]*\d{1,3}([.,])\d{3}(?!\d)/u.exec(text)?.[1];
  // `Conversion 1,678`: rates print their sign
  const isCounted =
    isOfCounts(units) && [...units].every((unit) => COUNTED.has(unit) || (unit === 'rate' && !SIGN.test(text)));
  const isWholeMoney = [...units].every((unit) => unit === 'money') && isWhole(ctx.numbers.currency);
  if (units.size === 0 || !(isCounted || isWholeMoney)) return null;
  if (isCounted && MILLIONS.test(text)) {
    const millions = parseNumber(text.replace(/m$/, 'M'), ctx.numbers);
    return millions.ok ? millions : null;
  }
  if (!separator) return null;
  const read = parseNumber(text, { ...ctx.numbers, decimal: separator === '.' ? ',' : '.' });
  return read.ok && read.scale === 1 ? read : null;
}

const COUNTED: ReadonlySet<PrintedUnit> = new Set(['count', 'people']);
const isOfCounts = (units: Units): boolean => units.has('count') || units.has('people');
const SIGN = /[%％‰]/u;

/** `02:27` of a mean time: minutes and seconds. What somebody watches on average lasts no hours; a broadcast may. */
function minutesIn(text: string, units: Units, ctx: LayoutContext): ParsedNumber | null {
  if (units.size !== 1 || !units.has('mean_time')) return null;
  const read = parseNumber(text, { ...ctx.numbers, duration: true });
  return read.ok && read.shape === 'duration' ? read : null;
}

/** A rate may itself be negative or signed; without words it can be the value as well as a change. */
function isBareRate({ number }: Item, units: Units): boolean {
  return units.has('rate') && number?.shape === 'percent' && !number.sign;
}

/** Percentages beside a value that is none are its change or share, never the value. */
function markPercents(items: Item[], units: Units, ctx: LayoutContext, around: readonly Token[]): void {
  const open = items.filter((item) => item.role === 'open');
  // of what is never printed in percent, a percentage before the value is as little the value as one behind it
  const amount = units.has('rate') || units.has('ratio') ? undefined : open.find(isAmount);
  const first = amount ?? clearlyLargest(open) ?? open[0];
  const rest = open.filter((item) => item !== first);
  const percents = rest.filter((item) => item.number?.shape === 'percent');
  for (const item of percents.filter((one) => isPartOfWhole(one, items))) item.role = 'aside';
  const bare = percents.filter((item) => !item.number?.sign && arrowOf(item, ctx) === null);
  // where the value is missing, what an arrow stands beside is still its change
  if (first?.number?.shape === 'percent') {
    const hasArrow = arrowOf(first, ctx) !== null && (!units.has('rate') || ctx.isLikeChange(first.token.phrase));
    if (hasArrow || isColoured(first, items, rest[0], ctx)) first.role = 'change';
  }
  for (const item of percents) {
    if (item.role === 'aside') continue;
    if (arrowOf(item, ctx) !== null || isDrawnAsChange(item, first, ctx) || isColoured(item, items, first, ctx))
      item.role = 'change';
    else if (around.includes(item.token) || namedByText(items, item)) item.role = 'aside';
    // several rates without sign, or one in a drawing, are those between the stages of a funnel
    else if (bare.includes(item) && (bare.length > 1 || isDrawing(item.token)))
      item.role = first && units.has('rate') && isAlike(item, first) ? 'open' : 'aside';
    else if (!units.has('rate') && first?.number?.shape !== 'percent') item.role = 'change';
  }
}

/** `89.5%` before `of 20,000 total`. */
const isPartOfWhole = (item: Item, items: readonly Item[]): boolean =>
  saysOfHowMany(items[items.indexOf(item) + 1]?.text ?? '');

/** Percentages in a row, drawn alike: as those of several days, of which none is more the value than the others. */
function isAlike({ token: { phrase } }: Item, { number, token }: Item): boolean {
  return (
    number?.shape === 'percent' &&
    fontSize(phrase) === fontSize(token.phrase) &&
    onOneLine(phrase.rect, token.phrase.rect)
  );
}

/** The percentage drawn larger than all other numbers, which are then those of a small chart or its bounds. */
function clearlyLargest(items: Item[]): Item | undefined {
  const largest = largestOf(items);
  return largest?.number?.shape === 'percent' ? largest : undefined;
}

const isAmount = ({ number }: Item): boolean => number !== null && number.shape !== 'percent';

/** Drawn as the page's changes are, and the value is not. */
function isDrawnAsChange({ token }: Item, main: Item | undefined, ctx: LayoutContext): boolean {
  return ctx.isLikeChange(token.phrase) && main !== undefined && !ctx.isLikeChange(main.token.phrase);
}

/** In a colour of changes beside a value that has none, and not under a name of its own. */
function isColoured(item: Item, items: Item[], main: Item | undefined, ctx: LayoutContext): boolean {
  if (!main || !ctx.isInColourOfChanges(item.token.phrase) || ctx.isInColourOfChanges(main.token.phrase)) return false;
  return item.number?.sign === null && items[items.indexOf(item) - 1]?.role !== 'text';
}

function chooseMain(items: Item[], units: Units, unit: LabelUnit | null): Item | null {
  const open = items.filter((item) => item.role === 'open' && item.number);
  const fitting = open.filter((item) => item.number && fits(item.number, units, unit));
  const free = fitting.filter((item) => !namedByText(items, item));
  const pool = free.length > 0 ? free : fitting;
  const [first, ...rest] = pool;
  if (!first) return null;
  const rivals = open.filter(
    (item) => item !== first && (pool.includes(item) || items.indexOf(item) < items.indexOf(first)),
  );
  if (rivals.length === 0) return first;
  const size = (item: Item) => fontSize(item.token.phrase);
  const all = [first, ...rest, ...rivals.filter((item) => !pool.includes(item))];
  const largest = Math.max(...all.map(size));
  const big = all.filter((item) => size(item) * CLEARLY_LARGER > largest);
  const [only] = big;
  return big.length === 1 && only && pool.includes(only) ? only : null;
}

/** Whether an unknown text stands right before the number on its line: then it is that text's number. */
function namedByText(items: Item[], item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  if (before?.role !== 'text' || before.number) return false;
  return Math.abs(centerY(before.token.phrase.rect) - centerY(item.token.phrase.rect)) < 4;
}
