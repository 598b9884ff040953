/** Phrases with what they can be: a label, a number, a stand-in for a number, a word that belongs to another number. */

import type { RenderedElement } from '../capture/element.ts';
import { datedLabel } from '../text/days-in-label.ts';
import { parseNumber } from '../text/number.ts';
import type { LabelMatch, Lexicon, NumberContext, NumberResult, ParsedNumber, Phrase, PrefixMatch } from '../types.ts';
import type { PageLanguages } from '../words/index.ts';
import { ticksAmong } from './axes.ts';
import { isBound, isFootnoteMark, mayBeCents } from './footnotes.ts';
import { numberOfNoun } from './nouns.ts';
import { type Remarked, readRemarked } from './remarks.ts';
import { scoreIn } from './score.ts';
import { isPraise, withoutTags } from './tags.ts';

export type StateReason = 'masked' | 'missing' | 'loading';

export interface Token {
  index: number;
  phrase: Phrase;
  text: string;
  label: LabelMatch | null;
  /** Set when the text starts with a label and goes on with its value: `Orders: 12`. */
  pair: PrefixMatch | null;
  number: ParsedNumber | null;
  /** Set when the text starts with a number and goes on with remarks about it; worked out on first use. */
  readonly lead: Remarked | null;
  /** Set when the text is points out of full marks, `85/100`. */
  readonly score: ParsedNumber | null;
  /** The text stands where a number would: `--`, `***`, `Loading…`. */
  state: StateReason | null;
  /** The text is a number that cannot be decided, such as `1.234`. */
  undecided: boolean;
  /** The text before this one on the page. */
  before: Token | null;
  /** Used up by a figure or a table. */
  taken: boolean;
}

const MAY_BE_NUMBER = /\p{Nd}|^[^\p{L}\p{Nd}]{1,12}$|^.{1,14}$/u;
const STARTS_WITH_NUMBER = /^[^\p{L}\p{Nd}]{0,3}(?:\p{L}{1,3}[^\p{L}\p{Nd}]{0,2})?\p{Nd}/u;
/** `Orders --`: the value is said to be missing; what else stands there is not it. */
const PLACEHOLDER_BEHIND = /\s(?:[-–—−]{1,3}|[*•●]{2,}|N\/A)$/u;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{Nd}/u;
const LONGEST_LABEL = 80;
const LONGEST_NUMBER = 48;
const LONGEST_PAIR = 120;
const LONGEST_DATED_PAIR = 60;

class PageToken implements Token {
  index: number;
  phrase: Phrase;
  text: string;
  label: LabelMatch | null = null;
  pair: Token['pair'] = null;
  number: ParsedNumber | null = null;
  state: StateReason | null = null;
  undecided = false;
  taken = false;
  before: Token | null = null;
  #numbers: NumberContext;
  #isMark: boolean;
  #lead: Remarked | null | undefined;

  constructor(index: number, phrase: Phrase, lexicon: Lexicon, numbers: NumberContext, isMark: boolean) {
    this.index = index;
    this.phrase = phrase;
    this.text = phrase.text;
    this.#numbers = numbers;
    this.#isMark = isMark;
    if (isMark) return;
    const { text } = this;
    if (text.length <= LONGEST_NUMBER && MAY_BE_NUMBER.test(text)) this.#readNumber(parseNumber(text, numbers));
    if (this.number || this.state || this.undecided || text.length > LONGEST_PAIR || !HAS_LETTER.test(text)) return;
    if (text.length <= LONGEST_LABEL && !PLACEHOLDER_BEHIND.test(text)) this.label = labelOf(phrase, lexicon);
    if (this.label) return;
    const pair = lexicon.findPrefix(text) ?? datedPairOf(text, lexicon);
    this.pair = pair && isFestival(pair, text) ? null : pair;
  }

  get lead(): Remarked | null {
    if (this.#lead === undefined) {
      const isOther = this.#isMark || this.number || this.state || this.undecided || this.label || this.pair;
      this.#lead = isOther || !STARTS_WITH_NUMBER.test(this.text) ? null : readRemarked(this.text, this.#numbers);
    }
    return this.#lead;
  }

  get score(): ParsedNumber | null {
    return this.#isMark ? null : scoreIn(this.text, this.#numbers);
  }

  /** An amount before what may be its cents cannot be decided. */
  doubtBefore(mark: Phrase): void {
    if (this.number?.shape !== 'money' || !mayBeCents(mark, this.text)) return;
    this.number = null;
    this.undecided = true;
  }

  /** The number and its noun that a label names too is the number alone. */
  readNoun(number: ParsedNumber): void {
    this.number = number;
    this.#lead = null;
  }

  /** The number along an axis is a value of nothing. */
  markTick(): void {
    this.number = null;
    this.undecided = false;
    this.#isMark = true;
  }

  #readNumber(read: NumberResult): void {
    if (read.ok) this.number = read;
    else if (read.reason === 'ambiguous') this.undecided = true;
    else if (read.reason !== 'not_a_number') this.state = read.reason;
  }
}

const CELL = 'td,[role="cell"],[role="gridcell"]';
const HEAD = 'th,[role="columnheader"]';

/** Reads `234 orders` behind the label `Orders`, and in tables with a head of this name. */
function readNouns(tokens: readonly PageToken[], lexicon: Lexicon, numbers: NumberContext): void {
  let heads: PageToken[] | null = null;
  for (const token of tokens) {
    if (!mayBeNoun(token)) continue;
    const isInCell = token.phrase.element.closest(CELL) !== null;
    if (isInCell) heads ??= tokens.filter(({ label, phrase }) => label && phrase.element.closest(HEAD) !== null);
    for (const { label: match, text } of [token.before, ...(isInCell && heads ? heads : [])].filter(
      (one) => one !== null,
    )) {
      const number = match && numberOfNoun(token.text, { text, match }, lexicon, numbers);
      if (!number) continue;
      token.readNoun(number);
      break;
    }
  }
}

const mayBeNoun = ({ text, number, state, undecided, label, pair }: Token): boolean =>
  !number && !state && !undecided && !label && !pair && STARTS_WITH_DIGIT.test(text) && HAS_LETTER.test(text);
const STARTS_WITH_DIGIT = /^\p{Nd}/u;

const LONGEST_TICK = 12;

const isDrawnText = ({ localName }: RenderedElement): boolean => localName === 'text' || localName === 'tspan';

/** `Sale 11.11`: the day after which sales and campaigns are called, where nothing else says that it is an amount. */
const isFestival = ({ match, label, rest }: PrefixMatch, text: string): boolean =>
  FESTIVAL.test(rest) &&
  !/^\s*[:：]/.test(text.slice(label.length)) &&
  match.senses.every(({ metric }) => SOLD.test(metric));
const FESTIVAL = /^(?:(\d{1,2})[./](?:\1)|6[./]18|3[./]15)$/;
const SOLD = /^(?:revenue|gmv|gross_revenue|orders|items_sold)/;

/** The label that the text is, praise such as `NEW` left out. */
function labelOf(phrase: Phrase, lexicon: Lexicon): LabelMatch | null {
  return plainLabelOf(phrase, lexicon) ?? datedLabelOf(phrase.text, lexicon);
}

const COLON = /\s*[:：]$/;

/** The label in `GMV today`, qualified by the words of time. */
function datedLabelOf(text: string, lexicon: Lexicon): LabelMatch | null {
  const dated = datedLabel(text.replace(COLON, ''));
  const match = dated && lexicon.find(dated.label);
  return match && match.qualifier === null ? { ...match, qualifier: dated.days, qualifierKnown: false } : null;
}

/** `GMV today: $12`, `昨日成交金额¥1,234`. */
const datedPairOf = (text: string, lexicon: Lexicon): PrefixMatch | null =>
  text.length <= LONGEST_DATED_PAIR && HAS_DIGIT.test(text)
    ? lexicon.findPrefix(text, (label) => datedLabelOf(label, lexicon))
    : null;

function plainLabelOf(phrase: Phrase, lexicon: Lexicon): LabelMatch | null {
  const { text, parts } = phrase;
  const whole = lexicon.find(text);
  if (whole || !parts.some(({ boxed }) => boxed)) return whole;
  const bare = withoutTags(phrase, text, isPraise);
  return bare && bare !== text ? lexicon.find(bare) : null;
}

/** All phrases of the page in flattened-tree order. */
export class TokenList {
  readonly tokens: readonly Token[];
  /** The languages whose words count. */
  readonly languages: PageLanguages;

  /** Looks at every phrase once. */
  constructor(phrases: readonly Phrase[], lexicon: Lexicon, numbers: NumberContext) {
    this.languages = numbers.languages ?? null;
    const tokens: PageToken[] = [];
    for (const [index, phrase] of phrases.entries()) {
      const before = phrases[index - 1];
      const isFootnote = isFootnoteMark(phrase, before);
      const token = new PageToken(index, phrase, lexicon, numbers, isFootnote || isBound(phrase, before));
      token.before = tokens[index - 1] ?? null;
      if (isFootnote) tokens[index - 1]?.doubtBefore(phrase);
      tokens.push(token);
    }
    const drawn = tokens.filter(
      ({ text, phrase }) => text.length <= LONGEST_TICK && isDrawnText(phrase.element) && HAS_DIGIT.test(text),
    );
    for (const texts of Map.groupBy(drawn, drawingOf).values()) for (const tick of ticksAmong(texts)) tick.markTick();
    readNouns(tokens, lexicon, numbers);
    this.tokens = tokens;
  }

  tokenOf({ order }: Phrase): Token | undefined {
    return this.tokens[order];
  }

  /** First and last index of the phrases inside an element. Phrases of one container stand together. */
  range({ from, to }: RenderedElement): [number, number] {
    return [from, to];
  }

  slice([from, to]: [number, number]): Token[] {
    return this.tokens.slice(from, to + 1);
  }
}

/** The child of `container` on the way down to `element`; null when `element` is the container or outside. */
export function branchOf(container: RenderedElement, element: RenderedElement): RenderedElement | null {
  let below: RenderedElement | null = null;
  for (let at: RenderedElement | null = element; at && at !== container; at = at.parent) below = at;
  return below && below.parent === container ? below : null;
}

/** Whether the text stands where a value would. */
export const isValue = (token: Token): boolean =>
  token.number !== null || token.state !== null || token.undecided || token.lead !== null || token.score !== null;

/** The image of lines and shapes that the text is drawn in; null for other text. */
export function drawingOf({ phrase }: Token): RenderedElement | null {
  let drawing = phrase.element.closest('svg');
  for (let outer = drawing; outer; outer = outer.parent?.closest('svg') ?? null) drawing = outer;
  return drawing;
}

export const isDrawing = (token: Token): boolean => drawingOf(token) !== null;
