/** How many texts of a kind stand in a part of the page, told at once for any part. */
import type { Regions } from './regions.ts';
import { isValue, type Token, type TokenList } from './tokens.ts';

export class Counts {
  readonly #before: Uint32Array;

  constructor({ tokens }: TokenList, isOne: (token: Token) => boolean) {
    this.#before = new Uint32Array(tokens.length + 1);
    for (const token of tokens)
      this.#before[token.index + 1] = (this.#before[token.index] ?? 0) + (isOne(token) ? 1 : 0);
  }

  in([from, to]: readonly [number, number]): number {
    return (this.#before[to + 1] ?? 0) - (this.#before[from] ?? 0);
  }
}

/** What stands where a value would, outside menus and the like, and no table or card has taken. */
export function isValueLike(token: Token, regions: Regions): boolean {
  if (token.taken || token.label || token.pair) return false;
  return isValue(token) && !regions.hasNoFigures(token.phrase.element);
}
