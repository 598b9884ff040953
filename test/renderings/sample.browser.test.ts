import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPage } from '../grammar/page.ts';
import { PageLab } from '../support/reader-page.ts';
import { RENDERINGS } from './index.ts';
import { judgeRenderings, type Rendered } from './judge.ts';

/** Seeds that nobody tuned the reader on. */
const PAGES = Array.from({ length: 3 }, (_, at) => drawPage(70_001 + at));

let lab: PageLab;
beforeAll(async () => {
  lab = await PageLab.start();
});
afterAll(() => lab?.stop());

test('pages drawn otherwise say the same', async () => {
  const tab = await lab.open({ url: 'https://shop.example.com/', html: '<!doctype html>' });
  const { rendered, threw } = await judgeRenderings(tab, PAGES, Object.keys(RENDERINGS));
  expect(threw).toEqual([]);
  const told = (one: Rendered) => [`${one.rendering}, seed ${one.page.seed}`, ...one.differs];
  expect(rendered.filter(({ wrong }) => wrong > 0).flatMap(told)).toEqual([]);
  const lost = rendered.filter(({ rendering, lost }) => lost > 0 && RENDERINGS[rendering]?.mayLose === 'nothing');
  expect(lost.flatMap(told)).toEqual([]);
});
