/** What the tests call within a page: its numbers change, and it is followed beside being taken down and read as a whole. */
import { type Taken, take } from '../../../lib/reading/capture/take.ts';
import { PageReader, type PageReading, readCapture } from '../../../lib/reading/index.ts';
import { siteFor } from '../../../lib/sites/index.ts';

export interface Step {
  before: string;
  after: string;
  /** `page`: it had to be taken down anew; `worker`: it had to be read anew; `on`: it was read on. */
  went: 'page' | 'worker' | 'on';
  /** Figures that differ from those of the whole page, or all else that does. */
  differs: string[];
}

interface Watched {
  url: string;
  now: Date;
  taken: Taken;
  reader: PageReader;
  observer: MutationObserver;
}

let watched: Watched | null = null;

/** Takes the page down and reads it. */
export function begin(url: string, now: number): void {
  watched?.observer.disconnect();
  const taken = take(document, { url });
  const options = { site: siteFor(url), now: new Date(now) };
  const observer = new MutationObserver(() => {});
  for (const root of taken.roots)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  watched = { url, now: options.now, taken, reader: new PageReader(taken.capture, options), observer };
}

/** Follows what has changed since the last step. */
export function follow(before = '', after = ''): Step {
  if (!watched) throw new Error('no page was taken down');
  const { url, now, taken, reader, observer } = watched;
  const changes = taken.follow(observer.takeRecords(), Object.values(reader.made.places));
  const made = changes && reader.change(changes, now);
  const went = changes === null ? 'page' : made === null ? 'worker' : 'on';
  if (!made) begin(url, now.getTime());
  const whole = readCapture(take(document, { url }).capture, { site: siteFor(url), now });
  return { before, after, went, differs: differencesOf(made ?? watched.reader.made, whole) };
}

function differencesOf(one: PageReading, other: PageReading): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const figures = new Set(one.reading.figures.map((figure) => JSON.stringify(figure)));
  const differing = other.reading.figures.map((figure) => JSON.stringify(figure)).filter((text) => !figures.has(text));
  return differing.length > 0 ? differing : ['what is said of the page'];
}

/** Writes a page and gives some of its figures other digits, one after the other. `at` chooses them, by seed. */
export function changeFigures(page: { url: string; html: string }, now: number, seed: number, most: number): Step[] {
  document.open();
  document.write(page.html);
  document.close();
  begin(page.url, now);
  const steps: Step[] = [];
  for (let step = 0; step < most; step++) {
    const places = Object.values(watched?.reader.made.places ?? {});
    const phrase = places[(seed * 7 + step * 13) % places.length];
    const node = phrase === undefined ? null : watched?.taken.nodeOf(phrase);
    if (!node) continue;
    const before = node.data;
    const after = before.replace(/\d/g, (digit, at) =>
      digit === '0' && !/\d/.test(before[at - 1] ?? '') ? digit : String(((Number(digit) + seed + at) % 9) + 1),
    );
    if (after === before) continue;
    node.data = after;
    steps.push(follow(before, after));
  }
  return steps;
}
