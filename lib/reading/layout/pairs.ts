/** A label and its value in one text: `Orders: 12`, `成交金额 ¥1,234`, `成交订单数16昨日145同行基准114`. */
import { parseNumber } from '../text/number.ts';
import { textsAround } from './around.ts';
import type { LayoutContext, Spot } from './context.ts';
import type { Draft, Units, ValueRead, ValueResult } from './draft.ts';
import { readRemarked } from './remarks.ts';
import { unitsOf } from './senses.ts';
import { isValue, type Token } from './tokens.ts';
import { countIn, fits, isSpan, readValue } from './value.ts';

/** The draft of a text that starts with a label; empty when what follows is no value. */
export function readPair(token: Token, spot: Spot, ctx: LayoutContext): Draft[] {
  const { pair } = token;
  if (!pair) return [];
  const units = unitsOf(pair.match, ctx);
  const value = valueOf(token, pair.rest, units, ctx);
  if (!value || (value.ok && !fits(value.number, units, pair.match.unit))) return [];
  token.taken = true;
  if (value.ok) addAround(value, token, units, ctx);
  const holder = token.phrase.element;
  return [{ label: pair.label, labelToken: token, match: pair.match, value, spot, from: 'card', holder, table: null }];
}

function valueOf(token: Token, rest: string, units: Units, ctx: LayoutContext): ValueResult | null {
  const first = parseNumber(rest, ctx.numbers);
  const whole = !first.ok && first.reason === 'ambiguous' ? (countIn(rest, units, ctx) ?? first) : first;
  if (!whole.ok && whole.reason !== 'not_a_number') return { ok: false, reason: whole.reason, text: rest };
  const read = whole.ok ? { number: whole, text: rest, change: null, compare: [] } : readRemarked(rest, ctx.numbers);
  if (!read) return null;
  if (isSpan(read.number)) return { ok: false, reason: 'range_only', text: read.text };
  return { ok: true, token, ...read };
}

/** Remarks drawn apart: in the same element as the pair, around it, or before the next pair of a flat list. */
function addAround(value: ValueRead, token: Token, units: Units, ctx: LayoutContext): void {
  const own = ctx.list.range(token.phrase.element);
  const inside = ctx.list.slice(own).filter((other) => other !== token);
  const outside = textsAround(token.phrase.element, own, ctx);
  const around = [...inside, ...(outside.length > 0 ? outside : textsBehind(token, own, ctx))];
  if (around.length === 0 || around.some((other) => other.label || other.pair || other.taken)) return;
  const { index, phrase, before } = token;
  const bare = { ...PLAIN, index, phrase, before, text: value.text, number: value.number };
  const read = readValue([bare], units, null, ctx, around);
  if (!read.ok) return;
  value.change ??= read.change;
  value.compare.push(...read.compare);
  for (const other of around) other.taken = true;
}

/** Texts up to the next label of a list that starts with a pair, so that what follows a pair is about it. */
function textsBehind(token: Token, [, to]: [number, number], ctx: LayoutContext): Token[] {
  const list = token.phrase.element.parent;
  if (!list) return [];
  const range = ctx.list.range(list);
  const first = ctx.list.slice(range).find((other) => other.pair || other.label || isValue(other));
  if (!first?.pair) return [];
  const behind: Token[] = [];
  for (const other of ctx.list.slice([to + 1, range[1]])) {
    if (other.label || other.pair || behind.length > MOST_BEHIND) break;
    behind.push(other);
  }
  return behind;
}

const MOST_BEHIND = 12;

const PLAIN = { label: null, pair: null, lead: null, score: null, state: null, undecided: false, taken: false };
