import { buildExtension } from '../../scripts/extension.ts';

/** Builds what the browser tests load, once and in turn, before any of them runs. */
export default async function setup(): Promise<void> {
  await buildExtension({ browser: 'chrome', anyHost: false });
  await buildExtension({ browser: 'chrome', anyHost: true });
  await buildExtension({ browser: 'firefox', anyHost: false });
}
