import { snapshot } from 'rrweb-snapshot';
import { take, takeSteps } from '../../lib/reading/capture/take.ts';
import { PageReader, readCapture } from '../../lib/reading/index.ts';
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
  /** What the page itself does of it: taking down. */
  collect: number;
  /** Characters of the message. */
  sent: number;
  again: number;
  longestTask: number;
}

const options = () => ({ site: siteFor(location.href), now: new Date() });
const takeDown = () => take(document, { url: location.href }).capture;

/** Measures the page that it runs in. The floor is taken before and after, and the lower counts. */
export async function measure(): Promise<Measured> {
  const before = [readerFloor.visibleText(), readerFloor.withRects()] as const;
  let figures = 0;
  const read = median(() => {
    figures = readCapture(takeDown(), options()).reading.figures.length;
  });
  const collect = median(takeDown);
  const sent = JSON.stringify(takeDown()).length;
  const again = reread();
  const rrweb = median(() => snapshot(document), 3);
  const { longestTaskMs } = await inSlices(
    takeSteps(document, { url: location.href }),
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
    sent,
    again,
    longestTask: longestTaskMs,
  };
}

/** Other digits in one cell in the middle of the page, noticed and read as the extension does it. Throws where that takes a whole reading. */
function reread(): number {
  const taken = take(document, { url: location.href });
  const reader = new PageReader(taken.capture, options());
  const observer = new MutationObserver(() => {});
  for (const root of taken.roots) observer.observe(root, { subtree: true, characterData: true, childList: true });
  // the second of ten columns: the first has names
  const cells = document.querySelectorAll('td:nth-child(2) .cell');
  const cell = cells[cells.length >> 1]?.firstChild as Text;
  return median(() => {
    cell.data = cell.data.replace(/[1-9]/g, (digit) => String((Number(digit) % 9) + 1));
    const changes = taken.follow(observer.takeRecords(), Object.values(reader.made.places));
    if (!changes || !reader.change(changes, new Date())) throw new Error('the change of a cell was not followed');
  });
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
