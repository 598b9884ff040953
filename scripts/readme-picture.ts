import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openStandIn, startLab } from '../test/support/stand-in-lab.ts';
import { root } from './extension.ts';
import type { ExtensionLab } from './lab.ts';

const OUT = '.github/funnelscope.png';
const PAGE = { width: 1440, height: 860 };
const PANEL = { width: 380, height: PAGE.height };

/** Takes the README's picture: the stand-in Seller Center with its marks, the side panel beside it. Returns its path. */
export async function shootReadme(): Promise<string> {
  const path = join(root, OUT);
  await mkdir(dirname(path), { recursive: true });
  const lab = await startLab({ language: 'en-US' });
  try {
    await lab.inside.evaluate(() => chrome.storage.local.set({ settings: { language: 'en', theme: 'light' } }));
    const { page } = await openStandIn(lab, 'seller-center');
    await page.setViewport(PAGE);
    const panel = await lab.openPanel(page);
    await panel.setViewport(PANEL);
    await panel.waitForSelector('main[aria-busy=false] .funnel', { timeout: 10_000 });
    const right = await panel.screenshot({ encoding: 'base64' });
    // the card of the clicked mark would hide figures
    await page.keyboard.press('Escape');
    // and so would the ring of the keyboard focus that comes back to the mark
    await page.mouse.click(60, PAGE.height - 60);
    const left = await page.screenshot({ encoding: 'base64' });
    await compose(lab, left, right, path);
  } finally {
    await lab.stop();
  }
  return OUT;
}

/** One window out of the two pictures, as the browser shows them. */
async function compose(lab: ExtensionLab, left: string, right: string, path: string): Promise<void> {
  const whole: Page = await lab.browser.newPage();
  await whole.setViewport({ width: PAGE.width + PANEL.width + 1, height: PAGE.height });
  await whole.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c9ced6"><img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}"></body>`,
  );
  await whole.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await whole.screenshot({ path });
}
