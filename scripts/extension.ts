import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Folder of the built variant; builds it first when a source is newer than the last build. Throws with WXT's output. */
export async function buildExtension({ browser, anyHost, force = false }: Variant): Promise<string> {
  const shipped = join(root, '.output', `${browser}-mv3`);
  const sources = fingerprint();
  if (force || !isOf(shipped, sources)) {
    await runWxt(browser);
    writeFileSync(stampOf(shipped), sources);
  }
  return anyHost ? withAnyHost(shipped, sources) : shipped;
}

const stampOf = (folder: string): string => `${folder}.sources`;

/** Whether a folder holds what these sources give. */
const isOf = (folder: string, sources: string): boolean =>
  existsSync(join(folder, 'manifest.json')) &&
  existsSync(stampOf(folder)) &&
  readFileSync(stampOf(folder), 'utf8') === sources;

async function runWxt(browser: Variant['browser']): Promise<void> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
      cwd: root,
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension does not build.\n${stdout}${stderr}`);
  }
}

const ANY_HOST = ['*://*/*'];

/** A copy of what ships whose manifest holds every host; made anew after each change of the sources. Returns its folder. */
function withAnyHost(shipped: string, sources: string): string {
  const folder = `${shipped}-any-host`;
  if (isOf(folder, sources)) return folder;
  rmSync(folder, { recursive: true, force: true });
  cpSync(shipped, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const { content_scripts: scripts, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    content_scripts: object[];
  };
  const all = {
    ...rest,
    host_permissions: ANY_HOST,
    content_scripts: scripts.map((script) => ({ ...script, matches: ANY_HOST })),
  };
  writeFileSync(manifest, JSON.stringify(all));
  writeFileSync(stampOf(folder), sources);
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
