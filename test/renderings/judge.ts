/** Reads drawn pages as they are and under each rendering, and tells what the rendering changed. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { DrawnPage } from '../grammar/page.ts';
import { type Comparison, compareReading } from '../support/compare-reading.ts';
import type { TakenText } from '../support/page-taker.ts';
import { readTaken } from '../support/read-on-page.ts';
import { bundleForPage } from '../support/reader-page.ts';
import { explain } from '../support/reading-report.ts';
import type { ExpectedFigure } from '../support/truth.ts';

type InPage = typeof import('./page-renderer.ts');

/** One page under one rendering. */
export interface Rendered {
  rendering: string;
  page: DrawnPage;
  /** Figures of the page that were read right as it is written. */
  asWritten: number;
  right: number;
  /** What differs from what was read as written, for people. Figures that were wrong as written are not told again. */
  differs: string[];
  /** Wrong figures that were not wrong as written. */
  wrong: number;
  /** Right figures as written that are no longer read. */
  lost: number;
  /** Flaws beside the figures that were none as written: changes, values beside, periods. */
  beside: number;
}

export interface JudgedRenderings {
  rendered: Rendered[];
  threw: string[];
}

/** Loads what draws and takes down pages into a tab. */
async function withRenderer(tab: Page): Promise<void> {
  await tab.evaluate(await bundleForPage(fileURLToPath(new URL('./page-renderer.ts', import.meta.url)), 'renderer'));
}

/** Judges each page under each rendering by the page's truth, against the reading of the page as it is written. */
export async function judgeRenderings(
  tab: Page,
  pages: readonly DrawnPage[],
  renderings: readonly string[],
): Promise<JudgedRenderings> {
  await withRenderer(tab);
  const judged: JudgedRenderings = { rendered: [], threw: [] };
  const read = async (name: string | null): Promise<(Comparison | null)[]> => {
    const taken = await tab.evaluate(
      (all, as) => (globalThis as unknown as { renderer: InPage }).renderer.takeRendered(all, as),
      pages.map(({ url, html, truth }) => ({ url, html, names: truth.figures.flatMap(namesOf) })),
      name,
    );
    return pages.map((page, at) => compare(page, taken[at] ?? null, name ?? 'as written', judged.threw));
  };
  const written = await read(null);
  for (const rendering of renderings)
    for (const [at, comparison] of (await read(rendering)).entries()) {
      const [page, plain] = [pages[at], written[at]];
      if (comparison && page && plain) judged.rendered.push(differenceOf(rendering, page, plain, comparison));
    }
  return judged;
}

const namesOf = ({ entity, within, segment }: ExpectedFigure): string[] =>
  [entity?.name, within, segment].filter((name) => typeof name === 'string');

function compare(page: DrawnPage, taken: TakenText | null, name: string, threw: string[]): Comparison | null {
  if (!taken) return null;
  const reading = readTaken(taken, page.url);
  if (!('threw' in reading)) return compareReading(reading, page.truth);
  threw.push(`seed ${page.seed} ${name}: ${reading.threw}`);
  return null;
}

function differenceOf(rendering: string, page: DrawnPage, plain: Comparison, comparison: Comparison): Rendered {
  const before = new Set(explain({ page: '', comparison: plain }));
  const differs = explain({ page: '', comparison }).filter((line) => !before.has(line));
  const wrong = differs.filter((line) => line.startsWith('  WRONG')).length;
  const lost = Math.max(0, plain.right - comparison.right);
  const missed = differs.filter((line) => line.startsWith('  missed')).length;
  return {
    rendering,
    page,
    asWritten: plain.right,
    right: comparison.right,
    differs,
    wrong,
    lost,
    beside: differs.length - wrong - missed,
  };
}
