/**
 * `npm run bench:reader [-- --pages 5000 --seed 1 --show 10 --save 17 --languages sv,da]`: draws pages at random, of
 * these languages where some are named, reads them in a real browser, and prints how many figures are right, by language too. Exit status 1 when any figure is wrong.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Comparison } from '../support/compare-reading.ts';
import { PageLab } from '../support/reader-page.ts';
import { explain, scoreOf, showScore } from '../support/reading-report.ts';
import { LEXICON } from './figures.ts';
import { type JudgedPage, judgeSeeds } from './judge.ts';
import { drawPage } from './page.ts';
import { LANGUAGES, WORDING } from './wording.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '10' },
    save: { type: 'string' },
    words: { type: 'boolean', default: false },
    languages: { type: 'string' },
  },
});

if (values.words) printUnknownWords();
else if (values.save) await savePage(Number(values.save));
else await run(Number(values.pages), Number(values.seed), Number(values.show));

/** Words of the grammar that the reader's lexicon does not know, by language. */
function printUnknownWords(): void {
  for (const language of LANGUAGES) {
    const unknown = Object.entries(WORDING).flatMap(([id, row]) =>
      (row[language]?.split('|') ?? [])
        .map((word) => word.replace('~', ''))
        .filter((word) => !LEXICON.find(word)?.senses.some(({ metric }) => metric === id))
        .map(
          (word) =>
            `${id} “${word}” (${[...new Set(LEXICON.find(word)?.senses.map(({ metric }) => metric))].join(', ') || 'unknown'})`,
        ),
    );
    console.log(`${language}: ${unknown.length ? unknown.join('; ') : 'all known'}`);
  }
}

async function savePage(seed: number): Promise<void> {
  const { html, truth, made } = drawPage(seed);
  await writeFile(`grammar-${seed}.html`, html);
  console.log(made);
  console.log(JSON.stringify(truth, null, 1));
}

async function run(pages: number, first: number, show: number): Promise<void> {
  const lab = await PageLab.start();
  const started = performance.now();
  try {
    const tab = await lab.open({ url: 'https://shop.example.com/', html: '<!doctype html>' });
    const { judged, threw } = await judgeSeeds(tab, seedsFrom(first, pages, values.languages?.split(',') ?? LANGUAGES));
    const score = scoreOf(judged);
    for (const own of ['own words', 'lexicon'] as const) {
      console.log(`labels in ${own}: ${showScore(scoreOf(judged.filter(({ drawn }) => drawn.labels === own)))}\n`);
    }
    if (values.languages)
      for (const [language, own] of Map.groupBy(judged, ({ drawn }) => drawn.language)) {
        const { pages: drawn, wrong, recall, changes } = scoreOf(own);
        console.log(
          `${language}: ${drawn} pages, ${wrong} wrong, recall ${percent(recall)}, changes ${percent(changes)}`,
        );
      }
    console.log(showScore(score));
    const failing = judged.filter(({ comparison }) => comparison.wrong.length > 0);
    if (failing.length) console.log(`pages with a wrong figure: ${failing.map(({ seed }) => seed).join(' ')}`);
    for (const page of failing.slice(0, show)) console.log(explain(page).join('\n'));
    const flawed = judged.filter(
      ({ comparison: c }) => c.wrong.length === 0 && explain({ page: '', comparison: c }).length > 0,
    );
    console.log(
      `figures missed, by shape: ${tally(
        judged,
        ({ drawn }) => drawn.shapes.join(' + '),
        (c) => c.missed.length,
      )}`,
    );
    console.log(
      `changes wrong or missed, by form: ${tally(
        judged,
        ({ drawn }) => drawn.change,
        (c) => c.changes.errors.length,
      )}`,
    );
    if (flawed.length) console.log(`pages with another flaw: ${flawed.length}, the first of them:`);
    for (const page of flawed.slice(0, show)) console.log(explain(page).join('\n'));
    if (threw.length) console.log(`the reader threw on ${threw.length} pages:\n${threw.slice(0, show).join('\n')}`);
    console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
    process.exitCode = score.wrong > 0 || threw.length > 0 ? 1 : 0;
  } finally {
    await lab.stop();
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** The first seeds from one on whose pages are in one of the languages. */
function seedsFrom(first: number, pages: number, languages: readonly string[]): number[] {
  const seeds: number[] = [];
  for (let seed = first; seeds.length < pages; seed++)
    if (languages.includes(drawPage(seed).language)) seeds.push(seed);
  return seeds;
}

/** Sums per name, greatest first. */
function tally(
  judged: readonly JudgedPage[],
  nameOf: (page: JudgedPage) => string,
  count: (comparison: Comparison) => number,
): string {
  const sums = new Map<string, number>();
  for (const page of judged) sums.set(nameOf(page), (sums.get(nameOf(page)) ?? 0) + count(page.comparison));
  const named = [...sums].filter(([, sum]) => sum > 0).sort((a, b) => b[1] - a[1]);
  return named.length ? named.map(([name, sum]) => `${name || 'none'} ${sum}`).join('; ') : 'none';
}
