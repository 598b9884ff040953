import { findHeader } from '../metrics/header.ts';
import { isDateHeader } from './entities.ts';

/**
 * Encodings of files that are no Unicode, in the order that holds where the words tell nothing. GB18030 (a superset of
 * GBK and GB 2312) is what Chinese back offices and spreadsheets write; the others are what spreadsheets write on Windows.
 */
const LEGACY = [
  'gb18030',
  'windows-1252',
  'shift_jis',
  'euc-kr',
  'big5',
  'windows-874',
  'euc-jp',
  'windows-1258',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1255',
  'windows-1256',
];

/** How much of a file is looked at for its words: exports put their heads on top. */
const HEAD_BYTES = 4096;

/** Texts of other languages hold no zero bytes; in UTF-16 every Latin letter, digit, comma and line end has one. */
const ZEROS_OF_UTF16 = 0.1;

/**
 * The text of an exported file: by its byte order mark; else UTF-16 where zero bytes stand in one half of each pair; else
 * UTF-8 where the bytes are valid; else the encoding in which the most names of columns are known.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(mostKnown(bytes.subarray(0, HEAD_BYTES))).decode(bytes);
  }
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0] as [number, number];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[(i % 2) as 0 | 1]++;
  });
  const [even, odd] = zeros;
  if (Math.max(even, odd) < head.length * ZEROS_OF_UTF16 || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function mostKnown(head: Uint8Array): string {
  const scored = LEGACY.map((encoding) => ({ encoding, known: wordsKnown(new TextDecoder(encoding).decode(head)) }));
  return scored.reduce((best, one) => (one.known > best.known ? one : best)).encoding;
}

/** How many cells of a text, whatever divides them, name a metric or a day. */
function wordsKnown(text: string): number {
  const cells = text.split(/[,;|\t\r\n]/).map((cell) => cell.replace(/^"|"$/g, '').trim());
  return cells.filter((cell) => /\p{L}/u.test(cell) && (isDateHeader(cell) || findHeader(cell) !== null)).length;
}
