/**
 * Holds the direction of imports: metrics ← reading, metrics ← funnel ← audience, history beside them, entrypoints and
 * components on top, and no file that needs itself over others. Prints each import that goes the wrong way and each
 * circle, and exits 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './extension.ts';

/** What each layer may import besides itself. */
const MAY: Record<string, string[]> = {
  'lib/metrics': [],
  'lib/sites': ['lib/metrics', 'lib/reading'],
  'lib/reading': ['lib/metrics', 'lib/sites'],
  'lib/funnel': ['lib/metrics'],
  'lib/import': ['lib/metrics', 'lib/reading', 'lib/funnel'],
  'lib/audience': ['lib/metrics', 'lib/funnel'],
  'lib/history': ['lib/metrics', 'lib/funnel', 'lib/audience'],
  'lib/i18n': [],
  lib: ['lib/metrics', 'lib/sites', 'lib/reading', 'lib/funnel', 'lib/audience', 'lib/history', 'lib/i18n', 'lib'],
  components: ['lib', 'lib/metrics', 'lib/sites', 'lib/funnel', 'lib/audience', 'lib/history', 'lib/i18n'],
  entrypoints: [
    'components',
    'lib',
    'lib/metrics',
    'lib/sites',
    'lib/reading',
    'lib/funnel',
    'lib/audience',
    'lib/history',
    'lib/i18n',
  ],
};

/** Pure layers import no extension API. */
const PURE = ['lib/metrics', 'lib/reading', 'lib/sites', 'lib/funnel', 'lib/import', 'lib/audience', 'lib/history'];

function layerOf(path: string): string | null {
  const parts = relative(root, path).split('/');
  if (parts[0] === 'lib') return parts.length > 2 ? `lib/${parts[1]}` : 'lib';
  return parts[0] !== undefined && parts[0] in MAY ? parts[0] : null;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name)),
);

const wrong: string[] = [];
const importsOf = new Map<string, string[]>();
for (const file of files) {
  const taken: string[] = [];
  importsOf.set(file, taken);
  const from = layerOf(file);
  if (!from) continue;
  const source = readFileSync(file, 'utf8');
  const imports = /(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g;
  for (const [, name = ''] of source.matchAll(imports)) {
    if (!name.startsWith('.')) {
      if (PURE.includes(from) && /^(wxt\/|webextension-polyfill)/.test(name))
        wrong.push(`${relative(root, file)}: ${name} in a pure layer`);
      continue;
    }
    taken.push(resolve(dirname(file), name));
    const to = layerOf(resolve(dirname(file), name));
    if (to && to !== from && !MAY[from]?.includes(to))
      wrong.push(`${relative(root, file)}: ${from} may not import ${to} (${name})`);
  }
}

const done = new Set<string>();

/** Follows the imports of the last file of `path`, depth first, and notes the way back to a file already on the path. */
function findCircles(path: readonly string[]): void {
  const file = path[path.length - 1] as string;
  if (done.has(file)) return;
  for (const next of importsOf.get(file) ?? []) {
    const start = path.indexOf(next);
    if (start < 0) findCircles([...path, next]);
    else wrong.push(`circle: ${[...path.slice(start), next].map((on) => relative(root, on)).join(' → ')}`);
  }
  done.add(file);
}
for (const file of files) findCircles([file]);

process.stdout.write(
  wrong.length
    ? `${wrong.join('\n')}\n`
    : `${files.length} files, every import goes the right way and none in a circle\n`,
);
process.exit(wrong.length ? 1 : 0);
