/** Words and signs that stand around the digits of a number. Standard wording of dashboards in the lexicon's languages, as of 2026-11. */
import type { Basis } from '../../metrics/figure.ts';
import { anyOf, wordsOf } from '../words/index.ts';

/** Counter words that print right behind a number, and what they count. */
export const COUNTERS: Readonly<Record<string, Basis | null>> = Object.fromEntries([
  ...wordsOf('things').map((word) => [word, null] as const),
  ...wordsOf('events').map((word) => [word, 'events'] as const),
  ...wordsOf('people').map((word) => [word, 'people'] as const),
]);
/** The longest first. */
export const COUNTER_WORDS = Object.keys(COUNTERS).sort((a, b) => b.length - a.length);

/** Behind a multiple. */
export const TIMES = ['x', 'X', '×', '倍', '배', 'เท่า', 'lần', 'kali lipat'];
/** Behind a score. */
export const POINTS = [
  '分',
  '점',
  'คะแนน',
  'điểm',
  'poin',
  'pts',
  'pt',
  'puntos',
  'pontos',
  'Punkte',
  'points',
  'punti',
  '点',
  '點',
  '★',
  '⭐',
  '星',
];
/** Behind a lower bound. */
export const OR_MORE = ['+', '以上', '이상'];
/** Behind an upper bound. */
export const OR_LESS = ['以下', '以内', '以內', '이하'];

/** Words before a number that was rounded. */
export const ABOUT = new RegExp(`^(?:≈|~|${anyOf('about')})`, 'iu');
