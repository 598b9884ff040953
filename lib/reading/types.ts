/** The seams between the parts of the reader: visible text → numbers and labels → layout → reading. */

import type { Basis, Interval } from '../metrics/figure.ts';
import type { RenderedElement } from './capture/element.ts';
import type { Ink } from './capture/format.ts';
import type { Rect } from './rect.ts';
import type { PageLanguages } from './words/index.ts';

/** A run of text that a person sees as one: inline fragments on one line of one block, never across cells. */
export interface Phrase {
  /** White space folded; digits, signs and units of one number joined (`1.84` + `万`, `3,351` + `.54`). */
  text: string;
  /** The closest element that holds all of it. */
  element: RenderedElement;
  /** Position among the phrases that are read, in flattened-tree order. */
  order: number;
  /** Number in the capture, by which the page finds its text again. */
  index: number;
  /** The table cell that holds it (`td`, `th`, ARIA cell, `slot="cell-…"`), if any. */
  cell: RenderedElement | null;
  /** Frame index: 0 is the document given, others are same-origin frames in document order. */
  frame: number;
  /** Client rectangle of the text in the top document's coordinates. */
  rect: Rect;
  ink: Ink;
  /** The pieces that it was joined from, in visual order; at least one. */
  parts: PhrasePart[];
}

export interface PhrasePart {
  text: string;
  element: RenderedElement;
  /** Drawn in a box of its own on the line, as tags are. */
  boxed: boolean;
}

/** Which sign divides the fraction on this page, decided from its unambiguous texts. */
export type DecimalSign = '.' | ',';

export interface NumberContext {
  /** BCP 47 language of the page's labels: chooses the suffix table (`M` is 1e6 in en, 1e9 in id). */
  locale: string | null;
  /** The languages whose words may stand beside numbers; left out or null, all. */
  languages?: PageLanguages;
  /** Null: not decided; then a text such as `1.234` is ambiguous. */
  decimal: DecimalSign | null;
  /** Only rates and fractions say so: a text such as `21.300` stays ambiguous. */
  inDoubt?: boolean;
  /** What amounts of money prove of themselves; null or left out where they prove nothing. */
  ofMoney?: DecimalSign | null;
  /** Whether amounts of money are printed with three digits of a fraction; left out where nobody asked. */
  inThirds?: boolean;
  /** What percentages prove of themselves; null where they prove nothing, left out where nobody asked. */
  ofRates?: DecimalSign | null;
  /** Currency of the page where known, e.g. for zero-decimal currencies and `$`. */
  currency: string | null;
  /** False when nothing on the page shows that its numbers are written as its language does; then a suffix that English reads otherwise is in doubt. */
  isLocal?: boolean;
  /** What ▲ before a number says; null where nothing on the page tells. Left out: null in Japanese, up elsewhere. */
  triangle?: 'up' | 'down' | null;
  /** The label's metric is a duration: then `12:30` is minutes and seconds, not a time of day. */
  duration?: boolean;
}

export type NumberShape = 'plain' | 'money' | 'percent' | 'duration' | 'score' | 'multiple';

export interface ParsedNumber extends Interval {
  ok: true;
  value: number;
  shape: NumberShape;
  /** ISO 4217; null when the text has none or its symbol is shared (`$`, `¥`, `kr`): then see `symbol`. */
  currency: string | null;
  symbol: string | null;
  /** An explicit sign or arrow in the text. */
  sign: '+' | '-' | null;
  /** True for a printed range such as `750万-1000万` or a bound such as `<1`. */
  range: boolean;
  /** 1, 1e3, 1e4 … of the suffix. */
  scale: number;
  decimals: number;
  outOf: number | null;
  /** Value of one unit of the last printed digit: 100 for `1.23万`. */
  ulp: number;
  /** What a counter word behind the number says is counted: `人` people, `次` events. */
  counter: Basis | null;
  /** The text that was used, without what follows in brackets. */
  text: string;
  /** What follows in brackets, such as the `33%` of `¥435.2(33%)`. */
  tail: string | null;
}

export interface NotNumber {
  ok: false;
  reason: 'masked' | 'missing' | 'loading' | 'ambiguous' | 'not_a_number';
}

export type NumberResult = ParsedNumber | NotNumber;

export type { LabelMatch, LabelSense, LabelUnit, Lexicon, MetricPlatform, PrefixMatch } from '../metrics/label.ts';
