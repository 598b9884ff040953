import { snapshot } from 'rrweb-snapshot';
import { allShards, createLexicon } from '../../lib/metrics/index.ts';
import { readPage, readSteps } from '../../lib/reading/index.ts';
import { collectPhrases } from '../../lib/reading/visible/index.ts';
import { inSlices, pageClock } from '../../lib/reading/watch/index.ts';
import { siteFor } from '../../lib/sites/index.ts';

declare const readerFloor: { visibleText(): number; withRects(): number; elements(): number };

/** Medians in ms. */
export interface Measured {
  elements: number;
  figures: number;
  walk: number;
  rects: number;
  rrweb: number;
  read: number;
  collect: number;
  again: number;
  longestTask: number;
}

const lexicon = createLexicon(allShards());
const options = () => ({ url: location.href, site: siteFor(location.href), now: new Date(), lexicon });
const isLabel = (text: string) => lexicon.find(text) !== null;

/** Measures the page that it runs in. The floor is taken before and after, and the lower counts. */
export async function measure(): Promise<Measured> {
  const before = [readerFloor.visibleText(), readerFloor.withRects()] as const;
  let figures = 0;
  const read = median(() => {
    figures = readPage(document, options()).reading.figures.length;
  });
  const collect = median(() => collectPhrases(document, { isLabel }));
  const again = median(() => {
    changeOneCell();
    readPage(document, options());
  });
  const rrweb = median(() => snapshot(document), 3);
  const { longestTaskMs } = await inSlices(
    readSteps(document, options()),
    pageClock(window),
    new AbortController().signal,
  );
  return {
    elements: readerFloor.elements(),
    figures,
    walk: Math.min(before[0], readerFloor.visibleText()),
    rects: Math.min(before[1], readerFloor.withRects()),
    rrweb,
    read,
    collect,
    again,
    longestTask: longestTaskMs,
  };
}

let change = 0;

function changeOneCell(): void {
  const cells = document.querySelectorAll('td .cell');
  const cell = cells[cells.length >> 1]?.firstChild;
  if (cell) (cell as Text).data = String(1000 + (change++ % 100));
}

function median(run: () => void, times = 7): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[times >> 1] ?? Number.NaN;
}
