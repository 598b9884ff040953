/** `npm run bench`: speed against a floor and a peer in the same run; `bench:reader|renderings|model|audience`: the proofs, printed in full. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './extension.ts';
import { ensureChromium } from './install-browser.ts';

const BENCHES: Record<string, string> = {
  speed: 'test/bench/reader-speed.ts',
  reader: 'test/grammar/bench.ts',
  renderings: 'test/renderings/bench.ts',
  model: 'test/bench/model.ts',
  audience: 'test/bench/audience.ts',
};

const [named, ...rest] = process.argv.slice(2);
const which = named && named in BENCHES ? named : 'speed';
const args = which === named ? rest : process.argv.slice(2);
try {
  if (which !== 'audience') ensureChromium();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}
const run = spawnSync(process.execPath, [join(root, BENCHES[which] ?? ''), ...args], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
