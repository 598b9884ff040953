/**
 * `npm start`: builds the extension, opens the stand-in Seller Center with the extension at work on it and prints the
 * diagnosis. With a display the browser stays open to look around; without one screenshots are written and it ends.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createFormat } from '../components/format/format.ts';
import { chooseLanguage } from '../lib/i18n/index.ts';
import { STAND_INS } from '../test/back-offices/index.ts';
import { writeStandIn } from '../test/back-offices/serve.ts';
import { buildExtension, root } from './extension.ts';
import { ensureChromium } from './install-browser.ts';
import { ExtensionLab } from './lab.ts';
import { report } from './report.ts';
import { PageSource } from './serve.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const language = chooseLanguage('auto', [process.env.LC_ALL || process.env.LANG || 'en']);

try {
  ensureChromium();
  say('Building the extension…');
  const extension = await buildExtension({ browser: 'chrome', anyHost: false });
  const [standIn] = STAND_INS;
  const folder = mkdtempSync(join(tmpdir(), 'funnelscope-'));
  const variant = await writeStandIn(standIn, folder);
  say(`Opening a reconstruction of ${variant.url}`);
  const lab = await ExtensionLab.start(extension, { headless, language });
  const page = await lab.open(variant.url, new PageSource(folder));
  const tabId = await lab.tabId(page);
  const { record, done } = await lab.until(tabId, ({ state, pending }) => state === 'settled' && pending === 0, 20_000);
  if (!record || !done) throw new Error('The page was not read within 20 seconds.');
  const [diagnosis] = record.diagnoses;
  say(`${record.reading.figures.length} figures read, ${record.reading.unread.length} not read.\n`);
  if (diagnosis) say(report(diagnosis, record.recommendations, language, createFormat(language, Date.now())));
  if (headless) {
    const shots = join(root, 'screenshots');
    mkdirSync(shots, { recursive: true });
    for (const name of await lab.shoot(page, shots)) say(`Screenshot: ${relative(process.cwd(), name)}`);
    await lab.stop();
  } else {
    say('The browser stays open; close it to end. Click a mark on the page, or the icon in the toolbar.');
    await new Promise((closed) => lab.browser.once('disconnected', closed));
  }
  rmSync(folder, { recursive: true, force: true });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
