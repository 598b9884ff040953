import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface Served {
  contentType: string;
  body: Buffer;
}

/**
 * Answers requests of a page that stands in for `url`: from one HTML file, or from a folder with an index.html.
 * A document request gives the page; any other path the file that its longest matching tail names in the folder, so that
 * assets are found under whatever path the page asks for them. Null: nothing there.
 */
export class PageSource {
  private readonly page: string;
  private readonly folder: string;

  constructor(path: string) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new Error(`${path}: no such file or folder`);
    this.folder = stat.isDirectory() ? path : dirname(path);
    this.page = stat.isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(this.page)) throw new Error(`${path}: the folder has no index.html`);
  }

  document(): Served {
    return { contentType: 'text/html; charset=utf-8', body: readFileSync(this.page) };
  }

  asset(url: string): Served | null {
    const parts = decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean);
    for (let from = 0; from < parts.length; from++) {
      const file = normalize(join(this.folder, ...parts.slice(from)));
      if (!file.startsWith(normalize(this.folder) + sep)) continue;
      if (statSync(file, { throwIfNoEntry: false })?.isFile())
        return {
          contentType: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
          body: readFileSync(file),
        };
    }
    return null;
  }
}

/** Lets a source answer every request of a page; nothing reaches the network. A frame's document may be a file of its own. */
export async function serveTo(page: Page, source: PageSource): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const document = request.isNavigationRequest();
    const asset = document && request.frame() === page.mainFrame() ? null : source.asset(request.url());
    const served = asset ?? (document ? source.document() : null);
    // A page that is being closed cannot be answered any more
    void (served ? request.respond({ status: 200, ...served }) : request.respond({ status: 404, body: '' })).catch(
      () => {},
    );
  });
}
