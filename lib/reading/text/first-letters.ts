/** Which characters a pattern can start with, so that most patterns need not be tried at all. */

/** Index of the bracket that closes the one at `open`. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return source.length;
}

function alternatives(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(') at = closing(source, at);
    else if (char === '|' || char === undefined) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}

const DIGITS = '0123456789';

/** The first atom of a sequence: the characters it can start with, and where it ends. */
function atom(source: string): { starts: string; end: number } {
  const char = source.charAt(0);
  if (char === '(') {
    const end = closing(source, 0);
    const inner = source.slice(source.startsWith('(?:') ? 3 : 1, end);
    return { starts: [...firstLetters(inner)].join(''), end: end + 1 };
  }
  if (char === '[') {
    const end = source.indexOf(']');
    return { starts: source.slice(1, end), end: end + 1 };
  }
  if (char === '\\') return { starts: source[1] === 'd' ? DIGITS : source.charAt(1), end: 2 };
  return { starts: char, end: 1 };
}

/**
 * The characters, in lower case, with which a match of this pattern can start. Knows literals, groups without capture,
 * alternatives, simple character classes, `\d` and quantifiers: what the word lists use.
 */
export function firstLetters(source: string): Set<string> {
  const letters = new Set<string>();
  for (const sequence of alternatives(source)) {
    let rest = sequence;
    while (rest !== '') {
      const { starts, end } = atom(rest);
      for (const letter of starts.toLowerCase()) letters.add(letter);
      const optional = /^[?*]/.test(rest.slice(end));
      if (!optional) break;
      rest = rest.slice(end + 1);
    }
  }
  return letters;
}
