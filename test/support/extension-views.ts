import type { Page } from 'puppeteer-core';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { PageSource, type Served } from '../../scripts/serve.ts';

/** What a person reads on a view. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until a view says the text; throws with what it says instead. */
export async function says(page: Page, text: string): Promise<void> {
  await waitFor(async () => (await textOf(page)).includes(text)).catch(async () => {
    throw new Error(`“${text}” is not in:\n${await textOf(page)}`);
  });
}

/** Asks again until it holds; throws after ten seconds. The views forbid the code that Puppeteer's own waiting would put into them. */
export async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come within ten seconds.');
    await new Promise((next) => setTimeout(next, 60));
  }
}

/** The number on the toolbar icon of a tab; empty for none. */
export const badgeOf = (lab: ExtensionLab, tabId: number): Promise<string> =>
  lab.inside.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

/** Changes settings as the options page does. */
export async function setSettings(lab: ExtensionLab, changed: Record<string, unknown>): Promise<void> {
  await lab.inside.evaluate(async (more) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings ?? {}), ...more } });
  }, changed);
}

/** A tab in front in which every address shows the page chosen for it last. */
export class ManyPages {
  readonly page: Page;
  private source: PageSource | string;

  private constructor(page: Page, source: PageSource | string) {
    this.page = page;
    this.source = source;
  }

  static async open(lab: ExtensionLab): Promise<ManyPages> {
    const pages: ManyPages = new ManyPages(
      await lab.tab((request) => {
        const served = pages.answer(request.url(), request.isNavigationRequest());
        // A page that is being left cannot be answered any more
        void (served ? request.respond({ status: 200, ...served }) : request.respond({ status: 404 })).catch(() => {});
      }),
      '',
    );
    return pages;
  }

  /** Goes to an address that shows a folder's page, or this markup. */
  async show(url: string, source: PageSource | string): Promise<void> {
    this.source = source;
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  private answer(url: string, document: boolean): Served | null {
    if (this.source instanceof PageSource) return document ? this.source.document() : this.source.asset(url);
    return document ? { contentType: 'text/html; charset=utf-8', body: Buffer.from(this.source) } : null;
  }
}

/** Stops the worker as Chrome does with an idle one. */
export async function killWorker({ browser }: ExtensionLab): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  const running = await worker?.worker();
  await running?.close();
}

/** Gives the only text node of a page that says `from` another text. */
export async function changeText(page: Page, from: string, to: string): Promise<void> {
  const count = await page.evaluate(
    (before, after) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode())
        if ((walker.currentNode as Text).data.trim() === before) found.push(walker.currentNode as Text);
      for (const node of found) node.data = after;
      return found.length;
    },
    from,
    to,
  );
  if (count !== 1) throw new Error(`${count} texts say “${from}”`);
}
