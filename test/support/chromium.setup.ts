import { launchChromium } from '../../scripts/chromium.ts';
import { SHARED_CHROMIUM } from './reader-page.ts';

/** Starts one Chromium for all files of browser tests; each worker takes a window and a profile of its own in it. Returns how to end it. */
export default async function setup(): Promise<() => Promise<void>> {
  const browser = await launchChromium({ joinable: true });
  process.env[SHARED_CHROMIUM] = browser.wsEndpoint();
  return () => browser.close();
}
