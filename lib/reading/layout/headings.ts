/** Headings of the blocks of a page, by their tag or by how they are drawn. */
import type { RenderedElement } from '../capture/element.ts';
import { fontSize, fontWeight } from './style.ts';
import type { Token, TokenList } from './tokens.ts';

const LONGEST_HEADING = 48;
const BOLD = 600;
/** Elements that head a part of the page. */
export const BLOCK_HEADING = 'h2,h3,h4,h5,h6,[role="heading"]:not([aria-level="1"]),legend,caption,figcaption,summary';
/** What was pressed to open the part of the page below it; a menu that is open covers the page instead. */
const OPENED = '[aria-expanded="true"]:not([aria-haspopup]):not([role="combobox"])';
export const PAGE_TITLE = 'h1,[role="heading"][aria-level="1"]';
const LETTER = /\p{L}/u;

/** The nearest heading above each text whose block holds it. */
export class Headings {
  readonly #all: Token[];
  readonly #above: ReadonlyMap<Token, Token>;

  /** `labels` tell how large text is that heads nothing. */
  constructor({ tokens }: TokenList, labels: readonly Token[]) {
    const size = Math.min(...labels.map(({ phrase }) => fontSize(phrase)));
    this.#all = tokens.filter((token) => isHeading(token, size));
    this.#above = headingsAbove(this.#all);
  }

  /** The heading above both texts, in whose block the second stands; null without one, and for the title of the page. */
  over(anchor: Token, value: Token): Token | null {
    const heading = this.#lastBefore(Math.min(anchor.index, value.index));
    if (!heading || heading.phrase.element.matches(PAGE_TITLE)) return null;
    // the heading's block is what stands beside it or beside the box it is drawn in
    const block = sectionOf(heading.phrase.element);
    return block && block.contains(value.phrase.element) ? heading : null;
  }

  /** Every figure of a page asks: by halves. */
  #lastBefore(index: number): Token | undefined {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle]?.index ?? index) < index) low = middle + 1;
      else high = middle;
    }
    return this.#all[low - 1];
  }

  /** Whether what is behind the text up to the next heading, in the text's own block, holds the value. */
  leadsTo(text: Token, value: Token): boolean {
    if (value.index <= text.index || !sectionOf(text.phrase.element)?.contains(value.phrase.element)) return false;
    return !this.#all.some(({ index }) => index > text.index && index < value.index);
  }

  /** The heading above both texts and those that it stands under, from the nearest on. */
  chain(anchor: Token, value: Token): Token[] {
    const chain: Token[] = [];
    for (let at = this.over(anchor, value); at; at = this.#above.get(at) ?? null) chain.push(at);
    return chain;
  }
}

/** Of each heading the nearest one before it that stands above it. */
function headingsAbove(headings: readonly Token[]): Map<Token, Token> {
  const above = new Map<Token, Token>();
  const open: { heading: Token; level: number }[] = [];
  for (const heading of headings) {
    const level = levelOf(heading);
    if (level < TOP) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const outer = open.at(-1);
    if (outer) above.set(heading, outer.heading);
    open.push({ heading, level });
  }
  return above;
}

/** `h2`: what stands above is the title of the page. */
const TOP = 2;

/** 2 to 6 as its tag says; 0 for a heading of another make. */
const levelOf = ({ phrase }: Token): number =>
  Number(/^h([2-6])$/.exec(phrase.element.closest('h2,h3,h4,h5,h6')?.localName ?? '')?.[1] ?? 0);

/** The nearest container that holds more than the heading's own line. */
function sectionOf(heading: RenderedElement): RenderedElement | null {
  const own = heading.text;
  let at = heading.parent;
  for (let level = 0; at && level < 3 && !hasMore(at, own); level++) at = at.parent;
  return at;
}

/** A line with a link such as `More` beside the heading is not yet the block. */
const hasMore = (element: RenderedElement, own: string): boolean => /\p{Nd}/u.test(element.text.replace(own, ''));

function isHeading(token: Token, labelSize: number): boolean {
  const { text, phrase } = token;
  if (token.pair || token.number || token.state || token.undecided) return false;
  if (text.length > LONGEST_HEADING || !LETTER.test(text)) return false;
  // a card that is alone under its heading has taken it for its own
  if (phrase.element.closest(`${BLOCK_HEADING},${PAGE_TITLE}`)) return !token.taken || !token.label;
  if (token.taken) return false;
  if (phrase.element.closest(OPENED)) return true;
  if (phrase.element.closest('button,a,[role="button"],[role="tab"],label')) return false;
  return (
    !token.label && (fontWeight(phrase) >= BOLD ? fontSize(phrase) >= labelSize : fontSize(phrase) > 1.1 * labelSize)
  );
}
