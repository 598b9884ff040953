import type { Page } from 'puppeteer-core';
import type { Action } from '../back-offices/stand-in.ts';

/** Does on a page what `npm run read -- --actions` does. Throws when an element does not come within ten seconds. */
export async function perform(page: Page, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    if ('click' in action) await page.click(action.click);
    else if ('scroll' in action)
      await page.$eval(action.scroll, (element) => element.scrollIntoView({ block: 'center' }));
    else if ('waitFor' in action) await page.waitForSelector(action.waitFor, { timeout: 10_000 });
    else await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), action.wait);
  }
}
