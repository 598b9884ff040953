import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { says, setSettings, textOf, waitFor } from '../support/extension-views.ts';
import { type OpenStandIn, openStandIn, startLab } from '../support/stand-in-lab.ts';

let lab: ExtensionLab;
let shop: OpenStandIn;
let panel: Page;
beforeAll(async () => {
  lab = await startLab({ language: 'en-US' });
  await setSettings(lab, { language: 'en' });
  shop = await openStandIn(lab, 'seller-center');
  panel = await lab.openPanel(shop.page);
  await panel.waitForSelector('.funnel');
});
afterAll(() => lab?.stop());

describe('the side panel of the built extension', () => {
  it('changes language and theme while it is open, without a word of the other language', async () => {
    await says(panel, 'The leak is');
    await setSettings(lab, { language: 'zh-CN', theme: 'dark' });
    await says(panel, '漏在');
    expect(await textOf(panel)).not.toMatch(/The leak|Likely|Next audience|Ads Manager|Seller Center/);
    expect(await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual(
      ['zh-CN', 'dark'],
    );
    await setSettings(lab, { language: 'en', theme: 'light' });
    await says(panel, 'The leak is');
    expect(await textOf(panel)).not.toMatch(/\p{Script=Han}/u);
  });

  it('lets the seller choose between the funnels of a page', async () => {
    expect(shop.record.diagnoses.length).toBeGreaterThan(1);
    const [, second] = shop.record.diagnoses;
    const before = await panel.$eval('.funnel', (funnel) => funnel.textContent);
    await panel.select('.pickline select', second?.funnel ?? '');
    await waitFor(async () => (await panel.$eval('.funnel', (funnel) => funnel.textContent)) !== before);
    await panel.select('.pickline select', shop.record.diagnoses[0]?.funnel ?? '');
    await waitFor(async () => (await panel.$eval('.funnel', (funnel) => funnel.textContent)) === before);
  });

  it('outlines a clicked figure on the page; says so when it is gone', async () => {
    expect(await lab.standing(shop.page, 'outline')).toBe(0);
    await panel.click('button.seen');
    await waitFor(async () => (await lab.standing(shop.page, 'outline')) === 1);
    expect(await panel.$('.notice')).toBeNull();
    await shop.page.close();
    await panel.close();

    const { page, tabId } = await openStandIn(lab, 'compass');
    const other = await lab.openPanel(page);
    const { record } = await lab.until(tabId, () => true, 0);
    const ask = (figureId: string) =>
      lab.send(tabId, { type: 'locate', figureId, readAt: record?.reading.readAt ?? Number.NaN });
    expect(await ask('a figure of another reading')).toEqual({ found: false });
    await other.waitForSelector('button.seen');
    // Its reading is still what the panel shows when the click comes
    await page.evaluate(() => document.body.replaceChildren());
    await other.evaluate(() => document.querySelector<HTMLElement>('button.seen')?.click());
    await other.waitForSelector('.notice');
    expect(await lab.standing(page, 'outline')).toBe(0);
    await page.close();
  });

  it('lists what was not read with the reason', async () => {
    const { page, record } = await openStandIn(lab, 'doudian', 'home');
    const view = await lab.openPanel(page);
    const [unread] = record.reading.unread;
    expect(unread?.reason).toBe('masked');
    await says(view, unread?.label ?? '');
    await says(view, 'The page masks it');
    await page.close();
  });

  it('recommends what each surface can do', async () => {
    const said = new Map<string, string>();
    for (const name of ['seller-center', 'ads-manager', 'compass', 'qianchuan', 'gmv-max']) {
      const { page, record } = await openStandIn(lab, name);
      const [first] = record.recommendations;
      said.set(name, `${first?.surface} ${first?.kind} ${first?.title.key}`);
      await page.close();
    }
    expect(Object.fromEntries(said)).toMatchObject({ 'gmv-max': 'gmv-max not_possible why.gmv_max' });
    expect(new Set(said.values()).size).toBe(said.size);
  });
});
