/**
 * `npm run screens [-- name …]`: pictures of the views from fixtures in both languages, themes and three widths, under
 * `screenshots/views/`. `npm run screens -- readme`: the picture of the README, from the built extension at work.
 */
import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { PageLab } from '../test/support/reader-page.ts';
import { panels } from '../test/views/fixtures/cases.ts';
import { popups } from '../test/views/fixtures/popups.ts';
import { shootReadme } from './readme-picture.ts';

const OUT = 'screenshots/views';

/** Every view that the gallery shows. */
export const views = [...Object.keys(panels), ...Object.keys(popups), 'options'];

/** Opens the gallery in a page of the lab: its bundle and styles inlined. */
export async function openGallery(lab: PageLab): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: ['test/views/gallery.tsx'],
    bundle: true,
    write: false,
    outdir: 'gallery',
    format: 'iife',
    jsx: 'automatic',
    target: 'chrome130',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  const script = text('.js').replaceAll('</script', '<\\/script');
  const html = `<!doctype html><meta charset="utf-8"><title>Views</title><link rel="icon" href="data:,"><style>${text('.css')}</style><div id="root"></div><script>${script}</script>`;
  return lab.open({ url: 'https://gallery.test/', html });
}

/** Shows one view and waits until its charts are drawn. */
export async function showView(page: Page, view: string, language: string, theme: string): Promise<void> {
  await page.evaluate(
    (view, language, theme) => {
      (globalThis as never as { gallery: { show(...what: string[]): void } }).gallery.show(view, language, theme);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));
    },
    view,
    language,
    theme,
  );
}

const widthsOf = (view: string): number[] =>
  view.startsWith('popup') ? [320] : view === 'options' ? [360, 720] : [320, 360, 480];

async function shoot(names: string[]): Promise<number> {
  await mkdir(OUT, { recursive: true });
  const lab = await PageLab.start();
  let shots = 0;
  try {
    const page = await openGallery(lab);
    for (const view of names)
      for (const width of widthsOf(view)) {
        await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
        for (const language of ['zh-CN', 'en'])
          for (const theme of ['light', 'dark']) {
            await showView(page, view, language, theme);
            await page.screenshot({ path: `${OUT}/${view}-${language}-${theme}-${width}.png`, fullPage: true });
            shots++;
          }
      }
  } finally {
    await lab.stop();
  }
  return shots;
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const readme = asked.length === 1 && asked[0] === 'readme';
  const unknown = asked.filter((name) => !views.includes(name));
  if (readme) {
    console.log(await shootReadme());
  } else if (unknown.length > 0) {
    console.error(`Unknown view: ${unknown.join(', ')}. Known: ${views.join(', ')}, and readme alone.`);
    process.exitCode = 2;
  } else {
    console.log(`${await shoot(asked.length > 0 ? asked : views)} pictures in ${OUT}/`);
  }
}
