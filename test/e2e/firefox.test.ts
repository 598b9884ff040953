import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/extension.ts';
import { findFirefox } from '../../scripts/firefox.ts';
import { ExtensionLab } from '../../scripts/lab.ts';
import { STAND_INS } from '../back-offices/index.ts';
import { settled, standInSource } from '../support/stand-in-lab.ts';

const VARIANTS = STAND_INS.flatMap(({ name, variants }) => variants.map(({ id }) => [name, id] as const)).slice(0, 10);

/** Firefox is no part of the set-up: where it is missing the tests say so by their name. */
describe.skipIf(findFirefox() === null)('Firefox (skipped where none is installed)', () => {
  let chromium: ExtensionLab;
  let firefox: ExtensionLab;
  beforeAll(async () => {
    chromium = await ExtensionLab.start(await buildExtension({ browser: 'chrome', anyHost: true }));
    firefox = await ExtensionLab.start(await buildExtension({ browser: 'firefox', anyHost: true }), {
      browser: 'firefox',
    });
  }, 300_000);
  afterAll(() => Promise.all([chromium?.stop(), firefox?.stop()]));

  it.each(VARIANTS)('reads %s (%s) as Chromium does', async (name, id) => {
    const { url, source } = await standInSource(name, id);
    const readings = await Promise.all(
      [chromium, firefox].map(async (lab) => {
        const page = await lab.open(url, source);
        const { reading } = await settled(lab, await lab.tabId(page));
        await page.close();
        const { readAt: _, timing: __, ...what } = reading;
        return what;
      }),
    );
    expect(readings[1]).toEqual(readings[0]);
  });
});
