/** Writes pages, draws each anew and takes it down, in one script for a test page. */
import { type TakenText, takeWritten, type WrittenPage } from '../support/page-taker.ts';
import { RENDERINGS } from './index.ts';

/** A page with what its rows are called. */
export interface NamedPage extends WrittenPage {
  names: readonly string[];
}

/** Each page under a rendering, taken down; `null` where it has nothing that would be drawn otherwise. Without a name, as it is written. */
export function takeRendered(pages: readonly NamedPage[], name: string | null): (TakenText | null)[] {
  return pages.map((page) => {
    let drawn = true;
    const taken = takeWritten(page, (document) => {
      if (name !== null) drawn = RENDERINGS[name]?.draw(document, new Set(page.names)) ?? false;
    });
    return drawn ? taken : null;
  });
}
