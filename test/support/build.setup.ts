import { buildExtension } from '../../scripts/extension.ts';

/** Builds what the extension's tests load, once and in turn, before any of them runs: what ships, and its copies for any host. */
export default async function setup(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) await buildExtension({ browser, anyHost: true });
}
