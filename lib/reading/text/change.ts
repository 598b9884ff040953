/** What a text beside a figure says: a change, the value of a reference, a rank, or nothing that is known. */
import type { Against, Change } from '../../metrics/figure.ts';
import type { NumberContext, ParsedNumber } from '../types.ts';
import type { PageLanguages } from '../words/index.ts';
import type { CompareKind, Reference } from './comparison-words.ts';
import { BETWEEN, maybeDates, plainDates } from './date-words.ts';
import { fold, foldWords } from './fold.ts';
import { hear, type Said } from './listen.ts';
import { parseNumber } from './number.ts';
import { triangleOf } from './triangle.ts';

export type Beside =
  /** `change` is null when the text announces a change without a readable value (`较昨日 --`). */
  | { kind: 'change'; change: Change | null; against: Against | null }
  /** A change in the metric's own unit (`较昨日 +12`): it is no fraction. */
  | { kind: 'delta'; number: ParsedNumber; against: Against | null }
  /** `number` is null when only the word stands here, or its value is missing. `label` is the word, `bracketed` when brackets are all that says so. */
  | { kind: 'compare'; compare: CompareKind; number: ParsedNumber | null; label: string; bracketed: boolean }
  | { kind: 'rank'; number: ParsedNumber | null }
  | { kind: 'none' };

function againstOf(references: ReadonlySet<Reference>): Against | null {
  const found = [...references].filter(
    (each): each is Against => each === 'previous_period' || each === 'yesterday' || each === 'last_year',
  );
  return found.length === 1 && !references.has('other') ? (found[0] ?? null) : null;
}

/** Direction by words and by the sign; `unknown` when they contradict each other or say nothing. */
function directionOf(said: Said, number: ParsedNumber): Change['direction'] {
  const told = new Set<'up' | 'down' | 'flat'>(said.directions);
  if (said.amount) told.add(said.amount);
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

/** The percentage in the brackets of `+12 (+3.9%)`, with the sign of the difference where it has none; null where they differ. */
function shareIn({ shape, sign, tail }: ParsedNumber, ctx: NumberContext): ParsedNumber | null {
  const read = shape !== 'percent' && tail !== null ? parseNumber(tail, ctx) : null;
  if (!read?.ok || read.shape !== 'percent' || read.range) return null;
  if (read.sign !== null && sign !== null && read.sign !== sign) return null;
  return { ...read, sign: read.sign ?? sign };
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

/** A triangle before a number, or behind it. */
const TRIANGLE = /[▲△](?= ?[\d¥])|(?<=[\d%] ?)[▲△]/u;

/** `60% of total`: the sign is the number's, not that of the words `% of total`. */
const OWN_PERCENT = /(?<=\d ?)% (?!points?|pts?)(?=\p{L})/giu;

/** `±0,0 %`, `→ 0%`: nothing changed, and this says so. */
const STILL = /(?:±|\+\/[-−]|[→➡⟶])\uFE0E? ?(?=0(?:[.,]0+)? ?(?:%|p|$))/u;

/**
 * `前年比 108.1%`: how much of the earlier value it is, not how much more; small ones are taken as changes. The Chinese words
 * of the same signs (`與前期相比`, `比前一期`) say by how much it changed.
 */
const isRatio = (text: string, { shape, value }: ParsedNumber): boolean =>
  shape === 'percent' && value >= LEAST_RATIO && /[前昨先対][^\s相]{0,5}比(?![べ較])/.test(text);
const LEAST_RATIO = 0.5;

/** `Down 5% compared to Nov 1 – Nov 7` without the days, which say when and not how much. */
function withoutDates(said: string, { locale }: NumberContext): string {
  const text = said.replace(DATES_OF_CHARACTERS, ' ').trim();
  const [, head, tail] = DATES_BEHIND.exec(text) ?? [];
  if (head === undefined || tail === undefined || !maybeDates(foldWords(tail), locale)) return text;
  return DATES_ONLY.test(plainDates(foldWords(tail), locale)) ? head : text;
}

/** `较9月 +5.2%`, `11월 1일~7일 대비`: months and days whose characters say what they are, before or behind a percentage. */
const MONTH_AND_DAY = '\\d{1,2}[月월](?: ?\\d{1,2}[日号號일])?(?:同期|份)?';
const DAYS_OF_CHARACTERS = `(?:\\d{4}[年년] ?)?${MONTH_AND_DAY}(?: ?[-–—~～〜至到] ?(?:${MONTH_AND_DAY}|\\d{1,2}[日号號일]))?`;
const DATES_OF_CHARACTERS = new RegExp(`${DAYS_OF_CHARACTERS}(?=.*%)|(?<=%.*)${DAYS_OF_CHARACTERS}`, 'gu');

/** A percentage or points with words behind, then something that starts as a date does, or one word that may be a month. */
const DATES_BEHIND =
  /^(.*\d ?(?:%|\p{L}).*?\p{L}\.?[ :]?) ?\(?((?:\d{1,4} ?[-–—~/. 年月]|(?<![\p{L}\p{M}])\p{L}{3,9}\.? \d).*|(?<= )[\p{L}\p{M}]{3,}\.?\)?)$/u;
/** Days, numbered months and what stands between them. */
const DATES_ONLY = new RegExp(
  `^(?:#\\d+#|[\\d\\s.,/()~–—→>至到年月日-]|(?<![\\p{L}\\p{M}])(?:${BETWEEN.filter((word) => /\p{L}/u.test(word)).join('|')})(?![\\p{L}\\p{M}]))+$`,
  'u',
);

/** `Up 15% from €8,000`: the earlier value behind the words that lead to it says from where, not how far. */
function withoutEarlier(text: string, { languages }: NumberContext): string {
  const [, head, words] = EARLIER_BEHIND.exec(text) ?? [];
  if (head === undefined || words === undefined) return text;
  const starts = [...words.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]/gu)].map(({ index }) => words.slice(index));
  const leads = starts.some((said) => {
    const word = isComparisonWord(said, languages);
    return word !== null && word.relation && word.kind === null;
  });
  return leads ? head : text;
}

/** A percentage with words behind, then an amount to the end. */
const EARLIER_BEHIND =
  /^((?:.*[^\d.,])?\d[\d.,]* ?%((?: [\p{L}\p{M}'’]+){1,4})) (?:\p{Sc}|\p{L}{1,3}\p{Sc}?)? ?\d[\d.,'’ \u00a0\u202f]*(?: ?\p{Sc}| [A-Z]{3})?$/u;

/** What sets the text behind a value apart from it: `2,485` `/ Target 3,000`. */
const DIVIDER = /^[/|·] ?(?=\p{L}|\d[\d.,]* ?\p{L})/u;

/**
 * Says what a text beside a figure is, from its words and signs in any language of the lexicon.
 * `change`: a percentage or points with a sign, an arrow, a direction word (上升, naik) or a word of relation (较, vs, 环比). Its
 * `as` is `points` where the text says so, else `unknown`: it is relative unless the metric is itself a rate.
 * `compare`: the value of a reference (`昨日 145`, `同行基准 114`, `占比 33%`, `(33%)`).
 * `none`: a bare number, or any word that is not known: then the text is not about a comparison, or not surely.
 */
export function classifyBeside(text: string, ctx: NumberContext): Beside {
  const [shown, bracketed] = unbracket(fold(text).replace(DIVIDER, ''));
  const isOpen = triangleOf(ctx) === null && TRIANGLE.test(shown);
  const isStill = STILL.test(shown);
  const signed = isOpen ? shown.replace(TRIANGLE, '') : isStill ? shown.replace(STILL, '') : shown;
  const folded = withoutDates(withoutEarlier(signed, ctx), ctx);
  const said = hear(folded.replace(OWN_PERCENT, '%\u00a0'), ctx.languages ?? null);
  const number = numberIn(said, ctx);
  if (number === 'other' || said.isDouble) return NONE;
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

  // `1,670 unchanged`: what did not change is no difference
  if (said.directions.has('flat') && number.value !== 0) return NONE;
  const turns =
    isOpen ||
    isStill ||
    number.sign !== null ||
    said.directions.size > 0 ||
    said.amount !== null ||
    said.points !== null;
  const percent = number.shape === 'percent' || said.points !== null;
  if (number.range) return said.relation || turns ? { kind: 'change', change: null, against } : NONE;
  // A share, a target or a peer's value may be signed; a change against them is no change of the own figure
  const own = compares.filter((each) => each === 'peer' || each === 'target' || each === 'share');
  if (own.length > 0) {
    const [only] = own;
    if (said.relation || said.directions.size > 0 || said.amount || own.length > 1 || !only) return NONE;
    return { kind: 'compare', compare: only, number, label: labelOf(folded, said), bracketed: false };
  }
  const share = turns ? shareIn(number, ctx) : null;
  if (share) return { kind: 'change', change: changeOf(said, share, text), against };
  if (said.relation && !turns && isRatio(folded, number)) return { kind: 'change', change: null, against };
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

/**
 * What a text without a number announces: `昨日` → yesterday, `较上周期` → a change against the previous period. Null for all else.
 * @param languages those of the page: `Meta` is a target in Indonesian and a company in English; left out, all
 */
export function isComparisonWord(text: string, languages: PageLanguages = null): ComparisonWord | null {
  const said = hear(fold(text), languages);
  if (said.rest !== '' || said.words === 0 || said.isDouble || said.rank || said.directions.size > 0 || said.points)
    return null;
  const kinds = [...said.references];
  if (kinds.length > 1) return null;
  return said.relation || kinds[0] ? { kind: kinds[0] ?? null, relation: said.relation } : null;
}

/** The direction that a whole text names (`上升`, `increased`, `↓`, `持平`), or null. `languages` as {@link isComparisonWord} has them. */
export function directionWord(text: string, languages: PageLanguages = null): 'up' | 'down' | 'flat' | null {
  const folded = fold(text);
  if (/^[↑↗▲△⬆▴🔺🔼]$/u.test(folded)) return 'up';
  if (/^[↓↘▼▽⬇▾🔻🔽]$/u.test(folded)) return 'down';
  const said = hear(folded, languages);
  const [only] = said.directions;
  const alone = said.rest === '' && said.words === 1 && said.directions.size === 1;
  return alone && only !== undefined ? only : null;
}
