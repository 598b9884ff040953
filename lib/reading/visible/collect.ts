import type { VisibleText } from '../types.ts';
import { joinPieces } from './join.ts';
import { loadingIn } from './loading.ts';
import { isNumberLike } from './number-pieces.ts';
import { Sight } from './sight.ts';
import type { Edge } from './tags.ts';
import { type Piece, Walk, type WalkOptions } from './walk.ts';

export interface CollectOptions extends WalkOptions {
  /**
   * True for texts that will be used as labels. Like numbers they are then checked for being really seen (clipped,
   * moved away, painted invisibly); other texts only for being rendered.
   */
  isLabel?: ((text: string) => boolean) | undefined;
}

/**
 * All text that a person can see on the page, in flattened-tree order, with the parts of one number or label joined.
 * Nothing of the page is changed. Takes one pass over the tree; styles and rectangles are asked for numbers and labels only.
 */
export function collectPhrases(doc: Document, options: CollectOptions = {}): VisibleText {
  const sight = new Sight();
  const walk = new Walk(doc, sight, options);
  walk.run(Number.POSITIVE_INFINITY);
  return finish(walk, sight, options);
}

function finish(walk: Walk, sight: Sight, options: CollectOptions): VisibleText {
  const pass = { sight, frames: walk.frames };
  const isLabel = options.isLabel ?? (() => false);
  const phrases = joinPieces(seenOnly(walk.pieces, sight), pass).filter(
    (phrase) => !isLabel(phrase.text) || sight.isSeen(phrase.first),
  );
  return { phrases, closed: walk.closed, loading: loadingIn(walk.roots, sight), nodes: walk.nodes };
}

/** Number-like pieces that nobody can see are dropped before anything is joined to them. */
function seenOnly(pieces: readonly Piece[], sight: Sight): Piece[] {
  const seen: Piece[] = [];
  let edge: Edge = 0;
  for (const piece of pieces) {
    if (piece.edge > edge) edge = piece.edge;
    if (isNumberLike(piece.text) && !sight.isSeen(piece)) continue;
    piece.edge = edge;
    edge = 0;
    seen.push(piece);
  }
  return seen;
}
