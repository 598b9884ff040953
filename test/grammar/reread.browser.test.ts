import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageLab } from '../support/reader-page.ts';
import { rereadSeeds } from './reread.ts';

const SEEDS = Array.from({ length: 75 }, (_, index) => 110_001 + index);

let lab: PageLab;
beforeAll(async () => {
  lab = await PageLab.start();
});
afterAll(() => lab?.stop());

test('numbers that change are read on as if the whole page were read anew', async () => {
  const tab = await lab.open({ url: 'https://shop.example.com/', html: '<!doctype html>' });
  const { tried, readOn, different } = await rereadSeeds(tab, SEEDS);
  expect(different).toEqual([]);
  expect(readOn).toBeGreaterThan(0.7 * tried);
});
