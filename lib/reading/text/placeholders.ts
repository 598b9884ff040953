/** Texts that stand where a number would: missing, masked and loading are three things, and none of them is zero. */
import { wordsOf } from '../words/index.ts';
import { foldWords } from './fold.ts';

/** In every language; compared folded. */
const SIGNS = [
  'n/a', 'na', '#n/a', 'n.a.', 'n.a', 'nan', 'null', 'undefined', 'none', 'nil', 'infinity', '∞', 'nan:nan', '-:-', '--:--', 'nd', 'n/d', 's/d',
]; // biome-ignore format: a list
const MISSING = new Set([...SIGNS, ...wordsOf('missing')]);
const LOADING = new Set(wordsOf('loading'));

/** Dashes and slashes alone, also with a unit or a currency around: `--`, `¥-`, `- %`, `— USD`. */
const DASHES = /^(?:\p{Sc}|[A-Z]{1,3}\$?|rp|rm)? ?[-–—−―ー_/\\]{1,4} ?(?:%|\p{Sc}|[a-z]{3}|元|人|次)?$/iu;
const STARS = /[*•●∙⋯■█▇◼⬤]/;
const MASK =
  /^[^\p{L}]*(?:[*•●∙■█▇◼⬤]{2,}|\d[\d.,]*[*•●■][*•●■\d.,]*|[\p{Sc}][*•●■]+)[^\p{L}]*(?:[万亿萬億人次元%]|[A-Z]{3})?$/u;
const CROSSES = /^[\p{Sc}\d.,]*x{2,}[x.,]*[万亿%]?$/u;

/**
 * What a text without a readable number says: `missing` (`-`, `N/A`, `暂无数据`, empty), `masked` (`***`, `1*,***`, `¥**`),
 * `loading` (`Loading…`, `加载中`, `…`), or null when it is none of them.
 */
export function placeholder(text: string): 'missing' | 'masked' | 'loading' | null {
  if (/\d/.test(text) && !STARS.test(text) && !/x{2}/i.test(text)) return null;
  const words = foldWords(text);
  if (words === '') return 'missing';
  const bare = words.replace(/(?:\.{2,}|…+|⋯+)$/, '').trim();
  if (bare === '' || LOADING.has(bare)) return 'loading';
  // `NaN:NaN (--)`, `nan%`
  const core = words.replace(/ ?\((?:-+|–|—)\)$/, '').replace(/ ?%$/, '');
  if (MISSING.has(core) || MISSING.has(words) || DASHES.test(words) || DASHES.test(core)) return 'missing';
  if (STARS.test(words) && MASK.test(fold1(words))) return 'masked';
  return CROSSES.test(words) ? 'masked' : null;
}

/** A footnote mark behind a whole number (`1,234*`) is no mask. */
function fold1(words: string): string {
  return /^\d[\d.,]*\d?\*$/.test(words) && !/\d\*\d/.test(words) && (words.match(/\*/g) ?? []).length === 1
    ? 'footnote'
    : words;
}
