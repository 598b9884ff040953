/**
 * Words beside a figure that say what another number is: a change, the value of another period, of peers, a target, a share.
 * Sources of patterns, in lower case, matched on folded text; words of letters only as whole words.
 */
import type { Compare } from '../../metrics/figure.ts';
import type { Vocabulary } from '../words/index.ts';
import { TIMES, timeWords } from './time-words.ts';

export type CompareKind = Compare['kind'];

/** `other`: a comparison that is none of the kinds, such as the same day of last week. */
export type Reference = CompareKind | 'other';

/**
 * `relation`: the word says that a change follows (较, vs, 环比); without one it names the value of a reference. `more` and `less`
 * turn a number up or down but stand alone for other things: `Mehr` is also a link to more of the page.
 */
export type WordKind =
  | 'relation'
  | 'up'
  | 'down'
  | 'more'
  | 'less'
  | 'flat'
  | 'points'
  | 'basis_points'
  | 'rank'
  | 'filler'
  | Reference;

/** Every word by what it says. */
export function comparisonWords(words: Vocabulary): Record<WordKind, string[]> {
  const { wordsOf, sinceWords } = words;
  return {
    relation: [...TIMES.flatMap((time) => sinceWords(time)), ...wordsOf('relation')],
    up: wordsOf('up'),
    down: wordsOf('down'),
    more: wordsOf('more'),
    less: wordsOf('less'),
    flat: wordsOf('flat'),
    points: ['p\\.? ?p\\.?(?:ts?)?', 'pts?', 'ppts?', '%[- ]?(?:points?|pts?)', '%p', ...wordsOf('points')],
    basis_points: ['bps', '基点', '基點', '个基点'],
    previous_period: timeWords('previous_period', words),
    yesterday: timeWords('yesterday', words),
    last_year: timeWords('last_year', words),
    other: timeWords('other', words),
    peer: wordsOf('peer'),
    target: wordsOf('target'),
    share: wordsOf('share'),
    rank: wordsOf('rank'),
    filler: wordsOf('filler'),
  };
}
