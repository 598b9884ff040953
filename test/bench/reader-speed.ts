/**
 * How long a reading takes against the least that a reader must do: the walk over all visible text, with and without a
 * rectangle for each, and against a full snapshot by rrweb. In a real browser, on pages of 5 000 to 200 000 elements.
 *
 *   node test/bench/reader-speed.ts [--sizes 5000,20000,80000,200000]
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleForPage, PageLab } from '../support/reader-page.ts';
import { largePage } from './large-page.ts';
import type { Measured } from './measure.ts';

const FLOOR = fileURLToPath(new URL('../../../shared/bench/floor.js', import.meta.url));
const ENTRY = fileURLToPath(new URL('./measure.ts', import.meta.url));

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '5000,20000,80000,200000' } } });
if (!existsSync(FLOOR)) {
  console.log('Not measured: ../shared/bench/floor.js, which the reader is measured against, is not here.');
  process.exit(0);
}

const lab = await PageLab.start();
try {
  const floor = readFileSync(FLOOR, 'utf8');
  const code = await bundleForPage(ENTRY, 'bench');
  console.log(`bytes of the reader in the page, minified: ${await minifiedBytes()}`);
  for (const size of values.sizes.split(',').map(Number)) {
    const page = await lab.open({ url: 'https://shop.example.com/', html: largePage(size) });
    await page.evaluate(floor);
    await page.evaluate(code);
    const measured = (await page.evaluate('bench.measure()')) as Measured;
    print(measured);
    await page.close();
  }
} finally {
  await lab.stop();
}

function print(measured: Measured): void {
  const { elements, figures, walk, rects, rrweb, read, collect, sent, again, longestTask } = measured;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const times = (value: number, by: number) => `${(value / by).toFixed(2)} ×`;
  console.log(`\n${elements} elements, ${figures} figures`);
  console.log(
    `  full read          ${ms(read)}, of which in the page ${ms(collect)}; ${(sent / 1e6).toFixed(2)} MB sent to the worker`,
  );
  console.log(
    `  visible-text walk  ${ms(walk)}: read is ${times(read, walk)} (goal 2), in the page ${times(collect, walk)}`,
  );
  console.log(`  walk with rects    ${ms(rects)}: read is ${times(read, rects)} (goal 1.3)`);
  console.log(`  rrweb snapshot     ${ms(rrweb)}: read is ${times(read, rrweb)} (goal 0.2)`);
  console.log(`  one changed figure ${ms(again)}: ${times(again, read)} a full read (goal 0.1)`);
  console.log(`  longest task       ${ms(longestTask)} when read in slices (goal below 50)`);
}

async function minifiedBytes(): Promise<number> {
  const { build } = await import('esbuild');
  const out = await build({
    entryPoints: [fileURLToPath(new URL('../../lib/reading/capture/take.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    loader: { '.json': 'json' },
  });
  return out.outputFiles[0]?.contents.length ?? 0;
}
