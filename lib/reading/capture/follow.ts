import type { ShownText } from '../visible/collect.ts';
import { foldText } from '../visible/fold-text.ts';
import type { Piece } from '../visible/piece.ts';
import { type Capture, PART, PHRASE, type TextChange } from './format.ts';
import type { Writer } from './writer.ts';

/** Numbers of a part that say its phrase and its text. */
const PART_TEXT = 1;
/**
 * Follows digits that change in a page that was taken down. Everything else that happens to a page may show or hide, move or
 * rename what stands in it, and is not followed: then the page is taken down anew.
 */
export class Follower {
  readonly #visible: ShownText;
  readonly #writer: Writer;
  readonly #capture: Capture;
  /** Text node → number of its phrase; made when something changes for the first time. */
  #phrases: Map<Node, number> | null = null;
  /** Number in `strings` of texts written there by this follower, by the place that says it. */
  readonly #slots = new Map<string, number>();

  constructor(visible: ShownText, writer: Writer, capture: Capture) {
    this.#visible = visible;
    this.#writer = writer;
    this.#capture = capture;
  }

  /**
   * The texts that read otherwise after these mutations, by then also written into the capture. Null where more than digits may have
   * changed. Clocks go on unnoticed, unless they are one of the phrases used.
   */
  follow(records: readonly MutationRecord[], used: ReadonlySet<number>): TextChange[] | null {
    if (this.#visible.hasCopies || !this.#writer.inputsStand()) return null;
    const changed = new Set<number>();
    for (const record of records) {
      const text = this.#changedText(record);
      const phrase = text ? this.#phraseOf(text) : undefined;
      if (phrase !== undefined) changed.add(phrase);
      else if (!text || !this.#isHidden(text)) return null;
    }
    const changes: TextChange[] = [];
    for (const phrase of changed) {
      const text = this.#textNow(phrase);
      if (text === null) return null;
      const before = this.#textBefore(phrase);
      if (text === before || (!used.has(phrase) && CLOCK.test(text) && CLOCK.test(before))) continue;
      if (!this.#writer.standsStill(phrase)) return null;
      changes.push({ phrase, text });
    }
    for (const change of changes) this.#write(change);
    return changes;
  }

  /** The text node that a mutation gave another text; null for any other mutation. */
  #changedText({ type, target, addedNodes, removedNodes }: MutationRecord): Node | null {
    if (type === 'characterData') return target;
    const [added, removed] = [addedNodes[0], removedNodes[0]];
    const isOne = addedNodes.length === 1 && removedNodes.length === 1 && target.childNodes.length === 1;
    if (type !== 'childList' || !isOne || added?.nodeType !== TEXT || !removed) return null;
    this.#replace(removed, added as Text);
    return added;
  }

  /** In a pane that is not shown. What it says is read when something shows it. */
  #isHidden({ parentElement }: Node): boolean {
    return parentElement !== null && !this.#visible.sight.isShown(parentElement);
  }

  #replace(before: Node, after: Text): void {
    const phrase = this.#phraseOf(before);
    const joined = phrase === undefined ? undefined : this.#visible.phrases[phrase];
    const at = joined?.pieces.findIndex(({ node }) => node === before) ?? -1;
    const piece = joined?.pieces[at];
    if (!piece || phrase === undefined) return;
    piece.node = after;
    joined.nodes[at] = after;
    this.#phrases?.delete(before);
    this.#phrases?.set(after, phrase);
  }

  #phraseOf(text: Node): number | undefined {
    if (!this.#phrases) {
      this.#phrases = new Map();
      for (const [number, { nodes }] of this.#visible.phrases.entries())
        for (const node of nodes) this.#phrases.set(node, number);
    }
    return this.#phrases.get(text);
  }

  #textBefore(phrase: number): string {
    const { strings, phrases } = this.#capture;
    return strings[phrases[phrase * PHRASE] ?? -1] ?? '';
  }

  /** The text with the digits that its pieces have now; null where a piece differs by more than digits. */
  #textNow(phrase: number): string | null {
    const pieces = this.#visible.phrases[phrase]?.pieces ?? [];
    const now: string[] = [];
    for (const piece of pieces) {
      const text = textNow(piece);
      if (text === null) return null;
      now.push(text);
    }
    const digits = now.join('').match(DIGIT) ?? [];
    const before = this.#textBefore(phrase);
    if (before.match(DIGIT)?.length !== digits.length) return null;
    for (const [at, piece] of pieces.entries()) {
      piece.data = piece.node.data;
      piece.text = now[at] ?? '';
    }
    let next = 0;
    return before.replace(DIGIT, () => digits[next++] ?? '');
  }

  #write({ phrase, text }: TextChange): void {
    const { phrases, parts } = this.#capture;
    this.#say(phrases, phrase * PHRASE, text);
    const pieces = this.#visible.phrases[phrase]?.pieces ?? [];
    const first = parts.findIndex((number, at) => at % PART === 0 && number === phrase);
    if (first !== -1)
      for (const [at, piece] of pieces.entries()) this.#say(parts, first + at * PART + PART_TEXT, piece.text);
  }

  /** Puts a text where a list says one; a text that changes again and again takes one place in `strings`. */
  #say(list: number[], at: number, text: string): void {
    const { strings, phrases } = this.#capture;
    const key = `${list === phrases ? 'phrase' : 'part'} ${at}`;
    const slot = this.#slots.get(key) ?? strings.length;
    this.#slots.set(key, slot);
    strings[slot] = text;
    list[at] = slot;
  }
}

const TEXT = 3;
const DIGIT = /\p{Nd}/gu;
const CLOCK = /\d{1,2}:\d{2}/;

const shapeOf = (text: string): string => text.replace(DIGIT, '0');

/** The folded text of a piece as it stands now; null where anything but digits differs from before. */
function textNow({ node, data, text, part }: Piece): string | null {
  if (node.data === data) return text;
  // what stands there is not all that the node says: a line of it, or with a unit that the style prints
  if (part !== null || !node.isConnected || foldText(data) !== text) return null;
  const now = foldText(node.data);
  return shapeOf(now) === shapeOf(text) ? now : null;
}
