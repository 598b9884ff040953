/** `npm run screens [-- name …]`: pictures of the views from fixtures in both languages, themes and three widths, under `screenshots/views/`. */
import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { PageLab } from '../test/support/reader-page.ts';
import { panels } from '../test/views/fixtures/cases.ts';
import { popups } from '../test/views/fixtures/popups.ts';

const OUT = 'screenshots/views';
const languages = ['zh-CN', 'en'];
const themes = ['light', 'dark'];
const widths = [320, 360, 480];

/** The gallery as one page: its bundle and styles inlined. */
export async function galleryPage(): Promise<string> {
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
  return `<!doctype html><meta charset="utf-8"><style>${text('.css')}</style><div id="root"></div><script>${script}</script>`;
}

async function shoot(names: string[]): Promise<number> {
  await mkdir(OUT, { recursive: true });
  const html = await galleryPage();
  const lab = await PageLab.start();
  let shots = 0;
  try {
    for (const show of names)
      for (const language of languages)
        for (const theme of themes)
          for (const width of show.startsWith('popup') ? [320] : widths) {
            const url = `https://gallery.test/?show=${show}&lang=${language}&theme=${theme}`;
            const page = await lab.open({ url, html });
            await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
            await page.waitForSelector('.panel, .popup');
            const path = `${OUT}/${show}-${language}-${theme}-${width}.png` as const;
            await page.screenshot({ path, fullPage: true });
            await page.close();
            shots++;
          }
  } finally {
    await lab.stop();
  }
  return shots;
}

if (import.meta.main) {
  const known = [...Object.keys(panels), ...Object.keys(popups)];
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown view: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
    process.exitCode = 2;
  } else {
    console.log(`${await shoot(asked.length > 0 ? asked : known)} pictures in ${OUT}/`);
  }
}
