/** One label with what stands around it in its card. */
import type { RenderedElement } from '../capture/element.ts';
import type { LayoutContext, Spot } from './context.ts';
import type { Draft, ValueRead } from './draft.ts';
import { unitsOf } from './senses.ts';
import { fontSize } from './style.ts';
import { drawingOf, onOneLine, type Token } from './tokens.ts';
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
  const { label: match } = label;
  if (!match) return [];
  // a chart inside a card has axes, not values; and what its legend names stands in the chart
  const drawing = drawingOf(label);
  const own = rest.filter((token) => drawingOf(token) === drawing);
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

/** While the value loads, a percentage in small print that is left in the card is its change. */
const isSmallPercentBelow = ({ number, token }: ValueRead, label: Token): boolean =>
  number.shape === 'percent' &&
  !onOneLine(token.phrase.rect, label.phrase.rect) &&
  fontSize(token.phrase) <= fontSize(label.phrase);
