import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/extension.ts';

/**
 * Builds what the extension's tests load, once and in turn, before any of them runs: what ships, and its copies for any host.
 * What the tests write, they and their browsers, goes into one folder, which the function returned takes away.
 */
export default async function setup(): Promise<() => void> {
  for (const browser of ['chrome', 'firefox'] as const) await buildExtension({ browser, anyHost: true });
  const folder = mkdtempSync(join(tmpdir(), 'funnelscope-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
