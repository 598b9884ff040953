/** Arrows of text that a style sheet turns upside down: one glyph for both ways. */
import type { Piece } from './piece.ts';

const PAIRS = ['▲▼', '△▽', '▴▾', '↑↓', '↗↘', '⬆⬇', '⇧⇩', '🔺🔻', '🔼🔽'].map((pair) => [...pair]);
const OPPOSITE = new Map(PAIRS.flatMap(([up = '', down = '']) => [[up, down] as const, [down, up] as const]));

/** Elements around the glyph that may be turned for it. */
const LEVELS = 2;

/** The arrow as it is seen where the piece is nothing else and stands upside down; else null. */
export function turnedArrow({ text, place }: Piece): string | null {
  const opposite = OPPOSITE.get(text);
  if (opposite === undefined) return null;
  let isTurned = false;
  for (let at: typeof place | null = place, level = 0; at && level < LEVELS; level++, at = at.outer)
    if (at.kind.layout.upsideDown) isTurned = !isTurned;
  return isTurned ? opposite : null;
}
