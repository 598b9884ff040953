import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/extension.ts';

type Manifest = Record<string, unknown>;

const manifest = async (browser: 'chrome' | 'firefox', anyHost: boolean): Promise<Manifest> =>
  JSON.parse(readFileSync(join(await buildExtension({ browser, anyHost }), 'manifest.json'), 'utf8'));

/** A wider permission must show in a diff. */
describe('the built manifest', () => {
  it.each(['chrome', 'firefox'] as const)(
    'for %s asks for what it needs and nothing more',
    async (browser) => {
      await expect(JSON.stringify(await manifest(browser, false), null, 2)).toMatchFileSnapshot(
        `__snapshots__/manifest.${browser}.json`,
      );
    },
    120_000,
  );

  it('of the variant for pages under any URL differs in host patterns alone', async () => {
    const [shipped, any] = await Promise.all([manifest('chrome', false), manifest('chrome', true)]);
    const withoutHosts = ({ host_permissions: _, content_scripts: scripts, ...rest }: Manifest) => ({
      ...rest,
      content_scripts: (scripts as Manifest[]).map(({ matches: __, ...script }) => script),
    });
    expect(withoutHosts(any)).toEqual(withoutHosts(shipped));
    expect(any.host_permissions).toEqual(['*://*/*']);
  }, 120_000);
});
