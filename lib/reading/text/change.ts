/** What a text beside a figure says: a change, the value of a reference, a rank, or nothing that is known. */
import type { Against, Change } from '../../metrics/figure.ts';
import type { NumberContext, ParsedNumber } from '../types.ts';
import { ALSO_REFERENCE, type CompareKind, type Reference, WORDS, type WordKind } from './comparison-words.ts';
import { firstLetters } from './first-letters.ts';
import { fold } from './fold.ts';
import { parseNumber } from './number.ts';

/** The words of a text, and the number between them. */
interface Said {
  relation: boolean;
  references: Set<Reference>;
  directions: Set<Change['direction']>;
  points: 'points' | 'basis_points' | null;
  rank: boolean;
  /** What is left: a number's text, or empty. */
  rest: string;
  words: number;
}

export type Beside =
  /** `change` is null when the text announces a change without a readable value (`较昨日 --`). */
  | { kind: 'change'; change: Change | null; against: Against | null }
  /** A change in the metric's own unit (`较昨日 +12`): it is no fraction. */
  | { kind: 'delta'; number: ParsedNumber; against: Against | null }
  /** `number` is null when only the word stands here, or its value is missing. `label` is the word, `bracketed` when brackets are all that says so. */
  | { kind: 'compare'; compare: CompareKind; number: ParsedNumber | null; label: string; bracketed: boolean }
  | { kind: 'rank'; number: ParsedNumber | null }
  | { kind: 'none' };

interface Entry {
  source: string;
  kind: WordKind;
  /** A word of letters: never part of a longer one. Scripts without spaces have no such edges. */
  whole: boolean;
  pattern: RegExp | null;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Every word by the characters that it can start with, compiled when it is first tried. */
const byStart = new Map<string, Entry[]>();
for (const kind of Object.keys(WORDS) as WordKind[])
  for (const source of WORDS[kind]) {
    const entry: Entry = { source, kind, whole: !UNSPACED.test(source), pattern: null };
    for (const letter of firstLetters(source)) byStart.set(letter, [...(byStart.get(letter) ?? []), entry]);
  }

/** The longest word at this place with all kinds that it can mean. */
function wordAt(text: string, at: number): { length: number; kinds: WordKind[] } | null {
  const before = text.charAt(at - 1);
  const first = text.charAt(at).toLowerCase();
  const within = LETTER.test(before);
  // The middle of a word of letters
  if (within && LETTER.test(first) && !UNSPACED.test(first)) return null;
  let length = 0;
  let kinds: WordKind[] = [];
  for (const entry of byStart.get(first) ?? []) {
    if (entry.whole && within) continue;
    // The end is part of the pattern, so that `d|days` does not stop at `d`
    entry.pattern ??= new RegExp(`(?:${entry.source})${entry.whole ? '(?![\\p{L}\\p{M}])' : ''}`, 'iuy');
    entry.pattern.lastIndex = at;
    const found = entry.pattern.exec(text)?.[0].length ?? 0;
    if (found === 0 || found < length) continue;
    kinds = found > length ? [entry.kind] : [...kinds, entry.kind];
    length = found;
  }
  return length > 0 ? { length, kinds } : null;
}

const isReference = (kind: WordKind): kind is Reference =>
  ['previous_period', 'yesterday', 'last_year', 'peer', 'target', 'share', 'other'].includes(kind);

/** Takes the known words out of a text. */
function listen(text: string): Said {
  const said: Said = {
    relation: false,
    references: new Set(),
    directions: new Set(),
    points: null,
    rank: false,
    rest: '',
    words: 0,
  };
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    if (!word) {
      said.rest += text[at];
      at++;
      continue;
    }
    const shown = text.slice(at, at + word.length);
    for (const kind of word.kinds) {
      if (kind === 'relation') said.relation = true;
      else if (kind === 'up' || kind === 'down' || kind === 'flat') said.directions.add(kind);
      else if (kind === 'points' || kind === 'basis_points') said.points = kind;
      else if (kind === 'rank') said.rank = true;
      else if (isReference(kind)) said.references.add(kind);
    }
    for (const { pattern, reference } of ALSO_REFERENCE) if (pattern.test(shown)) said.references.add(reference);
    if (!word.kinds.includes('filler')) said.words++;
    // A word parts what stands around it
    said.rest += '\u0001';
    at += word.length;
  }
  said.rest = said.rest
    .replace(/[\u0001:,、，·|;]+(?=$|[ \u00a0\u0001])|^[ \u00a0\u0001:,、，·|;]+|\u0001/g, ' ')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
  return said;
}

/** The texts are few and repeat on every card. */
const heard = new Map<string, Said>();

/** Longer texts are prose. */
const LONGEST = 80;
const NOTHING: Said = {
  relation: false,
  references: new Set(),
  directions: new Set(),
  points: null,
  rank: false,
  rest: '?',
  words: 0,
};

/** A text without letters holds no word. */
function silent(text: string): Said {
  return { ...NOTHING, references: new Set(), directions: new Set(), rest: text };
}

function hear(text: string): Said {
  if (text.length > LONGEST) return NOTHING;
  if (!LETTER.test(text)) return silent(text);
  const known = heard.get(text);
  if (known) return known;
  if (heard.size > 2000) heard.clear();
  const said = listen(text);
  heard.set(text, said);
  return said;
}

function againstOf(references: Set<Reference>): Against | null {
  const found = [...references].filter(
    (each): each is Against => each === 'previous_period' || each === 'yesterday' || each === 'last_year',
  );
  return found.length === 1 && !references.has('other') ? (found[0] ?? null) : null;
}

/** Direction by words and by the sign; `unknown` when they contradict each other or say nothing. */
function directionOf(said: Said, number: ParsedNumber): Change['direction'] {
  const told = new Set(said.directions);
  // `下降 -12%` says the same twice; `上升 -12%` contradicts itself
  if (number.sign) told.add(number.sign === '+' ? 'up' : 'down');
  if (number.value === 0) return 'flat';
  const [only] = told;
  return told.size === 1 && only ? only : 'unknown';
}

function changeOf(said: Said, number: ParsedNumber, text: string): Change {
  const direction = directionOf(said, number);
  const unit =
    said.points === 'points' && number.shape !== 'percent' ? 1e-2 : said.points === 'basis_points' ? 1e-4 : 1;
  // Powers of ten through text, so that 1.2 points are 0.012
  const size = Math.abs(unit === 1 ? number.value : Number(`${number.value}e${Math.log10(unit)}`));
  return {
    value: direction === 'down' ? -size : size,
    as: said.points ? 'points' : 'unknown',
    direction,
    text,
    against: againstOf(said.references),
  };
}

/** Brackets around a whole text, and whether they were there: `(33%)`. */
function unbracket(text: string): [string, boolean] {
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1];
  return inner === undefined ? [text, false] : [inner.trim(), true];
}

/** Words and brackets that part a number from what is said of it: `(+5%) vs last week`. */
function numberIn(said: Said, ctx: NumberContext): ParsedNumber | 'missing' | 'none' | 'other' {
  const rest = unbracket(said.rest)[0];
  if (rest === '') return 'none';
  const number = parseNumber(rest, ctx);
  if (number.ok) return number;
  return number.reason === 'missing' || number.reason === 'masked' ? 'missing' : 'other';
}

const NONE: Beside = { kind: 'none' };

/**
 * Says what a text beside a figure is, from its words and signs in any language of the lexicon.
 * `change`: a percentage or points with a sign, an arrow, a direction word (上升, naik) or a word of relation (较, vs, 环比). Its
 * `as` is `points` where the text says so, else `unknown`: it is relative unless the metric is itself a rate.
 * `compare`: the value of a reference (`昨日 145`, `同行基准 114`, `占比 33%`, `(33%)`).
 * `none`: a bare number, or any word that is not known: then the text is not about a comparison, or not surely.
 */
export function classifyBeside(text: string, ctx: NumberContext): Beside {
  const [folded, bracketed] = unbracket(fold(text));
  const said = hear(folded);
  const number = numberIn(said, ctx);
  if (number === 'other') return NONE;
  if (said.rank) return { kind: 'rank', number: typeof number === 'object' ? number : null };
  const against = againstOf(said.references);
  const compares = [...said.references].filter((each): each is CompareKind => each !== 'other');

  if (typeof number === 'string') {
    if (said.words === 0) return NONE;
    if (said.directions.has('flat') && said.directions.size === 1 && number === 'none') {
      return { kind: 'change', change: { value: 0, as: 'unknown', direction: 'flat', text, against }, against };
    }
    if (said.relation)
      return said.references.size > 0 || number === 'missing' ? { kind: 'change', change: null, against } : NONE;
    const [only] = compares;
    return only && compares.length === 1 && said.directions.size === 0
      ? { kind: 'compare', compare: only, number: null, label: labelOf(folded, said), bracketed: false }
      : NONE;
  }

  const turns = number.sign !== null || said.directions.size > 0 || said.points !== null;
  const percent = number.shape === 'percent' || said.points !== null;
  if (number.range) return said.relation || turns ? { kind: 'change', change: null, against } : NONE;
  // A share, a target or a peer's value may be signed; a change against them is no change of the own figure
  const own = compares.filter((each) => each === 'peer' || each === 'target' || each === 'share');
  if (own.length > 0) {
    const [only] = own;
    if (said.relation || said.directions.size > 0 || own.length > 1 || !only) return NONE;
    return { kind: 'compare', compare: only, number, label: labelOf(folded, said), bracketed: false };
  }
  if (percent && (turns || said.relation)) return { kind: 'change', change: changeOf(said, number, text), against };
  if (turns) return number.shape === 'plain' || number.shape === 'money' ? { kind: 'delta', number, against } : NONE;
  if (compares.length === 1 && compares[0]) {
    // `较昨日 145` may be the difference or the value of yesterday
    if (said.relation) return NONE;
    return { kind: 'compare', compare: compares[0], number, label: labelOf(folded, said), bracketed: false };
  }
  if (bracketed && number.shape === 'percent' && said.words === 0)
    return { kind: 'compare', compare: 'share', number, label: '', bracketed: true };
  return NONE;
}

function labelOf(text: string, said: Said): string {
  return text
    .replace(said.rest, '')
    .replace(/[ \u00a0:]+$/, '')
    .trim();
}

/** The change that a whole text prints, or null when it prints none or its value cannot be read. See {@link classifyBeside}. */
export function parseChange(text: string, ctx: NumberContext): Change | null {
  const beside = classifyBeside(text, ctx);
  return beside.kind === 'change' ? beside.change : null;
}

export interface ComparisonWord {
  /** What the word refers to; null for a bare relation such as `环比增幅` of nothing known. */
  kind: Reference | null;
  /** True when a change follows the word, not the value of the reference. */
  relation: boolean;
}

/** What a text without a number announces: `昨日` → yesterday, `较上周期` → a change against the previous period. Null for all else. */
export function isComparisonWord(text: string): ComparisonWord | null {
  const said = hear(fold(text));
  if (said.rest !== '' || said.words === 0 || said.rank || said.directions.size > 0 || said.points) return null;
  const kinds = [...said.references];
  if (kinds.length > 1) return null;
  return said.relation || kinds[0] ? { kind: kinds[0] ?? null, relation: said.relation } : null;
}

/** The direction that a whole text names (`上升`, `increased`, `↓`, `持平`), or null. */
export function directionWord(text: string): 'up' | 'down' | 'flat' | null {
  const folded = fold(text);
  if (/^[↑↗▲△⬆▴🔺🔼]$/u.test(folded)) return 'up';
  if (/^[↓↘▼▽⬇▾🔻🔽]$/u.test(folded)) return 'down';
  const said = hear(folded);
  const [only] = said.directions;
  const alone = said.rest === '' && said.words === 1 && said.directions.size === 1;
  return alone && only !== undefined && only !== 'unknown' ? only : null;
}
