import { onOneLine } from '../rect.ts';
import { withoutCopies } from './copies.ts';
import { foldText, reversed } from './fold-text.ts';
import { withGeneratedText } from './generated.ts';
import { Joiner } from './join.ts';
import { loadingIn } from './loading.ts';
import { isNumberLike } from './number-pieces.ts';
import type { JoinedPhrase } from './phrase.ts';
import type { Bare, ClosedHost, FrameView, Piece } from './piece.ts';
import { isDigitStack, shownDigit } from './rolling.ts';
import { Sight } from './sight.ts';
import { askEachPart } from './split-numbers.ts';
import { Edge } from './tags.ts';
import { turnedArrow } from './turned-arrows.ts';
import { Walk, type WalkOptions } from './walk.ts';

export interface CollectOptions extends WalkOptions {
  /**
   * True for texts that will be used as labels. Like numbers they are then checked for being really seen (clipped,
   * moved away, painted invisibly); other texts only for being rendered.
   */
  isLabel?: ((text: string) => boolean) | undefined;
}

/** What the walk over the page found. */
export interface ShownText {
  /** In flattened-tree order. */
  phrases: JoinedPhrase[];
  /** Icons, form controls and the like, in the same order. */
  bare: readonly Bare[];
  /** Hosts whose content cannot be seen: closed shadow roots, frames of other origins. */
  closed: readonly ClosedHost[];
  /** Containers that are still skeletons or spinners. */
  loading: Element[];
  /** Everything that was walked: the document, shadow roots, same-origin frames. */
  roots: readonly (Document | ShadowRoot)[];
  frames: readonly FrameView[];
  sight: Sight;
  nodes: number;
  /** Texts were left out since others repeat them. */
  hasCopies: boolean;
  /**
   * True while every text stands on the page as it was read; a time of day that goes on is no change, unless its phrase is
   * one of those used.
   */
  isStill(used: Iterable<number>): boolean;
}

/** What a help button shows says nothing of the page. */
const HELP_SIGN = /^[?？ⓘℹ❓❔]\ufe0f?$/u;

/** Nodes or pieces handled between two offers to stop. */
const STRIDE = 256;

/**
 * All text that a person can see on the page, in flattened-tree order, with the parts of one number or label joined.
 * Nothing of the page is changed. One pass over the tree; styles and rectangles are asked for numbers and labels only.
 */
export function collectPhrases(doc: Document, options: CollectOptions = {}): ShownText {
  const steps = collectSteps(doc, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `collectPhrases`, in small steps between which the browser may do other work. The texts of the result are those of one
 * moment: they are taken again, in one step, when the walk is through.
 */
export function* collectSteps(doc: Document, options: CollectOptions = {}): Generator<void, ShownText> {
  const sight = new Sight();
  const walk = new Walk(doc, sight, options);
  while (!walk.run(STRIDE)) yield;
  const pieces = takeAgain(walk.pieces);
  const seen: Piece[] = [];
  let edge: Edge = Edge.none;
  let asked = 0;
  // by number: between steps the engine makes a pair of every entry
  for (let index = 0; index < pieces.length; index++) {
    if (index % STRIDE === STRIDE - 1) yield;
    const piece = pieces[index];
    if (!piece) continue;
    if (index >= asked) asked = askEachPart(pieces, index);
    if (piece.edge > edge) edge = piece.edge;
    // a number that nobody can see is dropped before anything is joined to it
    const parts = shownParts(piece, sight);
    const last = seen[seen.length - 1];
    if (parts.length === 0 && last && last === pieces[index - 1] && isCutOff(last, piece, sight)) last.text += '…';
    for (const one of parts) {
      one.edge = edge > one.edge ? edge : one.edge;
      edge = Edge.none;
      seen.push(one);
    }
  }
  const joiner = new Joiner(seen, { sight, frames: walk.frames });
  while (!joiner.run(STRIDE)) yield;
  const isKept = ({ text, pieces: [first] }: JoinedPhrase) =>
    !HELP_SIGN.test(text) && (!options.isLabel?.(text) || sight.isSeen(first));
  const phrases: JoinedPhrase[] = [];
  for (let index = 0; index < joiner.phrases.length; index++) {
    if (index % STRIDE === STRIDE - 1) yield;
    const phrase = joiner.phrases[index];
    if (phrase && isKept(phrase)) phrases.push(phrase);
  }
  const { bare, closed, roots, frames, nodes } = walk;
  yield;
  const shown = withoutCopies(phrases, roots);
  yield;
  const loading = yield* loadingIn(roots, sight);
  return {
    phrases: shown,
    bare,
    closed,
    loading,
    roots,
    frames,
    sight,
    nodes,
    hasCopies: shown.length < phrases.length,
    isStill: (used) => areStill(seen, new Set([...used].flatMap((index) => shown[index]?.pieces ?? []))),
  };
}

/** Whether a number that is drawn sign by sign goes on out of sight: the next sign stands right behind, where nothing is shown any more. */
function isCutOff(shown: Piece, hidden: Piece, sight: Sight): boolean {
  if (shown.text.length !== 1 || hidden.text.length !== 1 || hidden.edge > Edge.inline) return false;
  if (!isNumberLike(shown.text) || !sight.isLegible(hidden)) return false;
  const [a, b] = [sight.pieceBox(shown), sight.pieceBox(hidden)];
  return onOneLine(a, b) && Math.abs(b.left - a.right) <= 1 && b.right - b.left > 1;
}

/** What a person sees of a piece: nothing, itself, or each of its lines. */
function shownParts(piece: Piece, sight: Sight): Piece[] {
  piece.text = turnedArrow(piece) ?? piece.text;
  if (!isNumberLike(piece.text)) return [piece];
  if (!sight.isSeen(piece)) return [];
  if (isDigitStack(piece.text)) {
    const digit = shownDigit(piece, sight);
    return digit === null ? [] : [{ ...piece, ...digit }];
  }
  if (/\S\s*\n\s*\S/.test(piece.data) && piece.place.kind.ink.keepsLines) return linesOf(piece);
  if (piece.place.kind.ink.reversed) piece.text = reversed(piece.text);
  piece.text = withGeneratedText(piece, sight);
  return [piece];
}

function linesOf(piece: Piece): Piece[] {
  const lines: Piece[] = [];
  for (const { index, 0: line } of piece.data.matchAll(/[^\n]+/g)) {
    const text = foldText(line);
    const edge = lines.length > 0 ? Edge.block : piece.edge;
    if (text !== '') lines.push({ ...piece, text, edge, part: [index, index + line.length] });
  }
  return lines;
}

/** Every piece as it stands at this moment; those that left the page during the walk are gone. */
function takeAgain(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => {
    const { data, isConnected } = piece.node;
    if (isConnected && data !== piece.data) {
      piece.data = data;
      piece.text = foldText(data);
    }
    return isConnected && piece.text !== '';
  });
}

function areStill(pieces: readonly Piece[], used: ReadonlySet<Piece>): boolean {
  return pieces.every((piece) => {
    const { node, data } = piece;
    return node.isConnected && (node.data === data || (!used.has(piece) && TIME.test(data) && TIME.test(node.data)));
  });
}

/** A clock or countdown. */
const TIME = /\d{1,2}:\d{2}/;
