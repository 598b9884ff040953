import type { Lexicon } from '../../lib/metrics/label.ts';
import { createLexicon } from '../../lib/metrics/lexicon.ts';
import type { Phrase } from '../../lib/reading/types.ts';
import type { Port } from './port.ts';

/** Longer texts are prose. */
const LONGEST = 90;
/** Texts sent to find out the page's languages. */
const SAMPLE = 400;
/** This many new texts may be another language. */
const NEW = 12;

/**
 * The labels of the page's languages. The worker is asked for them with a sample of the page's short texts, and again when
 * a view brings new ones.
 */
export class Labels {
  lexicon: Lexicon = createLexicon([]);
  /** Changes when the languages do: part of what tells two looks apart. */
  print = '';
  private readonly port: Port;
  private readonly language: string;
  private readonly seen = new Set<string>();
  private asking = false;

  constructor(port: Port, language: string) {
    this.port = port;
    this.language = language;
  }

  /** True once labels have come. */
  get known(): boolean {
    return this.print !== '';
  }

  /** Asks again when the phrases hold enough that was not asked before; `onChange` is called when the languages differ. */
  follow(phrases: readonly Phrase[], onChange: () => void): void {
    if (this.asking) return;
    const fresh: string[] = [];
    for (const { text } of phrases) {
      if (fresh.length >= SAMPLE) break;
      if (text.length <= LONGEST && /\p{L}/u.test(text) && !this.seen.has(text)) fresh.push(text);
    }
    if (fresh.length < (this.known ? NEW : 1)) return;
    for (const text of fresh) this.seen.add(text);
    this.asking = true;
    // What was asked before speaks for the page's language as well
    const sample = this.known ? [...this.seen].slice(-2 * SAMPLE) : fresh;
    void this.port.send({ type: 'lexicon', texts: sample, language: this.language }).then((answer) => {
      this.asking = false;
      const print = answer?.locales.join(' ') ?? '';
      if (!answer || print === this.print) return;
      this.print = print;
      this.lexicon = createLexicon(answer.shards);
      onChange();
    });
  }
}
