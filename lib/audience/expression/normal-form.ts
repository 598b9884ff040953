/** The one normal form of a set: all its prime terms (Blake 1937), so equal sets have equal forms. */
import { type Expression, tagsOf } from './expression.ts';
import { holdsAt, truthTable } from './truth.ts';

/** People who carry all of `all` and none of `none`; both sorted. */
export interface Term {
  all: string[];
  none: string[];
}

/** 3^10 candidate terms are looked at in a few milliseconds. */
const MAX_TAGS = 10;

/**
 * Returns the prime terms whose union is the set, sorted; empty when nobody can be in it; null above 10 tags.
 * A term is prime when no tag can be left out of it without letting others in.
 */
export function normalForm(expression: Expression): Term[] | null {
  const tags = tagsOf(expression).sort();
  if (tags.length > MAX_TAGS) return null;
  const inside = implicants(expression, tags);
  const terms: Term[] = [];
  for (let code = 0; code < inside.length; code += 1) {
    if (inside[code] !== 1) continue;
    const digits = digitsOf(code, tags.length);
    const prime = digits.every((digit, i) => digit === FREE || inside[code + (FREE - digit) * 3 ** i] !== 1);
    if (prime) {
      terms.push({
        all: tags.filter((_, i) => digits[i] === IN),
        none: tags.filter((_, i) => digits[i] === OUT),
      });
    }
  }
  const key = (term: Term): string => JSON.stringify([term.all.length + term.none.length, term.all, term.none]);
  return terms.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const OUT = 0;
const IN = 1;
const FREE = 2;

/** For each term, written in base three (out, in, free), whether all its people are in the set. */
function implicants(expression: Expression, tags: readonly string[]): Uint8Array {
  const table = truthTable(expression, tags);
  const inside = new Uint8Array(3 ** tags.length);
  for (let code = 0; code < inside.length; code += 1) {
    const digits = digitsOf(code, tags.length);
    const free = digits.indexOf(FREE);
    if (free < 0) {
      inside[code] = holdsAt(
        table,
        digits.reduce((row, digit, i) => row + digit * 2 ** i, 0),
      )
        ? 1
        : 0;
    } else {
      const step = 3 ** free;
      inside[code] = inside[code - 2 * step] === 1 && inside[code - step] === 1 ? 1 : 0;
    }
  }
  return inside;
}

function digitsOf(code: number, length: number): number[] {
  const digits: number[] = [];
  for (let rest = code; digits.length < length; rest = Math.floor(rest / 3)) digits.push(rest % 3);
  return digits;
}
