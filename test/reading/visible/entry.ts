import { collectPhrases } from '../../../lib/reading/visible/index.ts';

/** The texts of a page's phrases, as the tests compare them. */
export function texts(): string[] {
  return collectPhrases(document).phrases.map((phrase) => phrase.text);
}

export { collectPhrases };
