import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { PageSource } from '../../scripts/serve.ts';
import { writeBuilt } from '../back-offices/serve.ts';
import { utility } from '../libraries/utility/index.ts';
import { compareReading } from '../support/compare-reading.ts';
import { setSettings, waitFor } from '../support/extension-views.ts';
import { explain } from '../support/reading-report.ts';
import { settled, startLab } from '../support/stand-in-lab.ts';

let lab: ExtensionLab;
beforeAll(async () => {
  lab = await startLab({ language: 'en-US' });
  await setSettings(lab, { language: 'en' });
});
afterAll(() => lab?.stop());

/** Lets the browser answer yes to what it would ask: there is nobody to press its button. */
async function agreeTo(pattern: string): Promise<void> {
  const page = await lab.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, host) =>
      (
        chrome as unknown as { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } }
      ).developerPrivate.addHostPermission(id, host),
    new URL(lab.origin).host,
    pattern,
  );
  await page.close();
}

const registered = () =>
  lab.inside.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );

it('the build that ships reads a site that the user allows, and no longer once it is taken back', async () => {
  const { origin } = new URL(utility.url);
  const pattern = `${origin}/*`;
  expect(await registered()).toEqual([]);
  await agreeTo(pattern);

  await lab.inside.bringToFront();
  await lab.inside.type('form.origin input', origin);
  await lab.inside.click('form.origin button');
  await waitFor(async () => (await registered()).includes(pattern));

  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  await writeBuilt(await utility.build(), folder);
  const page = await lab.open(utility.url, new PageSource(folder));
  const { reading } = await settled(lab, await lab.tabId(page));
  expect(explain({ page: utility.name, comparison: compareReading(reading, utility.truth) })).toEqual([]);

  await lab.inside.evaluate((host) => chrome.permissions.remove({ origins: [host] }), pattern);
  await waitFor(async () => (await registered()).length === 0);
  await page.close();
});
