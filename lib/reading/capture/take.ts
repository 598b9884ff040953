import { collectSteps } from '../visible/index.ts';
import { markCovered } from './covers.ts';
import { Follower } from './follow.ts';
import type { Capture, TextChange } from './format.ts';
import { Writer } from './writer.ts';

export interface TakeOptions {
  url: string;
  /** Opens closed shadow roots where the browser lets extensions in. */
  rootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Our own element, which is no part of the page. */
  own?: Element | null | undefined;
}

/** A capture with what only the page itself can hold. */
export interface Taken {
  capture: Capture;
  /** Document, shadow roots and frames that were walked. */
  roots: readonly (Document | ShadowRoot)[];
  /** The first text node of a phrase. */
  nodeOf(phrase: number): Text | null;
  /**
   * True while every text and value stands on the page as it was taken down. A time of day that goes on is no change, unless
   * its phrase is one of those used.
   */
  isStill(used: Iterable<number>): boolean;
  /**
   * The texts that read otherwise after these mutations, by then also written into `capture`; null where the page must be taken
   * down anew. See {@link Follower}.
   */
  follow(records: readonly MutationRecord[], used: Iterable<number>): TextChange[] | null;
}

/** Texts and elements handled between two offers to stop. */
const STRIDE = 128;

/** Takes the page down in one task. */
export function take(doc: Document, options: TakeOptions): Taken {
  const steps = takeSteps(doc, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link take}, in small steps between which the browser may do other work. */
export function* takeSteps(doc: Document, options: TakeOptions): Generator<void, Taken> {
  const visible = yield* collectSteps(doc, options);
  yield;
  const writer = new Writer(visible);
  for (let index = 0; index < visible.phrases.length; index++) {
    if (index % STRIDE === STRIDE - 1) yield;
    const phrase = visible.phrases[index];
    if (phrase) writer.addPhrase(phrase, index);
  }
  yield* writer.finish(STRIDE);
  yield;
  const { url } = options;
  const { roots } = visible;
  const hasPassword = yield* anyRoot(roots, asksPassword);
  const hasCaptcha = yield* anyRoot(roots, (root) => root.querySelector(CAPTCHA) !== null);
  const language = doc.documentElement.getAttribute('lang');
  const capture = writer.capture({ url, language, hasPassword, hasCaptcha });
  yield;
  markCovered(capture, visible.phrases, options.own ?? null);
  const follower = new Follower(visible, writer, capture);
  return {
    capture,
    roots,
    nodeOf: (phrase) => visible.phrases[phrase]?.nodes[0] ?? null,
    isStill: (used) => visible.isStill(used) && writer.inputsStand(),
    follow: (records, used) => follower.follow(records, new Set(used)),
  };
}

function* anyRoot(
  roots: readonly (Document | ShadowRoot)[],
  test: (root: Document | ShadowRoot) => boolean,
): Generator<void, boolean> {
  for (const [index, root] of roots.entries()) {
    if (index % STRIDE === 0) yield;
    if (test(root)) return true;
  }
  return false;
}

const CAPTCHA = '[class*="captcha" i],[id*="captcha" i],[class*="secsdk" i],iframe[src*="captcha" i]';

/** Log-in forms may keep the password in a component of their own. */
function asksPassword(root: Document | ShadowRoot): boolean {
  return [...root.querySelectorAll('input[type="password"]')].some((input) => input.getClientRects().length > 0);
}
