/** A label and its value in one text: `Orders: 12`, `成交金额 ¥1,234`, `成交订单数16昨日145同行基准114`. */
import { parseNumber } from '../text/number.ts';
import type { PrefixMatch } from '../types.ts';
import { textsAround } from './around.ts';
import type { LayoutContext, Spot } from './context.ts';
import type { Draft, Units, ValueResult } from './draft.ts';
import { fits, isSpan } from './fits.ts';
import { readRemarked } from './remarks.ts';
import { scoreIn } from './score.ts';
import { unitsOf } from './senses.ts';
import { isValue, type Token } from './tokens.ts';
import { countIn, readValue } from './value.ts';

/** The draft of a text that starts with a label; empty when what follows is no value. */
export function readPair(token: Token, spot: Spot, ctx: LayoutContext): Draft[] {
  const { pair } = token;
  if (!pair) return [];
  const units = unitsOf(pair.match, ctx);
  const value = valueOf(token, pair, units, ctx);
  if (!value) return [];
  token.taken = true;
  const holder = token.phrase.element;
  return [{ label: pair.label, labelToken: token, match: pair.match, value, spot, from: 'card', holder, table: null }];
}

/** Null when what follows the label is no value of its units. */
function valueOf(token: Token, { rest, match }: PrefixMatch, units: Units, ctx: LayoutContext): ValueResult | null {
  const first = parseNumber(rest, ctx.numbers);
  const score = units.has('score') ? scoreIn(rest, ctx.numbers) : null;
  const count = !first.ok && first.reason === 'ambiguous' ? countIn(rest, units, ctx) : null;
  const whole = score ?? count ?? first;
  if (!whole.ok && whole.reason !== 'not_a_number') return { ok: false, reason: whole.reason, text: rest };
  const read = whole.ok ? { number: whole, text: rest, remarks: [] } : readRemarked(rest, ctx.numbers);
  if (!read || !fits(read.number, units, match.unit)) return null;
  if (isSpan(read.number)) return { ok: false, reason: 'range_only', text: read.text };
  const { index, phrase, before } = token;
  const own = { ...PLAIN, index, phrase, before, text: read.text, number: null, lead: read };
  const around = aroundPair(token, ctx);
  const value = readValue([own], units, null, ctx, around);
  if (!value.ok) return { ok: true, token, number: read.number, text: read.text, change: null, compare: [] };
  for (const other of around) other.taken = true;
  return { ...value, token };
}

/** Remarks drawn apart: in the same element as the pair, around it, or before the next pair of a flat list. */
function aroundPair(token: Token, ctx: LayoutContext): Token[] {
  const own = ctx.list.range(token.phrase.element);
  const inside = ctx.list.slice(own).filter((other) => other !== token);
  const outside = textsAround(token.phrase.element, own, ctx);
  const around = [...inside, ...(outside.length > 0 ? outside : textsBehind(token, own, ctx))];
  return around.some((other) => other.label || other.pair || other.taken) ? [] : around;
}

/** Texts up to the next label of a list that starts with a label, so that what follows a pair is about it. */
function textsBehind(token: Token, [, to]: [number, number], ctx: LayoutContext): Token[] {
  const list = token.phrase.element.parent;
  if (!list) return [];
  const range = ctx.list.range(list);
  const first = ctx.list.slice(range).find((other) => other.pair || other.label || isValue(other));
  if (!first?.pair && !first?.label) return [];
  const behind: Token[] = [];
  for (const other of ctx.list.slice([to + 1, range[1]])) {
    if (other.label || other.pair || behind.length > MOST_BEHIND) break;
    behind.push(other);
  }
  return behind;
}

const MOST_BEHIND = 12;

const PLAIN = { label: null, pair: null, score: null, state: null, undecided: false, taken: false };
