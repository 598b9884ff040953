/** Where the part of a page that a line of heads can speak of ends: at the next table, whose own head speaks of what follows. */
import { isValue, type Token, type TokenList } from '../tokens.ts';

/** The first value, below the line and behind it on the page, of a table that is read already; null when there is none. */
export function nextTableBelow(line: readonly Token[], { tokens }: TokenList): Token | null {
  const bottom = Math.max(...line.map(({ phrase }) => phrase.rect.bottom));
  const last = Math.max(...line.map(({ index }) => index));
  const isTaken = (token: Token | undefined) => token?.taken === true && isValue(token);
  for (let at = last + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && isTaken(token) && isTaken(tokens[at + 1]) && token.phrase.rect.top >= bottom - 1) return token;
  }
  return null;
}

/** Whether a text stands below another and behind it on the page. */
export const isBelow = ({ index, phrase }: Token, { phrase: other, index: first }: Token): boolean =>
  index > first && phrase.rect.top >= other.rect.bottom;
