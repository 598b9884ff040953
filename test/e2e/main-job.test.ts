import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { STAND_INS } from '../back-offices/index.ts';
import { killWorker, textOf } from '../support/extension-views.ts';
import { openStandIn, settled, standInSource, startLab } from '../support/stand-in-lab.ts';

let lab: ExtensionLab;
beforeAll(async () => {
  lab = await startLab({ language: 'en-US' });
});
afterAll(() => lab?.stop());

describe('from the page to the views', () => {
  it.each(STAND_INS.map(({ name }) => name))('reads and diagnoses %s', async (name) => {
    const { page, record } = await openStandIn(lab, name);
    expect(record.reading.state).toBe('ok');
    expect(record.reading.figures.length).toBeGreaterThan(0);
    // A live dashboard and GMV Max print no two neighbouring stages that may be divided
    const funnel = !['live-dashboard', 'gmv-max'].includes(name);
    expect(record.diagnoses.length > 0).toBe(funnel);
    await page.close();
  });

  it('a trusted click on a mark opens the panel on this page, with the diagnosed figures', async () => {
    const { page, record } = await openStandIn(lab, 'seller-center');
    const panel = await lab.openPanel(page);
    const account = record.reading.page.account ?? '';
    await panel.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 10_000 }, account);
    expect(account).not.toBe('');
    await page.close();
  });

  it('opens the panel also after the worker was killed', async () => {
    const { page } = await openStandIn(lab, 'seller-center');
    await lab.markAt(page);
    await killWorker(lab);
    const panel = await lab.openPanel(page);
    expect(await textOf(panel)).not.toBe('');
    await page.close();
  });

  it('a worker killed while the page is read again loses nothing', async () => {
    const { page, tabId, record } = await openStandIn(lab, 'seller-center');
    await lab.send(tabId, { type: 'read-again' });
    await killWorker(lab);
    const again = await settled(lab, tabId, ({ at }) => at > record.at);
    expect(again.reading.figures.map(({ metric, value }) => [metric, value])).toEqual(
      record.reading.figures.map(({ metric, value }) => [metric, value]),
    );
    await page.close();
  });

  it('a figure clicked in the panel is outlined on the page, and one that is gone is not', async () => {
    const { page, tabId, record } = await openStandIn(lab, 'seller-center');
    const [figure] = record.reading.figures;
    const ask = (figureId: string) => lab.send(tabId, { type: 'locate', figureId, readAt: record.reading.readAt });
    expect(await ask(figure?.id ?? '')).toEqual({ found: true });
    expect(await ask('no such figure')).toEqual({ found: false });
    await page.close();
  });

  it('the popup of a new profile says which page and range to open', async () => {
    const fresh = await startLab({ language: 'en-US' });
    try {
      const popup = await fresh.browser.newPage();
      await popup.goto(`${fresh.origin}/popup.html`);
      await popup.waitForSelector('main');
      expect((await textOf(popup)).length).toBeGreaterThan(20);
    } finally {
      await fresh.stop();
    }
  });
});

describe('pages without figures', () => {
  it.each([
    [
      'an article',
      '<main><h1>How to sell more</h1><p>In 2025 you had 12 orders and a CTR of 2.3% on average.</p></main>',
      'no_figures',
    ],
    [
      'a log-in page',
      '<form><h1>Log in</h1><input type="email"><input type="password"><button>Log in</button></form>',
      'logged_out',
    ],
  ])('%s is told as what it is, without a figure or a mark', async (_, html, state) => {
    const { url } = await standInSource('seller-center');
    const page = await lab.tab((request) => void request.respond({ contentType: 'text/html', body: html }));
    await page.goto(url);
    const record = await settled(lab, await lab.tabId(page));
    expect(record.reading).toMatchObject({ state, figures: [], unread: [] });
    expect(record.diagnoses).toEqual([]);
    await page.close();
  });
});
