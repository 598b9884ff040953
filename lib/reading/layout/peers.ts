/** Cards beside each other: a label whose own card shows no value never takes the number of the card next to it. */
import type { RenderedElement } from '../capture/element.ts';
import { findRelative } from '../text/relative.ts';
import type { LayoutContext } from './context.ts';
import { sideOf } from './side.ts';
import { branchOf, type Token } from './tokens.ts';
import { isTotal } from './words/rows.ts';

/** Letters from which on a text can be the title of a card; shorter ones are units. */
const SHORTEST_TITLE = 4;

/** Whether a text stands in another part of the container than the label, of the same make and under a title of its own. */
export function isOfPeer(token: Token, label: Token, holder: RenderedElement, ctx: LayoutContext): boolean {
  const own = branchOf(holder, label.phrase.element);
  const other = branchOf(holder, token.phrase.element);
  if (!own || !other || own === other || !isOfOneMake(own, other)) return false;
  const [title] = ctx.list.slice(ctx.list.range(other));
  return title !== undefined && title !== token && isTitle(title, ctx);
}

/** The same tag, and a class in common. */
function isOfOneMake(one: RenderedElement, other: RenderedElement): boolean {
  if (one.localName !== other.localName) return false;
  const names = new Set(classesOf(other));
  return classesOf(one).some((name) => names.has(name));
}

const classesOf = (element: RenderedElement): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');

/** Words that are no label, number or remark, and say neither what the label's value is of nor of when. */
function isTitle(token: Token, ctx: LayoutContext): boolean {
  const { text, number, label, pair, state, undecided } = token;
  if (number || label || pair || state || undecided) return false;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < SHORTEST_TITLE || isTotal(text) || findRelative(text)) return false;
  return sideOf(token, ctx.numbers).kind === 'none';
}
