/** Cuts the text of an expression into names, operators and parentheses. */

export type Operator = '&' | '|' | '-';

export type Token =
  | { kind: 'name'; text: string; at: number }
  | { kind: 'operator'; text: Operator; at: number }
  | { kind: '('; at: number }
  | { kind: ')'; at: number };

/** Other ways to write the signs: set notation and the full-width forms of Chinese keyboards. */
const SIGNS: Readonly<Record<string, Operator | '(' | ')'>> = {
  '&': '&',
  '＆': '&',
  '∩': '&',
  '|': '|',
  '｜': '|',
  '∪': '|',
  '-': '-',
  '－': '-',
  '−': '-',
  '–': '-',
  '∖': '-',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
};

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '「': '」', '『': '』' };

/** Signs for "everybody but": a set of people must say first whom it holds. */
const COMPLEMENTS: ReadonlySet<string> = new Set(['!', '！', '¬', '~', '～']);

export type TokenError = { code: 'open_quote' | 'empty_name' | 'complement'; at: number; text: string };

/** Returns the tokens, or what is wrong with a quoted name. Names are NFC-normalised; `\` escapes inside quotes; `at` counts UTF-16 units from 0. */
export function tokenize(source: string): { ok: true; tokens: Token[] } | { ok: false; error: TokenError } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const start = at;
    const sign = source.charAt(at);
    const operator = SIGNS[sign];
    const close = QUOTES[sign];
    if (/\s/u.test(sign)) at += 1;
    else if (operator === '(' || operator === ')') {
      tokens.push({ kind: operator, at });
      at += 1;
    } else if (operator !== undefined) {
      tokens.push({ kind: 'operator', text: operator, at });
      // `&&` and `||` are written by habit; they mean the same.
      at += operator !== '-' && SIGNS[source.charAt(at + 1)] === operator ? 2 : 1;
    } else if (close !== undefined) {
      const quoted = readQuoted(source, at + 1, close);
      if (quoted === null) return { ok: false, error: { code: 'open_quote', at, text: source.slice(at, at + 20) } };
      const text = quoted.text.normalize('NFC').trim();
      if (text === '') return { ok: false, error: { code: 'empty_name', at, text: '' } };
      tokens.push({ kind: 'name', text, at });
      at = quoted.end;
    } else if (COMPLEMENTS.has(sign)) {
      return { ok: false, error: { code: 'complement', at, text: sign } };
    } else {
      while (at < source.length && isNameSign(source.charAt(at))) at += 1;
      tokens.push({ kind: 'name', text: source.slice(start, at).normalize('NFC'), at: start });
    }
  }
  return { ok: true, tokens };
}

/** Returns whether a name reads back unquoted. */
export function isPlainName(name: string): boolean {
  return name !== '' && !COMPLEMENTS.has(name.charAt(0)) && [...name].every(isNameSign);
}

function isNameSign(sign: string): boolean {
  return !/\s/u.test(sign) && SIGNS[sign] === undefined && QUOTES[sign] === undefined;
}

function readQuoted(source: string, from: number, close: string): { text: string; end: number } | null {
  let text = '';
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === close) return { text, end: at + 1 };
    if (sign === '\\' && at + 1 < source.length) at += 1;
    text += source.charAt(at);
  }
  return null;
}
