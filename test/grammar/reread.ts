/** Changes numbers of drawn pages and reads them on, beside reading each changed page as a whole. */
import type { Page } from 'puppeteer-core';
import { type Capture, PART, PHRASE } from '../../lib/reading/capture/format.ts';
import { PageReader, type PageReading, readCapture } from '../../lib/reading/index.ts';
import { siteFor } from '../../lib/sites/index.ts';
import { NOW, takeWritten } from '../support/read-on-page.ts';
import { drawPage } from './page.ts';
import { diceOf } from './random.ts';

export interface Reread {
  /** Numbers changed. */
  tried: number;
  /** Of them read without a second look at the page. */
  readOn: number;
  /** Readings that differ from those of the whole page. */
  different: { seed: number; before: string; after: string; readOn: PageReading; whole: PageReading }[];
}

const BATCH = 25;
/** Numbers changed on each page. */
const CHANGES = 4;

export async function rereadSeeds(tab: Page, seeds: readonly number[]): Promise<Reread> {
  const result: Reread = { tried: 0, readOn: 0, different: [] };
  for (let at = 0; at < seeds.length; at += BATCH) {
    const drawn = seeds.slice(at, at + BATCH).map(drawPage);
    const captures = await takeWritten(tab, drawn);
    for (const [index, capture] of captures.entries()) reread(capture, drawn[index]?.seed ?? 0, result);
  }
  return result;
}

function reread(capture: Capture, seed: number, result: Reread): void {
  const options = { site: siteFor(capture.url), now: new Date(NOW) };
  const dice = diceOf(seed);
  const reader = new PageReader(capture, options);
  let page = capture;
  for (const phrase of dice.shuffled(singlePlaces(reader.made, capture)).slice(0, CHANGES)) {
    const before = textOf(page, phrase);
    const after = before.replace(/\d/g, (digit, place) =>
      place === 0 && digit === '0' ? digit : String(dice.int(0, 9)),
    );
    if (after === before) continue;
    result.tried++;
    const readOn = reader.change([{ phrase, text: after }], options.now);
    if (!readOn) continue;
    result.readOn++;
    page = withText(page, phrase, after);
    const whole = readCapture(page, options);
    if (JSON.stringify(readOn) !== JSON.stringify(whole)) result.different.push({ seed, before, after, readOn, whole });
  }
}

/** Figures drawn as one text. */
function singlePlaces({ places }: PageReading, { parts }: Capture): number[] {
  const joined = new Set(parts.filter((_, at) => at % PART === 0));
  return Object.values(places).filter((phrase) => !joined.has(phrase));
}

const textOf = ({ strings, phrases }: Capture, phrase: number): string => strings[phrases[phrase * PHRASE] ?? -1] ?? '';

function withText(capture: Capture, phrase: number, text: string): Capture {
  const phrases = [...capture.phrases];
  phrases[phrase * PHRASE] = capture.strings.length;
  return { ...capture, phrases, strings: [...capture.strings, text] };
}
