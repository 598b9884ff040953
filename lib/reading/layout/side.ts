/** What a token says about another number. */
import type { Against, Change, Compare } from '../../metrics/figure.ts';
import { classifyBeside, directionWord, isComparisonWord } from '../text/change.ts';
import { findRelative } from '../text/relative.ts';
import { triangleOf } from '../text/triangle.ts';
import type { NumberContext, ParsedNumber } from '../types.ts';
import type { Token } from './tokens.ts';

export type Side =
  | { kind: 'none' }
  | { kind: 'change'; change: Change }
  | { kind: 'compare'; compare: Compare['kind']; number: ParsedNumber; label: string }
  /** A number that belongs to the figure but says nothing that is kept: a difference in units, a rank. */
  | { kind: 'aside' }
  /** A word without its number. `relation`: a change follows; `compare` null: a reference of no known kind. */
  | { kind: 'word'; relation: boolean; compare: Compare['kind'] | null; against: Against | null }
  | { kind: 'direction'; direction: 'up' | 'down' | 'flat' };

const NONE: Side = { kind: 'none' };
const BARE = /^[\d.,'\s\u00a0\u202f]*[%％]?$/u;
/** Nothing but an amount of a currency. */
const BARE_MONEY = /^(?:(?:\p{Sc}|[A-Z]{3}|R[pM])[ \u00a0]?)?[\d.,' \u00a0\u202f]+(?:\p{Sc}|[A-Z]{3})?$/u;
const DIGIT = /\p{Nd}/u;
const LONGEST = 80;
/** `前7天`, `Previous 7 days`: the days before those of the figure. */
const BEFORE = /^前|\bprevious\b|\btrước$|\b(?:lalu|lepas)$/iu;

const isBare = ({ text, number }: Said): boolean =>
  BARE.test(text) || (number?.shape === 'money' && BARE_MONEY.test(text));

type Said = Pick<Token, 'text' | 'number'>;

/** What the text says, on its own, about a value beside it. */
export function sideOf(said: Said, numbers: NumberContext): Side {
  const { text, number } = said;
  if (text.length > LONGEST || isBare(said)) return NONE;
  if (!DIGIT.test(text)) {
    const word = isComparisonWord(text, numbers.languages);
    if (word) {
      const compare = word.kind === 'other' ? null : word.kind;
      return { kind: 'word', relation: word.relation, compare, against: againstOf(compare) };
    }
    const isOpen = /^[▲△]$/.test(text) && triangleOf(numbers) === null;
    const direction = isOpen ? null : directionWord(text, numbers.languages);
    if (direction && direction !== 'flat') return { kind: 'direction', direction };
  } else if (!number) {
    // `vs last 7 days`: its digits are no value
    const word = isComparisonWord(text, numbers.languages);
    if (word) {
      const isOwn = !word.relation && !BEFORE.test(text) && findRelative(text)?.kind === 'days';
      const compare = word.kind === 'other' || isOwn ? null : word.kind;
      // `Last 7 days` alone may as well be the days that the figure itself is of
      return { kind: 'word', relation: word.relation, compare, against: word.relation ? againstOf(compare) : null };
    }
  }
  const beside = classifyBeside(text, numbers);
  switch (beside.kind) {
    case 'change':
      return beside.change ? { kind: 'change', change: beside.change } : { kind: 'aside' };
    case 'compare':
      return beside.number
        ? { kind: 'compare', compare: beside.compare, number: beside.number, label: beside.label }
        : { kind: 'aside' };
    case 'delta':
    case 'rank':
      return { kind: 'aside' };
    default:
      return NONE;
  }
}

/** Whether a word of relation makes the percentage behind it a share of the earlier value: `前年比` over `108.1%`. */
export function isRatioBehind(word: string, text: string, numbers: NumberContext): boolean {
  const whole = classifyBeside(`${word} ${text}`, numbers);
  return whole.kind === 'change' && whole.change === null;
}

export function againstOf(kind: Compare['kind'] | null): Against | null {
  return kind === 'previous_period' || kind === 'yesterday' || kind === 'last_year' ? kind : null;
}
