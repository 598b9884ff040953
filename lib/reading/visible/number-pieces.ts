/**
 * Which neighbouring texts can be pieces of one number. Lexical only: whether they also stand together on the screen is
 * asked afterwards, where it matters.
 */

const DIGIT = '[\\d\\uff10-\\uff19\\u0660-\\u0669\\u0e50-\\u0e59]';
const CODE =
  '(?:US|NT|HK|MX|CL|AR|CO|S|A|C|R|Z)?\\$|[\\u00a5\\uffe5\\u20b1\\u0e3f\\u20ab\\u20a9\\u20ac\\u00a3\\u20b9]|Rp\\.?|RM|USD|CNY|RMB|MYR|PHP|IDR|THB|VND|SGD|BRL|MXN|GBP|EUR|JPY|KRW|AUD|CAD|TWD|HKD|PLN|SAR|AED';
const SCALE =
  '万亿|亿|万|萬|億|兆|千|천|만|억|조|K|k|M|B|T|rb|ribu|jt|juta|miliar|J|N|Tr|tr|NT|mil|mi|bi|tri|Mio\\.?|Mrd\\.?|Bio\\.?|Md|Mln|Mld|ล้าน|แสน|หมื่น|พัน';
const TIME = '小时|分钟|时|分|秒|天|h|m|min|s|ms';

const whole = (source: string) => new RegExp(`^(?:${source})$`);
const starts = (source: string) => new RegExp(`^(?:${source})`);
const ends = (source: string) => new RegExp(`(?:${source})$`);

const CURRENCY_OR_SIGN = whole(
  `[+\\-\\u2212\\u2013\\uff0b\\uff0d~≈<>≤≥]?\\s*(?:${CODE})|[+\\-\\u2212\\uff0b\\uff0d<>≤≥≈↑↓▲▼△▽]`,
);
const STARTS_NUMBER = starts(`[+\\-\\u2212(]?(?:${CODE})?\\s*[.,]?${DIGIT}`);
const ENDS_DIGIT = ends(DIGIT);
const FRACTION = whole(`[.,\\uff0e]${DIGIT}{1,6}`);
const MARK = whole('[.,\\uff0e\\uff0c]');
const FRACTION_WITH_UNIT = whole(`[.,]${DIGIT}{1,6}\\s*(?:%|\\uff05|${SCALE}|${CODE})`);
const UNIT = whole(`(?:${SCALE})?\\s*(?:%|\\uff05|‰|${CODE}|${SCALE}|元|pp|x|倍)`);
const TIME_UNIT = whole(TIME);
const TIME_PART = ends(`${DIGIT}\\s*(?:${TIME})`);
const DIGITS = whole(`${DIGIT}+`);
const HAS_MARK = /[.,]/;
const NUMBER_LIKE = /[\d\uff10-\uff19\u0660-\u0669\u0e50-\u0e59]/;
const PLACEHOLDER = /^(?:[-–—/]{1,3}|[*•●]{2,}|N\/A|NaN)$/i;

/** How two texts can be joined: `sure` by their form alone, `close` when they touch on the screen, `near` with a small gap. */
export type NumberSeam = 'sure' | 'near' | 'touching' | null;

/** How `left` and `right` can belong to one number; null when they cannot. `left` may itself be joined already. */
export function numberSeam(left: string, right: string): NumberSeam {
  if (left.length > 24 || right.length > 16) return null;
  if (CURRENCY_OR_SIGN.test(left) && STARTS_NUMBER.test(right)) return /^[-–]$/.test(left) ? 'touching' : 'near';
  if (ENDS_DIGIT.test(left)) {
    if ((FRACTION.test(right) || FRACTION_WITH_UNIT.test(right)) && !endsWithFraction(left, right[0])) return 'sure';
    if (UNIT.test(right)) return 'near';
    if (TIME_UNIT.test(right)) return 'near';
    if (MARK.test(right)) return 'touching';
    if (DIGITS.test(right) && (DIGITS.test(left) || isGrouped(left))) return 'touching';
    return null;
  }
  if (MARK.test(left.slice(-1)) && ENDS_DIGIT.test(left.slice(0, -1)) && DIGITS.test(right)) return 'touching';
  if (TIME_PART.test(left) && DIGITS.test(right)) return 'near';
  if (/^\S*\d\s*(?:万|亿|萬|億|K|M|B|rb|jt)$/.test(left) && /^(?:元|%)$/.test(right)) return 'near';
  if (/\d\s*%?$/.test(left) && right === ')' && left.includes('(')) return 'near';
  return left === '(' && STARTS_NUMBER.test(right) ? 'near' : null;
}

/** A complete number such as `1,234` takes no more than digits that go on its last group. */
function isGrouped(left: string): boolean {
  return HAS_MARK.test(left);
}

function endsWithFraction(left: string, mark: string | undefined): boolean {
  return mark !== undefined && left.includes(mark) && !new RegExp(`\\${mark}\\d{3}(\\D|$)`).test(left);
}

/** The text holds a digit, or stands where a number is missing or masked. */
export function isNumberLike(text: string): boolean {
  return text.length <= 48 && (NUMBER_LIKE.test(text) || PLACEHOLDER.test(text));
}
