/** What grids of plain boxes draw twice or beside their rows: copies for pinned columns, numbers of the lines. */
import type { Token } from '../tokens.ts';

/** The texts, each once that is drawn several times in one place. */
export function withoutCopies(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter(({ text, phrase: { rect } }) => {
    const key = `${Math.round(rect.left)} ${Math.round(rect.top)} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Lines of a body, without the numbers 1, 2, 3 … that all of them begin with before the left edge of the first column. */
export function withoutLineNumbers<Line extends { tokens: Token[] }>(lines: readonly Line[], left: number): Line[] {
  const first = Number(lines[0]?.tokens[0]?.text);
  const areNumbered =
    lines.length > 1 &&
    lines.every(({ tokens: [token] }, at) => token?.text === String(first + at) && token.phrase.rect.right <= left);
  return areNumbered ? lines.map((line) => ({ ...line, tokens: line.tokens.slice(1) })) : [...lines];
}
