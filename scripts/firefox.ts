import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const WHERE = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Add-on id of the manifest; Firefox gives each profile its own host name for it, so one is set beforehand. */
const ADDON = 'funnelscope@funnelscope.app';
const HOST = '7a1f5c7e-6f0e-4a55-9a52-0d6c2b1d9e11';

/** Path of a Firefox; null when none is found. */
export function findFirefox(): string | null {
  return WHERE.find((path) => path && existsSync(path)) ?? null;
}

/** Starts Firefox with a new profile and the extension in it. Throws with what to install when there is none. */
export async function launchFirefox(extension: string): Promise<{ browser: Browser; origin: string }> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('No Firefox found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    // Without it no page of an extension may be opened from outside
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }) },
  });
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${HOST}` };
}
