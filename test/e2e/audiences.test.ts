import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { says, setSettings, textOf, waitFor } from '../support/extension-views.ts';
import { openStandIn, startLab } from '../support/stand-in-lab.ts';

const HOUR = 3_600_000;

let lab: ExtensionLab;
let shop: Page;
let panel: Page;

/** Presses a button by its words as soon as it can be pressed: the view forbids the code of text selectors. */
async function press(words: string): Promise<void> {
  await waitFor(() =>
    panel.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent, disabled }) => textContent === label && !disabled,
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

async function openAudiences(): Promise<void> {
  panel = await lab.openPanel(shop);
  await panel.waitForSelector('.tabs');
  await press('Audiences');
}

const alarms = () => lab.inside.evaluate(() => chrome.alarms.getAll());

beforeAll(async () => {
  lab = await startLab({ language: 'en-US' });
  await setSettings(lab, { language: 'en' });
  shop = (await openStandIn(lab, 'doudian')).page;
  await openAudiences();
});
afterAll(() => lab?.stop());

describe('the builder in the built extension', () => {
  it('gives bounds and a verdict while an expression is typed, and names its first fault', async () => {
    await press('Compose');
    await panel.type('textarea', '"carted 30d" - staff');
    await says(panel, 'Added to cart, 30 days without staff');
    expect(await panel.$$eval('.tagrow li', (lines) => lines.length)).toBe(2);
    await panel.type('textarea', ' |');
    await says(panel, 'A tag name or "(" is missing');
    await panel.keyboard.press('Backspace');
    await panel.keyboard.press('Backspace');
    await says(panel, 'Added to cart, 30 days without staff');
  });

  it('reckons with people that the user states', async () => {
    const [carted, staff] = await panel.$$('input.people');
    if (!carted || !staff) throw new Error(await textOf(panel));
    await carted.type('52,100');
    await staff.type('1604');
    await says(panel, '50,496–52,100');
  });

  it('keeps the audience for the account and opens it again in a new panel', async () => {
    await panel.type('.keep input', 'Cart, not paid');
    await press('Save');
    await panel.waitForSelector('.saved li');
    await panel.close();
    await openAudiences();
    await press('Compose');
    await panel.waitForSelector('.saved li');
    await press('Cart, not paid');
    await says(panel, 'Added to cart, 30 days without staff');
  });
});

describe('the push clock in the built extension', () => {
  it('starts with a mark and sets one alarm for the next hour', async () => {
    await press('Pushed packs');
    const [typed] = await panel.$$('.keep input');
    await typed?.type(' 2');
    const before = Date.now();
    await press('Mark as pushed');
    await says(panel, 'it arrives in about 1 hour');
    const [alarm, ...others] = await alarms();
    expect(others).toEqual([]);
    expect(alarm?.name).toMatch(/^pack:\d+$/);
    expect(alarm?.scheduledTime).toBeGreaterThanOrEqual(before + HOUR);
    expect(alarm?.scheduledTime).toBeLessThan(Date.now() + HOUR + 1000);
  });

  it('goes on from the database when the alarm wakes the worker, with nothing told without permission', async () => {
    // The pack was pushed two hours ago; its alarm comes now
    await lab.inside.evaluate(async (hours) => {
      const opened = indexedDB.open('funnelscope');
      await new Promise((done) => {
        opened.onsuccess = done;
      });
      const packs = opened.result.transaction('packs', 'readwrite').objectStore('packs');
      const asked = packs.getAll();
      await new Promise((done) => {
        asked.onsuccess = done;
      });
      for (const pack of asked.result) packs.put({ ...pack, pushedAt: pack.pushedAt - hours });
      opened.result.close();
      const [alarm] = await chrome.alarms.getAll();
      if (alarm) await chrome.alarms.create(alarm.name, { when: Date.now() });
    }, 2 * HOUR);
    await waitFor(async () => {
      const [alarm] = await alarms();
      return alarm !== undefined && alarm.scheduledTime > Date.now() + 20 * HOUR;
    });
    await panel.close();
    await openAudiences();
    await press('Pushed packs');
    await says(panel, 'It can be pushed again from');
  });

  it('is forgotten with its alarm', async () => {
    await panel.click('.packs .drop');
    await waitFor(async () => (await alarms()).length === 0);
    await waitFor(async () => (await panel.$('.packs li')) === null);
  });
});
