/** A label and its value in one text: `Orders: 12`, `成交金额 ¥1,234`, `成交订单数16昨日145同行基准114`. */
import { classifyBeside } from '../text/change.ts';
import { parseNumber } from '../text/number.ts';
import type { LayoutContext, Spot } from './context.ts';
import type { Draft, ValueResult } from './draft.ts';
import { unitsOf } from './senses.ts';
import type { Token } from './tokens.ts';
import { fits } from './value.ts';

/** The draft of a text that starts with a label; empty when what follows is no value. */
export function readPair(token: Token, spot: Spot, ctx: LayoutContext): Draft[] {
  const { pair } = token;
  if (!pair) return [];
  const value = valueOf(token, pair.rest, ctx);
  if (!value) return [];
  if (value.ok && !fits(value.number, unitsOf(pair.match, ctx), pair.match.unit)) return [];
  token.taken = true;
  return [
    {
      label: pair.label,
      labelToken: token,
      match: pair.match,
      value,
      spot,
      from: 'card',
      holder: token.phrase.element,
    },
  ];
}

function valueOf(token: Token, rest: string, ctx: LayoutContext): ValueResult | null {
  const whole = parseNumber(rest, ctx.numbers);
  if (!whole.ok && whole.reason !== 'not_a_number') return { ok: false, reason: whole.reason, text: rest };
  if (whole.ok && whole.range && (whole.low > 0 || !Number.isFinite(whole.high)))
    return { ok: false, reason: 'range_only', text: rest };
  if (whole.ok) return { ok: true, number: whole, text: rest, token, change: null, compare: [] };
  return withRemarks(token, rest, ctx);
}

/** A value with remarks run on behind it; all of the text must be understood, or it is prose. */
function withRemarks(token: Token, rest: string, ctx: LayoutContext): ValueResult | null {
  for (const end of breaksIn(rest)) {
    const head = rest.slice(0, end).trim();
    const number = parseNumber(head, ctx.numbers);
    if (!number.ok) continue;
    const result: ValueResult = { ok: true, number, text: head, token, change: null, compare: [] };
    if (readRemarks(rest.slice(end).trim(), result, ctx)) return result;
  }
  return null;
}

function readRemarks(text: string, into: ValueResult & { ok: true }, ctx: LayoutContext): boolean {
  if (!text) return true;
  for (const end of [...breaksIn(text), text.length].sort((a, b) => b - a)) {
    const beside = classifyBeside(text.slice(0, end).trim(), ctx.numbers);
    if (beside.kind === 'change' && beside.change) into.change ??= beside.change;
    else if (beside.kind === 'compare' && beside.number) {
      const { value, low, high, text: shown } = beside.number;
      into.compare.push({ kind: beside.compare, value, low, high, text: shown, label: beside.label });
    } else continue;
    if (readRemarks(text.slice(end).trim(), into, ctx)) return true;
    return false;
  }
  return false;
}

/** Places where a number ends and words begin, or a bracket or arrow opens. */
function breaksIn(text: string): number[] {
  const places: number[] = [];
  for (const found of text.matchAll(/(?<=[\d%％万亿KMB元])(?=\s*[\p{L}(（↑↓▲▼+\-])|(?<=\s)(?=[↑↓▲▼+\-(（])/gu))
    if (found.index > 0) places.push(found.index);
  return places;
}
