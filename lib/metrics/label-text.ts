/** Folds the ways in which one label is written on pages into one key. */

/** Icons that help buttons and sorters leave in a label's text, and marks of footnotes; taken out before NFKC turns `ⓘ` into `i`. */
const icons =
  /[\u00AE\u00B2\u00B3\u00B9\u2070-\u2079\u2122\u2460-\u2473\u24B6-\u24E9\u2139\u2753\u2754\u2757\u24D8\u{1F6C8}\uE000-\uF8FF\u2190-\u21FF\u25A0-\u25FF\u2B05-\u2B0D\u2303\u2304\u{1F000}-\u{1FAFF}]/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/g;
/** Scripts written without spaces between words, or (Korean) with spaces that vary from page to page. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー々]';
const spaceAfterUnspaced = new RegExp(`(${unspaced}) +`, 'gu');
const spaceBeforeUnspaced = new RegExp(` +(${unspaced})`, 'gu');

const ASCII = /^[\0-\x7f]*$/;

/** Icons out, and letters, digits and signs in one width and form: nothing to do for most labels of most pages. */
const inOneForm = (text: string): string =>
  ASCII.test(text)
    ? text.replaceAll('`', "'")
    : text
        .replace(icons, ' ')
        .replace(invisible, '')
        .replace(arabicMarks, '')
        .normalize('NFKC')
        .replace(/[‘’ʼ′`´]/g, "'")
        .replace(/[‐‑‒–—―−]/g, '-');

/**
 * Widths, signs and white space of a label made uniform, but case, hyphens and brackets kept:
 * the form in which units (`RM`, `USD`) and ` - ` can still be told.
 */
export function foldLabel(text: string): string {
  return inOneForm(text)
    .replace(/\s+/g, ' ')
    .replace(/\(\s*[?!i]?\s*\)/g, ' ')
    .replace(/^[\s*•·:;,|-]+|[\s*:;,|?•·]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Vowels that are written for learners, and the line that only makes a word longer. */
const arabicMarks = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * `Average` and `Avg.`, `次数`, `数量` and `量`, `金额` and `额`, Vietnamese `hoá` and `hóa`, `tỉ lệ` and `tỷ lệ`: `إجمالي` and `اجمالى`, `объём` and
 * `объем`: one word in many spellings. Each with letters that it cannot be without, which are quickly looked for.
 */
const spellings: [sign: string, from: RegExp, to: string][] = [
  ['average', /\baverage\b/g, 'avg'],
  ['次数', /次数(?=$|\()/gu, '数'],
  ['量', /数?量(?=$|\()/gu, '数'],
  ['次數', /次數(?=$|\()/gu, '數'],
  ['量', /數?量(?=$|\()/gu, '數'],
  ['金额', /(?<=\p{L})金额/gu, '额'],
  ['金額', /(?<=\p{L})金額/gu, '額'],
  ['oá', /oá(?![\p{L}])/gu, 'óa'],
  ['oà', /oà(?![\p{L}])/gu, 'òa'],
  ['oả', /oả(?![\p{L}])/gu, 'ỏa'],
  ['uỷ', /uỷ(?![\p{L}])/gu, 'ủy'],
  ['uỳ', /uỳ(?![\p{L}])/gu, 'ùy'],
  ['uý', /uý(?![\p{L}])/gu, 'úy'],
  ['tỉ ', /(?<!\p{L})tỉ (?=lệ|trọng|suất)/gu, 'tỷ '],
  ['ё', /ё/g, 'е'],
  // alone it stands for a currency: `د.إ`, `د.أ`
  ['أ', /أ(?=\p{L})|(?<=\p{L})أ/gu, 'ا'],
  ['إ', /إ(?=\p{L})|(?<=\p{L})إ/gu, 'ا'],
  ['آ', /آ/g, 'ا'],
  ['ى', /ى(?!\p{L})/gu, 'ي'],
  ['ة', /ة(?!\p{L})/gu, 'ه'],
];

/**
 * The look-up key of a label: NFKC, lower case, one kind of bracket, hyphens as spaces, no full stops of abbreviations,
 * no plural s, no spaces next to scripts that do not use them. Accents are kept: they part words in Vietnamese.
 */
export function labelKey(text: string): string {
  const key = joinUnspaced(foldKey(foldLabel(text)));
  return spellings.reduce(
    (folded, [sign, from, to]) => (folded.includes(sign) ? folded.replace(from, to) : folded),
    key,
  );
}

/** Spaces and signs of scripts that are written without spaces; other texts are left alone. */
function joinUnspaced(key: string): string {
  return /[\u0e00-\uffff]/.test(key) ? key.replace(spaceAfterUnspaced, '$1').replace(spaceBeforeUnspaced, '$1') : key;
}

/** Words and spaces alone, as most labels are: no sign in them that could be written otherwise. */
const WORDS = /^[\p{L}\p{M} ]*$/u;

function foldKey(folded: string): string {
  const lower = folded.toLowerCase().replace(/i\u0307|ı/g, 'i');
  return (WORDS.test(lower) ? lower : foldSigns(lower)).replace(PLURAL, '').trim();
}

const foldSigns = (text: string): string =>
  text
    .replace(/[[{【〔〖「『《]|<(?!\s*\d)/g, '(')
    .replace(/[\]}】〕〗」』》]|>(?!\s*\d)/g, ')')
    .replace(/["“”„«»]/g, '')
    .replace(/&/g, ' and ')
    // with its point `mil.` is a million, without one a thousand
    .replace(/(?<=\p{L})(?<!(?<!\p{L})mil)\.(?!\d)/gu, ' ')
    .replace(/[-_·・/]+/g, ' ')
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),:%]) ?/g, '$1')
    .replace(/%(?=[\p{L}\d])/gu, '% ');

const PLURAL = /(?<=[\p{Script=Latin}\d]{3})(?<!s)s(?![\p{L}\d])/gu;

/** Words in the form that `labelKey` gives them: without the s of their plural. */
export const singular = (words: string): string => words.replace(PLURAL, '');
