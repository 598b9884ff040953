import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { perform } from '../../scripts/actions.ts';
import { compareReading } from '../support/compare-reading.ts';
import { readOnPage } from '../support/read-on-page.ts';
import { PageLab } from '../support/reader-page.ts';
import { explain } from '../support/reading-report.ts';
import { STAND_INS } from './index.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await PageLab.start();
});
afterAll(() => lab?.stop());

describe.each(STAND_INS)('$title', (standIn) => {
  const cases = standIn.variants.flatMap((variant) =>
    standIn.views.map((view) => ({ variant, view, name: `${variant.id}, ${view.id}` })),
  );
  test.each(cases)('$name: every figure right, no other', async ({ variant, view, name }) => {
    const { html, assets } = await standIn.build(variant);
    const page = await lab.open({ url: variant.url, html, assets });
    try {
      await perform(page, [...view.actions], Date.now() + 10_000);
      const comparison = compareReading(await readOnPage(page), view.truth(variant));
      expect(explain({ page: name, comparison })).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
