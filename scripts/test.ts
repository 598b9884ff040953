/** `npm test`: every check that CI runs. All stages run, each counts as one check; the last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './extension.ts';
import { ensureChromium } from './install-browser.ts';

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const script = (name: string): string[] => [process.execPath, join(root, 'scripts', name)];

const STAGES: { name: string; command: string[] }[] = [
  { name: 'format and lint', command: [bin('biome'), 'ci', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'layers', command: script('layers.ts') },
  { name: 'unit tests', command: [bin('vitest'), 'run', '--project', 'unit'] },
  { name: 'builds for Chrome and Firefox', command: [...script('build.ts'), 'chrome', 'firefox'] },
  { name: 'reader and views in Chromium', command: [bin('vitest'), 'run', '--project', 'browser'] },
  { name: 'extension in Chromium', command: [bin('vitest'), 'run', '--project', 'extension'] },
];

let failed = 0;
try {
  ensureChromium();
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
const lines: string[] = [];
for (const { name, command } of STAGES) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  const [file = '', ...args] = command;
  const ok = spawnSync(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  if (!ok) failed++;
  lines.push(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
process.stdout.write(`\n${lines.join('\n')}\n${STAGES.length - failed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
