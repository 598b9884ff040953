import type { JoinedPhrase } from './phrase.ts';
import type { Place } from './reach.ts';

/** A copy repeats at least this many texts; fewer could be equal by chance. */
const FEWEST = 3;

/**
 * Without the phrases of copies: subtrees marked `aria-hidden` all of whose texts stand elsewhere on the page too, as fixed
 * columns and sticky heads are made by some table libraries. Other `aria-hidden` text stays: a person sees it.
 */
export function withoutCopies(phrases: JoinedPhrase[], roots: readonly (Document | ShadowRoot)[]): JoinedPhrase[] {
  const marked = markedSubtrees(roots);
  if (marked.size === 0) return phrases;
  const inside = new Map<Element, JoinedPhrase[]>();
  const holders = new Map<Place, Element | null>();
  const outside = new Set<string>();
  for (const phrase of phrases) {
    const holder = holderOf(phrase.pieces[0].place, marked, holders);
    if (!holder) {
      if (phrase.isSeen) outside.add(phrase.text);
    } else {
      const others = inside.get(holder);
      if (others) others.push(phrase);
      else inside.set(holder, [phrase]);
    }
  }
  const copies = new Set<JoinedPhrase>();
  for (const group of inside.values())
    if (group.length >= FEWEST && group.every(({ text }) => outside.has(text)))
      for (const phrase of group) copies.add(phrase);
  return copies.size === 0 ? phrases : phrases.filter((phrase) => !copies.has(phrase));
}

/** `aria-hidden` elements that hold more than an icon. */
function markedSubtrees(roots: readonly (Document | ShadowRoot)[]): Set<Element> {
  const marked = new Set<Element>();
  for (const root of roots)
    for (const element of root.querySelectorAll('[aria-hidden="true"]'))
      if (element.childElementCount > 0 && element.localName !== 'svg' && element.textContent !== '')
        marked.add(element);
  return marked;
}

/** The outermost marked element around a place. */
function holderOf(place: Place, marked: Set<Element>, known: Map<Place, Element | null>): Element | null {
  const before = known.get(place);
  if (before !== undefined) return before;
  const above = place.outer ? holderOf(place.outer, marked, known) : null;
  const holder = above ?? (marked.has(place.element) ? place.element : null);
  known.set(place, holder);
  return holder;
}
