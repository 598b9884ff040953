/** `npm run --silent read`: reads one page with the built extension in a real browser and prints the reading as JSON. */
import './broken-pipe.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PageRecord } from '../lib/history/schema.ts';
import { perform, readActions } from './actions.ts';
import { buildExtension } from './extension.ts';
import { ensureChromium } from './install-browser.ts';
import { ExtensionLab } from './lab.ts';
import { PageSource } from './serve.ts';

const USAGE = `usage: npm run --silent read -- --as <URL> <file.html | folder> [--actions actions.json]
  [--history backup.json] [--timeout seconds] [--save fixture.html] [--browser firefox]`;

const EXIT = { read: 0, usage: 2, unsettled: 3, loggedOut: 4 } as const;

function usage(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(EXIT.usage);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        actions: { type: 'string' },
        history: { type: 'string' },
        timeout: { type: 'string', default: '20' },
        save: { type: 'string' },
        browser: { type: 'string', default: 'chrome' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      process.exit(EXIT.read);
    }
    const [path, ...more] = positionals;
    if (!values.as || !path || more.length) usage('One page and the URL that it stands for are needed.');
    if (!URL.canParse(values.as) || !/^https?:$/.test(new URL(values.as).protocol))
      usage(`--as ${values.as}: not an http or https URL.`);
    const seconds = Number(values.timeout);
    if (!(seconds > 0)) usage(`--timeout ${values.timeout}: not a number of seconds above 0.`);
    if (values.browser !== 'chrome' && values.browser !== 'firefox')
      usage(`--browser ${values.browser}: chrome and firefox are known.`);
    return {
      ...values,
      url: values.as,
      path,
      timeout: seconds * 1000,
      browser: values.browser as 'chrome' | 'firefox',
    };
  } catch (error) {
    usage((error as Error).message);
  }
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    usage(`${path}: ${(error as Error).message}`);
  }
}

function attempt<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    usage((error as Error).message);
  }
}

const asked = options();
const source = attempt(() => new PageSource(asked.path));
const actions = asked.actions ? attempt(() => readActions(json(asked.actions ?? ''))) : [];
const backup = asked.history ? json(asked.history) : null;
if (asked.browser === 'chrome') attempt(ensureChromium);

const extension = await buildExtension({ browser: asked.browser, anyHost: true }).catch((error) =>
  usage(error.message),
);
const lab = await ExtensionLab.start(extension, { browser: asked.browser }).catch((error) => usage(error.message));
try {
  if (backup !== null) {
    const imported = await lab.importBackup(backup);
    if (!imported.ok) usage(`${asked.history}: not a backup of the history: ${imported.reason}`);
  }
  const page = await lab.open(asked.url, source);
  const tabId = await lab.tabId(page);
  const end = Date.now() + asked.timeout;
  if (actions.length > 0) {
    await perform(page, actions, end);
    await lab.send(tabId, { type: 'read-again' });
  }
  const since = actions.length > 0 ? Date.now() : 0;
  const settled = (record: PageRecord) => record.state === 'settled' && record.pending === 0 && record.at >= since;
  const { record, done } = await lab.until(tabId, settled, Math.max(0, end - Date.now()));
  if (asked.save && record) writeFileSync(asked.save, await lab.snapshot(tabId, record.reading));
  print(record, done);
  process.exitCode = exitCode(record, done);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = EXIT.usage;
} finally {
  await lab.stop();
}

function print(record: PageRecord | null, done: boolean): void {
  const reading = record?.reading;
  const [first] = record?.diagnoses ?? [];
  const answer = {
    page: reading ? { ...reading.page, live: reading.page.live || !done } : { url: asked.url, live: true },
    state: reading?.state ?? null,
    figures: reading?.figures ?? [],
    unread: reading?.unread ?? [],
    funnels: record?.diagnoses ?? [],
    findings: (record?.diagnoses ?? []).flatMap(({ funnel, period, steps, diagnosed }) =>
      steps
        .filter(({ verdict }) => verdict === 'leak' || verdict === 'gain')
        .map((step) => ({ funnel, period, ...step, diagnosed: diagnosed?.step === step.id ? diagnosed : null })),
    ),
    recommendations: record?.recommendations ?? [],
    notes: first?.notes ?? [],
    timing: reading?.timing ?? { readMs: 0, longestTaskMs: 0, nodes: 0 },
  };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

function exitCode(record: PageRecord | null, done: boolean): number {
  const state = record?.reading.state;
  if (state === 'logged_out' || state === 'verification') return EXIT.loggedOut;
  return done ? EXIT.read : EXIT.unsettled;
}
