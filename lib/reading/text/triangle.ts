/** Which way ▲ and △ before a number point: rises in most languages, falls in Japanese book-keeping. */
import type { NumberContext } from '../types.ts';
import { fold } from './fold.ts';

const FALL = /[▼▽] ?[\d¥]|\d ?%? ?[▼▽]/u;
const FILLED = /▲ ?[\d¥]/u;
const HOLLOW = /△ ?[\d¥]/u;
/** An arrow before a sign that says the same again. */
const ARROW = /[▲△] ?\+ ?\p{Sc}?\d|[▼▽] ?- ?\p{Sc}?\d/u;
const PLUS = /(?:^|[ (比])\+ ?[\d¥]/u;
const MINUS = /(?:^|[ (比])- ?[\d¥]/u;

/**
 * What the triangles of a page mean, from its numbers: beside ▼ and before plus signs they are rises, beside plus signs alone they are falls.
 * Null for a Japanese page whose numbers do not tell.
 */
export function decideTriangle(texts: Iterable<string>, locale: string | null): 'up' | 'down' | null {
  if (!locale?.startsWith('ja')) return 'up';
  const seen = new Set<RegExp>();
  for (const text of texts) {
    const folded = fold(text);
    if (ARROW.test(folded)) return 'up';
    for (const form of [FALL, FILLED, HOLLOW, PLUS, MINUS]) if (form.test(folded)) seen.add(form);
  }
  if (seen.has(FALL)) return seen.has(MINUS) ? null : 'up';
  const isOneKind = !(seen.has(FILLED) && seen.has(HOLLOW));
  return seen.has(PLUS) && !seen.has(MINUS) && isOneKind ? 'down' : null;
}

/** What a triangle before a number says where the text is read; null where it can mean both. */
export function triangleOf({ triangle, locale }: NumberContext): 'up' | 'down' | null {
  return triangle === undefined ? (locale?.startsWith('ja') ? null : 'up') : triangle;
}
