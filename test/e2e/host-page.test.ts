import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { serveTo } from '../../scripts/serve.ts';
import { LoggingProxy } from '../support/proxy.ts';
import { openStandIn, standInSource, startLab } from '../support/stand-in-lab.ts';

/** The page's document without what we hang on it: elements with a custom tag right below the root. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const child of [...copy.children]) if (child.localName.includes('-')) child.remove();
    return copy.outerHTML;
  });

describe('the page that we stand in', () => {
  let lab: ExtensionLab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab?.stop());

  it('has the same document as without us, but for one element below its root', async () => {
    const { page } = await openStandIn(lab, 'seller-center');
    await lab.markAt(page);
    await page.waitForSelector('html[data-settled]');
    const withUs = await documentOf(page);
    const ours = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter((e) => e.localName.includes('-'))
        .map((e) => ({ children: e.childElementCount, open: e.shadowRoot !== null })),
    );
    const { url, source } = await standInSource('seller-center');
    const bare = await launchChromium();
    try {
      const other = await bare.newPage();
      await serveTo(other, source);
      await other.goto(url);
      await other.waitForSelector('html[data-settled]');
      expect(withUs).toBe(await documentOf(other));
    } finally {
      await bare.close();
    }
    expect(ours).toEqual([{ children: 0, open: false }]);
  });
});

describe('the network', () => {
  it('is asked for nothing more than without the extension', async () => {
    const proxy = await LoggingProxy.start();
    try {
      const { url, source } = await standInSource('seller-center');
      const lab = await startLab({ args: proxy.switches });
      const page = await lab.open(url, source);
      await lab.markAt(page);
      const panel = await lab.openPanel(page);
      await panel.waitForSelector('main');
      const popup = await lab.browser.newPage();
      await popup.goto(`${lab.origin}/popup.html`);
      await popup.waitForSelector('main');
      await lab.stop();
      const withUs = new Set(proxy.asked);
      proxy.asked.length = 0;
      const bare = await launchChromium({ args: proxy.switches });
      const other = await bare.newPage();
      await serveTo(other, source);
      await other.goto(url, { waitUntil: 'networkidle0' });
      await bare.close();
      const without = new Set(proxy.asked);
      expect([...withUs].filter((host) => !without.has(host))).toEqual([]);
    } finally {
      await proxy.stop();
    }
  });
});
