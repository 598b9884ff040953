import { collectPhrases } from '../visible/index.ts';
import type { JoinedPhrase } from '../visible/phrase.ts';
import type { SnapshotAnswers, SnapshotTexts } from './format.ts';
import { markupOf, type Writing } from './markup.ts';

export interface SnapshotOptions {
  rootOf?: ((element: Element) => ShadowRoot | null) | undefined;
  /** Our own element in the page, which is no part of it. */
  own?: Element | null;
}

/**
 * A page on its way to a self-contained HTML fixture: first its texts are asked for, then it is written with what the worker
 * puts in their place (see `answerSnapshot`). No address, image, script or style sheet of the page is in it.
 */
export class PageSnapshot {
  readonly #doc: Document;
  readonly #phrases: readonly JoinedPhrase[];
  readonly #rootOf: (element: Element) => ShadowRoot | null;
  readonly #texts = new Set<string>();
  readonly #words = new Set<string>();
  readonly #names = new Set<string>();

  constructor(doc: Document, { rootOf = (element) => element.shadowRoot, own = null }: SnapshotOptions = {}) {
    this.#doc = doc;
    this.#rootOf = rootOf;
    this.#phrases = collectPhrases(doc, { rootOf, own }).phrases;
    const inPhrases = new Set(this.#phrases.flatMap(({ nodes }) => nodes));
    this.#write({
      textOf: (node) => (inPhrases.has(node) ? '' : asked(this.#texts, node.data)),
      wordsOf: (text) => asked(this.#words, text),
      nameOf: (text) => asked(this.#names, text),
    });
  }

  get texts(): SnapshotTexts {
    return {
      phrases: this.#phrases.map((phrase) => ({
        text: phrase.text,
        isHeader: phrase.cell?.matches('th,[role="columnheader"]') === true,
        parts: phrase.nodes.map(({ data }) => data),
      })),
      texts: [...this.#texts],
      words: [...this.#words],
      names: [...this.#names],
    };
  }

  /** The fixture, with the record of what was read in it (`<script type="application/json">`). A text that came since is left out. */
  write({ phrases, texts, words, names, record }: SnapshotAnswers): string {
    const parts = new Map(
      this.#phrases.flatMap(({ nodes }, at) => nodes.map((node, part) => [node, phrases[at]?.[part] ?? ''] as const)),
    );
    const [textOf, wordsOf, nameOf] = [
      answered(this.#texts, texts),
      answered(this.#words, words),
      answered(this.#names, names),
    ];
    const html = this.#write({ textOf: (node) => parts.get(node) ?? textOf(node.data), wordsOf, nameOf });
    const script = `<script type="application/json" id="record">${record.replaceAll('<', '\\u003c')}</script>`;
    return html.replace(/<\/html>$/, () => `${script}</html>`);
  }

  #write(writing: Omit<Writing, 'rootOf'>): string {
    return markupOf(this.#doc, { ...writing, rootOf: this.#rootOf });
  }
}

function asked(texts: Set<string>, text: string): '' {
  texts.add(text);
  return '';
}

function answered(texts: ReadonlySet<string>, answers: readonly string[]): (text: string) => string {
  const known = new Map([...texts].map((text, at) => [text, answers[at] ?? '']));
  return (text) => known.get(text) ?? '';
}
