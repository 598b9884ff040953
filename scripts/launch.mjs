// Entry of every npm script. Runs on any Node ≥ 20 with built-ins only: installs what the lock file names when that
// has not been done, then runs scripts/<command>.ts on the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const script = `${root}scripts/${command}.ts`;
if (!command || !existsSync(script))
  fail(`usage: node scripts/launch.mjs <command> [arguments]; no command ${command}`);

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(readFileSync(`${root}package.json`))
  .digest('hex');
const stamp = `${root}node_modules/.installed`;
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  process.stderr.write('Installing dependencies…\n');
  // Standard output belongs to the command: what npm prints goes to standard error
  // Not `npm ci`: it stops where a registry lacks an optional package of a platform that is not even this one. With
  // `--no-save` the versions are the lock file's all the same, and the lock file stays as it is.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('npm install failed. Check the network and the npm registry setting, then try again.');
  writeFileSync(stamp, lock);
}

const node = [`${root}node_modules/node/bin/node`, `${root}node_modules/node/bin/node.exe`].find(existsSync);
if (!node)
  fail('The pinned Node is missing. Its install script may have been blocked: run "npm rebuild node" and try again.');

// What the command starts must find the pinned Node first as well
const path = `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
process.exit(run.status ?? 1);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
