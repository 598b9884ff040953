import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageRecord } from '../../lib/history/schema.ts';
import { buildExtension } from '../../scripts/extension.ts';
import { ExtensionLab, type LabLaunch } from '../../scripts/lab.ts';
import { PageSource } from '../../scripts/serve.ts';
import { standInNamed } from '../back-offices/index.ts';
import { writeStandIn } from '../back-offices/serve.ts';

export interface OpenStandIn {
  page: Page;
  tabId: number;
  /** As soon as the page has been read and diagnosed. */
  record: PageRecord;
}

/** A browser with the extension as it ships. */
export async function startLab(launch: LabLaunch = {}): Promise<ExtensionLab> {
  return ExtensionLab.start(await buildExtension({ browser: launch.browser ?? 'chrome', anyHost: false }), launch);
}

/** The folder of a stand-in and the URL that it stands for. */
export async function standInSource(name: string, variantId?: string): Promise<{ url: string; source: PageSource }> {
  const standIn = standInNamed(name);
  const variant = standIn.variants.find(({ id }) => id === variantId) ?? standIn.variants[0];
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  await writeStandIn(standIn, folder, variant);
  return { url: variant.url, source: new PageSource(folder) };
}

/** Waits until the tab's page is at rest, read and diagnosed. Throws with what is known when that does not come. */
export async function settled(
  lab: ExtensionLab,
  tabId: number,
  also: (record: PageRecord) => boolean = () => true,
): Promise<PageRecord> {
  const { record, done } = await lab.until(tabId, (r) => r.state === 'settled' && r.pending === 0 && also(r), 20_000);
  if (!record || !done) throw new Error(`not settled: ${JSON.stringify(record)?.slice(0, 400) ?? 'nothing was read'}`);
  return record;
}

/** Opens a stand-in and waits until it has been read. */
export async function openStandIn(lab: ExtensionLab, name: string, variantId?: string): Promise<OpenStandIn> {
  const { url, source } = await standInSource(name, variantId);
  const page = await lab.open(url, source);
  const tabId = await lab.tabId(page);
  return { page, tabId, record: await settled(lab, tabId) };
}
