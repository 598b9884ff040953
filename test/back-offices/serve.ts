import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STAND_INS, standInNamed } from './index.ts';
import type { BuiltPage, StandIn, Variant } from './stand-in.ts';

/** Writes a stand-in into a folder (index.html and its assets) for `npm run read -- --as <url> <folder>`. Returns the variant written. */
export async function writeStandIn(
  standIn: StandIn,
  folder: string,
  variant: Variant = standIn.variants[0],
): Promise<Variant> {
  await writeBuilt(await standIn.build(variant), folder);
  return variant;
}

/** Writes a page into a folder: index.html and its assets. */
export async function writeBuilt({ html, assets }: BuiltPage, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
  for (const [path, [, body]] of Object.entries(assets)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, folder, variantId] = process.argv.slice(2);
  if (!name || !folder) {
    console.error(
      `usage: node test/back-offices/serve.ts <${STAND_INS.map((standIn) => standIn.name).join('|')}> <folder> [variant]`,
    );
    process.exitCode = 2;
  } else {
    const standIn = standInNamed(name);
    const variant = standIn.variants.find(({ id }) => id === variantId) ?? standIn.variants[0];
    await writeStandIn(standIn, folder, variant);
    console.log(variant.url);
  }
}
