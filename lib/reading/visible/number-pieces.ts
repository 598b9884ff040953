/**
 * Which neighbouring texts can be pieces of one number. By their form alone: whether they also stand together on the
 * screen is asked afterwards, where the form leaves a doubt.
 */
import { currencyAtStart } from '../text/currency.ts';
import { isDurationUnit } from '../text/duration.ts';
import { fold } from '../text/fold.ts';
import { isScaleWord } from '../text/scales.ts';

/** `sure`: one number by form alone; `near`: if only a small gap is between them; `touching`: if there is none. */
export type NumberSeam = 'sure' | 'near' | 'touching' | null;

const LONGEST = 24;
const SIGN = /^[+\-<>≤≥~≈±↑↓▲▼△▽]$/;
const MARK = /^[.,:'’\u00a0]$/;
const ENDS_WITH_MARK = /\d[.,:/'’\u00a0]$/;
const FRACTION = /^([.,])(\d{1,6})\s*(\S{0,8})$/;
const STARTS_WITH_MARK = /^[.,'’\u00a0]\d/;
const DIGITS = /^\d+$/;
const STARTS_WITH_DIGIT = /^[.,\u00a0]?\d/;
const LAST_WORD = /\d\s*([^\d\s.,:()]{1,10})$/;

/** Digits and a mark: the later half of a number that is cut among its digits. */
const MORE_OF_WHOLE = /^\d+[.,]\d[^%]*$/;

/** Digits and what stands for their unit: the last ones of a number whose digits are drawn one by one. */
const LAST_DIGITS = /^(\d{1,3})(\D{1,10})$/;

/** The later half of a number that is cut among its digits, if both halves are drawn alike. */
export const goesOnAlike = (text: string): boolean => MORE_OF_WHOLE.test(text) || LAST_DIGITS.test(text);

const DIGIT = /\p{Nd}/u;
const PLACEHOLDER = /^(?:[-–—−/]{1,3}|[*•●]{2,}|N\/A|NaN)$/i;

/** A no-break or thin space before or after digits: there it divides groups. */
export const GROUP_SPACE = /^[\u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd})|\p{Nd}[\u00a0\u2009\u202f]$/u;
const OTHER = /[^\x20-\x7e]/;

/** Words never start or end a number, apart from the few that stand for currencies, scales and time. */
const PLAIN_WORDS = /^[A-Za-z]{4,}|^[A-Za-z]+ [A-Za-z]/;

/** How `left` and `right` can belong to one number; null when they cannot. `left` may itself be joined already. */
export function numberSeam(left: string, right: string): NumberSeam {
  if (left.length > LONGEST || right.length > LONGEST) return null;
  if (PLAIN_WORDS.test(left) && !DIGIT.test(left)) return null;
  const from = folded(left);
  return isDigit(from.charCodeAt(from.length - 1)) ? afterDigit(from, folded(right)) : afterOther(from, folded(right));
}

/** Folded, Arabic marks too, but a no-break space that stood between groups of digits is still there at the seam. */
function folded(text: string): string {
  if (text === '\u00a0') return text;
  const plain = fold(text).replaceAll('\u066b', '.').replaceAll('\u066c', ',');
  if (GROUP_SPACE.test(text)) return /^[\u00a0\u2009\u202f]/.test(text) ? `\u00a0${plain}` : `${plain}\u00a0`;
  return plain;
}

function afterDigit(left: string, right: string): NumberSeam {
  if (!isNumberSoFar(left)) return null;
  const fraction = FRACTION.exec(right);
  if (fraction && continuesWith(left, fraction)) return 'sure';
  if (DIGITS.test(right)) return /^\D*\d[\d.,'’\u00a0 ]*$/.test(left) ? 'touching' : null;
  if (MORE_OF_WHOLE.test(right)) return isOneNumber(left, right) ? 'touching' : null;
  const unit = LAST_DIGITS.exec(right)?.[2];
  if (unit && isUnit(unit)) return 'touching';
  if (MARK.test(right)) return 'touching';
  if (STARTS_WITH_MARK.test(right)) return /^[.,]/.test(right) || isOneNumber(left, right) ? 'touching' : null;
  if (/^\/\s*\d{0,3}$/.test(right)) return 'near';
  return isUnit(right) || isDurationUnit(right) || (right === ')' && left.includes('(')) ? 'near' : null;
}

function afterOther(from: string, to: string): NumberSeam {
  if (STARTS_WITH_DIGIT.test(to)) {
    // a part alone would be another number, also where the whole is none that can be read
    if (ENDS_WITH_MARK.test(from) && isNumberSoFar(from)) return 'touching';
    if (from === '-') return 'touching';
    if (SIGN.test(from) || from === '(' || isCurrency(from.replace(/^[+\-(]\s*/, ''))) return 'near';
    const unit = LAST_WORD.exec(from)?.[1];
    return unit && isDurationUnit(unit) && DIGITS.test(to) ? 'near' : null;
  }
  if (/^[+\-]$/.test(from) && isCurrency(to)) return 'near';
  // `+` and `¥12`, `(` and `¥12`
  if ((SIGN.test(from) || from === '(') && from !== '-' && startsWithMoney(to)) return 'near';
  const word = LAST_WORD.exec(from)?.[1];
  if (word && isScaleWord(word) && (isPercent(to) || isCurrency(to))) return 'near';
  return to === ')' && /\(.*\d\s*%?$/.test(from) ? 'near' : null;
}

/** Everything up to here is one number, perhaps with a sign and a currency, or units of time between its parts. */
function isNumberSoFar(text: string): boolean {
  let rest = text.replace(/^[(+\-<>≤≥~≈±↑↓▲▼△▽%\s]+/, '');
  const money = currencyAtStart(rest, null);
  if (money) rest = rest.slice(money.symbol.length).trimStart();
  if (/^[\d.,:/'’\u00a0 ]+$/.test(rest)) return true;
  return [...rest.matchAll(/[^\d\s.,:]+/g)].every(([word]) => isDurationUnit(word));
}

/** A fraction follows a whole number; three digits may also follow as one more group. */
function continuesWith(left: string, [, mark = '', digits = '', unit = '']: RegExpExecArray): boolean {
  if (unit !== '' && !isUnit(unit) && !isDurationUnit(unit)) return false;
  const number = left.slice(left.search(/\d/));
  if (!number.includes(mark)) return true;
  return (
    digits.length === 3 &&
    number
      .split(mark)
      .slice(1)
      .every((group) => /^\d{3}$/.test(group))
  );
}

/** Cut at one of its marks (`84,` and `735.35`, `MX$49` and `,396.90`): put together they spell a grouped number, perhaps with a unit. */
function isOneNumber(left: string, right: string): boolean {
  const [, number = '', unit = ''] =
    /^(\d[\d.,'’\u00a0]*\d)\s*(\D{0,10})$/.exec(left.slice(left.search(/\d/)) + right) ?? [];
  if (!number || (unit !== '' && !isUnit(unit) && !isDurationUnit(unit))) return false;
  const groups = number.split(/[.,'’\u00a0]/).slice(1);
  const marks = number.replace(/\d/g, '');
  const inner = marks.slice(0, -1);
  if (!/^(.)\1*$/.test(inner || '.')) return false;
  // the last mark may divide the fraction; all before it divide thousands, lakhs or crores
  return groups.slice(0, -1).every((group) => /^\d{2,3}$/.test(group)) && (groups.at(-1)?.length ?? 0) > 0;
}

const isPercent = (text: string) => /^[%‰]$/.test(text);

function isCurrency(text: string): boolean {
  return text.length > 0 && text.length <= 8 && currencyAtStart(text, null)?.symbol.length === text.length;
}

function startsWithMoney(text: string): boolean {
  const money = currencyAtStart(text, null);
  return money !== null && STARTS_WITH_DIGIT.test(text.slice(money.symbol.length).trimStart());
}

/** `%`, `万`, `USD`, `万元`, `K USD`, `pp`, `x`. */
function isUnit(text: string): boolean {
  if (text.length > 10) return false;
  if (isPercent(text) || isCurrency(text) || isScaleWord(text) || /^(pp|x|倍)$/i.test(text)) return true;
  for (let at = 1; at < text.length; at++)
    if (isScaleWord(text.slice(0, at)) && (isPercent(text.slice(at)) || isCurrency(text.slice(at).trimStart())))
      return true;
  return false;
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code > 255 && DIGIT.test(String.fromCharCode(code)));
}

/** The text holds a digit, or stands where a number is missing or masked. */
export function isNumberLike(text: string): boolean {
  return text.length <= 48 && (/[0-9]/.test(text) || PLACEHOLDER.test(text) || (OTHER.test(text) && DIGIT.test(text)));
}
