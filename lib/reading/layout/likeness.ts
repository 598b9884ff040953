/** Whether a percentage that says nothing itself is drawn as the page draws its changes: `0.00%` where others print `+5.10%`. */
import type { RenderedElement } from '../capture/element.ts';
import type { Phrase } from '../types.ts';
import type { Arrow } from './arrow.ts';
import type { Token, TokenList } from './tokens.ts';
import { shapeOf } from './tree.ts';

/** Elements above the text within which a page names what it draws. */
const LEVELS = 2;

/**
 * Asks for the likeness to the percentages of the page that carry a sign or an arrow. Elements without a class are like
 * nothing. The page is looked through when the first question is asked.
 */
export function changeLikeness(
  { tokens }: TokenList,
  arrowOf: (phrase: Phrase) => Arrow | null,
): (phrase: Phrase) => boolean {
  let looks: ReadonlySet<string> | null = null;
  const isChange = ({ number, phrase }: Token): boolean =>
    number?.shape === 'percent' && (number.sign !== null || arrowOf(phrase) !== null);
  return ({ element }) => {
    looks ??= new Set(tokens.filter(isChange).flatMap((token) => lookOf(token.phrase.element) ?? []));
    const look = lookOf(element);
    return look !== null && looks.has(look);
  };
}

/** Tag and classes of the closest element that has any. */
function lookOf(element: RenderedElement): string | null {
  let at: RenderedElement | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) if (at.hasAttribute('class')) return shapeOf(at);
  return null;
}
