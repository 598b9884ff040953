/** Takes the words of comparison out of a text beside a figure and tells what they say together. */
import { type PageLanguages, perLanguages, type Vocabulary } from '../words/index.ts';
import { comparisonWords, type Reference, type WordKind } from './comparison-words.ts';
import { firstLetters } from './first-letters.ts';
import { isTimePart, type TimePart, timeOf, timeParts } from './time-words.ts';

/** The words of a text, and the number between them. */
export interface Said {
  relation: boolean;
  references: ReadonlySet<Reference>;
  /** References are named twice: `vs yesterday Yesterday 120` and `前日比 昨日 120` say two things. */
  isDouble: boolean;
  directions: ReadonlySet<'up' | 'down' | 'flat'>;
  /** `5 % more`: a direction only together with a number. */
  amount: 'up' | 'down' | null;
  points: 'points' | 'basis_points' | null;
  rank: boolean;
  /** What is left: a number's text, or empty. */
  rest: string;
  words: number;
}

type Kind = WordKind | TimePart;

interface Entry {
  source: string;
  kind: Kind;
  /** A word of letters: never part of a longer one. Scripts without spaces have no such edges. */
  whole: boolean;
  pattern: RegExp | null;
}

interface Word {
  shown: string;
  kinds: ReadonlySet<Kind>;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** Letters of the spaced scripts; classes of Unicode take a hundred times as long to compile. */
const SPACED =
  'a-z\\u00c0-\\u024f\\u0300-\\u04ff\\u05d0-\\u05ea\\u0620-\\u065f\\u066e-\\u06d3\\u0900-\\u0963\\u1e00-\\u1fff';
const MONEY = 'rp|rm|[rnums][stx]?\\$|cn¥|usd|eur|gbp|idr|myr|sgd|php|thb|vnd|brl|mxn|jpy|krw|cny|twd';
/** No letter follows, unless it starts an amount: drawn side by side, `Target` and `Rp 12` are one text. */
const WORD_END = `(?:(?<=['’])|(?![${SPACED}])|(?=(?:${MONEY})[ \\u00a0]?\\d))`;

/** Words by the characters that they can start with. */
type ByStart = ReadonlyMap<string, readonly Entry[]>;

/** Every word, compiled when it is first tried. */
function byStart(words: Vocabulary): ByStart {
  const found = new Map<string, Entry[]>();
  for (const [kind, sources] of Object.entries({ ...comparisonWords(words), ...timeParts(words) }) as [
    Kind,
    string[],
  ][])
    for (const source of sources) {
      const entry: Entry = { source, kind, whole: !UNSPACED.test(source), pattern: null };
      for (const letter of firstLetters(source)) found.set(letter, [...(found.get(letter) ?? []), entry]);
    }
  return found;
}

/** The longest word at this place of a text in lower case, with all kinds that it can mean. */
function wordAt(text: string, at: number, words: ByStart): { length: number; kinds: Set<Kind> } | null {
  const before = text.charAt(at - 1);
  const first = text.charAt(at);
  const within = LETTER.test(before);
  // The middle of a number: the `67 d` of `13,67 d` counts no days
  if (/\d/.test(first) && /[\d.,]/.test(before)) return null;
  // The middle of a word of letters
  if (within && LETTER.test(first) && !UNSPACED.test(first)) return null;
  let length = 0;
  let kinds = new Set<Kind>();
  for (const entry of words.get(first) ?? []) {
    if (entry.whole && within && !UNSPACED.test(before)) continue;
    // The end is part of the pattern, so that `d|days` does not stop at `d`
    entry.pattern ??= new RegExp(`(?:${entry.source})${entry.whole ? WORD_END : ''}`, 'y');
    entry.pattern.lastIndex = at;
    const found = entry.pattern.exec(text)?.[0].length ?? 0;
    if (found === 0 || found < length) continue;
    if (found > length) kinds = new Set();
    kinds.add(entry.kind);
    length = found;
  }
  return length > 0 ? { length, kinds } : null;
}

/** In lower case with every character in its place: `İ` would become two. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/./gu, (char) => char.toLowerCase().slice(0, char.length));
}

/** `A-17`: what a hyphen binds to digits is a code, whatever else the letters may say. */
const isCode = (text: string, end: number, kinds: ReadonlySet<Kind>): boolean =>
  kinds.size === 1 && kinds.has('filler') && /[a-z]-\d/.test(text.slice(end - 1, end + 2));

/** The text as words and the characters between them. */
function cut(text: string, words: ByStart): (Word | string)[] {
  const lower = lowerOf(text);
  const pieces: (Word | string)[] = [];
  for (let at = 0; at < text.length; ) {
    const found = wordAt(lower, at, words);
    const word = found && isCode(lower, at + found.length, found.kinds) ? null : found;
    const shown = text.slice(at, at + (word?.length ?? 1));
    pieces.push(word ? { shown, kinds: word.kinds } : shown);
    at += shown.length;
  }
  return pieces;
}

const REFERENCES: ReadonlySet<string> = new Set<Reference>([
  'previous_period',
  'yesterday',
  'last_year',
  'peer',
  'target',
  'share',
  'other',
]);
const isReference = (kind: Kind): kind is Reference => REFERENCES.has(kind);
/** Names a reference by itself; nouns such as `week` wait for what says which. */
const isName = (kind: Kind): boolean => isReference(kind) || kind === 'before' || kind === 'earlier';

/** A word parts what stands around it. */
const GAP = '\u0001';

/** `5% more` says how much more; `more than 5%` does not. */
const isAmount = (kind: Kind): boolean => kind === 'more' || kind === 'less';

function listen(text: string, known: ByStart): Said {
  const pieces = cut(text, known);
  const number = pieces.findIndex((piece) => typeof piece === 'string' && /\d/.test(piece));
  const all = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [...piece.kinds])));
  const parts = new Set([...all].filter(isTimePart));
  const isPartOfAnother = parts.has('same') && [...all].some(isReference);
  const time = timeOf(parts) ?? (isPartOfAnother ? 'other' : null);
  // nouns such as `12 hours` that name no other time are what they are
  const counts = (kind: Kind, at: number): boolean =>
    isTimePart(kind) ? time !== null : !isAmount(kind) || (number >= 0 && at > number);
  const kinds = new Set<Kind>();
  let words = 0;
  let named = 0;
  const since = new Set<Reference>();
  let isLinked = false;
  let rest = '';
  for (const [at, piece] of pieces.entries()) {
    const heard = typeof piece === 'string' ? [] : [...piece.kinds].filter((kind) => counts(kind, at));
    for (const kind of heard) kinds.add(kind);
    if (heard.length > 0 && !heard.includes('filler')) words++;
    if (heard.some(isName) && !heard.includes('relation')) named++;
    else if (heard.includes('relation')) {
      for (const kind of heard.filter(isReference)) since.add(kind);
      isLinked ||= !heard.some(isReference);
    }
    rest += typeof piece === 'string' ? piece : heard.length > 0 ? GAP : piece.shown;
  }
  const references = new Set([...kinds].filter(isReference));
  if (time) references.add(time);
  return {
    relation: kinds.has('relation'),
    references,
    isDouble:
      named > 1 || (named > 0 && [...since].some((kind) => references.has(kind) && (references.size > 1 || !isLinked))),
    directions: new Set((['up', 'down', 'flat'] as const).filter((direction) => kinds.has(direction))),
    amount: kinds.has('more') ? 'up' : kinds.has('less') ? 'down' : null,
    points: kinds.has('points') ? 'points' : kinds.has('basis_points') ? 'basis_points' : null,
    rank: kinds.has('rank'),
    rest: rest
      .replace(/[\u0001:,、，·|;]+(?=$|[ \u00a0\u0001])|^[ \u00a0\u0001:,、，·|;]+|\u0001/g, ' ')
      .replace(/^[ \u00a0]+|[ \u00a0]+$/g, ''),
    words,
  };
}

/** Longer texts are prose. */
const LONGEST = 80;
/** Texts whose answer is remembered: they repeat on every card, and with every reading. */
const MOST = 10_000;

const earOf = perLanguages((words) => ({ words: byStart(words), heard: new Map<string, Said>() }));

const nothing = (rest: string): Said => ({
  relation: false,
  references: new Set(),
  isDouble: false,
  directions: new Set(),
  amount: null,
  points: null,
  rank: false,
  rest,
  words: 0,
});

/** What the words of a folded text say in a page's languages; its `rest` is the whole text when it holds none. */
export function hear(text: string, languages: PageLanguages): Said {
  if (text.length > LONGEST || !LETTER.test(text)) return nothing(text);
  const { words, heard } = earOf(languages);
  const known = heard.get(text);
  if (known) return known;
  if (heard.size > MOST) heard.clear();
  const said = listen(text, words);
  heard.set(text, said);
  return said;
}
