/** One spelling for what pages print in many: digits of all scripts, full-width forms, minus signs, spaces, invisible marks. */

/** First code point (the zero) of the decimal digits of each script in the Basic Multilingual Plane; the other nine follow it (Unicode, category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

function foldDigit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = ZEROS.findLast((start) => start <= code);
  return zero !== undefined && code - zero < 10 ? String(code - zero) : char;
}

/** Bidirectional marks, zero-width characters, soft hyphens, variation selectors, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

/** What folding would change: anything but printable ASCII with single spaces inside. Most texts have none of it. */
const ODD = /[^\x20-\x7e]|^ | $| {2}/;

/**
 * The text with ASCII digits, signs and punctuation, without invisible marks, trimmed.
 * Spaces that do not break (U+00A0, U+202F, thin spaces) become U+00A0, all others one U+0020: the difference tells a group from a gap.
 * Superscripts and fractions stay as they are: `1,234²` is no number.
 */
export function fold(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, foldDigit)
    .replace(/[\u2212\ufe63\u207b]/g, '-')
    .replace(/\uffe5/g, '¥')
    .replace(/\u066a/g, '%')
    .replace(/[\u2007\u2008\u2009\u200a\u202f]/g, '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
}

/** {@link fold}ed, lower case, with every space as U+0020: for look-ups of words. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[ \u00a0]+/g, ' ')
    .toLowerCase();
}
