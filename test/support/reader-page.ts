import { build } from 'esbuild';
import puppeteer, { type BrowserContext, type Page } from 'puppeteer-core';
import { launchChromium, VIEWPORT } from '../../scripts/chromium.ts';

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

/** Where the Chromium listens that the tests' set-up has started for all files. */
export const SHARED_CHROMIUM = 'SHARED_CHROMIUM';

let joined: Promise<PageLab> | undefined;

/** Opens pages under any URL in one real Chromium, without DNS: every request is answered from memory. */
export class PageLab {
  readonly #context: BrowserContext;
  readonly #owns: boolean;
  readonly #open = new Set<Page>();
  #shared: Promise<Page> | null = null;
  private constructor(context: BrowserContext, owns: boolean) {
    this.#context = context;
    this.#owns = owns;
  }
  /** A Chromium of its own; where the tests' set-up has started one, a window in that, the same for all files of a worker. */
  static async start(): Promise<PageLab> {
    const address = process.env[SHARED_CHROMIUM];
    if (address === undefined) return new PageLab((await launchChromium()).defaultBrowserContext(), true);
    joined ??= PageLab.#join(address);
    return joined;
  }
  static async #join(browserWSEndpoint: string): Promise<PageLab> {
    const browser = await puppeteer.connect({ browserWSEndpoint, defaultViewport: VIEWPORT });
    return new PageLab(await browser.createBrowserContext(), false);
  }
  async open(served: ServedPage): Promise<Page> {
    const page = await this.#newPage(served);
    this.#open.add(page);
    page.once('close', () => this.#open.delete(page));
    return page;
  }
  async #newPage({ url, html, assets = {} }: ServedPage): Promise<Page> {
    const page = await this.#context.newPage();
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
  async shared(): Promise<Page> {
    this.#shared ??= this.#newPage({ url: 'https://shop.example.com/', html: '<!doctype html>' });
    const page = await this.#shared;
    // Behind another tab it would count as hidden
    if (this.#open.size > 0) await page.bringToFront();
    return page;
  }
  /** Closes the pages opened, and the Chromium where it is its own. */
  async stop(): Promise<void> {
    if (this.#owns) await this.#context.browser().close();
    else await Promise.all([...this.#open].map((page) => page.close()));
  }
}
