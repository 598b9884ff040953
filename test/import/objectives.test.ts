import { expect, test } from 'vitest';
import { diagnoseTable } from '../../lib/funnel/diagnose.ts';
import { defaultSettings } from '../../lib/funnel/input.ts';
import { modelInput } from '../../lib/import/model-input.ts';
import { importText } from './read.ts';

const CAMPAIGNS = `Campaign name,Objective,Impressions,Clicks,Cost
Brand,Reach,500000,4000,900
Visits,Traffic,200000,5000,600
Sales,Product sales,300000,6000,4500
`;

test('objectives of campaigns are read, and the spend is held against the share of awareness', async () => {
  const table = await importText(CAMPAIGNS);
  expect(table.entities?.map((entity) => entity?.name)).toEqual(['Brand', 'Visits', 'Sales']);
  expect([...table.objectives.values()]).toEqual(['Reach', 'Traffic', 'Product sales']);
  const made = modelInput(table, { period: null, against: null, funnel: null, settings: defaultSettings });
  const [diagnosis] = made.kind === 'table' ? diagnoseTable(made.input) : [];
  const note = diagnosis?.notes.find(({ kind }) => kind === 'awareness_share');
  expect(note).toMatchObject({ share: 0.15, verdict: 'within' });
});

test('a campaign with two objectives has none, and rows named by nothing else keep their names', async () => {
  const two = await importText(`${CAMPAIGNS}Sales,Traffic,300000,6000,4500\n`);
  expect(two.objectives.has('Sales')).toBe(false);
  const alone = await importText('Objective,Impressions,Clicks\nReach,1000,10\nTraffic,1000,40\n');
  expect(alone.entities?.map((entity) => entity?.name)).toEqual(['Reach', 'Traffic']);
});
