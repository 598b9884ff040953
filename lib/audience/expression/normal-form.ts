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
  for (let row = 0; row < 2 ** tags.length; row += 1) {
    if (!holdsAt(table, row)) continue;
    inside[tags.reduce((code, _, i) => code + ((row >> i) & 1) * 3 ** i, 0)] = 1;
  }
  // Tag by tag: where a tag is free, both those who carry it and those who do not must be in
  for (let step = 1; step < inside.length; step *= 3) {
    for (let code = FREE * step; code < inside.length; code += 3 * step) {
      for (let at = code; at < code + step; at += 1) {
        inside[at] = (inside[at - step] as number) & (inside[at - FREE * step] as number);
      }
    }
  }
  return inside;
}

function digitsOf(code: number, length: number): number[] {
  const digits: number[] = [];
  for (let rest = code; digits.length < length; rest = Math.floor(rest / 3)) digits.push(rest % 3);
  return digits;
}
