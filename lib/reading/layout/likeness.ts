/** Whether a percentage that says nothing itself is drawn as the page draws its changes: `0.00%` where others print `+5.10%`. */
import type { RenderedElement } from '../capture/element.ts';
import type { Phrase } from '../types.ts';
import type { Arrow } from './arrow.ts';
import { tintOf } from './colour.ts';
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
    looks ??= looksOfChanges(tokens, isChange);
    const look = lookOf(element);
    return look !== null && looks.has(look);
  };
}

/**
 * Asks for the colour of a bare percentage. Pages that tell rise and fall by colour alone print these percentages in red and in
 * one other colour, and no label and no other number in either; on all other pages the answer is no.
 */
export function changeColours({ tokens }: TokenList): (phrase: Phrase) => boolean {
  let inks: ReadonlySet<string> | null = null;
  return ({ ink }) => {
    inks ??= coloursOfChanges(tokens);
    return inks.has(ink.color);
  };
}

function coloursOfChanges(tokens: readonly Token[]): ReadonlySet<string> {
  const isBare = ({ number }: Token) => number?.shape === 'percent' && number.sign === null;
  const inks = new Set(tokens.filter(isBare).map(({ phrase }) => phrase.ink.color));
  const tinted = [...inks].filter((ink) => isTint(ink, 'red') || isTint(ink, 'other'));
  const others = tokens.filter((token) => token.label !== null || (token.number !== null && !isBare(token)));
  const isShared = others.some(({ phrase }) => tinted.includes(phrase.ink.color));
  return new Set(tinted.length === 2 && tinted.some((ink) => isTint(ink, 'red')) && !isShared ? tinted : []);
}

const isTint = (ink: string, tint: 'red' | 'other'): boolean => tintOf(ink) === tint;

/** A number that is no change: what is drawn like it is a value too, whatever icon stands in its card. */
const isAmount = ({ number }: Token): boolean => number !== null && number.shape !== 'percent' && number.sign === null;

function looksOfChanges(tokens: readonly Token[], isChange: (token: Token) => boolean): ReadonlySet<string> {
  const looksOf = (some: readonly Token[]) => some.flatMap(({ phrase }) => lookOf(phrase.element) ?? []);
  const ofAmounts = new Set(looksOf(tokens.filter(isAmount)));
  return new Set(looksOf(tokens.filter(isChange)).filter((look) => !ofAmounts.has(look)));
}

/** Tag and classes of the closest element that has any. */
function lookOf(element: RenderedElement): string | null {
  let at: RenderedElement | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) if (at.hasAttribute('class')) return shapeOf(at);
  return null;
}
