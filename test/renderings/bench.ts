/**
 * `npm run bench:renderings [-- --pages 50 --seed 1 --show 5 --only flat,translated]`: draws pages at random, reads
 * each as it is and drawn otherwise in every way, and prints what each way changed. Exit status 1 when one made a figure
 * wrong or the reader threw.
 */
import { parseArgs } from 'node:util';
import { drawPage } from '../grammar/page.ts';
import { PageLab } from '../support/reader-page.ts';
import { RENDERINGS } from './index.ts';
import { judgeRenderings, type Rendered } from './judge.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});

const names = values.only?.split(',') ?? Object.keys(RENDERINGS);
const unknown = names.filter((name) => !(name in RENDERINGS));
if (unknown.length) {
  console.error(`No rendering is named ${unknown.join(', ')}. There are: ${Object.keys(RENDERINGS).join(', ')}.`);
  process.exit(2);
}
const lab = await PageLab.start();
try {
  const tab = await lab.open({ url: 'https://shop.example.com/', html: '<!doctype html>' });
  const pages = Array.from({ length: Number(values.pages) }, (_, at) => drawPage(Number(values.seed) + at));
  const { rendered, threw } = await judgeRenderings(tab, pages, names);
  for (const name of names)
    print(
      name,
      rendered.filter(({ rendering }) => rendering === name),
    );
  if (threw.length) console.log(`threw ${threw.length} times:\n${threw.slice(0, 5).join('\n')}`);
  process.exitCode = threw.length > 0 || sum(rendered, 'wrong') > 0 ? 1 : 0;
} finally {
  await lab.stop();
}

function sum(rendered: readonly Rendered[], of: 'wrong' | 'lost' | 'beside' | 'asWritten'): number {
  return rendered.reduce((total, one) => total + one[of], 0);
}

/** One line a rendering, then the pages that it changed most. */
function print(name: string, rendered: readonly Rendered[]): void {
  console.log(
    `${name.padEnd(20)} ${rendered.length} pages, ${sum(rendered, 'asWritten')} figures: ${sum(rendered, 'wrong')} wrong, ${sum(rendered, 'lost')} lost, ${sum(rendered, 'beside')} other flaws`,
  );
  const changed = rendered.filter(({ wrong, lost, beside }) => wrong || lost || beside);
  const worst = changed.sort((a, b) => b.wrong - a.wrong || b.lost - a.lost || b.beside - a.beside);
  for (const { page, differs } of worst.slice(0, Number(values.show)))
    console.log([`  seed ${page.seed} (${page.made})`, ...differs.slice(0, 4)].join('\n  '));
}
