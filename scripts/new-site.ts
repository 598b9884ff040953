/**
 * Scaffolds the folder of a back office: `node scripts/new-site.ts <name> <host…>`. Writes `lib/sites/<name>/index.ts` and
 * `sources.ts`, and enters it in `lib/sites/index.ts`. What the folder cannot know stays null or empty and the test of the folders asks for it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', 'lib', 'sites');
const [name, ...hosts] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!name || hosts.length === 0) fail('Usage: node scripts/new-site.ts <name-in-kebab-case> <host> [host…]');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) fail(`${name} is no name in kebab case.`);
for (const host of hosts)
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
    fail(`${host} is no plain host name; list each host, without wildcards.`);
const folder = join(root, name);
if (existsSync(folder)) fail(`${folder} exists already.`);

const variable = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const today = new Date().toISOString().slice(0, 10);

mkdirSync(folder);
writeFileSync(
  join(folder, 'index.ts'),
  `import type { SiteRules } from '../types.ts';

export const ${variable}: SiteRules = {
  id: '${name}',
  name: '${name}',
  hosts: [${hosts.map((host) => `'${host}'`).join(', ')}],
  under: '/',
  platform: 'generic',
  kinds: [{ id: 'overview', path: /^\\/$/ }],
  surfaces: [],
  executableOn: ['own_site'],
  timeZoneOf: () => null,
  currencyOf: () => null,
  includesToday: null,
  periodParameters: [],
  account: { parameters: [], selectors: ['[class*="shop-name" i]'] },
  toggles: [],
  login: /^\\/login\\b/,
};
`,
);
writeFileSync(
  join(folder, 'sources.ts'),
  `import type { Source } from '../types.ts';

export const sources: readonly Source[] = [{ what: 'seen by the author of this folder', asOf: '${today}' }];
`,
);

const index = join(root, 'index.ts');
const text = readFileSync(index, 'utf8');
const entered = text
  .replace(/^import \{ generic \}/m, `import { ${variable} } from './${name}/index.ts';\n$&`)
  .replace(/(export const SITES: readonly SiteRules\[\] = \[[^\]]*?),?\s*\]/, `$1, ${variable}]`);
writeFileSync(index, entered);
console.log(
  `Made lib/sites/${name}. Fill in kinds, surfaces, time zone, currency and sources, then run the tests of test/sites.`,
);
