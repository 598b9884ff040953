import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Imported, importBackup } from '../lib/history/backup.ts';
import type { openHistory } from '../lib/history/schema.ts';
import { DATABASE, type PageRecord } from '../lib/history/schema.ts';
import type { Answer, ToPage } from '../lib/messages.ts';
import type { Reading } from '../lib/metrics/figure.ts';
import { answerSnapshot } from '../lib/reading/snapshot/answer.ts';
import { type Launch, launchChromium } from './chromium.ts';
import { root } from './extension.ts';
import { launchFirefox } from './firefox.ts';
import { type PageSource, serveTo } from './serve.ts';

interface BackupTools {
  importBackup: typeof importBackup;
  openHistory: typeof openHistory;
}

interface TreeNode {
  backendNodeId: number;
  attributes?: string[];
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

/** Every element of a class in the page and in its shadow roots, closed ones too, in document order. */
function elementsWithin(node: TreeNode, name: string): number[] {
  const { attributes = [] } = node;
  const classes = attributes[attributes.indexOf('class') + 1]?.split(' ') ?? [];
  const own = attributes.includes('class') && classes.includes(name) ? [node.backendNodeId] : [];
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...own, ...below.flatMap((child) => elementsWithin(child, name))];
}

export type LabLaunch = Omit<Launch, 'extension'> & { browser?: 'chrome' | 'firefox' };

async function chromium(extension: string, launch: LabLaunch): Promise<{ browser: Browser; origin: string }> {
  const browser = await launchChromium({ ...launch, extension });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 15_000 });
  return { browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/**
 * A browser with the built extension in it. Pages are answered from memory or disk under any URL, so that no name is
 * looked up and no request leaves. What was read is taken from the extension's own database, through a page of its own.
 */
export class ExtensionLab {
  readonly browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<id>` */
  readonly origin: string;
  /** The extension's options page; looks into the database and knows the tabs. */
  readonly inside: Page;

  private constructor(browser: Browser, origin: string, inside: Page) {
    this.browser = browser;
    this.origin = origin;
    this.inside = inside;
  }

  static async start(extension: string, launch: LabLaunch = {}): Promise<ExtensionLab> {
    const { browser, origin } =
      launch.browser === 'firefox' ? await launchFirefox(extension) : await chromium(extension, launch);
    const [first] = await browser.pages();
    const inside = first ?? (await browser.newPage());
    // Firefox never reports the load of an extension's page: what counts is that the page is there
    await inside.goto(`${origin}/options.html`, { timeout: 1500 }).catch(() => {});
    // Not `waitForFunction`: the extension's own policy forbids the code that it would put into the page
    const isThere = () => document.readyState === 'complete' && typeof chrome?.tabs?.query === 'function';
    for (let tried = 0; !(await inside.evaluate(isThere).catch(() => false)); tried++) {
      if (tried > 200) throw new Error(`the extension's own page did not open: ${inside.url()}`);
      await new Promise((next) => setTimeout(next, 50));
    }
    return new ExtensionLab(browser, origin, inside);
  }

  /** A new tab in front whose requests `answer` handles. */
  async tab(answer: (request: HTTPRequest) => void): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', answer);
    await page.bringToFront();
    return page;
  }

  /** Opens `url` in a new tab in front, answered by the source. */
  async open(url: string, source: PageSource): Promise<Page> {
    const page = await this.browser.newPage();
    await serveTo(page, source);
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** The browser's id of the tab in front. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const id = await this.inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? null;
    });
    if (id === null) throw new Error('the tab is gone');
    return id;
  }

  /** What the extension holds of a tab now; null when it has sent nothing. */
  async record(tabId: number): Promise<PageRecord | null> {
    // As text: Firefox's protocol leaves out an object that stands twice in an answer, such as the entity of a row
    const text = await this.inside.evaluate(
      (name, id) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            if (!db.objectStoreNames.contains('pages')) {
              db.close();
              resolve('null');
              return;
            }
            const asking = db.transaction('pages').objectStore('pages').get(id);
            asking.onsuccess = () => {
              db.close();
              resolve(JSON.stringify(asking.result ?? null));
            };
            asking.onerror = () => reject(asking.error);
          };
        }),
      DATABASE,
      tabId,
    );
    return JSON.parse(text);
  }

  /** Adds a backup to the history as the options page does. */
  async importBackup(json: unknown): Promise<Imported> {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { importBackup } from './backup.ts'; export { openHistory } from './schema.ts';`,
        resolveDir: join(root, 'lib', 'history'),
        loader: 'ts',
      },
      bundle: true,
      format: 'iife',
      globalName: 'backupTools',
      write: false,
    });
    await this.inside.evaluate(`${outputFiles[0]?.text};globalThis.backupTools=backupTools;`);
    return this.inside.evaluate(async (backup) => {
      const { importBackup, openHistory } = (globalThis as unknown as { backupTools: BackupTools }).backupTools;
      const db = openHistory();
      const imported = await importBackup(db, backup);
      db.close();
      return imported;
    }, json);
  }

  /** Waits until `done` holds for the tab's record; gives the last record when `timeout` ms pass first. */
  async until(
    tabId: number,
    done: (record: PageRecord) => boolean,
    timeout: number,
  ): Promise<{ record: PageRecord | null; done: boolean }> {
    const end = Date.now() + timeout;
    for (;;) {
      const record = await this.record(tabId);
      if (record && done(record)) return { record, done: true };
      if (Date.now() >= end) return { record, done: false };
      await new Promise((next) => setTimeout(next, 60));
    }
  }

  /** Sends a message to the tab's top frame as a view does. */
  async send(tabId: number, message: unknown): Promise<unknown> {
    return this.inside.evaluate((id, text) => chrome.tabs.sendMessage(id, text, { frameId: 0 }), tabId, message);
  }

  /** The tab's page as a fixture without names, with the reading as its record. */
  async snapshot(tabId: number, reading: Reading): Promise<string> {
    await this.inside.evaluate(
      (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['snapshot.js'] }).then(() => null),
      tabId,
    );
    const ask = async <M extends ToPage>(message: M) => (await this.send(tabId, message)) as Answer<M>;
    const answers = answerSnapshot(await ask({ type: 'snapshot-texts' }), reading);
    return (await ask({ type: 'snapshot', answers })).html;
  }

  /** Clicks the first mark on the page as a person does, and gives the side panel that opens. */
  async openPanel(page: Page): Promise<Page> {
    const opened = async (timeout: number) => {
      const at = await this.markAt(page);
      await page.mouse.click(at.x, at.y);
      return this.browser.waitForTarget((t) => t.url().startsWith(`${this.origin}/sidepanel.html`), { timeout });
    };
    // on a busy machine a mark may move between the look at it and the click
    const target = await opened(10_000).catch(() => opened(20_000));
    const panel = await target.asPage();
    await panel.waitForSelector('main');
    return panel;
  }

  /** Where the first mark of the overlay stands. Its root is closed to pages, not to the browser's own tools. */
  async markAt(page: Page, index = 0): Promise<{ x: number; y: number }> {
    const client = await page.createCDPSession();
    try {
      const end = Date.now() + 10_000;
      for (;;) {
        const { root: tree } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
        const marks = elementsWithin(tree, 'mark');
        const mark = marks[index];
        if (mark) {
          const box = await client.send('DOM.getBoxModel', { backendNodeId: mark }).catch(() => null);
          if (box) {
            const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
            return { x: (left + right) / 2, y: (top + bottom) / 2 };
          }
        }
        if (Date.now() > end) throw new Error('no mark stands on the page');
        await new Promise((next) => setTimeout(next, 60));
      }
    } finally {
      await client.detach();
    }
  }

  /** How many elements of a class stand on the page; sees into the overlay as `markAt` does. */
  async standing(page: Page, name: 'mark' | 'outline' | 'pop'): Promise<number> {
    const client = await page.createCDPSession();
    try {
      const { root: tree } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
      return elementsWithin(tree, name).length;
    } finally {
      await client.detach();
    }
  }

  /** Pictures of the page with its marks, of the panel and of the popup; returns their paths. */
  async shoot(page: Page, folder: string): Promise<string[]> {
    const paths = ['page.png', 'panel.png', 'popup.png'].map((name) => join(folder, name)) as [string, string, string];
    await this.markAt(page);
    const panel = await this.openPanel(page);
    await panel.waitForSelector('main[aria-busy=false] :is(.funnel, .state)', { timeout: 10_000 });
    await panel.screenshot({ path: paths[1], fullPage: true });
    // the card of the clicked mark would hide figures
    await page.keyboard.press('Escape');
    await page.screenshot({ path: paths[0] });
    const popup = await this.browser.newPage();
    await popup.setViewport({ width: 320, height: 400, deviceScaleFactor: 2 });
    await popup.goto(`${this.origin}/popup.html`);
    await popup.waitForSelector('main :is(.body, .state)', { timeout: 10_000 });
    await popup.screenshot({ path: paths[2] });
    await popup.close();
    return paths;
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
