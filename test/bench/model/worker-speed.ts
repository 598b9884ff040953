/** The same table in a worker of Chromium, where the extension diagnoses it. */
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../../scripts/chromium.ts';
import { bundleForPage, PageLab } from '../../support/reader-page.ts';
import { type Line, line } from './report.ts';

/** Runs the bundled measurement in a worker made of a blob, as a page without a network can. */
async function inWorker(lab: PageLab, bundle: string, rows: number[]): Promise<number[]> {
  const page = await lab.open({ url: 'https://bench.test/', html: '<!doctype html><title>bench</title>' });
  const source = `${bundle};onmessage=({data})=>postMessage(data.map((rows)=>bench.timeOf(rows)));`;
  return page.evaluate(
    (text, sizes) =>
      new Promise<number[]>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(sizes);
      }),
    source,
    rows,
  );
}

/** Median times of 1 000 rows and growth; empty, and said so, where there is no Chromium. */
export async function workerSpeed(): Promise<Line[]> {
  if (findChromium() === null) {
    console.log('\n(No Chromium is installed: the time in its worker is left out.)');
    return [];
  }
  const lab = await PageLab.start();
  try {
    const bundle = await bundleForPage(fileURLToPath(new URL('./speed.ts', import.meta.url)), 'bench');
    const [half = Number.NaN, full = Number.NaN] = await inWorker(lab, bundle, [500, 1000]);
    return [
      line('1 000 rows × 6 steps × 365 days, median of 7', full, 'ms', null, 150),
      line('  growth when the rows double', full / half, 'number', null, 2.5),
    ];
  } finally {
    await lab.stop();
  }
}
