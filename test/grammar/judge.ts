/** Runs drawn pages through the reader in a real browser and judges each. */
import type { Page } from 'puppeteer-core';
import { compareReading } from '../support/compare-reading.ts';
import { readWritten } from '../support/read-on-page.ts';
import type { Judged } from '../support/reading-report.ts';
import { type DrawnPage, drawPage } from './page.ts';

export interface JudgedPage extends Judged {
  seed: number;
  drawn: DrawnPage;
}

const BATCH = 25;

/** Judges the pages of the seeds in order. A reading that throws counts as nothing read and is named in `threw`. */
export async function judgeSeeds(
  tab: Page,
  seeds: readonly number[],
): Promise<{ judged: JudgedPage[]; threw: string[] }> {
  const judged: JudgedPage[] = [];
  const threw: string[] = [];
  for (let at = 0; at < seeds.length; at += BATCH) {
    const drawn = seeds.slice(at, at + BATCH).map(drawPage);
    const readings = await readWritten(tab, drawn);
    for (const [index, page] of drawn.entries()) {
      const reading = readings[index];
      if (!reading || 'threw' in reading) {
        threw.push(`seed ${page.seed}: ${reading?.threw ?? 'no reading'}`);
        continue;
      }
      judged.push({
        seed: page.seed,
        drawn: page,
        page: `seed ${page.seed} (${page.made})`,
        comparison: compareReading(reading, page.truth),
      });
    }
  }
  return { judged, threw };
}
