/** One label with what stands around it in its card. */
import type { RenderedElement } from '../capture/element.ts';
import { onOneLine } from '../rect.ts';
import type { LayoutContext, Spot } from './context.ts';
import type { Draft, ValueRead } from './draft.ts';
import { unitsOf } from './senses.ts';
import { fontSize, fontWeight } from './style.ts';
import { drawingOf, isValue, type Token } from './tokens.ts';
import { withUnitApart } from './unit-apart.ts';
import { readValue } from './value.ts';

const NOWHERE: Spot = { entity: null, segment: null, period: null };

/** The draft of one label whose value is somewhere among `rest`. */
export function cardDraft(
  holder: RenderedElement,
  label: Token,
  rest: Token[],
  ctx: LayoutContext,
  around: Token[] = [],
): Draft[] {
  if (!label.label) return [];
  // a chart inside a card has axes, not values; and what its legend names stands in the chart
  const drawing = drawingOf(label);
  const near = withoutNeighbour(label, rest);
  const own = [...near.filter((token) => drawingOf(token) === drawing), ...onGauge(label, near)];
  const match = withUnitApart(label.label, own, ctx);
  const value = readValue(own, unitsOf(match, ctx), match.unit, ctx, drawing ? [] : around);
  const isOpen = !value.ok || isSmallPercentBelow(value, label);
  const isLoading = isOpen && ctx.loading.some((element) => holder.contains(element));
  for (const token of [label, ...rest, ...around]) token.taken = true;
  return [
    {
      label: label.text,
      labelToken: label,
      match,
      value: isLoading ? { ok: false, reason: 'loading', text: value.text } : value,
      spot: NOWHERE,
      from: 'card',
      holder,
      table: null,
    },
  ];
}

/** The number in the middle of a gauge: the only one of the card, drawn larger than the label. */
function onGauge(label: Token, near: readonly Token[]): Token[] {
  const [only, ...more] = near.filter(isValue);
  const isGauge = only && more.length === 0 && !drawingOf(label) && drawingOf(only) !== null;
  return isGauge && fontSize(only.phrase) > fontSize(label.phrase) ? [only] : [];
}

/**
 * The texts without those of a name before the label that is drawn as it and has a number of its own, where a value follows the
 * label as well: `Blip count` `9,999` `SKU orders` `310`.
 */
function withoutNeighbour(label: Token, rest: Token[]): Token[] {
  const behind = rest.find(({ index }) => index === label.index + 1);
  if (!behind || !isValue(behind)) return rest;
  const isNeighbour = (token: Token) =>
    token.index < label.index - 1 && isNameLike(token, label) && rest.some((next) => isNumberOf(next, token));
  return rest.some(isNeighbour) ? rest.filter(({ index }) => index > label.index) : rest;
}

const isNumberOf = ({ index, number }: Token, name: Token): boolean => index === name.index + 1 && number !== null;

/** A text in the size and weight of the label, in an element of its kind. */
function isNameLike(token: Token, label: Token): boolean {
  if (isValue(token) || token.label || !/\p{L}/u.test(token.text)) return false;
  const [one, other] = [token.phrase, label.phrase];
  return (
    fontSize(one) === fontSize(other) &&
    fontWeight(one) === fontWeight(other) &&
    one.element.localName === other.element.localName
  );
}

/** While the value loads, a percentage in small print that is left in the card is its change. */
const isSmallPercentBelow = ({ number, token }: ValueRead, label: Token): boolean =>
  number.shape === 'percent' &&
  !onOneLine(token.phrase.rect, label.phrase.rect) &&
  fontSize(token.phrase) <= fontSize(label.phrase);
