/** Texts that a page cuts short. */
import type { Phrase } from '../types.ts';

const CUT = /\s*(?:…|\.\.\.)$/;

/** The whole of a text that ends in `…`, where the title of its element or of one around it gives it; else the text itself. */
export function wholeText({ text, element }: Phrase): string {
  if (!CUT.test(text)) return text;
  const start = text.replace(CUT, '').trim();
  const said = element.closest('[title]')?.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  return said.startsWith(start) ? said : text;
}
