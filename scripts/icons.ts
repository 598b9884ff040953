/** Draws the extension's icons from one picture: `node scripts/icons.ts` writes `public/icon/<size>.png`. */
import { mkdir } from 'node:fs/promises';
import { launchChromium } from './chromium.ts';

const SIZES = [16, 32, 48, 96, 128] as const;

/** The magnifier with a funnel in it; small sizes carry fewer and bolder lines. */
function picture(size: number): string {
  const small = size <= 32;
  const lines = small ? 'M4.4 5.6h5.2M5.7 8.4h2.6' : 'M4 5h6M5 7.2h4M6.1 9.4h1.8';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-1.2 -1.2 18.4 18.4" fill="none" stroke="#fff" stroke-linecap="round">
<rect x="-1.2" y="-1.2" width="18.4" height="18.4" rx="4.2" fill="#0b6270" stroke="none"/>
<circle cx="7" cy="7" r="5.6" stroke-width="${small ? 1.7 : 1.4}"/>
<path d="M11.2 11.2l3.3 3.3" stroke-width="${small ? 2.4 : 2.1}"/>
<path d="${lines}" stroke-width="${small ? 1.5 : 1.25}"/></svg>`;
}

await mkdir('public/icon', { recursive: true });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${picture(size)}`);
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
