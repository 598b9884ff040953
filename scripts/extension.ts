import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Variant {
  browser: 'chrome' | 'firefox';
  /** Holds every host, for pages served under any URL; nothing else differs from what ships. */
  anyHost: boolean;
  /** Builds although nothing changed. */
  force?: boolean;
}

/** WXT mode of the variant that holds every host. */
export const ANY_HOST_MODE = 'any-host';

/** Folder of the built variant; builds it first when a source is newer than the last build. Throws with WXT's output. */
export async function buildExtension({ browser, anyHost, force = false }: Variant): Promise<string> {
  const folder = join(root, '.output', `${browser}-mv3${anyHost ? `-${ANY_HOST_MODE}` : ''}`);
  const stamp = `${folder}.sources`;
  const sources = fingerprint();
  const current =
    existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (current && !force) return folder;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const mode = anyHost ? ['--mode', ANY_HOST_MODE] : [];
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser, '--mv3', ...mode], {
      cwd: root,
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension does not build.\n${stdout}${stderr}`);
  }
  writeFileSync(stamp, sources);
  return folder;
}

const WHAT = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Changes when a file that the build reads changes: names, sizes and times, not contents, since it is asked at each run. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const name of WHAT) visit(join(root, name));
  return hash.digest('hex');
}
