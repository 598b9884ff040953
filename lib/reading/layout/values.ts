/**
 * The values of a page whose texts were arranged. A number may take the place of another one of its kind without a second
 * look at the page: what stands where is decided by what texts are, not by how large their numbers are.
 */
import type { TextChange } from '../capture/format.ts';
import { proveAlike } from '../text/decimal.ts';
import { parseNumber } from '../text/number.ts';
import type { ParsedNumber } from '../types.ts';
import type { LayoutContext } from './context.ts';
import type { Draft, ValueRead } from './draft.ts';
import { type Candidate, type Missed, toCandidate } from './figures.ts';
import type { Arranged } from './read.ts';
import type { Token } from './tokens.ts';

/** Whole numbers up to here may be days, steps and ranks. */
const LARGEST_ORDINAL = 31;
/** Digits without a separator that may be an id, or a phone number. */
const ID = /\d{9}/;
/** A year, or a text without anything but one. */
const YEAR = /^\D*(19|20)\d{2}\D*$/;

/** What each draft can be, kept so that a changed number costs only its own. */
export class Values {
  readonly arranged: Arranged;
  /** In the order of the drafts. */
  readonly converted: (Candidate | Missed)[];
  readonly #ctx: LayoutContext;
  /** Captured phrase → the drafts whose value it prints; worked out when the first number changes. */
  #printed: Map<number, number[]> | null = null;
  /** Texts of changes and comparisons: what prints one as well as a value cannot be told apart. */
  #beside = new Set<string>();

  constructor(arranged: Arranged, ctx: LayoutContext) {
    this.arranged = { ...arranged, drafts: [...arranged.drafts] };
    this.#ctx = ctx;
    this.converted = arranged.drafts.map((draft) => toCandidate(draft, ctx));
  }

  /** Puts numbers in the places of others. False, and nothing is changed, where one might be something else than before. */
  change(changes: readonly TextChange[]): boolean {
    const printed = this.#index();
    const made: { at: number; draft: Draft }[] = [];
    for (const { phrase, text } of changes) {
      const places = printed.get(phrase) ?? [];
      for (const at of places) {
        const draft = this.arranged.drafts[at];
        const changed = draft && this.#withText(draft, text);
        if (!changed) return false;
        made.push({ at, draft: changed });
      }
      if (places.length === 0) return false;
    }
    for (const { at, draft } of made) {
      this.arranged.drafts[at] = draft;
      this.converted[at] = toCandidate(draft, this.#ctx);
    }
    return true;
  }

  #withText(draft: Draft, text: string): Draft | null {
    const { value } = draft;
    if (!value.ok || value.text !== value.token.text || this.#beside.has(value.text)) return null;
    const number = this.#inPlaceOf(value, text);
    if (!number) return null;
    const { index, phrase, before, taken } = value.token;
    const said = { label: null, pair: null, lead: null, score: null, state: null, undecided: false };
    const token: Token = { ...said, index, phrase: { ...phrase, text }, text, number, before, taken };
    return { ...draft, value: { ...value, text, number, token } };
  }

  /** The number that the text is; null when it may be of another kind than the one printed before. */
  #inPlaceOf({ text: before, number, token }: ValueRead, text: string): ParsedNumber | null {
    const { numbers, dayOf, periodOf } = this.#ctx;
    const read = parseNumber(text, numbers);
    if (!read.ok || token.number !== number || token.score) return null;
    if (!areAlike(number, read) || shapeOf(before) !== shapeOf(text) || !proveAlike(before, text)) return null;
    const isOpen = [before, text].some((one) => dayOf(one) !== null || periodOf(one) !== null);
    return isOpen || mayBeOrdinal(number) || mayBeOrdinal(read) || mayBeName(before) || mayBeName(text) ? null : read;
  }

  #index(): Map<number, number[]> {
    if (this.#printed) return this.#printed;
    this.#printed = new Map();
    for (const [at, { value }] of this.arranged.drafts.entries()) {
      if (!value.ok) continue;
      const { index } = value.token.phrase;
      const places = this.#printed.get(index);
      if (places) places.push(at);
      else this.#printed.set(index, [at]);
      if (value.change) this.#beside.add(value.change.text);
      for (const { text } of value.compare) this.#beside.add(text);
    }
    return this.#printed;
  }
}

const shapeOf = (text: string): string => text.replace(/\p{Nd}/gu, '0');

/** Everything but the value is the same, and nothing stands behind it. */
function areAlike(a: ParsedNumber, b: ParsedNumber): boolean {
  if (a.range || b.range || a.tail !== null || b.tail !== null || a.outOf !== null || b.outOf !== null) return false;
  const isSame = (key: keyof ParsedNumber) => a[key] === b[key];
  return KIND.every(isSame);
}

const KIND = ['shape', 'currency', 'symbol', 'sign', 'scale', 'decimals', 'counter', 'ulp'] as const;

const mayBeOrdinal = ({ value, decimals }: ParsedNumber): boolean =>
  decimals === 0 && Math.abs(value) <= LARGEST_ORDINAL;

const mayBeName = (text: string): boolean => ID.test(text) || YEAR.test(text);
