/** A cheap look at a text's first characters that spares most texts of a page the folding into a key. */
import { countWords, genitiveCounts, genitiveTotals, ownWords, scopeWords, totalWords } from './affixes.ts';

/** Characters compared: folding changes later ones (`Adds` → `add`, `展示量` → `展示数`). */
const compared = { ascii: 3, other: 2 };

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const letter = /[\p{L}\p{N}]/u;
const mark = /[\u0300-\u036f]/;
const icon = 'ℹ';

/** Letters that one word is written with on one page and without on another. */
const sameLetters: Record<string, string> = { ı: 'i', ё: 'е', Ё: 'е', أ: 'ا', إ: 'ا', آ: 'ا' };

/** The letters that folding has made of others so far: the keys of all languages start with a few hundred. */
const foldedLetters = new Map<string, string>(Object.entries(sameLetters));

/** The letter that folding makes of another: `Ａ` → `a`, `İ` and `ı` → `i`, `ำ` → `า`; empty for what is none. */
function foldedLetter(char: string): string {
  let folded = foldedLetters.get(char);
  if (folded === undefined) {
    folded = letter.test(char)
      ? ([...char.normalize('NFKC').toLowerCase()].find((part) => letter.test(part)) ?? '')
      : '';
    foldedLetters.set(char, folded);
  }
  return folded;
}

/**
 * The first letters and digits of a text as a key would have them, signs and spaces passed over: `2-second` → `2se`.
 * Null for a letter with a loose accent, which only NFKC of the whole can join.
 */
function startOf(text: string): string | null {
  let start = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const char = text.charAt(at);
    if (code < 128 ? isAsciiWord(code) : isHan(code)) start += char.toLowerCase();
    else if (code >= 128 && mark.test(char)) return null;
    else if (code >= 128 && char !== icon) start += foldedLetter(char);
    else continue;
    if (start.length >= (start.charCodeAt(0) < 128 ? compared.ascii : compared.other)) break;
  }
  return start;
}

let last: { text: string; start: string | null } = { text: '', start: '' };

/** The start of a text, which the filters of all languages ask for one after another. */
function startOfSame(text: string): string | null {
  if (last.text !== text) last = { text, start: startOf(text) };
  return last.start;
}

/** The starts of the words around labels, the same for every table; made on first use. */
let aroundLabels: ReadonlySet<string> | undefined;

function addStart(starts: Set<string>, key: string): void {
  const start = startOf(key);
  if (!start) return;
  starts.add(start);
  // 量 and 金 stand where folding put 数 and 额: `销量` has the key 销数.
  if (/^.[数數额額]/.test(start)) starts.add(start.charAt(0));
  if (start === 'avg') starts.add('ave');
  if (start.startsWith('tỷ')) starts.add('tỉ');
}

function startsAroundLabels(): ReadonlySet<string> {
  const starts = new Set<string>();
  const totals = [...totalWords, ...genitiveTotals.map(([total]) => total)];
  for (const word of [...totals, ...countWords, ...scopeWords, ...ownWords]) addStart(starts, word);
  return starts;
}

/** Tells of a text whether it can be a label with one of the keys; it may say yes wrongly, never no. */
export function startFilter(keys: Iterable<string>): (text: string) => boolean {
  aroundLabels ??= startsAroundLabels();
  const starts = new Set(aroundLabels);
  for (const key of keys) {
    addStart(starts, key);
    // `количество заказов`, and `заказов` alone
    const count = genitiveCounts.find((word) => key.startsWith(word));
    if (count) addStart(starts, key.slice(count.length));
  }
  return (text) => {
    const start = startOfSame(text);
    if (start === null) return true;
    return start !== '' && (starts.has(start) || starts.has(start.slice(0, 2)) || starts.has(start.slice(0, 1)));
  };
}
