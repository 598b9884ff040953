/** What a text of the page says, without what only points elsewhere. */
import type { RenderedElement } from './element.ts';

const CUT = /\s*(?:…|\.\.\.)$/;
/** A sign behind words that opens their explanation. */
const HELP = /(?<=\p{L}\p{M}*[)）\]%]?)\s*[ⓘℹ❓❔\u{1f6c8}]\ufe0f?$/u;
const COLON = /(?<=\p{L}\p{M}*[)）\]]?)\s*[:：]$/u;
/** What such texts end in: a quick look that most do not get past. */
const LAST = new Set('….ⓘℹ❓❔\ufe0f\udec8:：'.split(''));

/**
 * The text without its last sign where that opens an explanation or, in a table, is the colon of a head or name; whole where a
 * title gives what was cut.
 */
export function saidBy(text: string, element: RenderedElement, inTable: boolean): string {
  const last = text.at(-1);
  if (last === undefined || !LAST.has(last)) return text;
  if (CUT.test(text)) return wholeText(text, element);
  const plain = text.replace(HELP, '');
  return inTable ? plain.replace(COLON, '') : plain;
}

/** The whole of a text that ends in `…`, where the title of its element or of one around it gives it; else the text itself. */
function wholeText(text: string, element: RenderedElement): string {
  const start = text.replace(CUT, '').trim();
  const said = element.closest('[title]')?.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  return start.length > 0 && said.startsWith(start) ? said : text;
}
