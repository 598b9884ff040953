/** What stands in the same card as a label and its value, but outside the smallest container of both. */
import type { RenderedElement } from '../capture/element.ts';
import type { LayoutContext } from './context.ts';
import type { Token } from './tokens.ts';

/** Most texts beside a label and its value that still make one card of them. */
const LARGEST_REMARK = 12;

/** Texts of the largest container around `holder` that has no other label: `昨日 145` in a column of its own. */
export function textsAround(holder: RenderedElement, [from, to]: [number, number], { list }: LayoutContext): Token[] {
  let found: Token[] = [];
  for (let at = holder.parent; at && at.localName !== 'body'; at = at.parent) {
    const range = list.range(at);
    if (range[1] - range[0] - (to - from) > LARGEST_REMARK) break;
    const outside = list.slice(range).filter(({ index }) => index < from || index > to);
    if (outside.some((token) => token.taken || token.label || token.pair)) break;
    found = outside;
  }
  return found;
}
