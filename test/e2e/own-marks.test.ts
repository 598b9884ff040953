import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionLab } from '../../scripts/lab.ts';
import { openStandIn, settled, startLab } from '../support/stand-in-lab.ts';

let lab: ExtensionLab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.stop());

it('what our own marks and cards say is never read as a figure of the page', async () => {
  const { page, tabId, record } = await openStandIn(lab, 'seller-center');
  await lab.openPanel(page);
  await lab.send(tabId, { type: 'read-again' });
  const again = await settled(lab, tabId, ({ at }) => at > record.at);
  const figures = (of: typeof record) => of.reading.figures.map(({ metric, text, entity }) => [metric, text, entity]);
  expect(figures(again)).toEqual(figures(record));
  expect(again.reading.unread).toEqual(record.reading.unread);
});
