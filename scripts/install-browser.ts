import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Path of Chromium; on Debian-like systems as root it is installed when missing. Throws with what to do otherwise. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (apt && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium…\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: ['ignore', 2, 2], env });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    apt
      ? 'No Chromium found. Install it with "sudo apt-get install chromium", or set CHROMIUM_PATH to one.'
      : 'No Chromium found. Install Chromium (not Chrome: its builds refuse unpacked extensions), or set CHROMIUM_PATH to one.',
  );
}
