import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const WHERE = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium that loads unpacked extensions headless (Chrome's own builds stopped doing so with 137); null when none is found. */
export function findChromium(): string | null {
  return WHERE.find((path) => path && existsSync(path)) ?? null;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

/** The size of pages unless one is set. */
export const VIEWPORT = { width: 1440, height: 900 };

export interface Launch {
  /** Folder of a built extension. */
  extension?: string;
  headless?: boolean;
  /** Language of the browser's interface, e.g. `zh-CN`. */
  language?: string;
  /** Time zone of the browser, IANA. */
  timeZone?: string;
  args?: string[];
  /** Whether other processes may join it at its address; it then listens on a port of this machine. */
  joinable?: boolean;
}

/** Starts Chromium with a new profile. Throws with what to install when there is none. */
export async function launchChromium(launch: Launch = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium found. Install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH.');
  const { extension, headless = true, language, timeZone, args = [], joinable = false } = launch;
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: !joinable,
    enableExtensions: extension ? [extension] : false,
    defaultViewport: VIEWPORT,
    env: { ...process.env, ...(timeZone ? { TZ: timeZone } : {}), ...(language ? { LANGUAGE: language } : {}) },
    args: [...FLAGS, ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []), ...args],
  });
}
