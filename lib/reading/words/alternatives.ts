/** The alternatives of a pattern, cut at the bars that stand in no group and in no class. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at <= source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === undefined || (char === '|' && depth === 0)) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}
