import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/chromium.ts';

/** Bundles one module of ours for a page; its exports stand on `globalThis[name]` there. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const out = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: name,
    write: false,
    target: 'chrome130',
    loader: { '.json': 'json' },
  });
  // `var` of an injected script is no global of the isolated world
  return `${out.outputFiles[0]?.text ?? ''};globalThis.${name}=${name};`;
}

export interface ServedPage {
  url: string;
  html: string;
  /** Other paths of the same origin: path → [content type, body]. */
  assets?: Record<string, [string, string]>;
}

/** Opens pages under any URL in one real Chromium, without DNS: every request is answered from memory. */
export class PageLab {
  readonly browser: Browser;
  #shared: Promise<Page> | null = null;
  private constructor(browser: Browser) {
    this.browser = browser;
  }
  static async start(): Promise<PageLab> {
    return new PageLab(await launchChromium());
  }
  async open({ url, html, assets = {} }: ServedPage): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame())
        return void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      const asset = assets[new URL(request.url()).pathname];
      if (asset) return void request.respond({ contentType: asset[0], body: asset[1] });
      return void (request.url().startsWith('data:') ? request.continue() : request.abort());
    });
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }
  /**
   * One tab for pages that are written into it one after the other, which is far quicker than a tab for each. Not for pages
   * with scripts: what they define would stay.
   */
  shared(): Promise<Page> {
    this.#shared ??= this.open({ url: 'https://shop.example.com/', html: '<!doctype html>' });
    return this.#shared;
  }
  async stop(): Promise<void> {
    await this.browser.close();
  }
}
